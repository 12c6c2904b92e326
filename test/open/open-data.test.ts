import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptionWrites } from '../../functions/budget/acting.ts';
import { csv } from '../../functions/open/csv.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, readOpen, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
/** What runs in a spreadsheet, when nobody takes care. */
const attacks = [
  '=HYPERLINK("https://kwaad.test";"klik")',
  '+cmd|calc',
  '-2+3+cmd|calc',
  '@SUM(A1:A9)',
  '=1+1\nop een tweede regel',
  '＝1+1',
];
let city: City;
let board: Person;
let treasurer: Person;
let roundId: string;
let planId: string;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [treasurer] = (await city.residents(wijk, board, 'Piet Penning')) as [Person];
  const role = { personId: treasurer.id, role: 'treasurer', why: 'gekozen' };
  await city.act(board, wijk, 'grantRole', role, 'person { id }');
  for (const [i, name] of attacks.entries()) {
    await city.act(board, wijk, 'openPot', { id: `pot-${i}`, name }, 'pot { id } userErrors { code }');
    const income = { id: newId('jrn'), source: 'grant', amount: 500_00, pot: `pot-${i}`, description: name };
    await city.act(treasurer, wijk, 'bookIncome', income, 'journal { id }');
  }
  const lines = attacks.map((purpose, i) => ({ potId: `pot-${i}`, amount: 100_00, purpose }));
  const draft = { year: 2026, incomes: [{ source: 'grant', amount: 5_000_00 }], lines, version: 0 };
  await city.act(board, wijk, 'draftBudget', draft, 'budget { version }');
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const change = { at: city.time.now.toISOString(), by: 'assembly', action: 'adoptBudget', st: 1 };
  await table.transact(await adoptionWrites(table, 2026, change));
  const second = { ...draft, freeFund: 5_00, version: 2 };
  await city.act(board, wijk, 'draftBudget', second, 'budget { version }');
  planId = newId('ini');
  const step = (who: Person, mutation: string, more: object = {}) =>
    city.act(who, wijk, mutation, { initiativeId: planId, ...more }, 'initiative { state }');
  const plan = { id: planId, title: '=1+1', text: 'Goed voor de hele straat', estimate: 50_00 };
  await city.act(treasurer, wijk, 'proposeInitiative', plan, 'initiative { id }');
  const [rie] = (await city.residents(wijk, board, 'Rie')) as [Person];
  await step(rie, 'supportInitiative');
  await step(board, 'supportInitiative');
  await step(board, 'costInitiative', { cost: 50_00 });
  await step(board, 'admitInitiative');
  const now = city.time.now.getTime();
  roundId = newId('rnd');
  const round = {
    id: roundId,
    title: '@ronde',
    budget: 80_00,
    pot: 'pot-0',
    opensAt: new Date(now).toISOString(),
    closesAt: new Date(now + 3_600_000).toISOString(),
    initiatives: [planId],
  };
  await city.act(board, wijk, 'planRound', round, 'round { id }');
  await city.act(board, wijk, 'openRound', { roundId }, 'round { id }');
  const choices = [{ initiativeId: planId }];
  await city.act(rie, wijk, 'castBallot', { roundId, choices }, 'ballot { receipt }');
  city.time.now = new Date(now + 3_700_000);
  await city.clock(wijk);
  await city.idle();
}, 60_000);
afterAll(() => city.stop());

const open = async (name: string) => (await readOpen(city, wijk, name)).body;
const sheet = async (name: string) => {
  const body = await open(name);
  expect(body.startsWith('\uFEFF'), name).toBe(true);
  const { data, errors } = Papa.parse<string[]>(body.slice(1).trimEnd(), { delimiter: ';', newline: '\r\n' });
  expect(errors, name).toEqual([]);
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((field, i) => [field, row[i] ?? ''])));
};

describe('a file for a spreadsheet', () => {
  it('runs no formula, whatever stands in a cell, and says the same text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .tuple(
          fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＋', '－', '＠'),
          fc.string(),
        )
        .map(([start, rest]) => start + rest),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        const body = csv(['a', 'b', 'c', 'd', 'e'].slice(0, cells.length), [cells]).slice(1);
        const [, row] = Papa.parse<string[]>(body, { delimiter: ';', newline: '\r\n' }).data;
        expect(row).toHaveLength(cells.length);
        for (const [i, cell] of (row ?? []).entries()) {
          expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u);
          expect([cells[i], `'${cells[i]}`]).toContain(cell);
        }
      }),
    );
  });

  it('keeps amounts numbers, those below zero too', () => {
    expect(csv(['cents'], [[-5], [5]])).toBe('\uFEFFcents\r\n-5\r\n5\r\n');
  });

  it.each(['ledger.csv', 'budget.csv', 'rounds.csv', 'decisions.csv'])(
    '%s holds what neighbours wrote as text',
    async (name) => {
      const rows = await sheet(name);
      expect(rows.length).toBeGreaterThan(0);
      const cells = rows.flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell).not.toMatch(/^\s*([=+@＝]|-(?!\d+$))/);
      // The attacks are there, made harmless.
      expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(0);
    },
  );
});

describe('the open data', () => {
  it('has the budget of each year, as adopted and as drafted, beside what really was', async () => {
    const { years } = JSON.parse(await open('budget.json'));
    expect(years).toHaveLength(1);
    const [{ year, adopted, draft, incomes, lines, initiatives }] = years;
    expect(year).toBe(2026);
    expect(adopted).toMatchObject([{ state: 'adopted', freeFund: 0, unplanned: 4_400_00 }]);
    expect(draft).toMatchObject({ state: 'draft', freeFund: 5_00 });
    const query =
      '{ budget(year: 2026) { incomes { source expected actual } lines { challengeId potId name purpose budgeted received committed spent spentEarlier left } } }';
    const { data } = await city.ask(treasurer, wijk, query);
    expect({ incomes, lines }).toEqual(data.budget);
    expect(lines[0]).toMatchObject({ potId: 'pot-0', budgeted: 100_00, committed: 50_00, left: 50_00 });
    expect(initiatives).toEqual([{ id: planId, received: 50_00, committed: 0, spent: 0 }]);
    const rows = await sheet('budget.csv');
    const sum = (side: string, field: string) =>
      rows.filter((row) => row.side === side).reduce((total, row) => total + Number(row[field]), 0);
    expect(sum('income', 'received')).toBe(attacks.length * 500_00);
    expect(sum('line', 'budgeted')).toBe(attacks.length * 100_00);
    expect(sum('line', 'committed')).toBe(50_00);
  });

  it('has every decision, newest first, with the statutes and the article it rests on', async () => {
    const { decisions } = JSON.parse(await open('decisions.json'));
    expect(decisions.map(({ kind }: { kind: string }) => kind)).toEqual(['round', 'budget', 'statutes']);
    expect(decisions[0]).toMatchObject({
      date: '2026-11-02',
      title: '@ronde',
      statutesVersion: 1,
      article: 'artikel 5',
    });
    expect(decisions[0].outcome).toMatch(/^1\/1 plannen gekozen, €\s50$/);
    expect(decisions[1]).toMatchObject({
      title: 'Begroting 2026',
      outcome: 'vastgesteld',
      article: 'artikel 4 lid 6',
    });
    expect(await sheet('decisions.csv')).toHaveLength(3);
  });

  it('has what became of each plan', async () => {
    expect(await sheet('rounds.csv')).toMatchObject([
      {
        round: roundId,
        title: "'@ronde",
        plan: "'=1+1",
        cost: '5000',
        votes: '1',
        funded: 'yes',
        ballots: '1',
      },
    ]);
  });

  it('names nobody', async () => {
    for (const name of [
      'budget.json',
      'budget.csv',
      'decisions.json',
      'rounds.csv',
      'money.json',
      'settlements.json',
      'settlements.csv',
      'ledger.json',
    ])
      expect(await open(name), name).not.toMatch(/per_|Piet|Penning|Rie\b/);
  });
});
