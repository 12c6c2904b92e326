import type { NoteAttendanceInput, SignUpInput } from '../../schema/generated/wijk.ts';
import { moment } from '../../schema/moments.ts';
import { isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { Busy, Conflict } from '../tenancy/table-errors.ts';
import { decideAgain, withPatience } from '../tenancy/table-retries.ts';
import { digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { lastStart, moveUp, passesUntil } from './moving.ts';
import { occurrenceOn } from './repeating.ts';
import {
  type Activity,
  can,
  freeOn,
  isVisible,
  line,
  mostWaiting,
  type Occurrence,
  partsOf,
  placed,
  type Sheet,
  signUpUntil,
  standing,
} from './rules.ts';
import {
  attendanceId,
  confirmOn,
  joinLine,
  leaveSheet,
  loadSheet,
  makeSheet,
  noteOn,
  sheetId,
  takePlace,
} from './sheets-store.ts';
import { loadSignUp, noteSignUp } from './signups-store.ts';
import { loadActivity } from './store.ts';
import { stateNames } from './words.ts';

/** An occurrence with its list, as a command leaves them. */
export type Listed = { readonly activity: Activity; readonly occurrence: Occurrence; readonly sheet: Sheet };

type Found = { readonly activity: Activity; readonly occurrence: Occurrence };

/** An occurrence that the caller may see; refused when there is none. */
async function demandOccurrence(caller: Caller, activityId: string, day: string): Promise<Found> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  demand(isDay(day), 'BAD_DAY', { field: 'day' });
  const activity = await loadActivity(caller.table, activityId);
  const seen = activity && isVisible(activity, partsOf(activity, caller.personId, member.roles));
  demand(seen, 'NOT_FOUND', { field: 'activityId' });
  const occurrence = occurrenceOn(activity, day);
  demand(occurrence, 'NO_OCCURRENCE', { field: 'day' });
  return { activity, occurrence };
}

/** Whom it is about: oneself, or, for a host, somebody who agreed. */
async function demandWho(caller: Caller, { personId, consent }: SignUpInput): Promise<string> {
  if (!personId || personId === caller.personId) {
    await holding(caller, 'resident', 'host');
    return caller.personId;
  }
  await holding(caller, 'host');
  demand(consent, 'AGREEMENT_NEEDED', { field: 'consent' });
  const member = await loadMember(caller.table, personId, true);
  demand(member && !member.leftAt, 'NOT_FOUND', { field: 'personId' });
  return personId;
}

/** When that begins for which one signs up: of a course, its first time. */
const beginning = ({ activity, occurrence }: Found): string =>
  activity.series ? activity.startsAt : occurrence.startsAt;

/** Puts somebody on a list: on a free place that nobody waits for, else at the end of the line. */
async function enter(table: Table, id: string, personId: string, places: number | undefined): Promise<Sheet> {
  const tries = [
    () => takePlace(table, id, personId, places),
    ...(places === undefined ? [] : [() => joinLine(table, id, personId, places)]),
  ];
  for (let attempt = 0; attempt < 24; attempt++) {
    for (const take of tries)
      try {
        return await take();
      } catch (cause) {
        if (!(cause instanceof Conflict)) throw cause;
      }
    const sheet = await loadSheet(table, id);
    if (standing(sheet, personId)) return sheet;
    demand(line(sheet).length < mostWaiting, 'WAITING_LIST_FULL', { values: { most: mostWaiting } });
    await withPatience.pause(attempt);
  }
  throw new Busy('others kept coming and going');
}

/** Sign up. Who finds no place waits. */
export async function signUp(caller: Caller, input: SignUpInput): Promise<Listed> {
  const found = await demandOccurrence(caller, input.activityId, input.day);
  const personId = await demandWho(caller, input);
  const { activity, occurrence } = found;
  const [id, until] = [sheetId(activity, input.day), signUpUntil(activity, beginning(found))];
  const sheet = await loadSheet(caller.table, id);
  const known = await loadSignUp(caller.table, id, personId);
  if (known?.active && standing(sheet, personId)) return { activity, occurrence, sheet };
  demand(activity.state === 'open' && !occurrence.cancelled, 'ACTIVITY_NOT_NOW', {
    field: 'activityId',
    values: { state: stateNames[occurrence.cancelled ? 'cancelled' : activity.state] },
  });
  demand(caller.at < until, 'SIGN_UP_CLOSED', { field: 'day', values: { until: moment(until) } });
  const full = freeOn(sheet, activity.places) === 0 && line(sheet).length >= mostWaiting;
  demand(!full, 'WAITING_LIST_FULL', { values: { most: mostWaiting } });
  const { version } = await statutesOf(caller);
  const whose = { sheet: id, activityId: activity.id, personId, day: input.day };
  const change = { ...caller.signature, st: version };
  await noteSignUp(caller.table, whose, true, { ...change, action: 'signUp' });
  try {
    if (sheet.rev === 0) await makeSheet(caller.table, id);
    const after = await enter(caller.table, id, personId, activity.places);
    const stuck = line(after).length > 0 && freeOn(after, activity.places) !== 0;
    return {
      activity,
      occurrence,
      sheet: stuck ? await upwards(caller, found, id, version) : after,
    };
  } catch (cause) {
    if (cause instanceof Refused)
      await noteSignUp(caller.table, whose, false, { ...change, action: 'turnAway' });
    throw cause;
  }
}

const upwards = ({ table, now }: Caller, { activity, occurrence }: Found, sheet: string, version: number) =>
  moveUp(table, { activity, sheet, startsAt: passesUntil(activity, occurrence, now) }, now, version);

/** Sign off; the line moves up. */
export async function signOff(caller: Caller, input: SignUpInput): Promise<Listed> {
  const found = await demandOccurrence(caller, input.activityId, input.day);
  const personId = await demandWho(caller, input);
  const { activity, occurrence } = found;
  const id = sheetId(activity, input.day);
  const known = await loadSignUp(caller.table, id, personId);
  demand(known, 'NOT_SIGNED_UP', { field: 'activityId' });
  const { table } = caller;
  const sheet = await loadSheet(table, id);
  if (!known.active && !standing(sheet, personId)) return { activity, occurrence, sheet };
  const last = activity.series ? lastStart(activity, caller.now) : occurrence.startsAt;
  demand(caller.at < last, 'SIGN_UP_CLOSED', { field: 'day', values: { until: moment(last) } });
  const { version } = await statutesOf(caller);
  const whose = { sheet: id, activityId: activity.id, personId, day: input.day };
  if (standing(sheet, personId)) await leaveSheet(table, id, personId, caller.at);
  await noteSignUp(table, whose, false, {
    ...caller.signature,
    action: 'signOff',
    st: version,
  });
  return { activity, occurrence, sheet: await upwards(caller, found, id, version) };
}

/** Confirm a place that came free. Confirmed again, it is theirs still. */
export async function confirmPlace(caller: Caller, input: SignUpInput): Promise<Listed> {
  const found = await demandOccurrence(caller, input.activityId, input.day);
  const personId = await demandWho(caller, input);
  const { activity, occurrence } = found;
  const id = sheetId(activity, input.day);
  const { version } = await statutesOf(caller);
  const whose = { sheet: id, activityId: activity.id, personId, day: input.day };
  const change = { ...caller.signature, action: 'confirmPlace', st: version };
  const noted = () => noteSignUp(caller.table, whose, true, change, true);
  const sheet = await decideAgain(async () => {
    const before = await loadSheet(caller.table, id);
    const stands = standing(before, personId);
    if (stands?.state === 'placed') {
      // Confirmed by a command that did not come to note it.
      const known = await loadSignUp(caller.table, id, personId);
      if (known?.trail.at(-1)?.action === 'moveUp') await noted();
      return before;
    }
    const inTime = stands?.state === 'toConfirm' && caller.at < stands.until;
    demand(inTime, 'NO_PLACE_TO_CONFIRM', { field: 'activityId' });
    const after = await confirmOn(caller.table, id, personId, caller.at);
    await noted();
    return after;
  });
  return { activity, occurrence, sheet };
}

/** Note who came. */
export async function noteAttendance(caller: Caller, input: NoteAttendanceInput): Promise<Listed> {
  const { activity, occurrence } = await demandOccurrence(caller, input.activityId, input.day);
  const member = await holding(caller, 'host');
  demand(
    can('noteAttendance', activity, partsOf(activity, caller.personId, member.roles)),
    'ACTIVITY_NOT_NOW',
    { field: 'activityId', values: { state: stateNames[activity.state] } },
  );
  demand(occurrence.startsAt <= caller.at && !occurrence.cancelled, 'NOT_BEGUN', { field: 'day' });
  const { others } = input;
  demandNone(rangeRefusal('others', others, 0, 500));
  const list = await loadSheet(caller.table, sheetId(activity, input.day));
  const came = [...new Set(input.came)].sort();
  const strangers = came.filter((id) => !placed(list).includes(id));
  demand(strangers.length === 0, 'NOT_SIGNED_UP', { field: 'came' });
  const { version } = await statutesOf(caller);
  const d = digestOf('noteAttendance', { ...input, came });
  const id = attendanceId(activity, input.day);
  await makeSheet(caller.table, id);
  const noted = await decideAgain(async () => {
    const before = await loadSheet(caller.table, id);
    if (wasDone(before.trail.slice(-1), caller.personId, d)) return before;
    demand(before.trail.length < mostChanges, 'TOO_MANY_CHANGES', { field: 'day' });
    const change = { ...caller.signature, action: 'noteAttendance', st: version, d };
    return noteOn(caller.table, before, { came, others, attendance: came.length + others }, change);
  });
  return { activity, occurrence, sheet: activity.series ? list : noted };
}
