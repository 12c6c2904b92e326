import ICAL from 'ical.js';
import { instantAt, wallTime } from '../../schema/moments.ts';
import { type Activity, endOf, type Occurrence } from './rules.ts';

/** How often an activity with an end is on, at most. */
export const mostOccurrences = 400;

const digits =
  (least: number, most: number) =>
  (value: string): boolean =>
    /^\d{1,3}$/.test(value) && Number(value) >= least && Number(value) <= most;
const dayNames = '(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (one: string) => new RegExp(`^${one}(,${one}){0,6}$`);
/** What a rule may be made of, and how each part is written; the rest of RFC 5545 nobody asks for in a living room. */
type Written = (value: string, freq: string) => boolean;
const allowed: Readonly<Record<string, Written>> = {
  FREQ: (value) => ['DAILY', 'WEEKLY', 'MONTHLY'].includes(value),
  INTERVAL: (value, freq) => digits(1, freq === 'MONTHLY' ? 6 : 52)(value),
  COUNT: digits(1, mostOccurrences),
  UNTIL: (value) => /^\d{8}(T\d{6}Z)?$/.test(value),
  // Every seventh day that is also a Monday may never come; to count on for it has no end.
  BYDAY: (value, freq) =>
    freq !== 'DAILY' && listOf(freq === 'MONTHLY' ? `(?:[1-4]|-1)${dayNames}` : dayNames).test(value),
  BYMONTHDAY: (value, freq) => freq === 'MONTHLY' && listOf('(?:-1|[1-9]|1\\d|2[0-8])').test(value),
};

type Parts = ReadonlyMap<string, string>;
const partsOf = (rule: string): Parts =>
  new Map(
    rule.split(';').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );

const isWhole = (parts: Parts, rule: string): boolean =>
  parts.has('FREQ') &&
  parts.size === rule.split(';').length &&
  !(parts.has('COUNT') && parts.has('UNTIL')) &&
  // Both at once is a Friday the thirteenth: nobody's day for coffee, and not counted alike by all programs.
  !(parts.has('BYDAY') && parts.has('BYMONTHDAY')) &&
  [...parts].every(
    ([name, value]) => Object.hasOwn(allowed, name) && allowed[name]?.(value, parts.get('FREQ') ?? ''),
  );

/** The last moment of a rule as the clock on the wall shows it: the end of its day, or the instant it names. */
function untilWall(until: string): string {
  const [, year, month, day, , hours, minutes, seconds] =
    /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)Z)?$/.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  if (hours === undefined) return `${date}T23:59:59`;
  const instant = new Date(`${date}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(instant.getTime()) ? '' : wallTime(instant.toISOString());
}

/** The moments of a rule as the clock on the wall shows them, in order, from about one of them on. */
function* wallTimes(first: string, rule: string | undefined, from: string): Generator<string> {
  if (rule === undefined) {
    yield first;
    return;
  }
  const parts = partsOf(rule);
  const until = parts.get('UNTIL');
  const last = until === undefined ? '9999' : untilWall(until);
  const bare = [...parts].filter(([name]) => name !== 'UNTIL').map((part) => part.join('='));
  const recur = ICAL.Recur.fromString(bare.join(';'));
  const times = recur.iterator(
    ICAL.Time.fromDateTimeString(parts.has('COUNT') ? first : nearer(first, parts, from)),
  );
  for (let time = times.next(); time; time = times.next()) {
    const wall = time.toString();
    if (wall > last) return;
    yield wall;
  }
}

const dayLong = 86_400_000;

/** A later first moment of the same rule, so that what began years ago is not counted through day by day. */
function nearer(first: string, parts: Parts, from: string): string {
  const step = { DAILY: 1, WEEKLY: 7 }[parts.get('FREQ') ?? ''];
  if (step === undefined) return first;
  const days = step * Number(parts.get('INTERVAL') ?? 1);
  const past = (Date.parse(`${from}Z`) - Date.parse(`${first}Z`)) / dayLong;
  const steps = Math.max(0, Math.floor(past / days) - 1);
  return new Date(Date.parse(`${first}Z`) + steps * days * dayLong).toISOString().slice(0, 19);
}

/** True for a rule that we can carry out, and that has its first time when the activity begins. */
export function isRule(rule: string, startsAt: string): boolean {
  if (rule.length > 200 || !isWhole(partsOf(rule), rule)) return false;
  const first = wallTime(startsAt);
  return wallTimes(first, rule, first).next().value === first;
}

/** True for a rule that ends by itself. */
export const ends = (rule: string | undefined): boolean =>
  rule === undefined || /(?:^|;)(?:COUNT|UNTIL)=/.test(rule);

/** The days of an activity with an end; one more than there may be when there are more. */
export function allDays({ startsAt, rule }: Pick<Activity, 'startsAt' | 'rule'>): string[] {
  const days: string[] = [];
  const first = wallTime(startsAt);
  for (const wall of wallTimes(first, rule, first)) {
    days.push(wall.slice(0, 10));
    if (days.length > mostOccurrences) break;
  }
  return days;
}

/** How far an occurrence can be moved from where the rule has it. */
export const furthest = 14 * dayLong;

/** How long one that was called off stays in the agenda. */
const shownAfterwards = 31 * dayLong;

function occurrenceAt(activity: Activity, wall: string): Occurrence {
  const day = wall.slice(0, 10);
  const change = activity.changes.find((one) => one.day === day);
  // In the night that the clocks go back an hour comes twice: the first time is the one that was said.
  const ruled = wall === wallTime(activity.startsAt) ? activity.startsAt : instantAt(wall);
  const startsAt = change?.startsAt ?? ruled;
  const offByAll = activity.cancelledAt !== undefined && activity.cancelledAt <= startsAt;
  return {
    day,
    startsAt,
    endsAt: endOf(startsAt, activity.minutes),
    place: change?.place ?? activity.place,
    cancelled: offByAll || (change?.cancelled ?? false),
    why: offByAll ? activity.reason : change?.why,
    sequence: (change?.sequence ?? 0) + (offByAll ? mostOccurrences : 0),
  };
}

/** The occurrences that begin from one instant until before another, soonest first; at most so many. */
export function occurrencesBetween(activity: Activity, from: string, to: string, most = 1_000): Occurrence[] {
  const found: Occurrence[] = [];
  const [earliest, latest] = [Date.parse(from) - furthest, Date.parse(to) + furthest];
  const low = wallTime(new Date(earliest).toISOString());
  const high = wallTime(new Date(latest).toISOString());
  const { cancelledAt } = activity;
  const end = cancelledAt ? new Date(Date.parse(cancelledAt) + shownAfterwards).toISOString() : '9999';
  for (const wall of wallTimes(wallTime(activity.startsAt), activity.rule, low)) {
    if (wall > high) break;
    if (wall < low) continue;
    const occurrence = occurrenceAt(activity, wall);
    const { startsAt } = occurrence;
    if (from <= startsAt && startsAt < to && startsAt < end) found.push(occurrence);
  }
  return found.sort((a, b) => a.startsAt.localeCompare(b.startsAt)).slice(0, most);
}

/** The occurrence of a day by the rule; undefined when there is none. */
export function occurrenceOn(activity: Activity, day: string): Occurrence | undefined {
  const wanted = `${day}${wallTime(activity.startsAt).slice(10)}`;
  for (const wall of wallTimes(wallTime(activity.startsAt), activity.rule, wanted)) {
    if (wall === wanted) return occurrenceAt(activity, wall);
    if (wall > wanted) break;
  }
  return undefined;
}

/** The next occurrences that are not over yet. */
export const nextOccurrences = (activity: Activity, now: Date, most: number, days = 400): Occurrence[] =>
  occurrencesBetween(
    activity,
    new Date(now.getTime() - activity.minutes * 60_000).toISOString(),
    new Date(now.getTime() + days * dayLong).toISOString(),
    most,
  );
