import ICAL from 'ical.js';
import { wallTime } from '../../schema/moments.ts';

// A line is 75 octets with the blank that it goes on with; the library counts without (RFC 5545, 3.1).
ICAL.foldLength = 74;

const zone = 'Europe/Amsterdam';

/** Amsterdam's clock, as it goes since 1996, for calendars that do not know it by its name. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** Something in a calendar. */
export type CalendarEvent = {
  /** Known by this in every calendar, for ever. */
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Rises with each change, so that a calendar knows the newer of two. */
  readonly sequence: number;
  readonly url?: string;
};

const local = (event: ICAL.Component, name: string, instant: string): void => {
  const property = event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(wallTime(instant)));
  property.setParameter('tzid', zone);
};

const utc = (instant: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);

/** A calendar as programs subscribe to it (RFC 5545): folded, escaped, its own time zone with it. */
export function calendarOf(name: string, events: readonly CalendarEvent[], now: Date): string {
  const calendar = new ICAL.Component('vcalendar');
  for (const [property, value] of [
    ['version', '2.0'],
    ['prodid', '-//Noaber//Agenda//NL'],
    ['calscale', 'GREGORIAN'],
    ['method', 'PUBLISH'],
    ['x-wr-calname', name],
    ['x-wr-timezone', zone],
  ] as const)
    calendar.addPropertyWithValue(property, value);
  calendar
    .addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT1H'))
    .setParameter('value', 'DURATION');
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(timezone)));
  for (const { uid, startsAt, endsAt, title, text, place, status, sequence, url } of events) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstamp', utc(now.toISOString()));
    local(event, 'dtstart', startsAt);
    local(event, 'dtend', endsAt);
    event.addPropertyWithValue('summary', title);
    if (text) event.addPropertyWithValue('description', text);
    event.addPropertyWithValue('location', place);
    event.addPropertyWithValue('status', status);
    event.addPropertyWithValue('sequence', sequence);
    if (url) event.addPropertyWithValue('url', url);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
