import { useLocale } from '../../kit/language.tsx';
import { wijkClock } from '../../kit/moments.ts';

/** Days and times of the agenda: as the clock in the wijk shows them, wherever one is. */
export function useAgendaTimes() {
  const locale = useLocale();
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...wijkClock,
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...wijkClock });
  return {
    dayOf: (at: string) => day.format(new Date(at)),
    timeOf: (at: string) => time.format(new Date(at)),
    span: ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
      `${time.format(new Date(startsAt))}–${time.format(new Date(endsAt))}`,
    when: (at: string) => `${day.format(new Date(at))} ${time.format(new Date(at))}`,
  };
}

/** The day in the wijk, such as 2026-11-25. */
export const dayHere = (at: Date): string => new Intl.DateTimeFormat('en-CA', wijkClock).format(at);

/** So many days later. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string =>
  dayPlus(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));
