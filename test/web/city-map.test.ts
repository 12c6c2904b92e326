import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, endsOf, mostClasses } from '../../web/console/map/classes.ts';
import { drawingOf } from '../../web/console/map/drawing.ts';
import { BadMap, outlinesIn } from '../../web/console/map/geojson.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (code: string, rings: number[][][], more: object = {}) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: rings },
  ...more,
});
const fileOf = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const faultOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof BadMap) return error.fault;
    throw error;
  }
};
const wijk = (slug: string, ...areas: string[]) => ({ slug, areas });

describe('a file with outlines', () => {
  it('is refused with what is wrong with it', () => {
    const fault = (text: string) => faultOf(() => outlinesIn(text));
    expect(fault('{')).toBe('noJson');
    expect(fault('[]')).toBe('noOutlines');
    expect(fault(fileOf())).toBe('noOutlines');
    const line = { type: 'LineString', coordinates: square(6, 53, 1) };
    expect(fault(fileOf(feature('WK001400', [], { geometry: line })))).toBe('noOutlines');
    expect(fault(fileOf(feature('WK001400', [[[6, 53]]])))).toBe('noOutlines');
    expect(fault(fileOf(feature('WK001400', [square(900_000, 7_000_000, 10)])))).toBe('noPlaces');
    // Degrees and metres in one file fit nowhere.
    const both = [
      feature('WK001400', [square(6, 53, 1)]),
      feature('WK001401', [square(233_000, 582_000, 9)]),
    ];
    expect(fault(fileOf(...both))).toBe('noPlaces');
    expect(fault(fileOf(feature('WK001400', [square(6, 53, 1)])))).toBe('none');
  });

  it('is read by the names that CBS and PDOK use, or by its id', () => {
    const named = (properties: object, more: object = {}) =>
      outlinesIn(fileOf(feature('', [square(6, 53, 1)], { properties, ...more }))).areas[0]?.code;
    expect(named({ statcode: 'WK001403' })).toBe('WK001403');
    expect(named({ buurtcode: 'BU00140301', wijkcode: 'WK001403' })).toBe('BU00140301');
    expect(named({ name: 'Korrewegwijk' }, { id: 'WK001403' })).toBe('WK001403');
    expect(named({ name: 'nowhere' })).toBe('');
  });
});

describe('the drawing of a city', () => {
  it('has a shape for each wijk, of all its areas, as high as it is wide in the land', () => {
    // At 60 degrees north a degree of longitude is half as long as one of latitude.
    const text = fileOf(
      feature('WK001403', [square(6, 59.5, 1)]),
      feature('BU00140401', [square(7, 59.5, 1)]),
    );
    const drawing = drawingOf(outlinesIn(text), [wijk('a', 'WK001403'), wijk('b', 'WK001404')]);
    expect(drawing.shapes.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect((drawing.width - 12) / (drawing.height - 12)).toBeCloseTo(1, 3);
    const [a, b] = drawing.shapes;
    expect(a && b && a.middle[0] < b.middle[0]).toBe(true);
    expect(a?.width).toBeCloseTo((drawing.width - 12) / 2, 3);
  });

  it('keeps metres of the Dutch grid as they are, and north up', () => {
    const text = fileOf(
      feature('WK001403', [square(233_000, 582_000, 100)]),
      feature('WK001404', [square(233_000, 582_300, 100)]),
    );
    const { width, height, shapes } = drawingOf(outlinesIn(text), [
      wijk('south', 'WK001403'),
      wijk('north', 'WK001404'),
    ]);
    expect((height - 12) / (width - 12)).toBeCloseTo(4, 3);
    const middleOf = (slug: string) => shapes.find((shape) => shape.slug === slug)?.middle[1] ?? 0;
    expect(middleOf('north')).toBeLessThan(middleOf('south'));
  });

  it('shows what lies around as nobody’s, and nothing where no area is that of a wijk', () => {
    const text = fileOf(
      feature('WK001403', [square(6, 53, 0.1)]),
      feature('WK001404', [square(6.05, 53, 0.1)]),
      feature('WK001405', [square(9, 50, 0.1)]),
    );
    const { shapes } = drawingOf(outlinesIn(text), [wijk('a', 'WK001403')]);
    expect(shapes.map(({ slug }) => slug)).toEqual([undefined, 'a']);
    expect(faultOf(() => drawingOf(outlinesIn(text), [wijk('z', 'WK036300')]))).toBe('noWijk');
  });

  const real = new URL('../../../shared/data/groningen/wijken-from-buurten.geojson', import.meta.url);
  it.runIf(existsSync(real))('is that of Groningen, where its outlines are', () => {
    const { shapes, width, height } = drawingOf(outlinesIn(readFileSync(real, 'utf8')), [
      wijk('korrewegwijk', 'WK001403'),
      wijk('hoogkerk', 'WK001408'),
    ]);
    expect(shapes.filter(({ slug }) => slug)).toHaveLength(2);
    for (const { path } of shapes) expect(path).not.toMatch(/NaN|Infinity/);
    expect(Math.max(width, height)).toBeLessThanOrEqual(420);
  });
});

describe('the classes of a map', () => {
  it('are five at most, hold each value, and put equal values in one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const ends = endsOf(values);
        expect(ends.length).toBeGreaterThan(0);
        expect(ends.length).toBeLessThanOrEqual(mostClasses);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
        expect(ends[0]).toBe(Math.min(...values));
        for (const value of values) {
          const shade = classOf(ends, value);
          expect(shade).toBeGreaterThanOrEqual(1);
          expect(ends[shade - 1]).toBeLessThanOrEqual(value);
          expect(ends[shade] ?? Infinity).toBeGreaterThan(value);
        }
      }),
    );
    expect(classOf([0, 20], null)).toBe(0);
  });
});
