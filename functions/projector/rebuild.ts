import { letOutAll } from '../challenges/publishing.ts';
import { publishing } from '../city/wijk-store.ts';
import { countingAnew } from '../facts/rebuilding.ts';
import { clearFacts, countChange, publication } from '../facts/store.ts';
import { letOutFte } from '../formation/publishing.ts';
import { rebuildSums } from '../ledger/sums-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';

import { entriesOf, factsIn, loggedOf } from './change.ts';

/**
 * Makes a wijk's audit trail, facts and city view anew from its requests and members alone, and the sums of its
 * books from their entries, to the same numbers. Meant for a quiet moment: changes that come in meanwhile are counted by the projector as ever,
 * so run it with the projector paused. Answers how many records were read.
 */
export async function rebuild(wijk: string, table: Table, city: Table, now: Date): Promise<number> {
  await clearFacts(table);
  const counting = countingAnew(table, factsIn);
  let read = 0;
  for (const collection of ['REQUEST', 'MEMBER']) {
    for (let after: string | undefined; ; ) {
      const page = await table.page({ collection, limit: 500, after, oldestFirst: true, consistent: true });
      await table.putMany(page.items.flatMap((stored) => [...entriesOf(stored), ...loggedOf(stored)]));
      await counting.take(page.items);
      read += page.items.length;
      const last = page.items.at(-1)?.SK;
      if (!page.more || typeof last !== 'string') break;
      after = last;
    }
  }
  await counting.finish();
  await rebuildSums(table);
  await letOutAll(city, wijk, table);
  await letOutFte(city, wijk, table, now);
  await table.transact([countChange()]);
  const { asOf, months } = await publication(table);
  try {
    await city.transact([publishing(wijk, asOf, months)]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
  return read;
}
