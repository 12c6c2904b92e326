import type { Table } from '../tenancy/table.ts';
import { lastStart } from './moving.ts';
import { occurrenceOn } from './repeating.ts';
import { type Activity, sheetBreaches } from './rules.ts';
import { allSheets } from './sheets-store.ts';
import { loadActivity } from './store.ts';

function hasBegun(activity: Activity, day: string, now: Date): boolean {
  if (activity.state !== 'open') return true;
  const at = now.toISOString();
  if (day === 'series') return lastStart(activity, now) <= at;
  const occurrence = occurrenceOn(activity, day);
  return !occurrence || occurrence.cancelled || occurrence.startsAt <= at;
}

/** Lists that are not as they should be: more in than places, a line out of order, a free place that nobody is given. */
export async function listBreaches(table: Table, now: Date): Promise<string[]> {
  const known = new Map<string, Activity | undefined>();
  const found: string[] = [];
  for await (const sheet of allSheets(table)) {
    const [id = '', day = ''] = sheet.id.split(':');
    if (!known.has(id)) known.set(id, await loadActivity(table, id));
    const activity = known.get(id);
    const sentences = activity
      ? sheetBreaches(sheet, activity.places, now, hasBegun(activity, day, now))
      : ['there is no such activity'];
    found.push(...sentences.map((sentence) => `The list ${sheet.id}: ${sentence}.`));
  }
  return found;
}
