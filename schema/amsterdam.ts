/**
 * Times of day as people in the wijken live them: in Amsterdam, with its two odd days a year. A time that does not
 * exist (02:30 on the last Sunday of March) is an hour later; one that comes twice (the same on the last Sunday of
 * October) is the first of the two. So each day has each time exactly once.
 */
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const minute = 60_000;
const dayLong = 86_400_000;

/** The day and the time of an instant, such as 2026-10-25 and 02:30. */
export function localOf(at: number): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = format.format(at).split(', ');
  return { day, time };
}

/** True for a time of day, such as 17:00. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The one instant of a time on a day. */
export function instantOf(day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`);
  // Summer time is two hours ahead of UTC, winter time one: of two that fit, the first is the one in summer time.
  for (const ahead of [120, 60]) {
    const local = localOf(asUtc - ahead * minute);
    if (local.day === day && local.time === time) return asUtc - ahead * minute;
  }
  return asUtc - 60 * minute;
}

/** The day that comes so many days after another. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * dayLong).toISOString().slice(0, 10);

/** The first instant after `now` at which it is this time, on a day that will do. */
export function nextTime(now: number, time: string, onDay: (day: string) => boolean = () => true): number {
  for (let day = dayAfter(localOf(now).day, -1); ; day = dayAfter(day)) {
    const at = instantOf(day, time);
    if (at > now && onDay(day)) return at;
  }
}

/** True for a Monday, the day of a weekly digest. */
export const isMonday = (day: string): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 1;

/** The same instant, or the end of the quiet hours that it falls in. Hours that begin when they end are none. */
export function afterQuiet(at: number, from: string, to: string): number {
  const { time } = localOf(at);
  const quiet = from < to ? from <= time && time < to : from !== to && (time >= from || time < to);
  return quiet ? nextTime(at, to) : at;
}
