import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewest,
  hourClasses,
  type MonthCounts,
  measures,
  monthOf,
  monthsUpTo,
  published,
} from '../../functions/facts/rules.ts';

const count = fc
  .nat(12)
  .chain((people) => fc.nat(people === 0 ? 0 : 30).map((more) => ({ people, times: people + more })));
const names = [...measures, ...hourClasses.map((most) => `within${most}`), 'withinlonger'];
const months: fc.Arbitrary<MonthCounts> = fc
  .subarray(names)
  .chain((some) => fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), count))))
  .map((entries) => Object.fromEntries(entries));

describe('what of a month leaves the wijk', () => {
  it('is about at least five people, each figure by itself', () => {
    fc.assert(
      fc.property(months, (counts) => {
        const { counts: shown } = published('2026-11', counts);
        for (const measure of measures) {
          const people = counts[measure]?.people ?? 0;
          if (people >= fewest) expect(shown[measure]).toBe(counts[measure]?.times);
          else expect(shown).not.toHaveProperty(measure);
        }
        // And no total over them, from which one that is withheld could be subtracted.
        expect(Object.keys(shown).filter((name) => !names.includes(name))).toEqual([]);
      }),
    );
  });

  it('says how soon the first answer came only where it says how many got one', () => {
    fc.assert(
      fc.property(months, (counts) => {
        const { counts: shown, firstAnswerHours } = published('2026-11', counts);
        if (shown.answered === undefined) expect(firstAnswerHours).toBeUndefined();
        else if (firstAnswerHours !== undefined) expect(hourClasses).toContain(firstAnswerHours);
      }),
    );
  });

  it('does not change with anything that is withheld', () => {
    fc.assert(
      fc.property(
        months,
        fc.constantFrom(...measures),
        fc.nat(4),
        fc.nat(9),
        (counts, measure, people, more) => {
          fc.pre((counts[measure]?.people ?? 0) < fewest);
          const other = { ...counts, [measure]: { people, times: people + more } };
          expect(published('2026-11', other)).toEqual(published('2026-11', counts));
        },
      ),
    );
  });
});

describe('a month', () => {
  it('begins at midnight in the wijk, in winter and in summer', () => {
    expect(monthOf('2026-10-31T22:59:59.999Z')).toBe('2026-10');
    expect(monthOf('2026-10-31T23:00:00.000Z')).toBe('2026-11');
    expect(monthOf('2026-06-30T21:59:59.999Z')).toBe('2026-06');
    expect(monthOf('2026-06-30T22:00:00.000Z')).toBe('2026-07');
    expect(monthOf('2026-12-31T23:00:00.000Z')).toBe('2027-01');
  });

  it('is followed by the next, over the end of a year', () => {
    expect(monthsUpTo(new Date('2027-01-31T23:30:00Z'), 4)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });
});
