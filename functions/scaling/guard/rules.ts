/**
 * The guard rails of letting go (statutes, article 6): how satisfied requesters are, how many get an answer in time, and
 * how many come back. Of each month they hold, are broken, or there is too little to tell. A figure about fewer than five
 * is neither judged nor shown.
 */

import { finalFrom } from '../../../schema/dispensability.ts';
import type { Rail, RailState } from '../../../schema/generated/wijk.ts';
import { growthInterval } from '../../../schema/intervals.ts';
import type { Statutes } from '../../../schema/statutes.ts';
import type { ServiceMonth } from '../../facts/services/evidence.ts';
import { type Cell, fewest, hourClasses, inClass, type ServiceMeasure } from '../../facts/services/rules.ts';
import { shownByService } from '../../facts/showing/rules.ts';

/** All guard rails, in the order of the statutes. */
export const rails = ['satisfaction', 'inTime', 'back'] as const satisfies readonly Rail[];

/** What a guard rail says of a month: tenths of 1 to 5 for satisfaction, whole per cents for the others. */
export type Finding = {
  readonly month: string;
  readonly rail: Rail;
  readonly state: RailState;
  /** What was found; absent where there is too little to tell, or where it would tell of fewer than five. */
  readonly value?: number;
  /** What the statutes say: at least, for `back` at most. */
  readonly limit: number;
};

/** What can be shown of a month, as it is told of services. */
export const counts = [
  'asked',
  'answered',
  'escalated',
  'escalatedAgain',
  'solvedByResidents',
  'solvedTogether',
  'solvedByWij',
  'cameBack',
  'wijMinutes',
] as const satisfies readonly (keyof ServiceMonth & ServiceMeasure)[];

/**
 * What of a month may be shown: a count that is withheld is not there. How many said how it went, or how many requests
 * ended, is never shown: with it what is withheld could be had by subtraction. Only whether enough said how it went is.
 */
export type MonthShown = {
  readonly month: string;
  readonly toldSatisfaction: boolean;
  /** True where both what was answered in time and what was not is about enough people. */
  readonly toldInTime?: boolean;
} & Readonly<Partial<Record<(typeof counts)[number], number>>>;

/**
 * A service in a month as it may be read on a day, from what is shown of the month: who provided it is added together.
 * What came back is not there before the month is final.
 */
export function monthShown(
  month: string,
  serviceId: string,
  cells: readonly Cell[],
  { today, responseHours }: { readonly today: string; readonly responseHours: number },
): MonthShown {
  const figures = shownByService(cells, finalFrom(month) <= today);
  const own = cells.filter((cell) => cell.serviceId === serviceId);
  const of = ({ provider }: Cell) =>
    figures.find((one) => one.serviceId === serviceId && one.provider === provider);
  // A sum of which a part is withheld would give it away.
  const told = counts.flatMap((name) => {
    const counted = own.filter((cell) => (cell.counts[name]?.people ?? 0) > 0);
    const parts = counted.flatMap((cell) => of(cell)?.[name] ?? []);
    return parts.length > 0 && parts.length === counted.length
      ? [[name, parts.reduce((sum, part) => sum + part, 0)] as const]
      : [];
  });
  const rated = own.filter((cell) => (cell.counts.rated?.people ?? 0) > 0);
  const toldSatisfaction =
    rated.length > 0 && rated.every((cell) => of(cell)?.satisfactionTenths !== undefined);
  const answeredIn = (classes: readonly (number | undefined)[]) =>
    own
      .flatMap((cell) => classes.map((hours) => cell.counts[inClass(hours)]?.people ?? 0))
      .reduce((sum, people) => sum + people, 0);
  const soon = hourClasses.filter((hours) => hours <= responseHours);
  const late = [...hourClasses.filter((hours) => hours > responseHours), undefined];
  const toldInTime = answeredIn(soon) >= fewest && answeredIn(late) >= fewest;
  return { month, toldSatisfaction, toldInTime, ...Object.fromEntries(told) };
}

type Measured = { readonly value: number; readonly of: number; readonly tells: boolean };

/** How many first answers came within so many hours. */
const soonIn = ({ within }: ServiceMonth, hours: number): number =>
  within.reduce((sum, one) => sum + (one.hours <= hours ? one.times : 0), 0);

/** How many in a hundred first answers came within so many hours; told where both sides of it are about enough. */
function inTime(month: ServiceMonth, hours: number, shown: MonthShown): Measured {
  const { answered } = month;
  const tells = shown.toldInTime === true && shown.answered !== undefined;
  return { value: (soonIn(month, hours) * 100) / answered, of: answered, tells };
}

/** Satisfaction, in tenths of 1 to 5. */
const satisfaction = ({ rated, ratingSum }: ServiceMonth, { toldSatisfaction }: MonthShown): Measured => ({
  value: (ratingSum * 10) / rated,
  of: rated,
  tells: toldSatisfaction,
});

const ways = ['solvedByResidents', 'solvedTogether', 'solvedByWij'] as const;

/**
 * Whether it can be known how many ended: with what came back, a per cent of them gives that away, and so how many were
 * withdrawn or expired, and a way of solving that is withheld.
 */
const endedTells = (month: ServiceMonth, shown: MonthShown): boolean => {
  const unsolved = month.ended - ways.reduce((sum, way) => sum + month[way], 0);
  const all = ways.every((way) => month[way] === 0 || shown[way] !== undefined);
  return all && (unsolved === 0 || unsolved >= fewest);
};

/** How many in a hundred that ended came back, or went to WIJ again after a hand-back. */
function back(month: ServiceMonth, shown: MonthShown): Measured {
  const { cameBack, escalatedAgain, ended } = month;
  const enough = shown.cameBack !== undefined && (escalatedAgain === 0 || shown.escalatedAgain !== undefined);
  return {
    value: Math.min(100, ((cameBack + escalatedAgain) * 100) / ended),
    of: ended,
    tells: enough && endedTells(month, shown),
  };
}

/**
 * What each guard rail says of a month. Told in whole numbers, rounded to the side of the limit that it was judged to be
 * on: 79.6 is broken where 80 is the least, and is told as 79.
 */
export function findingsOf(
  month: ServiceMonth,
  { lettingGo, responseHours }: Statutes,
  shown: MonthShown = { month: month.month, toldSatisfaction: false },
): Finding[] {
  const judged = (rail: Rail, { value, of, tells }: Measured, limit: number): Finding => {
    const base = { month: month.month, rail, limit };
    if (of < fewest || month.people < fewest) return { ...base, state: 'thin' };
    const told = rail === 'back' ? Math.ceil(value) : Math.floor(value);
    const holds = rail === 'back' ? told <= limit : told >= limit;
    return { ...base, state: holds ? 'holds' : 'broken', ...(tells ? { value: told } : {}) };
  };
  const { satisfactionTenths, inTimePercent, backPercent } = lettingGo;
  return [
    judged('satisfaction', satisfaction(month, shown), satisfactionTenths),
    judged('inTime', inTime(month, responseHours, shown), inTimePercent),
    judged('back', back(month, shown), backPercent),
  ];
}

/** A sum out of so many in a month, each part of it from 0 to 1. */
type Part = { readonly sum: number; readonly of: number };

const together = (parts: readonly Part[]): Part => ({
  sum: parts.reduce((all, { sum }) => all + sum, 0),
  of: parts.reduce((all, { of }) => all + of, 0),
});

/**
 * True when these shares, the latest last, fall: the last is lower than those before by more than chance explains (the
 * 95 % interval of the difference leaves out 0), or each is lower than the one before, and by a tenth in all.
 */
function fall(parts: readonly Part[]): boolean {
  const [last, ...before] = [...parts].reverse();
  const first = before.at(-1);
  if (!last || !first) return false;
  const share = ({ sum, of }: Part) => sum / of;
  const always = parts.every((one, i) => i === 0 || share(one) < share(parts[i - 1] ?? one));
  const far = before.length > 1 && always && share(first) - share(last) >= 0.1;
  return far || growthInterval(together(before), last).high < 0;
}

/** True when satisfaction or response time fell over months of which enough was counted, the latest last. */
export function isFalling(months: readonly ServiceMonth[], { responseHours }: Statutes): boolean {
  const enough = (parts: readonly Part[]) => parts.filter(({ of }) => of >= fewest);
  // Ratings of 1 to 5 as shares: 1 is nothing, 5 is all.
  const ratings = months.map(({ rated, ratingSum }) => ({ sum: (ratingSum - rated) / 4, of: rated }));
  const answers = months.map((one) => ({ sum: soonIn(one, responseHours), of: one.answered }));
  return fall(enough(ratings)) || fall(enough(answers));
}
