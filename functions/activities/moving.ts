/**
 * The line moves by itself: when somebody leaves, and by the clock, when somebody does not confirm in time. Each step
 * is one write that holds only while what it was decided on is so; whoever comes second decides again.
 */
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { nextOccurrences, occurrenceOn } from './repeating.ts';
import {
  type Activity,
  confirmUntil,
  lapsed,
  nextLapse,
  nextUp,
  type Occurrence,
  type Sheet,
} from './rules.ts';
import { dueNext, loadSheet, moveUpOne, passOnFrom } from './sheets-store.ts';
import { noteSignUp, type Whose } from './signups-store.ts';
import { loadActivity, placeActivity } from './store.ts';

/** Which list, and when what it is for begins: the latest moment at which a place can still be passed on. */
export type Moving = { readonly activity: Activity; readonly sheet: string; readonly startsAt: string };

const whose = ({ activity, sheet }: Moving, personId: string): Whose => ({
  sheet,
  activityId: activity.id,
  personId,
  day: sheet.split(':')[1] ?? '',
});

/** Gives places that are free to who waits, in order; answers the list as it is then. */
export async function moveUp(table: Table, moving: Moving, now: Date, statutes: number): Promise<Sheet> {
  const { activity, sheet: id, startsAt } = moving;
  const { places, state } = activity;
  return decideAgain(async () => {
    for (;;) {
      const sheet = await loadSheet(table, id);
      const personId = nextUp(sheet, places);
      const number = personId === undefined ? undefined : sheet.waiting[personId];
      const goesOn = state === 'open' && startsAt > now.toISOString();
      if (!goesOn || personId === undefined || number === undefined || places === undefined) return sheet;
      const until = confirmUntil(activity, startsAt, now);
      await moveUpOne(table, id, personId, { number, until, places });
      const change = { at: now.toISOString(), by: 'clock', action: 'moveUp', st: statutes };
      await noteSignUp(table, whose(moving, personId), true, change, true);
    }
  });
}

/** Until when places of a list can be passed on: when it begins, of a course its last time. Never where it was called off. */
export const passesUntil = (activity: Activity, occurrence: Occurrence | undefined, now: Date): string => {
  if (activity.series) return lastStart(activity, now);
  return !occurrence || occurrence.cancelled ? '' : occurrence.startsAt;
};

/** What a list is for: its activity, and when that begins; of a course, its last time. */
async function movingOf(table: Table, sheet: string, now: Date): Promise<Moving | undefined> {
  const [id = '', day = ''] = sheet.split(':');
  const activity = await loadActivity(table, id, true);
  if (!activity) return undefined;
  const occurrence = activity.series ? undefined : occurrenceOn(activity, day);
  if (!activity.series && !occurrence) return undefined;
  return { activity, sheet, startsAt: passesUntil(activity, occurrence, now) };
}

/** When the last time of a course begins; the present when it is over. */
export const lastStart = (activity: Activity, now: Date): string =>
  nextOccurrences(activity, now, 1_000, 4_000)
    .filter(({ cancelled }) => !cancelled)
    .at(-1)?.startsAt ?? now.toISOString();

/** What the clock does about a list: places that were not confirmed go on to the next. */
export async function passOn(table: Table, sheetId: string, now: Date, statutes: number): Promise<boolean> {
  const at = now.toISOString();
  const moving = await movingOf(table, sheetId, now);
  if (!moving) return false;
  try {
    const sheet = await loadSheet(table, sheetId);
    for (const personId of lapsed(sheet, at)) {
      await passOnFrom(table, sheetId, personId, sheet.asked[personId] ?? '');
      const change = { at, by: 'clock', action: 'passOn', st: statutes };
      await noteSignUp(table, whose(moving, personId), false, change);
    }
    const after = await moveUp(table, moving, now, statutes);
    await dueNext(table, after, nextLapse(after));
    return true;
  } catch (cause) {
    // Somebody is at it at this moment: the next minute.
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}

/** What the clock does about an activity that is over: it was held. */
export async function hold(table: Table, id: string, now: Date, statutes: number): Promise<boolean> {
  const activity = await loadActivity(table, id, true);
  const due = activity && placeActivity(activity).due?.[1];
  // The index by which it was found may be behind: it may have been moved to a later day meanwhile.
  if (activity?.state !== 'open' || !due || due > `${now.toISOString()}~`) return false;
  const change = { at: now.toISOString(), by: 'clock', action: 'holdActivity', st: statutes };
  try {
    await table.put(placeActivity({ ...activity, state: 'held', trail: [...activity.trail, change] }), {
      version: activity.trail.length,
    });
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}

/** What fell due about activities: a list, whose id has two parts, or an activity itself. */
export const activityDue = (table: Table, id: string, now: Date, statutes: number): Promise<boolean> =>
  id.includes(':') ? passOn(table, id, now, statutes) : hold(table, id, now, statutes);
