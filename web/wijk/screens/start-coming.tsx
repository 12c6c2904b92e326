import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Heading } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { inList, type Known } from './start-query.ts';

/** How many are shown: a glance. */
const most = 3;

/** Activities one takes part in, and meetings that were called together. */
export function ComingUp({ known }: { known: Known }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { when } = useAgendaTimes();
  // What waits to be confirmed stands first: it goes to somebody else when it is overlooked.
  const later = (one: Known['me']['signUps'][number]) => Number(one.mine?.state !== 'toConfirm');
  const signUps = known.me.signUps.toSorted((a, b) => later(a) - later(b)).slice(0, most);
  const meetings = inList(known.meetings)
    .filter(({ state }) => state === 'convened')
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return (
    <section className="stack">
      <Heading>{say('comingUp')}</Heading>
      <ul className="cards">
        {signUps.map(({ activity, day, startsAt, mine }) => (
          <li key={`${activity.id} ${day}`} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/activity/${activity.id}`}>
              <bdi {...writtenIn(activity.language)}>{activity.title}</bdi>
            </Link>
            <p className="quiet">
              {when(startsAt)}
              {mine && ` · ${say(`stands_${mine.state}`)}`}
            </p>
          </li>
        ))}
        {meetings.map(({ id, title, place, startsAt }) => (
          <li key={id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/meeting/${id}`}>
              {title}
            </Link>
            <p className="quiet">
              {when(startsAt)} · {place}
            </p>
          </li>
        ))}
      </ul>
      <p>
        {signUps.length + meetings.length === 0 && say('nothingComing')}{' '}
        <Link className="nl-link" href={`/w/${wijk.id}/agenda`}>
          {say('seeAgenda')}
        </Link>
      </p>
    </section>
  );
}
