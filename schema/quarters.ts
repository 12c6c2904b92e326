import { dayAfter } from './amsterdam.ts';

/** A quarter of a year, such as 2026-Q4. */
export type Quarter = string;

/** True for a quarter as it is written: 2026-Q4. */
export const isQuarter = (text: string): boolean => /^20\d{2}-Q[1-4]$/.test(text);

/** The quarter in which a day falls. */
export const quarterWith = (day: string): Quarter =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first day of a quarter. */
export const firstDayOf = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}-${String(3 * Number(quarter.slice(6)) - 2).padStart(2, '0')}-01`;

/** The quarter after another. */
export const quarterAfter = (quarter: Quarter): Quarter =>
  quarter.endsWith('4')
    ? `${Number(quarter.slice(0, 4)) + 1}-Q1`
    : `${quarter.slice(0, 6)}${Number(quarter.slice(6)) + 1}`;

/** The last day of a quarter. */
export const lastDayOf = (quarter: Quarter): string => dayAfter(firstDayOf(quarterAfter(quarter)), -1);

/** True for a quarter of which every day is over. */
export const isOver = (quarter: Quarter, today: string): boolean => lastDayOf(quarter) < today;

/** Days from the first of these up to and with the last. */
export const daysIn = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;

/** Days that the year of a day has. */
export const daysOfYear = (day: string): number =>
  daysIn(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`);
