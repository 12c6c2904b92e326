import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asksWithin } from '../../functions/matching/rules.ts';
import { allStandings } from '../../functions/matching/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const hour = 3_600_000;
let city: City;
const start = new Date('2026-11-02T09:00:00.000Z');

beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

/** A wijk of its own with these people in it, each with a profile. */
async function wijkWith(wijk: string, people: Readonly<Record<string, object>>, from = start) {
  city.time.now = new Date(from);
  const { board } = await city.found(wijk);
  const names = Object.keys(people);
  const all = await city.residents(wijk, board, ...names);
  const by: Record<string, Person> = {};
  for (const [i, name] of names.entries()) {
    const person = all[i];
    if (!person) throw new Error(name);
    by[name] = person;
    const { userErrors } = await city.act(person, wijk, 'updateProfile', people[name] ?? {}, '');
    expect(userErrors).toEqual([]);
  }
  const who = (name: string): Person => {
    const person = by[name];
    if (!person) throw new Error(`no ${name}`);
    return person;
  };
  const asked = async (name: string, more: object = {}) => {
    const id = newId('req');
    const input = { id, category: 'addiction', title: 'Mijn zoon gamet dag en nacht', ...more };
    const { userErrors } = await city.change(who(name), wijk, 'askForHelp', input);
    expect(userErrors).toEqual([]);
    return id;
  };
  const asksOf = async (name: string) => {
    const query = '{ me { asks { edges { node { at reasons request { id title } } } } } }';
    const { data } = await city.ask(who(name), wijk, query);
    return data.me.asks.edges.map(({ node }: { node: object }) => node);
  };
  /** Who was asked for a request, by name, as their own lists say. */
  const askedFor = async (id: string) => {
    const found = [];
    for (const name of names)
      if ((await asksOf(name)).some(({ request }: { request: { id: string } }) => request.id === id))
        found.push(name);
    return found;
  };
  const clockAfter = async (hours: number) => {
    city.time.now = new Date(from.getTime() + hours * hour);
    await city.clock(wijk);
  };
  const see = async (name: string, id: string, fields: string) =>
    (await city.ask(who(name), wijk, `{ request(id: "${id}") { ${fields} } }`)).data.request;
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  return { board, who, asked, asksOf, askedFor, clockAfter, see, table };
}

describe('the mother with a game-addicted son', () => {
  it('is helped by a mother streets on who lived through it, before the nearer neighbour who did not', async () => {
    const wijk = 'moeder';
    const { who, asked, asksOf, askedFor, clockAfter, see } = await wijkWith(wijk, {
      Fatima: { street: 'Korreweg', languages: ['nl', 'ar'] },
      Mina: { street: 'Floresplein', livedExperience: ['addiction'], languages: ['nl', 'ar'] },
      Buur: { street: 'Korreweg', nearby: true },
      Ander: { street: 'Floresplein', nearby: true, talents: ['garden'] },
    });
    const id = await asked('Fatima', {
      audience: 'circle',
      street: 'Korreweg',
      languages: ['nl', 'ar'],
      text: 'ابني يلعب طوال الليل ولا يذهب إلى المدرسة',
    });
    await clockAfter(0);
    expect(await askedFor(id)).toEqual(['Mina']);
    expect(await asksOf('Mina')).toEqual([
      {
        at: start.toISOString(),
        reasons: ['theme', 'wijk', 'language'],
        request: { id, title: 'Mijn zoon gamet dag en nacht' },
      },
    ]);
    expect(await see('Fatima', id, 'neighboursAsked')).toEqual({ neighboursAsked: 3 });
    const answerId = newId('ans');
    const offer = { id: answerId, requestId: id, text: 'Bij ons was het net zo. Zullen we praten?' };
    await city.change(who('Mina'), wijk, 'answerRequest', offer);
    expect(await asksOf('Mina')).toEqual([]);
    await city.change(who('Fatima'), wijk, 'acceptAnswer', { requestId: id, answerId });
    expect(await see('Mina', id, 'state requester { name }')).toEqual({
      state: 'agreed',
      requester: { name: 'Fatima' },
    });
  });

  it('who asks the whole wijk reaches both: first of all who lived through it, then who is near', async () => {
    const { board, asked, askedFor, clockAfter, asksOf } = await wijkWith('beide', {
      Fatima: {},
      Mina: { street: 'Floresplein', livedExperience: ['addiction'] },
      Sanne: { street: 'Floresplein', talents: ['addiction'], times: ['evening'] },
      Buur: { street: 'Korreweg', nearby: true },
      Ver: { street: 'Floresplein', nearby: true },
      Niemand: { street: 'Korreweg' },
    });
    expect(board).toBeDefined();
    const id = await asked('Fatima', { street: 'Korreweg', times: ['evening'] });
    await clockAfter(0);
    expect(await askedFor(id)).toEqual(['Mina', 'Sanne', 'Buur']);
    const reasons = async (name: string) => (await asksOf(name))[0].reasons;
    expect(await reasons('Mina')).toEqual(['theme', 'wijk', 'language']);
    expect(await reasons('Sanne')).toEqual(['talent', 'wijk', 'language', 'availability']);
    expect(await reasons('Buur')).toEqual(['sameStreet', 'language']);
  });
});

describe('waves', () => {
  const talents = { talents: ['addiction'] };
  const seven = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => [name, talents]));

  it('go out every twelve hours, to others each time, until somebody answers; then the requester is asked', async () => {
    const wijk = 'golven';
    const { who, asked, askedFor, clockAfter, see } = await wijkWith(wijk, { Fatima: {}, ...seven });
    const id = await asked('Fatima');
    await clockAfter(0);
    const first = await askedFor(id);
    expect(first).toHaveLength(3);
    await clockAfter(11.9);
    expect(await askedFor(id)).toEqual(first);
    await clockAfter(12);
    expect(await askedFor(id)).toHaveLength(6);
    expect(await askedFor(id)).toEqual(expect.arrayContaining(first));
    await clockAfter(24);
    expect(await askedFor(id)).toHaveLength(7);
    await clockAfter(36);
    expect(await see('Fatima', id, 'attention neighboursAsked')).toEqual({
      attention: null,
      neighboursAsked: 12,
    });
    await clockAfter(48);
    expect((await see('Fatima', id, 'attention')).attention).toBe('widenOrWij');
    await clockAfter(60);
    expect((await see('Fatima', id, 'neighboursAsked')).neighboursAsked).toBe(12);
    const answer = { id: newId('ans'), requestId: id, text: 'Ik kan wel' };
    await city.change(who('A'), wijk, 'answerRequest', answer);
    expect(await askedFor(id)).toHaveLength(6);
  });

  it('stop at the first answer, and go on when it is taken back', async () => {
    const wijk = 'antwoord';
    const { who, asked, askedFor, clockAfter } = await wijkWith(wijk, { Fatima: {}, ...seven });
    const id = await asked('Fatima');
    await clockAfter(0);
    const [one] = await askedFor(id);
    const answer = { id: newId('ans'), requestId: id, text: 'Yardım edebilirim' };
    await city.change(who(one ?? ''), wijk, 'answerRequest', answer);
    await clockAfter(13);
    // The two others may still answer; nobody more is asked.
    expect(await askedFor(id)).toHaveLength(2);
    await city.change(who(one ?? ''), wijk, 'withdrawAnswer', { requestId: id });
    await clockAfter(14);
    expect(await askedFor(id)).toHaveLength(6);
  });

  it('ask five at once when help is needed soon, and nobody for what is with WIJ', async () => {
    const { asked, askedFor, clockAfter } = await wijkWith('haast', { Fatima: {}, ...seven });
    const soon = await asked('Fatima', { urgency: 'soon', title: 'Потрібна допомога сьогодні' });
    const wij = await asked('Fatima', { audience: 'wij', consentToWij: true });
    await clockAfter(0);
    expect(await askedFor(soon)).toHaveLength(5);
    expect(await askedFor(wij)).toEqual([]);
  });

  it.each(['2026-10-24T20:00:00.000Z', '2027-03-27T20:00:00.000Z'])(
    'come twelve hours apart also in the night that the clocks change, from %s on',
    async (at) => {
      const people = { Fatima: {}, ...seven };
      const { asked, askedFor, clockAfter, see } = await wijkWith(
        `nacht-${at.slice(0, 4)}`,
        people,
        new Date(at),
      );
      const id = await asked('Fatima');
      const counts = [];
      for (const hours of [0, 11.98, 12, 23.98, 24, 47.98]) {
        await clockAfter(hours);
        counts.push((await askedFor(id)).length);
      }
      expect(counts).toEqual([3, 3, 6, 6, 7, 7]);
      expect((await see('Fatima', id, 'attention')).attention).toBeNull();
      await clockAfter(48);
      expect((await see('Fatima', id, 'attention')).attention).toBe('widenOrWij');
    },
  );

  it('go by what the statutes say: how long, how often, and which streets are near', async () => {
    const wijk = 'statuten';
    const { asked, askedFor, asksOf, clockAfter, table } = await wijkWith(wijk, {
      Fatima: {},
      ...seven,
      Bij: { ...talents, street: 'Floresplein' },
    });
    const stored = await table.get('WIJK', 'META', true);
    if (!stored) throw new Error('no wijk');
    const { PK: _, SK: __, kind, ...wijkItem } = stored;
    const statutes = {
      ...Object(stored.statutes),
      waveHours: 1,
      asksPerWeek: 1,
      nearStreets: [{ one: 'Floresplein', other: 'Korreweg' }],
    };
    await table.put({ kind: String(kind), at: ['WIJK', 'META'], attributes: { ...wijkItem, statutes } });
    const id = await asked('Fatima', { street: 'Korreweg' });
    await clockAfter(0);
    expect(await askedFor(id)).toContain('Bij');
    expect((await asksOf('Bij'))[0].reasons).toEqual(['talent', 'nearStreet', 'language']);
    await clockAfter(1);
    expect(await askedFor(id)).toHaveLength(6);
    // Two are left who were not asked this week.
    const other = await asked('Fatima');
    await clockAfter(1.5);
    expect(await askedFor(other)).toHaveLength(2);
  });

  it('begin anew for the whole wijk when its requester widens a circle', async () => {
    const wijk = 'kring';
    const { who, asked, askedFor, clockAfter, see } = await wijkWith(wijk, {
      Fatima: {},
      Mina: { livedExperience: ['addiction'] },
      Buur: { street: 'Korreweg', nearby: true },
    });
    const id = await asked('Fatima', { audience: 'circle', street: 'Korreweg' });
    for (const hours of [0, 12, 24, 36, 48]) await clockAfter(hours);
    expect(await askedFor(id)).toEqual(['Mina']);
    expect(await see('Buur', id, 'id')).toBeNull();
    expect((await see('Fatima', id, 'attention')).attention).toBe('widenOrWij');
    await city.change(who('Fatima'), wijk, 'widenRequest', { requestId: id });
    await clockAfter(49);
    expect(await askedFor(id)).toEqual(['Mina', 'Buur']);
    expect((await see('Fatima', id, 'attention')).attention).toBeNull();
    await clockAfter(97);
    expect((await see('Fatima', id, 'attention')).attention).toBe('widenOrWij');
  });

  it('ask each once, and nobody above the limit, when the clock runs ten times at once over many requests', async () => {
    const wijk = 'druk';
    const { asked, clockAfter, table, askedFor } = await wijkWith(wijk, {
      Fatima: {},
      A: talents,
      B: talents,
      C: talents,
      D: talents,
    });
    const ids = [];
    for (let n = 0; n < 8; n++) ids.push(await asked('Fatima'));
    await Promise.all(Array.from({ length: 10 }, () => clockAfter(0)));
    await clockAfter(0.1);
    const counts = [];
    for await (const { askedAt } of allStandings(table)) {
      expect(asksWithin(askedAt, 7, city.time.now.toISOString())).toBe(askedAt.length);
      counts.push(askedAt.length);
    }
    // Four people, three times a week each, is all there is; and all of it is used.
    expect(counts).toEqual([3, 3, 3, 3]);
    let sum = 0;
    for (const id of ids) sum += (await askedFor(id)).length;
    expect(sum).toBe(12);
    // A week later there is room again.
    city.time.now = new Date(start.getTime() + (7 * 24 + 1) * hour);
    const later = await asked('Fatima');
    await clockAfter(7 * 24 + 1);
    expect(await askedFor(later)).toHaveLength(3);
  });
});

describe('who is asked', () => {
  it('can say no, once and for good, and the requester does not hear of it', async () => {
    const wijk = 'nee';
    const { who, asked, asksOf, clockAfter, see } = await wijkWith(wijk, {
      Fatima: {},
      Mina: { livedExperience: ['addiction'] },
      Joke: {},
    });
    const id = await asked('Fatima');
    await clockAfter(0);
    const before = await see('Fatima', id, 'state version neighboursAsked answers { id } can');
    const decline = (name: string) => city.act(who(name), wijk, 'declineAsk', { requestId: id }, 'me { id }');
    for (let n = 0; n < 2; n++) expect((await decline('Mina')).userErrors).toEqual([]);
    expect(await asksOf('Mina')).toEqual([]);
    expect(await see('Fatima', id, 'state version neighboursAsked answers { id } can')).toEqual(before);
    expect((await decline('Joke')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'requestId' }]);
    await clockAfter(12);
    expect(await asksOf('Mina')).toEqual([]);
  });

  it('reads of themselves that they said no, as nobody else does, and leaves nothing of it behind', async () => {
    const wijk = 'nee-gezegd';
    const { board, who, asked, clockAfter } = await wijkWith(wijk, {
      Fatima: {},
      Mina: { livedExperience: ['addiction'] },
      Joke: { livedExperience: ['addiction'] },
    });
    const id = await asked('Fatima');
    await clockAfter(0);
    await city.act(who('Mina'), wijk, 'declineAsk', { requestId: id }, 'me { id }');
    const everythingOf = async (person: Person) =>
      JSON.parse((await city.ask(person, wijk, '{ me { everything } }')).data.me.everything);
    const declinedAt = start.toISOString();
    expect((await everythingOf(who('Mina'))).matching.asks).toEqual([
      { requestId: id, at: declinedAt, declinedAt },
    ]);
    expect((await everythingOf(who('Joke'))).matching.asks).toEqual([{ requestId: id, at: declinedAt }]);
    for (const person of [who('Fatima'), who('Joke'), board])
      expect(JSON.stringify(await everythingOf(person))).not.toContain('declinedAt');
    await city.act(who('Mina'), wijk, 'leave', { sure: true }, 'me { id }');
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    const asks = Items.filter(({ PK }) => PK?.S === `W#${wijk}#ASK`).map(({ SK }) => SK?.S);
    expect(asks).toEqual([`${id}#${who('Joke').id}`]);
  });

  it('is not asked any more from the moment they take their lived experience back, and loses what they were asked for it', async () => {
    const wijk = 'terug';
    const { who, asked, askedFor, asksOf, clockAfter, table } = await wijkWith(wijk, {
      Fatima: {},
      Mina: { livedExperience: ['addiction', 'debts'] },
    });
    const first = await asked('Fatima', { audience: 'circle' });
    await clockAfter(0);
    expect(await askedFor(first)).toEqual(['Mina']);
    const second = await asked('Fatima', { audience: 'circle' });
    await city.act(who('Mina'), wijk, 'updateProfile', { livedExperience: ['debts'] }, '');
    await clockAfter(0.1);
    expect(await askedFor(second)).toEqual([]);
    expect(await asksOf('Mina')).toEqual([]);
    const { items } = await table.page({ collection: 'HELPER', limit: 10 });
    expect(items.map(({ SK }) => SK)).toEqual([`theme#debts#${who('Mina').id}`]);
  });

  it('is known to the matcher as their profile says, however many changes come at once', async () => {
    const wijk = 'tegelijk';
    const { who, table } = await wijkWith(wijk, { Mina: { livedExperience: ['addiction'], nearby: true } });
    const mina = who('Mina');
    for (let round = 0; round < 4; round++) {
      const inputs = [
        { street: 'Korreweg' },
        { street: 'Floresplein', talents: ['garden', 'addiction'] },
        { livedExperience: [] },
        { livedExperience: ['debts'], languages: ['nl', 'tr'] },
        { talents: [], nearby: false },
        { livedExperience: ['addiction'], nearby: true },
      ];
      const answers = await Promise.all(
        inputs.map((input) => city.act(mina, wijk, 'updateProfile', input, '')),
      );
      expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      const query = '{ me { livedExperience nearby person { street talents languages } } }';
      const { me } = (await city.ask(mina, wijk, query)).data;
      const { street, talents, languages } = me.person;
      const { items } = await table.page({ collection: 'HELPER', limit: 50, oldestFirst: true });
      const themes = [...new Set([...talents, ...me.livedExperience])].sort();
      const places = themes.map((theme) => `theme#${theme}#${mina.id}`);
      expect(items.map(({ SK }) => SK)).toEqual([
        ...(me.nearby && street ? [`near#${street}#${mina.id}`] : []),
        ...places,
      ]);
      for (const item of items) {
        const theme = String(item.SK).startsWith('theme#') ? String(item.SK).split('#')[1] : undefined;
        expect(item).toMatchObject({
          lived: theme !== undefined && me.livedExperience.includes(theme),
          talent: theme !== undefined && talents.includes(theme),
          languages,
          street,
        });
      }
    }
  });

  it('and leaves, leaves nothing behind with the matcher and is not asked again', async () => {
    const wijk = 'weg';
    const { who, asked, askedFor, clockAfter } = await wijkWith(wijk, {
      Fatima: {},
      Mina: { livedExperience: ['addiction'], talents: ['garden'], street: 'Korreweg', nearby: true },
    });
    await asked('Fatima');
    await clockAfter(0);
    const everything = await city.ask(who('Mina'), wijk, '{ me { everything } }');
    const { matching } = JSON.parse(everything.data.me.everything);
    expect(matching.asks).toHaveLength(1);
    expect(matching.askedAt).toEqual([start.toISOString()]);
    const kept = async () => {
      const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
      return Items.filter(({ PK, SK }) => `${PK?.S} ${SK?.S}`.match(/#(HELPER|ASKED|HELPED|ASK)\b/)).filter(
        (item) => JSON.stringify(item).includes(who('Mina').id),
      );
    };
    expect((await kept()).length).toBeGreaterThan(3);
    await city.act(who('Mina'), wijk, 'leave', { sure: true }, '');
    expect(await kept()).toEqual([]);
    const again = await asked('Fatima');
    await clockAfter(1);
    expect(await askedFor(again)).toEqual([]);
  });

  it('and helped well before is told so as a reason', async () => {
    const wijk = 'goed';
    const { who, asked, asksOf, clockAfter } = await wijkWith(wijk, {
      Fatima: {},
      Henk: { talents: ['addiction'] },
    });
    const id = await asked('Fatima');
    const answerId = newId('ans');
    await city.change(who('Henk'), wijk, 'answerRequest', { id: answerId, requestId: id, text: 'Ja' });
    await city.change(who('Fatima'), wijk, 'acceptAnswer', { requestId: id, answerId });
    const end = { requestId: id, solvedBy: 'residents', satisfaction: 5 };
    await city.change(who('Fatima'), wijk, 'completeRequest', end);
    await asked('Fatima');
    await clockAfter(0);
    expect((await asksOf('Henk'))[0].reasons).toEqual(['talent', 'wijk', 'language', 'helpedBefore']);
  });
});
