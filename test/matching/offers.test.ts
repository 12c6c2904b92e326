import { ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Offer, speaksOf, wordsIn } from '../../functions/offers/rules.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const start = new Date('2026-11-02T09:00:00.000Z');
const until = '2027-02-01T00:00:00.000Z';
let city: City;
let people: Person[];
let wij: Person;
let board: Person;
const person = (n: number): Person => {
  const one = people[n];
  if (!one) throw new Error(`no person ${n}`);
  return one;
};

beforeAll(async () => {
  city = await startCity();
  const founded = await city.found(wijk);
  const { coordinator } = founded;
  board = founded.board;
  people = await city.residents(wijk, board, 'Henk', 'Fatima', 'Joke', 'Emre');
  wij = await city.professional(wijk, coordinator);
});
afterAll(() => city.stop());

const offered = async (who: Person, title: string, more: object = {}) => {
  const id = newId('ofr');
  const input = { id, category: 'chores', title, until, ...more };
  const { userErrors } = await city.act(who, wijk, 'offerHelp', input, 'offer { id }');
  expect(userErrors).toEqual([]);
  return id;
};
const offers = async (who: Person, more: string, fields = 'title') => {
  const { data, errors } = await city.ask(
    who,
    wijk,
    `{ offers${more} { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.offers;
};
const titles = async (more: string, who = person(1)): Promise<string[]> =>
  (await offers(who, more)).edges.map(({ node }: { node: { title: string } }) => node.title);

describe('an offer', () => {
  it('is found by its kind and by the beginning of any of its words, in every script, case and accent', async () => {
    await offered(person(0), 'Ik repareer fietsen', {
      text: 'Ook bakfietsen en kinderfietsjes, in één dag.',
    });
    await offered(person(0), 'Ruimte voor een creatief café', { category: 'company' });
    await offered(person(3), 'ISPANYOLCA ve İngilizce öğretiyorum', { category: 'language' });
    await offered(person(2), 'أُصلح الهواتف والحواسيب', { category: 'computer' });
    await offered(person(2), 'Допоможу з комп’ютером і їжею', { category: 'computer' });
    await offered(person(0), 'I can help with the garden', { category: 'garden' });
    expect(await titles('(search: "FIETS")')).toEqual(['Ik repareer fietsen']);
    expect(await titles('(search: "repareer bakfiets")')).toEqual(['Ik repareer fietsen']);
    expect(await titles('(search: "een dag")')).toEqual(['Ik repareer fietsen']);
    expect(await titles('(search: "Cafe")')).toEqual(['Ruimte voor een creatief café']);
    expect(await titles('(search: "ingilizce")')).toEqual(['ISPANYOLCA ve İngilizce öğretiyorum']);
    expect(await titles('(search: "ıspanyolca")')).toEqual(['ISPANYOLCA ve İngilizce öğretiyorum']);
    expect(await titles('(search: "ogretiyorum")')).toEqual(['ISPANYOLCA ve İngilizce öğretiyorum']);
    expect(await titles('(search: "اصلح")')).toEqual(['أُصلح الهواتف والحواسيب']);
    expect(await titles('(search: "الهوات")')).toEqual(['أُصلح الهواتف والحواسيب']);
    expect(await titles('(search: "комп\'ютер")')).toEqual(['Допоможу з комп’ютером і їжею']);
    expect(await titles('(search: "ЇЖЕЮ")')).toEqual(['Допоможу з комп’ютером і їжею']);
    expect(await titles('(category: "computer")')).toEqual([
      'Допоможу з комп’ютером і їжею',
      'أُصلح الهواتف والحواسيب',
    ]);
    expect(await titles('(category: "garden", search: "fietsen")')).toEqual([]);
    expect(await titles('(search: "etsen")')).toEqual([]);
    expect(await titles('(search: "#~ ..")')).toHaveLength(6);
    expect(await titles('')).toHaveLength(6);
  });

  it('is listed page by page, each once, by whatever it is found', async () => {
    for (let n = 0; n < 9; n++)
      await offered(person(n % 2 ? 3 : 2), `Verhuizen ${n}, verhuisdozen en verhuisbus`, {
        category: 'moving',
      });
    for (const filter of ['category: "moving"', 'search: "verhui"']) {
      const found: string[] = [];
      for (let after = ''; ; ) {
        const page = await offers(person(1), `(first: 4, ${filter}${after ? `, after: "${after}"` : ''})`);
        found.push(...page.edges.map(({ node }: { node: { title: string } }) => node.title));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(found).toHaveLength(9);
      expect(new Set(found).size).toBe(9);
    }
  });

  it('shows who offers to residents alone', async () => {
    const names = async (who: Person) =>
      (await offers(who, '(search: "fietsen")', 'person { name } mine')).edges.map(
        ({ node }: { node: object }) => node,
      );
    expect(await names(person(1))).toEqual([{ person: { name: 'Henk' }, mine: false }]);
    expect(await names(person(0))).toEqual([{ person: { name: 'Henk' }, mine: true }]);
    expect(await names(wij)).toEqual([{ person: null, mine: false }]);
  });

  it('says what is wrong with it, and is made once however often it is sent', async () => {
    const id = newId('ofr');
    const make = (more: object) =>
      city.act(
        person(0),
        wijk,
        'offerHelp',
        { id, category: 'chores', title: 'Klus', until, ...more },
        'offer { id }',
      );
    const codes = async (more: object) =>
      (await make(more)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ title: 'x', category: 'niets', until: '2020-01-01T00:00:00Z' })).toEqual([
      'TOO_SHORT',
      'UNKNOWN_CATEGORY',
      'BAD_UNTIL',
    ]);
    expect(await codes({ until: '2029-01-01T00:00:00Z' })).toEqual(['BAD_UNTIL']);
    expect(await codes({ id: 'ofr_1' })).toEqual(['BAD_ID']);
    expect(await codes({})).toEqual([]);
    expect(await codes({})).toEqual([]);
    expect(await codes({ title: 'Andere klus' })).toEqual(['ID_TAKEN']);
    const [other] = [person(1)];
    const theirs = await city.act(other, wijk, 'withdrawOffer', { offerId: id }, '');
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('may have long words that begin alike, and is found by each in full', async () => {
    const begin = 'Hottentottententententoonstellingenbouwers';
    const title = `${begin}gereedschap`;
    await offered(person(0), title, { text: `${begin}kisten` });
    expect(await titles(`(search: "${title}")`)).toEqual([title]);
  });

  it('ends on its day, when it is taken back and when its person leaves: then its words are nowhere any more', async () => {
    city.time.now = new Date(start);
    const [leaver] = await city.residents(wijk, board, 'Vera');
    if (!leaver) throw new Error('nobody came');
    const short = '2026-11-05T00:00:00.000Z';
    const ids = [
      await offered(person(2), 'Weggaand aanbod een', { until: short }),
      await offered(person(2), 'Weggaand aanbod twee'),
      await offered(leaver, 'Weggaand aanbod drie'),
    ];
    expect(await titles('(search: "weggaand")')).toHaveLength(3);
    await city.act(person(2), wijk, 'withdrawOffer', { offerId: ids[1] }, '');
    expect(await titles('(search: "weggaand")')).toHaveLength(2);
    await city.act(leaver, wijk, 'leave', { sure: true }, '');
    expect(await titles('(search: "weggaand")')).toEqual(['Weggaand aanbod een']);
    city.time.now = new Date(short);
    expect(await titles('(search: "weggaand")')).toEqual([]);
    await city.clock(wijk);
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    expect(JSON.stringify(Items)).not.toMatch(/weggaand/i);
    for (const id of ids) {
      const { data } = await city.ask(person(1), wijk, `{ node(id: "${id}") { id } }`);
      expect(data.node).toBeNull();
    }
    city.time.now = new Date(start);
  });

  it('is asked for in one step: who made it is asked first, alone, and sees a circle it does not fit', async () => {
    city.time.now = new Date('2026-11-20T09:00:00.000Z');
    await city.act(person(2), wijk, 'updateProfile', { talents: ['work'] }, '');
    const offerId = await offered(person(0), 'Solliciteren oefenen', { category: 'chores' });
    const requestId = newId('req');
    const input = {
      id: requestId,
      category: 'work',
      title: 'Wie oefent met mij?',
      offerId,
      audience: 'circle',
    };
    const ask = (who: Person) => city.change(who, wijk, 'askForHelp', input);
    expect((await ask(person(0))).userErrors).toMatchObject([{ code: 'OWN_OFFER', field: 'offerId' }]);
    expect((await ask(person(1))).userErrors).toEqual([]);
    const asks = async (who: Person) => {
      const query = '{ me { asks { edges { node { reasons request { id } } } } } }';
      const { data } = await city.ask(who, wijk, query);
      return data.me.asks.edges.map(({ node }: { node: { reasons: string[] } }) => node.reasons);
    };
    await city.clock(wijk);
    expect(await asks(person(0))).toEqual([['offer', 'wijk', 'language']]);
    expect(await asks(person(2))).toEqual([]);
    const seen = await city.ask(person(0), wijk, `{ request(id: "${requestId}") { title can } }`);
    expect(seen.data.request).toEqual({ title: 'Wie oefent met mij?', can: ['answer'] });
    city.time.now = new Date('2026-11-20T21:00:00.000Z');
    await city.clock(wijk);
    expect(await asks(person(2))).toEqual([['talent', 'wijk', 'language']]);
    // Sent again after the offer ended, it is the same request still.
    await city.act(person(0), wijk, 'withdrawOffer', { offerId }, '');
    expect((await ask(person(1))).userErrors).toEqual([]);
    const fresh = { ...input, id: newId('req') };
    const late = await city.change(person(1), wijk, 'askForHelp', fresh);
    expect(late.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'offerId' }]);
  });

  it('that ended before its maker was asked goes to others in the same minute', async () => {
    city.time.now = new Date('2026-12-10T09:00:00.000Z');
    const offerId = await offered(person(0), 'Brieven schrijven');
    const id = newId('req');
    await city.change(person(1), wijk, 'askForHelp', { id, category: 'work', title: 'Een brief', offerId });
    await city.act(person(0), wijk, 'withdrawOffer', { offerId }, '');
    await city.clock(wijk);
    const query = '{ me { asks(first: 1) { edges { node { reasons request { id } } } } } }';
    const { data } = await city.ask(person(2), wijk, query);
    expect(data.me.asks.edges[0].node).toEqual({ reasons: ['talent', 'wijk', 'language'], request: { id } });
    // What they were asked by the offer before waits still; this does not come to them.
    const theirs = await city.ask(person(0), wijk, query);
    expect(JSON.stringify(theirs.data)).not.toContain(id);
  });
});

describe('the words of an offer', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const offer = (title: string): Offer => ({
    id: 'ofr_1',
    person: 'per_1',
    category: 'chores',
    title,
    createdAt: start.toISOString(),
    until,
    trail: [],
  });

  it('are found by each of their own beginnings, upper case or lower, composed or not', () => {
    fc.assert(
      fc.property(texts, fc.nat(10), (title, length) => {
        for (const word of wordsIn(title)) {
          const beginning = [...word].slice(0, length + 1).join('');
          for (const typed of [beginning, beginning.normalize('NFD'), beginning.normalize('NFC')])
            expect(speaksOf(offer(title), wordsIn(typed)), `${title} by ${typed}`).toBe(true);
          expect(word).not.toMatch(/[#~\s]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
