import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Empty, Heading, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { PlanRound } from './plan-round.tsx';

const roundsDocument = graphql(`
  query Rounds($after: String) {
    rounds(first: 20, after: $after) {
      edges { node { id title state budget opensAt closesAt canVote myBallot { revision } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The rounds in which plans are voted on, and for the board a new one. */
export function Rounds() {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const euros = useEuros();
  const { moment } = useMoments();
  const list = usePages(
    api,
    roundsDocument,
    (after) => ({ after }),
    (answer) => answer.rounds,
  );
  const { data, error, again, edges: rounds } = list;
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
      <More {...list} />
      {me.roles.includes('board') && <PlanRound again={again} />}
    </>
  );
}
