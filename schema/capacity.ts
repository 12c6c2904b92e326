import { type Interval, poissonInterval } from './intervals.ts';
import { leastServers, type Waiting, waitingIn } from './queues.ts';

/** Weeks in a month, on average. */
export const weeksPerMonth = 365.25 / 12 / 7;

/** How much of an fte reaches people. */
export type Employment = {
  /** Paid hours a week of one fte; 36 in the Dutch agreement for social work. */
  readonly hoursPerFte: number;
  /** Share of the paid hours that somebody is not there: leave, illness, training. 0 up to 1. */
  readonly absence: number;
  /** Share of the hours there that goes to travel, meetings and records. 0 up to 1. */
  readonly indirect: number;
  /** Hours a week in which requests are handled; all times of the model are such hours. */
  readonly openHours: number;
};

/** What is promised: a first talk within so many open hours, with so much probability (over 0, under 1). */
export type ResponsePromise = { readonly hours: number; readonly probability: number };

/** What comes in: requests a month, hours of work on each, and after how many open hours people give up, if they do. */
export type Demand = { readonly perMonth: number; readonly handling: number; readonly patience?: number };

/** How many servers of a queue so many fte are: people at work on requests at the same time, mostly a fractional number. */
export const serversOf = (fte: number, { hoursPerFte, absence, indirect, openHours }: Employment): number =>
  (fte * hoursPerFte * (1 - absence) * (1 - indirect)) / openHours;

const queueOf = ({ perMonth, ...rest }: Demand, { openHours }: Employment) => ({
  ...rest,
  arrivals: perMonth / (weeksPerMonth * openHours),
});

const exactFte = (demand: Demand, promise: ResponsePromise, employment: Employment): number =>
  leastServers(queueOf(demand, employment), promise.hours, promise.probability).fractional /
  serversOf(1, employment);

/** Rounds up to a tenth of an fte, past the noise of a computer's fractions. */
const tenthsUp = (fte: number): number => Math.max(0, Math.ceil(fte * 10 - 1e-9));

/** The fewest tenths of an fte that keep a promise: a formation is agreed in tenths, and never a little too small. */
export const neededTenths = (demand: Demand, promise: ResponsePromise, employment: Employment): number =>
  tenthsUp(exactFte(demand, promise, employment));

/** What people meet with so many tenths of an fte; the wait in open hours. */
export const waitingWith = (
  tenths: number,
  demand: Demand,
  promise: ResponsePromise,
  employment: Employment,
): Waiting => waitingIn(queueOf(demand, employment), serversOf(tenths / 10, employment), promise.hours);

/** What was counted: requests that came in over some months, and hours of work on those that were handled. */
export type Counted = {
  readonly requests: number;
  readonly months: number;
  readonly handled: number;
  readonly hours: number;
  readonly patience?: number;
  /** Which part of what comes in would reach WIJ, in the case that is looked at: 0 to 1, all of it where nothing is said. */
  readonly reaching?: number;
};

/** When counts are too thin: too few handled requests, or an interval wider than a step of the formation, in fte. */
export type Evidence = { readonly fewestHandled: number; readonly step: number };

/** Fewer than 30 handled requests tell nothing of their mean; more than 1 fte apart, no step can be chosen. */
export const usualEvidence: Evidence = { fewestHandled: 30, step: 1 };

/** The need that counts tell of, in tenths of an fte, with its 95 % interval; or why they are too thin to tell. */
export type Need =
  | { readonly tells: true; readonly tenths: number; readonly interval: Interval }
  | { readonly tells: false; readonly why: 'few' | 'wide'; readonly interval?: Interval };

/**
 * The need with what chance did to the counts. Arrivals are Poisson, handling times exponential, so both have the
 * interval of a Poisson count. Each is moved to its bounds alone, and the two deviations are added as squares (MOVER,
 * Zou and Donner 2008): they are independent.
 */
export function neededFrom(
  counted: Counted,
  promise: ResponsePromise,
  employment: Employment,
  evidence: Evidence = usualEvidence,
): Need {
  const { requests, months, handled, hours, patience, reaching = 1 } = counted;
  if (handled < Math.max(1, evidence.fewestHandled)) return { tells: false, why: 'few' };
  const fte = (came: number, of: number) =>
    exactFte({ perMonth: (came * reaching) / months, handling: hours / of, patience }, promise, employment);
  const [arrivals, handling] = [poissonInterval(requests), poissonInterval(handled)];
  const middle = fte(requests, handled);
  const below = Math.hypot(middle - fte(arrivals.low, handled), middle - fte(requests, handling.high));
  const above = Math.hypot(fte(arrivals.high, handled) - middle, fte(requests, handling.low) - middle);
  const interval = {
    low: Math.max(0, Math.floor((middle - below) * 10 + 1e-9)),
    high: tenthsUp(middle + above),
  };
  if (interval.high - interval.low > evidence.step * 10) return { tells: false, why: 'wide', interval };
  return { tells: true, tenths: tenthsUp(middle), interval };
}
