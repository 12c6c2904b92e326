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

/** So many months are known: of fewer before one that lies further back. */
function demandMonths(last: number, back: number, most: number): void {
  const fine = Number.isInteger(back) && back >= 0 && back < most;
  demand(fine, 'BAD_PAGE', { field: 'back', values: { most: most - 1 } });
  demand(Number.isInteger(last) && last >= 1 && last <= most - back, 'BAD_PAGE', {
    field: 'last',
    values: { most: most - back },
  });
}

/**
 * The last so many months, this one included; or those up to the one that lies so many months back.
 * @throws {Refused} BAD_PAGE.
 */
export function lastMonths({ months }: Calendar, last: number, back = 0): readonly string[] {
  demandMonths(last, back, 12);
  return months.slice(months.length - back - last, months.length - back);
}

/**
 * The last so many months that are over; or those up to the one that lies so many months before the last of them.
 * @throws {Refused} BAD_PAGE.
 */
export function monthsOver({ months }: Calendar, last: number, back = 0): readonly string[] {
  demandMonths(last, back, 11);
  const end = months.length - 1 - back;
  return months.slice(end - last, end);
}
