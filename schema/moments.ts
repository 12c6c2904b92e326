import { instantOf, localOf } from './amsterdam.ts';
import type { Text } from './errors.ts';

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** A moment as people where the wijken are read it, such as 25 november 2026 om 20:00. */
export const momentText = (instant: string): Text => ({
  nl: format('nl-NL').format(new Date(instant)),
  en: format('en-GB').format(new Date(instant)),
});

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
