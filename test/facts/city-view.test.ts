import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeEntry } from '../../functions/audit/store.ts';
import { placeChallenge } from '../../functions/challenges/store.ts';
import { placeOfficial } from '../../functions/city/store.ts';
import { publishingSaving } from '../../functions/city/wijk-store.ts';
import type { Specialism, Strength } from '../../functions/formation/rules.ts';
import { placeSpecialism } from '../../functions/formation/store.ts';
import { rebuild } from '../../functions/projector/rebuild.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { dossierSets } from '../../schema/dossiers.ts';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';

const wijken = ['beijum', 'helpman', 'korrewegwijk', 'lewenborg', 'selwerd'];
const wijk = 'korrewegwijk';
let city: City;
let table: Table;
let ofCity: Table;

beforeAll(async () => {
  city = await startCity();
  for (const slug of wijken) await city.found(slug);
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  ofCity = new Table(city.bare, city.settings.tableName, cityScope('groningen'));
});
afterAll(() => city.stop());

const fields = 'slug baselineFte actualFte saving challengesUnderWay challengesOverdue';
const seen = async () => {
  await city.idle();
  const { data, text } = await city.askCity(city.admin, `{ wijk(id: "${wijk}") { ${fields} } }`);
  expect(text).not.toContain('NOOIT');
  return data.wijk;
};
const change = (action: string) => ({ at: city.time.now.toISOString(), by: 'per_somebody', action, st: 1 });
const strength = (from: string, fte: number, until?: string): Strength => ({
  ...{ from, fte, tariff: 6_500, why: 'NOOIT in de stad', at: city.time.now.toISOString() },
  ...(until ? { until } : {}),
});
const specialism = (more: Partial<Specialism>): Specialism => ({
  ...{ id: newId('spc'), name: 'NOOIT', baseline: [], actual: [], trail: [change('openSpecialism')] },
  ...more,
});

describe('the formation as the city sees it', () => {
  it('is what all specialisms add up to today, and what was decided for later once it is later', async () => {
    expect(await seen()).toMatchObject({ baselineFte: null, actualFte: null, saving: null });
    const baseline = [strength('2026-10-01', 400)];
    const debts = specialism({
      baseline,
      actual: [strength('2026-10-01', 350), strength('2026-12-01', 300)],
    });
    await table.put(placeSpecialism(debts));
    await table.put(placeSpecialism(specialism({ actual: [strength('2026-10-01', 150, '2027-01-31')] })));
    expect(await seen()).toMatchObject({ baselineFte: 400, actualFte: 500 });
    const now = city.time.now;
    city.time.now = new Date('2026-12-01T09:00:00.000Z');
    expect(await seen()).toMatchObject({ baselineFte: 400, actualFte: 450 });
    city.time.now = new Date('2027-02-01T09:00:00.000Z');
    expect(await seen()).toMatchObject({ baselineFte: 400, actualFte: 300 });
    city.time.now = now;
  });

  it('has a saving once one was published, and none that is older takes its place', async () => {
    await ofCity.transact([publishingSaving(wijk, 2, 123_456)]);
    await expect(ofCity.transact([publishingSaving(wijk, 1, 99)])).rejects.toThrow();
    expect(await seen()).toMatchObject({ saving: 123_456 });
  });
});

describe('challenges as the overview counts them', () => {
  const challenge = (
    id: string,
    state: 'submitted' | 'running' | 'ended',
    changes: number,
    decideBy?: string,
  ) =>
    placeChallenge({
      ...{ id, title: 'Samen uit de schulden', state, draftedAt: city.time.now.toISOString() },
      ...{
        group: ['per_somebody'],
        asking: [],
        answers: {},
        evaluations: [],
        submittedOn: '2026-10-01',
        decideBy,
      },
      rules: dossierSets.middelburg,
      trail: Array.from({ length: changes }, () => change('draftChallenge')),
    });

  it('are under way, or wait for an answer whose day is over; each once, and none that is over', async () => {
    const [late, inTime, noDay, running] = [newId('chl'), newId('chl'), newId('chl'), newId('chl')];
    await table.put(challenge(late, 'submitted', 1, '2026-11-01'));
    await table.put(challenge(inTime, 'submitted', 1, '2026-11-02'));
    await table.put(challenge(noDay, 'submitted', 1));
    await table.put(challenge(running, 'running', 3));
    expect(await seen()).toMatchObject({ challengesUnderWay: 1, challengesOverdue: 1 });
    // What is counted twice, and what is older than what was counted, changes nothing.
    await table.put(challenge(late, 'running', 2, '2026-11-01'));
    expect(await seen()).toMatchObject({ challengesUnderWay: 2, challengesOverdue: 0 });
    const told = city.batches.flatMap(({ Records }) => Records);
    await city.projector({
      Records: told.filter(({ dynamodb }) => dynamodb?.NewImage?.kind?.S === 'challenge'),
    });
    expect(await seen()).toMatchObject({ challengesUnderWay: 2, challengesOverdue: 0 });
    await table.put(challenge(running, 'ended', 4));
    expect(await seen()).toMatchObject({ challengesUnderWay: 1, challengesOverdue: 0 });
  });

  it('are counted again where they were not: made anew, the city sees the same', async () => {
    const before = await seen();
    const { SK: _, PK: __, ...bare } = (await ofCity.get('WIJKEN', wijk)) ?? {};
    const kept = Object.entries(bare).filter(([name]) => !name.startsWith('chl_') && !name.startsWith('fte'));
    await ofCity.put({ kind: 'cityWijk', at: ['WIJKEN', wijk], attributes: Object.fromEntries(kept) });
    expect(await seen()).not.toEqual(before);
    await rebuild(wijk, table, ofCity, city.time.now);
    expect(await seen()).toEqual(before);
  });
});

describe('months further back', () => {
  it('are the same months, one by one or together, as far back as there are any', async () => {
    const told = (last: number, back: number) =>
      `months(last: ${last}, back: ${back}) { month } dispensability(last: ${last}, back: ${back}) { month }`;
    const ask = async (last: number, back: number) =>
      (await city.askCity(city.admin, `{ wijk(id: "${wijk}") { ${told(last, back)} } }`)).data?.wijk;
    const all = await ask(11, 0);
    expect(all.months.at(-1)).toEqual({ month: '2026-11' });
    expect(all.dispensability.at(-1)).toEqual({ month: '2026-10' });
    for (const back of [1, 4, 10]) {
      const { months, dispensability } = await ask(1, back);
      expect(months).toEqual([all.months.at(-1 - back)]);
      expect(dispensability).toEqual([all.dispensability.at(-1 - back)]);
    }
    for (const [last, back] of [
      [2, 10],
      [1, -1],
      [1, 12],
    ] as const) {
      const { errors } = await city.askCity(city.admin, `{ wijk(id: "${wijk}") { ${told(last, back)} } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_PAGE');
    }
  });
});

describe('the list of wijken', () => {
  const page = async (who: Person, first: number, after?: string) => {
    const query = `query Page($first: Int!, $after: String) { city { wijken(first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } } }`;
    const { data } = await city.askCity(who, query, { first, after });
    const { edges, pageInfo } = data.city.wijken;
    return { slugs: edges.map(({ node }: { node: { slug: string } }) => node.slug), ...pageInfo };
  };
  const all = async (who: Person, first: number) => {
    const slugs: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const found = await page(who, first, after);
      slugs.push(...found.slugs);
      [after, more] = [found.endCursor, found.hasNextPage];
    }
    return slugs;
  };

  it('is read a page at a time, each wijk once; a coordinator’s own wijken for a coordinator', async () => {
    expect(await all(city.admin, 2)).toEqual(wijken);
    expect(await all(city.admin, 5)).toEqual(wijken);
    const own = ['selwerd', 'beijum', 'lewenborg'];
    const input = { id: newId('inv'), role: 'coordinator', wijken: own };
    const { code } = await city.actCity(city.admin, 'inviteOfficial', input, 'code');
    const somebody = (await city.found('paddepoel')).coordinator;
    await city.actCity(somebody, 'acceptAppointment', { code, name: 'Cor' }, 'official { id }');
    expect(await all(somebody, 2)).toEqual([...own].sort());
  });
});

describe('a wijk that begins', () => {
  const begun = async (who: Person, slug: string) =>
    (await city.askCity(who, `{ wijk(id: "${slug}") { rolesTaken founding { number title paragraphs } } }`))
      .data.wijk;

  it('lets its city see which roles were taken up, and never that somebody left', async () => {
    const input = { slug: 'vinkhuizen', name: 'Vinkhuizen', inhabitants: 1_000, column: 1, row: 1 };
    const codes = await city.actCity(city.admin, 'foundWijk', input, 'boardCode coordinatorCode');
    await city.idle();
    const before = await begun(city.admin, 'vinkhuizen');
    expect(before.rolesTaken).toEqual([]);
    expect(before.founding[0].paragraphs[0]).toContain('48 uur');
    const [board, second] = [await somebody(), await somebody()];
    const name = 'Bea Bestuur';
    await city.act(board, 'vinkhuizen', 'joinWithCode', { code: codes.boardCode, name }, 'me { id }');
    await city.idle();
    expect((await begun(city.admin, 'vinkhuizen')).rolesTaken).toEqual(['board']);
    const { invitation } = await city.act(
      board,
      'vinkhuizen',
      'invite',
      { id: newId('inv'), uses: 1 },
      'invitation { code }',
    );
    const join = { code: invitation.code, name: 'Hilda' };
    await city.act(second, 'vinkhuizen', 'joinWithCode', join, 'me { id }');
    const role = { personId: second.id, role: 'host', why: 'huiskamer' };
    await city.act(board, 'vinkhuizen', 'grantRole', role, 'person { id }');
    await city.act(second, 'vinkhuizen', 'leave', { sure: true }, '');
    await city.idle();
    const { rolesTaken } = await begun(city.admin, 'vinkhuizen');
    expect(rolesTaken).toEqual(['board', 'host']);
  });

  it('says the same when it is made anew, and nothing to who is not of the city', async () => {
    await city.idle();
    const { rolesTaken } = await begun(city.admin, wijk);
    expect(rolesTaken).toEqual(['board', 'coordinator']);
    const stored = (await ofCity.get('WIJKEN', wijk)) ?? {};
    const kept = Object.entries(stored).filter(([name]) => !/^(taken_|PK$|SK$)/.test(name));
    await ofCity.put({ kind: 'cityWijk', at: ['WIJKEN', wijk], attributes: Object.fromEntries(kept) });
    expect((await begun(city.admin, wijk)).rolesTaken).toEqual([]);
    await rebuild(wijk, table, ofCity, city.time.now);
    expect((await begun(city.admin, wijk)).rolesTaken).toEqual(rolesTaken);
    expect(await begun(await somebody(), wijk)).toBeNull();
  });
});

describe('what officials did', () => {
  const actions = async (sought: string) =>
    (
      await city.askCity(city.admin, `{ audit(first: 50${sought}) { edges { node { action } } } }`)
    ).data.audit.edges.map(({ node }: { node: { action: string } }) => node.action);

  it('is found by its month and by what it was', async () => {
    await city.idle();
    const all = await actions('');
    const founded = all.filter((action: string) => action === 'foundWijk');
    expect(founded.length).toBeGreaterThan(4);
    expect(founded.length).toBeLessThan(all.length);
    expect(await actions(', action: "foundWijk"')).toEqual(founded);
    expect(await actions(', month: "2026-11"')).toEqual(all);
    expect(await actions(', month: "2026-10"')).toEqual([]);
    expect(await actions(', month: "2026-11-02", action: "foundWijk"')).toEqual(founded);
  });

  it('is of the month that it was in Amsterdam, an hour or two before it was of UTC', async () => {
    const done = (at: string) =>
      ofCity.put(placeEntry('off_made', 1, { at, by: 'off_up', action: at, st: 1 }));
    const [late, early] = ['2026-05-31T21:59:59.999Z', '2026-05-31T22:30:00.000Z'];
    const [last, next] = ['2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00.000Z'];
    await Promise.all([late, early, last, next].map(done));
    expect(await actions(', month: "2026-05"')).toEqual([late]);
    expect(await actions(', month: "2026-06"')).toEqual([last, early]);
    expect(await actions(', month: "2026-06-01"')).toEqual([early]);
    const page = '{ audit(month: "2026-06", first: 1) { edges { node { action } } pageInfo { endCursor } } }';
    const { endCursor } = (await city.askCity(city.admin, page)).data.audit.pageInfo;
    expect(await actions(`, month: "2026-06", after: "${endCursor}"`)).toEqual([early]);
  });

  it('is told by name, also of who has no role any more, and to nobody but who reads the log', async () => {
    const { data } = await city.askCity(city.admin, '{ me { id name } }');
    const gone = { id: 'off_gone', name: 'Ooit Hier', roles: [], wijken: [], since: '2026-01-01', trail: [] };
    await ofCity.put(placeOfficial(gone));
    const asked = `{ officialsNamed(ids: ["${data.me.id}", "off_gone", "off_none", "per_x"]) { id name } }`;
    const named = await city.askCity(city.admin, asked);
    expect(named.data.officialsNamed).toEqual([data.me, { id: 'off_gone', name: 'Ooit Hier' }]);
    const other = await city.askCity(await somebody(), asked);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is of no month that there is not', async () => {
    for (const month of ['2026-13', '2026-00', '2026-02-30', 'vorige', '~']) {
      const { errors } = await city.askCity(city.admin, `{ audit(month: "${month}") { edges { cursor } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_MONTH');
    }
  });
});
