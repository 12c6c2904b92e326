import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carried,
  type Ending,
  finalFrom,
  indexOf,
  type MonthNeeds,
  mostPerPair,
  needsOf,
  type PairCount,
  trendOf,
} from '../../schema/dispensability.ts';

const count = (requester: string, ending: Ending, more: Partial<PairCount> = {}): PairCount => ({
  requester,
  helper: `of ${requester}`,
  service: 'debts',
  ending,
  times: 1,
  cameBack: 0,
  ...more,
});
const wijk = (residents: number, wij: number): PairCount[] => [
  ...Array.from({ length: residents }, (_, i) => count(`r${i}`, 'residents')),
  ...Array.from({ length: wij }, (_, i) => count(`w${i}`, 'wij')),
];
const level = (counts: readonly PairCount[]): number => {
  const { sum, of } = needsOf(counts);
  return of === 0 ? 0 : sum / of;
};

const endings = Object.keys(carried).filter((one): one is Ending => Object.hasOwn(carried, one));
const person = fc.constantFrom('ann', 'bob', 'cor', 'dia', 'eve', 'fay');
const counts: fc.Arbitrary<PairCount[]> = fc.array(
  fc.record({
    requester: person,
    helper: fc.option(person, { nil: undefined }),
    service: fc.constantFrom('debts', 'forms', 'company'),
    ending: fc.constantFrom(...endings),
    times: fc.integer({ min: 1, max: 4 }),
    cameBack: fc.constantFrom(0, 0, 0, 1),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('the dispensability index', () => {
  it('is the share that residents carried, together half, with Wilson’s interval', () => {
    const month = [...wijk(5, 4), count('t', 'together')];
    expect(indexOf(needsOf(month))).toEqual({ withheld: false, index: 55, interval: { low: 27, high: 80 } });
  });

  it('is withheld under five different people, however many requests they had', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((one) => [
      count(one, 'residents', { times: 9 }),
      count(one, 'wij', { service: 'forms' }),
    ]);
    expect(indexOf(needsOf(four))).toEqual({ withheld: true });
    expect(indexOf(needsOf([...four, count('e', 'wij')]))).toMatchObject({ withheld: false });
    expect(indexOf(needsOf([]))).toEqual({ withheld: true });
  });

  it('counts back what was asked again', () => {
    expect(level([...wijk(4, 4), count('x', 'residents', { times: 3, cameBack: 1 })])).toBe(4 / 9);
  });

  it('only falls by what comes back later', () => {
    fc.assert(
      fc.property(counts, fc.nat(29), (before, at) => {
        const after = before.map((one, i) => (i === at % before.length ? { ...one, cameBack: 1 } : one));
        expect(level(after)).toBeLessThanOrEqual(level(before) + 1e-12);
      }),
    );
  });

  it('is the same in whatever order it is counted', () => {
    fc.assert(
      fc.property(counts, (some) => {
        expect(needsOf(some.toReversed())).toEqual(needsOf(some));
      }),
    );
  });

  it('is final when nothing of the month can come back any more', () => {
    expect(finalFrom('2026-11')).toBe('2027-03-01');
    expect(finalFrom('2026-12')).toBe('2027-04-01');
  });
});

describe('who wants the index to rise', () => {
  it('never lifts it by closing requests, whoever’s and however many', () => {
    const closed = fc.record({
      requester: fc.oneof(person, fc.constant('somebody new')),
      service: fc.constantFrom('debts', 'forms', 'company'),
      ending: fc.constantFrom<Ending>('withdrawn', 'expired'),
      times: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(counts, fc.array(closed, { minLength: 1 }), (before, closing) => {
        const after = [...before, ...closing.map((one) => ({ ...one, cameBack: 0 }))];
        expect(level(after)).toBeLessThanOrEqual(level(before) + 1e-12);
      }),
    );
  });

  it('gains nothing by closing what WIJ would have solved', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom<Ending>('withdrawn', 'expired'), (before, ending) => {
        const after = before.map((one) => (one.ending === 'wij' ? { ...one, ending } : one));
        expect(level(after)).toBeCloseTo(level(before), 12);
      }),
    );
  });

  it('gains nothing by having one request split into many', () => {
    const [one] = [count('x', 'residents')];
    expect(level([...wijk(5, 5), { ...one, times: 40 }])).toBe(level([...wijk(5, 5), one]));
    // Nor by having the parts that neighbours can do done by them, where WIJ did the rest.
    const split = [count('x', 'wij'), count('x', 'residents', { times: 40 })];
    expect(level([...wijk(5, 5), ...split])).toBe(level([...wijk(5, 5), count('x', 'wij')]));
  });

  it('gains by two friends, who help each other with everything, no more than two needs a month', () => {
    const services = Array.from({ length: 12 }, (_, i) => `service ${i}`);
    const friends = services.flatMap((service) => [
      count('ann', 'residents', { helper: 'bob', service, times: 20 }),
      count('bob', 'residents', { helper: 'ann', service, times: 20 }),
    ]);
    expect(mostPerPair).toBe(2);
    expect(level([...wijk(10, 30), ...friends])).toBe((10 + 2) / (40 + 2));
  });

  it('gains by a circle of friends no more than two needs for each pair, and two each for whom nobody is named', () => {
    fc.assert(
      fc.property(counts, (fakes) => {
        const friends = new Set(fakes.flatMap(({ requester, helper }) => [requester, helper ?? requester]))
          .size;
        const most = mostPerPair * ((friends * (friends - 1)) / 2 + friends);
        expect(level([...wijk(10, 30), ...fakes])).toBeLessThanOrEqual((10 + most) / (40 + most) + 1e-12);
      }),
    );
  });

  it('gains nothing by answering oneself', () =>
    expect(level([...wijk(5, 5), count('x', 'residents', { helper: 'x' })])).toBeLessThan(0.5));
});

describe('the trend of the index', () => {
  const month = (residents: number, of: number): MonthNeeds => ({ sum: residents, of, people: of });
  const six = (before: number, after: number) => [
    ...Array(3).fill(month(before, 40)),
    ...Array(3).fill(month(after, 40)),
  ];

  it('rises or falls where chance alone would hardly do it, and is level otherwise', () => {
    expect(trendOf(six(10, 22))).toBe('rising');
    expect(trendOf(six(22, 10))).toBe('falling');
    expect(trendOf(six(20, 22))).toBe('level');
  });

  it('is unknown with fewer than six months, or with one about fewer than five people', () => {
    expect(trendOf(six(10, 22).slice(1))).toBe('unknown');
    expect(trendOf([...six(10, 22).slice(0, 5), month(4, 4)])).toBe('unknown');
  });
});
