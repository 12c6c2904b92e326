/** True for a month as it is written: 2026-11. */
export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The month in which a day falls, and the ones before it: so many, the latest first. */
export const monthsBack = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, back) => monthAfter(day.slice(0, 7), -back));

/** The calendar month so many months after one such as 2026-11; before it where `by` is under 0. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, one = 1] = month.split('-').map(Number);
  const count = 12 * year + one - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
