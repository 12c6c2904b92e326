import { publishingSaving } from '../city/wijk-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { bookedSaving } from './rules.ts';
import { allSettlements } from './store.ts';

/** Lets the city see what a wijk saved in all quarters that are settled. Older than what is there changes nothing. */
export async function letOutSaving(city: Table, wijk: string, table: Table): Promise<void> {
  const settlements = await allSettlements(table);
  // A draft saves nothing yet, and nothing is told of it.
  if (settlements.every(({ booked }) => booked.length === 0)) return;
  const changes = settlements.reduce((sum, { trail }) => sum + trail.length, 0);
  const cents = settlements.reduce((sum, one) => sum + bookedSaving(one).cents, 0);
  try {
    await city.transact([publishingSaving(wijk, changes, cents)]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}
