import * as z from 'zod/mini';
import type { WijkRole } from '../../schema/roles.ts';
import type { PublishedMonth } from '../facts/rules.ts';
import type { Table } from '../tenancy/table.ts';
import { change, type Placed, type StoredRecord, setNewer, type Write } from '../tenancy/table-writes.ts';
import { monthsIn, packed } from './packed-months.ts';

const wijkSchema = z.object({
  slug: z.string(),
  name: z.string(),
  inhabitants: z.int(),
  district: z.optional(z.string()),
  areas: z.array(z.string()),
  column: z.int(),
  row: z.int(),
  foundedAt: z.string(),
  figures: z._default(z.string(), ''),
  /** Hundredths of an fte, all specialisms together, from which day on: baseline, and what there really is. */
  fte: z.optional(z.array(z.tuple([z.string(), z.nullable(z.int()), z.nullable(z.int())]))),
  /** What the wijk saved in the quarters that are settled, in cents. */
  savingCents: z.optional(z.int()),
});

/** All fte of a wijk together, from a day on; in hundredths, null where nobody said. */
export type FteStep = {
  readonly from: string;
  readonly baseline: number | null;
  readonly actual: number | null;
};

/** A challenge as the overview counts it: under way, or waiting for an answer until a day, if there is one. */
export type CountedChallenge =
  | { readonly phase: 'underWay' }
  | { readonly phase: 'answering'; readonly decideBy?: string };

/** Roles of which the city follows whether somebody took them up, in the order in which a wijk begins. */
export const watchedRoles = [
  'board',
  'coordinator',
  'host',
  'treasurer',
  'wij',
] as const satisfies readonly WijkRole[];
/** Such a role. */
export type WatchedRole = (typeof watchedRoles)[number];

type Known = Omit<z.infer<typeof wijkSchema>, 'figures' | 'fte'> & { readonly fte?: readonly FteStep[] };

/** A wijk as the city sees it: who it is, and the figures it lets out. */
export type CityWijk = Known & {
  /** A month by its name, such as 2026-11; undefined where nothing of it is told. */
  readonly monthOf: (month: string) => PublishedMonth | undefined;
  readonly challenges?: readonly CountedChallenge[];
  readonly rolesTaken?: readonly WatchedRole[];
};
/** A wijk as it is brought into its city. */
export type NewCityWijk = Known & { readonly months: readonly PublishedMonth[] };

// Each challenge is an attribute of its own, so that a change of one undoes no other.
const isChallenge = (name: string): boolean => name.startsWith('chl_');
const underWay = 'underWay';
const noDay = '-';

const challengesIn = (stored: StoredRecord): CountedChallenge[] =>
  Object.entries(stored).flatMap(([name, value]): CountedChallenge[] => {
    if (!isChallenge(name) || typeof value !== 'string') return [];
    if (value === underWay) return [{ phase: 'underWay' }];
    return [{ phase: 'answering', ...(value === noDay ? {} : { decideBy: value }) }];
  });

// Each role is an attribute of its own, as is each challenge.
const takenName = (role: WatchedRole): string => `taken_${role}`;

/** A wijk as stored. */
export function readCityWijk(stored: StoredRecord): CityWijk {
  const { figures, fte, ...wijk } = wijkSchema.parse(stored);
  return {
    ...wijk,
    monthOf: monthsIn(figures),
    fte: fte?.map(([from, baseline, actual]) => ({ from, baseline, actual })),
    challenges: challengesIn(stored),
    rolesTaken: watchedRoles.filter((role) => stored[takenName(role)] === true),
  };
}

const packedFte = (steps: readonly FteStep[]) =>
  steps.map(({ from, baseline, actual }) => [from, baseline, actual]);

/** Where a wijk stands in its city. */
export const placeCityWijk = ({ months, fte, ...wijk }: NewCityWijk): Placed => ({
  kind: 'cityWijk',
  at: ['WIJKEN', wijk.slug],
  attributes: { ...wijk, figures: packed(months), fte: fte && packedFte(fte) },
});

/** A wijk by its id in addresses. */
export async function loadCityWijk(
  table: Table,
  slug: string,
  consistent = false,
): Promise<CityWijk | undefined> {
  const stored = await table.get('WIJKEN', slug, consistent);
  return stored && readCityWijk(stored);
}

/** All wijken of the city, in reads of 1 MB. */
export const allWijken = async (table: Table): Promise<CityWijk[]> =>
  (await table.all({ collection: 'WIJKEN', limit: 1_000, oldestFirst: true })).map(readCityWijk);

/** A page of the wijken of the city, by their ids in addresses. */
export async function wijkenPage(table: Table, limit: number, after: string | undefined) {
  const { items, more } = await table.page({ collection: 'WIJKEN', limit, after, oldestFirst: true });
  return { items: items.map(readCityWijk), more };
}

/** Wijken by their ids in addresses, those that there are. */
export async function wijkenNamed(table: Table, slugs: readonly string[]): Promise<CityWijk[]> {
  const found = await table.getMany(slugs.map((slug) => ['WIJKEN', slug] as const));
  return found.flatMap((stored) => (stored ? [readCityWijk(stored)] : []));
}

/** Writes what a wijk lets out into its city, unless something newer is there. */
export const publishing = (slug: string, asOf: number, months: readonly PublishedMonth[]): Write =>
  setNewer(['WIJKEN', slug], { name: 'asOf', value: asOf }, { figures: packed(months) });

/** Writes the fte of a wijk into its city, unless something newer is there. */
export const publishingFte = (slug: string, asOf: number, steps: readonly FteStep[]): Write =>
  setNewer(['WIJKEN', slug], { name: 'fteAsOf', value: asOf }, { fte: packedFte(steps) });

/** Writes what a wijk saved into its city (cents, over the quarters that are settled), unless something newer is there. */
export const publishingSaving = (slug: string, asOf: number, savingCents: number): Write =>
  setNewer(['WIJKEN', slug], { name: 'savingAsOf', value: asOf }, { savingCents });

/** Writes that roles were taken up into the wijk as the city sees it. */
export const takingRole = (slug: string, roles: readonly WatchedRole[]): Write =>
  change({
    at: ['WIJKEN', slug],
    set: roles.map((_, i) => `#role${i} = :taken`),
    names: Object.fromEntries(roles.map((role, i) => [`#role${i}`, takenName(role)])),
    values: { ':taken': true },
  });

/** Writes where a challenge is into its wijk as the city sees it; one that is over is taken away. */
export function countingChallenge(slug: string, id: string, counted: CountedChallenge | undefined): Write {
  const at = ['WIJKEN', slug] as const;
  const names = { '#challenge': id };
  if (!counted) return change({ at, set: [], remove: ['#challenge'], names, values: {} });
  const value = counted.phase === 'underWay' ? underWay : (counted.decideBy ?? noDay);
  return change({ at, set: ['#challenge = :where'], names, values: { ':where': value } });
}
