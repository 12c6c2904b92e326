import { instantOf, localOf } from '../../schema/amsterdam.ts';
import { useLocale } from './language.tsx';

type Moments = Readonly<Record<'moment' | 'dayOf' | 'day' | 'month', (at: string) => string>>;

/** The clock by which the wijken live: who reads or fills in a time elsewhere means that one too. */
export const wijkClock = { timeZone: 'Europe/Amsterdam' } as const;

/** A moment, its day (with the year when it is another), a day and a month of the calendar, as the person reads them. */
export const useMoments = (): Moments => momentsIn(useLocale());

/** The same in the language of a locale. */
export function momentsIn(locale: string): Moments {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...wijkClock });
  const yearOf = (at: Date) => localOf(at.getTime()).day.slice(0, 4);
  const dayNamed = (at: Date) => {
    const year = yearOf(at) === yearOf(new Date()) ? undefined : 'numeric';
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year, ...wijkClock }).format(at);
  };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    moment: (at) => moment.format(new Date(at)),
    dayOf: (at) => dayNamed(new Date(at)),
    day: (one) => day.format(new Date(`${one.slice(0, 10)}T12:00:00Z`)),
    month: (one) => monthName(one, locale),
  };
}

/** A month such as 2026-11 in words. */
export const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A moment as a field of the browser has it, by the clock in the wijk. */
export function localMoment(at: number): string {
  const { day, time } = localOf(at);
  return `${day}T${time}`;
}

/** What such a field says, as an instant; the beginning of time for what is none, so that the API says what to mend. */
export function instantIn(local: string): string {
  if (Number.isNaN(Date.parse(`${local}Z`))) return new Date(0).toISOString();
  return new Date(instantOf(local.slice(0, 10), local.slice(11, 16))).toISOString();
}
