import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { add, type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { carrying, facts, people, perService, threads } from './collections.ts';
import { carriedMonths } from './needs/carried.ts';
import { type Ended, endsSchema } from './needs/store.ts';
import { type MonthCounts, type PublishedMonth, published } from './rules.ts';
import { type Cell, type CountedService, cellOf, countedService } from './services/rules.ts';
import { carriedOf } from './showing/carried.ts';

const total = 'TOTAL';

const personSchema = z.object({
  counts: z.record(z.string(), z.int()),
  ends: z.optional(endsSchema),
  version: z.int(),
});

/** What was counted for one person in one month, and what of their requests ended. */
export type PersonCounts = z.infer<typeof personSchema>;

/** A person's counts as stored; nothing, of version 0, where there is nothing. */
export const readPerson = (stored: StoredRecord | undefined): PersonCounts =>
  stored ? personSchema.parse(stored) : { counts: {}, version: 0 };

/** Where a person's counts stand; the place is a month and a person, such as 2026-11#per_…. */
export const personAt = (place: string) => [people, place] as const;

/** A person's counts as they are kept. */
export const placePerson = (place: string, counts: PersonCounts): Placed => ({
  kind: 'factPerson',
  at: personAt(place),
  attributes: { ...counts },
});

/** By how much figures change: those of the month, and those of its services. */
export type Amounts = {
  readonly ofMonth: Record<string, number>;
  readonly ofServices: Map<string, Record<string, number>>;
};

/** A person's counts with what counts for them now, and by how much the figures of the month change with it. */
export function counted(
  before: PersonCounts,
  names: ReadonlyMap<string, number>,
  ended: readonly Ended[] = [],
): { person: PersonCounts; amounts: Amounts } {
  const counts = { ...before.counts };
  const amounts: Amounts = { ofMonth: {}, ofServices: new Map() };
  for (const [name, by] of names) {
    const had = counts[name] ?? 0;
    counts[name] = had + by;
    const cell = cellOf(name);
    const sums = cell ? (amounts.ofServices.get(cell.service) ?? {}) : amounts.ofMonth;
    if (cell) amounts.ofServices.set(cell.service, sums);
    sums[`times_${cell?.name ?? name}`] = by;
    sums[`people_${cell?.name ?? name}`] = Number(had + by > 0) - Number(had > 0);
  }
  const ends = { ...before.ends };
  for (const one of ended) ends[one.service] = [...one.ends];
  const kept = Object.keys(ends).length ? { ends } : {};
  return { person: { counts, ...kept, version: before.version + 1 }, amounts };
}

/** The writes that add to the figures of a month. */
export const addingWrites = (month: string, { ofMonth, ofServices }: Amounts): Write[] => [
  ...(Object.keys(ofMonth).length ? [add('fact', [facts, month], ofMonth)] : []),
  ...[...ofServices].map(([service, sums]) => add('serviceFact', [perService, `${month}#${service}`], sums)),
];

/**
 * The writes by which one person's counts of one month change, and with them the month's figures. Reads the
 * person's counts first and holds the transaction to them.
 */
export async function countingWrites(
  table: Table,
  place: string,
  names: ReadonlyMap<string, number>,
  ended: Ended | undefined,
): Promise<Write[]> {
  const [month = ''] = place.split('#');
  const stored = await table.get(...personAt(place), true);
  const before = readPerson(stored);
  const { person, amounts } = counted(before, names, ended && [ended]);
  return [
    put(placePerson(place, person), stored ? { version: before.version } : 'absent'),
    ...addingWrites(month, amounts),
  ];
}

/** Counts the change, once per transaction. */
export const countChange = (): Write => add('factTotal', [facts, total], { changes: 1 });

function countsOf(stored: StoredRecord): MonthCounts {
  const counts: Record<string, { times: number; people: number }> = {};
  for (const [key, value] of Object.entries(stored)) {
    const [what, name] = key.split('_');
    if (!name || typeof value !== 'number' || (what !== 'times' && what !== 'people')) continue;
    const count = counts[name] ?? { times: 0, people: 0 };
    count[what] = value;
    counts[name] = count;
  }
  return counts;
}

async function latest(table: Table) {
  const { items } = await table.page({ collection: facts, limit: 14, consistent: true });
  const changes = items.find(({ SK }) => SK === total)?.changes;
  const months = items
    .filter(({ SK }) => SK !== total)
    .map((stored) => ({ month: String(stored.SK), counts: countsOf(stored) }));
  return { changes: typeof changes === 'number' ? changes : 0, months };
}

/** How many months the city sees. */
const mostMonths = 12;

/** What the city may see of a wijk's last twelve months, and after how many changes. */
export async function publication(table: Table): Promise<{ asOf: number; months: PublishedMonth[] }> {
  const { changes, months } = await latest(table);
  const shown = new Map(
    months.slice(0, mostMonths).map(({ month, counts }) => [month, published(month, counts)]),
  );
  for (const { month, index, trend } of await carriedMonths(table, mostMonths)) {
    const carried = carriedOf(index, trend);
    if (!carried) continue;
    shown.set(month, { ...(shown.get(month) ?? { month, counts: {} }), carried });
  }
  const told = [...shown.values()].filter(({ counts, carried }) => Object.keys(counts).length > 0 || carried);
  const newest = told.sort((a, b) => (a.month < b.month ? 1 : -1)).slice(0, mostMonths);
  return { asOf: changes, months: newest };
}

/** Removes every figure, so that they can be made anew; the count of changes goes on. */
export async function clearFacts(table: Table): Promise<void> {
  for (const collection of [facts, people, perService, threads, carrying]) {
    for (;;) {
      const { items } = await table.page({ collection, limit: 1_000, consistent: true });
      const doomed = items.map(({ SK }) => String(SK)).filter((sk) => sk !== total);
      await table.removeMany(collection, doomed);
      if (doomed.length === 0) break;
    }
  }
}

/** What was counted per service in a month: one query. */
export async function countedServices(table: Table, month: string): Promise<CountedService[]> {
  const { items } = await table.page({
    collection: perService,
    beginsWith: `${month}#`,
    limit: 100,
    oldestFirst: true,
  });
  return items.map((stored) => countedService(String(stored.SK).slice(month.length + 1), countsOf(stored)));
}

/** The cells of a month, each a service and who provided it. */
export const serviceCells = async (table: Table, month: string): Promise<Cell[]> =>
  (await countedServices(table, month)).flatMap(({ cells }) => cells);
