import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wijken } from '../../infra/local/demo/wijken.ts';

/** A made-up map of the demo city as a file: a square for each wijk where its tile is, but for one, and a square of nobody. */
export function madeUpMap(without: string): string {
  const square = (column: number, row: number) => {
    const [west, north] = [6.5 + column * 0.03, 53.25 - row * 0.018];
    const [east, south] = [west + 0.03, north - 0.018];
    return [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
  };
  const feature = (code: string, column: number, row: number) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [square(column, row)] },
  });
  const own = wijken
    .filter(({ slug }) => slug !== without)
    .map(({ areas, column, row }) => feature(areas[0] ?? '', column, row));
  const file = join(mkdtempSync(join(tmpdir(), 'noaber-map-')), 'map.json');
  const features = [...own, feature('WK001499', 2, 2)];
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}
