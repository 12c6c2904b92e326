import { growthInterval, type Interval, wilsonInterval } from './intervals.ts';

/**
 * How much of a finished request residents carried. Together counts half: whether it was more or less, nobody measured.
 * What was closed without being solved weighs as little as what WIJ solved, so that closing never pays.
 */
export const carried = { residents: 1, together: 0.5, wij: 0, withdrawn: 0, expired: 0 } as const;
/** How a request ended. */
export type Ending = keyof typeof carried;

/** Requests of one service that ended in one month in one way, between the same two people. */
export type PairCount = {
  /** Who asked (a pseudonym). */
  readonly requester: string;
  /** Which neighbour helped; nothing where none was named. */
  readonly helper?: string;
  /** Which service it was about. */
  readonly service: string;
  readonly ending: Ending;
  /** How many. */
  readonly times: number;
  /** How many of them were asked again within the days of `returnDays`. */
  readonly cameBack: number;
};

/** A request that comes back within so many days was not solved. */
export const returnDays = 90;
/** How many needs a month the same two people can answer for each other, over all services. */
export const mostPerPair = 2;
/** Under so many different people nothing is told. */
export const fewestPeople = 5;

/** The index of a month, or that it is withheld. Whole per cents, the interval rounded outwards. */
export type Index =
  | { readonly withheld: true }
  | { readonly withheld: false; readonly index: number; readonly interval: Interval };

/** What of a month counts: the sum of what residents carried, over how many needs. */
export type MonthNeeds = { readonly sum: number; readonly of: number; readonly people: number };

const worth = ({ requester, helper, ending, cameBack }: PairCount): number =>
  cameBack > 0 || helper === requester ? 0 : carried[ending];
const pairOf = ({ requester, helper = '' }: PairCount): string => JSON.stringify([requester, helper].sort());

/**
 * The needs of a month. A need is one person's of one service, however many requests it was split into, and is worth its
 * worst request: somebody who also needed WIJ for it did need WIJ. Needs that the same two people solved for each
 * other count up to `mostPerPair`, the best of them; the others are left out.
 */
export function needsOf(counts: readonly PairCount[]): MonthNeeds {
  const needs = new Map<string, PairCount[]>();
  for (const count of counts.filter(({ times }) => times > 0)) {
    const key = JSON.stringify([count.requester, count.service]);
    needs.set(key, [...(needs.get(key) ?? []), count]);
  }
  const perPair = new Map<string, number[]>();
  for (const of of needs.values()) {
    const least = Math.min(...of.map(worth));
    const [first = ''] = of
      .filter((one) => worth(one) === least)
      .map(pairOf)
      .sort();
    const pair = least > 0 ? first : 'none';
    perPair.set(pair, [...(perPair.get(pair) ?? []), least]);
  }
  const values = [...perPair].flatMap(([pair, worths]) =>
    pair === 'none' ? worths : worths.sort((a, b) => b - a).slice(0, mostPerPair),
  );
  return {
    sum: values.reduce((sum, one) => sum + one, 0),
    of: values.length,
    people: new Set(counts.filter(({ times }) => times > 0).map(({ requester }) => requester)).size,
  };
}

/** The dispensability index of a month: the share of needs that residents carried, with Wilson's 95 % interval. */
export function indexOf({ sum, of, people }: MonthNeeds): Index {
  if (people < fewestPeople) return { withheld: true };
  const { low, high } = wilsonInterval(sum, of);
  return {
    withheld: false,
    index: Math.round((100 * sum) / of),
    interval: { low: Math.floor(100 * low), high: Math.ceil(100 * high) },
  };
}

/** Where the index can go. */
export const trends = ['unknown', 'falling', 'level', 'rising'] as const;
/** Where the index goes. */
export type Trend = (typeof trends)[number];

/** How many months a trend is about: three, and the three before. */
export const trendMonths = 6;

/**
 * Compares the last three months with the three before, oldest first: rising or falling when the interval of the
 * difference leaves out 0. Unknown with fewer months, or fewer than five people in one of them.
 */
export function trendOf(months: readonly MonthNeeds[]): Trend {
  const last = months.slice(-trendMonths);
  if (last.length < trendMonths || last.some(({ people }) => people < fewestPeople)) return 'unknown';
  const total = (some: readonly MonthNeeds[]) => ({
    sum: some.reduce((all, { sum }) => all + sum, 0),
    of: some.reduce((all, { of }) => all + of, 0),
  });
  const { low, high } = growthInterval(total(last.slice(0, 3)), total(last.slice(3)));
  if (low > 0) return 'rising';
  return high < 0 ? 'falling' : 'level';
}

/** The day from which the index of a month such as 2026-11 is final: nothing of it can come back any more. */
export function finalFrom(month: string): string {
  const [year = 0, one = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, one, 1 + returnDays)).toISOString().slice(0, 10);
}
