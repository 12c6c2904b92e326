import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { people, threads } from './collections.ts';
import type { Thread, ThreadOf } from './needs/rules.ts';
import {
  countedMonth,
  type Ended,
  inThread,
  placeThread,
  readThread,
  threadAt,
  threadChange,
} from './needs/store.ts';
import { difference, type Fact } from './rules.ts';
import { type Amounts, addingWrites, counted, type PersonCounts, placePerson, readPerson } from './store.ts';

/** Sums that grow while a wijk is counted: as many as it has months and services, however many requests. */
type Sums = { readonly months: Map<string, Amounts>; readonly ended: Set<string> };

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

/** The most items of a kind that wait in memory to be written. */
const mostWaiting = 5_000;

/**
 * Items of one collection that are changed again and again: they wait in memory, and are written when they are many. What
 * is not in memory is read, but for as long as nothing was written: then there is nothing.
 */
function waiting<T>(table: Table, collection: string, read: (stored: StoredRecord | undefined) => T) {
  const items = new Map<string, { item: T; place: () => Placed }>();
  let written = false;
  const flush = async (): Promise<void> => {
    await table.putMany([...items.values()].map(({ place }) => place()));
    written ||= items.size > 0;
    items.clear();
  };
  return {
    /** The items of these keys, as they are now. */
    async of(keys: readonly string[]): Promise<Map<string, T>> {
      const missing = keys.filter((key) => !items.has(key));
      const stored = written
        ? await table.getMany(
            missing.map((key) => [collection, key] as const),
            true,
          )
        : [];
      const found = new Map(missing.map((key, i) => [key, read(stored[i])]));
      for (const key of keys) {
        const kept = items.get(key);
        if (kept) found.set(key, kept.item);
      }
      return found;
    },
    set: (key: string, item: T, place: () => Placed) => void items.set(key, { item, place }),
    /** Writes what waits when it is too much. */
    ease: async () => (items.size > mostWaiting ? flush() : undefined),
    flush,
  };
}

/** Requests of these records, by the thread that they belong to. */
function byThread(
  records: readonly StoredRecord[],
): Map<string, { of: ThreadOf; more: Record<string, Thread[string]> }> {
  const found = new Map<string, { of: ThreadOf; more: Record<string, Thread[string]> }>();
  for (const stored of records) {
    const one = inThread(stored);
    if (!one) continue;
    const [, key] = threadAt(one.of);
    const thread = found.get(key) ?? { of: one.of, more: {} };
    thread.more[one.id] = one.asked;
    found.set(key, thread);
  }
  return found;
}

/**
 * Counts a wijk anew from nothing, with nobody else counting: takes its records in portions, and keeps no more in memory
 * than some thousands of items beside the sums. What comes of it is what the stream makes of the same records, one by one.
 */
export function countingAnew(table: Table, factsIn: (stored: StoredRecord) => Fact[]) {
  const sums: Sums = { months: new Map(), ended: new Set() };
  const asked = waiting(table, threads, readThread);
  const persons = waiting<PersonCounts>(table, people, readPerson);

  /** Adds requests to their threads; answers what changed by them in what is counted, and what ended. */
  async function intoThreads(records: readonly StoredRecord[]) {
    const touched = byThread(records);
    const before = await asked.of([...touched.keys()]);
    const facts: { readonly before: Fact[]; readonly after: Fact[] } = { before: [], after: [] };
    const ended = new Map<string, Ended[]>();
    for (const [key, { of, more }] of touched) {
      const { requests, version } = before.get(key) ?? { requests: {}, version: 0 };
      const next = { ...requests, ...more };
      const change = threadChange(of, requests, next);
      facts.before.push(...change.before);
      facts.after.push(...change.after);
      for (const [place, one] of change.ends) ended.set(place, [...(ended.get(place) ?? []), one]);
      const kept = placeThread(of, next, version + 1);
      asked.set(key, { requests: next, version: version + 1 }, () => kept);
    }
    return { ...facts, ended };
  }

  return {
    /** Counts a portion of the records. */
    async take(records: readonly StoredRecord[]): Promise<void> {
      const { before, after, ended } = await intoThreads(records);
      const changes = difference(before, [...records.flatMap(factsIn), ...after]);
      const kept = await persons.of([...changes.keys()]);
      for (const [place, names] of changes) {
        const [month = ''] = place.split('#');
        const { person, amounts } = counted(
          kept.get(place) ?? readPerson(undefined),
          names,
          ended.get(place),
        );
        addAmounts(sums, month, amounts);
        if (ended.has(place)) sums.ended.add(month);
        persons.set(place, person, () => placePerson(place, person));
      }
      await asked.ease();
      await persons.ease();
    },
    /** Writes what still waits, and the sums. */
    async finish(): Promise<void> {
      await asked.flush();
      await persons.flush();
      for (const [month, amounts] of sums.months) await table.transact(addingWrites(month, amounts));
      for (const month of sums.ended) await table.transact([countedMonth(month)]);
    },
  };
}
