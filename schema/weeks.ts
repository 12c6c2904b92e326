import { dayAfter } from './amsterdam.ts';

/** The Thursday of the week in which a day falls: a week belongs to the year of its Thursday (ISO 8601). */
const thursdayOf = (day: string): string => {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(day, 3 - weekday);
};

/** The week in which a day falls, as ISO 8601 writes it, such as 2026-W48. */
export function weekOf(day: string): string {
  const thursday = thursdayOf(day);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** True for a week that exists, written as 2026-W48. Not every year has a week 53. */
export function isWeek(text: string): boolean {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  if (!year || !week || week === '00') return false;
  // The fourth of January is in the first week of its year.
  return weekOf(dayAfter(`${year}-01-04`, 7 * (Number(week) - 1))) === text;
}
