import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { add, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { type MonthCounts, type PublishedMonth, published } from './rules.ts';
import { type Cell, cellOf, cellsOf } from './services/rules.ts';

// One item per month with all its counters; one per month and person, so that people are counted, not times;
// and one that counts the changes, by which a newer publication is told from an older.
const facts = 'FACTS';
const people = 'FACTS#PEOPLE';
// Apart from the month's own, which every change writes: a month has as many of these as it has services.
const perService = 'FACTS#SERVICE';
const total = 'TOTAL';

const personSchema = z.object({ counts: z.record(z.string(), z.int()), version: z.int() });

/**
 * The writes by which one person's counts of one month change, and with them the month's figures. Reads the
 * person's counts first and holds the transaction to them.
 */
export async function countingWrites(
  table: Table,
  place: string,
  names: ReadonlyMap<string, number>,
): Promise<Write[]> {
  const [month = ''] = place.split('#');
  const stored = await table.get(people, place, true);
  const before = stored ? personSchema.parse(stored) : { counts: {}, version: 0 };
  const counts = { ...before.counts };
  const amounts: Record<string, number> = {};
  const ofServices = new Map<string, Record<string, number>>();
  for (const [name, by] of names) {
    const had = counts[name] ?? 0;
    counts[name] = had + by;
    const cell = cellOf(name);
    const sums = cell ? (ofServices.get(cell.service) ?? {}) : amounts;
    if (cell) ofServices.set(cell.service, sums);
    sums[`times_${cell?.name ?? name}`] = by;
    sums[`people_${cell?.name ?? name}`] = Number(had + by > 0) - Number(had > 0);
  }
  return [
    put(
      { kind: 'factPerson', at: [people, place], attributes: { counts, version: before.version + 1 } },
      stored ? { version: before.version } : 'absent',
    ),
    ...(Object.keys(amounts).length ? [add('fact', [facts, month], amounts)] : []),
    ...[...ofServices].map(([service, sums]) =>
      add('serviceFact', [perService, `${month}#${service}`], sums),
    ),
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

/** What the city may see of a wijk's last twelve months, and after how many changes. */
export async function publication(table: Table): Promise<{ asOf: number; months: PublishedMonth[] }> {
  const { changes, months } = await latest(table);
  const newest = months.slice(0, 12).map(({ month, counts }) => published(month, counts));
  return { asOf: changes, months: newest.filter(({ counts }) => Object.keys(counts).length > 0) };
}

/** Removes every figure, so that they can be made anew; the count of changes goes on. */
export async function clearFacts(table: Table): Promise<void> {
  for (const collection of [facts, people, perService]) {
    for (;;) {
      const { items } = await table.page({ collection, limit: 100, consistent: true });
      const doomed = items.filter(({ SK }) => SK !== total);
      for (const { SK } of doomed) await table.remove(collection, String(SK));
      if (doomed.length === 0) break;
    }
  }
}

/** What was counted per service in a month: one query. */
export async function serviceCells(table: Table, month: string): Promise<Cell[]> {
  const { items } = await table.page({
    collection: perService,
    beginsWith: `${month}#`,
    limit: 100,
    oldestFirst: true,
  });
  return items.flatMap((stored) => cellsOf(String(stored.SK).slice(month.length + 1), countsOf(stored)));
}
