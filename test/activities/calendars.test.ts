import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiscalDay } from '../../schema/money.ts';
import { type City, eventFor, newId, type Person, readOpen, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let host: Person;
let ann: Person;
let bo: Person;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  [host, ann, bo] = (await city.residents(wijk, board, 'Gerda', 'Ann', 'Bo')) as [Person, Person, Person];
  await city.act(board, wijk, 'grantRole', { personId: host.id, role: 'host', why: 'huis' }, 'person { id }');
}, 60_000);
afterAll(() => city.stop());

const day = 86_400_000;
const inDays = (days: number) => new Date(city.time.now.getTime() + days * day).toISOString();
const plan = async (more: object = {}) => {
  const id = newId('act');
  const input = {
    id,
    title: 'Soep; met brood, en "kaas"',
    text: `Eerste regel\nTweede: ${'é'.repeat(90)} \\ einde`,
    place: 'Floreshuis, zaal 1',
    category: 'eat',
    startsAt: inDays(3),
    minutes: 60,
    giverId: host.id,
    ...more,
  };
  await city.act(host, wijk, 'planActivity', input, 'activity { id }');
  return id;
};
const signUp = (who: Person, activityId: string, at: string) =>
  city.act(who, wijk, 'signUp', { activityId, day: fiscalDay(new Date(at)) }, 'occurrence { day }');
const eventsIn = (body: string) => {
  const calendar = new ICAL.Component(ICAL.parse(body));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};
const linkOf = async (who: Person) => {
  const { data } = await city.ask(who, wijk, '{ me { calendarUrl calendarRevision } }');
  return data.me;
};
const replace = async (who: Person) =>
  city.act(
    who,
    wijk,
    'replaceCalendarLink',
    { revision: (await linkOf(who)).calendarRevision },
    'me { calendarUrl }',
  );
const readUrl = (url: string) => readOpen(city, wijk, url.split('/open/')[1] ?? '');

describe('the public calendar', () => {
  it('is valid RFC 5545: lines of at most 75 octets, CRLF, escaped, with its time zone', async () => {
    const id = await plan();
    const { body, type, statusCode } = await readOpen(city, wijk, 'agenda.ics');
    expect([statusCode, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    const unfolded = body.replaceAll('\r\n ', '');
    expect(unfolded).toContain('\r\nSUMMARY:Soep\\; met brood\\, en "kaas"\r\n');
    expect(unfolded).toContain('DESCRIPTION:Eerste regel\\nTweede: ');
    expect(unfolded).toMatch(/\r\nDTSTART;TZID=Europe\/Amsterdam:\d{8}T\d{6}\r\n/);
    expect(unfolded).toContain('\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n');
    const event = eventsIn(body).find(({ uid }) => uid.startsWith(id));
    expect(event?.summary).toBe('Soep; met brood, en "kaas"');
    expect(event?.description).toBe(`Eerste regel\nTweede: ${'é'.repeat(90)} \\ einde`);
    expect(event?.location).toBe('Floreshuis, zaal 1');
  });

  it('tells by its own time zone the instants that the agenda has, across both changes of the clock', async () => {
    const now = city.time.now;
    const id = await plan({ startsAt: '2026-11-03T19:00:00.000Z', rule: 'FREQ=WEEKLY' });
    const { body } = await readOpen(city, wijk, 'agenda.ics');
    const zone = new ICAL.Component(ICAL.parse(body)).getFirstSubcomponent('vtimezone');
    if (!zone) throw new Error('no time zone');
    const timezone = new ICAL.Timezone(zone);
    const starts = eventsIn(body)
      .filter(({ uid }) => uid.startsWith(id))
      .map(({ startDate }) => {
        startDate.zone = timezone;
        return startDate.toJSDate().toISOString();
      });
    expect(starts).toContain('2027-03-23T19:00:00.000Z');
    expect(starts).toContain('2027-03-30T18:00:00.000Z');
    expect(starts).toContain('2027-10-26T18:00:00.000Z');
    expect(starts).toContain('2027-11-02T19:00:00.000Z');
    expect(city.time.now).toEqual(now);
  });

  it('has public activities only, and no name of anybody in it', async () => {
    const hidden = await plan({ public: false, title: 'Alleen voor ons' });
    const proposed = newId('act');
    const input = {
      id: proposed,
      title: 'Nog niet',
      text: '',
      place: 'Thuis',
      category: 'meet',
      startsAt: inDays(3),
      minutes: 60,
    };
    await city.act(ann, wijk, 'planActivity', input, 'activity { id }');
    for (const name of ['agenda.ics', 'agenda.json']) {
      const { body, statusCode } = await readOpen(city, wijk, name);
      expect(statusCode).toBe(200);
      for (const never of [hidden, proposed, 'Gerda', 'per_']) expect(body, name).not.toContain(never);
    }
    const { occurrences } = JSON.parse((await readOpen(city, wijk, 'agenda.json')).body);
    expect(occurrences.length).toBeGreaterThan(5);
  });

  it('says what was called off or changed, under the same name and with a higher number', async () => {
    const startsAt = inDays(4);
    const id = await plan({ startsAt });
    const look = async () =>
      eventsIn((await readOpen(city, wijk, 'agenda.ics')).body).filter(({ uid }) => uid.startsWith(id));
    const [before] = await look();
    const change = { activityId: id, day: fiscalDay(new Date(startsAt)), why: 'Kok ziek', cancelled: true };
    await city.act(host, wijk, 'changeOccurrence', change, 'occurrence { day }');
    const [after] = await look();
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after?.description).toContain('Kok ziek');
  });
});

describe('one’s own calendar', () => {
  it('opens by a secret link alone, with what one signed up for, until the link is replaced', async () => {
    expect(await linkOf(ann)).toEqual({ calendarUrl: null, calendarRevision: 0 });
    const startsAt = inDays(5);
    const id = await plan({ startsAt, places: 1 });
    await signUp(ann, id, startsAt);
    await signUp(bo, id, startsAt);
    const first = (await replace(ann)).me.calendarUrl;
    const { body, statusCode } = await readUrl(first);
    expect(statusCode).toBe(200);
    const own = eventsIn(body);
    expect(own.map(({ uid }) => uid)).toEqual([`${id}-${fiscalDay(new Date(startsAt))}@${wijk}.noaber`]);
    const [waits] = eventsIn((await readUrl((await replace(bo)).me.calendarUrl)).body);
    expect(waits?.summary).toMatch(/^Wachtlijst: /);
    expect(waits?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    const second = (await replace(ann)).me.calendarUrl;
    expect(second).not.toBe(first);
    expect((await readUrl(first)).statusCode).toBe(404);
    expect((await readUrl(second)).statusCode).toBe(200);
    expect((await readUrl(second.replace(/.{4}\.ics/, 'AAAA.ics'))).statusCode).toBe(404);
  });

  it('is kept by nothing on the way', async () => {
    const url = (await replace(ann)).me.calendarUrl;
    const { headers } = await city.openData(wijk)(eventFor(url, undefined, {}, 'GET'));
    expect(headers?.['cache-control']).toBe('private, no-store');
  });

  it('reaches thirty days back, and no further', async () => {
    const [soon, later] = [inDays(1), inDays(20)];
    const [early, late] = [await plan({ startsAt: soon }), await plan({ startsAt: later })];
    await signUp(ann, early, soon);
    await signUp(ann, late, later);
    city.time.now = new Date(city.time.now.getTime() + 32 * day);
    const { body } = await readUrl((await replace(ann)).me.calendarUrl);
    const ids = eventsIn(body).map(({ uid }) => uid.slice(0, 40));
    expect(ids).toContain(late.slice(0, 40));
    expect(ids).not.toContain(early.slice(0, 40));
  });

  it('has every time of a course, and ends when its owner leaves', async () => {
    const startsAt = inDays(2);
    const id = await plan({ startsAt, rule: 'FREQ=WEEKLY;COUNT=6', series: true });
    await signUp(bo, id, startsAt);
    const url = (await replace(bo)).me.calendarUrl;
    const events = eventsIn((await readUrl(url)).body).filter(({ uid }) => uid.startsWith(id));
    expect(events).toHaveLength(6);
    await city.act(bo, wijk, 'leave', { sure: true }, 'me { id }');
    expect((await readUrl(url)).statusCode).toBe(404);
  });
});
