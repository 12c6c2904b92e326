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

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant as a clock on the wall in Amsterdam shows it, such as 2026-11-25T20:00:00. */
export function wallTime(instant: string): string {
  const shown = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}:${shown.second}`;
}

/**
 * The instant at which the clocks in Amsterdam show this. A time that they show twice is the first of the two; one
 * that they skip in spring is as long after the last midnight as it says (RFC 5545, 3.3.5).
 */
export function instantAt(wall: string): string {
  const shown = Date.parse(`${wall}Z`);
  const ahead = (at: number) => Date.parse(`${wallTime(new Date(at).toISOString())}Z`) - at;
  // Of the two sides of a change, the earlier one tells both: it was summer before a time that comes twice, and
  // winter before one that is skipped.
  const before = shown - ahead(shown - 86_400_000);
  const after = shown - ahead(shown + 86_400_000);
  const fits = [before, after].find((at) => at + ahead(at) === shown) ?? before;
  return new Date(fits).toISOString();
}
