import DataLoader from 'dataloader';
import { dayAfter } from '../../schema/amsterdam.ts';
import { nameFor } from '../../schema/languages/names.ts';
import { instantAt } from '../../schema/moments.ts';
import { isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberNamed, memberOf } from '../members/store.ts';
import { personHere } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering, demand, demandNone } from '../tenancy/refused.ts';
import { calendarSecret } from './calendar-store.ts';
import { ownLink, replaceCalendarLink } from './linking.ts';
import { comingUp } from './own.ts';
import { acceptActivity, cancelActivity, changeOccurrence, planActivity } from './planning.ts';
import { nextOccurrences, occurrencesBetween } from './repeating.ts';
import {
  type Activity,
  actionsFor,
  freeOn,
  isVisible,
  line,
  type Occurrence,
  type Part,
  partsOf,
  placed,
  type Sheet,
  type Standing,
  signUpUntil,
  standing,
} from './rules.ts';
import { attendanceId, loadSheet, loadSheets, sheetId } from './sheets-store.ts';
import { confirmPlace, noteAttendance, signOff, signUp } from './signing.ts';
import { agendaFrom, loadActivities, loadActivity, proposals } from './store.ts';
import { repeatsText, unnamedGiver } from './words.ts';

/** An activity to show. */
export type ActivityView = { readonly kind: 'activity' } & Activity;
/** An occurrence to show; its list comes along where a command left it. */
export type OccurrenceView = {
  readonly activity: Activity;
  readonly occurrence: Occurrence;
  readonly sheet?: Sheet;
};

const shown = (activity: Activity): ActivityView => ({ kind: 'activity', ...activity });

const partsFor = async (caller: Caller, activity: Activity): Promise<Part[]> =>
  partsOf(activity, caller.personId, (await memberOf(caller))?.roles ?? []);

/** An activity by its id, for who takes part. */
export async function activityFor(caller: Caller, id: string): Promise<ActivityView | null> {
  if (!(await memberOf(caller))) return null;
  const activity = await loadActivity(caller.table, id);
  return activity && isVisible(activity, await partsFor(caller, activity)) ? shown(activity) : null;
}

/** Lists, all that one answer needs in as few reads as can be. */
async function sheetOf(caller: Caller, id: string): Promise<Sheet> {
  const loader = await caller.remember('sheetLoader', async () => {
    return new DataLoader(async (ids: readonly string[]) => {
      const found = await loadSheets(caller.table, ids);
      return ids.map((one) => found.get(one) ?? new Error(`no list ${one}`));
    });
  });
  return loader.load(id);
}

/** Texts of activities, as {@link sheetOf} reads lists. */
async function textOf(caller: Caller, id: string): Promise<string> {
  const loader = await caller.remember('activityTextLoader', async () => {
    return new DataLoader(async (ids: readonly string[]) => {
      const found = await loadActivities(caller.table, ids);
      return ids.map((one) => found.find((activity) => activity.id === one)?.text ?? '');
    });
  });
  return loader.load(id);
}

const listOf = (caller: Caller, { activity, occurrence, sheet }: OccurrenceView): Promise<Sheet> =>
  sheet ? Promise.resolve(sheet) : sheetOf(caller, sheetId(activity, occurrence.day));

const notesOf = ({ activity, occurrence, sheet }: OccurrenceView, caller: Caller): Promise<Sheet> =>
  sheet && !activity.series
    ? Promise.resolve(sheet)
    : loadSheet(caller.table, attendanceId(activity, occurrence.day));

const isHost = async (caller: Caller) => (await memberOf(caller))?.roles.includes('host') ?? false;

const seesGiver = async (caller: Caller, { giver, giverNamed }: Activity): Promise<boolean> =>
  giverNamed || giver === caller.personId || (await isHost(caller));

const standingView = (stands: Standing) => ({
  state: stands.state,
  number: stands.state === 'waiting' ? stands.number : null,
  until: stands.state === 'toConfirm' ? stands.until : null,
});

const untilOf = ({ activity, occurrence }: OccurrenceView): string =>
  signUpUntil(activity, activity.series ? activity.startsAt : occurrence.startsAt);

const activityAnswer = (caller: Caller, work: () => Promise<Activity>) =>
  answering(caller, { activity: null }, async () => ({ activity: shown(await work()) }));
const occurrenceAnswer = (caller: Caller, work: () => Promise<OccurrenceView>) =>
  answering(caller, { occurrence: null }, async () => ({ occurrence: await work() }));

/** The most days of an agenda. */
const mostDays = 62;

/** What begins on these days, soonest first. */
async function agenda(caller: Caller, from: string, days: number): Promise<OccurrenceView[]> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  demand(isDay(from), 'BAD_DAY', { field: 'from' });
  demandNone(rangeRefusal('days', days, 1, mostDays));
  const [start, end] = [instantAt(`${from}T00:00:00`), instantAt(`${dayAfter(from, days)}T00:00:00`)];
  return (await agendaFrom(caller.table, from))
    .flatMap((activity) =>
      occurrencesBetween(activity, start, end).map((occurrence) => ({ activity, occurrence })),
    )
    .sort((a, b) => a.occurrence.startsAt.localeCompare(b.occurrence.startsAt));
}

/** What is on in the living room: planning, signing up, who came, calendars. */
export const activitiesApi = {
  Query: {
    agenda: (_, { from, days }, caller) => agenda(caller, from, days),
    activity: (_, { id }, caller) => activityFor(caller, id),
    proposedActivities: async (_, __, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      const found = await proposals(caller.table);
      const mine = await Promise.all(
        found.map(async (activity) => ((await partsFor(caller, activity)).length ? [shown(activity)] : [])),
      );
      return mine.flat().filter(({ state }) => state === 'proposed');
    },
  },
  Mutation: {
    planActivity: (_, { input }, caller) => activityAnswer(caller, () => planActivity(caller, input)),
    acceptActivity: (_, { input }, caller) => activityAnswer(caller, () => acceptActivity(caller, input)),
    cancelActivity: (_, { input }, caller) =>
      activityAnswer(caller, async () => cancelActivity(caller, input)),
    changeOccurrence: (_, { input }, caller) =>
      occurrenceAnswer(caller, () => changeOccurrence(caller, input)),
    signUp: (_, { input }, caller) => occurrenceAnswer(caller, () => signUp(caller, input)),
    signOff: (_, { input }, caller) => occurrenceAnswer(caller, () => signOff(caller, input)),
    confirmPlace: (_, { input }, caller) => occurrenceAnswer(caller, () => confirmPlace(caller, input)),
    noteAttendance: (_, { input }, caller) => occurrenceAnswer(caller, () => noteAttendance(caller, input)),
    replaceCalendarLink: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await replaceCalendarLink(caller, input.revision);
        return { me: { id: caller.personId } };
      }),
  },
  Me: {
    calendarUrl: async (_, __, caller) => {
      const made = (await ownLink(caller))?.trail.length;
      if (!made) return null;
      return `/w/${caller.tenant}/open/calendar/${calendarSecret(caller, caller.personId, made)}.ics`;
    },
    calendarRevision: async (_, __, caller) => (await ownLink(caller))?.trail.length ?? 0,
    signUps: (_, __, caller) => comingUp(caller),
  },
  Activity: {
    // The agenda is read without its texts; who asks for those gets them, all in as few reads as can be.
    text: async ({ id, text }, _, caller) => text || textOf(caller, id),
    language: ({ language }) => language ?? null,
    proposer: async (activity, _, caller) =>
      activity.proposer !== activity.giver || (await seesGiver(caller, activity))
        ? personHere(caller, activity.proposer)
        : null,
    giver: async (activity, _, caller) =>
      (await seesGiver(caller, activity)) ? personHere(caller, activity.giver) : null,
    givenBy: async ({ giver, giverNamed }, _, caller) => {
      if (giver === undefined) return null;
      if (!giverNamed) return nameFor(caller, 'unnamedGiver', unnamedGiver);
      const member = await memberNamed(caller, giver);
      return member && !member.leftAt ? member.name : null;
    },
    rule: ({ rule }) => rule ?? null,
    repeats: (activity, _, caller) => repeatsText(activity)?.(caller) ?? null,
    places: ({ places }) => places ?? null,
    potId: ({ potId }) => potId ?? null,
    reason: ({ reason }) => reason ?? null,
    can: async (activity, _, caller) => actionsFor(activity, await partsFor(caller, activity)),
    lately: (activity, _, { now, at }) =>
      occurrencesBetween(activity, new Date(now.getTime() - 28 * 86_400_000).toISOString(), at)
        .filter(({ endsAt }) => endsAt <= at)
        .toReversed()
        .map((occurrence) => ({ activity, occurrence })),
    next: (activity, { count }, { now }) => {
      demandNone(rangeRefusal('count', count, 1, 20));
      return nextOccurrences(activity, now, count).map((occurrence) => ({ activity, occurrence }));
    },
  },
  Occurrence: {
    activity: ({ activity }) => shown(activity),
    day: ({ occurrence }) => occurrence.day,
    startsAt: ({ occurrence }) => occurrence.startsAt,
    endsAt: ({ occurrence }) => occurrence.endsAt,
    place: ({ occurrence }) => occurrence.place,
    cancelled: ({ occurrence }) => occurrence.cancelled,
    why: ({ occurrence }) => occurrence.why ?? null,
    taken: async (view, _, caller) => placed(await listOf(caller, view)).length,
    free: async (view, _, caller) => freeOn(await listOf(caller, view), view.activity.places) ?? null,
    waiting: async (view, _, caller) => line(await listOf(caller, view)).length,
    signUpUntil: (view) => untilOf(view),
    signUpOpen: (view, _, caller) =>
      view.activity.state === 'open' && !view.occurrence.cancelled && caller.at < untilOf(view),
    mine: async (view, _, caller) => {
      const stands = standing(await listOf(caller, view), caller.personId);
      return stands ? standingView(stands) : null;
    },
    people: async (view, _, caller) => {
      if (!(await isHost(caller))) return [];
      const [sheet, notes] = await Promise.all([listOf(caller, view), notesOf(view, caller)]);
      const people = await Promise.all(
        [...placed(sheet), ...line(sheet)].map(async (id) => {
          const [person, stands] = [await personHere(caller, id), standing(sheet, id)];
          return person && stands
            ? [{ person, standing: standingView(stands), came: notes.came.includes(id) }]
            : [];
        }),
      );
      return people.flat();
    },
    attendance: async (view, _, caller) => (await notesOf(view, caller)).attendance ?? null,
  },
} satisfies Resolvers;
