import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { endCalendarLink } from './linking.ts';
import { type Own, ownLists } from './listed.ts';
import { moveUp, passesUntil } from './moving.ts';
import { nextOccurrences, occurrenceOn } from './repeating.ts';
import { type Occurrence, standing } from './rules.ts';
import { attendanceId, forgetComer, leaveSheet, loadSheet } from './sheets-store.ts';
import { allSignUps, removeSignUp, type SignUp } from './signups-store.ts';
import { loadActivity } from './store.ts';

/** What is to come of what somebody signed up for, soonest first: of a course its next time. */
export async function comingUp(caller: Caller): Promise<(Own & { readonly occurrence: Occurrence })[]> {
  const { table, personId, now } = caller;
  const coming = (await ownLists(table, personId)).flatMap((own) => {
    const { activity, day } = own;
    const occurrence = activity.series ? nextOccurrences(activity, now, 1)[0] : occurrenceOn(activity, day);
    return occurrence && occurrence.endsAt > caller.at ? [{ ...own, occurrence }] : [];
  });
  return coming.sort((a, b) => a.occurrence.startsAt.localeCompare(b.occurrence.startsAt)).slice(0, 50);
}

/** Everything kept about what somebody signed up for. */
export async function everySignUp(caller: Caller) {
  const { table, personId } = caller;
  const found = [];
  for (const { sheet, day, active, trail } of await allSignUps(table, personId)) {
    const activity = await loadActivity(table, sheet.split(':')[0] ?? '');
    found.push({
      activity: activity?.title,
      day,
      active,
      standing: standing(await loadSheet(table, sheet), personId) ?? null,
      // Who else acted is theirs, not the person's.
      trail: trail.map(({ at, action, by }) => ({ at, action, byMe: by === personId })),
    });
  }
  return found;
}

async function forget(caller: Caller, { sheet: id, activityId, day, active }: SignUp): Promise<void> {
  const { table, personId, now } = caller;
  const activity = await loadActivity(table, activityId, true);
  if (standing(await loadSheet(table, id), personId)) await leaveSheet(table, id, personId, caller.at);
  // Of a course there is a note for each of its times.
  const days = activity?.series
    ? nextOccurrences({ ...activity }, new Date(activity.startsAt), 400, 4_000)
    : [{ day }];
  for (const one of days)
    if (activity)
      await decideAgain(async () => {
        const noted = await loadSheet(table, attendanceId(activity, one.day));
        if (noted.came.includes(personId)) await forgetComer(table, noted, personId);
      });
  if (!activity || !active) return;
  const { version } = await statutesOf(caller);
  const startsAt = passesUntil(activity, occurrenceOn(activity, day), now);
  await moveUp(table, { activity, sheet: id, startsAt }, now, version);
}

/** Takes a leaver from every list, lets the lines move up, and ends the calendar link. That somebody came stays, who does not. */
export async function forgetSignUps(caller: Caller): Promise<void> {
  for (const signUp of await allSignUps(caller.table, caller.personId)) {
    await forget(caller, signUp);
    await removeSignUp(caller.table, signUp);
  }
  await endCalendarLink(caller, caller.personId);
}
