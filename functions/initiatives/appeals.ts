import type { Table } from '../tenancy/table.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { decided } from './rules.ts';
import { loadInitiative, placeInitiative } from './store.ts';

/** What a decision of the general assembly on an appeal writes; undefined when there is no appeal any more. */
export async function appealWrites(
  table: Table,
  initiativeId: string,
  admitted: boolean,
  why: string,
  change: Change,
): Promise<Write[] | undefined> {
  const initiative = await loadInitiative(table, initiativeId, true);
  if (initiative?.state !== 'appealed') return undefined;
  const after = decided(
    initiative,
    { action: 'decideAppeal', admitted, why },
    { ...change, action: 'decideAppeal', why },
  );
  return [put(placeInitiative(after), { version: initiative.trail.length })];
}
