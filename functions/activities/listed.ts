import type { Table } from '../tenancy/table.ts';
import { type Activity, type Sheet, standing } from './rules.ts';
import { loadSheets } from './sheets-store.ts';
import { latestSignUps } from './signups-store.ts';
import { loadActivities } from './store.ts';

/** Something that somebody is signed up for. */
export type Own = {
  readonly activity: Activity;
  readonly sheet: Sheet;
  readonly day: string;
};

/** What somebody is on a list for, of the latest that they signed up for. */
export async function ownLists(table: Table, personId: string): Promise<Own[]> {
  const signUps = (await latestSignUps(table, personId)).filter(({ active }) => active);
  const [activities, sheets] = await Promise.all([
    loadActivities(
      table,
      signUps.map(({ activityId }) => activityId),
    ),
    loadSheets(
      table,
      signUps.map(({ sheet }) => sheet),
    ),
  ]);
  return signUps.flatMap(({ activityId, sheet: id, day }) => {
    const activity = activities.find((one) => one.id === activityId);
    const sheet = sheets.get(id);
    return activity && sheet && standing(sheet, personId) ? [{ activity, sheet, day }] : [];
  });
}
