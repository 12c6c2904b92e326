import { finalFrom } from '../../schema/dispensability.ts';
import { fiscalDay } from '../../schema/money.ts';
import { demand } from '../tenancy/refused.ts';
import { monthsUpTo } from './rules.ts';

/** The day on which something is asked, and the months up to its own, oldest first: reckoned once per request. */
export type Calendar = {
  readonly today: string;
  /** The last twelve, the one that is not over included. */
  readonly months: readonly string[];
  /** Those of which nothing can come back any more. */
  readonly final: ReadonlySet<string>;
};

/** The calendar at an instant. */
export function calendarAt(now: Date): Calendar {
  const today = fiscalDay(now);
  const months = monthsUpTo(now, 12);
  return { today, months, final: new Set(months.filter((month) => finalFrom(month) <= today)) };
}

function demandMonths(last: number, most: number): void {
  demand(Number.isInteger(last) && last >= 1 && last <= most, 'BAD_PAGE', {
    field: 'last',
    values: { most },
  });
}

/**
 * The last so many months, this one included.
 * @throws {Refused} BAD_PAGE.
 */
export function lastMonths({ months }: Calendar, last: number): readonly string[] {
  demandMonths(last, 12);
  return months.slice(-last);
}

/**
 * The last so many months that are over.
 * @throws {Refused} BAD_PAGE.
 */
export function monthsOver({ months }: Calendar, last: number): readonly string[] {
  demandMonths(last, 11);
  return months.slice(-last - 1, -1);
}
