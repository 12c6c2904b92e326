import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthsIn, packed } from '../../functions/city/packed-months.ts';
import { measures, type PublishedMonth } from '../../functions/facts/rules.ts';
import { trends } from '../../schema/dispensability.ts';
import { monthAfter } from '../../schema/months.ts';

const count = fc.nat(100_000);
const percent = fc.nat(100);
const published: fc.Arbitrary<PublishedMonth> = fc.record({
  month: fc.nat(30).map((back) => monthAfter('2027-02', -back)),
  counts: fc.dictionary(fc.constantFrom(...measures), count, { noNullPrototype: true }),
  firstAnswerHours: fc.option(fc.constantFrom(1, 48, 336), { nil: undefined }),
  carried: fc.option(
    fc.record({ index: percent, low: percent, high: percent, trend: fc.constantFrom(...trends) }),
    { nil: undefined },
  ),
});
const some = fc.uniqueArray(published, { selector: ({ month }) => month, maxLength: 12 });
const tells = ({ counts, firstAnswerHours, carried }: PublishedMonth) =>
  Object.keys(counts).length > 0 || firstAnswerHours !== undefined || carried !== undefined;

it('months as one text are read as they were written, each by itself and however often', () => {
  fc.assert(
    fc.property(some, fc.nat(40), (months, back) => {
      const monthOf = monthsIn(packed(months));
      const asked = monthAfter('2027-07', -back);
      const written = months.find(({ month }) => month === asked);
      const expected = written && tells(written) ? written : undefined;
      expect(monthOf(asked)).toEqual(expected);
      expect(monthOf(asked)).toEqual(expected);
      for (const one of months.filter(tells)) expect(monthOf(one.month)).toEqual(one);
    }),
  );
});

it('a month before another is what the calendar says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.nat(11), fc.nat(500), (year, month, back) => {
      const from = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
      const before = new Date(Date.UTC(year, month - back, 1)).toISOString().slice(0, 7);
      expect(monthAfter(from, -back)).toBe(before);
    }),
  );
});
