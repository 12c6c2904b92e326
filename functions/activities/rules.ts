/**
 * What is on in the living room, and who has a place. An activity goes its way:
 *
 *   proposed → open → held | cancelled
 *
 * For each time it is on, or for the whole of a course, there is one list: who has a place, never more than there are
 * places, and behind them, in the order of coming, who waits. A place that comes free goes to the first who waits,
 * who has some hours to confirm; then it goes to the next.
 */
import type { ActivityAction, ActivityCategory, ActivityState } from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Trail } from '../tenancy/trail.ts';

/** The most that can wait on one list: then it is no list any more, but a lottery. */
export const mostWaiting = 500;
/** The most places: above it, nobody keeps a list of names. */
export const mostPlaces = 500;
/** How often single occurrences of an activity can be changed. */
export const mostOccurrenceChanges = 60;

const [minute, hour] = [60_000, 3_600_000];

/** What is different about one occurrence. */
export type OccurrenceChange = {
  readonly day: string;
  readonly cancelled: boolean;
  readonly startsAt?: string;
  readonly place?: string;
  readonly why: string;
  /** How often this occurrence was changed, for calendars. */
  readonly sequence: number;
};

/** An activity or a course, with everything that is kept of it. */
export type Activity = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The language that it was written in; not known of what is older. */
  readonly language?: string;
  readonly place: string;
  readonly category: ActivityCategory;
  readonly state: ActivityState;
  readonly proposer: string;
  readonly giver?: string;
  readonly giverNamed: boolean;
  readonly startsAt: string;
  readonly minutes: number;
  readonly rule?: string;
  readonly series: boolean;
  readonly places?: number;
  /** In cents. */
  readonly cost: number;
  readonly potId?: string;
  readonly public: boolean;
  readonly signUpHours: number;
  readonly confirmHours: number;
  /** The day of its last occurrence; absent while it has no end. */
  readonly lastDay?: string;
  readonly reason?: string;
  readonly cancelledAt?: string;
  readonly changes: readonly OccurrenceChange[];
  readonly trail: Trail;
};

/** One time that an activity is on. */
export type Occurrence = {
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly cancelled: boolean;
  readonly why?: string;
  readonly sequence: number;
};

/** A list. Numbers say who came before whom. */
export type Sheet = {
  readonly id: string;
  readonly inside: Readonly<Record<string, number>>;
  /** Of who has a place but moved up to it: until when to confirm. */
  readonly asked: Readonly<Record<string, string>>;
  readonly waiting: Readonly<Record<string, number>>;
  readonly came: readonly string[];
  readonly others: number;
  readonly attendance?: number;
  /** Counts the changes of the list. */
  readonly rev: number;
  /** Of what was noted about who came. */
  readonly trail: Trail;
};

/** A list that nobody is on yet. */
export const emptySheet = (id: string): Sheet => ({
  id,
  inside: {},
  asked: {},
  waiting: {},
  came: [],
  others: 0,
  rev: 0,
  trail: [],
});

/** What somebody is to an activity. */
export type Part = 'host' | 'proposer';

/** Who may do what, in which states. */
export const may: Readonly<
  Record<ActivityAction, { readonly states: readonly ActivityState[]; readonly parts: readonly Part[] }>
> = {
  accept: { states: ['proposed'], parts: ['host'] },
  cancel: { states: ['proposed', 'open'], parts: ['host', 'proposer'] },
  change: { states: ['open'], parts: ['host'] },
  noteAttendance: { states: ['open', 'held'], parts: ['host'] },
};
const isAction = (name: string): name is ActivityAction => Object.hasOwn(may, name);
const actions = Object.keys(may).filter(isAction);

/** What somebody with these roles is to an activity. */
export const partsOf = ({ proposer }: Activity, personId: string, roles: readonly WijkRole[]): Part[] => [
  ...(roles.includes('host') ? (['host'] as const) : []),
  ...(proposer === personId ? (['proposer'] as const) : []),
];

/** True when who is this to it has a say in it: then only the time can be wrong. */
export const hasSay = (action: ActivityAction, activity: Activity, parts: readonly Part[]): boolean =>
  // Once a host opened it, people count on it: only a host takes it back.
  may[action].parts.some(
    (part) => parts.includes(part) && (part === 'host' || activity.state === 'proposed'),
  );

/** True when somebody who is this to it can do that now. */
export const can = (action: ActivityAction, activity: Activity, parts: readonly Part[]): boolean =>
  may[action].states.includes(activity.state) && hasSay(action, activity, parts);

/** Everything somebody can do with it now. */
export const actionsFor = (activity: Activity, parts: readonly Part[]): ActivityAction[] =>
  actions.filter((action) => can(action, activity, parts));

/** True for who may see it: what is proposed is its proposer's and the hosts'. */
export const isVisible = (activity: Activity, parts: readonly Part[]): boolean =>
  parts.length > 0 || (activity.state !== 'proposed' && !wasTurnedDown(activity));

/** True for a proposal that no host ever opened. */
const wasTurnedDown = ({ state, trail }: Activity): boolean =>
  state === 'cancelled' &&
  !trail.some(({ action }) => action === 'planActivity' || action === 'acceptActivity');

/** Until when one can sign up for what begins then. */
export const signUpUntil = ({ signUpHours }: Activity, startsAt: string): string =>
  new Date(Date.parse(startsAt) - signUpHours * hour).toISOString();

/** Until when somebody who moves up now has to confirm: some hours, and not after it begins. */
export const confirmUntil = ({ confirmHours }: Activity, startsAt: string, now: Date): string =>
  new Date(Math.min(now.getTime() + confirmHours * hour, Date.parse(startsAt))).toISOString();

/** When something that begins then ends. */
export const endOf = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(startsAt) + minutes * minute).toISOString();

const inOrder = (numbers: Readonly<Record<string, number>>): string[] =>
  Object.entries(numbers)
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id);

/** Who has a place, in the order of coming. */
export const placed = ({ inside }: Sheet): string[] => inOrder(inside);

/** Who waits, first come first. */
export const line = ({ waiting }: Sheet): string[] => inOrder(waiting);

/** How many places are free; undefined when there is no limit. */
export const freeOn = (sheet: Sheet, places: number | undefined): number | undefined =>
  places === undefined ? undefined : Math.max(0, places - Object.keys(sheet.inside).length);

/** Who moves up now: the first who waits, when a place is free. */
export const nextUp = (sheet: Sheet, places: number | undefined): string | undefined =>
  freeOn(sheet, places) === 0 ? undefined : line(sheet)[0];

/** Whose time to confirm is over. */
export const lapsed = ({ asked }: Sheet, now: string): string[] =>
  Object.entries(asked)
    .filter(([, until]) => until <= now)
    .map(([id]) => id);

/** When the first time to confirm is over; undefined when nobody has to. */
export const nextLapse = ({ asked }: Sheet): string | undefined => Object.values(asked).sort()[0];

/** How somebody stands on a list; undefined for who is not on it. */
export type Standing =
  | { readonly state: 'placed' }
  | { readonly state: 'toConfirm'; readonly until: string }
  | { readonly state: 'waiting'; readonly number: number };

/** How somebody stands on a list. */
export function standing(sheet: Sheet, personId: string): Standing | undefined {
  const until = sheet.asked[personId];
  if (until !== undefined && personId in sheet.inside) return { state: 'toConfirm', until };
  if (personId in sheet.inside) return { state: 'placed' };
  const at = line(sheet).indexOf(personId);
  return at < 0 ? undefined : { state: 'waiting', number: at + 1 };
}

/** What is wrong with a list, in sentences; none when all is well. A free place waits for the first for an hour at most. */
export function sheetBreaches(sheet: Sheet, places: number | undefined, now: Date, begun: boolean): string[] {
  const [inside, waiting] = [Object.entries(sheet.inside), Object.entries(sheet.waiting)];
  const numbers = [...inside, ...waiting].map(([, number]) => number);
  const hourAgo = new Date(now.getTime() - hour).toISOString();
  return [
    places !== undefined && inside.length > places && `${inside.length} have a place, of ${places}`,
    new Set(numbers).size < numbers.length && 'two have the same number',
    waiting.some(([id]) => id in sheet.inside) && 'somebody with a place waits as well',
    !begun && nextUp(sheet, places) !== undefined && 'a place is free while somebody waits',
    lapsed(sheet, hourAgo).length > 0 && 'a place is held long after the time to confirm it',
  ].filter((one) => one !== false);
}
