import type { MatchInstalmentInput } from '../../schema/generated/wijk.ts';
import { amountText } from '../../schema/money.ts';
import { bookInstalment, instalmentUndone } from '../challenges/instalments.ts';
import type { Journal } from '../ledger/rules.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf } from '../tenancy/trail.ts';
import { dayToBook, dealtWith, lineFor } from './matching.ts';
import type { BankLine } from './rules.ts';
import { loadLine, placeLine } from './store.ts';

/** Say that a line is an instalment of a challenge: it is booked, unless it was by hand, in one transaction. */
export async function matchInstalment(caller: Caller, input: MatchInstalmentInput): Promise<BankLine> {
  await holding(caller, 'treasurer');
  const { lineId, challengeId, number } = input;
  const d = digestOf('matchInstalment', input);
  const { line, done } = await lineFor(caller, lineId, d);
  if (done) return line;
  const date = await dayToBook(caller, line.date);
  await bookInstalment(
    caller,
    { challengeId, number, date },
    {
      lineId,
      writes: async ({ amount }) => {
        demand(line.amount === amount, 'LINE_DOES_NOT_FIT', {
          field: 'number',
          values: { line: amountText(line.amount), claim: amountText(amount) },
        });
        const now = await lineFor(caller, lineId, d);
        demand(!now.done, 'LINE_NOT_NOW', { field: 'lineId' });
        return [(await dealtWith(caller, now.line, 'matchInstalment', d, { state: 'matched' })).write];
      },
    },
  );
  return (await lineFor(caller, lineId, d)).line;
}

/** What is written when the booking of a line is undone: it waits again. Nothing where there is no such line. */
export async function freed(caller: Caller, lineId: string | undefined): Promise<readonly Write[]> {
  const line = lineId ? await loadLine(caller.table, lineId) : undefined;
  if (!line) return [];
  const { version: st } = await statutesOf(caller);
  const change = { ...caller.signature, action: 'freeLine', st };
  const free: BankLine = { ...line, state: 'new', trail: [...line.trail, change] };
  return [put(placeLine(free), { version: line.trail.length })];
}

/** What is written when an entry is undone: where it was an instalment, that this did not come in and its line waits again. */
export async function undoneWith(caller: Caller, entry: Journal): Promise<readonly Write[]> {
  const { writes, lineId } = await instalmentUndone(caller, entry);
  return [...writes, ...(await freed(caller, lineId))];
}
