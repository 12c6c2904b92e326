/**
 * The guard rails of letting go (statutes, article 6): how satisfied requesters are, how many get an answer in time, and
 * how many come back. Of each month they hold, are broken, or there is too little to tell. A figure about fewer than five
 * is neither judged nor shown.
 */
import type { Rail, RailState } from '../../../schema/generated/wijk.ts';
import type { Statutes } from '../../../schema/statutes.ts';
import { fewest } from '../../facts/services/rules.ts';

/** What was counted of a service in a month. */
export type ServiceMonth = {
  /** Such as 2026-11. */
  readonly month: string;
  readonly serviceId: string;
  readonly asked: number;
  readonly answered: number;
  /** How many first answers came within so many hours, and not within fewer; no hours: later than all of them. */
  readonly within: readonly { readonly hours?: number; readonly times: number }[];
  readonly escalated: number;
  readonly escalatedAgain: number;
  readonly handedBack: number;
  readonly rated: number;
  /** The sum of ratings of 1 to 5. */
  readonly ratingSum: number;
  readonly wijMinutes: number;
  readonly cameBack: number;
  readonly ended: number;
  /** How many different people it is about. */
  readonly people: number;
};

/** All guard rails, in the order of the statutes. */
export const rails = ['satisfaction', 'inTime', 'back'] as const satisfies readonly Rail[];

/** What a guard rail says of a month: tenths of 1 to 5 for satisfaction, whole per cents for the others. */
export type Finding = {
  readonly month: string;
  readonly rail: Rail;
  readonly state: RailState;
  /** What was found; absent where there is too little to tell. */
  readonly value?: number;
  /** About how many it is: ratings, first answers, requests that ended; absent where there is too little to tell. */
  readonly of?: number;
  /** What the statutes say: at least, for `back` at most. */
  readonly limit: number;
};

type Measured = { readonly value: number; readonly of: number };

/** How many in a hundred first answers came within so many hours. */
const inTime = ({ within, answered }: ServiceMonth, hours: number): Measured => {
  const soon = within.reduce(
    (sum, one) => sum + (one.hours !== undefined && one.hours <= hours ? one.times : 0),
    0,
  );
  return { value: (soon * 100) / answered, of: answered };
};

/** Satisfaction, in tenths of 1 to 5. */
const satisfaction = ({ rated, ratingSum }: ServiceMonth): Measured => ({
  value: (ratingSum * 10) / rated,
  of: rated,
});

/** How many in a hundred that ended came back, or went to WIJ again after a hand-back. */
const back = ({ cameBack, escalatedAgain, ended }: ServiceMonth): Measured => ({
  value: Math.min(100, ((cameBack + escalatedAgain) * 100) / ended),
  of: ended,
});

/**
 * What each guard rail says of a month. Told in whole numbers, rounded to the side of the limit that it was judged to be
 * on: 79.6 is broken where 80 is the least, and is told as 79.
 */
export function findingsOf(month: ServiceMonth, { lettingGo, responseHours }: Statutes): Finding[] {
  const judged = (rail: Rail, { value, of }: Measured, limit: number): Finding => {
    const base = { month: month.month, rail, limit };
    if (of < fewest || month.people < fewest) return { ...base, state: 'thin' };
    const told = rail === 'back' ? Math.ceil(value) : Math.floor(value);
    const holds = rail === 'back' ? told <= limit : told >= limit;
    return { ...base, state: holds ? 'holds' : 'broken', value: told, of };
  };
  const { satisfactionTenths, inTimePercent, backPercent } = lettingGo;
  return [
    judged('satisfaction', satisfaction(month), satisfactionTenths),
    judged('inTime', inTime(month, responseHours), inTimePercent),
    judged('back', back(month), backPercent),
  ];
}

/** What of a month may be shown: a count about fewer than five is not there. */
export type MonthShown = { readonly month: string } & Readonly<
  Partial<Record<(typeof counts)[number], number>>
>;

/** What of a month can be shown. */
export const counts = [
  'asked',
  'answered',
  'escalated',
  'rated',
  'ended',
  'wijMinutes',
] as const satisfies readonly (keyof ServiceMonth)[];

/** A month as everybody may read it. Minutes say how long WIJ worked, and are told where enough reached WIJ. */
export function shownOf(month: ServiceMonth): MonthShown {
  const told = month.people < fewest ? [] : counts.filter((name) => enough(month, name));
  return { month: month.month, ...Object.fromEntries(told.map((name) => [name, month[name]])) };
}
const enough = (month: ServiceMonth, name: (typeof counts)[number]): boolean =>
  month[name === 'wijMinutes' ? 'escalated' : name] >= fewest;
