import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { Heading } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { inList, type Known } from './start-query.ts';

const waiting: readonly string[] = ['submitted', 'approved', 'released', 'sent'];

/** What the wijk has left this year, and what one gets back. */
export function MoneyNow({ known }: { known: Known }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const euros = useEuros();
  const { dayOf } = useAgendaTimes();
  const { budget } = known;
  const left = budget.lines.reduce((sum, line) => sum + line.left, 0);
  // The reserve is the members' alone: nobody can spend it without them.
  const inPots = known.money.pots.reduce((sum, { id, balance }) => sum + (id === 'reserve' ? 0 : balance), 0);
  const claims = inList(known.claims).filter((one) => waiting.includes(one.state) || one.accountDueAt);
  return (
    <section className="stack">
      <Heading>{say('money')}</Heading>
      <p>
        {budget.adopted
          ? say('leftThisYear', { year: budget.year, amount: euros(left) })
          : say('inThePots', { amount: euros(inPots) })}{' '}
        <Link className="nl-link" href={`/w/${wijk.id}/money`}>
          {say('whereFrom')}
        </Link>
      </p>
      <ul className="cards">
        {claims.map(({ id, amount, description, accountDueAt }) => (
          <li key={id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/claims`}>
              {description}: {euros(amount)}
            </Link>
            <p className="quiet">
              {accountDueAt ? say('receiptBefore', { day: dayOf(accountDueAt) }) : say('claimWaits')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
