import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAgree, type Strength, strengthOn } from '../../functions/formation/rules.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { firstDayOf, quarterWith } from '../../schema/quarters.ts';
import { isWeek, weekOf } from '../../schema/weeks.ts';

const strength = (from: string, fte: number, until?: string): Strength => ({
  from,
  until,
  fte,
  tariff: 6_000,
  why: 'Zo is het',
  at: '2026-11-02T09:00:00.000Z',
});

describe('what there is of a specialism on a day', () => {
  it('is what began last; after its last day, what was there before', () => {
    const all = [
      strength('2026-01-01', 400),
      strength('2026-07-01', 300),
      strength('2026-09-01', 200, '2026-09-30'),
    ];
    expect(
      ['2025-12-31', '2026-06-30', '2026-07-01', '2026-09-01', '2026-09-30', '2026-10-01'].map(
        (day) => strengthOn(all, day)?.fte,
      ),
    ).toEqual([undefined, 400, 300, 200, 200, 300]);
  });

  it('is what was decided last, of two that begin on one day', () => {
    expect(strengthOn([strength('2026-01-01', 400), strength('2026-01-01', 350)], '2026-02-01')?.fte).toBe(
      350,
    );
  });

  it('does not change for a day before the beginning of what is added', () => {
    const days = fc.integer({ min: 0, max: 1_500 }).map((n) => dayAfter('2026-01-01', n));
    const some = fc.array(fc.tuple(days, fc.nat(1_000)).map(([from, fte]) => strength(from, fte)));
    fc.assert(
      fc.property(some, days, days, fc.nat(1_000), (all, from, day, fte) => {
        fc.pre(day < from);
        expect(strengthOn([...all, strength(from, fte)], day)).toEqual(strengthOn(all, day));
      }),
    );
  });
});

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-11-02', '2026-10-01'],
    ['2026-12-31', '2026-10-01'],
  ])('of %s begins on %s', (day, first) => {
    expect(firstDayOf(quarterWith(day))).toBe(first);
  });
});

describe('a baseline', () => {
  it('takes two people in two roles', () => {
    const proposal = { by: 'per_cor', party: 'coordinator' as const };
    const agrees = (id: string, ...roles: ('board' | 'coordinator' | 'resident')[]) =>
      mayAgree(proposal, { id, roles });
    expect(agrees('per_bea', 'board')).toBe(true);
    expect(agrees('per_cor', 'coordinator', 'board')).toBe(false);
    expect(agrees('per_ander', 'coordinator')).toBe(false);
    expect(agrees('per_rie', 'resident')).toBe(false);
  });
});

describe('a week, as ISO 8601 counts them', () => {
  it.each([
    ['2026-11-26', '2026-W48'],
    ['2027-01-01', '2026-W53'],
    ['2026-12-31', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2021-01-03', '2020-W53'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
    expect(isWeek(week)).toBe(true);
  });

  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-48', '2026-W1', 'W48', ''])('is not %s', (text) => {
    expect(isWeek(text)).toBe(false);
  });

  it('is the same for seven days, and then the next', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (n) => {
        const monday = dayAfter('2001-01-01', 7 * n);
        const weeks = Array.from({ length: 7 }, (_, i) => weekOf(dayAfter(monday, i)));
        expect(new Set(weeks).size).toBe(1);
        expect(weekOf(dayAfter(monday, 7)) > (weeks[0] ?? '')).toBe(true);
        expect(isWeek(weeks[0] ?? '')).toBe(true);
      }),
    );
  });
});
