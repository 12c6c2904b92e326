import { isText, type Say, useLocale, useSpeech } from './language.tsx';
import { wijkClock } from './moments.ts';
import { Scroll } from './scroll.tsx';

type Entry = {
  readonly cursor: string;
  readonly node: {
    readonly at: string;
    readonly by: string;
    readonly via?: string | null;
    readonly action: string;
    readonly subject: string;
    readonly why?: string | null;
  };
};

/** What was done, in words; an action that has none yet by its name. */
export const actionText = (say: Say, action: string): string => {
  const text = `did_${action}`;
  return isText(text) ? say(text) : action;
};

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Why, in words; where that is the role that it is about, what people call it. */
const reasonText = (say: Say, why: string | null | undefined): string => {
  const text = `role_${why}`;
  return isText(text) ? say(text) : (why ?? '');
};

/**
 * What an id stands for and its last letters, by which two are told apart, or the whole of it where people chose it; of
 * somebody's part in a thing, the thing.
 */
const named = (say: Say, id: string): string => {
  const [, kind = '', rest = ''] = /^([a-z]+)(?:[_-]([^:]+))?/.exec(id) ?? [];
  const text = `kind_${kind}`;
  return isText(text) ? `${say(text)} ${isUuid(rest) ? rest.slice(-6) : rest}`.trim() : id;
};

/** Who did what, when. */
export function AuditTable({
  caption,
  entries,
  nameOf = () => undefined,
}: {
  caption: string;
  entries: readonly Entry[];
  /** What somebody is called, where that may be said. */
  nameOf?: (id: string) => string | undefined;
}) {
  const { say } = useSpeech();
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', ...wijkClock });
  const called = (id: string) => nameOf(id) ?? named(say, id);
  return (
    <Scroll label={caption}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {(['when', 'who', 'what', 'about', 'why'] as const).map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ cursor, node }) => (
            <tr key={cursor}>
              <td className="moment">{when.format(new Date(node.at))}</td>
              <td>
                {called(node.by)}
                {node.via && ` (${say('via', { who: called(node.via) })})`}
              </td>
              <td>{actionText(say, node.action)}</td>
              <td>{called(node.subject)}</td>
              <td>{reasonText(say, node.why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
