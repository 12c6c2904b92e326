import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Employment,
  neededFrom,
  neededTenths,
  serversOf,
  waitingWith,
  weeksPerMonth,
} from '../../schema/capacity.ts';
import { poissonInterval, wilsonInterval } from '../../schema/intervals.ts';
import { quarterSaving } from '../../schema/saving.ts';

const employment: Employment = { hoursPerFte: 36, absence: 0.2, indirect: 0.3, openHours: 40 };
const promise = { hours: 16, probability: 0.9 };

describe('an fte', () => {
  it('is half a server where a fifth is absence and three tenths go to travel', () => {
    expect(serversOf(1, employment)).toBeCloseTo(0.504, 12);
    expect(serversOf(2.5, { hoursPerFte: 40, absence: 0, indirect: 0, openHours: 40 })).toBe(2.5);
  });

  it('is asked for in tenths that keep the promise, where a tenth fewer does not', () => {
    const demand = { perMonth: 60, handling: 6 };
    const tenths = neededTenths(demand, promise, employment);
    expect(waitingWith(tenths, demand, promise, employment).inTime).toBeGreaterThanOrEqual(0.9);
    expect(waitingWith(tenths - 1, demand, promise, employment).inTime).toBeLessThan(0.9);
    // The work alone: 60 × 6 hours a month, by what one fte has of it. Chance asks for more.
    expect(tenths / 10).toBeGreaterThan((60 * 6) / (weeksPerMonth * 36 * 0.56));
  });

  it('is not asked for where nobody comes', () =>
    expect(neededTenths({ perMonth: 0, handling: 6 }, promise, employment)).toBe(0));

  it('is asked for less where residents take over, and more where a promise is stricter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 }), (perMonth, handling) => {
        const of = (share: number, hours = 16) =>
          neededTenths(
            { perMonth: perMonth * (1 - share), handling },
            { hours, probability: 0.9 },
            employment,
          );
        expect(of(0.3)).toBeLessThanOrEqual(of(0.1));
        expect(of(0.1, 8)).toBeGreaterThanOrEqual(of(0.1, 24));
      }),
      { numRuns: 40 },
    );
  });
});

describe('counts', () => {
  const counted = (requests: number, months: number) => ({
    requests,
    months,
    handled: requests,
    hours: requests * 6,
  });

  it('of fewer than 30 handled requests tell nothing', () =>
    expect(neededFrom(counted(29, 6), promise, employment)).toEqual({ tells: false, why: 'few' }));

  it('that leave more than a step open tell nothing, and say how much they leave open', () => {
    const need = neededFrom(counted(60, 1), promise, employment);
    expect(need).toMatchObject({ tells: false, why: 'wide' });
    expect((need.interval?.high ?? 0) - (need.interval?.low ?? 0)).toBeGreaterThan(10);
  });

  it('that are enough tell the need, within its interval', () => {
    const need = neededFrom(counted(480, 24), promise, employment);
    if (!need.tells) throw new Error(need.why);
    expect(need.tenths).toBe(neededTenths({ perMonth: 20, handling: 6 }, promise, employment));
    expect(need.interval.low).toBeLessThan(need.tenths);
    expect(need.interval.high).toBeGreaterThan(need.tenths);
  });

  it('over a longer time leave less open', () => {
    const width = (months: number) => {
      const { interval } = neededFrom(counted(20 * months, months), promise, employment, {
        fewestHandled: 0,
        step: 1_000,
      });
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width(24)).toBeLessThan(width(6));
    expect(width(6)).toBeLessThan(width(2));
  });
});

describe('an interval', () => {
  // The exact bounds, in any table of the Poisson distribution (Garwood 1936).
  it.each([
    [1, 0.025, 5.57],
    [10, 4.8, 18.39],
    [30, 20.24, 42.83],
    [100, 81.36, 121.63],
  ])('of a count of %i agrees with the tables', (count, low, high) => {
    expect(Math.abs(poissonInterval(count).low - low)).toBeLessThan(0.05);
    expect(Math.abs(poissonInterval(count).high - high)).toBeLessThan(0.05);
  });

  it('of a share agrees with the examples of Newcombe (1998): 81 of 263, 15 of 148, 0 of 20', () => {
    const [a, b, c] = [wilsonInterval(81, 263), wilsonInterval(15, 148), wilsonInterval(0, 20)];
    expect([a.low, a.high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
    expect([b.low, b.high]).toEqual([expect.closeTo(0.0624, 4), expect.closeTo(0.1605, 4)]);
    expect([c.low, c.high]).toEqual([0, expect.closeTo(0.1611, 4)]);
  });
});

describe('a saving', () => {
  it('is fewer fte × hours × 13 weeks × tariff', () =>
    expect(
      quarterSaving({ tenthsBefore: 50, tenthsAfter: 40, hoursPerFte: 36, tariff: 6_500, share: 50 }),
    ).toEqual({ cents: 3_042_000, wijk: 1_521_000, city: 1_521_000 }));

  it('that is none costs the city, never the wijk', () =>
    expect(
      quarterSaving({ tenthsBefore: 40, tenthsAfter: 41, hoursPerFte: 36, tariff: 6_501, share: 50 }),
    ).toEqual({ cents: -304_247, wijk: 0, city: -304_247 }));

  it('is whole cents that add up, whatever the share', () => {
    const tenths = fc.nat(500);
    fc.assert(
      fc.property(
        tenths,
        tenths,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30_000 }),
        fc.nat(100),
        (before, after, hours, tariff, share) => {
          const change = { tenthsBefore: before, tenthsAfter: after, hoursPerFte: hours, tariff, share };
          const { cents, wijk, city } = quarterSaving(change);
          for (const amount of [cents, wijk, city]) expect(Number.isSafeInteger(amount)).toBe(true);
          expect(wijk + city).toBe(cents);
          expect(wijk * 100).toBeLessThanOrEqual(Math.max(0, cents * share));
          expect(cents * 10).toBeLessThanOrEqual((before - after) * hours * 13 * tariff);
        },
      ),
    );
  });
});
