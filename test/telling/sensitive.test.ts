import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../functions/telling/letter.ts';
import { openLink, sealLink } from '../../functions/telling/links.ts';
import { kindNames } from '../../schema/told.ts';
import { scenariosOf } from '../faults/scenarios.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const secret = 'GEHEIMWOORD';
let city: City;
let scenarios: Awaited<ReturnType<typeof scenariosOf>>;

beforeAll(async () => {
  city = await startCity();
  scenarios = await scenariosOf(city);
});
afterAll(() => city.stop());

/** The kinds of all news in the table. */
async function kindsOfNews(): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from: Record<string, AttributeValue> | undefined; ; ) {
    const { Items = [], LastEvaluatedKey } = await city.bare.send(
      new ScanCommand({ TableName: city.settings.tableName, ExclusiveStartKey: from }),
    );
    for (const { kind, what } of Items) if (kind?.S === 'notice') found.add(String(what?.S));
    if (!LastEvaluatedKey) return found;
    from = LastEvaluatedKey;
  }
}

const letterOf = (
  what: (typeof kindNames)[number],
  about: string,
  language: 'nl' | 'en',
  person: string,
  name = 'Korrewegwijk',
) =>
  compose({
    id: '1',
    to: 'a@noaber.example',
    language,
    wijk: name,
    home: 'https://noaber.test/w/korrewegwijk',
    unsubscribe: 'https://noaber.test/w/korrewegwijk/telling/stop?l=x',
    notices: [{ person, what, about, at: '2026-11-03T10:00:00.000Z', n: 1, part: '0001' }],
  });

describe('a subject', () => {
  it('is the same whatever there is to tell: a locked screen gives nothing away', () => {
    const id = fc.constantFrom('req', 'clm', 'rnd', 'mtg', 'chl', 'per').map((kind) => newId(kind));
    for (const language of ['nl', 'en'] as const) {
      const subjects = new Set<string>();
      fc.assert(
        fc.property(fc.constantFrom(...kindNames), id, (what, about) => {
          const { subject, text, html } = letterOf(what, about, language, 'per_x');
          subjects.add(subject);
          // Ids mean nothing outside the wijk; of the person who is told there is not even that.
          for (const body of [text, html]) expect(body).not.toContain('per_x');
        }),
        { numRuns: 400 },
      );
      expect([...subjects]).toHaveLength(1);
    }
  });
});

describe('the name of a wijk', () => {
  it('has its article where Dutch gives it one', () => {
    const subject = (name: string) => letterOf('asked', 'req_1', 'nl', 'per_x', name).subject;
    expect(subject('Korrewegwijk')).toBe('Er is nieuws voor u in de Korrewegwijk');
    expect(subject('Selwerd')).toBe('Er is nieuws voor u in Selwerd');
  });
});

describe('every letter that comes of all that can be done in a wijk', () => {
  it('holds no name, title, text, amount or category of what it is about', async () => {
    const { inWijk, send, people } = scenarios;
    for (const { id } of people as Person[])
      await city.act(people[0] as Person, wijk, 'updateProfile', { name: `${secret} ${id.slice(-4)}` }, '');
    for (const make of Object.values(inWijk)) {
      const scenario = await make();
      await send('wijk', Object.keys(inWijk).find((name) => inWijk[name] === make) ?? '', scenario);
      await city.idle();
      await city.notifier(wijk);
    }
    for (let day = 0; day < 9; day++) {
      city.time.now = new Date(city.time.now.getTime() + 86_400_000);
      await city.clock(wijk);
      await city.idle();
      await city.notifier(wijk);
    }
    // Nothing in the table of kinds is there for show: each came of what people and the clock did. Of these
    // no scenario brings about; they have a test of their own.
    const elsewhere = ['notChosen', 'looked', 'roundCloses', 'decisionDue', 'decisionLate', 'contractEnds'];
    const came = await kindsOfNews();
    expect(kindNames.filter((kind) => !came.has(kind) && !elsewhere.includes(kind))).toEqual([]);
    expect(city.mails.length).toBeGreaterThan(8);
    const said = new Set(
      city.mails.flatMap(({ text }) =>
        [...text.matchAll(/^- ([^(\n]+?)(?: \(\d+\))?$/gm)].map(([, line]) => line),
      ),
    );
    // Not one or two kinds: most of what there is.
    expect(said.size).toBeGreaterThan(10);
    const words =
      /GEHEIMWOORD|Fatima|Henk|Rondkomen|debts|schulden|Ik help|Speeltuin|Glijbaan|Verf|El Amrani|NL91|Langer open|Samen bellen|€|\d,\d\d/i;
    for (const { subject, text, html, headers } of city.mails) {
      expect(subject).toMatch(
        /^(Er is nieuws voor u in de korrewegwijk|There is news for you in korrewegwijk)$/,
      );
      for (const part of [text, html, JSON.stringify(headers)]) expect(part).not.toMatch(words);
    }
  }, 120_000);
});

describe('a round of three days', () => {
  it('is told when it opens, a day before it closes and when it is counted, and what is over is told no more', async () => {
    const { inWijk, people } = scenarios;
    const [ask] = people as Person[];
    const plan = await inWijk.planRound?.();
    if (!ask || !plan) throw new Error('no scenario');
    const start = Math.ceil(city.time.now.getTime() / 86_400_000) * 86_400_000 + 10 * 3_600_000;
    city.time.now = new Date(start);
    const [opensAt, closesAt] = [start, start + 3 * 86_400_000].map((at) => new Date(at).toISOString());
    await city.act(plan.who, wijk, 'planRound', { ...plan.input, opensAt, closesAt }, 'round { id }');
    await city.act(plan.who, wijk, 'openRound', { roundId: plan.subject }, 'round { id }');
    const about = async (hours: number) => {
      await city.idle();
      city.time.now = new Date(start + hours * 3_600_000);
      await city.clock(wijk);
      await city.idle();
      await city.notifier(wijk);
      const query = '{ me { news(first: 50) { edges { node { kind about } } } } }';
      const { data } = await city.ask(ask, wijk, query);
      return data.me.news.edges
        .map(({ node }: { node: { kind: string; about: string } }) => node)
        .filter((node: { about: string }) => node.about === plan.subject)
        .map(({ kind }: { kind: string }) => kind);
    };
    expect(await about(1)).toEqual(['roundOpened']);
    expect(await about(47)).toEqual(['roundOpened']);
    expect(await about(49)).toEqual(['roundCloses', 'roundOpened']);
    expect(await about(73)).toEqual(['roundCounted']);
  });
});

describe('an unsubscribe link', () => {
  const now = new Date('2026-11-03T10:00:00Z');
  const person = 'per_0193a000-0000-7000-8000-000000000001';
  const link = sealLink('secret', wijk, person, 3, now);

  it('is read back by the wijk that made it, until it ends', () => {
    expect(openLink('secret', wijk, link, now)).toMatchObject({ person, number: 3 });
    const nearly = new Date(now.getTime() + 59 * 86_400_000);
    expect(openLink('secret', wijk, link, nearly)).toBeDefined();
    expect(openLink('secret', wijk, link, new Date(now.getTime() + 60 * 86_400_000))).toBeUndefined();
    expect(openLink('secret', 'selwerd', link, now)).toBeUndefined();
    expect(openLink('other', wijk, link, now)).toBeUndefined();
  });

  it('is no link any more once one character of it is another', () => {
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom(...'abcXYZ019-_.'), (i, sign) => {
        const altered = link.slice(0, i) + sign + link.slice(i + 1);
        if (altered !== link) expect(openLink('secret', wijk, altered, now)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });
});
