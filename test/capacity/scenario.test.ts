import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, numberFor, typedNumber } from '../../web/console/what-if/fields.ts';
import { assumedFor, knownOf } from '../../web/console/what-if/known.ts';
import { outcomeOf, pointsOf, queryOf, read, writtenIn } from '../../web/console/what-if/scenario.ts';

const assumed = writtenIn('');
const scenarioOf = (search: string) => {
  const { scenario } = read(writtenIn(search).typed);
  if (!scenario) throw new Error(search);
  return scenario;
};

describe('a scenario', () => {
  it('is whole in its address', () => {
    const typed = fc.record(
      Object.fromEntries(
        fields.map(({ name }) => [name, fc.string({ maxLength: 20, unit: 'grapheme-ascii' })]),
      ),
    );
    fc.assert(
      fc.property(typed, fc.string({ maxLength: 60, unit: 'grapheme-ascii' }), (some, name) => {
        const written = { wijk: 'selwerd', name, typed: { ...assumed.typed, ...some } };
        expect(writtenIn(queryOf(written))).toEqual(written);
      }),
    );
  });

  it('that is assumed can be reckoned with, and says more fte for less help', () => {
    const { need, before, saving, waiting } = outcomeOf(scenarioOf(''));
    if (!need.tells || !before.tells || !saving) throw new Error('too thin');
    expect(need.tenths).toBeLessThan(before.tenths);
    expect(waiting.inTime).toBeGreaterThanOrEqual(0.9);
    // Fewer tenths × 36 hours × 13 weeks × € 65, half of it for the wijk.
    expect(saving.cents).toBe(((before.tenths - need.tenths) * 36 * 13 * 6_500) / 10);
    expect(saving.wijk + saving.city).toBe(saving.cents);
  });

  it('can be reckoned with at every end of every field, and the figure never rises', () => {
    for (const { name, least, most } of fields)
      for (const end of [least, most]) {
        const scenario = scenarioOf(`${name}=${typedNumber(end)}`);
        const { before, saving, waiting } = outcomeOf(scenario);
        const numbers = [waiting.inTime, ...(before.tells ? [before.tenths] : [])];
        for (const number of [...numbers, ...(saving ? [saving.cents, saving.wijk] : [])])
          expect(Number.isFinite(number), `${name} ${end}`).toBe(true);
        const points = pointsOf(scenario);
        // Where WIJ handled nothing, nobody knows how long it takes.
        expect(points, name).toHaveLength(
          name === 'demand' && end === least ? 0 : name === 'now' && end === most ? 0 : 11,
        );
        for (const [i, { tenths }] of points.entries())
          expect(tenths).toBeLessThanOrEqual(points[i - 1]?.tenths ?? Infinity);
      }
  });

  it('says no saving where one of its two needs is too uncertain', () => {
    const { need, before, saving } = outcomeOf(scenarioOf('now=0&share=80'));
    expect(need.tells).toBe(true);
    expect(before).toMatchObject({ tells: false, why: 'wide' });
    expect(saving).toBeUndefined();
  });

  it('of a few requests over a short time tells nothing', () =>
    expect(outcomeOf(scenarioOf('demand=5&months=3')).need).toMatchObject({ tells: false, why: 'few' }));
});

describe('a number that is typed', () => {
  const of = (name: string, typed: string) => {
    const field = fields.find((one) => one.name === name);
    return field && numberFor(field, typed);
  };
  it.each([
    ['demand', '12,5', 12.5],
    ['tariff', '65.25', 65.25],
    ['share', ' 50 ', 50],
  ])('for %s as %s is read', (name, typed, number) => expect(of(name, typed)).toBe(number));

  it.each([
    ['share', '101'],
    ['share', '5,5'],
    ['share', ''],
    ['share', '-1'],
    ['demand', 'veel'],
    ['demand', '1e3'],
    ['tariff', '65,255'],
    ['handling', '0'],
    ['months', 'NaN'],
  ])('for %s as “%s” is none', (name, typed) => expect(of(name, typed)).toBeUndefined());
});

describe('what the figures of a wijk say', () => {
  const month = (
    at: string,
    asked: number | null,
    residents: number | null,
    together: number | null,
    wij: number | null,
  ) => ({
    month: at,
    asked: { value: asked },
    solvedByResidents: { value: residents },
    solvedTogether: { value: together },
    solvedByWij: { value: wij },
  });
  const wijk = { slug: 'selwerd', foundedAt: '2026-06-10T00:00:00Z' };

  it('is taken from whole months, and from figures that are not withheld', () => {
    const months = [
      month('2026-06', 500, 500, 500, 500),
      month('2026-07', 40, 20, 10, 10),
      month('2026-08', 45, 30, null, 9),
      month('2026-09', null, null, null, null),
      month('2026-10', 900, 0, 0, 900),
    ];
    expect(knownOf({ wijk: { ...wijk, months } })).toEqual({ demand: '42,5', months: '2', now: '63' });
  });

  it('moves what is assumed of then: 20 per cents more than now, at most all', () => {
    const [share] = fields.filter(({ name }) => name === 'share');
    if (!share) throw new Error('no share');
    expect([{}, { now: '55' }, { now: '90' }].map((known) => assumedFor(share, known))).toEqual([
      '50',
      '75',
      '100',
    ]);
  });

  it('is nothing where everything is withheld, or where there is no such wijk', () => {
    expect(knownOf({ wijk: { ...wijk, months: [month('2026-09', null, null, null, null)] } })).toEqual({});
    expect(knownOf({ wijk: null })).toEqual({});
  });
});
