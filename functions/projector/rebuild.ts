import { letOutAll } from '../challenges/publishing.ts';
import { publishing } from '../city/wijk-store.ts';
import { countingAnew } from '../facts/rebuilding.ts';
import { clearFacts, countChange, publication } from '../facts/store.ts';
import { letOutFte } from '../formation/publishing.ts';
import { rebuildSums } from '../ledger/sums-store.ts';
import { letOutRoles } from '../members/publishing.ts';
import { letOutSaving, letOutSettlements } from '../settlement/publishing.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { entriesOf, factsIn, loggedOf } from './change.ts';

/** All records of which figures are made, a portion at a time; answers how many there were. */
async function inPortions(
  table: Table,
  take: (records: readonly StoredRecord[]) => Promise<void>,
): Promise<number> {
  let read = 0;
  for (const collection of ['REQUEST', 'MEMBER']) {
    for (let after: string | undefined; ; ) {
      const page = await table.page({ collection, limit: 500, after, oldestFirst: true, consistent: true });
      await take(page.items);
      read += page.items.length;
      const last = page.items.at(-1)?.SK;
      if (!page.more || typeof last !== 'string') break;
      after = last;
    }
  }
  return read;
}

/**
 * Makes the facts of a wijk anew from its requests and members alone, and what the city sees of them, to the same
 * numbers. Meant for a quiet moment: changes that come in meanwhile are counted by the projector as ever, so run it with
 * the projector paused. Answers how many records were read.
 */
export async function rebuildFacts(wijk: string, table: Table, city: Table): Promise<number> {
  await clearFacts(table);
  const counting = countingAnew(table, factsIn);
  const read = await inPortions(table, counting.take);
  await counting.finish();
  await table.transact([countChange()]);
  const { asOf, months } = await publication(table);
  try {
    await city.transact([publishing(wijk, asOf, months)]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
  return read;
}

/**
 * Makes everything anew that is derived: a wijk's facts and audit trail, the sums of its books, and what its city sees.
 * With the projector paused, as {@link rebuildFacts}. Answers how many records were read.
 */
export async function rebuild(wijk: string, table: Table, city: Table, now: Date): Promise<number> {
  await inPortions(table, async (records) => {
    await table.putMany(records.flatMap((stored) => [...entriesOf(stored), ...loggedOf(stored)]));
    for (const stored of records)
      if (stored.kind === 'member') await letOutRoles(city, wijk, undefined, stored);
  });
  await rebuildSums(table);
  await letOutAll(city, wijk, table);
  await letOutFte(city, wijk, table, now);
  await letOutSaving(city, wijk, table);
  await letOutSettlements(city, wijk, table);
  return rebuildFacts(wijk, table, city);
}
