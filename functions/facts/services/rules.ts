/** Requests per service, and who provided it when they were asked: each pair is a cell of a month's table. */
import type { Provider } from '../../../schema/generated/wijk.ts';
import { providers, type Served } from '../../services/rules.ts';

/** Fewer people than this, and a number could point at somebody. */
export const fewest = 5;

/**
 * Upper bounds, in hours, of the classes in which the time to the first answer is counted; the last is longer. Narrow
 * where wijken promise something, so that 'within so many hours' can be told of each of the statutes' usual promises.
 */
export const hourClasses = [
  1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 36, 48, 60, 72, 96, 120, 144, 168, 192, 240, 288, 336,
] as const;

/** The name under which an answer of a class of hours is counted; without hours it came later than in any class. */
export const inClass = (hours: number | undefined): string => `within${hours ?? 'longer'}`;

/** What is counted per service, and shown as a number of times (or minutes) where that is about enough people. */
export const serviceMeasures = [
  'asked',
  'answered',
  'escalated',
  'escalatedAgain',
  'handedBack',
  'solvedByResidents',
  'solvedTogether',
  'solvedByWij',
  'cameBack',
  'wijMinutes',
] as const;
/** One thing that is counted per service. */
export type ServiceMeasure = (typeof serviceMeasures)[number];

/**
 * What is counted beside it and never shown as it is. How many were rated, or ended, is the sum of others: with it what is
 * withheld of those could be had by subtraction.
 */
const behind = ['rated', 'ratingSum', 'ended', ...hourClasses.map(inClass)] as const;

/** The name for whom a month of a service is about, whoever provided it. */
export const someone = 'someone';

/** What stands where a category has no service: without it, what is withheld could be had by subtraction. */
const none = 'none';
/** What stands where it does not matter who provided it. */
const whoever = 'all';

const idOf = (served: Served | undefined): string => served?.id.slice('svc_'.length) ?? none;

/** The name under which something counts for the service it was asked under, as it was provided then. */
export const inCell = (served: Served | undefined, name: string): string =>
  `${idOf(served)}:${served?.provider ?? none}:${name}`;

/** The name under which something counts for the service, whoever provided it. */
export const inService = (served: Served | undefined, name: string): string =>
  `${idOf(served)}:${whoever}:${name}`;

/** The service that a name counts for and the name within it; undefined for what counts for the wijk as a whole. */
export function cellOf(name: string): { readonly service: string; readonly name: string } | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : { service: name.slice(0, colon), name: name.slice(colon + 1) };
}

/** How many times something was counted, and about how many people. */
export type Count = { readonly times: number; readonly people: number };

/** A cell of a month: which service, who provided it, and what happened in it. */
export type Cell = {
  /** Absent for categories without a service. */
  readonly serviceId?: string;
  readonly provider?: Provider;
  readonly counts: Readonly<Record<string, Count>>;
};

/** What a service was counted for in a month: its cells, and how many people it was about, whoever provided it. */
export type CountedService = { readonly cells: readonly Cell[]; readonly people: number };

/** What was counted of one service in a month, from what was counted under its names. */
export function countedService(service: string, counts: Readonly<Record<string, Count>>): CountedService {
  const cells = [...providers, undefined].flatMap((provider) => {
    const own = [...serviceMeasures, ...behind].flatMap((name) => {
      const count = counts[`${provider ?? none}:${name}`];
      return count ? [[name, count] as const] : [];
    });
    if (!own.length) return [];
    const known = provider ? { serviceId: `svc_${service}`, provider } : {};
    return [{ ...known, counts: Object.fromEntries(own) }];
  });
  return { cells, people: counts[`${whoever}:${someone}`]?.people ?? 0 };
}

/** How many of a month were answered within each class of hours; of what took longer than any, nothing. */
export const answeredWithin = (counts: Readonly<Record<string, Count>>) =>
  hourClasses.map((hours) => ({ hours, times: counts[inClass(hours)]?.times ?? 0 }));

/**
 * The hours within which so much (0.5, 0.9) of those who got a first answer had it: the upper bound of its class.
 * Undefined where nobody got one, or it took longer than any class.
 */
export function quantileOf(
  answered: number,
  within: readonly { readonly hours: number; readonly times: number }[],
  share: number,
): number | undefined {
  if (answered <= 0) return undefined;
  let sofar = 0;
  for (const { hours, times } of within) {
    sofar += times;
    // A share such as 0.9 is no exact number: nine of ten are nine tenths.
    if (sofar >= share * answered - 1e-9) return hours;
  }
  return undefined;
}
