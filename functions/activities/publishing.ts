/** What of the agenda goes out without signing in: public activities, without a name in them, and one's own calendar. */
import type { Language, Text } from '../../schema/errors.ts';
import { readerIn } from '../../schema/text.ts';
import { loadWijk } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { type CalendarEvent, calendarOf } from './calendar.ts';
import { ownerOf } from './calendar-store.ts';
import { ownLists } from './listed.ts';
import { occurrenceOn, occurrencesBetween } from './repeating.ts';
import { type Activity, freeOn, line, type Occurrence, standing } from './rules.ts';
import { loadSheets, sheetId } from './sheets-store.ts';
import { agendaFrom, loadActivities } from './store.ts';
import { repeatsText } from './words.ts';

const dayLong = 86_400_000;
/** How far a calendar reaches back and ahead, in days: nobody wants years-old events in theirs. */
const [back, ahead] = [30, 366];

const around = (now: Date, before: number, after: number) =>
  [
    new Date(now.getTime() - before * dayLong).toISOString(),
    new Date(now.getTime() + after * dayLong).toISOString(),
  ] as const;

/** Public activities between two instants, with their texts. */
async function publicOnes(table: Table, from: string): Promise<Activity[]> {
  const listed = (await agendaFrom(table, from.slice(0, 10))).filter((one) => one.public);
  return loadActivities(
    table,
    listed.map(({ id }) => id),
  );
}

const inOrder = <T extends { readonly occurrence: Occurrence }>(found: readonly T[]): T[] =>
  found.toSorted((a, b) => a.occurrence.startsAt.localeCompare(b.occurrence.startsAt));

/** The public agenda for programs: from yesterday on, two months. */
export async function agendaJson(table: Table, language: Language, now: Date): Promise<object> {
  const [from, to] = around(now, 1, 62);
  const [{ id, name }, activities] = await Promise.all([loadWijk(table, now), publicOnes(table, from)]);
  const found = inOrder(
    activities.flatMap((activity) =>
      occurrencesBetween(activity, from, to).map((occurrence) => ({ activity, occurrence })),
    ),
  );
  const sheets = await loadSheets(
    table,
    found.map(({ activity, occurrence }) => sheetId(activity, occurrence.day)),
  );
  return {
    wijk: { id, name },
    occurrences: found.map(({ activity, occurrence }) => {
      const sheet = sheets.get(sheetId(activity, occurrence.day));
      return {
        activityId: activity.id,
        day: occurrence.day,
        title: activity.title,
        text: activity.text,
        category: activity.category,
        place: occurrence.place,
        startsAt: occurrence.startsAt,
        endsAt: occurrence.endsAt,
        repeats: repeatsText(activity)?.(readerIn(language)) ?? null,
        course: activity.series,
        cancelled: occurrence.cancelled,
        costCents: activity.cost,
        places: activity.places ?? null,
        free: sheet ? (freeOn(sheet, activity.places) ?? null) : (activity.places ?? null),
        waiting: sheet ? line(sheet).length : 0,
      };
    }),
  };
}

const eventOf = (
  activity: Activity,
  occurrence: Occurrence,
  wijk: string,
  more: Partial<Pick<CalendarEvent, 'title' | 'status'>> = {},
): CalendarEvent => ({
  uid: `${activity.id}-${occurrence.day}@${wijk}.noaber`,
  startsAt: occurrence.startsAt,
  endsAt: occurrence.endsAt,
  title: activity.title,
  text: [occurrence.why, activity.text].filter(Boolean).join('\n\n'),
  place: occurrence.place,
  status: 'CONFIRMED',
  sequence: occurrence.sequence,
  ...more,
  ...(occurrence.cancelled ? { status: 'CANCELLED' as const } : {}),
});

/** The public agenda as a calendar. */
export async function agendaCalendar(table: Table, now: Date): Promise<string> {
  const [from, to] = around(now, back, ahead);
  const [{ id, name }, activities] = await Promise.all([loadWijk(table, now), publicOnes(table, from)]);
  const found = activities.flatMap((activity) =>
    occurrencesBetween(activity, from, to).map((occurrence) => ({ activity, occurrence })),
  );
  const events = inOrder(found).map(({ activity, occurrence }) => eventOf(activity, occurrence, id));
  return calendarOf(`Agenda ${name}`, events, now);
}

const onTheList: Readonly<Record<'waiting' | 'toConfirm', Text>> = {
  waiting: { nl: 'Wachtlijst', en: 'Waiting list' },
  toConfirm: { nl: 'Nog bevestigen', en: 'To confirm' },
};

/** The calendar that a secret link opens: what its owner signed up for. Undefined when it opens none. */
export async function ownCalendar(
  table: Table,
  secret: string,
  language: Language,
  now: Date,
): Promise<string | undefined> {
  const owner = await ownerOf(table, secret);
  if (!owner) return undefined;
  const [from, to] = around(now, back, ahead);
  const [{ id, name }, lists] = await Promise.all([loadWijk(table, now), ownLists(table, owner)]);
  const found = lists.flatMap(({ activity, sheet, day }) => {
    const stands = standing(sheet, owner);
    const one = occurrenceOn(activity, day);
    const times = activity.series ? occurrencesBetween(activity, from, to) : one ? [one] : [];
    return times
      .filter(({ startsAt }) => from <= startsAt && startsAt < to)
      .map((occurrence) => ({ activity, occurrence, stands }));
  });
  const events = inOrder(found).map(({ activity, occurrence, stands }) =>
    stands?.state === 'waiting' || stands?.state === 'toConfirm'
      ? eventOf(activity, occurrence, id, {
          title: `${onTheList[stands.state][language]}: ${activity.title}`,
          status: 'TENTATIVE',
        })
      : eventOf(activity, occurrence, id),
  );
  return calendarOf(`Mijn agenda ${name}`, events, now);
}
