import type { BookInstalmentInput } from '../../schema/generated/wijk.ts';
import { fiscalDay, isDay } from '../../schema/money.ts';
import { drafted, inBooks } from '../ledger/booking.ts';
import { incomeLegs, type Journal } from '../ledger/rules.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demandNone } from '../tenancy/refused.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { act } from './acting.ts';
import { withInstalment } from './decisions.ts';
import type { Instalment } from './due.ts';
import { budgetLineWrites } from './granting.ts';
import { instalmentJournal } from './money.ts';
import type { Challenge } from './rules.ts';
import { allChallenges, challengesUnderWay, placeChallenge } from './store.ts';

/** The line of a bank statement by which an instalment came in, and what is written with it. */
type OnLine = { readonly lineId: string; readonly writes: (one: Instalment) => Promise<readonly Write[]> };

/**
 * Book an instalment that came in, by hand or on a line of the bank. A line of what was booked by hand is noted with
 * it, and nothing is booked again.
 */
export async function bookInstalment(
  caller: Caller,
  input: BookInstalmentInput,
  line?: OnLine,
): Promise<Challenge> {
  const date = input.date ?? fiscalDay(caller.now);
  demandNone(isDay(date) && (await inBooks(caller, date)) ? undefined : { code: 'BAD_DATE', field: 'date' });
  const { number } = input;
  const lineId = line?.lineId;
  const said = line ? { ...input, lineId } : input;
  return act(caller, 'bookInstalment', said, {
    command: () => ({ kind: 'bookInstalment', number, on: date, lineId }),
    along: async ({ id, title, contract }, _, before) => {
      const instalment = before.contract?.instalments.find((one) => one.number === number);
      if (!contract || !instalment) return {};
      const writes = (await line?.writes(instalment)) ?? [];
      // Booked by hand before; or so small a grant that a period has no cent of it: there is nothing to book.
      if (instalment.bookedOn || !instalment.amount) return { writes };
      const draft = {
        id: instalmentJournal(id, instalment),
        date,
        type: 'income' as const,
        description: `contract: ${title} (${number})`,
        legs: incomeLegs(contract.pot, instalment.amount),
        source: 'contract' as const,
      };
      return { writes, journal: await drafted(caller, 'bookIncome', said, draft) };
    },
  });
}

/** An instalment that no line of the bank was said to pay. */
export type Unlined = Instalment & { readonly challengeId: string; readonly title: string };

/** The instalments of challenges under way that no line of the bank was said to pay, read once per request. */
export const unlinedInstalments = (caller: Caller): Promise<readonly Unlined[]> =>
  caller.remember('unlinedInstalments', async () =>
    (await challengesUnderWay(caller.table)).flatMap(({ id, title, contract }) =>
      (contract?.instalments ?? [])
        .filter(({ lineId, amount }) => lineId === undefined && amount > 0)
        .map((one) => ({ ...one, challengeId: id, title })),
    ),
  );

/** What undoing the booking of an instalment undoes with it: it did not come in, and the line is free again. */
export async function instalmentUndone(
  caller: Caller,
  { id, source }: Journal,
): Promise<{ readonly writes: readonly Write[]; readonly lineId?: string }> {
  if (source !== 'contract') return { writes: [] };
  const { version: st } = await statutesOf(caller);
  for await (const challenge of allChallenges(caller.table)) {
    const one = challenge.contract?.instalments.find(
      (each) => each.bookedOn && instalmentJournal(challenge.id, each) === id,
    );
    if (!one) continue;
    const { bookedOn: _, lineId, undone = 0, ...rest } = one;
    const change = { ...caller.signature, action: 'challenge_undoInstalment', st };
    const after: Challenge = {
      ...challenge,
      ...withInstalment(challenge, one.number, () => ({ ...rest, undone: undone + 1 })),
      trail: [...challenge.trail, change],
    };
    // Of what was given back, its budgets hold what came in: that is less now.
    const budgets = after.state === 'returned' ? budgetLineWrites(after) : [];
    return { writes: [put(placeChallenge(after), { version: challenge.trail.length }), ...budgets], lineId };
  }
  return { writes: [] };
}
