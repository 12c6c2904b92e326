import { actionText } from '../../kit/audit-table.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Heading } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const logDocument = graphql(`
  query OwnDeskLog { me { deskLog(first: 50) { edges { cursor node { at action host { name } } } } } }
`);

/** What hosts did in one's name; nothing for who never sat at a desk. */
export default function OwnDeskLog() {
  const { say } = useSpeech();
  const { moment } = useMoments();
  const { data } = useQuery(useHere().api, logDocument, {});
  const entries = data?.me.deskLog.edges ?? [];
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
    </section>
  );
}
