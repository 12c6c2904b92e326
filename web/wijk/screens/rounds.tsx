import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { useEuros } from '../../kit/money.tsx';
import { Empty, Heading, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { PlanRound } from './plan-round.tsx';

const roundsDocument = graphql(`
  query Rounds {
    rounds(first: 20) { edges { node { id title state budget opensAt closesAt canVote myBallot { revision } } } }
  }
`);

type Plan = { readonly id: string; readonly title: string; readonly cost?: number | null };

/** The rounds in which plans are voted on, and a new one of what is ready for it. */
export function Rounds({ plans }: { readonly plans: readonly Plan[] }) {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const euros = useEuros();
  const { moment } = useMoments();
  const { data, error, again } = useQuery(api, roundsDocument, {});
  const rounds = data?.rounds.edges ?? [];
  return (
    <>
      <Heading>{say('rounds')}</Heading>
      {!data && <Waiting error={error} again={again} />}
      {data && rounds.length === 0 && <Empty />}
      <ul className="cards">
        {rounds.map(({ node }) => (
          <li key={node.id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/round/${node.id}`}>
              {node.title}
            </Link>
            <span className="row">
              <span className="tag">{say(`round_${node.state}`)}</span>
              <span className="quiet">{euros(node.budget)}</span>
              {node.state === 'open' && (
                <span className="quiet">{say('voteUntil', { until: moment(node.closesAt) })}</span>
              )}
              {node.canVote && <strong>{say(node.myBallot ? 'youVoted' : 'youCanVote')}</strong>}
            </span>
          </li>
        ))}
      </ul>
      {me.roles.includes('board') && <PlanRound plans={plans} again={again} />}
    </>
  );
}
