import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginning, hashOf } from '../../functions/ledger/chain.ts';
import type { Entry } from '../../functions/ledger/rules.ts';
import { verified, verifiedFile } from '../../functions/ledger/verify.ts';
import { type Answer, type City, newId, type Person, readOpen, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let treasurer: Person;
let resident: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [treasurer, resident] = (await city.residents(wijk, board, 'Piet Penning', 'Rie')) as [Person, Person];
  const role = { personId: treasurer.id, role: 'treasurer', why: 'gekozen' };
  await city.act(board, wijk, 'grantRole', role, 'person { id }');
});
afterAll(() => city.stop());

const income = (amount: number, pot = 'general', more: object = {}) =>
  city.send(
    treasurer,
    wijk,
    'bookIncome',
    { id: newId('jrn'), source: 'grant', amount, pot, description: 'Subsidie', ...more },
    'journal { id }',
  );
const move = (who: Person, from: string, to: string, amount: number, more: object = {}) =>
  city.send(
    who,
    wijk,
    'moveMoney',
    { id: newId('jrn'), from, to, amount, description: 'Verdeling', ...more },
    'journal { id }',
  );
const refusal = ({ errors, data }: Awaited<ReturnType<typeof income>>, name: string) =>
  errors?.[0]?.extensions ?? data[name].userErrors[0];
const money = async (who = resident) => {
  const { data } = await city.ask(who, wijk, '{ money { bank pots { id balance } closedYears } }');
  const balances: Record<string, number> = {};
  for (const { id, balance } of data.money.pots) balances[id] = balance;
  return { bank: data.money.bank, closedYears: data.money.closedYears, ...balances } as Record<
    string,
    number
  >;
};

/** The whole ledger, in the order of its chain. */
async function ledger(...years: number[]): Promise<Entry[]> {
  await city.idle();
  const entries: Entry[] = [];
  for (const year of years)
    for (let after: string | null = null; ; ) {
      const { data }: Answer = await city.ask(
        resident,
        wijk,
        'query L($year: Int, $after: String) { ledger(year: $year, first: 50, after: $after) { edges { node { id place number year date type description legs { account amount } who reverses source statutes hash } } pageInfo { hasNextPage endCursor } } }',
        { year, after },
      );
      for (const { node } of data.ledger.edges)
        entries.push({ ...node, reverses: node.reverses ?? undefined, source: node.source ?? undefined });
      if (!data.ledger.pageInfo.hasNextPage) break;
      after = data.ledger.pageInfo.endCursor;
    }
  return entries.sort((a, b) => a.place - b.place);
}

describe('the ledger', () => {
  it('books income and moves money, and says who may by which article', async () => {
    expect(refusal(await income(100_000_00), 'bookIncome')).toBeUndefined();
    expect(refusal(await move(treasurer, 'general', 'freeFund', 500_00), 'moveMoney')).toBeUndefined();
    const tooMuch = refusal(await move(treasurer, 'general', 'freeFund', 500_01), 'moveMoney');
    expect(tooMuch).toMatchObject({ code: 'NOT_IN_POWERS', field: 'amount' });
    expect(tooMuch.message).toContain('artikel 3 lid 4');
    expect(tooMuch.message).toContain('beslist het bestuur');
    const asBoard = { personId: board.id, role: 'member', why: 'lid' };
    await city.act(board, wijk, 'grantRole', asBoard, 'person { id }');
    expect(refusal(await move(board, 'general', 'reserve', 5_000_00), 'moveMoney')).toBeUndefined();
    expect(refusal(await move(board, 'general', 'reserve', 5_000_01), 'moveMoney').code).toBe(
      'NOT_IN_POWERS',
    );
    expect(await money()).toMatchObject({ bank: 100_000_00, general: 94_500_00, freeFund: 500_00 });
  });

  it.each([
    ['nothing', { amount: 0 }, 'BAD_AMOUNT'],
    ['less than nothing', { amount: -5 }, 'BAD_AMOUNT'],
    ['more than there is', { amount: 10_000_000_001 }, 'BAD_AMOUNT'],
    ['a pot that is not there', { pot: 'sok' }, 'UNKNOWN_POT'],
    ['tomorrow', { date: '2026-11-03' }, 'BAD_DATE'],
    ['a year before the wijk was there', { date: '2025-12-31' }, 'BAD_DATE'],
    ['a day that is none', { date: '2026-02-30' }, 'BAD_DATE'],
    ['no words', { description: ' ' }, 'TOO_SHORT'],
    ['an id that is none', { id: 'jrn_1' }, 'BAD_ID'],
  ])('refuses %s', async (_, more, code) => {
    const before = await money();
    expect(refusal(await income(1, 'general', more), 'bookIncome').code).toBe(code);
    expect(await money()).toEqual(before);
  });

  it.each([1.5, 2 ** 53, '12', 1e13])('refuses %s as an amount altogether', async (amount) => {
    const { errors } = await income(amount as number);
    expect(errors?.[0].message).toContain('whole number of euro cents');
  });

  it('is not for who has no such role, nor for outsiders', async () => {
    const input = { id: newId('jrn'), source: 'gift', amount: 1, description: 'x' };
    const { errors, data } = await city.send(resident, wijk, 'bookIncome', input);
    expect(errors ?? data.bookIncome.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('knows the same booking again, and tells another under the same id', async () => {
    const id = newId('jrn');
    const one = await income(77, 'general', { id });
    const again = await income(77, 'general', { id });
    expect(again.data).toEqual(one.data);
    expect(refusal(await income(78, 'general', { id }), 'bookIncome').code).toBe('ID_TAKEN');
  });

  it('undoes an entry by a counter-entry, once', async () => {
    const before = await money();
    const { data } = await income(123_45);
    const entryId = data.bookIncome.journal.id;
    const undo = () =>
      city.send(treasurer, wijk, 'counterEntry', { id: newId('jrn'), entryId, why: 'Dubbel geboekt' });
    const answers = await Promise.all([undo(), undo(), undo()]);
    const codes = answers.map((answer) => refusal(answer, 'counterEntry')?.code ?? 'done').sort();
    expect(codes).toEqual(['ALREADY_UNDONE', 'ALREADY_UNDONE', 'done']);
    expect(await money()).toEqual(before);
    const entries = await ledger(2026);
    expect(entries.filter(({ reverses }) => reverses === entryId)).toHaveLength(1);
  });

  it('takes 40 contributions of 10 out of 100 at once: exactly ten', async () => {
    await city.act(board, wijk, 'openPot', { id: 'forty', name: 'Veertig' }, 'pot { id }');
    await city.act(board, wijk, 'openPot', { id: 'hundred', name: 'Honderd' }, 'pot { id }');
    await income(100_00, 'hundred');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => move(treasurer, 'hundred', 'forty', 10_00)),
    );
    const refused = answers.map((answer) => refusal(answer, 'moveMoney')).filter(Boolean);
    expect(refused.map(({ code }) => code)).toEqual(Array(30).fill('NOT_ENOUGH'));
    expect(refused[0].message).toMatch(/In Honderd zit nog €\s0/);
    expect(await money()).toMatchObject({ hundred: 0, forty: 100_00 });
  });

  it('takes 200 spends from one pot at once: as many as fit, and no more', async () => {
    await city.act(board, wijk, 'openPot', { id: 'twohundred', name: 'Tweehonderd' }, 'pot { id }');
    await income(5_000_00, 'twohundred');
    const before = await money();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => move(treasurer, 'twohundred', 'reserve', 40_00)),
    );
    const codes = answers.map((answer) => refusal(answer, 'moveMoney')?.code ?? 'booked');
    expect(codes.filter((code) => code === 'booked')).toHaveLength(125);
    expect(codes.filter((code) => code === 'NOT_ENOUGH')).toHaveLength(75);
    expect(await money()).toMatchObject({ twohundred: 0, reserve: Number(before.reserve) + 5_000_00 });
  }, 60_000);

  it('takes 1,000 spends of random amounts at once: none below zero, all accounted for, the chain whole', async () => {
    await city.act(board, wijk, 'openPot', { id: 'spent', name: 'Besteed' }, 'pot { id }');
    await city.act(board, wijk, 'openPot', { id: 'thousand', name: 'Duizend' }, 'pot { id }');
    await income(50_000_00, 'thousand');
    const amounts = Array.from({ length: 1000 }, () => 1 + Math.floor(Math.random() * 200_00));
    const answers = await Promise.all(amounts.map((amount) => move(treasurer, 'thousand', 'spent', amount)));
    const taken = amounts.filter((_, i) => answers[i]?.data?.moveMoney.journal);
    const refused = answers.filter(({ data }) => data?.moveMoney.userErrors[0]?.code === 'NOT_ENOUGH');
    expect(taken.length + refused.length).toBe(1000);
    expect(refused.length).toBeGreaterThan(0);
    const sum = taken.reduce((total, amount) => total + amount, 0);
    expect(await money()).toMatchObject({ thousand: 50_000_00 - sum, spent: sum });
    const { breaches, balances } = verified(await ledger(2026));
    expect(breaches).toEqual([]);
    const { bank, closedYears: _, ...pots } = await money();
    expect(balances.bank).toBe(bank);
    for (const [pot, balance] of Object.entries(pots)) expect(balances[`pot:${pot}`] ?? 0, pot).toBe(balance);
    expect(Object.values(pots).reduce((total, balance) => total + balance, 0)).toBe(bank);
  }, 120_000);

  it('closes a year once it is over: nothing more goes in, and its balances open the next', async () => {
    const close = (year: number) =>
      city.send(treasurer, wijk, 'closeYear', { year }, 'money { closedYears }');
    expect(refusal(await close(2026), 'closeYear').code).toBe('YEAR_NOT_OVER');
    const before = await money();
    city.time.now = new Date('2027-01-15T09:00:00Z');
    expect(refusal(await close(2027), 'closeYear').code).toBe('YEAR_NOT_OVER');
    // The new year has begun in the books before the old one is closed.
    expect(refusal(await income(50, 'general'), 'bookIncome')).toBeUndefined();
    const both = await Promise.all([close(2026), close(2026)]);
    for (const { data } of both) expect(data.closeYear).toMatchObject({ money: { closedYears: [2026] } });
    expect(refusal(await income(1, 'general', { date: '2026-12-31' }), 'bookIncome').code).toBe(
      'YEAR_CLOSED',
    );
    const entries = await ledger(2026, 2027);
    expect(verified(entries).breaches).toEqual([]);
    const last = entries.filter(({ year }) => year === 2026).at(-1);
    const opening = entries.find(({ type }) => type === 'opening');
    expect(last).toMatchObject({ type: 'closing', date: '2026-12-31' });
    expect(opening).toMatchObject({ year: 2027, date: '2027-01-01' });
    const { closedYears: _, ...balances } = before;
    const opened: Record<string, number> = {};
    for (const { account, amount } of opening?.legs ?? [])
      opened[account.replace('pot:', '')] = account === 'bank' ? amount : -amount;
    for (const [name, balance] of Object.entries(balances)) expect(opened[name] ?? 0, name).toBe(balance);
  });

  it('is open to all, without signing in: the same entries, the same balances, a file for Excel', async () => {
    const open = (name: string) => readOpen(city, wijk, name);
    const entries = await ledger(2026, 2027);
    const published = await open('ledger.json');
    expect(published.body).not.toContain('per_');
    expect(JSON.parse(published.body).entries).toEqual(JSON.parse(JSON.stringify(entries)));
    const { bank, closedYears: _, ...pots } = await money();
    const told = JSON.parse((await open('money.json')).body);
    expect(told).toMatchObject({ bankCents: bank, ledger: { entries: entries.length, breaches: [] } });
    for (const { id, cents } of told.pots) expect(cents).toBe(pots[id]);
    const { body, type } = await open('ledger.csv');
    expect(type).toContain('text/csv');
    const [head, ...rows] = body.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(body.startsWith('\uFEFF')).toBe(true);
    expect(head).toBe('year;number;date;type;description;account;cents;who;id;reverses;source');
    expect(rows).toHaveLength(entries.reduce((sum, { legs }) => sum + legs.length, 0));
    const cents = rows.map((row) => row.split(';')).filter(([, , , , , account]) => account === 'bank');
    expect(cents.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(bank);
    expect((await open('members.json')).statusCode).toBe(404);
  });

  it('is a file for Excel that runs no formula', async () => {
    await income(1, 'general', { description: '=HYPERLINK("https://kwaad.test")' });
    await city.idle();
    const { body } = await readOpen(city, wijk, 'ledger.csv');
    for (const cell of body.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it('shows every altered byte, and where', async () => {
    const entries = await ledger(2026, 2027);
    const at = Math.floor(entries.length / 2);
    const tampered: ((entry: Entry) => Entry)[] = [
      (entry) => ({ ...entry, description: `${entry.description}.` }),
      (entry) => ({ ...entry, date: entry.date.replace('11', '12') }),
      (entry) => ({ ...entry, who: `${entry.who}X` }),
      (entry) => ({ ...entry, legs: entry.legs.map((leg) => ({ ...leg, amount: leg.amount * 2 })) }),
      (entry) => ({ ...entry, hash: entry.hash.replace(/./, (c) => (c === '0' ? '1' : '0')) }),
    ];
    for (const tamper of tampered) {
      const changed = entries.map((entry, i) => (i === at ? tamper(entry) : entry));
      const [breach] = verified(changed).breaches;
      expect(breach).toMatchObject({ number: entries[at]?.number, year: entries[at]?.year });
    }
    const at2026 = entries.findIndex(({ type }) => type === 'opening');
    const opened = entries[at2026];
    if (!opened) throw new Error('no year was opened');
    // Somebody who can also make hashes: what a year opens with must still be what the last one closed with.
    const more = opened.legs.map((leg) => ({ ...leg, amount: leg.amount * 2 }));
    const rehashed: Entry[] = [];
    for (const entry of entries.with(at2026, { ...opened, legs: more }))
      rehashed.push({ ...entry, hash: hashOf(rehashed.at(-1)?.hash ?? beginning, entry) });
    expect(verified(rehashed).breaches).toMatchObject([
      { year: 2027, number: opened.number, what: 'opens with something else than 2026 closed with' },
    ]);
    const without = entries.filter((_, i) => i !== at);
    expect(verified(without).breaches[0]).toMatchObject({ number: entries[at + 1]?.number });
  });

  it('shows one altered byte in the published file, wherever it is', async () => {
    await city.idle();
    const { body } = await readOpen(city, wijk, 'ledger.json');
    expect(verifiedFile(body).breaches).toEqual([]);
    const start = body.indexOf('[{');
    const whole = JSON.parse(body);
    const ends: number[] = [];
    for (const entry of whole.entries) ends.push((ends.at(-1) ?? start) + JSON.stringify(entry).length + 1);
    let meant = 0;
    const altered = fc.tuple(
      fc.integer({ min: start + 1, max: body.length - 3 }),
      fc.constantFrom(...'0123456789abcxyz -+."{}[],:\n'),
    );
    fc.assert(
      fc.property(altered, ([at, byte]) => {
        const text = body.slice(0, at) + byte + body.slice(at + 1);
        let changed: { entries: { year?: unknown; number?: unknown }[] };
        try {
          changed = JSON.parse(text);
        } catch {
          const broken = ends.findIndex((end) => at < end) + 1;
          // What stands between two entries belongs to both.
          const between = [-9, 9].map((far) => ends.findIndex((end) => at + far < end) + 1);
          const near = [...new Set([broken, ...between])].join('|');
          expect(() => verifiedFile(text)).toThrow(new RegExp(`no JSON, from entry (${near}) of`));
          return;
        }
        if (JSON.stringify(changed) === JSON.stringify(whole)) return;
        const place = ends.findIndex((end) => at < end);
        const { breaches } = verifiedFile(text);
        const [was, is] = [whole.entries[place], changed.entries[place]];
        expect(
          breaches.some(
            ({ year, number, what }) =>
              what.includes(`entry ${place + 1} of the file`) ||
              (year === was.year && number === was.number) ||
              (year === is?.year && number === is?.number),
          ),
          `${at}: ${text.slice(at - 30, at + 30)}`,
        ).toBe(true);
        meant++;
      }),
      { numRuns: 600 },
    );
    expect(meant).toBeGreaterThan(100);
  }, 120_000);
});
