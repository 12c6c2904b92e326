import { v5 } from 'uuid';
import type { BookLineInput, IgnoreLineInput, MatchLineInput } from '../../schema/generated/wijk.ts';
import { amountText, fiscalDay } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { unlinedInstalments } from '../challenges/instalments.ts';
import { journalOf, writtenWithMoney } from '../expenses/money.ts';
import type { Claim } from '../expenses/rules.ts';
import { loadClaim, placeClaim } from '../expenses/store.ts';
import { stateNames } from '../expenses/words.ts';
import { book, demandNoneOwed, drafted, inBooks, sourceNames } from '../ledger/booking.ts';
import { demandPot } from '../ledger/pots.ts';
import { claimAccount, incomeLegs, payLegs } from '../ledger/rules.ts';
import { closedYears } from '../ledger/store.ts';
import { holding } from '../members/views.ts';
import { received } from '../settlement/receiving.ts';
import { unlinedOf } from '../settlement/rules.ts';
import { lastSettlements } from '../settlement/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { awaitsPayment, type BankLine, mostAwaited, notIncome, pays } from './rules.ts';
import { loadLine, placeLine } from './store.ts';

const field = 'lineId';

/** The line, and whether this very command was carried out on it before; refused when another was. */
export async function lineFor(
  caller: Caller,
  lineId: string,
  d: string,
): Promise<{ line: BankLine; done: boolean }> {
  const line = await loadLine(caller.table, lineId);
  demand(line, 'NOT_FOUND', { field });
  // Free again after its booking was undone: then what was done with it before counts no more.
  const done = line.state !== 'new' && wasDone(line.trail, caller.personId, d);
  demand(done || line.state === 'new', 'LINE_NOT_NOW', { field });
  return { line, done };
}

/** A line that was dealt with. */
export async function dealtWith(
  caller: Caller,
  line: BankLine,
  action: string,
  d: string,
  what: Pick<BankLine, 'state' | 'claimId' | 'why'>,
): Promise<{ after: BankLine; write: Write }> {
  const { version: st } = await statutesOf(caller);
  const change = {
    ...caller.signature,
    action,
    st,
    d,
    ...(what.why ? { why: what.why } : {}),
  };
  const after = { ...line, ...what, trail: [...line.trail, change] };
  return { after, write: put(placeLine(after), { version: line.trail.length }) };
}

/** The day the bank says; today when that is outside the books, or its year was closed meanwhile. */
export async function dayToBook(caller: Caller, date: string): Promise<string> {
  const [closed, fits] = await Promise.all([closedYears(caller.table), inBooks(caller, date)]);
  return fits && !closed.includes(Number(date.slice(0, 4))) ? date : fiscalDay(caller.now);
}

/** Say that a line is the payment of a claim: it is booked, the claim is paid, in one transaction. */
export async function matchLine(caller: Caller, input: MatchLineInput): Promise<BankLine> {
  await holding(caller, 'treasurer');
  const { version } = await statutesOf(caller);
  const { lineId, claimId } = input;
  const d = digestOf('matchLine', input);
  return decideAgain(async () => {
    // Read before the line: a claim that is paid may have been paid by this very command.
    const claim = await loadClaim(caller.table, claimId, true);
    const { line, done } = await lineFor(caller, lineId, d);
    if (done) return line;
    demand(claim, 'NOT_FOUND', { field: 'claimId' });
    demand(awaitsPayment(claim), 'CLAIM_NOT_NOW', {
      field: 'claimId',
      values: { state: stateNames[claim.state] },
    });
    demand(pays(line, claim), 'LINE_DOES_NOT_FIT', {
      field: 'claimId',
      values: { line: amountText(line.amount), claim: amountText(claim.amount) },
    });
    const draft = {
      id: journalOf(claimId, 'pay'),
      date: await dayToBook(caller, line.date),
      type: 'pay' as const,
      description: claim.description,
      legs: payLegs(claimAccount(claimId), claim.amount),
    };
    const journal = await drafted(caller, 'bookPayment', input, draft);
    const { after, write } = await dealtWith(caller, line, 'matchLine', d, { state: 'matched', claimId });
    const paid = { ...caller.signature, action: 'payClaim', st: version };
    const now: Claim = { ...claim, state: 'paid', trail: [...claim.trail, paid] };
    await writtenWithMoney(caller, claim, journal, [
      write,
      put(placeClaim(now), { version: claim.trail.length }),
    ]);
    return after;
  });
}

/** The id under which a line is booked: another one after it was undone. */
function bookedAs({ id, trail }: BankLine): string {
  const times = trail.filter(({ action }) => action === 'freeLine').length;
  const own = id.slice('bln_'.length);
  return `jrn_${times ? v5(`again ${times}`, own) : own}`;
}

/** Book a line as money of a settlement: it is owed no more, and is in the members' reserve. */
async function bookSettled(
  caller: Caller,
  input: BookLineInput,
  quarter: string,
  line: BankLine,
  d: string,
): Promise<BankLine> {
  const { lineId } = input;
  const { amount, date } = line;
  const journalId = bookedAs(line);
  demand(input.source === 'savings', 'NOT_A_SAVING', { field: 'source' });
  const arrival = {
    quarter,
    amount,
    date: await dayToBook(caller, date),
    journalId,
    lineId,
  };
  await received(caller, arrival, {
    // After it was undone it is another command.
    input: { ...input, journalId },
    field: 'settlement',
    more: async () => {
      const now = await lineFor(caller, lineId, d);
      // By this very command: then the settlement says so as well.
      if (now.done) throw new Conflict('booked meanwhile');
      return [(await dealtWith(caller, now.line, 'bookLine', d, { state: 'booked' })).write];
    },
  });
  return (await lineFor(caller, lineId, d)).line;
}

/** Refuses a line that can be what was booked by hand with a settlement, as long as nobody says which it is. */
async function demandNotByHand({ table }: Caller, { amount }: BankLine): Promise<void> {
  const byHand = (await lastSettlements(table, mostAwaited)).flatMap(unlinedOf);
  demand(!byHand.some((one) => one.amount === amount), 'NAME_SETTLEMENT', { field: 'source' });
}

/** Book a line as income, once. */
export async function bookLine(caller: Caller, given: BookLineInput): Promise<BankLine> {
  await holding(caller, 'treasurer');
  const input = { ...given, description: tidy(given.description) };
  const { lineId, source, pot, description } = input;
  demandNone(textRefusal('description', description, 1, 150));
  await demandPot(caller, 'pot', pot);
  const d = digestOf('bookLine', input);
  const { line, done } = await lineFor(caller, lineId, d);
  if (done) return line;
  demand(line.amount > 0, 'LINE_NOT_NOW', { field });
  const instalment = notIncome(line, source, await unlinedInstalments(caller));
  demand(!instalment, 'LINE_IS_INSTALMENT', {
    field: 'source',
    values: { title: instalment?.title ?? '', number: instalment?.number ?? 0 },
  });
  if (input.settlement) return bookSettled(caller, input, input.settlement, line, d);
  const draft = {
    id: bookedAs(line),
    date: await dayToBook(caller, line.date),
    type: 'income' as const,
    description: `${sourceNames[source]}: ${description}`,
    legs: incomeLegs(pot, line.amount),
    source,
  };
  await book(caller, await drafted(caller, 'bookLine', input, draft), async () => {
    const now = await lineFor(caller, lineId, d);
    demand(!now.done, 'LINE_NOT_NOW', { field });
    await demandNoneOwed(caller, source);
    if (source === 'savings') await demandNotByHand(caller, line);
    return [(await dealtWith(caller, now.line, 'bookLine', d, { state: 'booked' })).write];
  });
  return (await lineFor(caller, lineId, d)).line;
}

/** Leave a line be, with a reason. */
export async function ignoreLine(caller: Caller, given: IgnoreLineInput): Promise<BankLine> {
  await holding(caller, 'treasurer');
  const why = tidy(given.why);
  demandNone(textRefusal('why', why, 3, 200));
  const d = digestOf('ignoreLine', { ...given, why });
  return decideAgain(async () => {
    const { line, done } = await lineFor(caller, given.lineId, d);
    if (done) return line;
    const { after, write } = await dealtWith(caller, line, 'ignoreLine', d, { state: 'ignored', why });
    await caller.table.transact([write]);
    return after;
  });
}
