/** The dispensability index of a wijk as its city and the wijk itself are shown it: the same, and withheld the same. */
import type { Index, Trend } from '../../../schema/dispensability.ts';
import { type Calendar, monthsOver } from '../calendar.ts';
import type { PublishedMonth } from '../rules.ts';

/** What is told of how much residents carried in a month; nothing where it is withheld. */
export type Carried = PublishedMonth['carried'];

/** What is told of an index, and of where it goes. */
export const carriedOf = (index: Index, trend: Trend): Carried =>
  index.withheld ? undefined : { index: index.index, ...index.interval, trend };

/**
 * The index of the last so many months that are over, oldest first. The month that is not over is never told.
 * @throws {Refused} BAD_PAGE.
 */
export const indexMonths = (
  calendar: Calendar,
  last: number,
  carriedIn: (month: string) => Carried,
  back = 0,
) =>
  monthsOver(calendar, last, back).map((month) => {
    const { index, low, high } = carriedIn(month) ?? {};
    return {
      month,
      percent: index ?? null,
      low: low ?? null,
      high: high ?? null,
      final: calendar.final.has(month),
    };
  });

/** Where the index goes, up to the last month that is final: a later one can still fall, and would look better than it is. */
export function indexTrend({ months, final }: Calendar, carriedIn: (month: string) => Carried): Trend {
  const newest = months.findLast((month) => final.has(month));
  return newest === undefined ? 'unknown' : (carriedIn(newest)?.trend ?? 'unknown');
}
