import { loadMember, placeMember } from '../members/store.ts';
import type { Table } from '../tenancy/table.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { loadReport } from './store.ts';

/** True for a measure against which somebody appealed, and that still holds. */
export async function isAppealed(table: Table, measureId: string): Promise<boolean> {
  const report = await loadReport(table, measureId);
  const about = report && (await loadMember(table, report.about, true));
  return !!about?.measures?.some(({ id, appealed, liftedAt }) => id === measureId && appealed && !liftedAt);
}

/** What lifting a measure writes, when the general assembly grants the appeal; undefined when there is none any more. */
export async function liftingWrites(
  table: Table,
  measureId: string,
  change: Change,
): Promise<Write[] | undefined> {
  const report = await loadReport(table, measureId);
  const about = report && (await loadMember(table, report.about, true));
  if (!about?.measures?.some(({ id, liftedAt }) => id === measureId && !liftedAt)) return undefined;
  const measures = about.measures.map((one) =>
    one.id === measureId ? { ...one, liftedAt: change.at } : one,
  );
  const after = { ...about, measures, trail: [...about.trail, { ...change, action: 'measureLifted' }] };
  return [put(placeMember(after), { version: about.trail.length })];
}
