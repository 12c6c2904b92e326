import { Link } from 'wouter';
import type { TextName } from '../../kit/language.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Heading } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import { inList, type Known } from './start-query.ts';

type Duty = { readonly to: string; readonly text: TextName; readonly count: number };

/** What waits for who holds a role: the host's desk, what the board and the treasurer decide on. */
export default function Duties({ known }: { known: Known }) {
  const { say } = useSpeech();
  const { wijk, me } = useHere();
  // Nobody decides on what is their own.
  const others = (list: Known['submitted']) => inList(list).filter(({ claimant }) => claimant?.id !== me.id);
  const stuck = inList(known.initiatives).filter(({ state }) => state === 'supported' || state === 'costed');
  const settled = known.settlements?.filter(({ draft }) => draft?.mayAgree) ?? [];
  const all: readonly Duty[] = [
    { to: 'desk', text: 'duty_papers', count: inList(known.papers).length },
    { to: 'agenda', text: 'duty_activities', count: known.proposedActivities?.length ?? 0 },
    { to: 'news', text: 'duty_calls', count: inList(known.phoneNotes).length },
    { to: 'claims', text: 'duty_claims', count: others(known.submitted).length },
    { to: 'claims', text: 'duty_payments', count: others(known.approved).length },
    { to: 'bank', text: 'duty_toBank', count: inList(known.released).length },
    { to: 'plans', text: 'duty_plans', count: stuck.length },
    { to: 'people', text: 'duty_reports', count: inList(known.reports).length },
    { to: 'savings', text: 'duty_settlements', count: settled.length },
    { to: 'steps', text: 'duty_steps', count: inList(known.stepProposals).length },
  ];
  const duties = all.filter(({ count }) => count > 0);
  return (
    <section className="stack">
      <Heading>{say('duties')}</Heading>
      {me.roles.includes('host') && (
        <p>
          <Link className="nl-button nl-button--secondary" href={`/w/${wijk.id}/desk`}>
            {say('toDesk')}
          </Link>
        </p>
      )}
      {duties.length === 0 && <p>{say('noDuties')}</p>}
      <ul className="cards">
        {duties.map(({ to, text, count }) => (
          <li key={text} className="card">
            <Link className="nl-link" href={`/w/${wijk.id}/${to}`}>
              {say(text, { count: count < 10 ? count : `${count}+` })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
