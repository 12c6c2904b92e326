import type { ReceiveSettlementInput, UndoReceiptInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { amountRefusal, amountText, fiscalDay, isDay } from '../../schema/money.ts';
import type { Quarter } from '../../schema/quarters.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { drafted, inBooks } from '../ledger/booking.ts';
import { undoing } from '../ledger/rules.ts';
import { loadJournal, undoneOnce } from '../ledger/store.ts';
import { holding } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import type { Write } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { settlementFor, signed, written } from './acting.ts';
import {
  bookedSaving,
  receivedOf,
  receivingLegs,
  type Settlement,
  standingAfter,
  standingBefore,
  standingOf,
  unlinedOf,
} from './rules.ts';

/** Money that came in: of which settlement, how much, on which day, as which journal, and on which line of the bank. */
type Arrival = {
  readonly quarter: Quarter;
  readonly amount: number;
  readonly date: string;
  readonly journalId: string;
  readonly lineId?: string;
};

/** The day on which a settlement was booked last: before it what came in was not owed yet. */
function bookedOn({ booked }: Settlement): string {
  const last = booked.at(-1);
  return last ? fiscalDay(new Date(last.bookedAt)) : '';
}

/**
 * Books money of a settlement that came in: so much less is owed, and it is in the members' reserve. `more` is written
 * with it. A line of what was booked by hand is noted with it, and nothing is booked again. The same command is carried
 * out once.
 * @throws {Refused} NOT_FOUND, NOT_OWED, ID_TAKEN, TOO_EARLY_A_DAY.
 */
export async function received(
  caller: Caller,
  { quarter, amount, date, journalId, lineId }: Arrival,
  { input, field, more }: { input: object; field: string; more?: () => Promise<readonly Write[]> },
): Promise<Settlement> {
  const d = digestOf('receiveSettlement', input);
  const change = await signed(caller, 'receiveSettlement', d);
  return decideAgain(async () => {
    // Read before the settlement: what was booked by this very command stands in it.
    const taken = await loadJournal(caller.table, journalId);
    const before = await settlementFor(caller, quarter);
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(!taken, 'ID_TAKEN', { field: 'id' });
    const trail = [...before.trail, change];
    const known = lineId && unlinedOf(before).find((one) => one.amount === amount);
    if (known) {
      const receipts = before.receipts.map((one) => (one === known ? { ...one, lineId } : one));
      const noted = { ...before, receipts, trail };
      await written(caller, before, noted, undefined, await more?.());
      return noted;
    }
    const { settled } = before;
    const values = { quarter, owed: amountText(settled), amount: amountText(amount) };
    demand(amount <= settled, 'NOT_OWED', { field, values });
    const since = bookedOn(before);
    demand(lineId || since <= date, 'TOO_EARLY_A_DAY', { field: 'date', values: { day: since } });
    // What the bank saw before it was owed is in the books from then on.
    const on = since > date ? since : date;
    const journal = await drafted(caller, 'receiveSettlement', input, {
      id: journalId,
      date: on,
      type: 'receive',
      description: `besparing ${quarter}`,
      legs: receivingLegs(before, amount),
      source: 'savings',
    });
    const after = {
      ...before,
      ...standingAfter(before, amount),
      receipts: [...before.receipts, { journalId, on, amount, ...(lineId ? { lineId } : {}) }],
      trail,
    };
    await written(caller, before, after, journal, await more?.());
    return after;
  });
}

/** Book money of a settlement that came in, without a bank line. */
export async function receiveSettlement(caller: Caller, input: ReceiveSettlementInput): Promise<Settlement> {
  await holding(caller, 'treasurer');
  const { id, quarter, amount } = input;
  const date = input.date ?? fiscalDay(caller.now);
  demandNone(
    idRefusal('jrn', id),
    amountRefusal('amount', amount),
    isDay(date) && (await inBooks(caller, date)) ? undefined : { code: 'BAD_DATE', field: 'date' },
  );
  return received(caller, { quarter, amount, date, journalId: id }, { input, field: 'amount' });
}

/**
 * Undo money that was booked with a settlement and did not come in, by a counter-entry: it is owed again. `free` tells what
 * is written so that its line of the bank waits again.
 */
export async function undoReceipt(
  caller: Caller,
  input: UndoReceiptInput,
  free: (lineId: string | undefined) => Promise<readonly Write[]>,
): Promise<Settlement> {
  await holding(caller, 'treasurer');
  const { id, quarter, journal: journalId } = input;
  const why = tidy(input.why);
  demandNone(idRefusal('jrn', id), textRefusal('why', why, 3, 200));
  const d = digestOf('undoReceipt', { ...input, why });
  const change = { ...(await signed(caller, 'undoReceipt', d)), why };
  return decideAgain(async () => {
    const taken = await loadJournal(caller.table, id);
    const before = await settlementFor(caller, quarter);
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(!taken, 'ID_TAKEN', { field: 'id' });
    const rest = before.receipts.filter((one) => one.journalId !== journalId);
    const booked = await loadJournal(caller.table, journalId);
    demand(booked && rest.length < before.receipts.length, 'NOT_FOUND', { field: 'journal' });
    const standing = standingBefore(before, booked.legs);
    const due = standingOf(bookedSaving(before), receivedOf({ receipts: rest }));
    // What was corrected or came in since went by it: that can't be undone behind its back.
    const asBefore = standing.settled === due.settled && standing.kept === due.kept;
    demand(asBefore, 'SETTLED_SINCE', { field: 'journal' });
    const journal = await drafted(caller, 'counterEntry', input, {
      id,
      date: fiscalDay(caller.now),
      type: 'counter',
      description: why,
      legs: undoing(booked.legs),
      reverses: journalId,
      source: 'savings',
    });
    const after = { ...before, ...standing, receipts: rest, trail: [...before.trail, change] };
    const line = before.receipts.find((one) => one.journalId === journalId)?.lineId;
    await written(caller, before, after, journal, [undoneOnce(journalId), ...(await free(line))]);
    return after;
  });
}
