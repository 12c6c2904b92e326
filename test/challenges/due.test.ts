import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentsOver, lastDay, monthsAfter, weeksAfter } from '../../functions/challenges/due.ts';
import { actionsFor, type Challenge, isOverdue, may, phases } from '../../functions/challenges/rules.ts';
import { dossierSets } from '../../schema/dossiers.ts';

describe('terms', () => {
  it('are counted in whole weeks of the calendar, across summer time too', () => {
    expect(weeksAfter('2026-11-02', 10)).toBe('2027-01-11');
    expect(weeksAfter('2027-03-25', 1)).toBe('2027-04-01');
    expect(weeksAfter('2027-10-28', 18)).toBe('2028-03-02');
  });

  it('an answer is late from the day after its last day on, and only while there is none', () => {
    const waiting = { state: 'submitted' as const, decideBy: '2027-01-11' };
    expect(isOverdue(waiting, '2027-01-11')).toBe(false);
    expect(isOverdue(waiting, '2027-01-12')).toBe(true);
    expect(isOverdue({ ...waiting, state: 'inDialogue' }, '2027-01-12')).toBe(true);
    expect(isOverdue({ ...waiting, state: 'accepted' }, '2027-01-12')).toBe(false);
    expect(isOverdue({ state: 'submitted' }, '2030-01-01')).toBe(false);
  });

  it('a month later is the last day where the month is shorter', () => {
    expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
    expect(lastDay('2027-03-01', 12)).toBe('2028-02-29');
  });
});

describe('the instalments of a grant', () => {
  const plan = fc.record({
    yearlyBudget: fc.integer({ min: 1, max: 1_000_000_000 }),
    instalmentsPerYear: fc.constantFrom(1, 2, 4, 12),
    months: fc.integer({ min: 1, max: 60 }),
    more: fc.integer({ min: 1, max: 24 }),
  });

  it('make the budget to the cent, however it is divided and extended', () => {
    fc.assert(
      fc.property(plan, ({ months, more, ...rest }) => {
        const grant = { startsOn: '2027-03-01', ...rest };
        const first = instalmentsOver(grant, { from: 0, months, first: 1 });
        const later = instalmentsOver(grant, { from: months, months: more, first: first.length + 1 });
        const all = [...first, ...later];
        const sum = all.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBe(Math.round((rest.yearlyBudget * (months + more)) / 12));
        expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
        expect(all.every(({ amount }) => amount >= 0)).toBe(true);
        const days = all.map(({ dueOn }) => dueOn);
        expect([...new Set(days)].sort()).toEqual(days);
      }),
    );
  });

  it('come at the first day of each quarter of the contract', () => {
    const grant = { startsOn: '2027-03-01', yearlyBudget: 10_000, instalmentsPerYear: 4 };
    expect(instalmentsOver(grant, { from: 0, months: 12, first: 1 })).toEqual([
      { number: 1, dueOn: '2027-03-01', amount: 2_500 },
      { number: 2, dueOn: '2027-06-01', amount: 2_500 },
      { number: 3, dueOn: '2027-09-01', amount: 2_500 },
      { number: 4, dueOn: '2027-12-01', amount: 2_500 },
    ]);
  });
});

describe('the sets that come with Noaber', () => {
  it('are the seven elements of Middelburg, and the eight of Geertruidenberg with its terms', () => {
    expect(dossierSets.middelburg.elements).toHaveLength(7);
    expect(dossierSets.geertruidenberg.elements).toHaveLength(8);
    expect(dossierSets.geertruidenberg.terms).toEqual({
      applyWeeks: 18,
      decisionWeeks: 10,
      months: 12,
      extensionMonths: 24,
    });
  });
});

describe('who may do what', () => {
  const challenge = (state: Challenge['state']): Challenge => ({
    id: 'chl_1',
    title: 'Uitdaging',
    state,
    draftedAt: '2026-11-02T09:00:00.000Z',
    group: ['per_a'],
    asking: [],
    rules: dossierSets.middelburg,
    answers: {},
    evaluations: [],
    trail: [],
  });

  it('nobody does anything any more where it is over, but the treasurer who pays back', () => {
    for (const state of Object.keys(phases) as Challenge['state'][])
      if (phases[state] === 'over')
        for (const part of ['group', 'municipality', 'board', 'resident'] as const)
          expect(actionsFor(challenge(state), [part], 'per_b'), `${state} ${part}`).toEqual([]);
    const handover = { from: '2027-01-01', by: 'per_a' };
    const owing = (more: { rest: number; paidOn?: string }) => ({
      ...challenge('returned'),
      handover: { ...handover, ...more },
    });
    const treasurer = (one: Challenge) => actionsFor(one, ['treasurer'], 'per_b');
    expect(treasurer(owing({ rest: 100 }))).toEqual(['payBack']);
    expect(treasurer(owing({ rest: 0 }))).toEqual([]);
    expect(treasurer(owing({ rest: 100, paidOn: '2027-01-02' }))).toEqual([]);
    for (const state of ['rejected', 'ended'] as const)
      expect(treasurer(challenge(state)), state).toEqual([]);
  });

  it('only the municipality decides, evaluates and renews', () => {
    for (const action of ['openDialogue', 'accept', 'reject', 'evaluate', 'renew'] as const)
      for (const parts of Object.values(may[action])) expect(parts).toEqual(['municipality']);
  });
});
