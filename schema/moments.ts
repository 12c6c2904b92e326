import { instantOf, localOf } from './amsterdam.ts';
import type { Saying } from './languages/sentences.ts';
import { locales, toldIn } from './text.ts';

const inFull = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const written =
  (instant: string, format: Intl.DateTimeFormatOptions): Saying =>
  (reader) =>
    new Intl.DateTimeFormat(locales[toldIn(reader)], format)
      .format(new Date(instant))
      // Ukrainian ends a year with a full stop of its own, which would stand before that of the sentence.
      .replace(/\sр\.$/, '');

/** A moment as people where the wijken are read it, such as 25 november 2026 om 20:00. */
export const moment = (instant: string): Saying =>
  written(instant, { ...inFull, timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** A day as people read it, such as 25 november 2026 for 2026-11-25. */
export const dayName = (day: string): Saying => written(`${day}T12:00:00Z`, { ...inFull, timeZone: 'UTC' });

/** A month, such as oktober 2026 for 2026-10. */
export const monthName = (month: string): Saying =>
  written(`${month}-15T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An instant as a clock on the wall in Amsterdam shows it, such as 2026-11-25T20:00:00. */
export function wallTime(instant: string): string {
  const at = Date.parse(instant);
  const { day, time } = localOf(at);
  return `${day}T${time}:${new Date(at).toISOString().slice(17, 19)}`;
}

/**
 * The instant at which the clocks in Amsterdam show this. A time that they show twice is the first of the two; one
 * that they skip in spring is as long after the last midnight as it says (RFC 5545, 3.3.5).
 */
export const instantAt = (wall: string): string =>
  new Date(instantOf(wall.slice(0, 10), wall.slice(11, 16)) + Number(wall.slice(17)) * 1_000).toISOString();
