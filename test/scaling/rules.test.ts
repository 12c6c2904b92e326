import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceMonth } from '../../functions/facts/services/evidence.ts';
import { type Strength, strengthOn } from '../../functions/formation/rules.ts';
import { effectiveFrom, monthsUntil, monthToJudge } from '../../functions/scaling/due.ts';
import { findingsOf, monthShown } from '../../functions/scaling/guard/rules.ts';
import { type Case, verdictOn, warningsOn } from '../../functions/scaling/rules.ts';
import {
  establishmentOf,
  lastStepOf,
  type Share,
  savedInQuarter,
  sharesAfter,
  steppedFrom,
} from '../../functions/scaling/strength/rules.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { caseOf, establishment, good } from './cases.ts';

const { lettingGo } = foundingStatutes;
const verdict = (known: Case) => {
  const found = verdictOn(known);
  return found.kind === 'step' ? `${found.direction} ${found.step}` : [found.why, ...found.about].join(' ');
};
/** Statutes with other rules for letting go. */
const ruled = (more: Partial<typeof lettingGo>): Partial<Case> => ({
  statutes: { ...foundingStatutes, lettingGo: { ...lettingGo, ...more } },
});
const unhappy = { ratingSum: 150 };
const late = { within: [{ hours: 24, times: 40 }] };
const returned = { cameBack: 12 };

describe('a step down', () => {
  it('is proposed after so many good months, up to the biggest step, and never into the reserve', () => {
    const found = verdictOn(caseOf());
    expect(found).toMatchObject({ kind: 'step', direction: 'down', step: lettingGo.biggestStep });
    const need = found.reasoning.need?.fte ?? 0;
    expect(need).toBeGreaterThan(0);
    const room = (fte: number) => verdict(caseOf({}, { establishment: establishment(fte) }));
    expect(room(need + lettingGo.safetyReserve + 30)).toBe('down 30');
    expect(room(need + lettingGo.safetyReserve + 10), 'a tenth is not worth it').toBe('noRoom');
    expect(room(need + lettingGo.safetyReserve)).toBe('noRoom');
  });

  it.each<[string, Case, string]>([
    ['a month is missing', caseOf({ 4: 'missing' }), 'monthMissing 2026-09'],
    ['the last month is missing', caseOf({ 5: 'missing' }), 'monthMissing 2026-10'],
    ['fewer than five people asked', caseOf({ 3: { people: 4 } }), 'fewPeople 2026-08'],
    ['too few said how it went', caseOf({ 4: { rated: 4, ratingSum: 20 } }), 'tooThin 2026-09'],
    ['nobody wrote down hours', caseOf({ 5: { wijMinutes: 0 } }), 'hoursMissing 2026-10'],
    ['a month before the last was not good', caseOf({ 3: unhappy }), 'notGoodLongEnough 2026-08'],
    [
      'few requests reached WIJ',
      caseOf(Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [i, { escalated: 4, wijMinutes: 1_200 }]))),
      'needTooThin',
    ],
    [
      'the last step was a month ago',
      caseOf({}, { lastStep: { from: '2026-10-01', direction: 'down' } }),
      'stepNotSeen 2026-08 2026-09',
    ],
    [
      'the last step is still to come',
      caseOf({}, { lastStep: { from: '2026-12-01', direction: 'down' } }),
      'stepNotSeen 2026-08 2026-09 2026-10',
    ],
    [
      'satisfaction falls',
      caseOf({ 3: { ratingSum: 245 }, 4: { ratingSum: 220 }, 5: { ratingSum: 195 } }),
      'falling',
    ],
    [
      'response time falls',
      caseOf({
        3: { within: [{ hours: 24, times: 60 }] },
        4: { within: [{ hours: 24, times: 60 }] },
        5: { within: [{ hours: 24, times: 49 }] },
      }),
      'falling',
    ],
    [
      'there is no formation',
      caseOf({}, { establishment: { shares: [], fte: 0, missing: [] } }),
      'noFormation',
    ],
    [
      'a parameter is not said',
      caseOf({}, { establishment: { ...establishment(300), employment: undefined, missing: ['travel'] } }),
      'noParameters',
    ],
  ])('is not proposed when %s, and it says why', (_, known, expected) => {
    expect(verdict(known)).toBe(expected);
  });

  it('looks at as many months as the statutes say', () => {
    expect(verdict(caseOf({ 2: unhappy }))).toBe('down 50');
    expect(verdict(caseOf({ 2: unhappy }, ruled({ goodMonths: 4 })))).toBe('notGoodLongEnough 2026-07');
    expect(verdict(caseOf({ 4: unhappy }, ruled({ goodMonths: 1 })))).toBe('down 50');
  });
});

describe('a step up', () => {
  it.each<[string, Partial<ServiceMonth>]>([
    ['satisfaction', unhappy],
    ['response time', late],
    ['how many come back', returned],
    ['how many go to WIJ again', { escalatedAgain: 7 }],
  ])('is proposed as soon as a guard rail breaks: %s', (_, change) => {
    expect(verdict(caseOf({ 5: change }))).toBe('up 50');
  });

  it('is proposed when less is there than is needed, up to need and reserve', () => {
    const need = verdictOn(caseOf()).reasoning.need?.fte ?? 0;
    const { safetyReserve } = lettingGo;
    const with_ = (fte: number, more = {}) =>
      verdict(caseOf({}, { establishment: establishment(fte), ...more }));
    expect(with_(need - 10)).toBe('up 50');
    expect(with_(need - 10, ruled({ biggestStep: 100 }))).toBe(`up ${safetyReserve + 10}`);
    expect(with_(need), 'as much as is needed is no reason').toBe('noRoom');
  });

  it('is not proposed again before the one that was agreed on shows, but a step down does not hold it up', () => {
    const shown = (direction: 'up' | 'down') =>
      verdict(caseOf({ 5: late }, { lastStep: { from: '2026-11-01', direction } }));
    expect(shown('up')).toBe('stepNotSeen 2026-10');
    expect(shown('down')).toBe('up 50');
  });

  it('is not proposed on figures of fewer than five people or with a month missing', () => {
    expect(verdict(caseOf({ 5: { ...late, people: 4 } }))).toBe('fewPeople 2026-10');
    expect(verdict(caseOf({ 4: 'missing', 5: late }))).toBe('monthMissing 2026-09');
  });
});

const monthArbitrary = fc
  .record({
    asked: fc.nat(80),
    soon: fc.nat(80),
    escalated: fc.nat(40),
    rated: fc.nat(60),
    mean: fc.integer({ min: 1, max: 5 }),
    minutes: fc.nat(12_000),
    cameBack: fc.nat(20),
    people: fc.nat(50),
  })
  .map(({ asked, soon, escalated, rated, mean, minutes, cameBack, people }) => ({
    asked,
    answered: asked,
    within: [{ hours: 24, times: Math.min(soon, asked) }],
    escalated,
    rated,
    ratingSum: rated * mean,
    wijMinutes: minutes,
    cameBack: Math.min(cameBack, asked),
    ended: asked,
    solvedByResidents: asked,
    solvedByWij: 0,
    people,
  }));

describe('whatever was counted', () => {
  it('no step goes past the biggest, under the need and reserve, or rests on a broken or thin guard rail', () => {
    fc.assert(
      fc.property(
        fc.array(monthArbitrary, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 600 }),
        (changes, fte) => {
          const known = caseOf(Object.fromEntries(changes.entries()), { establishment: establishment(fte) });
          const found = verdictOn(known);
          if (found.kind === 'nothing') return;
          const { step, direction, reasoning } = found;
          expect(step).toBeGreaterThan(0);
          expect(step).toBeLessThanOrEqual(lettingGo.biggestStep);
          expect(step % 10).toBe(0);
          if (direction === 'up') return;
          expect(fte - step).toBeGreaterThanOrEqual(
            (reasoning.need?.fte ?? Infinity) + lettingGo.safetyReserve,
          );
          for (const { state } of reasoning.findings) expect(state).toBe('holds');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a guard rail is told on the side of its limit on which it was judged', () => {
    fc.assert(
      fc.property(monthArbitrary, (change) => {
        const shown = {
          month: '2026-10',
          toldSatisfaction: true,
          toldInTime: true,
          answered: 1,
          solvedByResidents: 1,
          cameBack: 5,
          escalatedAgain: 5,
        };
        for (const { rail, state, value, limit } of findingsOf(
          good('2026-10', change),
          foundingStatutes,
          shown,
        )) {
          if (value === undefined) continue;
          const inside = rail === 'back' ? value <= limit : value >= limit;
          expect(inside).toBe(state === 'holds');
        }
      }),
    );
  });
});

describe('what is shown of a month', () => {
  const count = (times: number, people = times) => ({ times, people });
  const cell = (
    serviceId: string,
    provider: 'wij' | 'residents',
    counts: Record<string, { times: number; people: number }>,
  ) => ({
    serviceId,
    provider,
    counts,
  });

  it('is nothing about fewer than five people, and no sum of which a part is withheld', () => {
    const cells = [
      cell('svc_a', 'wij', { asked: count(20), escalated: count(3), rated: count(4), ratingSum: count(16) }),
      cell('svc_a', 'residents', { asked: count(12), escalated: count(9) }),
      cell('svc_b', 'wij', { asked: count(30), escalated: count(30), rated: count(9), ratingSum: count(40) }),
    ];
    const asSeen = { today: '2026-11-03', responseHours: 48 };
    expect(monthShown('2026-10', 'svc_a', cells, asSeen)).toEqual({
      month: '2026-10',
      asked: 32,
      toldSatisfaction: false,
      toldInTime: false,
    });
    const answers = (late: number) =>
      monthShown(
        '2026-10',
        'svc_a',
        [cell('svc_a', 'wij', { within24: count(20), within96: count(9, late), withinlonger: count(2) })],
        asSeen,
      ).toldInTime;
    expect([answers(2), answers(3)], 'nine times the same two people').toEqual([false, true]);
  });

  it('counts of any promise between two classes the shorter: never too favourable', () => {
    const classes = [1, 24, 48].map((hours, i) => ({ hours, times: [24, 18, 12][i] ?? 0 }));
    const inTime = [1, 47, 48, 336].map((responseHours) => {
      const shown = { month: '2026-10', toldSatisfaction: true, toldInTime: true, answered: 60 };
      const statutes = { ...foundingStatutes, responseHours };
      return findingsOf(good('2026-10', { within: classes }), statutes, shown)[1]?.value;
    });
    expect(inTime).toEqual([40, 70, 90, 90]);
  });

  it('tells no per cents from which fewer than five could be had', () => {
    const [, soon] = findingsOf(good('2026-10', { within: [{ hours: 24, times: 57 }] }), foundingStatutes, {
      month: '2026-10',
      toldSatisfaction: true,
      answered: 60,
    });
    expect(soon).toEqual({ month: '2026-10', rail: 'inTime', state: 'holds', limit: 80 });
    const [, , back] = findingsOf(good('2026-10', returned), foundingStatutes, {
      month: '2026-10',
      toldSatisfaction: true,
    });
    expect(back).toEqual({ month: '2026-10', rail: 'back', state: 'broken', limit: 15 });
  });

  it('tells no per cents of what ended where that gives away who withdrew, or who was solved for', () => {
    const all = { ended: 40, cameBack: 5, solvedByResidents: 40, solvedByWij: 0 };
    const seen = { month: '2026-10', toldSatisfaction: true, cameBack: 5, solvedByResidents: 40 };
    const told = (change: Partial<ServiceMonth>, shown: object = {}) =>
      findingsOf(good('2026-10', { ...all, ...change }), foundingStatutes, { ...seen, ...shown })[2]?.value;
    expect(told({})).toBe(13);
    // 5 of 41 that ended is 13 in a hundred as well, and of 42 it is 12: then one or two were withdrawn.
    expect(told({ ended: 42 })).toBeUndefined();
    expect(told({ ended: 48 })).toBe(11);
    expect(told({ ended: 43, solvedByWij: 3 })).toBeUndefined();
    expect(told({ ended: 46, solvedByWij: 6 }, { solvedByWij: 6 })).toBe(11);
  });
});

describe('the formation behind a step', () => {
  const shares: Share[] = [
    { specialismId: 'spc_a', fte: 100, tariff: 6_000, baseline: 150 },
    { specialismId: 'spc_b', fte: 200, tariff: 7_000, baseline: 220 },
  ];
  const left = (step: number) =>
    sharesAfter(shares, step).map(({ specialismId, after: fte }) => [specialismId, fte]);

  it('is taken where there is most, and given where most is short', () => {
    expect(left(-50)).toEqual([['spc_b', 150]]);
    expect(left(-250)).toEqual([
      ['spc_b', 0],
      ['spc_a', 50],
    ]);
    expect(left(30)).toEqual([['spc_a', 130]]);
    expect(left(100)).toEqual([
      ['spc_a', 180],
      ['spc_b', 220],
    ]);
  });

  it('saves fte × paid hours × 13 weeks × tariff in a quarter, and a step up costs it', () => {
    const paid = { yearHours: 52 * 36 };
    // 0.5 fte × 36 hours × 13 weeks × € 70
    expect(savedInQuarter(sharesAfter(shares, -50), paid)).toBe(1_638_000);
    expect(savedInQuarter(sharesAfter(shares, 50), paid)).toBe(-1_404_000);
    expect(savedInQuarter(sharesAfter(shares, -50), {})).toBeUndefined();
  });

  const strength = (from: string, fte: number, more: object = {}) => ({
    from,
    fte,
    tariff: 6_000,
    why: '',
    at: '',
    ...more,
  });
  const specialism = {
    id: 'spc_a',
    name: 'Schuldhulp',
    serviceId: 'svc_a',
    baseline: [],
    actual: [
      strength('2026-01-01', 300),
      strength('2026-05-01', 250),
      strength('2026-07-01', 250, { tariff: 6_500 }),
    ],
    trail: [],
  };

  it('knows the last step, which is neither the first entry nor another tariff', () => {
    expect(lastStepOf([specialism], 'svc_a', '2026-12-01')).toEqual({
      from: '2026-05-01',
      direction: 'down',
    });
    expect(lastStepOf([specialism], 'svc_a', '2026-04-01')).toBeUndefined();
    expect(lastStepOf([specialism], 'svc_b', '2026-12-01')).toBeUndefined();
  });

  it('says what a step saves by the tariff with which it will be settled: that of the baseline', () => {
    const hours = {
      kind: 'yearHours' as const,
      from: '2026-01-01',
      value: 1_872,
      source: '',
      assumed: false,
      at: '',
    };
    const agreed = { ...specialism, baseline: [strength('2026-01-01', 300)] };
    const formation = { specialisms: [agreed], parameters: { values: [hours], trail: [] } };
    const found = establishmentOf(formation, 'svc_a', '2026-12-01');
    expect(found.shares).toMatchObject([{ fte: 250, tariff: 6_500, baselineTariff: 6_000 }]);
    expect(savedInQuarter(sharesAfter(found.shares, -50), found)).toBe((1_872 / 4) * 0.5 * 6_000);
  });

  it('names the parameters that nobody said', () => {
    const parameters = {
      values: [
        { kind: 'absence' as const, from: '2026-01-01', value: 1_000, source: '', assumed: true, at: '' },
      ],
      trail: [],
    };
    const found = establishmentOf({ specialisms: [specialism], parameters }, 'svc_a', '2026-12-01');
    expect(found).toMatchObject({ fte: 250, missing: ['travel', 'indirect', 'yearHours'] });
    expect(found.employment).toBeUndefined();
  });
});

describe('what a step leaves of a specialism', () => {
  it('is on every later day as much less, or more, as was agreed, and before it what it was', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((n) => dayAfter('2026-01-01', n));
    const said = fc.record({
      from: days,
      lasts: fc.option(fc.nat(20)),
      fte: fc.integer({ min: 0, max: 400 }),
    });
    const actuals = fc.array(said, { minLength: 1, maxLength: 6 }).map((all) =>
      all.map(({ from, lasts, fte }): Strength => {
        const until = lasts === null ? {} : { until: dayAfter(from, lasts) };
        return { from, ...until, fte, tariff: 6_000, why: '', at: '' };
      }),
    );
    fc.assert(
      fc.property(actuals, days, fc.integer({ min: -100, max: 100 }), (actual, from, by) => {
        const now = strengthOn(actual, from);
        fc.pre(now !== undefined);
        const share = {
          specialismId: 'spc_a',
          fte: now?.fte ?? 0,
          tariff: 6_000,
          after: (now?.fte ?? 0) + by,
        };
        const stepped = steppedFrom(actual, from, share).map((one) => ({ ...one, why: '', at: '' }));
        const after = [...actual, ...stepped];
        for (let n = 0; n < 100; n++) {
          const day = dayAfter('2026-01-01', n);
          const there = strengthOn(actual, day)?.fte;
          const due = there === undefined || day < from ? there : Math.max(0, there + by);
          expect(strengthOn(after, day)?.fte).toBe(due);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what speaks against what people want', () => {
  const warned = (after: number, known = caseOf()) => warningsOn(known, after);
  it('is nothing where the figures would propose it too', () => {
    expect(warned(250)).toEqual([]);
  });
  it('is each guard rail that is passed by', () => {
    expect(warned(100)).toEqual(['underNeed', 'biggerStep']);
    expect(warned(250, caseOf({ 5: late }))).toEqual(['railBroken', 'falling']);
    expect(warned(350, caseOf({ 5: late })), 'more is no danger').toEqual([]);
    expect(warned(250, caseOf({ 4: 'missing' }))).toEqual(['needUnknown', 'monthsUnknown']);
  });
});

describe('months', () => {
  it('are judged from their third day after on, and steps begin on a first day', () => {
    expect([monthToJudge('2026-11-02'), monthToJudge('2026-11-03'), monthToJudge('2026-01-05')]).toEqual([
      '2026-09',
      '2026-10',
      '2025-12',
    ]);
    expect([effectiveFrom('2026-12-01'), effectiveFrom('2026-11-30')]).toEqual(['2027-01-01', '2026-12-01']);
    expect(monthsUntil('2026-01', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });
});
