import { type Area, BadMap, type Outlines, type Point } from './geojson.ts';

/** Something with CBS codes: a wijk is one or several areas. */
type Coded = { readonly slug: string; readonly areas: readonly string[] };

/** A shape on the map, in units of the drawing. */
export type Shape = {
  /** The wijk; nothing for an area that is no wijk's. */
  readonly slug?: string;
  readonly path: string;
  /** Where a word stands on it, and how wide and high it may be there. */
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
};
/** A map that is ready to be drawn. */
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

// Small, so that its words can be read on a phone.
const width = 420;
const mostHeight = 420;

/** Whether an area lies in one that a wijk names: a buurt has the number of its wijk before its own. */
const liesIn = (code: string, named: string): boolean =>
  code === named || (named.startsWith('WK') && code.startsWith(`BU${named.slice(2)}`));

type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };
const boxOf = (points: readonly Point[]): Box =>
  points.reduce<Box>(
    ({ west, east, south, north }, [x, y]) => ({
      west: Math.min(west, x),
      east: Math.max(east, x),
      south: Math.min(south, y),
      north: Math.max(north, y),
    }),
    { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity },
  );

/** The area of a ring, whichever way round it goes, and the middle of its weight. */
function weightOf(ring: readonly Point[]): { size: number; middle: Point } {
  let [twice, x, y] = [0, 0, 0];
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    [twice, x, y] = [twice + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross];
  }
  const { west, east, south, north } = boxOf(ring);
  if (twice === 0) return { size: 0, middle: [(west + east) / 2, (south + north) / 2] };
  return { size: Math.abs(twice / 2), middle: [x / (3 * twice), y / (3 * twice)] };
}

function shapeOf(rings: readonly (readonly Point[])[], slug?: string): Shape {
  const path = rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
  const biggest = rings
    .map((ring) => ({ ring, ...weightOf(ring) }))
    .reduce((a, b) => (b.size > a.size ? b : a));
  const { west, east, south, north } = boxOf(biggest.ring);
  return { slug, path, middle: biggest.middle, width: east - west, height: north - south };
}

/**
 * Draws wijken as they lie: the drawing is as big as they are together, and shows of what lies around them what fits.
 * Degrees are made even with the cosine of the latitude, which at the size of a city is as good as any projection.
 * @throws {BadMap} noWijk, when no area is that of a wijk.
 */
export function drawingOf({ planar, areas }: Outlines, wijken: readonly Coded[]): Drawing {
  const owner = ({ code }: Area) =>
    code ? wijken.find((wijk) => wijk.areas.some((named) => liesIn(code, named))) : undefined;
  const owned = new Map<string, Area[]>();
  const others: Area[] = [];
  for (const area of areas) {
    const slug = owner(area)?.slug;
    if (slug === undefined) others.push(area);
    else owned.set(slug, [...(owned.get(slug) ?? []), area]);
  }
  const places = [...owned.values()].flat().flatMap(({ rings }) => rings.flat());
  if (places.length === 0) throw new BadMap('noWijk');
  const { west, east, south, north } = boxOf(places);
  const even = planar ? 1 : Math.cos((((south + north) / 2) * Math.PI) / 180);
  const edge = 6;
  const scale = Math.min(
    (width - 2 * edge) / ((east - west) * even || 1),
    (mostHeight - 2 * edge) / (north - south || 1),
  );
  const drawn = {
    width: (east - west) * even * scale + 2 * edge,
    height: (north - south) * scale + 2 * edge,
  };
  const at = ([x, y]: Point): Point => [edge + (x - west) * even * scale, edge + (north - y) * scale];
  const ringsOf = (some: readonly Area[]) => some.flatMap(({ rings }) => rings.map((ring) => ring.map(at)));
  const around = others
    .map((area) => shapeOf(ringsOf([area])))
    .filter(
      ({ middle: [x, y], width: wide, height: high }) =>
        x + wide > 0 && x - wide < drawn.width && y + high > 0 && y - high < drawn.height,
    );
  const own = [...owned].map(([slug, some]) => shapeOf(ringsOf(some), slug));
  return { ...drawn, shapes: [...around, ...own] };
}
