import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptionWrites } from '../../functions/budget/acting.ts';
import { linesAgainst, unplanned } from '../../functions/budget/rules.ts';
import { against, budgetYear, loadBudget } from '../../functions/budget/store.ts';
import { Refused } from '../../functions/tenancy/refused.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

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
  for (const [id, name] of [
    ['green', 'Groen'],
    ['youth', 'Jeugd'],
  ])
    await city.act(board, wijk, 'openPot', { id, name }, 'pot { id }');
});
afterAll(() => city.stop());

const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
const documentFields =
  'state incomes { source amount } lines { potId amount purpose } freeFund left unplanned';
const fields = `year version adopted { ${documentFields} } draft { ${documentFields} }
  incomes { source expected actual } lines { potId name purpose budgeted received committed spent spentEarlier left }`;
const look = async (year: number, who = resident) =>
  (await city.ask(who, wijk, `{ budget(year: ${year}) { ${fields} } }`)).data.budget;

const plan = {
  incomes: [
    { source: 'grant', amount: 9_000_00 },
    { source: 'gift', amount: 1_000_00 },
  ],
  lines: [
    { potId: 'green', amount: 6_000_00, purpose: 'Bankjes en bloembakken' },
    { potId: 'youth', amount: 3_000_00, purpose: 'Een zomer met sport' },
  ],
  freeFund: 500_00,
};
const drafting = async (more: object = {}, who = treasurer, year = 2026) => {
  const input = {
    year,
    version: (await loadBudget(table(), year, true))?.trail.length ?? 0,
    ...plan,
    ...more,
  };
  const { errors, data } = await city.send(who, wijk, 'draftBudget', input, `budget { ${fields} }`);
  return errors?.[0] ?? data.draftBudget;
};
const refused = async (more: object, who = treasurer, year = 2026) => {
  const { extensions, message, userErrors } = await drafting(more, who, year);
  return userErrors?.[0] ?? { ...extensions, message };
};
const income = (source: string, amount: number, pot = 'general') =>
  city.act(
    treasurer,
    wijk,
    'bookIncome',
    { id: newId('jrn'), source, amount, pot, description: 'Overgemaakt' },
    'journal { id }',
  );
const move = (from: string, to: string, amount: number) =>
  city.act(
    board,
    wijk,
    'moveMoney',
    { id: newId('jrn'), from, to, amount, description: 'Begroting' },
    'journal { id } userErrors { message }',
  );
/** What the assembly does with the draft of a year. */
async function adopt(year: number, version?: number) {
  const change = { at: city.time.now.toISOString(), by: 'assembly', action: 'adoptBudget', st: 1 };
  await table().transact(await adoptionWrites(table(), year, change, version));
}

describe('the budget of a year', () => {
  it('is nothing yet, and can be looked at all the same', async () => {
    expect(await look(2026)).toMatchObject({ year: 2026, version: 0, adopted: null, draft: null, lines: [] });
  });

  it('plans no more than is expected and was left, and says by how much it does', async () => {
    const one = { potId: 'green', amount: 9_500_01, purpose: 'Alles voor groen' };
    expect(await refused({ lines: [one] })).toMatchObject({ code: 'BUDGET_TOO_HIGH', field: 'lines' });
    expect((await refused({ lines: [one] })).message).toMatch(/€\s0,01 hoger/);
    const { budget } = await drafting({ lines: [{ ...one, amount: 9_500_00 }] });
    expect(budget.draft).toMatchObject({ state: 'draft', left: 0, unplanned: 0 });
  });

  it.each([
    ['a resident', {}, 'FORBIDDEN', () => resident],
    ['an amount of nothing', { incomes: [{ source: 'grant', amount: 0 }] }, 'BAD_AMOUNT', () => board],
    ['less than nothing', { freeFund: -1 }, 'BAD_AMOUNT', () => board],
    [
      'more than there is',
      { incomes: [{ source: 'grant', amount: 10_000_000_001 }] },
      'BAD_AMOUNT',
      () => board,
    ],
    [
      'a source that is named twice',
      {
        incomes: [
          { source: 'gift', amount: 1 },
          { source: 'gift', amount: 1 },
        ],
        lines: [],
        freeFund: 0,
      },
      'NAMED_TWICE',
      () => board,
    ],
    ['a pot that is named twice', { lines: [plan.lines[0], plan.lines[0]] }, 'NAMED_TWICE', () => board],
    [
      'the free fund as a line',
      { lines: [{ potId: 'freeFund', amount: 1, purpose: 'Scharrelen' }] },
      'NAMED_TWICE',
      () => board,
    ],
    [
      'a pot that is not there',
      { lines: [{ potId: 'sok', amount: 1, purpose: 'Een oude sok' }] },
      'UNKNOWN_POT',
      () => board,
    ],
    [
      'a line without words',
      { lines: [{ potId: 'green', amount: 1, purpose: '' }] },
      'TOO_SHORT',
      () => board,
    ],
    ['a year before the wijk was there', { year: 2025 }, 'OUT_OF_RANGE', () => board],
    ['a year too far away', { year: 2028 }, 'OUT_OF_RANGE', () => board],
    ['an older version', { version: 0 }, 'BUDGET_CHANGED', () => board],
  ])('refuses %s', async (_, more, code, who) => {
    const before = await look(2026);
    expect(await refused(more, who())).toMatchObject({ code });
    expect(await look(2026)).toEqual(before);
  });

  it('refuses half a cent altogether', async () => {
    expect((await refused({ freeFund: 0.5 })).message).toContain('whole number of euro cents');
  });

  it('is drafted by one of two at once, and the other is told', async () => {
    const version = (await look(2026)).version;
    const at = (freeFund: number) => drafting({ freeFund, version });
    const answers = await Promise.all([at(1), at(2), at(3), at(1)]);
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'drafted');
    expect(new Set(codes)).toEqual(new Set(['drafted', 'BUDGET_CHANGED']));
    const drafted = answers.filter(({ budget }) => budget).map(({ budget }) => budget.draft.freeFund);
    expect(new Set(drafted).size).toBe(1);
    expect((await look(2026)).version).toBe(version + 1);
  });

  it('is adopted by the assembly alone: as it was before the members, once, beside what is drafted after', async () => {
    const { budget } = await drafting();
    await expect(adopt(2026, budget.version - 1)).rejects.toThrow(Refused);
    await adopt(2026, budget.version);
    const adopted = await look(2026);
    expect(adopted).toMatchObject({ adopted: { state: 'adopted', freeFund: 500_00 }, draft: null });
    await expect(adopt(2026)).rejects.toThrow('BUDGET_NOT_THERE');
    await expect(adopt(2027)).rejects.toThrow('BUDGET_NOT_THERE');
    const changed = await drafting({ freeFund: 600_00, lines: plan.lines.slice(0, 1) });
    expect(changed.budget).toMatchObject({
      adopted: { freeFund: 500_00 },
      draft: { state: 'draft', freeFund: 600_00 },
    });
    // Measured against what is in force: the draft is not.
    expect(changed.budget.lines.map(({ potId }: { potId: string }) => potId)).toEqual([
      'green',
      'youth',
      'freeFund',
    ]);
    await city.idle();
    const { data } = await city.ask(
      board,
      wijk,
      '{ audit(first: 50) { edges { node { action subject } } } }',
    );
    const actions = data.audit.edges
      .map(({ node }: { node: { action: string; subject: string } }) => node)
      .filter(({ subject }: { subject: string }) => subject === 'budget-2026');
    expect(actions.filter(({ action }: { action: string }) => action === 'adoptBudget')).toHaveLength(1);
  });

  it('stands beside what really came in and went out, to the cent', async () => {
    await income('grant', 9_000_00);
    await income('gift', 250_25);
    await move('general', 'green', 5_000_00);
    await move('general', 'freeFund', 500_00);
    await move('freeFund', 'green', 20_00);
    await city.idle();
    const { incomes, lines } = await look(2026);
    expect(incomes).toEqual([
      { source: 'grant', expected: 9_000_00, actual: 9_000_00 },
      { source: 'contract', expected: 0, actual: 0 },
      { source: 'savings', expected: 0, actual: 0 },
      { source: 'gift', expected: 1_000_00, actual: 250_25 },
    ]);
    const zero = { committed: 0, spent: 0, spentEarlier: 0 };
    expect(lines).toEqual([
      {
        potId: 'green',
        name: 'Groen',
        purpose: 'Bankjes en bloembakken',
        budgeted: 6_000_00,
        received: 5_020_00,
        left: 6_000_00,
        ...zero,
      },
      {
        potId: 'youth',
        name: 'Jeugd',
        purpose: 'Een zomer met sport',
        budgeted: 3_000_00,
        received: 0,
        left: 3_000_00,
        ...zero,
      },
      {
        potId: 'freeFund',
        name: 'Scharrelpot',
        purpose: null,
        budgeted: 500_00,
        received: 480_00,
        left: 500_00,
        ...zero,
      },
      {
        potId: 'general',
        name: 'Algemene pot',
        purpose: null,
        budgeted: 0,
        received: 3_750_25,
        left: 0,
        ...zero,
      },
    ]);
  });

  it('counts what a vote promised out of a pot, and what was undone', async () => {
    const plans = newId('ini');
    const step = (mutation: string, more: object = {}, who = board) =>
      city.act(who, wijk, mutation, { initiativeId: plans, ...more }, 'initiative { state }');
    const initiative = { id: plans, title: 'Bankje', text: 'Een bankje bij de vijver', estimate: 400_00 };
    await city.act(resident, wijk, 'proposeInitiative', initiative, 'initiative { id }');
    await step('supportInitiative', {}, treasurer);
    await step('supportInitiative');
    await step('costInitiative', { cost: 400_00 });
    await step('admitInitiative');
    const now = city.time.now.getTime();
    const round = {
      id: newId('rnd'),
      title: 'Groene ronde',
      budget: 1_000_00,
      pot: 'green',
      opensAt: new Date(now).toISOString(),
      closesAt: new Date(now + 3_600_000).toISOString(),
      initiatives: [plans],
    };
    await city.act(board, wijk, 'planRound', round, 'round { id }');
    await city.act(board, wijk, 'openRound', { roundId: round.id }, 'round { id }');
    await city.idle();
    const green = async () => (await look(2026)).lines[0];
    expect(await green()).toMatchObject({ received: 5_020_00, committed: 1_000_00, left: 5_000_00 });
    const choices = [{ initiativeId: plans }];
    await city.act(resident, wijk, 'castBallot', { roundId: round.id, choices }, 'ballot { receipt }');
    city.time.now = new Date(now + 3_700_000);
    await city.clock(wijk);
    await city.idle();
    expect(await green()).toMatchObject({ received: 5_020_00, committed: 400_00, spent: 0, left: 5_600_00 });
    const { journal } = await income('gift', 33_00, 'green');
    await city.act(
      treasurer,
      wijk,
      'counterEntry',
      { id: newId('jrn'), entryId: journal.id, why: 'Niet voor ons' },
      'journal { id }',
    );
    await city.idle();
    expect(await green()).toMatchObject({ received: 5_020_00 });
    expect((await look(2026)).incomes.at(-1)).toMatchObject({ source: 'gift', actual: 250_25 });
  });

  it('costs as many reads at a few entries as at hundreds', async () => {
    const reads = async () => {
      const one = table();
      await against(one, 2026, await budgetYear(one, 2026));
      return { calls: one.meter.readCalls, units: one.meter.readUnits };
    };
    const before = await reads();
    for (let wave = 0; wave < 10; wave++)
      await Promise.all(Array.from({ length: 30 }, () => income('gift', 1, 'youth')));
    await city.idle();
    expect((await look(2026)).lines[1].received).toBe(300);
    expect(await reads()).toEqual(before);
    expect(before.calls).toBe(3);
  });

  it('begins a year with what was left, before and after the old year is closed', async () => {
    const next = (more: object = {}) =>
      drafting(
        { incomes: [], lines: [{ potId: 'green', amount: 8_000_00, purpose: 'Wat over is' }], ...more },
        treasurer,
        2027,
      );
    const left = 9_250_25 + 3_00 - 400_00;
    expect((await next()).budget.draft).toMatchObject({ left, unplanned: left - 8_500_00 });
    city.time.now = new Date('2027-01-15T09:00:00Z');
    await income('grant', 1_000_00);
    await city.idle();
    expect((await next({ freeFund: 1_00 })).budget.draft.left).toBe(left);
    await city.act(treasurer, wijk, 'closeYear', { year: 2026 }, 'money { bank }');
    await city.idle();
    expect((await next({ freeFund: 2_00 })).budget.draft.left).toBe(left);
    expect((await next({ freeFund: left + 1 })).userErrors[0].code).toBe('BUDGET_TOO_HIGH');
    expect((await refused({}, treasurer, 2026)).code).toBe('YEAR_CLOSED');
  });
});

describe('the rules of a budget', () => {
  it('hold for every plan: what is planned and what is not is what there will be', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const anyPlan = fc.record({
      incomes: fc.array(fc.record({ source: fc.constant('grant' as const), amount })),
      lines: fc.array(fc.record({ potId: fc.string(), amount, purpose: fc.string() })),
      freeFund: fc.nat(1_000),
    });
    fc.assert(
      fc.property(anyPlan, fc.nat(1_000_000), ({ incomes, lines, freeFund }, left) => {
        const planned = lines.reduce((sum, line) => sum + line.amount, freeFund);
        const there = incomes.reduce((sum, one) => sum + one.amount, left);
        expect(unplanned({ incomes, lines, freeFund }, left) + planned).toBe(there);
      }),
    );
  });

  it('show a pot that spent without a line, and go below zero where more was promised than planned', () => {
    const moved = new Map([
      ['pot:a', { received: 5, committed: 60, spent: 50, spentEarlier: 0 }],
      ['pot:b', { received: 0, committed: 0, spent: 0, spentEarlier: 0 }],
    ]);
    const document = { incomes: [], lines: [], freeFund: 0, left: 0, draftedAt: '' };
    expect(linesAgainst({ document, granted: [] }, moved)).toMatchObject([
      { potId: 'a', budgeted: 0, left: -110 },
    ]);
    const line = { potId: 'a', amount: 100, purpose: 'x' };
    expect(linesAgainst({ document: { ...document, lines: [line] }, granted: [] }, moved)).toMatchObject([
      { left: -10 },
    ]);
  });
});
