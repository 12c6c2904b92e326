import * as z from 'zod/mini';

/** Why outlines can't be drawn; each has a sentence among the texts. */
export type MapFault = 'elsewhere' | 'unreachable' | 'noJson' | 'noOutlines' | 'noPlaces' | 'noWijk';

/** Outlines that can't be drawn. */
export class BadMap extends Error {
  override readonly name = 'BadMap';
  readonly fault: MapFault;

  constructor(fault: MapFault, cause?: unknown) {
    super(`map: ${fault}`, { cause });
    this.fault = fault;
  }
}

// Height, if there is any, is of no use here.
const position = z.array(z.number()).check(z.minLength(2), z.maxLength(4));
const ring = z.array(position).check(z.minLength(4));
const polygon = z.array(ring).check(z.minLength(1));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).check(z.minLength(1)) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        id: z.optional(z.union([z.string(), z.number()])),
        properties: z.nullable(z.record(z.string(), z.unknown())),
        geometry,
      }),
    )
    .check(z.minLength(1), z.maxLength(20_000)),
});

/** A place: degrees east and north, or metres of the Dutch grid (RD). */
export type Point = readonly [number, number];
/** An area with its CBS code, as rings of places. */
export type Area = { readonly code: string; readonly rings: readonly (readonly Point[])[] };
/** Areas in one way of saying where. */
export type Outlines = { readonly planar: boolean; readonly areas: readonly Area[] };

const isDegrees = ([x, y]: Point): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 85;
const isDutchGrid = ([x, y]: Point): boolean => x >= -10_000 && x <= 300_000 && y >= 290_000 && y <= 650_000;

/** Under which names CBS and PDOK write the code of a wijk or buurt. */
const codeNames = ['code', 'statcode', 'buurtcode', 'wijkcode', 'bu_code', 'wk_code'];
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^(WK|BU)\d{6,8}$/.test(value);

/**
 * The outlines in the text of a GeoJSON file.
 * @throws {BadMap} noJson, noOutlines, noPlaces.
 */
export function outlinesIn(text: string): Outlines {
  const { data } = collection.safeParse(jsonIn(text));
  if (!data) throw new BadMap('noOutlines');
  const areas = data.features.map(({ id, properties, geometry: { type, coordinates } }) => ({
    code: [...codeNames.map((name) => properties?.[name]), id].find(isCode) ?? '',
    rings: (type === 'Polygon' ? coordinates : coordinates.flat()).map((places) =>
      places.map(([x = 0, y = 0]): Point => [x, y]),
    ),
  }));
  const all = (fits: (at: Point) => boolean) =>
    areas.every(({ rings }) => rings.every((places) => places.every(fits)));
  if (all(isDegrees)) return { planar: false, areas };
  if (all(isDutchGrid)) return { planar: true, areas };
  throw new BadMap('noPlaces');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadMap('noJson', cause);
  }
}

/**
 * Reads the outlines at an address of this site.
 * @throws {BadMap} Whatever is wrong with them.
 */
export async function readOutlines(address: string): Promise<Outlines> {
  // The page's own policy would refuse another site, without a word to anybody.
  if (!/^\/(?!\/)/.test(address)) throw new BadMap('elsewhere');
  const text = await fetch(address).then(
    (response) => {
      if (!response.ok) throw new BadMap('unreachable');
      return response.text();
    },
    (cause: unknown) => {
      throw new BadMap('unreachable', cause);
    },
  );
  return outlinesIn(text);
}
