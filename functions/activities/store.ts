import * as z from 'zod/mini';
import { dayAfter } from '../../schema/amsterdam.ts';
import type { ActivityCategory, ActivityState } from '../../schema/generated/wijk.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { allDays, ends, occurrenceOn } from './repeating.ts';
import type { Activity } from './rules.ts';

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
  language: z.optional(z.string()),
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

/** The last day on which an activity has a place in the agenda; moved occurrences have two weeks. */
function agendaDay({ lastDay = '9999-12-31', cancelledAt }: Activity): string {
  const left = cancelledAt && dayAfter(cancelledAt.slice(0, 10), 45);
  return left && left < lastDay ? left : lastDay;
}

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

/** Every activity that is on from a day on, without its text. */
export async function agendaFrom(table: Table, day: string): Promise<Activity[]> {
  // An occurrence can be two weeks later than its rule has it.
  const after = dayAfter(day, -15);
  const list = { collection: 'AGENDA', index: 'byList', oldestFirst: true, after, limit: 500 } as const;
  return (await table.all(list)).map(({ card }) => activitySchema.parse(card));
}

/** What is proposed, newest first. */
export async function proposals(table: Table): Promise<Activity[]> {
  const { items } = await table.page({ collection: 'PROPOSED', index: 'byList', limit: 100 });
  return loadActivities(
    table,
    items.map(({ id }) => String(id)),
  );
}
