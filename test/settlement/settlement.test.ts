import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenPromises } from '../../functions/checks/checks.ts';
import { loadCityWijk } from '../../functions/city/wijk-store.ts';
import { verifiedFile } from '../../functions/ledger/verify.ts';
import { letOutSettlements } from '../../functions/settlement/publishing.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { camtOf } from '../harness/camt.ts';
import { type City, newId, type Person, readOpen, startCity } from '../harness/city.ts';
import { settlingCity, wijk } from './cast.ts';

const quarter = '2026-Q4';
/** One fte less for 46 of 365 days, at 1878 hours a year and € 65.12. */
const saved = Math.floor((1_878 * 46 * 6_512) / 365);
const half = Math.floor(saved / 2);
let city: City;
let cast: Awaited<ReturnType<typeof settlingCity>>;

beforeAll(async () => {
  city = await startCity();
  cast = await settlingCity(city);
}, 60_000);
afterAll(() => city.stop());

const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
const stand = async () => {
  const { data } = await city.ask(cast.resident, wijk, '{ money { bank owed pots { id balance } } }');
  const { bank, owed, pots } = data.money;
  return { bank, owed, reserve: pots.find(({ id }: { id: string }) => id === 'reserve').balance };
};
const savingInCity = async () => {
  await city.idle();
  const cityTable = new Table(city.bare, city.settings.tableName, cityScope('groningen'));
  return (await loadCityWijk(cityTable, wijk, true))?.savingCents;
};
/** What the city is shown of settlements, or why it is not. */
const inCity = async (who: Person, sought: object = {}) => {
  const query = `query S($quarter: String, $wijk: ID) { city { settlements(quarter: $quarter, wijk: $wijk) { edges { node {
    wijk quarter share saved forWijk forCity received owed corrections bookedAt } } } } }`;
  const { data, errors } = await city.askCity(who, query, sought);
  if (errors) return errors[0]?.extensions.code;
  return data.city.settlements.edges.map(({ node }: { node: object }) => node);
};
const draftNow = async () => (await cast.look()).draft.draft;

describe('a quarter that is over', () => {
  it('is drafted by the clock an hour after its end, once, whoever calls it and how often', async () => {
    await city.clock(wijk);
    expect(await cast.look()).toBeNull();
    expect(await cast.act(cast.board, 'draftSettlement', { quarter })).toMatchObject({
      code: 'QUARTER_NOT_OVER',
    });
    // Half past twelve at night in Amsterdam.
    city.time.now = new Date('2026-12-31T23:30:00Z');
    await city.clock(wijk);
    expect(await cast.look()).toBeNull();
    city.time.now = new Date('2027-01-01T00:00:00Z');
    await Promise.all([city.clock(wijk), city.clock(wijk)]);
    await city.clock(wijk);
    expect(await cast.look()).toMatchObject({
      share: 50,
      saved: 0,
      booked: [],
      version: 1,
      draft: { number: 1, draft: 1, saved, wijk: half, city: saved - half, agreedBy: [], mayAgree: false },
    });
  });

  it('is settled by coordinator and board, not by others, nor by one twice', async () => {
    const input = { quarter, draft: await draftNow() };
    expect((await cast.look(quarter, cast.board)).draft.mayAgree).toBe(true);
    for (const who of [cast.resident, cast.treasurer])
      expect(await cast.act(who, 'agreeSettlement', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await cast.act(cast.board, 'agreeSettlement', { ...input, draft: 7 })).toMatchObject({
      code: 'SETTLEMENT_CHANGED',
      field: 'draft',
    });
    const again = { ...input, quarter: '2026-Q3' };
    expect(await cast.act(cast.board, 'agreeSettlement', again)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stand()).toEqual({ bank: 0, owed: 0, reserve: 0 });
  });

  it('is booked once when both agree at the same instant, each of them ten times', async () => {
    const input = { quarter, draft: await draftNow() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        cast.act(i % 2 ? cast.board : cast.coordinator, 'agreeSettlement', input),
      ),
    );
    expect(answers.filter(({ code }) => code)).toEqual([]);
    const settlement = await cast.look();
    expect(settlement).toMatchObject({ saved, wijk: half, city: saved - half, owed: half, received: 0 });
    expect(settlement.booked).toHaveLength(1);
    expect(settlement.draft).toBeNull();
    expect([...settlement.booked[0].agreedBy].sort()).toEqual(['board', 'coordinator']);
    // The members are owed their share; it is nowhere to be spent.
    expect(await stand()).toEqual({ bank: 0, owed: half, reserve: 0 });
    const late = await cast.act(cast.board, 'agreeSettlement', { ...input, draft: 2 });
    expect(late).toMatchObject({ code: 'SETTLEMENT_CHANGED' });
  });

  it('opens into the months, hours, fte and tariff that it is made of, and names what is left out', async () => {
    const [{ lines, leftOut }] = (await cast.look()).booked;
    expect(
      lines.map((line: Record<string, unknown>) => [line.from, line.until, line.actualFte, line.savedHours]),
    ).toEqual([
      ['2026-10-01', '2026-10-31', 400, 0],
      ['2026-11-01', '2026-11-15', 400, 0],
      ['2026-11-16', '2026-11-30', 300, Math.round((187_800 * 15) / 365)],
      ['2026-12-01', '2026-12-31', 300, Math.round((187_800 * 31) / 365)],
    ]);
    expect(lines.reduce((sum: number, { cents }: { cents: number }) => sum + cents, 0)).toBe(saved);
    expect(leftOut).toEqual([
      { specialism: 'Opvoeden', from: '2026-10-01', until: '2026-12-31', why: 'noBaseline' },
    ]);
  });

  it('is told to the city', async () => {
    expect(await savingInCity()).toBe(saved);
    expect(await inCity(city.admin)).toMatchObject([
      { wijk, quarter, share: 50, saved, forWijk: half, owed: half, received: 0, corrections: 0 },
    ]);
    expect(await inCity(city.admin, { quarter })).toHaveLength(1);
    expect(await inCity(city.admin, { quarter: '2026-Q3' })).toEqual([]);
    expect(await inCity(city.admin, { wijk, quarter })).toHaveLength(1);
    expect(await inCity(city.admin, { wijk: 'selwerd' })).toEqual([]);
    expect(await inCity(city.admin, { quarter: 'Q4' })).toBe('BAD_QUARTER');
  });

  it('is shown to the coordinators of the wijk and to nobody who is not of the city', async () => {
    const official = async (of: string) => {
      const { coordinator } = await city.found(of);
      const input = { id: newId('inv'), role: 'coordinator', wijken: [of] };
      const { code } = await city.actCity(city.admin, 'inviteOfficial', input, 'code');
      await city.actCity(coordinator, 'acceptAppointment', { code, name: 'Cor' }, 'official { id }');
      return coordinator;
    };
    expect(await inCity(await official('selwerd'))).toEqual([]);
    expect(await inCity(await official('beijum'), { wijk })).toEqual([]);
    expect(await inCity(cast.board)).toBe('FORBIDDEN');
  });
});

/** The line of a statement on which the municipality pays so much, before the settlement was booked. */
const bankLine = async (amount: number) => {
  const iban = 'NL02ABNA0123456789';
  const account = { iban, name: 'Wijkcooperatie' };
  await city.act(cast.treasurer, wijk, 'setBankAccount', account, 'account { iban }');
  const body = camtOf({ iban, lines: [{ amount, description: 'Gemeente', date: '2026-12-31' }] });
  const file = await city.upload(cast.treasurer, wijk, 'application/xml', body, { purpose: 'statement' });
  await city.act(cast.treasurer, wijk, 'importStatement', { fileId: file.id }, 'statement { added }');
  return newLine();
};
/** The line that waits. */
const newLine = async () => {
  const query = '{ bankLines { edges { node { id amount proposal { because source pot settlement } } } } }';
  const { data } = await city.ask(cast.treasurer, wijk, query);
  return data.bankLines.edges[0].node;
};
const book = async (more: object) => {
  const { data } = await city.send(cast.treasurer, wijk, 'bookLine', more, 'line { state }');
  return data.bookLine.userErrors[0]?.code ?? data.bookLine.line.state;
};

describe('the money of a settlement', () => {
  it('is not spent before it is there, not by the treasurer, the board or a counter-entry', async () => {
    const move = { id: newId('jrn'), from: 'reserve', to: 'general', amount: 100, description: 'uit' };
    const moved = await city.send(cast.treasurer, wijk, 'moveMoney', move, 'journal { id }');
    expect(moved.data.moveMoney.userErrors[0].code).toBe('RESERVE_IS_MEMBERS');
    const [{ journal: entryId }] = (await cast.look()).booked;
    const counter = { id: newId('jrn'), entryId, why: 'terug' };
    const undone = await city.send(cast.treasurer, wijk, 'counterEntry', counter, 'journal { id }');
    expect(undone.data.counterEntry.userErrors[0].code).toBe('ALREADY_UNDONE');
  });

  it('is booked from the bank with its quarter, into the reserve, and not beside it as income', async () => {
    const first = half - 1_000;
    const receive = { id: newId('jrn'), quarter, amount: first };
    expect(await cast.act(cast.board, 'receiveSettlement', receive)).toMatchObject({ code: 'FORBIDDEN' });
    const more = { ...receive, amount: half + 1 };
    expect(await cast.act(cast.treasurer, 'receiveSettlement', more)).toMatchObject({
      code: 'NOT_OWED',
      field: 'amount',
    });
    const early = { ...receive, date: '2026-12-31' };
    expect(
      await cast.act(cast.treasurer, 'receiveSettlement', early),
      'the city owed nothing yet',
    ).toMatchObject({ code: 'TOO_EARLY_A_DAY', field: 'date' });
    const twice = await Promise.all(
      [1, 2, 3].map(() => cast.act(cast.treasurer, 'receiveSettlement', receive)),
    );
    expect(twice.map(({ received, owed }) => [received, owed])).toEqual(Array(3).fill([first, 1_000]));
    expect(await stand()).toEqual({ bank: first, owed: 1_000, reserve: first });
    const income = { id: newId('jrn'), source: 'savings', amount: 1_000, pot: 'general', description: 'x' };
    const beside = await city.send(cast.treasurer, wijk, 'bookIncome', income, 'journal { id }');
    expect(beside.data.bookIncome.userErrors[0]).toMatchObject({ code: 'NAME_SETTLEMENT', field: 'source' });

    const { id: lineId, proposal } = await bankLine(1_000);
    expect(proposal).toEqual({
      because: 'settlement',
      source: 'savings',
      pot: 'reserve',
      settlement: quarter,
    });
    expect(await book({ lineId, source: 'savings' })).toBe('NAME_SETTLEMENT');
    expect(await book({ lineId, source: 'gift', settlement: quarter })).toBe('NOT_A_SAVING');
    expect(await book({ lineId, source: 'savings', settlement: '2026-Q3' })).toBe('NOT_FOUND');
    const named = { lineId, source: 'savings', settlement: quarter };
    expect(await Promise.all([book(named), book(named)])).toEqual(['booked', 'booked']);
    expect(await book({ ...named, description: 'nog eens' })).toBe('LINE_NOT_NOW');
    expect(await stand()).toEqual({ bank: half, owed: 0, reserve: half });
    expect(await cast.look()).toMatchObject({
      received: half,
      owed: 0,
      receipts: [{ on: '2027-01-01' }, {}],
    });
  });
});

describe('money that was booked by mistake', () => {
  it('is owed again once it is undone, the last first', async () => {
    const { receipts } = await cast.look();
    const [last, first] = receipts.map(({ journal }: { journal: string }) => journal);
    const undo = (journal: string, more: object = {}) =>
      cast.act(cast.treasurer, 'undoReceipt', {
        id: newId('jrn'),
        quarter,
        journal,
        why: 'Vergissing',
        ...more,
      });
    expect(await undo(first)).toMatchObject({ code: 'SETTLED_SINCE', field: 'journal' });
    expect(await undo(newId('jrn'))).toMatchObject({ code: 'NOT_FOUND', field: 'journal' });
    const id = newId('jrn');
    const twice = await Promise.all([undo(last, { id }), undo(last, { id })]);
    for (const one of twice) expect(one).toMatchObject({ owed: 1_000, received: half - 1_000 });
    expect(await undo(last)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stand()).toEqual({ bank: half - 1_000, owed: 1_000, reserve: half - 1_000 });
    // Its line waits again, and is booked once more.
    const { id: lineId, proposal } = await newLine();
    expect(proposal.settlement).toBe(quarter);
    const named = { lineId, source: 'savings', settlement: quarter };
    expect(await Promise.all([book(named), book(named)])).toEqual(['booked', 'booked']);
    expect(await stand()).toEqual({ bank: half, owed: 0, reserve: half });
    expect((await cast.look()).receipts).toHaveLength(2);
  });

  it('is not in the books twice when its line comes after it was booked by hand', async () => {
    const { id: lineId, proposal } = await bankLine(half - 1_000);
    expect(proposal).toMatchObject({ because: 'settlement', settlement: quarter });
    const income = { lineId, source: 'savings', pot: 'general' };
    expect(await book(income)).toBe('NAME_SETTLEMENT');
    const named = { ...income, settlement: quarter };
    expect(await Promise.all([book(named), book(named)])).toEqual(['booked', 'booked']);
    expect(await stand()).toEqual({ bank: half, owed: 0, reserve: half });
    expect((await cast.look()).receipts).toHaveLength(2);
  });
});

describe('a correction', () => {
  const change = (more: object = {}) => ({
    ...{ specialismId: cast.debts, from: '2026-12-01', until: '2026-12-31', actualFte: 250, ...more },
  });
  const correct = async (more: object = {}, version?: number) =>
    cast.act(cast.coordinator, 'correctSettlement', {
      quarter,
      version: version ?? (await cast.look()).version,
      changes: [change()],
      why: 'In december was er minder',
      ...more,
    });

  it.each<[string, object, string, string]>([
    [
      'a day of another quarter',
      { changes: [{ from: '2027-01-01', until: '2027-01-02' }] },
      'NOT_IN_QUARTER',
      'changes.0.from',
    ],
    [
      'days that end before they begin',
      { changes: [{ until: '2026-11-30' }] },
      'TOO_EARLY_A_DAY',
      'changes.0.until',
    ],
    ['no figure', { changes: [{ actualFte: null }] }, 'SAYS_NOTHING', 'changes.0'],
    ['less than nothing', { changes: [{ actualFte: -1 }] }, 'OUT_OF_RANGE', 'changes.0.actualFte'],
    [
      'a specialism that is not there',
      { changes: [{ specialismId: 'spc_x' }] },
      'NOT_FOUND',
      'changes.0.specialismId',
    ],
    ['what makes no difference', { changes: [{ actualFte: 300 }] }, 'NO_DIFFERENCE', 'changes'],
    ['no reason', { why: '' }, 'TOO_SHORT', 'why'],
    ['another version', { version: 1 }, 'SETTLEMENT_CHANGED', 'version'],
  ])('is refused for %s, and says where', async (_, more, code, field) => {
    const { changes, ...rest } = more as { changes?: object[] };
    const input = { ...rest, ...(changes ? { changes: changes.map((one) => change(one)) } : {}) };
    expect(await correct(input)).toMatchObject({ code, field });
  });

  it('books the difference once both agreed, and leaves what was booked as it is', async () => {
    const before = await cast.look();
    await correct();
    // A closed quarter is as it was until both agreed.
    expect(await cast.look()).toMatchObject({ saved, wijk: half, owed: 0, booked: before.booked });
    const after = await cast.agreed();
    const more = Math.floor((1_878 * (46 * 100 + 31 * 50) * 6_512) / (365 * 100));
    expect(after).toMatchObject({
      saved: more,
      wijk: Math.floor(more / 2),
      owed: Math.floor(more / 2) - half,
      received: half,
    });
    const [correction, ...rest] = after.booked;
    expect(rest).toEqual(before.booked);
    expect(correction).toMatchObject({
      number: 2,
      why: 'In december was er minder',
      savedMore: more - saved,
      wijkMore: Math.floor(more / 2) - half,
    });
    expect(await stand()).toMatchObject({ owed: Math.floor(more / 2) - half, reserve: half });
    expect(await savingInCity()).toBe(more);
    const told = { saved: more, received: half, owed: Math.floor(more / 2) - half, corrections: 1 };
    expect(await inCity(city.admin)).toMatchObject([told]);
    // Made anew from the wijk alone, the city sees the same.
    const ofCity = new Table(city.bare, city.settings.tableName, cityScope('groningen'));
    await ofCity.removeMany('CITYSETTLEMENT', [`${quarter}#${wijk}`]);
    expect(await inCity(city.admin)).toEqual([]);
    await letOutSettlements(ofCity, wijk, table());
    expect(await inCity(city.admin)).toMatchObject([told]);
  });

  it('takes away what has not come in, and nothing of what has: a wijk never owes', async () => {
    await correct({
      changes: [change({ from: '2026-11-16', actualFte: 500 })],
      why: 'Er kwam juist iemand bij',
    });
    const after = await cast.agreed();
    expect(after.saved).toBeLessThan(0);
    expect(after).toMatchObject({ wijk: 0, city: after.saved, owed: 0, received: half });
    expect(await stand()).toEqual({ bank: half, owed: 0, reserve: half });
  });

  it('can be taken back while it waits, and then what is booked holds', async () => {
    const before = await cast.look();
    await correct({ changes: [change({ actualFte: 100 })] });
    const withdraw = { quarter, draft: await draftNow(), why: 'Toch niet' };
    expect(await cast.act(cast.board, 'withdrawCorrection', withdraw)).toMatchObject({
      draft: null,
      saved: before.saved,
      booked: before.booked,
    });
    expect(await cast.act(cast.board, 'agreeSettlement', { quarter, draft: withdraw.draft })).toMatchObject({
      code: 'SETTLEMENT_CHANGED',
    });
  });
});

describe('the books', () => {
  it('verify from the open data, and the nightly check has nothing to say', async () => {
    await city.idle();
    const { body } = await readOpen(city, wijk, 'ledger.json');
    const { breaches, balances } = verifiedFile(body);
    expect(breaches).toEqual([]);
    expect(balances).toMatchObject({
      'owed:city': 0,
      'settled:reserve': 0,
      'kept:city': 0,
      'pot:reserve': half,
    });
    expect(await brokenPromises(table(), city.time.now)).toEqual([]);
  });

  it('let everybody reckon the amounts again from the public figures alone', async () => {
    const { settlements } = JSON.parse((await readOpen(city, wijk, 'settlements.json')).body);
    const { entries: ledger } = JSON.parse((await readOpen(city, wijk, 'ledger.json')).body);
    const [{ share, entries, receivedCents, owedCents, receipts }] = settlements;
    type Line = Record<'baselineFte' | 'actualFte' | 'yearHours' | 'tariff' | 'days' | 'yearDays', number>;
    const wijkOf: number[] = entries.map(
      ({ lines, cents, wijk: ours, city: theirs }: Record<string, unknown>) => {
        // As docs/open-data.md says it: exact, rounded down once, the wijk's share rounded down, the city the rest.
        let sum = 0n;
        for (const { baselineFte, actualFte, yearHours, tariff, days } of lines as Line[])
          sum += BigInt(baselineFte - actualFte) * BigInt(yearHours * tariff * days);
        const year = BigInt((lines as Line[])[0]?.yearDays ?? 1);
        const [whole, rest] = [sum / (100n * year), sum % (100n * year)];
        const again = Number(rest < 0n ? whole - 1n : whole);
        expect(cents).toBe(again);
        expect(ours).toBe(again > 0 ? Math.floor((again * share) / 100) : 0);
        expect(theirs).toBe(again - Number(ours));
        return Number(ours);
      },
    );
    expect(wijkOf).toHaveLength(3);
    // What each booked is in the ledger, under the number of its journal: for the members, and what the city keeps.
    const legOf = (journal: string | null, account: string) => {
      const entry = ledger.find(({ id }: { id: string }) => id === journal);
      return entry?.legs.find((leg: { account: string }) => leg.account === account)?.amount ?? 0;
    };
    const booked = entries.map(({ journal }: { journal: string | null }) =>
      legOf(journal, 'settled:reserve'),
    );
    const [first = 0, second = 0] = wijkOf;
    expect(booked).toEqual([-first, first - second, second - first]);
    const paid = receipts.map(({ journal }: { journal: string }) => -legOf(journal, 'pot:reserve'));
    expect(paid.reduce((sum: number, cents: number) => sum + cents, 0)).toBe(receivedCents);
    expect([receivedCents, owedCents]).toEqual([half, 0]);
    expect(JSON.stringify(settlements)).not.toMatch(/per_|Bea|Cor |Piet/);
    const csv = (await readOpen(city, wijk, 'settlements.csv')).body.split('\r\n');
    expect(csv[0]).toContain('quarter;share;number;journal;specialism;from;until;days');
    expect(csv.filter((row) => row.startsWith('2026-Q4'))).toHaveLength(
      entries.reduce((sum: number, { lines }: { lines: unknown[] }) => sum + lines.length, 0),
    );
  });

  it('do not verify when a settlement would let other money into the reserve, or one entry is undone twice', async () => {
    const file = JSON.parse((await readOpen(city, wijk, 'ledger.json')).body);
    const breachesWith = (type: string, account: string) => {
      const entries = structuredClone(file.entries);
      const entry = entries.find((one: { type: string }) => one.type === type);
      entry.legs[0].account = account;
      return verifiedFile(JSON.stringify({ ...file, entries })).breaches.map(({ what }) => what);
    };
    const last = file.entries.at(-1);
    const counter = file.entries.find((one: { type: string }) => one.type === 'counter');
    const again = { ...counter, id: newId('jrn'), place: last.place + 1, number: last.number + 1 };
    const twice = JSON.stringify({ ...file, entries: [...file.entries, again] });
    expect(verifiedFile(twice).breaches.map(({ what }) => what)).toContain(
      `undoes ${counter.reverses} a second time`,
    );
    expect(breachesWith('settle', 'pot:general')).toContain(
      'settles a saving, and moves other money with it',
    );
    expect(breachesWith('receive', 'pot:general')).toContain(
      'lets other money into the reserve than what came in on the bank account',
    );
  });
});
