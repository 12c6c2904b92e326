import { actionText } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Heading, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const logDocument = graphql(`
  query OwnDeskLog($after: String) {
    me {
      deskLog(first: 20, after: $after) {
        edges { cursor node { at action host { name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** What hosts did in one's name; nothing for who never sat at a desk. */
export default function OwnDeskLog() {
  const { say } = useSpeech();
  const { moment } = useMoments();
  const log = usePages(
    useHere().api,
    logDocument,
    (after) => ({ after }),
    ({ me }) => me.deskLog,
  );
  const { data, error, again, edges: entries } = log;
  if (!data && error) return <Waiting error={error} again={again} />;
  if (entries.length === 0) return null;
  return (
    <section className="stack">
      <Heading>{say('deskLog')}</Heading>
      <p className="nl-paragraph">{say('deskLogHint')}</p>
      <ul className="cards">
        {entries.map(({ cursor, node }) => (
          <li key={cursor} className="card">
            {say('deskLogLine', {
              host: node.host.name,
              what: actionText(say, node.action),
              when: moment(node.at),
            })}
          </li>
        ))}
      </ul>
      <More {...log} />
    </section>
  );
}
