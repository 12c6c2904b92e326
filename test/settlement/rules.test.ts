import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effect, isBalanced, type Leg } from '../../functions/ledger/rules.ts';
import { type Facts, reckoned } from '../../functions/settlement/decisions.ts';
import {
  partyFor,
  receivingLegs,
  type Standing,
  settlingLegs,
  standingAfter,
  standingOf,
} from '../../functions/settlement/rules.ts';
import {
  daysIn,
  daysOfYear,
  firstDayOf,
  isOver,
  lastDayOf,
  quarterAfter,
  quarterWith,
} from '../../schema/quarters.ts';
import { quarterSaving, type Stretch, savingOf, shared } from '../../schema/saving.ts';

const stretch: fc.Arbitrary<Stretch> = fc.record({
  baselineFte: fc.integer({ min: 0, max: 10_000 }),
  actualFte: fc.integer({ min: 0, max: 10_000 }),
  yearHours: fc.integer({ min: 1, max: 3_000 }),
  tariff: fc.integer({ min: 1, max: 100_000 }),
  days: fc.integer({ min: 1, max: 92 }),
  yearDays: fc.constantFrom(365, 366),
});
const stretches = fc.array(stretch, { maxLength: 30 });
const share = fc.integer({ min: 0, max: 100 });

describe('the saving of some stretches', () => {
  it('is shared without a cent lost or made, never above the whole, and a wijk never owes', () => {
    fc.assert(
      fc.property(stretches, share, (all, percent) => {
        const { cents, wijk, city, parts } = savingOf(all, percent);
        expect(wijk + city).toBe(cents);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
        expect(wijk).toBeGreaterThanOrEqual(0);
        expect(wijk).toBeLessThanOrEqual(Math.max(0, cents));
        if (cents >= 0) expect(city).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the exact one, rounded down to a cent once', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const { cents } = savingOf(all, 50);
        const under = 100n * 365n * 366n;
        const exact = all.reduce(
          (sum, { baselineFte, actualFte, yearHours, tariff, days, yearDays }) =>
            sum +
            (BigInt(baselineFte - actualFte) * BigInt(yearHours * tariff) * BigInt(days) * 365n * 366n) /
              BigInt(yearDays),
          0n,
        );
        const rest = exact - BigInt(cents) * under;
        expect(rest >= 0n && rest < under).toBe(true);
      }),
    );
  });

  it('does not depend on their order, nor on where one is cut in two', () => {
    fc.assert(
      fc.property(stretches, share, fc.nat(), fc.nat(), (all, percent, place, at) => {
        const { cents, wijk } = savingOf(all, percent);
        expect(savingOf([...all].reverse(), percent)).toMatchObject({ cents, wijk });
        const one = all[place % Math.max(1, all.length)];
        if (!one || one.days < 2) return;
        const first = 1 + (at % (one.days - 1));
        const cut = all.flatMap((each) =>
          each === one
            ? [
                { ...one, days: first },
                { ...one, days: one.days - first },
              ]
            : [each],
        );
        expect(savingOf(cut, percent)).toMatchObject({ cents, wijk });
      }),
    );
  });

  it('is what the what-if says, to the cent, for the same input', () => {
    const change = fc.record({
      tenthsBefore: fc.integer({ min: 0, max: 1_000 }),
      tenthsAfter: fc.integer({ min: 0, max: 1_000 }),
      hoursPerFte: fc.integer({ min: 1, max: 57 }),
      tariff: fc.integer({ min: 1, max: 100_000 }),
      share,
    });
    fc.assert(
      fc.property(change, (one) => {
        const { tenthsBefore, tenthsAfter, hoursPerFte, tariff } = one;
        // The fourth of a year of 52 weeks, as three months of an equal length.
        const third = {
          baselineFte: tenthsBefore * 10,
          actualFte: tenthsAfter * 10,
          yearHours: hoursPerFte * 52,
          tariff,
          days: 1,
          yearDays: 12,
        };
        const { parts: _, ...settled } = savingOf([third, third, third], one.share);
        expect(quarterSaving(one)).toEqual(settled);
      }),
    );
  });

  it('gives a loss to the city, whole', () => {
    expect(shared(-1_001, 50)).toEqual({ cents: -1_001, wijk: 0, city: -1_001 });
    expect(shared(1_001, 50)).toEqual({ cents: 1_001, wijk: 500, city: 501 });
  });
});

describe('quarters', () => {
  it.each([
    ['2026-11-26', '2026-Q4', '2026-10-01', '2026-12-31', 92],
    ['2028-02-29', '2028-Q1', '2028-01-01', '2028-03-31', 91],
    ['2027-06-30', '2027-Q2', '2027-04-01', '2027-06-30', 91],
  ])('%s is in %s', (day, quarter, first, last, days) => {
    expect(quarterWith(day)).toBe(quarter);
    expect([firstDayOf(quarter), lastDayOf(quarter)]).toEqual([first, last]);
    expect(daysIn(first, last)).toBe(days);
    expect(quarterWith(firstDayOf(quarterAfter(quarter)))).toBe(quarterAfter(quarter));
    expect([isOver(quarter, last), isOver(quarter, firstDayOf(quarterAfter(quarter)))]).toEqual([
      false,
      true,
    ]);
  });
  it('count the days of their year', () => {
    expect([daysOfYear('2026-10-01'), daysOfYear('2028-01-01')]).toEqual([365, 366]);
  });
});

const at = '2026-11-01T00:00:00Z';
const strength = (from: string, fte: number, more: object = {}) => ({
  ...{ from, fte, tariff: 6_500, why: 'zo', at },
  ...more,
});
const hours = (from: string, value: number) => ({
  ...{ kind: 'yearHours' as const, from, value, source: 'cao', assumed: false, at },
});
const facts = (more: Partial<Facts> = {}): Facts => ({
  specialisms: [
    {
      id: 'spc_1',
      name: 'Schuldhulp',
      baseline: [strength('2026-10-01', 400)],
      actual: [strength('2026-10-01', 400), strength('2026-11-16', 300)],
    },
  ],
  parameters: { values: [hours('2026-01-01', 1_878)] },
  share: 50,
  changes: [],
  ...more,
});

describe('a quarter', () => {
  it('is reckoned by stretches of days within a month on which nothing changes', () => {
    const { lines, cents, wijk, city, leftOut } = reckoned(facts(), '2026-Q4');
    expect(lines.map(({ from, until, days, actualFte }) => [from, until, days, actualFte])).toEqual([
      ['2026-10-01', '2026-10-31', 31, 400],
      ['2026-11-01', '2026-11-15', 15, 400],
      ['2026-11-16', '2026-11-30', 15, 300],
      ['2026-12-01', '2026-12-31', 31, 300],
    ]);
    // One fte less for 46 of 365 days: 1878 hours a year at € 65.
    expect(cents).toBe(Math.floor((1_878 * 46 * 6_500) / 365));
    expect([wijk, city]).toEqual([Math.floor(cents / 2), cents - Math.floor(cents / 2)]);
    expect(leftOut).toEqual([]);
  });

  it('saves nothing before the day from which it was agreed, and says so', () => {
    const [one] = facts().specialisms;
    const later = {
      id: 'spc_1',
      name: 'x',
      actual: one?.actual ?? [],
      baseline: [strength('2026-12-01', 400)],
    };
    const { lines, leftOut } = reckoned(facts({ specialisms: [later] }), '2026-Q4');
    expect(lines.map(({ from }) => from)).toEqual(['2026-12-01']);
    expect(leftOut).toEqual([
      { specialismId: 'spc_1', from: '2026-10-01', until: '2026-11-30', why: 'noBaseline' },
    ]);
  });

  it.each([
    [
      'noBaseline',
      { specialisms: [{ id: 'spc_1', name: 'x', baseline: [], actual: [strength('2026-01-01', 1)] }] },
    ],
    [
      'noActual',
      { specialisms: [{ id: 'spc_1', name: 'x', baseline: [strength('2026-01-01', 1)], actual: [] }] },
    ],
    ['noYearHours', { parameters: { values: [] } }],
  ])('leaves out and names what it can not reckon: %s', (why, more) => {
    expect(reckoned(facts(more), '2026-Q4')).toMatchObject({
      cents: 0,
      lines: [],
      leftOut: [{ specialismId: 'spc_1', from: '2026-10-01', until: '2026-12-31', why }],
    });
  });

  it('counts against the rest where there was more than agreed, and is the city’s when it costs more altogether', () => {
    const more = {
      id: 'spc_2',
      name: 'y',
      baseline: [strength('2026-10-01', 100)],
      actual: [strength('2026-10-01', 150)],
    };
    const { specialisms } = facts();
    const both = reckoned(facts({ specialisms: [...specialisms, more] }), '2026-Q4');
    expect(both.cents).toBeLessThan(reckoned(facts(), '2026-Q4').cents);
    const loss = reckoned(facts({ specialisms: [more] }), '2026-Q4');
    expect(loss.cents).toBeLessThan(0);
    expect([loss.wijk, loss.city]).toEqual([0, loss.cents]);
  });

  it('goes by what was corrected, on those days and no others', () => {
    const change = {
      specialismId: 'spc_1',
      from: '2026-11-10',
      until: '2026-12-05',
      actualFte: 350,
      yearHours: 1_872,
    };
    const { lines } = reckoned(facts({ changes: [change] }), '2026-Q4');
    expect(lines.map(({ from, actualFte, yearHours }) => [from, actualFte, yearHours])).toEqual([
      ['2026-10-01', 400, 1_878],
      ['2026-11-01', 400, 1_878],
      ['2026-11-10', 350, 1_872],
      ['2026-12-01', 350, 1_872],
      ['2026-12-06', 300, 1_878],
    ]);
  });

  it('is the same whatever is said more often than needed, and in whatever order specialisms stand', () => {
    const day = fc
      .integer({ min: 0, max: 91 })
      .map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10));
    const turn = fc.record({ from: day, fte: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), day, (turns, again) => {
        const actual = [strength('2026-10-01', 400), ...turns.map(({ from, fte }) => strength(from, fte))];
        const one = { id: 'spc_1', name: 'x', baseline: [strength('2026-10-01', 400)], actual };
        const other = { ...one, id: 'spc_2', actual: [strength('2026-10-01', 390)] };
        const whole = reckoned(facts({ specialisms: [one, other] }), '2026-Q4');
        // The hours said once more on some day cut stretches, and change nothing.
        const parameters = { values: [hours('2026-01-01', 1_878), hours(again, 1_878)] };
        const cut = reckoned(facts({ specialisms: [other, one], parameters }), '2026-Q4');
        expect(cut).toMatchObject({ cents: whole.cents, wijk: whole.wijk });
        expect(whole.lines.reduce((sum, { days }) => sum + days, 0)).toBe(2 * 92);
        expect(savingOf(whole.lines, 50).cents).toBe(whole.cents);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the money of a settlement', () => {
  const step = fc.oneof(
    fc.record({ cents: fc.integer({ min: -100_000, max: 1_000_000 }) }),
    fc.record({ pay: fc.integer({ min: 1, max: 100 }) }),
  );

  it('balances at each step, keeps every account above zero, and lets into the reserve what came in and no more', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), share, (steps, percent) => {
        let standing: Standing = { settled: 0, kept: 0 };
        let [received, due] = [0, 0];
        const stand = new Map<string, number>();
        const book = (legs: readonly Leg[]) => {
          expect(legs.length === 0 || isBalanced(legs)).toBe(true);
          for (const leg of legs) stand.set(leg.account, (stand.get(leg.account) ?? 0) + effect(leg));
        };
        for (const one of steps) {
          if ('cents' in one) {
            const saving = shared(one.cents, percent);
            const next = standingOf(saving, received);
            book(settlingLegs(standing, next));
            [standing, due] = [next, saving.wijk];
          } else {
            const amount = Math.ceil((standing.settled * one.pay) / 100);
            if (amount === 0) continue;
            book(receivingLegs(standing, amount));
            standing = standingAfter(standing, amount);
            received += amount;
          }
          for (const balance of stand.values()) expect(balance).toBeGreaterThanOrEqual(0);
          expect(stand.get('pot:reserve') ?? 0).toBe(received);
          expect(stand.get('bank') ?? 0).toBe(received);
          expect(standing.settled).toBe(Math.max(0, due - received));
          if (standing.settled === 0) expect(stand.get('owed:city') ?? 0).toBe(0);
        }
      }),
    );
  });

  it('takes one of each party, and two people', () => {
    const both = { id: 'per_1', roles: ['coordinator', 'board'] as const };
    expect(partyFor({ agreed: [] }, both)).toBe('coordinator');
    const agreed = [{ party: 'coordinator' as const, by: 'per_1', at }];
    expect(partyFor({ agreed }, both)).toBeUndefined();
    expect(partyFor({ agreed }, { id: 'per_2', roles: ['coordinator'] })).toBeUndefined();
    expect(partyFor({ agreed }, { id: 'per_2', roles: ['board'] })).toBe('board');
    expect(partyFor({ agreed: [] }, { id: 'per_3', roles: ['wij', 'treasurer'] })).toBeUndefined();
  });
});
