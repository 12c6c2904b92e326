import * as z from 'zod/mini';
import type { IncomeSource, JournalType } from '../../schema/generated/wijk.ts';
import { nameFor } from '../../schema/languages/names.ts';
import type { Reader } from '../../schema/text.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import { addWhere, check, type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { basicPots, type Entry, effect, isBasicPot, type Journal, type Leg } from './rules.ts';

const types = [
  'income',
  'move',
  'commit',
  'fund',
  'pay',
  'counter',
  'settle',
  'receive',
  'closing',
  'opening',
] as const satisfies readonly JournalType[];
/** Where money can come from. */
export const incomeSources = [
  'grant',
  'contract',
  'savings',
  'gift',
] as const satisfies readonly IncomeSource[];
const common = {
  id: z.string(),
  date: z.string(),
  year: z.int(),
  type: z.enum(types),
  description: z.string(),
  legs: z.array(z.object({ account: z.string(), amount: z.int() })),
  who: z.string(),
  reverses: z.optional(z.string()),
  source: z.optional(z.enum(incomeSources)),
  statutes: z.int(),
};
const journalSchema = z.object({ ...common, trail: trailSchema });
const entrySchema = z.object({ ...common, place: z.int(), number: z.int(), hash: z.string() });
const potSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Ids of the people of its working group. */
  workingGroup: z.optional(z.array(z.string())),
  trail: trailSchema,
});

/** A pot of which something is kept: that the wijk opened it, or who its working group is. */
export type OwnPot = z.infer<typeof potSchema>;

/** A journal as stored. */
export const readJournal = (stored: StoredRecord): Journal => journalSchema.parse(stored);
/** An entry as stored, and as published. */
export const readEntry = (stored: unknown): Entry => entrySchema.parse(stored);

/** A journal by its id. */
export async function loadJournal(table: Table, id: string): Promise<Journal | undefined> {
  const stored = await table.get('JOURNAL', id, true);
  return stored && readJournal(stored);
}

/** Everything that was booked, oldest first. */
export async function allJournals(table: Table): Promise<Journal[]> {
  const list = {
    collection: 'JOURNAL',
    beginsWith: 'jrn_',
    limit: 500,
    oldestFirst: true,
    consistent: true,
  };
  return (await table.all(list)).map(readJournal);
}

/** Where the end of a fiscal year stands: among the journals, so that the stream tells it after all of them. */
const yearAt = (year: number) => ['JOURNAL', `year#${year}`] as const;

/** The end of a fiscal year. */
export const placeYearEnd = (year: number, by: string, at: string, st: number): Placed => ({
  kind: 'yearEnd',
  at: yearAt(year),
  attributes: { id: `year-${year}`, year, closedAt: at, trail: [{ at, by, action: 'closeYear', st }] },
});

/** The fiscal years that are closed, oldest first. */
export async function closedYears(table: Table): Promise<number[]> {
  const { items } = await table.page({
    collection: 'JOURNAL',
    beginsWith: 'year#',
    oldestFirst: true,
    limit: 100,
    consistent: true,
  });
  return items.map(({ year }) => Number(year));
}

const balanceAt = (account: string) => ['ACCOUNT', account] as const;

/** What moves the balance of one account: it never goes below zero. */
const moving = (leg: Leg): Write => {
  const change = effect(leg);
  return addWhere('account', balanceAt(leg.account), 'balance', change, change < 0 ? -change : undefined);
};

/**
 * Everything that booking a journal writes, to be put into one transaction: the journal, once; its year still
 * open; and the balances, none of them below zero. No item that others need is read before.
 */
export const bookingWrites = (journal: Journal): Write[] => [
  put(
    {
      kind: 'journal',
      at: ['JOURNAL', journal.id],
      attributes: { ...journal, version: journal.trail.length },
    },
    'absent',
  ),
  check(yearAt(journal.year), 'absent'),
  ...journal.legs.map(moving),
];

/** That an entry is undone once, whoever tries. */
export const undoneOnce = (id: string): Write =>
  put({ kind: 'undone', at: ['JOURNAL', `undone#${id}`], attributes: {} }, 'absent');

/** Whether an entry was undone. */
export const wasUndone = async (table: Table, id: string): Promise<boolean> =>
  (await table.get('JOURNAL', `undone#${id}`, true)) !== undefined;

/** The balance of every account, in cents, each on its own side. */
export async function balances(table: Table): Promise<ReadonlyMap<string, number>> {
  const list = { collection: 'ACCOUNT', limit: 200, oldestFirst: true, consistent: true };
  return new Map((await table.all(list)).map(({ SK, balance }) => [String(SK), Number(balance)]));
}

/** Where a pot of the wijk's own stands. */
export const placePot = (pot: OwnPot): Placed => ({
  kind: 'pot',
  at: ['POT', pot.id],
  attributes: { ...pot, version: pot.trail.length },
});

/** A pot by its id. */
export async function loadPot(table: Table, id: string): Promise<OwnPot | undefined> {
  const stored = await table.get('POT', id, true);
  return stored && potSchema.parse(stored);
}

/** The pots of which something is kept. */
async function keptPots(table: Table): Promise<OwnPot[]> {
  const { items } = await table.page({ collection: 'POT', limit: 200, oldestFirst: true });
  return items.map((stored) => potSchema.parse(stored));
}

/** A pot to show: its name, and who its working group is. */
export type NamedPot = {
  readonly id: string;
  readonly name: string;
  readonly workingGroup: readonly string[];
};

/** Every pot by id and name: those every wijk has, and its own. One query of the table. */
export async function namedPots(table: Table, reader: Reader): Promise<NamedPot[]> {
  const kept = await keptPots(table);
  const groups = new Map(kept.map(({ id, workingGroup = [] }) => [id, workingGroup]));
  return [
    ...Object.keys(basicPots)
      .filter(isBasicPot)
      .map((id) => ({ id, name: nameFor(reader, id, basicPots[id]) })),
    ...kept.filter(({ id }) => !isBasicPot(id)).map(({ id, name }) => ({ id, name })),
  ].map((pot) => ({ ...pot, workingGroup: groups.get(pot.id) ?? [] }));
}

/** Every pot, read once per request. */
export const potsOf = (caller: Caller): Promise<NamedPot[]> =>
  caller.remember('pots', () => namedPots(caller.table, caller));

/** The collection of a year's entries: the ledger as published. */
export const entriesOfYear = (year: number): string => `LEDGER#${year}`;
/** Sort key of an entry. */
export const entryRank = (number: number): string => String(number).padStart(8, '0');

/** The fiscal years that something was booked in, oldest first. */
export async function bookedYears(table: Table): Promise<number[]> {
  const stored = await table.get('LEDGER#HEAD', 'HEAD', true);
  const numbers = stored ? z.object({ numbers: z.record(z.string(), z.int()) }).parse(stored).numbers : {};
  return Object.keys(numbers)
    .map(Number)
    .sort((a, b) => a - b);
}

/** The whole ledger, in the order of its chain. */
export async function allEntries(table: Table): Promise<Entry[]> {
  const years = await bookedYears(table);
  const entries: Entry[] = [];
  for (const year of years) {
    const list = { collection: entriesOfYear(year), limit: 500, oldestFirst: true, consistent: true };
    entries.push(...(await table.all(list)).map(readEntry));
  }
  return entries.sort((a, b) => a.place - b.place);
}
