import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetBreaches } from '../../functions/activities/rules.ts';
import { loadSheet } from '../../functions/activities/sheets-store.ts';
import { loadActivity, placeActivity } from '../../functions/activities/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let host: Person;
let crowd: Person[];

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [host] = (await city.residents(wijk, board, 'Gerda Gastvrouw')) as [Person];
  await city.act(
    board,
    wijk,
    'grantRole',
    { personId: host.id, role: 'host', why: 'huiskamer' },
    'person { id }',
  );
  crowd = await city.residents(wijk, board, ...Array.from({ length: 30 }, (_, i) => `Buur ${i + 1}`));
}, 60_000);
afterAll(() => city.stop());

const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
const one = (place: number): Person => {
  const person = crowd[place];
  if (!person) throw new Error(`nobody at ${place}`);
  return person;
};
const occurrenceFields =
  'day startsAt endsAt place cancelled why taken free waiting signUpOpen mine { state number until }';
/** Who did what to this, as the audit trail has it. */
const logOf = async (subject: string): Promise<{ by: string; action: string }[]> => {
  await city.idle();
  const found = [];
  for (let after: string | undefined; ; ) {
    const { items, more } = await table().page({ collection: 'AUDIT', limit: 1_000, after });
    found.push(...items.filter((entry) => entry.subject === subject));
    if (!more) return found.reverse().map(({ by, action }) => ({ by: String(by), action: String(action) }));
    after = String(items.at(-1)?.SK);
  }
};
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const day = (ahead: number) =>
  new Date(city.time.now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const plan = async (more: object = {}, who = host) => {
  const id = newId('act');
  const input = {
    id,
    title: 'Koffie',
    text: 'Een kop koffie met elkaar',
    place: 'Floreshuis',
    category: 'meet',
    startsAt: `${day(7)}T19:00:00.000Z`,
    minutes: 90,
    ...more,
  };
  const fields = 'activity { id state can startsAt repeats givenBy }';
  return { id, input, ...(await city.act(who, wijk, 'planActivity', input, fields)) };
};
const to = async (who: Person, mutation: string, activityId: string, onDay: string, more: object = {}) =>
  city.act(who, wijk, mutation, { activityId, day: onDay, ...more }, `occurrence { ${occurrenceFields} }`);
const agenda = async (who: Person, from: string, days: number, fields = occurrenceFields) => {
  const query = `{ agenda(from: "${from}", days: ${days}) { activity { id title } ${fields} } }`;
  const { data, errors } = await city.ask(who, wijk, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.agenda;
};
const at = (instant: string) => {
  city.time.now = new Date(instant);
};

describe('an activity', () => {
  it('is open at once when a host plans it, and proposed when a resident does, until a host opens it', async () => {
    const ours = await plan();
    expect(ours.activity).toMatchObject({ state: 'open', can: ['cancel', 'change', 'noteAttendance'] });
    const theirs = await plan({ title: 'Breien', giverId: one(0).id }, one(0));
    expect(theirs.activity).toMatchObject({ state: 'proposed', can: ['cancel'], givenBy: 'Buur 1' });
    const seen = async (who: Person) =>
      (await city.ask(who, wijk, `{ activity(id: "${theirs.id}") { id } }`)).data.activity;
    expect(await seen(one(1))).toBeNull();
    expect(await seen(host)).not.toBeNull();
    expect(codesOf(await to(one(1), 'signUp', theirs.id, day(7)))).toEqual(['NOT_FOUND']);
    const proposed = (await city.ask(host, wijk, '{ proposedActivities { id } }')).data.proposedActivities;
    expect(proposed.map(({ id }: { id: string }) => id)).toContain(theirs.id);
    const refused = await city.act(
      one(1),
      wijk,
      'acceptActivity',
      { activityId: theirs.id },
      'activity { id }',
    );
    expect(codesOf(refused)).toEqual(['NOT_FOUND']);
    const own = await city.act(one(0), wijk, 'acceptActivity', { activityId: theirs.id }, 'activity { id }');
    expect(codesOf(own)).toEqual(['FORBIDDEN']);
    await city.act(host, wijk, 'acceptActivity', { activityId: theirs.id }, 'activity { state }');
    expect((await to(one(1), 'signUp', theirs.id, day(7))).occurrence.mine).toEqual({
      state: 'placed',
      number: null,
      until: null,
    });
  });

  it('is turned down with a reason, and then seen by nobody else', async () => {
    const { id } = await plan({ title: 'Trompet om zes uur' }, one(2));
    const input = { activityId: id, why: 'Te vroeg voor de buren' };
    const { activity } = await city.act(host, wijk, 'cancelActivity', input, 'activity { state reason }');
    expect(activity).toEqual({ state: 'cancelled', reason: 'Te vroeg voor de buren' });
    expect((await city.ask(one(3), wijk, `{ activity(id: "${id}") { id } }`)).data.activity).toBeNull();
    expect(
      await agenda(one(3), day(7), 1).then((all) =>
        all.filter((o: { activity: { id: string } }) => o.activity.id === id),
      ),
    ).toEqual([]);
  });

  it('keeps a giver unnamed who wants that, but to hosts', async () => {
    const { id } = await plan({ giverId: one(4).id, giverNamed: false, consent: true });
    const look = async (who: Person) =>
      (await city.ask(who, wijk, `{ activity(id: "${id}") { givenBy giver { name } } }`)).data.activity;
    expect(await look(one(5))).toEqual({ givenBy: 'een bewoner', giver: null });
    expect(await look(host)).toEqual({ givenBy: 'een bewoner', giver: { name: 'Buur 5' } });
    expect(codesOf(await plan({ giverId: one(4).id }))).toEqual(['AGREEMENT_NEEDED']);
  });

  it('does not name a giver as who proposed it either, but to hosts and to themselves', async () => {
    const { id } = await plan({ giverId: one(4).id, giverNamed: false }, one(4));
    await city.act(host, wijk, 'acceptActivity', { activityId: id }, 'activity { state }');
    const look = async (who: Person) =>
      (await city.ask(who, wijk, `{ activity(id: "${id}") { proposer { name } } }`)).data.activity;
    expect(await look(one(5))).toEqual({ proposer: null });
    for (const who of [host, one(4)]) expect(await look(who)).toEqual({ proposer: { name: 'Buur 5' } });
    const { id: named } = await plan({}, one(4));
    await city.act(host, wijk, 'acceptActivity', { activityId: named }, 'activity { state }');
    const { data } = await city.ask(one(5), wijk, `{ activity(id: "${named}") { proposer { name } } }`);
    expect(data.activity).toEqual({ proposer: { name: 'Buur 5' } });
  });

  it.each([
    [{ rule: 'FREQ=HOURLY' }, 'BAD_RULE'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=XX' }, 'BAD_RULE'],
    [{ rule: 'FREQ=WEEKLY;COUNT=0' }, 'BAD_RULE'],
    [{ rule: 'FREQ=WEEKLY;FREQ=DAILY' }, 'BAD_RULE'],
    [{ rule: 'nonsense' }, 'BAD_RULE'],
    [{ rule: 'FREQ=DAILY;COUNT=401' }, 'BAD_RULE'],
    // A course that never ends has no whole to sign up for.
    [{ rule: 'FREQ=WEEKLY', series: true }, 'BAD_RULE'],
    [{ places: 0 }, 'OUT_OF_RANGE'],
    [{ minutes: 1000 }, 'OUT_OF_RANGE'],
    [{ cost: -1 }, 'OUT_OF_RANGE'],
    [{ startsAt: '2024-01-01T12:00:00.000Z' }, 'BAD_ACTIVITY_TIME'],
    [{ startsAt: '2036-01-01T12:00:00.000Z' }, 'BAD_ACTIVITY_TIME'],
    [{ potId: 'nergens' }, 'NOT_FOUND'],
    [{ id: 'act_1' }, 'BAD_ID'],
    [{ title: '' }, 'TOO_SHORT'],
  ])('is refused with %o', async (more, code) => {
    expect(codesOf(await plan(more))).toEqual([code]);
  });

  it('must begin on a day of its own rule', async () => {
    const startsAt = '2026-11-11T19:00:00.000Z';
    expect(codesOf(await plan({ startsAt, rule: 'FREQ=WEEKLY;BYDAY=TU' }))).toEqual(['BAD_RULE']);
    expect(codesOf(await plan({ startsAt, rule: 'FREQ=WEEKLY;BYDAY=WE,FR' }))).toEqual([]);
  });

  it('once planned can be planned again with the same content only', async () => {
    const { id, input } = await plan();
    expect(codesOf(await city.act(host, wijk, 'planActivity', input, 'activity { id }'))).toEqual([]);
    const other = { ...input, title: 'Thee' };
    expect(codesOf(await city.act(host, wijk, 'planActivity', other, 'activity { id }'))).toEqual([
      'ID_TAKEN',
    ]);
    expect(codesOf(await plan({ id }))).toEqual([]);
  });
});

describe('one occurrence', () => {
  it('is moved or called off by itself, and the others stay', async () => {
    const startsAt = `${day(3)}T19:00:00.000Z`;
    const { id } = await plan({ startsAt, rule: 'FREQ=DAILY;COUNT=3' });
    const change = (more: object) =>
      to(host, 'changeOccurrence', id, day(4), { why: 'De zaal is bezet', ...more });
    const moved = await change({ startsAt: `${day(5)}T10:00:00.000Z`, place: 'Buurthuis' });
    expect(moved.occurrence).toMatchObject({
      startsAt: `${day(5)}T10:00:00.000Z`,
      place: 'Buurthuis',
      day: day(4),
    });
    const mine = async () =>
      (await agenda(one(0), day(3), 3)).filter((o: { activity: { id: string } }) => o.activity.id === id);
    expect((await mine()).map((o: { day: string }) => o.day)).toEqual([day(3), day(4), day(5)]);
    await change({ cancelled: true });
    expect((await mine()).map((o: { cancelled: boolean }) => o.cancelled)).toEqual([false, true, false]);
    expect(codesOf(await to(one(0), 'signUp', id, day(4)))).toEqual(['ACTIVITY_NOT_NOW']);
    expect(codesOf(await change({ startsAt: `${day(40)}T10:00:00.000Z` }))).toEqual(['BAD_ACTIVITY_TIME']);
    expect(codesOf(await to(host, 'changeOccurrence', id, day(20), { why: 'Geen idee' }))).toEqual([
      'NO_OCCURRENCE',
    ]);
    expect(codesOf(await to(one(0), 'changeOccurrence', id, day(4), { why: 'Ik kan niet' }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('of a weekly evening is at eight on either side of the last Sundays of March and October', async () => {
    const before = city.time.now;
    at('2026-11-02T09:00:00.000Z');
    const { id } = await plan({ startsAt: '2026-11-03T19:00:00.000Z', rule: 'FREQ=WEEKLY' });
    for (const [from, expected] of [
      ['2027-03-22', ['2027-03-23T19:00:00.000Z', '2027-03-30T18:00:00.000Z']],
      ['2027-10-25', ['2027-10-26T18:00:00.000Z', '2027-11-02T19:00:00.000Z']],
    ] as const) {
      const found = (await agenda(one(0), from, 14)).filter(
        (o: { activity: { id: string } }) => o.activity.id === id,
      );
      expect(found.map((o: { startsAt: string }) => o.startsAt)).toEqual(expected);
    }
    at(before.toISOString());
  });
});

describe('signing up', () => {
  it('of thirty at once for twelve places makes twelve in, and an ordered list of eighteen', async () => {
    const { id } = await plan({ places: 12 });
    const answers = await Promise.all(crowd.map((who) => to(who, 'signUp', id, day(7))));
    expect(answers.flatMap(codesOf)).toEqual([]);
    const stands = answers.map(({ occurrence }) => occurrence.mine);
    expect(stands.filter(({ state }) => state === 'placed')).toHaveLength(12);
    const numbers = stands.filter(({ state }) => state === 'waiting').map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    // What each was told holds.
    for (const [i, who] of crowd.entries()) {
      const query = `{ activity(id: "${id}") { next(count: 1) { taken free waiting mine { state number until } } } }`;
      const [now] = (await city.ask(who, wijk, query)).data.activity.next;
      expect(now).toEqual({ taken: 12, free: 0, waiting: 18, mine: stands[i] });
    }
  });

  it('twice is once, however often it is sent at the same moment', async () => {
    const { id } = await plan({ places: 2 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => to(one(0), 'signUp', id, day(7))));
    for (const { occurrence } of answers) expect(occurrence).toMatchObject({ taken: 1, waiting: 0 });
    expect(await logOf(`${id}:${day(7)}:${one(0).id}`)).toEqual([{ by: one(0).id, action: 'signUp' }]);
  });

  it('answers three hundred who come and go at once, and never lets in more than there are places', async () => {
    const { id } = await plan({ places: 12 });
    const sent = crowd.flatMap((who, i) =>
      Array.from({ length: 10 }, (_, n) => to(who, (n + i) % 3 === 2 ? 'signOff' : 'signUp', id, day(7))),
    );
    const answers = await Promise.all(sent);
    expect(answers).toHaveLength(300);
    expect(new Set(answers.flatMap(codesOf))).toEqual(
      new Set(answers.flatMap(codesOf).length ? ['NOT_SIGNED_UP'] : []),
    );
    for (const { occurrence } of answers) if (occurrence) expect(occurrence.taken).toBeLessThanOrEqual(12);
    // What somebody left undone, the clock does.
    await city.clock(wijk);
    const sheet = await loadSheet(table(), `${id}:${day(7)}`);
    expect(sheetBreaches(sheet, 12, city.time.now, false)).toEqual([]);
  }, 60_000);

  it('can be done until the time that was said, and of what is over not at all', async () => {
    const now = city.time.now.toISOString();
    const { id } = await plan({ startsAt: `${day(2)}T19:00:00.000Z`, signUpHours: 24 });
    const on = day(2);
    at(`${day(1)}T18:59:00.000Z`);
    expect(codesOf(await to(one(0), 'signUp', id, on))).toEqual([]);
    at(new Date(city.time.now.getTime() + 60_000).toISOString());
    expect(codesOf(await to(one(1), 'signUp', id, on))).toEqual(['SIGN_UP_CLOSED']);
    expect(codesOf(await to(one(0), 'signOff', id, on))).toEqual([]);
    at(now);
  });

  it('by the host is for somebody who agreed, and the log names both', async () => {
    const { id } = await plan({ places: 3 });
    const who = { personId: one(6).id };
    expect(codesOf(await to(host, 'signUp', id, day(7), who))).toEqual(['AGREEMENT_NEEDED']);
    expect(codesOf(await to(one(7), 'signUp', id, day(7), { ...who, consent: true }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await to(host, 'signUp', id, day(7), { ...who, consent: true }))).toEqual([]);
    expect(await logOf(`${id}:${day(7)}:${one(6).id}`)).toEqual([{ by: host.id, action: 'signUp' }]);
    const query = `{ activity(id: "${id}") { next(count: 1) { people { person { name } standing { state } came } } } }`;
    const peopleFor = async (asks: Person) =>
      (await city.ask(asks, wijk, query)).data.activity.next[0].people;
    expect(await peopleFor(host)).toEqual([
      { person: { name: 'Buur 7' }, standing: { state: 'placed' }, came: false },
    ]);
    expect(await peopleFor(one(6))).toEqual([]);
  });

  it('for a course is for all of it', async () => {
    const { id } = await plan({ rule: 'FREQ=WEEKLY;COUNT=4', series: true, places: 1 });
    await to(one(8), 'signUp', id, day(14));
    const found = (await agenda(one(8), day(0), 40)).filter(
      (o: { activity: { id: string } }) => o.activity.id === id,
    );
    expect(found.map((o: { mine: { state: string } }) => o.mine.state)).toEqual(Array(4).fill('placed'));
    expect((await to(one(9), 'signUp', id, day(7))).occurrence.mine).toMatchObject({
      state: 'waiting',
      number: 1,
    });
    const { data } = await city.ask(one(8), wijk, '{ me { signUps { day activity { id } } } }');
    expect(data.me.signUps).toContainEqual({ day: day(7), activity: { id } });
  });
});

describe('the waiting list', () => {
  it('moves up by itself when somebody signs off; who moves up confirms in time', async () => {
    const { id } = await plan({ places: 2, confirmHours: 24 });
    for (const place of [0, 1, 2, 3]) await to(one(place), 'signUp', id, day(7));
    await to(one(0), 'signOff', id, day(7));
    const stand = async (place: number) =>
      (
        await city.ask(
          one(place),
          wijk,
          `{ activity(id: "${id}") { next(count: 1) { mine { state number until } } } }`,
        )
      ).data.activity.next[0].mine;
    const until = new Date(city.time.now.getTime() + 86_400_000).toISOString();
    expect(await stand(2)).toEqual({ state: 'toConfirm', number: null, until });
    expect(await stand(3)).toEqual({ state: 'waiting', number: 1, until: null });
    expect(codesOf(await to(one(3), 'confirmPlace', id, day(7)))).toEqual(['NO_PLACE_TO_CONFIRM']);
    await to(one(2), 'confirmPlace', id, day(7));
    expect(await stand(2)).toMatchObject({ state: 'placed' });
    // And the clock leaves it to them.
    at(until);
    await city.clock(wijk);
    expect(await stand(2)).toMatchObject({ state: 'placed' });
    expect(await stand(0)).toBeNull();
  });

  it('passes a place on that nobody confirmed, to the next and the next, and asks nobody once it begins', async () => {
    const { id } = await plan({ places: 1, confirmHours: 48 });
    const on = day(7);
    for (const place of [0, 1, 2, 3]) await to(one(place), 'signUp', id, on);
    await to(one(0), 'signOff', id, on);
    const now = async () => loadSheet(table(), `${id}:${on}`);
    const start = city.time.now.getTime();
    const later = async (hours: number) => {
      at(new Date(start + hours * 3_600_000).toISOString());
      await city.clock(wijk);
      return now();
    };
    expect(Object.keys((await later(47)).asked)).toEqual([one(1).id]);
    expect(Object.keys((await later(48)).asked)).toEqual([one(2).id]);
    expect(Object.keys((await later(96)).asked)).toEqual([one(3).id]);
    expect(await later(144)).toMatchObject({ inside: {}, asked: {}, waiting: {} });
    expect(await logOf(`${id}:${on}:${one(3).id}`)).toEqual([
      { by: one(3).id, action: 'signUp' },
      { by: 'clock', action: 'moveUp' },
      { by: 'clock', action: 'passOn' },
    ]);
  });

  it('stays in order, and full, whatever people do', async () => {
    const people = 8;
    const step = fc.oneof(
      fc.record({ what: fc.constantFrom('signUp', 'signOff', 'confirmPlace'), who: fc.nat(people - 1) }),
      fc.record({ what: fc.constant('wait'), who: fc.integer({ min: 1, max: 30 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(step, { maxLength: 14 }),
        async (places, steps) => {
          const { id } = await plan({ places, startsAt: `${day(30)}T19:00:00.000Z`, confirmHours: 12 });
          const on = day(30);
          let order: string[] = [];
          for (const { what, who } of steps) {
            if (what === 'wait') {
              at(new Date(city.time.now.getTime() + who * 600_000).toISOString());
              await city.clock(wijk);
            } else await to(one(who), what, id, on);
            const sheet = await loadSheet(table(), `${id}:${on}`);
            expect(sheetBreaches(sheet, places, city.time.now, false)).toEqual([]);
            const line = Object.entries(sheet.waiting)
              .sort(([, a], [, b]) => a - b)
              .map(([person]) => person);
            // Nobody overtakes: those who waited before and wait still stand as they stood.
            const still = order.filter((person) => line.includes(person));
            const left = what === 'signOff' ? [one(who).id] : [];
            expect(line.slice(0, still.length).filter((person) => !left.includes(person))).toEqual(
              still.filter((person) => !left.includes(person)),
            );
            order = line;
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('who came', () => {
  it('is noted by a host once it began, and counts for the activity alone', async () => {
    const { id } = await plan({ startsAt: `${day(1)}T19:00:00.000Z` });
    const on = day(1);
    for (const place of [0, 1]) await to(one(place), 'signUp', id, on);
    const note = (who: Person, more: object = {}) =>
      city.act(
        who,
        wijk,
        'noteAttendance',
        { activityId: id, day: on, came: [one(0).id], others: 3, ...more },
        'occurrence { attendance people { person { id } came } }',
      );
    expect(codesOf(await note(host))).toEqual(['NOT_BEGUN']);
    at(`${on}T19:30:00.000Z`);
    expect(codesOf(await note(one(1)))).toEqual(['FORBIDDEN']);
    expect(codesOf(await note(host, { came: [one(5).id] }))).toEqual(['NOT_SIGNED_UP']);
    const { occurrence } = await note(host);
    expect(occurrence).toEqual({
      attendance: 4,
      people: [
        { person: { id: one(0).id }, came: true },
        { person: { id: one(1).id }, came: false },
      ],
    });
  });

  it('ends an activity: the clock says that it was held', async () => {
    const { id } = await plan({ startsAt: `${day(1)}T19:00:00.000Z`, rule: 'FREQ=DAILY;COUNT=2' });
    const state = async () =>
      (await city.ask(host, wijk, `{ activity(id: "${id}") { state } }`)).data.activity.state;
    at(`${day(2)}T20:29:00.000Z`);
    await city.clock(wijk);
    expect(await state()).toBe('open');
    at(new Date(city.time.now.getTime() + 60_000).toISOString());
    await city.clock(wijk);
    expect(await state()).toBe('held');
  });
});

describe('somebody who leaves', () => {
  it('takes what they signed up for along, and the line moves up', async () => {
    const [leaver] = (await city.residents(wijk, board, 'Lea Vertrekt')) as [Person];
    const { id } = await plan({ places: 1 });
    await to(leaver, 'signUp', id, day(7));
    await to(one(0), 'signUp', id, day(7));
    const { data } = await city.ask(leaver, wijk, '{ me { everything } }');
    const everything = JSON.parse(data.me.everything);
    expect(everything.signUps).toMatchObject([{ activity: 'Koffie', standing: { state: 'placed' } }]);
    await city.act(leaver, wijk, 'leave', { sure: true }, 'me { id }');
    const sheet = await loadSheet(table(), `${id}:${day(7)}`);
    expect(Object.keys(sheet.inside)).toEqual([one(0).id]);
    expect(JSON.stringify(sheet)).not.toContain(leaver.id);
  });
});

describe('an agenda', () => {
  it('holds all there is, also where more than five hundred activities end sooner', async () => {
    const far = day(300);
    const { id } = await plan({ startsAt: `${far}T19:00:00.000Z` });
    // What other tests repeat every week may be on that day too: the list as it is now is what it must stay.
    const all = await agenda(one(1), far, 1, 'day');
    expect(all).toContainEqual({ activity: { id, title: 'Koffie' }, day: far });
    const activity = await loadActivity(table(), id);
    if (!activity) throw new Error('no activity');
    const sooner = { startsAt: `${day(299)}T19:00:00.000Z`, lastDay: day(299) };
    for (let made = 0; made < 520; made += 20)
      await Promise.all(
        Array.from({ length: 20 }, () =>
          table().put(placeActivity({ ...activity, ...sooner, id: newId('act') })),
        ),
      );
    expect(await agenda(one(1), far, 1, 'day')).toEqual(all);
  });
});
