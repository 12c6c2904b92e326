/** Months and days of proposals: which month is over, when a step takes effect, when a proposal lapses. */
import { dayAfter } from '../../schema/amsterdam.ts';
import { monthAfter } from '../../schema/months.ts';

/** How many days a proposal is open before it lapses. */
export const openDays = 60;

/** From which day of a month the month before is judged: until then hours are still written down. */
const judgedFrom = 3;

/** So many months up to and with one, the latest last. */
export const monthsUntil = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => monthAfter(month, i + 1 - count));

/** The last month that is to be judged on a day: in the first days of a month, the one before the last. */
export const monthToJudge = (today: string): string =>
  monthAfter(today.slice(0, 7), Number(today.slice(8)) < judgedFrom ? -2 : -1);

/** When a step takes effect that is agreed on today: on the first day of the next month. */
export const effectiveFrom = (today: string): string => `${monthAfter(today.slice(0, 7), 1)}-01`;

/** The last day on which a proposal of today is open. */
export const lastOpenDay = (today: string): string => dayAfter(today, openDays);
