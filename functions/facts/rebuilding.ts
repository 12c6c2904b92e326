import type { Table } from '../tenancy/table.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import type { Thread, ThreadOf } from './needs/rules.ts';
import {
  countedMonth,
  inThread,
  placeEnds,
  placeThread,
  readThread,
  threadAt,
  threadChange,
} from './needs/store.ts';
import { difference, type Fact } from './rules.ts';
import { type Amounts, addingWrites, counted, personAt, placePerson, readPerson } from './store.ts';

/** Sums that grow while a wijk is counted: as many as it has months and services, however many requests. */
type Sums = { readonly months: Map<string, Amounts>; readonly needs: Set<string> };

const addInto = (sums: Record<string, number>, more: Readonly<Record<string, number>>): void => {
  for (const [name, by] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + by;
};

function addAmounts({ months }: Sums, month: string, { ofMonth, ofServices }: Amounts): void {
  const sums = months.get(month) ?? { ofMonth: {}, ofServices: new Map() };
  months.set(month, sums);
  addInto(sums.ofMonth, ofMonth);
  for (const [service, more] of ofServices) {
    const own = sums.ofServices.get(service) ?? {};
    sums.ofServices.set(service, own);
    addInto(own, more);
  }
}

/** Requests of these records, by the thread that they belong to. */
function byThread(records: readonly StoredRecord[]): Map<string, { of: ThreadOf; more: Thread }> {
  const found = new Map<string, { of: ThreadOf; more: Thread }>();
  for (const stored of records) {
    const one = inThread(stored);
    if (!one) continue;
    const key = threadAt(one.of)[1];
    found.set(key, { of: one.of, more: { ...found.get(key)?.more, [one.id]: one.asked } });
  }
  return found;
}

/** Adds requests to their threads; answers what changed by them in what is counted. */
async function intoThreads(table: Table, sums: Sums, records: readonly StoredRecord[]) {
  const touched = [...byThread(records).values()];
  const kept = await table.getMany(
    touched.map(({ of }) => threadAt(of)),
    true,
  );
  const facts: { readonly before: Fact[]; readonly after: Fact[] } = { before: [], after: [] };
  const placed = touched.flatMap(({ of, more }, i) => {
    const { requests, version } = readThread(kept[i]);
    const next = { ...requests, ...more };
    const { before, after, months } = threadChange(of, requests, next);
    facts.before.push(...before);
    facts.after.push(...after);
    for (const month of months.keys()) sums.needs.add(month);
    const ends = [...months].map(([month, ended]) => placeEnds(of, month, ended));
    return [placeThread(of, next, version + 1), ...ends];
  });
  await table.putMany(placed);
  return facts;
}

/** Counts for people what changed, and adds it to the sums. */
async function count(
  table: Table,
  sums: Sums,
  changes: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<void> {
  const places = [...changes];
  const kept = await table.getMany(
    places.map(([place]) => personAt(place)),
    true,
  );
  const placed = places.map(([place, names], i) => {
    const { person, amounts } = counted(readPerson(kept[i]), names);
    addAmounts(sums, place.split('#')[0] ?? '', amounts);
    return placePerson(place, person);
  });
  await table.putMany(placed);
}

/**
 * Counts a wijk anew from nothing, with nobody else counting: takes its records in portions, and keeps no more than one
 * of them in memory beside the sums. What comes of it is what the stream makes of the same records, one by one.
 */
export function countingAnew(table: Table, factsIn: (stored: StoredRecord) => Fact[]) {
  const sums: Sums = { months: new Map(), needs: new Set() };
  return {
    /** Counts a portion of the records. */
    async take(records: readonly StoredRecord[]): Promise<void> {
      const { before, after } = await intoThreads(table, sums, records);
      await count(table, sums, difference(before, [...records.flatMap(factsIn), ...after]));
    },
    /** Writes the sums. */
    async finish(): Promise<void> {
      for (const [month, amounts] of sums.months) await table.transact(addingWrites(month, amounts));
      for (const month of sums.needs) await table.transact([countedMonth(month)]);
    },
  };
}
