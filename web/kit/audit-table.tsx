import { useSpeech } from './language.tsx';
import { Scroll } from './scroll.tsx';

type Entry = {
  readonly cursor: string;
  readonly node: {
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly subject: string;
    readonly why?: string | null;
  };
};

/** Who did what, when. */
export function AuditTable({ caption, entries }: { caption: string; entries: readonly Entry[] }) {
  const { say, language } = useSpeech();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Scroll label={caption}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {(['when', 'what', 'about', 'who', 'why'] as const).map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ cursor, node }) => (
            <tr key={cursor}>
              <td>{when.format(new Date(node.at))}</td>
              <td>{node.action}</td>
              <td>{node.subject.slice(0, 12)}…</td>
              <td>{node.by.slice(0, 12)}…</td>
              <td>{node.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
