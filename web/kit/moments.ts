import { useLocale } from './language.tsx';

/** A moment, its day (with the year when it is another), a day and a month of the calendar, as the person reads them. */
export function useMoments(): Readonly<Record<'moment' | 'dayOf' | 'day' | 'month', (at: string) => string>> {
  const locale = useLocale();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const dayNamed = (at: Date) => {
    const year = at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year }).format(at);
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

/** A moment as a field of the browser has it, in local time. */
export function localMoment(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such a field says, as an instant; the beginning of time for what is none, so that the API says what to mend. */
export function instantIn(local: string): string {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}
