import type { Refusal } from '../../schema/errors.ts';
import type {
  BookIncomeInput,
  CloseYearInput,
  CounterEntryInput,
  MoveMoneyInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { amountRefusal, amountText, fiscalDay, isDay } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding, resident } from '../members/views.ts';
import { demandPower } from '../statutes/powers.ts';
import { statutesOf, wijkOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor } from '../tenancy/codes.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import type { Write } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { demandPot, workingGroupOf } from './pots.ts';
import {
  canBeUndone,
  effect,
  incomeLegs,
  isBalanced,
  type Journal,
  membersReserve,
  moveLegs,
  movesReserve,
  potAccount,
  settledForReserve,
  undoing,
} from './rules.ts';
import {
  balances,
  bookingWrites,
  closedYears,
  loadJournal,
  placeYearEnd,
  potsOf,
  undoneOnce,
  wasUndone,
} from './store.ts';

/** Where money comes from, as it stands in the books of a Dutch cooperative. */
export const sourceNames = {
  grant: 'subsidie',
  contract: 'contract',
  savings: 'besparing',
  gift: 'gift',
} as const;

/** Who booked it, as the open data says: the same word throughout this ledger, and nothing outside it. */
const pseudonymOf = ({ secret, tenant, personId }: Caller): string =>
  codeFor(secret, tenant, 'ledger', personId);

type Draft = Pick<Journal, 'id' | 'date' | 'type' | 'description' | 'legs' | 'reverses' | 'source'>;

/** A journal to book, in the name of the caller. */
export async function drafted(caller: Caller, action: string, input: object, draft: Draft): Promise<Journal> {
  const { version } = await statutesOf(caller);
  if (!isBalanced(draft.legs)) throw new Error(`a journal out of balance: ${JSON.stringify(draft.legs)}`);
  const change = { ...caller.signature, action, st: version, d: digestOf(action, input) };
  return {
    ...draft,
    year: Number(draft.date.slice(0, 4)),
    who: pseudonymOf(caller),
    statutes: version,
    trail: [change],
  };
}

/** Why a journal could not be booked just now; undefined when by now it could. Accounts are named by `named`. */
export async function obstacle(
  caller: Caller,
  journal: Journal,
  named = nameOf,
): Promise<Refusal | undefined> {
  const [closed, stand] = await Promise.all([closedYears(caller.table), balances(caller.table)]);
  if (closed.includes(journal.year))
    return { code: 'YEAR_CLOSED', field: 'date', values: { year: journal.year } };
  for (const leg of journal.legs) {
    const [had, needed] = [stand.get(leg.account) ?? 0, -effect(leg)];
    if (had >= needed) continue;
    const values = {
      pot: await named(caller, leg.account),
      available: amountText(had),
      needed: amountText(needed),
    };
    return { code: 'NOT_ENOUGH', field: 'amount', values };
  }
  if (journal.reverses && (await wasUndone(caller.table, journal.reverses)))
    return { code: 'ALREADY_UNDONE', field: 'entryId' };
  return undefined;
}

/** What people call an account: a pot by its name. */
export async function nameOf(caller: Caller, account: string): Promise<string> {
  const pots = await potsOf(caller);
  return pots.find(({ id }) => potAccount(id) === account)?.name ?? account;
}

/**
 * Books a journal, with whatever else is to be written in the same transaction. The same id and content is the
 * same booking, whenever it comes.
 * @throws {Refused} NOT_ENOUGH, YEAR_CLOSED, ALREADY_UNDONE, ID_TAKEN.
 */
export async function book(
  caller: Caller,
  journal: Journal,
  more: () => readonly Write[] | Promise<readonly Write[]> = () => [],
): Promise<Journal> {
  return decideAgain(async () => {
    try {
      await caller.table.transact([...bookingWrites(journal), ...(await more())]);
      return journal;
    } catch (cause) {
      // Refused by what comes with it: by this very booking, when it was sent twice.
      if (!(cause instanceof Conflict || cause instanceof Refused)) throw cause;
      const before = await loadJournal(caller.table, journal.id);
      if (before) {
        demand(wasDone(before.trail, caller.personId, journal.trail[0]?.d ?? ''), 'ID_TAKEN', {
          field: 'id',
        });
        return before;
      }
      if (cause instanceof Refused) throw cause;
      const refusal = await obstacle(caller, journal);
      if (refusal) throw new Refused(refusal);
      throw cause;
    }
  });
}

/** True for a day that a wijk can book on: from the first of its founding year until today. */
export async function inBooks(caller: Caller, date: string): Promise<boolean> {
  const { foundedAt } = await wijkOf(caller);
  return `${foundedAt.slice(0, 4)}-01-01` <= date && date <= fiscalDay(caller.now);
}

/** Refuses the share of a saving that does not say of which settlement it is, as long as the city owes of one. */
export async function demandNoneOwed({ table }: Caller, source: string): Promise<void> {
  const owed = source === 'savings' ? (await balances(table)).get(settledForReserve) : 0;
  demand(!owed, 'NAME_SETTLEMENT', { field: 'source' });
}

/** Book money that came in. */
export async function bookIncome(caller: Caller, input: BookIncomeInput): Promise<Journal> {
  await holding(caller, 'treasurer');
  const description = tidy(input.description);
  const date = input.date ?? fiscalDay(caller.now);
  demandNone(
    idRefusal('jrn', input.id),
    amountRefusal('amount', input.amount),
    textRefusal('description', description, 1, 200),
    isDay(date) && (await inBooks(caller, date)) ? undefined : { code: 'BAD_DATE', field: 'date' },
  );
  await demandPot(caller, 'pot', input.pot);
  const legs = incomeLegs(input.pot, input.amount);
  const draft = {
    id: input.id,
    date,
    type: 'income' as const,
    description: `${sourceNames[input.source]}: ${description}`,
    legs,
    source: input.source,
  };
  const journal = await drafted(caller, 'bookIncome', { ...input, description }, draft);
  return book(caller, journal, async () => {
    await demandNoneOwed(caller, input.source);
    return [];
  });
}

/** Move money between pots, as far as the statutes give it to the caller. */
export async function moveMoney(caller: Caller, input: MoveMoneyInput): Promise<Journal> {
  const workingGroup = await workingGroupOf(caller, input.from);
  const member = workingGroup.includes(caller.personId)
    ? await resident(caller)
    : await holding(caller, 'member', 'treasurer', 'board');
  const description = tidy(input.description);
  demandNone(
    idRefusal('jrn', input.id),
    amountRefusal('amount', input.amount),
    textRefusal('description', description, 1, 200),
    input.from === input.to ? { code: 'SAME_POT', field: 'to' } : undefined,
  );
  demand(input.from !== membersReserve, 'RESERVE_IS_MEMBERS', { field: 'from' });
  demandPower(await statutesOf(caller), member, 'move', input.amount, workingGroup);
  await demandPot(caller, 'from', input.from);
  await demandPot(caller, 'to', input.to);
  const legs = moveLegs(potAccount(input.from), potAccount(input.to), input.amount);
  const draft = { id: input.id, date: fiscalDay(caller.now), type: 'move' as const, description, legs };
  return book(caller, await drafted(caller, 'moveMoney', { ...input, description }, draft));
}

/** Undo an entry, once, with what hangs on it. */
export async function counterEntry(
  caller: Caller,
  input: CounterEntryInput,
  along: (entry: Journal) => Promise<readonly Write[]>,
): Promise<Journal> {
  await holding(caller, 'treasurer');
  const why = tidy(input.why);
  demandNone(idRefusal('jrn', input.id), textRefusal('why', why, 1, 200));
  const entry = isClientId('jrn', input.entryId) ? await loadJournal(caller.table, input.entryId) : undefined;
  demand(entry, 'NOT_FOUND', { field: 'entryId' });
  demand(canBeUndone(entry), 'ALREADY_UNDONE', { field: 'entryId' });
  demand(!movesReserve(entry), 'RESERVE_IS_MEMBERS', { field: 'entryId' });
  const draft = {
    id: input.id,
    date: fiscalDay(caller.now),
    type: 'counter' as const,
    description: why,
    legs: undoing(entry.legs),
    reverses: entry.id,
    source: entry.source,
  };
  const journal = await drafted(caller, 'counterEntry', { ...input, why }, draft);
  return book(caller, journal, async () => [undoneOnce(entry.id), ...(await along(entry))]);
}

/** Close a fiscal year that is over; the years before it must be closed, or never have been booked in. */
export async function closeYear(caller: Caller, { year }: CloseYearInput): Promise<void> {
  await holding(caller, 'treasurer');
  const closed = await closedYears(caller.table);
  if (closed.includes(year)) return;
  const { foundedAt } = await wijkOf(caller);
  const first = closed.at(-1) ?? Number(foundedAt.slice(0, 4)) - 1;
  const over =
    Number.isInteger(year) && year < Number(fiscalDay(caller.now).slice(0, 4)) && year === first + 1;
  demand(over, 'YEAR_NOT_OVER', { field: 'year', values: { year } });
  const { version } = await statutesOf(caller);
  try {
    await caller.table.put(placeYearEnd(year, caller.personId, caller.at, version), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}
