import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';

const challengesDocument = graphql(`
  query CityChallenges {
    city {
      answering: challenges(phase: answering, first: 50) { edges { node { id wijk title state decideBy overdue } } }
      underWay: challenges(phase: underWay, first: 50) { edges { node { id wijk title state decideBy overdue } } }
      over: challenges(phase: over, first: 20) { edges { node { id wijk title state decideBy overdue } } }
    }
  }
`);
const phases = ['answering', 'underWay', 'over'] as const;

/** Tasks that residents take over or want to, in all wijken: what waits for an answer first, the longest first. */
export function CityChallenges() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const { day } = useMoments();
  const { data, error, again } = useQuery(api, challengesDocument, {});
  const nameOf = (slug: string) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  return (
    <Page title={say('challenges')}>
      {!data && <Waiting error={error} again={again} />}
      {data &&
        phases.map((phase) => (
          <section key={phase} className="stack">
            <Heading>{say(`phase_${phase}`)}</Heading>
            {data.city[phase].edges.length === 0 && <p>{say('nothing')}</p>}
            <ul className="cards">
              {data.city[phase].edges.map(({ node: { id, wijk, title, state, decideBy, overdue } }) => (
                <li key={id} className="card stack">
                  <strong>{title}</strong>
                  <span className="row">
                    <Link className="nl-link" href={`/wijk/${wijk}`}>
                      {nameOf(wijk)}
                    </Link>
                    <span className="tag">{say(`challenge_${state}`)}</span>
                    {decideBy && !overdue && (
                      <span className="quiet">{say('answerBy', { day: day(decideBy) })}</span>
                    )}
                    {decideBy && overdue && (
                      <span className="tag tag--urgent">{say('answerLate', { day: day(decideBy) })}</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}
