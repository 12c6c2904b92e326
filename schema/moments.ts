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
