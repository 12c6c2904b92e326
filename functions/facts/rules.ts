import { localOf } from '../../schema/amsterdam.ts';
import type { Trend } from '../../schema/dispensability.ts';
import { monthAfter } from '../../schema/months.ts';
import type { HelpRequest } from '../requests/rules.ts';
import type { Trail } from '../tenancy/trail.ts';
import { fewest, hourClasses, inCell, inClass, inService, someone } from './services/rules.ts';

/** What is counted, per wijk and calendar month, and shown to the city. */
export const measures = [
  'asked',
  'answered',
  'escalated',
  'handedBack',
  'solvedByResidents',
  'solvedTogether',
  'solvedByWij',
  'joined',
] as const;
/** One thing that is counted. */
export type Measure = (typeof measures)[number];

/** Something that counts: what, in which month, whom it is about, and how much: once, unless it says more. */
export type Fact = {
  readonly month: string;
  readonly name: string;
  readonly person: string;
  readonly amount?: number;
};

/** Figures of one month: how many times, and about how many people. */
export type MonthCounts = Readonly<Record<string, { readonly times: number; readonly people: number }>>;

/** The calendar month in which an instant falls where the wijken are, such as 2026-11. */
export const monthOf = (at: string): string => localOf(Date.parse(at)).day.slice(0, 7);

/** The months up to and including the one of an instant, oldest first. */
export function monthsUpTo(now: Date, count: number): string[] {
  const last = monthOf(now.toISOString());
  return Array.from({ length: count }, (_, back) => monthAfter(last, back + 1 - count));
}

const solved = { residents: 'solvedByResidents', together: 'solvedTogether', wij: 'solvedByWij' } as const;

/** Class of a waiting time; the name under which it is counted. */
function classOf(from: string, to: string): string {
  const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
  return inClass(hourClasses.find((most) => hours <= most));
}

/** What happened to a request, each with when, and how much where that is more than once. */
type Happened = readonly [at: string, name: string, amount?: number];

/** What counts for the wijk as a whole, and for the service. */
const milestonesOf = ({ createdAt, escalations, handBacks, outcome }: HelpRequest): Happened[] => [
  [createdAt, 'asked'],
  ...escalations.map(({ at }): Happened => [at, 'escalated']),
  ...handBacks.map((at): Happened => [at, 'handedBack']),
  ...(outcome ? [[outcome.at, solved[outcome.solvedBy]] as const] : []),
];

/** How soon the first answer came. */
const answersOf = ({ createdAt, firstAnsweredAt }: HelpRequest): Happened[] =>
  firstAnsweredAt
    ? [
        [firstAnsweredAt, 'answered'],
        [firstAnsweredAt, classOf(createdAt, firstAnsweredAt)],
      ]
    : [];

/** Minutes of WIJ, when they were recorded; of those of which nobody knows when, when the first were. */
function minutesOf({ wijMinutes, worked = [], trail, createdAt }: HelpRequest): Happened[] {
  const dated = worked.reduce((sum, { minutes }) => sum + minutes, 0);
  const first = trail.find(({ action }) => action === 'recordHours')?.at ?? createdAt;
  return [
    ...worked.map(({ at, minutes }): Happened => [at, 'wijMinutes', minutes]),
    ...(wijMinutes > dated ? [[first, 'wijMinutes', wijMinutes - dated] as const] : []),
  ];
}

/** What counts for the service alone. */
const serviceOnly = (request: HelpRequest): Happened[] => {
  const { escalations, handBacks, outcome, endedAt } = request;
  const again = escalations.filter(({ at }) => handBacks.some((back) => back < at));
  return [
    ...again.map(({ at }): Happened => [at, 'escalatedAgain']),
    ...(outcome
      ? [[outcome.at, 'rated'] as const, [outcome.at, 'ratingSum', outcome.satisfaction] as const]
      : []),
    ...minutesOf(request),
    ...(endedAt ? [[endedAt, 'ended'] as const] : []),
  ];
};

/** Everything that a request counts for by itself, from its milestones alone: the same whenever it is computed. */
export function factsOfRequest(request: HelpRequest): Fact[] {
  const { requester: person, served } = request;
  const fact = ([at, name, amount]: Happened): Fact => ({
    month: monthOf(at),
    name,
    person,
    ...(amount === undefined ? {} : { amount }),
  });
  const ofWijk = [...milestonesOf(request), ...answersOf(request)];
  const ofService = [...ofWijk, ...serviceOnly(request)];
  return [
    ...ofWijk.map(fact),
    ...ofService.map(([at, name, amount]) => fact([at, inCell(served, name), amount])),
    // Whom the month of a service is about, whoever provided it.
    ...ofService.map(([at]) => fact([at, inService(served, someone)])),
  ];
}

/** What a person's coming counts for. */
export const factsOfMember = ({ id, trail }: { id: string; trail: Trail }): Fact[] =>
  trail
    .filter(({ action }) => action === 'join')
    .map(({ at }) => ({ month: monthOf(at), name: 'joined', person: id }));

/** How counts change from what something counted for to what it counts for now, per month and person. */
export function difference(
  before: readonly Fact[],
  after: readonly Fact[],
): Map<string, Map<string, number>> {
  const changes = new Map<string, Map<string, number>>();
  const count = ({ month, name, person, amount = 1 }: Fact, sign: number) => {
    const place = `${month}#${person}`;
    const names = changes.get(place) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + sign * amount);
    changes.set(place, names);
  };
  for (const fact of before) count(fact, -1);
  for (const fact of after) count(fact, 1);
  for (const [place, names] of changes) {
    for (const [name, by] of names) if (by === 0) names.delete(name);
    if (names.size === 0) changes.delete(place);
  }
  return changes;
}

export { fewest, hourClasses };

/** A month as the city may see it: what is about fewer than five people is not there at all. */
export type PublishedMonth = {
  readonly month: string;
  readonly counts: Readonly<Partial<Record<Measure, number>>>;
  readonly firstAnswerHours?: number;
  /** How much residents carried, in whole per cents with Wilson's interval, and where that went. */
  readonly carried?: {
    readonly index: number;
    readonly low: number;
    readonly high: number;
    readonly trend: Trend;
  };
};

/**
 * What of a month leaves the wijk. No total of several figures is ever published, so that nothing that is
 * withheld can be had by subtraction; see docs/decisions/004-withheld-counts.md.
 */
export function published(month: string, counts: MonthCounts): PublishedMonth {
  const shown: Partial<Record<Measure, number>> = {};
  for (const measure of measures) {
    const count = counts[measure];
    if (count && count.people >= fewest) shown[measure] = count.times;
  }
  return { month, counts: shown, firstAnswerHours: shown.answered ? medianClass(counts) : undefined };
}

function medianClass(counts: MonthCounts): number | undefined {
  const all = counts.answered?.times ?? 0;
  let so = 0;
  for (const most of hourClasses) {
    so += counts[inClass(most)]?.times ?? 0;
    if (so * 2 >= all) return most;
  }
  return undefined;
}
