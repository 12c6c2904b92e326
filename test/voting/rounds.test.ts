import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeMember } from '../../functions/members/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { verifiedRound } from '../../functions/voting/verify.ts';
import {
  type Answer,
  type City,
  newId,
  type Person,
  readOpen,
  somebody,
  startCity,
} from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let host: Person;
let neighbours: Person[];

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  // A code is used by ten at a time: the invitation counts who used it.
  neighbours = [];
  for (let wave = 0; wave < 15; wave++) {
    const names = Array.from({ length: 10 }, (_, i) => `Buur ${wave * 10 + i}`);
    neighbours.push(...(await city.residents(wijk, board, ...names)));
  }
  [host] = (await city.residents(wijk, board, 'Hanna Host')) as [Person];
  const grant = (personId: string, role: string) =>
    city.act(board, wijk, 'grantRole', { personId, role, why: 'gekozen' }, 'person { id }');
  await grant(host.id, 'host');
  await grant(host.id, 'treasurer');
  await city.act(
    host,
    wijk,
    'bookIncome',
    { id: newId('jrn'), source: 'grant', amount: 10_000_000, description: 'Subsidie' },
    'journal { id }',
  );
}, 120_000);
afterAll(() => city.stop());

const first = () => neighbours[0] as Person;
const refusal = ({ errors, data }: Answer, name: string) =>
  errors?.[0]?.extensions ?? data[name].userErrors[0];

/** An admissible initiative of the first neighbour. */
async function plan(cost: number, title = 'Plan'): Promise<string> {
  const id = newId('ini');
  const step = (who: Person, mutation: string, more: object = {}) =>
    city.act(who, wijk, mutation, { initiativeId: id, ...more }, 'initiative { state }');
  await city.act(
    first(),
    wijk,
    'proposeInitiative',
    { id, title, text: 'Goed voor de hele straat', estimate: cost },
    'initiative { state }',
  );
  await step(neighbours[1] as Person, 'supportInitiative');
  await step(neighbours[2] as Person, 'supportInitiative');
  await step(board, 'costInitiative', { cost });
  await step(board, 'admitInitiative');
  return id;
}

const hours = (n: number) => new Date(city.time.now.getTime() + n * 3_600_000).toISOString();

/** Plans a round; answers what was answered. */
const planned = (initiatives: readonly string[], more: object = {}) =>
  city.send(
    board,
    wijk,
    'planRound',
    {
      id: newId('rnd'),
      title: 'Ronde',
      budget: 500_000,
      opensAt: hours(0),
      closesAt: hours(48),
      initiatives,
      ...more,
    },
    'round { id state }',
  );
async function opened(initiatives: readonly string[], more: object = {}): Promise<string> {
  const { data } = await planned(initiatives, more);
  const roundId = data.planRound.round?.id;
  if (!roundId) throw new Error(JSON.stringify(data));
  await city.act(board, wijk, 'openRound', { roundId }, 'round { id }');
  return roundId;
}
const vote = (who: Person, roundId: string, chosen: readonly string[], more: object = {}) =>
  city.send(
    who,
    wijk,
    'castBallot',
    { roundId, choices: chosen.map((initiativeId) => ({ initiativeId })), ...more },
    'ballot { receipt revision channel choices { initiativeId points } }',
  );
const roundQuery = `query R($id: ID!) { round(id: $id) { state frozen canVote myBallot { receipt revision choices { initiativeId } }
  outcome { ballots spent rest hash channels { channel ballots } plans { number title funded votes inFull share missing wouldHaveSufficed sentence } } } }`;
const look = async (id: string, who = first(), language = 'nl') =>
  (await city.ask(who, wijk, roundQuery, { id }, { 'accept-language': language })).data.round;
async function closed(roundId: string) {
  city.time.now = new Date(city.time.now.getTime() + 49 * 3_600_000);
  await city.clock(wijk);
  await city.idle();
  return look(roundId);
}
const open = (name: string) => readOpen(city, wijk, name);
const stateOf = async (id: string) =>
  (await city.ask(first(), wijk, `{ initiative(id: "${id}") { state } }`)).data.initiative.state;

describe('a voting round', () => {
  it('takes 150 voters at once: 150 ballots, an outcome that binds and explains itself, files that anyone can check', async () => {
    const [bank, garden, swing] = [
      await plan(200_000, 'Bankjes'),
      await plan(250_000, 'Tuin'),
      await plan(400_000, 'Schommel'),
    ];
    const all = [bank, garden, swing];
    const id = await opened(all);
    const answers = await Promise.all(
      neighbours.map((who, i) =>
        vote(who, id, i % 3 === 0 ? [bank, garden] : i % 3 === 1 ? [swing] : [garden]),
      ),
    );
    for (const { status, data } of answers) {
      expect(status).toBe(200);
      expect(data.castBallot).toMatchObject({ userErrors: [], ballot: { revision: 1, channel: 'web' } });
    }
    expect(new Set(answers.map(({ data }) => data.castBallot.ballot.receipt)).size).toBe(150);
    const { outcome, state } = await closed(id);
    expect(state).toBe('counted');
    // 100 for the garden, 50 each for bench and swing: garden first; with shares raised to € 65 also the bench.
    expect(outcome).toMatchObject({ ballots: 150, channels: [{ channel: 'web', ballots: 150 }] });
    const funded = outcome.plans.filter((one: { funded: boolean }) => one.funded);
    expect(outcome.spent + outcome.rest).toBe(500_000);
    expect(funded.map(({ title }: { title: string }) => title)).toEqual(['Bankjes', 'Tuin']);
    expect(outcome.plans[2]).toMatchObject({ funded: false });
    expect(outcome.plans[2].sentence).toMatch(/Schommel: niet gekozen\. 50 stemmen/);
    expect((await look(id, first(), 'tr')).outcome.plans[2].sentence).toMatch(
      /^Schommel: seçilmedi\. 50 oy, maliyet €4\.000\./,
    );
    expect([await stateOf(bank), await stateOf(garden), await stateOf(swing)]).toEqual([
      'funded',
      'funded',
      'notFunded',
    ]);
    const { data } = await city.ask(first(), wijk, '{ money { bank promised pots { id balance } } }');
    expect(data.money.promised).toBe(450_000);
    const pabulib = (await open(`rounds/${id}.pb`)).body;
    const json = JSON.parse((await open(`rounds/${id}.json`)).body);
    expect(verifiedRound(pabulib, json)).toEqual({ ballots: 150, breaches: [] });
    expect(json.recount).toContain('--rule equal-shares');
    // Each voter finds their own ballot, and nobody else's name.
    expect(pabulib).toContain(answers[7]?.data.castBallot.ballot.receipt);
    expect(pabulib + JSON.stringify(json)).not.toMatch(/per_|Buur/);
  }, 60_000);

  it('takes 1,000 voters at once: 1,000 ballots, and no failure', async () => {
    const one = await plan(1_000);
    const id = await opened([one]);
    const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
    const voters = await Promise.all(
      Array.from({ length: 1_000 }, async (_, i) => {
        const who = await somebody();
        const joinedAt = city.time.now.toISOString();
        const trail = [{ at: joinedAt, by: who.id, action: 'join', st: 1 }];
        const about = { name: `Kiezer ${i}`, languages: ['nl'], talents: [], roles: ['resident' as const] };
        await table.put(placeMember({ id: who.id, ...about, joinedAt, trail }));
        return who;
      }),
    );
    const answers = await Promise.all(voters.map((who) => vote(who, id, [one])));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.filter((answer) => refusal(answer, 'castBallot'))).toEqual([]);
    const { outcome } = await closed(id);
    expect(outcome.ballots).toBe(1_000);
  }, 120_000);

  it('shows one altered ballot, and which', async () => {
    const [one, two] = [await plan(100_000), await plan(100_000)];
    const id = await opened([one, two]);
    const receipts = await Promise.all(
      neighbours
        .slice(0, 9)
        .map(async (who, i) => (await vote(who, id, [i % 2 ? one : two])).data.castBallot.ballot.receipt),
    );
    await closed(id);
    const pabulib = (await open(`rounds/${id}.pb`)).body;
    const json = JSON.parse((await open(`rounds/${id}.json`)).body);
    expect(verifiedRound(pabulib, json).breaches).toEqual([]);
    const line = pabulib.split('\n').find((text) => text.startsWith(receipts[4])) ?? '';
    const altered = pabulib.replace(
      line,
      line.endsWith('01') ? line.replace(/01$/, '02') : line.replace(/02$/, '01'),
    );
    expect(verifiedRound(altered, json).breaches[0]).toContain(receipts[4]);
    expect(verifiedRound(pabulib.replace(`${line}\n`, ''), json).breaches.join()).toContain(
      '8 ballots, where 9 were counted',
    );
    // Any one byte of any ballot, whatever it becomes.
    const start = pabulib.indexOf('\n', pabulib.indexOf('\nVOTES') + 7) + 1;
    const bytes = fc.tuple(
      fc.integer({ min: start, max: pabulib.length - 2 }),
      fc.constantFrom(...'0123456789ABCXYZ;,"- \n'),
    );
    let meant = 0;
    fc.assert(
      fc.property(bytes, ([at, byte]) => {
        const text = pabulib.slice(0, at) + byte + pabulib.slice(at + 1);
        if (text === pabulib) return;
        const number = pabulib.slice(start, at).split('\n').length;
        const [breach] = verifiedRound(text, json).breaches;
        expect(breach, JSON.stringify(text.slice(at - 20, at + 20))).toContain(`(number ${number})`);
        meant++;
      }),
      { numRuns: 400 },
    );
    expect(meant).toBeGreaterThan(100);
    for (const [what, found] of [
      [/^budget;\d+/m, 'the budget in the file is not that of the round'],
      [/^01;\d+/m, 'the plans in the file, or what they cost, are not those of the round'],
    ] as const)
      expect(verifiedRound(pabulib.replace(what, '$&1'), json).breaches).toContain(found);
    const cheaper = structuredClone(json);
    cheaper.round.budget += 1;
    expect(verifiedRound(pabulib, cheaper).breaches.join()).toContain('frozen at the opening');
  });

  it('takes one person twenty times at once as one ballot, which can be changed until the closing', async () => {
    const [one, two] = [await plan(1_000), await plan(2_000)];
    const id = await opened([one, two]);
    const same = await Promise.all(Array.from({ length: 20 }, () => vote(first(), id, [one])));
    for (const { data } of same)
      expect(data.castBallot).toMatchObject({ userErrors: [], ballot: { revision: 1 } });
    const { myBallot } = await look(id);
    const change = await vote(first(), id, [two], { revision: myBallot.revision });
    expect(change.data.castBallot.ballot).toMatchObject({ receipt: myBallot.receipt, revision: 2 });
    // An answer that was lost: the same change sent again is the same; an older one does not undo it.
    const again = await vote(first(), id, [two], { revision: 1 });
    expect(again.data.castBallot.ballot.revision).toBe(2);
    expect(refusal(await vote(first(), id, [one], { revision: 0 }), 'castBallot').code).toBe(
      'BALLOT_CHANGED',
    );
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, i) => vote(first(), id, i % 2 ? [one] : [one, two], { revision: 2 })),
    );
    expect(new Set(many.map((answer) => refusal(answer, 'castBallot')?.code))).toEqual(
      new Set([undefined, 'BALLOT_CHANGED']),
    );
    const { outcome } = await closed(id);
    expect(outcome.ballots).toBe(1);
    expect(refusal(await vote(first(), id, [one], { revision: 3 }), 'castBallot').code).toBe('ROUND_NOT_NOW');
  });

  it('counts one ballot over web, paper, desk and phone', async () => {
    const [one, two] = [await plan(1_000), await plan(2_000)];
    const id = await opened([one, two]);
    const [, voter, other] = neighbours as [Person, Person, Person];
    const issue = { roundId: id, personId: voter.id };
    const { code } = await city.act(host, wijk, 'issuePaperBallot', issue, 'code');
    await vote(voter, id, [one]);
    const paper = {
      roundId: id,
      code: code.toLowerCase().replace('-', ' '),
      choices: [{ initiativeId: two }],
    };
    const { receipt } = await city.act(host, wijk, 'enterPaperBallot', paper, 'receipt');
    const { myBallot } = await look(id, voter);
    expect(myBallot).toMatchObject({ receipt, revision: 2, choices: [{ initiativeId: two }] });
    const desk = { roundId: id, personId: other.id, choices: [{ initiativeId: one }], channel: 'phone' };
    const without = await city.send(host, wijk, 'castBallotFor', { ...desk, consent: false });
    expect(refusal(without, 'castBallotFor').code).toBe('SPOKEN_CONSENT_NEEDED');
    await city.act(host, wijk, 'castBallotFor', { ...desk, consent: true }, 'receipt');
    const notHost = await city.send(voter, wijk, 'castBallotFor', { ...desk, consent: true });
    expect(refusal(notHost, 'castBallotFor').code).toBe('FORBIDDEN');
    const wrong = await city.send(host, wijk, 'enterPaperBallot', { ...paper, code: 'AAAAA-AAAAA' });
    expect(refusal(wrong, 'enterPaperBallot').code).toBe('BAD_CODE');
    const { outcome } = await closed(id);
    expect(outcome.ballots).toBe(2);
    // Channels with fewer than five are not told apart.
    expect(outcome.channels).toEqual([]);
    const { data } = await city.ask(
      board,
      wijk,
      '{ audit(first: 50) { edges { node { action subject by } } } }',
    );
    const entries = data.audit.edges.map(({ node }: { node: object }) => node);
    expect(entries).toContainEqual({ action: 'castBallotFor', subject: `${id}:${other.id}`, by: host.id });
  });

  it('freezes its rules when it opens, and sets its money apart', async () => {
    const one = await plan(1_000);
    const id = await opened([one], { budget: 123_456 });
    const { frozen } = await look(id);
    expect(frozen).toMatch(/^[0-9a-f]{64}$/);
    const input = { initiativeId: one, cost: 5 };
    expect(refusal(await city.send(board, wijk, 'costInitiative', input), 'costInitiative').code).toBe(
      'INITIATIVE_NOT_NOW',
    );
    const tooMuch = await planned([await plan(5)], { budget: 9_999_999_00 });
    const poor = await city.send(board, wijk, 'openRound', { roundId: tooMuch.data.planRound.round.id });
    expect(refusal(poor, 'openRound')).toMatchObject({ code: 'NOT_ENOUGH' });
    await closed(id);
  });

  it.each([
    ['a project that is in no round', (one: string) => [newId('ini'), one], 'NOT_IN_ROUND'],
    ['the same twice', (one: string) => [one, one], 'CHOSEN_TWICE'],
  ])('refuses a ballot for %s', async (_, choices, code) => {
    const one = await plan(1_000);
    const id = await opened([one]);
    expect(refusal(await vote(first(), id, choices(one)), 'castBallot').code).toBe(code);
    expect((await look(id)).myBallot).toBeNull();
  });

  it('refuses what does not fit the ballot of the round', async () => {
    const [one, two] = [await plan(300_000), await plan(400_000)];
    const knapsack = await opened([one, two], { ballotType: 'knapsack', rule: 'greedy' });
    expect(refusal(await vote(first(), knapsack, [one, two]), 'castBallot').code).toBe('OVER_BUDGET');
    const [a, b] = [await plan(1), await plan(2)];
    const points = await opened([a, b], { ballotType: 'points', mostPoints: 5, budget: 10 });
    const give = (...given: (number | null)[]) =>
      city.send(
        first(),
        wijk,
        'castBallot',
        { roundId: points, choices: [a, b].map((initiativeId, i) => ({ initiativeId, points: given[i] })) },
        'ballot { revision }',
      );
    for (const bad of [
      [3, 3],
      [0, 1],
      [-1, 2],
      [null, 1],
    ])
      expect(refusal(await give(...bad), 'castBallot').code, String(bad)).toBe('BAD_POINTS');
    expect(refusal(await give(3, 2), 'castBallot')).toBeUndefined();
  });

  it('is planned with care', async () => {
    const one = await plan(200_000);
    for (const [more, code] of [
      [{ budget: 0 }, 'BAD_AMOUNT'],
      [{ closesAt: hours(-1) }, 'BAD_PERIOD'],
      [{ opensAt: hours(5), closesAt: hours(4) }, 'BAD_PERIOD'],
      [{ closesAt: hours(24 * 61) }, 'BAD_PERIOD'],
      [{ electorate: 'wij' }, 'NOT_AN_ELECTORATE'],
      [{ maxCost: 150_000 }, 'PLAN_TOO_DEAR'],
      [{ satisfaction: 'points' }, 'NO_POINTS_HERE'],
      [{ pot: 'nergens' }, 'UNKNOWN_POT'],
      [{ pot: 'reserve' }, 'RESERVE_IS_MEMBERS'],
      [{ channels: [] }, 'OUT_OF_RANGE'],
    ] as const)
      expect(refusal(await planned([one], more), 'planRound').code, JSON.stringify(more)).toBe(code);
    expect(refusal(await planned([]), 'planRound').code).toBe('OUT_OF_RANGE');
    expect(refusal(await planned([newId('ini')]), 'planRound').code).toBe('NOT_ADMISSIBLE');
    const early = await opened([one], { opensAt: hours(2) });
    expect(refusal(await vote(first(), early, [one]), 'castBallot').code).toBe('ROUND_NOT_NOW');
  });

  it('runs the three rules of Groningen by configuration alone', async () => {
    // Korrewegwijk, Wijkstemdag 2017: one day, in person, at most € 1,500 per plan.
    const [k1, k2] = [await plan(150_000, 'Buurtmoestuin'), await plan(90_000, 'Filmavond')];
    const day = {
      opensAt: hours(1),
      closesAt: hours(9),
      maxCost: 150_000,
      channels: ['desk', 'paper'],
      rule: 'greedy',
      budget: 200_000,
    };
    const korreweg = await opened([k1, k2], day);
    // Hoogkerk: a ranked top three, by web or paper, three weeks.
    const tops = [await plan(900_000), await plan(1_200_000), await plan(1_000_000), await plan(700_000)];
    const hoogkerk = await opened(tops, {
      ballotType: 'ranked',
      most: 3,
      rule: 'points',
      budget: 3_000_000,
      channels: ['web', 'paper'],
      closesAt: hours(24 * 21),
    });
    // Lewenborg: € 25,000 a year, approval on the web.
    const [l1, l2] = [await plan(1_500_000), await plan(1_100_000)];
    const lewenborg = await opened([l1, l2], { budget: 2_500_000, channels: ['web'], rule: 'greedy' });
    const [a = '', b = '', c = '', d = ''] = tops;
    expect(refusal(await vote(first(), hoogkerk, tops), 'castBallot').code).toBe('TOO_MANY_CHOICES');
    for (const [i, who] of neighbours.slice(0, 6).entries()) {
      expect(refusal(await vote(who, hoogkerk, i < 4 ? [b, a, c] : [d, c]), 'castBallot')).toBeUndefined();
      expect(refusal(await vote(who, lewenborg, [i < 4 ? l2 : l1]), 'castBallot')).toBeUndefined();
    }
    city.time.now = new Date(city.time.now.getTime() + 2 * 3_600_000);
    expect(refusal(await vote(first(), korreweg, [k1]), 'castBallot').code).toBe('NOT_BY_THIS_CHANNEL');
    for (const who of neighbours.slice(0, 3)) {
      const ballot = {
        roundId: korreweg,
        personId: who.id,
        choices: [{ initiativeId: k1 }],
        consent: true,
        channel: 'desk',
      };
      await city.act(host, wijk, 'castBallotFor', ballot, 'receipt');
    }
    const funded = async (id: string) =>
      (await look(id)).outcome.plans
        .filter((one: { funded: boolean }) => one.funded)
        .map(({ number }: { number: string }) => number);
    await closed(korreweg);
    expect(await funded(korreweg)).toEqual(['01']);
    expect(await funded(lewenborg)).toEqual(['02']);
    city.time.now = new Date(city.time.now.getTime() + 24 * 21 * 3_600_000);
    await city.clock(wijk);
    // b 12, a 8, c 4 + 4, d 6: b and a fit 30,000; c does not; d does.
    expect(await funded(hoogkerk)).toEqual(['01', '02', '04']);
    for (const id of [korreweg, lewenborg, hoogkerk]) {
      const [pabulib, json] = [await open(`rounds/${id}.pb`), await open(`rounds/${id}.json`)];
      expect(verifiedRound(pabulib.body, JSON.parse(json.body)).breaches, id).toEqual([]);
    }
  }, 60_000);

  it('keeps its ballots to itself until it is counted', async () => {
    const one = await plan(1_000);
    const id = await opened([one]);
    const { data } = await vote(first(), id, [one]);
    expect((await open(`rounds/${id}.pb`)).statusCode).toBe(404);
    const json = await open(`rounds/${id}.json`);
    expect(json.body).not.toContain(data.castBallot.ballot.receipt);
    expect(JSON.parse(json.body).outcome).toBeUndefined();
    expect((await look(id, neighbours[3] as Person)).myBallot).toBeNull();
  });
});
