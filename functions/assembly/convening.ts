import type {
  CancelMeetingInput,
  ConveneMeetingInput,
  MotionIdInput,
  NoteInMinutesInput,
  PutMotionInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { dayName } from '../../schema/moments.ts';
import { fiscalDay } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding } from '../members/views.ts';
import { assemblyPlace } from '../statutes/articles.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { proposedEffect } from './proposing.ts';
import {
  agendaOpen,
  daysBetween,
  type Meeting,
  type Motion,
  meetingRules,
  mostMotions,
  notYetVoting,
} from './rules.ts';
import { loadMeeting, loadMotion, placeMeeting, placeMotion } from './store.ts';

const longest = 12 * 3_600_000;

/** Call the general assembly together. */
export async function conveneMeeting(caller: Caller, input: ConveneMeetingInput): Promise<Meeting> {
  await holding(caller, 'board');
  const [title, place] = [tidy(input.title), tidy(input.place)];
  const length = Date.parse(input.endsAt) - Date.parse(input.startsAt);
  demandNone(
    idRefusal('mtg', input.id),
    textRefusal('title', title, 3, 100),
    textRefusal('place', place, 2, 200),
    length > 0 && length <= longest ? undefined : { code: 'BAD_MEETING_TIME', field: 'endsAt' },
  );
  const d = digestOf('convene', { ...input, title, place });
  const again = await loadMeeting(caller.table, input.id, true);
  if (again) {
    demand(wasDone(again.trail.slice(0, 1), caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return again;
  }
  const statutes = await statutesOf(caller);
  const day = fiscalDay(new Date(input.startsAt));
  demand(daysBetween(fiscalDay(caller.now), day) >= statutes.assembly.noticeDays, 'MEETING_TOO_SOON', {
    field: 'startsAt',
    values: { days: statutes.assembly.noticeDays, article: assemblyPlace('notice') },
  });
  const { at, personId } = caller;
  const meeting: Meeting = {
    id: input.id,
    title,
    place,
    state: 'convened',
    convenedAt: at,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    ...meetingRules(statutes, input.startsAt, day),
    motions: [],
    notes: [],
    trail: [{ ...caller.signature, action: 'convene', st: statutes.version, d }],
  };
  try {
    await caller.table.put(placeMeeting(meeting), 'absent');
    return meeting;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadMeeting(caller.table, input.id, true);
    demand(now && wasDone(now.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return now;
  }
}

/** Put a motion on the agenda of a meeting. */
export async function putMotion(caller: Caller, input: PutMotionInput): Promise<Motion> {
  await holding(caller, 'member', 'board');
  const [title, text] = [tidy(input.title), tidy(input.text)];
  demandNone(
    idRefusal('mot', input.id),
    textRefusal('title', title, 3, 100),
    textRefusal('text', text, 3, 4_000),
  );
  const { at, personId } = caller;
  const d = digestOf('putMotion', { ...input, title, text });
  return decideAgain(async () => {
    const again = await loadMotion(caller.table, input.id, true);
    if (again) {
      demand(wasDone(again.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
      return again;
    }
    const meeting = await loadMeeting(caller.table, input.meetingId, true);
    demand(meeting, 'NOT_FOUND', { field: 'meetingId' });
    const today = fiscalDay(caller.now);
    demand(meeting.state === 'convened', 'MEETING_NOT_NOW', { field: 'meetingId' });
    demand(agendaOpen(meeting, at, today), 'MOTION_TOO_LATE', {
      field: 'meetingId',
      values: { day: dayName(meeting.motionsUntil), article: assemblyPlace('notice') },
    });
    demand(meeting.motions.length < mostMotions, 'AGENDA_FULL', {
      field: 'meetingId',
      values: { most: mostMotions },
    });
    const { version } = await statutesOf(caller);
    const effect = await proposedEffect(caller, meeting, input);
    const change = { ...caller.signature, action: 'putMotion', st: version, d };
    const motion: Motion = {
      id: input.id,
      meetingId: meeting.id,
      proposer: personId,
      title,
      text,
      language: caller.spoken,
      state: 'onAgenda',
      effect,
      trail: [change],
    };
    const agenda = {
      ...meeting,
      motions: [...meeting.motions, motion.id],
      trail: [...meeting.trail, { ...change, d: undefined }],
    };
    await caller.table.transact([
      put(placeMotion(motion), 'absent'),
      put(placeMeeting(agenda), { version: meeting.trail.length }),
    ]);
    return motion;
  });
}

/** Take back one's own motion. */
export async function withdrawMotion(caller: Caller, { motionId }: MotionIdInput): Promise<Motion> {
  await holding(caller, 'member', 'board');
  const { version } = await statutesOf(caller);
  const field = 'motionId';
  return decideAgain(async () => {
    const motion = await loadMotion(caller.table, motionId, true);
    demand(motion, 'NOT_FOUND', { field });
    demand(motion.proposer === caller.personId, 'FORBIDDEN', { field });
    if (motion.state === 'withdrawn') return motion;
    const meeting = await loadMeeting(caller.table, motion.meetingId, true);
    demand(meeting && motion.state === 'onAgenda' && notYetVoting(meeting, caller.at), 'MEETING_NOT_NOW', {
      field,
    });
    const change = { ...caller.signature, action: 'withdrawMotion', st: version };
    const after: Motion = { ...motion, state: 'withdrawn', trail: [...motion.trail, change] };
    await caller.table.put(placeMotion(after), { version: motion.trail.length });
    return after;
  });
}

/** Changes a meeting, once, and again when somebody was first. */
async function changeMeeting(
  caller: Caller,
  meetingId: string,
  action: string,
  d: string,
  decide: (meeting: Meeting) => Partial<Meeting> & { readonly why?: string },
): Promise<Meeting> {
  await holding(caller, 'board');
  const { version } = await statutesOf(caller);
  return decideAgain(async () => {
    const meeting = await loadMeeting(caller.table, meetingId, true);
    demand(meeting, 'NOT_FOUND', { field: 'meetingId' });
    if (wasDone(meeting.trail, caller.personId, d)) return meeting;
    const { why, ...changed } = decide(meeting);
    const change = { ...caller.signature, action, st: version, d, ...(why ? { why } : {}) };
    const after: Meeting = { ...meeting, ...changed, trail: [...meeting.trail, change] };
    await caller.table.put(placeMeeting(after), { version: meeting.trail.length });
    return after;
  });
}

/** Call a meeting off. */
export async function cancelMeeting(caller: Caller, input: CancelMeetingInput): Promise<Meeting> {
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 500));
  const d = digestOf('cancelMeeting', { ...input, why });
  return changeMeeting(caller, input.meetingId, 'cancelMeeting', d, (meeting) => {
    demand(notYetVoting(meeting, caller.at), 'MEETING_NOT_NOW', { field: 'meetingId' });
    return { state: 'cancelled', reason: why, why };
  });
}

/** Add a remark to the minutes. */
export async function noteInMinutes(caller: Caller, input: NoteInMinutesInput): Promise<Meeting> {
  const text = tidy(input.text);
  demandNone(
    textRefusal('text', text, 3, 2_000),
    /^[\w-]{1,60}$/.test(input.id) ? undefined : { code: 'BAD_ID', field: 'id', values: { kind: 'note' } },
  );
  const d = digestOf('noteInMinutes', { ...input, text });
  return changeMeeting(caller, input.meetingId, 'noteInMinutes', d, (meeting) => {
    demand(meeting.state === 'held', 'MEETING_NOT_NOW', { field: 'meetingId' });
    demand(!meeting.notes.some(({ id }) => id === input.id), 'ID_TAKEN', { field: 'id' });
    demand(meeting.notes.length < 50, 'AGENDA_FULL', { values: { most: 50 } });
    return { notes: [...meeting.notes, { id: input.id, at: caller.at, text }] };
  });
}
