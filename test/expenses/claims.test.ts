import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvalWrites } from '../../functions/expenses/money.ts';
import { loadClaim, placeClaim } from '../../functions/expenses/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { Conflict } from '../../functions/tenancy/table-errors.ts';
import { type City, newId, readOpen, startCity } from '../harness/city.ts';
import { castOf, iban, png, refusal, wijk } from './cast.ts';

let city: City;
let cast: Awaited<ReturnType<typeof castOf>>;

beforeAll(async () => {
  city = await startCity();
  cast = await castOf(city);
  await cast.income(100_000_00);
  await cast.income(1_000_00, 'freeFund');
});
afterAll(() => city.stop());

const later = async (days: number, then: () => Promise<void>) => {
  const start = city.time.now;
  city.time.now = new Date(start.getTime() + days * 86_400_000);
  try {
    await then();
  } finally {
    city.time.now = start;
  }
};
const act = async (who: (typeof cast)['board'], mutation: string, input: object) =>
  refusal(await cast.send(who, mutation, input), mutation)?.code;

describe('a claim', () => {
  it('goes from submitted to released by three people, its money set apart on the way', async () => {
    const before = await cast.money();
    const claimId = await cast.claimed(cast.resident, { amount: 120_00 });
    expect((await cast.money()).promised).toBe(before.promised);
    const approved = await cast.send(cast.treasurer, 'approveClaim', { claimId });
    expect(approved.data.approveClaim.claim).toMatchObject({ state: 'approved' });
    const between = await cast.money();
    expect(between.promised).toBe(before.promised + 120_00);
    expect(between.pots.general).toBe((before.pots.general ?? 0) - 120_00);
    expect(between.bank).toBe(before.bank);
    const released = await cast.send(cast.board, 'releaseClaim', { claimId });
    expect(released.data.releaseClaim.claim).toMatchObject({ state: 'released' });
  });

  it('is decided by whom the powers name for its amount, and the refusal names the article', async () => {
    const claimId = await cast.claimed(cast.resident, { amount: 250_01 });
    const tooMuch = refusal(await cast.send(cast.treasurer, 'approveClaim', { claimId }), 'approveClaim');
    expect(tooMuch).toMatchObject({ code: 'NOT_IN_POWERS', field: 'amount' });
    expect(tooMuch.message).toContain('artikel 3 lid 7');
    expect(await act(cast.board, 'approveClaim', { claimId })).toBeUndefined();
    const big = await cast.claimed(cast.resident, { amount: 5_000_01 });
    const assembly = refusal(await cast.send(cast.board, 'approveClaim', { claimId: big }), 'approveClaim');
    expect(assembly).toMatchObject({ code: 'NOT_IN_POWERS' });
    expect(assembly.message).toContain('de ledenvergadering');
  });

  it('is never approved or released by its claimant, nor released by who approved it', async () => {
    const own = await cast.claimed(cast.treasurer);
    expect(await act(cast.treasurer, 'approveClaim', { claimId: own })).toBe('OWN_CLAIM');
    expect(await act(cast.treasurer, 'rejectClaim', { claimId: own, why: 'toch niet' })).toBe('OWN_CLAIM');
    expect(await act(cast.board, 'approveClaim', { claimId: own })).toBeUndefined();
    expect(await act(cast.treasurer, 'releaseClaim', { claimId: own })).toBe('OWN_CLAIM');
    expect(await act(cast.board, 'releaseClaim', { claimId: own })).toBe('SECOND_PERSON');
    expect(await act(cast.second, 'releaseClaim', { claimId: own })).toBeUndefined();
  });

  it('needs its receipt before it is approved, and a receipt counts once', async () => {
    const { data } = await cast.submit(cast.resident);
    const claimId = data.submitClaim.claim.id;
    expect(await act(cast.treasurer, 'approveClaim', { claimId })).toBe('RECEIPT_MISSING');
    const receiptId = await cast.receipt(cast.resident);
    expect(await act(cast.resident, 'addReceipt', { claimId, receiptId })).toBeUndefined();
    expect(refusal(await cast.submit(cast.resident, { receiptId }), 'submitClaim')).toMatchObject({
      code: 'FILE_USED',
      field: 'receiptId',
    });
    const another = await cast.receipt(cast.resident);
    expect(await act(cast.resident, 'addReceipt', { claimId, receiptId: another })).toBe('RECEIPT_THERE');
    expect(await act(cast.treasurer, 'approveClaim', { claimId })).toBeUndefined();
  });

  it('is rejected with a reason, and then stays so', async () => {
    const claimId = await cast.claimed(cast.resident);
    expect(await act(cast.treasurer, 'rejectClaim', { claimId, why: ' ' })).toBe('TOO_SHORT');
    expect(await act(cast.treasurer, 'rejectClaim', { claimId, why: 'Niet voor de wijk' })).toBeUndefined();
    expect(await act(cast.treasurer, 'approveClaim', { claimId })).toBe('CLAIM_NOT_NOW');
    const { data } = await city.ask(cast.resident, wijk, `{ claim(id: "${claimId}") { state reason can } }`);
    expect(data.claim).toEqual({ state: 'rejected', reason: 'Niet voor de wijk', can: [] });
  });

  it('that was approved cannot be rejected; taken back, its money returns to the cent', async () => {
    const before = await cast.money();
    const claimId = await cast.claimed(cast.resident, { amount: 33_33 });
    await cast.send(cast.treasurer, 'approveClaim', { claimId });
    expect(await act(cast.board, 'rejectClaim', { claimId, why: 'Toch niet' })).toBe('CLAIM_NOT_NOW');
    expect(await act(cast.board, 'withdrawClaim', { claimId })).toBe('FORBIDDEN');
    expect(await act(cast.resident, 'withdrawClaim', { claimId })).toBeUndefined();
    expect(await cast.money()).toEqual(before);
    await city.idle();
    const { entries } = JSON.parse((await readOpen(city, wijk, 'ledger.json')).body);
    const about = entries.filter(({ legs }: { legs: { account: string }[] }) =>
      legs.some(({ account }) => account === `claim:${claimId}`),
    );
    expect(about.map(({ type }: { type: string }) => type)).toEqual(['commit', 'counter']);
    expect(about[1].reverses).toBe(about[0].id);
  });

  it('can come from an initiative that was chosen, and from none other', async () => {
    const id = newId('ini');
    const plan = { id, title: 'Speeltuin', text: 'Een glijbaan voor de kinderen', estimate: 1000 };
    await city.act(cast.resident, wijk, 'proposeInitiative', plan, 'initiative { id }');
    expect(refusal(await cast.submit(cast.resident, { from: id }), 'submitClaim')).toMatchObject({
      code: 'INITIATIVE_NOT_NOW',
      field: 'from',
    });
    expect(refusal(await cast.submit(cast.resident, { from: newId('ini') }), 'submitClaim').code).toBe(
      'NOT_FOUND',
    );
  });

  it.each([
    ['nothing', { amount: 0 }, 'BAD_AMOUNT'],
    ['less than nothing', { amount: -500 }, 'BAD_AMOUNT'],
    ['more than anything costs', { amount: 10_000_000_001 }, 'BAD_AMOUNT'],
    ['a pot that is not there', { from: 'sok' }, 'UNKNOWN_POT'],
    ['an IBAN with a typing error', { iban: 'NL92ABNA0417164300' }, 'BAD_IBAN'],
    ['an IBAN of a country outside SEPA', { iban: 'BR1500000000000010932840814P2' }, 'BAD_IBAN'],
    ['no IBAN', { iban: '' }, 'BAD_IBAN'],
    ['a name that no bank can write', { holder: 'ღღღ' }, 'BAD_HOLDER'],
    ['no words', { description: ' ' }, 'TOO_SHORT'],
    ['an id that is none', { id: 'clm_1' }, 'BAD_ID'],
    ['a receipt that is not there', { receiptId: newId('fil') }, 'NOT_FOUND'],
  ])('of %s is refused', async (_, more, code) => {
    expect(refusal(await cast.submit(cast.resident, more), 'submitClaim').code).toBe(code);
  });

  it.each([1.5, 2 ** 53, '12'])('of %s is no amount at all', async (amount) => {
    const { errors } = await cast.submit(cast.resident, { amount });
    expect(errors?.[0].message).toContain('whole number of euro cents');
  });

  it('takes an IBAN as people type it', async () => {
    const { data } = await cast.submit(cast.resident, { iban: 'nl91 abna 0417 1643 00' });
    const { id } = data.submitClaim.claim;
    expect((await city.ask(cast.resident, wijk, `{ claim(id: "${id}") { iban } }`)).data.claim).toEqual({
      iban,
    });
  });

  it('is known again by its id, and another under the same id is told', async () => {
    const id = newId('clm');
    const once = await cast.submit(cast.resident, { id });
    expect((await cast.submit(cast.resident, { id })).data).toEqual(once.data);
    expect(refusal(await cast.submit(cast.resident, { id, amount: 9 }), 'submitClaim').code).toBe('ID_TAKEN');
    expect(refusal(await cast.submit(cast.member, { id }), 'submitClaim').code).toBe('ID_TAKEN');
  });

  it('is seen by its claimant, treasurer and board, and by nobody else in any way', async () => {
    const claimId = await cast.claimed(cast.resident, { description: 'Stilteruimte' });
    const seen = `{ claim(id: "${claimId}") { iban holder receipt { url bytes } } node(id: "${claimId}") { id } }`;
    for (const who of [cast.resident, cast.treasurer, cast.board]) {
      const { data } = await city.ask(who, wijk, seen);
      expect(data.claim).toMatchObject({ iban, receipt: { bytes: png.length } });
      const file = await fetch(data.claim.receipt.url);
      expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
    }
    expect((await city.ask(cast.member, wijk, seen)).data).toEqual({ claim: null, node: null });
    for (const mutation of ['approveClaim', 'releaseClaim', 'withdrawClaim'])
      expect(await act(cast.member, mutation, { claimId })).toBe('NOT_FOUND');
    const list = '{ claims { edges { node { id } } } }';
    expect((await city.ask(cast.member, wijk, list)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const mine = await city.ask(cast.member, wijk, '{ claims(mine: true) { edges { node { id } } } }');
    expect(mine.data.claims.edges).toEqual([]);
    const open = await Promise.all(
      ['ledger.json', 'ledger.csv', 'money.json'].map((name) => readOpen(city, wijk, name)),
    );
    for (const { body } of open) expect(body).not.toMatch(/NL91|Jansen|per_/);
  });

  it('stands in lists by state, page by page, newest first', async () => {
    const query =
      'query C($state: ClaimState, $mine: Boolean!, $after: String) { claims(state: $state, mine: $mine, first: 3, after: $after) { edges { node { id state } } pageInfo { hasNextPage endCursor } } }';
    const all = async (variables: object) => {
      const found: { id: string; state: string }[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await city.ask(cast.treasurer, wijk, query, { mine: false, ...variables, after });
        found.push(...data.claims.edges.map(({ node }: { node: { id: string; state: string } }) => node));
        if (!data.claims.pageInfo.hasNextPage) return found;
        after = data.claims.pageInfo.endCursor;
      }
    };
    const everything = await all({});
    const ids = everything.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
    for (const state of ['submitted', 'approved', 'withdrawn'])
      expect(await all({ state })).toEqual(everything.filter((one) => one.state === state));
    expect((await all({ mine: true })).length).toBe(1);
  });
});

describe('a list of which little is shown', () => {
  it('is read on, and where that takes long it says where to go on', async () => {
    const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
    const pot = { id: 'tuin', name: 'Tuin' };
    await city.act(cast.board, wijk, 'openPot', pot, 'pot { id }');
    const group = { potId: pot.id, people: [cast.member.id], why: 'Zij tuinieren' };
    await city.act(cast.board, wijk, 'setWorkingGroup', group, 'pot { id }');
    const own = await cast.claimed(cast.second);
    const theirs = await cast.claimed(cast.resident, { from: pot.id });
    const claim = await loadClaim(table, own);
    if (!claim) throw new Error('no claim');
    // Newer ones: many of them taken back, or from a pot that is not the group's.
    const many = async (count: number, more: object) => {
      for (let made = 0; made < count; made += 20)
        await Promise.all(
          Array.from({ length: 20 }, () => table.put(placeClaim({ ...claim, ...more, id: newId('clm') }))),
        );
    };
    await many(520, { state: 'withdrawn' });
    await many(120, { claimant: cast.treasurer.id });
    const read = async (who: (typeof cast)['board'], mine: boolean, after: string | null = null) => {
      const query =
        'query C($mine: Boolean!, $after: String) { claims(state: submitted, mine: $mine, first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
      const { edges, pageInfo } = (await city.ask(who, wijk, query, { mine, after })).data.claims;
      return { ids: edges.map(({ node }: { node: { id: string } }) => node.id), ...pageInfo };
    };
    expect((await read(cast.member, false)).ids).toEqual([theirs]);
    const first = await read(cast.second, true);
    expect(first).toMatchObject({ ids: [], hasNextPage: true, endCursor: expect.any(String) });
    expect(await read(cast.second, true, first.endCursor)).toMatchObject({ ids: [own], hasNextPage: false });
  });
});

describe('who leaves', () => {
  it('takes back what was not decided, is paid what was approved, and can read all of it before', async () => {
    const [leaver] = await city.residents(wijk, cast.board, 'Weg');
    if (!leaver) throw new Error('nobody came');
    const [open, owed] = [await cast.claimed(leaver), await cast.claimed(leaver, { amount: 2_00 })];
    await cast.send(cast.treasurer, 'approveClaim', { claimId: owed });
    const { data } = await city.ask(leaver, wijk, '{ me { everything } }');
    const everything = JSON.parse(data.me.everything);
    expect(everything.claims.map(({ id }: { id: string }) => id)).toEqual([owed, open]);
    expect(everything.claims[0]).toMatchObject({ iban, holder: 'R. Jansen' });
    expect(everything.files).toHaveLength(2);
    expect(data.me.everything).not.toContain(cast.treasurer.id);
    await city.act(leaver, wijk, 'leave', { sure: true }, 'me { id }');
    const seen = async (id: string) =>
      (await city.ask(cast.treasurer, wijk, `{ claim(id: "${id}") { state iban holder claimant { name } } }`))
        .data.claim;
    expect(await seen(open)).toEqual({ state: 'withdrawn', iban: '', holder: '', claimant: null });
    expect(await seen(owed)).toEqual({ state: 'approved', iban, holder: 'R. Jansen', claimant: null });
    const releasing = await cast.send(cast.board, 'releaseClaim', { claimId: owed });
    expect(releasing.data.releaseClaim.claim).toMatchObject({ state: 'released' });
  });
});

describe('the general assembly', () => {
  const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const change = { at: '2026-11-02T09:00:00.000Z', by: 'clock', st: 1 };
  const book = { who: 'clock', date: '2026-11-02' };

  it('approves a claim inside its own transaction, once, its money set apart', async () => {
    const before = await cast.money();
    const claimId = await cast.claimed(cast.resident, { amount: 6_000_00 });
    const decision = await approvalWrites(table(), claimId, change, book);
    await table().transact(decision?.writes ?? []);
    const { data } = await city.ask(cast.board, wijk, `{ claim(id: "${claimId}") { state can } }`);
    expect(data.claim).toEqual({ state: 'approved', can: ['release'] });
    expect((await cast.money()).promised).toBe(before.promised + 6_000_00);
    await expect(table().transact(decision?.writes ?? [])).rejects.toThrow(Conflict);
    expect(await approvalWrites(table(), claimId, change, book)).toBeUndefined();
    await city.idle();
    expect(await city.nightly(wijk)).toEqual({ sentences: [] });
  });

  it('is the only one to decide on the reserve', async () => {
    const claimId = await cast.claimed(cast.resident, { from: 'reserve', amount: 1_00 });
    expect(await act(cast.treasurer, 'approveClaim', { claimId })).toBe('RESERVE_IS_MEMBERS');
    expect(await act(cast.board, 'approveClaim', { claimId })).toBe('RESERVE_IS_MEMBERS');
    const { data } = await city.ask(cast.board, wijk, `{ claim(id: "${claimId}") { can } }`);
    expect(data.claim.can).toEqual(['reject']);
    expect((await approvalWrites(table(), claimId, change, book))?.claim.state).toBe('approved');
  });

  it('approves nothing without a receipt', async () => {
    const { data } = await cast.submit(cast.resident);
    expect(await approvalWrites(table(), data.submitClaim.claim.id, change, book)).toBeUndefined();
    expect(await approvalWrites(table(), newId('clm'), change, book)).toBeUndefined();
  });
});

describe('the free fund', () => {
  const small = { from: 'freeFund', amount: 50_00 };

  it('trusts a member up to what the statutes say, at once, and asks for a receipt in 30 days', async () => {
    const before = await cast.money();
    const { data } = await cast.submit(cast.member, small);
    expect(data.submitClaim.claim).toMatchObject({
      state: 'approved',
      onTrust: true,
      accountDueAt: new Date(city.time.now.getTime() + 30 * 86_400_000).toISOString(),
    });
    const after = await cast.money();
    expect(after.pots.freeFund).toBe((before.pots.freeFund ?? 0) - 50_00);
    expect(await act(cast.treasurer, 'releaseClaim', { claimId: data.submitClaim.claim.id })).toBeUndefined();
    const more = await cast.submit(cast.member, { ...small, amount: 50_01 });
    expect(more.data.submitClaim.claim).toMatchObject({ state: 'submitted', onTrust: false });
    const stranger = await cast.submit(cast.resident, small);
    expect(stranger.data.submitClaim.claim).toMatchObject({ state: 'submitted', onTrust: false });
  });

  it('waits for who did not account: the claim stands in a list, and a next one is refused until then', async () => {
    const { data } = await cast.submit(cast.second, { ...small, amount: 1_00 });
    const claimId = data.submitClaim.claim.id;
    const overdue = async () => {
      const list = await city.ask(
        cast.treasurer,
        wijk,
        '{ claims(overdue: true) { edges { node { id } } } }',
      );
      return list.data.claims.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await overdue()).toEqual([]);
    await later(31, async () => {
      expect(await overdue()).toContain(claimId);
      const next = refusal(await cast.submit(cast.second, { ...small, amount: 1_00 }), 'submitClaim');
      expect(next).toMatchObject({ code: 'ACCOUNT_OVERDUE', field: 'from' });
      // What is not from the free fund goes its ordinary way.
      expect(refusal(await cast.submit(cast.second), 'submitClaim')).toBeUndefined();
      const receiptId = await cast.receipt(cast.second);
      expect(await act(cast.second, 'addReceipt', { claimId, receiptId })).toBeUndefined();
      expect(await overdue()).not.toContain(claimId);
      expect(
        refusal(await cast.submit(cast.second, { ...small, amount: 1_00 }), 'submitClaim'),
      ).toBeUndefined();
    });
  });
});

describe('many at once', () => {
  it('40 contributions of 10 out of 100 on trust: exactly ten are taken', async () => {
    const { pots } = await cast.money();
    const rest = (pots.freeFund ?? 0) - 100_00;
    const empty = { id: newId('jrn'), from: 'freeFund', to: 'general', amount: rest, description: 'Leeg' };
    await city.act(cast.board, wijk, 'moveMoney', empty, 'journal { id }');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => cast.submit(cast.member, { from: 'freeFund', amount: 10_00 })),
    );
    const refused = answers.map((answer) => refusal(answer, 'submitClaim')?.code).filter(Boolean);
    expect(refused).toEqual(Array(30).fill('NOT_ENOUGH'));
    expect((await cast.money()).pots.freeFund).toBe(0);
  }, 60_000);

  it('200 approvals from one pot: never below zero, accepted and refused together 200', async () => {
    await city.act(cast.board, wijk, 'openPot', { id: 'krap', name: 'Krap' }, 'pot { id }');
    await cast.income(1_000_00, 'krap');
    const amounts = Array.from({ length: 200 }, () => 1 + Math.floor(Math.random() * 20_00));
    const ids: string[] = [];
    for (let from = 0; from < 200; from += 20)
      ids.push(
        ...(await Promise.all(
          amounts
            .slice(from, from + 20)
            .map((amount) => cast.claimed(cast.resident, { from: 'krap', amount })),
        )),
      );
    const answers = await Promise.all(
      ids.map((claimId, i) => cast.send(i % 2 ? cast.treasurer : cast.board, 'approveClaim', { claimId })),
    );
    const codes = answers.map((answer) => refusal(answer, 'approveClaim')?.code);
    const taken = amounts.filter((_, i) => codes[i] === undefined);
    const short = codes.filter((code) => code === 'NOT_ENOUGH').length;
    expect(taken.length + short).toBe(200);
    expect(short).toBeGreaterThan(0);
    const { pots } = await cast.money();
    expect(pots.krap).toBe(1_000_00 - taken.reduce((sum, amount) => sum + amount, 0));
    expect(pots.krap).toBeGreaterThanOrEqual(0);
  }, 120_000);

  it('treasurer and board approve and its claimant takes it back: one thing happens, and the books are whole', async () => {
    const before = await cast.money();
    const ids = await Promise.all(
      Array.from({ length: 15 }, () => cast.claimed(cast.resident, { amount: 1_00 })),
    );
    await Promise.all(
      ids.flatMap((claimId) => [
        cast.send(cast.treasurer, 'approveClaim', { claimId }),
        cast.send(cast.board, 'approveClaim', { claimId }),
        cast.send(cast.resident, 'withdrawClaim', { claimId }),
        cast.send(cast.second, 'releaseClaim', { claimId }),
      ]),
    );
    let open = 0;
    for (const claimId of ids) {
      const { data } = await city.ask(cast.resident, wijk, `{ claim(id: "${claimId}") { state } }`);
      if (data.claim.state !== 'withdrawn') open += 1_00;
    }
    const after = await cast.money();
    expect(after.promised).toBe(before.promised + open);
    await city.idle();
    expect(await city.nightly(wijk)).toEqual({ sentences: [] });
  }, 60_000);
});
