import * as z from 'zod/mini';
import type { ActivityCategory, ActivityState } from '../../schema/generated/wijk.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { Edit, Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { type Change, trailSchema } from '../tenancy/trail.ts';
import { allDays, ends, occurrenceOn } from './repeating.ts';
import { type Activity, emptySheet, mostWaiting, type Sheet } from './rules.ts';

const states = ['proposed', 'open', 'held', 'cancelled'] as const satisfies readonly ActivityState[];
/** What activities are about. */
export const categories = [
  'meet',
  'eat',
  'learn',
  'language',
  'make',
  'move',
  'advice',
  'children',
] as const satisfies readonly ActivityCategory[];

const activitySchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  place: z.string(),
  category: z.enum(categories),
  state: z.enum(states),
  proposer: z.string(),
  giver: z.optional(z.string()),
  giverNamed: z.boolean(),
  startsAt: z.string(),
  minutes: z.int(),
  rule: z.optional(z.string()),
  series: z.boolean(),
  places: z.optional(z.int()),
  cost: z.int(),
  potId: z.optional(z.string()),
  public: z.boolean(),
  signUpHours: z.int(),
  confirmHours: z.int(),
  lastDay: z.optional(z.string()),
  reason: z.optional(z.string()),
  cancelledAt: z.optional(z.string()),
  changes: z.array(
    z.object({
      day: z.string(),
      cancelled: z.boolean(),
      startsAt: z.optional(z.string()),
      place: z.optional(z.string()),
      why: z.string(),
      sequence: z.int(),
    }),
  ),
  trail: trailSchema,
});

const monthLater = (instant: string): string =>
  new Date(Date.parse(instant) + 45 * 86_400_000).toISOString().slice(0, 10);

/** The last day on which an activity has a place in the agenda; moved occurrences have two weeks. */
const agendaDay = ({ lastDay = '9999-12-31', cancelledAt }: Activity): string =>
  cancelledAt && monthLater(cancelledAt) < lastDay ? monthLater(cancelledAt) : lastDay;

function listOf(activity: Activity): Placed['list'] {
  if (activity.state === 'proposed') return ['PROPOSED', activity.id];
  const opened = activity.trail.some(
    ({ action }) => action === 'planActivity' || action === 'acceptActivity',
  );
  return opened ? ['AGENDA', `${agendaDay(activity)}#${activity.id}`] : undefined;
}

/** When an activity with an end is over. */
function overAt(activity: Activity): string | undefined {
  if (!ends(activity.rule)) return undefined;
  const instants = [allDays(activity).at(-1) ?? '', ...activity.changes.map(({ day }) => day)].map(
    (day) => occurrenceOn(activity, day)?.endsAt ?? '',
  );
  return instants.sort().at(-1);
}

/** Where an activity stands: by its id; in the agenda under its last day, so that what is past costs no read. */
export function placeActivity(activity: Activity): Placed {
  const over = activity.state === 'open' ? overAt(activity) : undefined;
  return {
    kind: 'activity',
    at: ['ACTIVITY', activity.id],
    list: listOf(activity),
    card: {
      ...activity,
      text: '',
      trail: activity.trail.map((change) => ({ ...change, why: undefined })).slice(0, 2),
    },
    due: over ? ['DUE', `${over}#${activity.id}`] : undefined,
    attributes: { ...activity, version: activity.trail.length },
  };
}

/** An activity by its id; consistent where something is decided on it. */
export async function loadActivity(
  table: Table,
  id: string,
  consistent = false,
): Promise<Activity | undefined> {
  const stored = await table.get('ACTIVITY', id, consistent);
  return stored && activitySchema.parse(stored);
}

/** Activities by their ids; those that are not there are left out. */
export async function loadActivities(table: Table, ids: readonly string[]): Promise<Activity[]> {
  const found = await table.getMany([...new Set(ids)].map((id) => ['ACTIVITY', id] as const));
  return found.flatMap((stored) => (stored ? [activitySchema.parse(stored)] : []));
}

/** The most activities that an agenda is made of. */
const mostInAgenda = 500;

/** Every activity that is on from a day on, without its text. */
export async function agendaFrom(table: Table, day: string): Promise<Activity[]> {
  const { items } = await table.page({
    collection: 'AGENDA',
    index: 'byList',
    oldestFirst: true,
    // An occurrence can be two weeks later than its rule has it.
    after: new Date(Date.parse(`${day}T00:00:00Z`) - 15 * 86_400_000).toISOString().slice(0, 10),
    limit: mostInAgenda,
  });
  return items.map(({ card }) => activitySchema.parse(card));
}

/** What is proposed, newest first. */
export async function proposals(table: Table): Promise<Activity[]> {
  const { items } = await table.page({ collection: 'PROPOSED', index: 'byList', limit: 100 });
  return loadActivities(
    table,
    items.map(({ id }) => String(id)),
  );
}

const sheetSchema = z.object({
  id: z.string(),
  inside: z.record(z.string(), z.int()),
  asked: z.record(z.string(), z.string()),
  waiting: z.record(z.string(), z.int()),
  came: z.array(z.string()),
  others: z.int(),
  attendance: z.optional(z.int()),
  rev: z.int(),
  trail: trailSchema,
});
const readSheet = (stored: StoredRecord): Sheet => sheetSchema.parse(stored);

/** Id of the list for an occurrence, or for the whole of a course. */
export const sheetId = ({ id, series }: Pick<Activity, 'id' | 'series'>, day: string): string =>
  `${id}:${series ? 'series' : day}`;

/** Id of what is noted about one time that an activity is on: of a course, who came each time. */
export const attendanceId = ({ id }: Pick<Activity, 'id'>, day: string): string => `${id}:${day}`;

/** Where a list stands. */
export const placeSheet = (sheet: Sheet): Placed => ({
  kind: 'sheet',
  at: ['SHEET', sheet.id],
  attributes: { ...sheet, seq: 1 },
});

/** Makes a list, unless it is there. */
export async function makeSheet(table: Table, id: string): Promise<void> {
  try {
    await table.put(placeSheet(emptySheet(id)), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

/** A list as it is now; empty when nobody was on it ever. */
export async function loadSheet(table: Table, id: string): Promise<Sheet> {
  const stored = await table.get('SHEET', id, true);
  return stored ? readSheet(stored) : emptySheet(id);
}

/** Several lists at once. */
export async function loadSheets(table: Table, ids: readonly string[]): Promise<Map<string, Sheet>> {
  const unique = [...new Set(ids)];
  const found = await table.getMany(unique.map((id) => ['SHEET', id] as const));
  return new Map(
    unique.map((id, i) => {
      const stored = found[i];
      return [id, stored ? readSheet(stored) : emptySheet(id)];
    }),
  );
}

/** All lists, some hundreds at a time. */
export async function* allSheets(table: Table): AsyncGenerator<Sheet> {
  for (let after: string | undefined; ; ) {
    const { items, more } = await table.page({ collection: 'SHEET', limit: 200, after, consistent: true });
    yield* items.map(readSheet);
    after = items.at(-1)?.SK ? String(items.at(-1)?.SK) : undefined;
    if (!more || !after) return;
  }
}

type SheetEdit = Omit<Edit, 'at' | 'names' | 'set'> & {
  readonly set?: readonly string[];
  readonly names?: Edit['names'];
};

/** Changes a list. Each change is one write that says what must hold; those at it at once are put in a row. */
export const editSheet = async (
  table: Table,
  id: string,
  { set = [], names = {}, values, ...rest }: SheetEdit,
) =>
  readSheet(
    await table.edit({
      at: ['SHEET', id],
      set: ['#rev = #rev + :one', ...set],
      names: { '#rev': 'rev', ...names },
      values: { ':one': 1, ...values },
      ...rest,
    }),
  );

/** Gives somebody a place on a list, when one is free and nobody waits for it. */
export const takePlace = (table: Table, id: string, personId: string, places: number | undefined) =>
  editSheet(table, id, {
    set: ['inside.#p = seq', 'seq = seq + :one'],
    names: { '#p': personId },
    values: places === undefined ? {} : { ':places': places, ':none': 0 },
    where: [
      'attribute_not_exists(inside.#p)',
      'attribute_not_exists(waiting.#p)',
      ...(places === undefined ? [] : ['size(inside) < :places', 'size(waiting) = :none']),
    ],
  });

/** Puts somebody at the end of the line, when no place is free or others wait for it. */
export const joinLine = (table: Table, id: string, personId: string, places: number) =>
  editSheet(table, id, {
    set: ['waiting.#p = seq', 'seq = seq + :one'],
    names: { '#p': personId },
    values: { ':places': places, ':none': 0, ':most': mostWaiting },
    where: [
      'attribute_not_exists(inside.#p)',
      'attribute_not_exists(waiting.#p)',
      'size(waiting) < :most',
      '(size(inside) >= :places OR size(waiting) > :none)',
    ],
  });

/** Moves the first of the line up, with a time to confirm; not when they left or the place is gone. */
export const moveUpOne = (
  table: Table,
  id: string,
  personId: string,
  { number, until, places }: { readonly number: number; readonly until: string; readonly places: number },
) =>
  editSheet(table, id, {
    set: ['inside.#p = :number', 'asked.#p = :until'],
    remove: ['waiting.#p'],
    names: { '#p': personId },
    values: { ':number': number, ':until': until, ':places': places },
    where: ['waiting.#p = :number', 'size(inside) < :places'],
    due: { at: ['DUE', `${until}#${id}`], sooner: true },
  });

/** Takes somebody from a list. The clock looks at it too, should the one who does this not come to move the line up. */
export const leaveSheet = (table: Table, id: string, personId: string, at: string) =>
  editSheet(table, id, {
    remove: ['inside.#p', 'asked.#p', 'waiting.#p'],
    names: { '#p': personId },
    values: {},
    due: { at: ['DUE', `${at}#${id}`], sooner: true },
  });

/** Confirms a place, in time. */
export const confirmOn = (table: Table, id: string, personId: string, at: string) =>
  editSheet(table, id, {
    remove: ['asked.#p'],
    names: { '#p': personId },
    values: { ':at': at },
    where: ['attribute_exists(inside.#p)', 'asked.#p > :at'],
  });

/** Takes a place back that was not confirmed in time. */
export const passOnFrom = (table: Table, id: string, personId: string, until: string) =>
  editSheet(table, id, {
    remove: ['inside.#p', 'asked.#p'],
    names: { '#p': personId },
    values: { ':until': until },
    where: ['asked.#p = :until'],
  });

/** Says when a list falls due next, if it is as it was read. */
export const dueNext = (table: Table, { id, rev }: Sheet, until: string | undefined) =>
  editSheet(table, id, {
    values: { ':rev': rev },
    where: ['#rev = :rev'],
    due: until === undefined ? 'never' : { at: ['DUE', `${until}#${id}`], sooner: false },
  });

/** Notes who came, on a list that is as it was read. */
export const noteOn = (
  table: Table,
  { id, rev, trail }: Sheet,
  note: Pick<Sheet, 'came' | 'others' | 'attendance'>,
  change: Change,
) =>
  editSheet(table, id, {
    set: ['came = :came', '#others = :others', 'attendance = :attendance', '#trail = :trail'],
    names: { '#others': 'others', '#trail': 'trail' },
    values: {
      ':came': [...note.came],
      ':others': note.others,
      ':attendance': note.attendance,
      ':trail': [...trail, change],
      ':rev': rev,
    },
    where: ['#rev = :rev'],
  });

/** Takes somebody who left out of what was noted: that somebody came stays, who does not. */
export const forgetComer = (table: Table, { id, came, others, rev }: Sheet, personId: string) =>
  editSheet(table, id, {
    set: ['came = :came', '#others = :others'],
    names: { '#others': 'others' },
    values: { ':came': came.filter((one) => one !== personId), ':others': others + 1, ':rev': rev },
    where: ['#rev = :rev'],
  });
