import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../schema/ids.ts';
import { slugFrom } from '../../web/console/begin/slug.ts';
import { comparedMonths } from '../../web/console/changed.tsx';
import type { Compared } from '../../web/console/compare/query.ts';
import { comparing } from '../../web/console/compare/query.ts';
import { seriesOf } from '../../web/console/compare/series.ts';
import { sheet } from '../../web/console/csv.ts';
import { type Filters, figures, filtersIn, left, queryOf } from '../../web/console/overview/filters.ts';
import type { Wijk } from '../../web/console/overview/query.ts';
import { readPages } from '../../web/kit/pages.ts';

const wijk = (name: string, more: Partial<Wijk> = {}): Wijk => ({
  slug: name.toLowerCase(),
  name,
  inhabitants: 1_000,
  district: 'Oost',
  areas: [],
  tile: { column: 0, row: 0 },
  months: [],
  dispensability: [],
  dispensabilityTrend: 'unknown',
  baselineFte: null,
  actualFte: null,
  saving: null,
  challengesUnderWay: 0,
  challengesOverdue: 0,
  rolesTaken: [],
  ...more,
});

describe('the filters of the overview', () => {
  it('say in the address what they are, and come back from it the same', () => {
    const any: fc.Arbitrary<Filters> = fc.record({
      search: fc.string({ maxLength: 80 }),
      district: fc.string({ maxLength: 80 }),
      overdue: fc.boolean(),
      month: fc.constantFrom('', '2026-10'),
      figure: fc.constantFrom(...figures),
      sort: fc.constantFrom('name', 'index', 'saving', 'trend'),
      down: fc.boolean(),
      chosen: fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(any, (filters) => {
        expect(filtersIn(queryOf(filters))).toEqual(filters);
      }),
    );
    expect(queryOf(filtersIn(''))).toBe('');
  });

  it('take no nonsense out of an address', () => {
    const odd = filtersIn('figure=trend&sort=constructor&month=2026-13&wijken=<b>,aa,aa,bb,cc,dd,ee');
    expect(odd).toMatchObject({ figure: 'index', sort: 'name', month: '', chosen: ['aa', 'bb', 'cc', 'dd'] });
  });

  it('leave the wijken that fit all of them', () => {
    const all = [
      wijk('Beijum', { challengesOverdue: 1 }),
      wijk('Lewenborg'),
      wijk('Óóg in Al', { district: 'West', challengesOverdue: 2 }),
    ];
    const names = (query: string) => left(all, filtersIn(query)).map(({ name }) => name);
    expect(names('')).toEqual(['Beijum', 'Lewenborg', 'Óóg in Al']);
    expect(names('search=OOG')).toEqual(['Óóg in Al']);
    expect(names('district=Oost&overdue=1')).toEqual(['Beijum']);
    expect(names('search=zuid')).toEqual([]);
  });
});

describe('a comparison', () => {
  it('asks for two to four wijken at once', () => {
    expect(comparing(['a', 'b'])).toMatchObject({ a: 'a', b: 'b', third: false, fourth: false });
    expect(comparing(['a', 'b', 'c', 'd'])).toMatchObject({ c: 'c', d: 'd', third: true, fourth: true });
  });

  it('begins with the first month of which any of them tells something', () => {
    const month = (name: string, percent: number | null) => ({
      ...{ month: name, percent, low: percent, high: percent },
      final: true,
    });
    const told = (slug: string, ...percents: (number | null)[]): Compared => ({
      ...wijk(slug),
      months: [],
      dispensability: percents.map((percent, i) => month(`2026-0${i + 1}`, percent)),
    });
    const { months, series } = seriesOf([told('a', null, null, 40), told('b', null, 30, null)], 'index');
    expect(months).toEqual(['2026-02', '2026-03']);
    expect(series.map(({ values }) => values)).toEqual([
      [null, 40],
      [30, null],
    ]);
    expect(seriesOf([told('a', null), told('b', null)], 'index').months).toEqual([]);
  });
});

describe('a table as a file', () => {
  it('has semicolons and a mark, numbers as they are, and no cell that runs as a formula', () => {
    const file = sheet(
      ['wijk', 'n'],
      [
        ['=1+1', 5],
        ['zeg "ja"', null],
        [' ＝x', -3],
      ],
    );
    expect(file).toBe('\uFEFF"wijk";"n"\r\n"\'=1+1";5\r\n"zeg ""ja""";\r\n"\' ＝x";-3\r\n');
  });
});

describe('a list of many pages', () => {
  const numbers = Array.from({ length: 25 }, (_, i) => i);
  const pageAfter = async (after: string | null | undefined) => {
    const from = after ? Number(after) + 1 : 0;
    const edges = numbers.slice(from, from + 10).map((node) => ({ node }));
    const endCursor = edges.length ? String(edges.at(-1)?.node) : null;
    return { edges, pageInfo: { hasNextPage: from + 10 < numbers.length, endCursor } };
  };

  it('is read whole, and shown as it comes', async () => {
    const sofar: number[] = [];
    const all = await readPages(pageAfter, { sofar: ({ length }) => sofar.push(length) });
    expect(all).toEqual({ rows: numbers, more: false });
    expect(sofar).toEqual([10, 20, 25]);
  });

  it('is read no further than enough, and then says that there is more', async () => {
    expect(await readPages(pageAfter, { most: 20 })).toEqual({ rows: numbers.slice(0, 20), more: true });
    expect(await readPages(pageAfter, { most: 25 })).toEqual({ rows: numbers, more: false });
    const gone = await readPages(pageAfter, { sofar: () => false });
    expect(gone.rows).toHaveLength(10);
  });
});

describe('why an index moved', () => {
  const month = (i: number, final = true, middle: number | null = 40) => ({
    ...{ month: `2026-0${i}`, low: 30, middle, high: 50, final },
  });

  it('is told of the last three months that are final and the three before, as its direction is', () => {
    const index = [1, 2, 3, 4, 5, 6, 7].map((i) => month(i));
    expect(comparedMonths([...index, month(8, false)])).toEqual([
      ['2026-02', '2026-03', '2026-04'],
      ['2026-05', '2026-06', '2026-07'],
    ]);
    expect(comparedMonths(index.slice(0, 5))).toBeUndefined();
    expect(comparedMonths([...index.slice(0, 5), month(6, true, null)])).toBeUndefined();
  });
});

describe('a name in addresses', () => {
  it('is one that a wijk can have, whatever people call it', () => {
    expect(slugFrom(' Óude Dörp (2) ')).toBe('oude-dorp-2');
    fc.assert(
      fc.property(fc.string(), (name) => {
        const slug = slugFrom(name);
        expect(slug.length < 2 || isSlug(slug)).toBe(true);
      }),
    );
  });
});
