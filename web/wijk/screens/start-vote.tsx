import { Fragment } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Heading } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { inList, type Known } from './start-query.ts';

/** Rounds and meetings in which one's vote is still to be given. */
export function ToVote({ known }: { known: Known }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { when } = useAgendaTimes();
  const rounds = inList(known.rounds).filter(({ canVote, myBallot }) => canVote && !myBallot);
  const meetings = inList(known.meetings).filter(({ motionsToVote }) => motionsToVote.length > 0);
  const open = [
    ...rounds.map(({ id, title, closesAt }) => ({ to: `round/${id}`, title, motions: [], until: closesAt })),
    ...meetings.map(({ id, title, endsAt, motionsToVote }) => ({
      to: `meeting/${id}`,
      title,
      motions: motionsToVote,
      until: endsAt,
    })),
  ];
  return (
    <section className="stack">
      <Heading>{say('toVote')}</Heading>
      {open.length === 0 && (
        <p>
          {say('nothingToVote')}{' '}
          <Link className="nl-link" href={`/w/${wijk.id}/plans`}>
            {say('seePlans')}
          </Link>
        </p>
      )}
      <ul className="cards">
        {open.map(({ to, title, motions, until }) => (
          <li key={to} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/${to}`}>
              {title}
              {motions.map((motion, i) => (
                <Fragment key={motion.id}>
                  {i > 0 ? ', ' : ': '}
                  <bdi {...writtenIn(motion.language)}>{motion.title}</bdi>
                </Fragment>
              ))}
            </Link>
            <p className="quiet">{say('voteBefore', { until: when(until) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
