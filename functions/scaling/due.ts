/** Months and days of proposals: which month is over, when a step takes effect, when a proposal lapses. */
import { dayAfter } from '../../schema/amsterdam.ts';

/** How many days a proposal is open before it lapses. */
export const openDays = 60;

/** From which day of a month the month before is judged: until then hours are still written down. */
const judgedFrom = 3;

const shifted = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

/** The month after one, such as 2027-01 after 2026-12. */
export const nextMonth = (month: string): string => shifted(month, 1);

/** So many months before one, the latest last. */
export const monthsBefore = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => shifted(month, i - count));

/** The last month that is to be judged on a day: in the first days of a month, the one before the last. */
export const monthToJudge = (today: string): string =>
  shifted(today.slice(0, 7), Number(today.slice(8)) < judgedFrom ? -2 : -1);

/** When a step takes effect that is agreed on today: on the first day of the next month. */
export const effectiveFrom = (today: string): string => `${nextMonth(today.slice(0, 7))}-01`;

/** The last day on which a proposal of today is open. */
export const lastOpenDay = (today: string): string => dayAfter(today, openDays);
