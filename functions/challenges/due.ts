/** When something falls due: the decision on a dossier, the end of a contract, the instalments of a grant. */
import { dayAfter } from '../../schema/amsterdam.ts';

/** The day so many whole weeks after another. */
export const weeksAfter = (day: string, weeks: number): string => dayAfter(day, 7 * weeks);

/** The same day so many months later; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** The last day of what begins on a day and lasts so many months. */
export const lastDay = (startsOn: string, months: number): string =>
  dayAfter(monthsAfter(startsOn, months), -1);

/** An instalment of a grant, in cents. */
export type Instalment = {
  readonly number: number;
  readonly dueOn: string;
  readonly amount: number;
  readonly bookedOn?: string;
  /** Id of the line of the bank statement by which it came in; absent while none was said to be. */
  readonly lineId?: string;
  /** How often it was booked and undone: each booking has an id of its own. */
  readonly undone?: number;
};

/**
 * The instalments of a grant over some months of a contract, each due on the first day of its period. Together they
 * are the yearly budget by the month, rounded once: no cent is lost or made on the way.
 */
export function instalmentsOver(
  {
    startsOn,
    yearlyBudget,
    instalmentsPerYear,
  }: {
    readonly startsOn: string;
    readonly yearlyBudget: number;
    readonly instalmentsPerYear: number;
  },
  { from, months, first }: { readonly from: number; readonly months: number; readonly first: number },
): Instalment[] {
  const period = 12 / instalmentsPerYear;
  const until = (month: number) => Math.round((yearlyBudget * month) / 12);
  return Array.from({ length: Math.ceil(months / period) }, (_, i) => {
    const [begin, end] = [from + i * period, from + Math.min(months, (i + 1) * period)];
    return {
      number: first + i,
      dueOn: monthsAfter(startsOn, begin),
      amount: until(end) - until(begin),
    };
  });
}
