import { Link } from 'wouter';
import { Aloud } from '../../kit/beside.tsx';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { markSeen } from '../seen.ts';
import { PhoneNotes } from './phone-notes.tsx';

const newsDocument = graphql(`
  query News($after: String) {
    me {
      unseenNews
      news(first: 50, after: $after) {
        edges { cursor node { about at many seen text path } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** What there is to know, newest first; for a host, also whom to call. */
export function News() {
  const { say } = useSpeech();
  const { api, wijk, me, again: hereAgain } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run } = useAction();
  const list = usePages(
    api,
    newsDocument,
    (after) => ({ after }),
    (answer) => answer.me.news,
  );
  const { data, error, again, edges: lines } = list;
  const seeAll = () =>
    run(async () => {
      const { markSeen: answer } = await markSeen(api);
      await again();
      await hereAgain();
      return answer.userErrors;
    });
  return (
    <Page title={say('news')}>
      <p className="nl-paragraph">{say('newsIntro')}</p>
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && lines.length === 0 && <Empty>{say('noNews')}</Empty>}
      <Aloud text={lines.map(({ node }) => node.text).join('\n')} />
      {lines.length > 0 && (
        <ul className="cards">
          {lines.map(({ cursor, node }) => (
            <li key={cursor} className="card stack">
              <Link
                className="nl-link"
                href={`/w/${wijk.id}${node.path}`}
                onClick={() => void markSeen(api, node.about).catch(() => undefined)}
              >
                {node.text}
              </Link>
              <p className="quiet">
                {node.seen ? '' : `${say('newsNew')} · `}
                <time dateTime={node.at}>{moment(node.at)}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
      <More {...list} />
      {data && data.me.unseenNews > 0 && (
        <Button busy={busy} onClick={() => void seeAll()}>
          {say('newsSeenAll')}
        </Button>
      )}
      <Mend errors={errors} />
      {me.roles.includes('host') && <PhoneNotes />}
      <p>
        <Link className="nl-link" href={`/w/${wijk.id}/me`}>
          {say('tellingTitle')}
        </Link>
      </p>
    </Page>
  );
}
