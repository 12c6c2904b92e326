import * as z from 'zod/mini';
import type { CityRole } from '../../schema/roles.ts';
import { statutesSchema } from '../../schema/statutes.ts';
import { measures, type PublishedMonth } from '../facts/rules.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import { type Placed, type StoredRecord, setNewer } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';

const cityRole = z.enum(['cityAdmin', 'auditor', 'coordinator']);

const foundingSchema = z.object({
  slug: z.string(),
  name: z.string(),
  inhabitants: z.int(),
  foundedAt: z.string(),
  statutes: statutesSchema,
  /** What is kept of the codes for the first board and the coordinator. */
  codeKeys: z.object({ board: z.string(), coordinator: z.string() }),
  trail: trailSchema,
});
/** How a wijk was founded. */
export type Founding = z.infer<typeof foundingSchema>;

const wijkSchema = z.object({
  slug: z.string(),
  name: z.string(),
  inhabitants: z.int(),
  district: z.optional(z.string()),
  areas: z.array(z.string()),
  column: z.int(),
  row: z.int(),
  foundedAt: z.string(),
  months: z.record(z.string(), z.array(z.nullable(z.int()))),
  /** What all settled quarters saved together, in cents; absent while none is. */
  savingCents: z.optional(z.int()),
});
/** A wijk as the city sees it: who it is, and the figures it lets out. */
export type CityWijk = Omit<z.infer<typeof wijkSchema>, 'months'> & {
  readonly months: readonly PublishedMonth[];
};

// Three hundred wijken are one read of the overview, so a month is a row of numbers: each measure in its order,
// and the class of the first answer; nothing where it is withheld.
const packed = (months: readonly PublishedMonth[]) =>
  Object.fromEntries(
    months.map(({ month, counts, firstAnswerHours }) => [
      month,
      [...measures.map((measure) => counts[measure] ?? null), firstAnswerHours ?? null],
    ]),
  );

const unpacked = (months: Readonly<Record<string, readonly (number | null)[]>>): PublishedMonth[] =>
  Object.entries(months).map(([month, row]) => ({
    month,
    counts: Object.fromEntries(
      measures.flatMap((measure, i) => (typeof row[i] === 'number' ? [[measure, row[i]]] : [])),
    ),
    firstAnswerHours: row[measures.length] ?? undefined,
  }));

const officialSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(cityRole),
  wijken: z.array(z.string()),
  since: z.string(),
  trail: trailSchema,
});
/** Somebody with a role in the city. */
export type Official = z.infer<typeof officialSchema>;

const invitationSchema = z.object({
  id: z.string(),
  role: cityRole,
  wijken: z.array(z.string()),
  expiresAt: z.string(),
  usedBy: z.optional(z.string()),
  trail: trailSchema,
});
/** A code with which somebody becomes an official. */
export type CityInvitation = z.infer<typeof invitationSchema>;

/** A wijk as stored. */
export function readCityWijk(stored: StoredRecord): CityWijk {
  const { months, ...wijk } = wijkSchema.parse(stored);
  return { ...wijk, months: unpacked(months) };
}
/** A founding as stored. */
export const readFounding = (stored: StoredRecord): Founding => foundingSchema.parse(stored);

/** Where a founding stands: apart from the figures, which are read together. */
export const placeFounding = (founding: Founding): Placed => ({
  kind: 'founding',
  at: ['FOUNDING', founding.slug],
  attributes: { ...founding, id: `wijk_${founding.slug}`, version: founding.trail.length },
});

/** Where a wijk stands in its city. */
export const placeCityWijk = (wijk: CityWijk): Placed => ({
  kind: 'cityWijk',
  at: ['WIJKEN', wijk.slug],
  attributes: { ...wijk, months: packed(wijk.months) },
});

/** An official as the list shows them. */
export const officialOnCard = ({ card }: StoredRecord): Official => officialSchema.parse(card);

/** Where an official stands. */
export const placeOfficial = (official: Official): Placed => ({
  kind: 'official',
  at: ['OFFICIAL', official.id],
  list: official.roles.length ? ['OFFICIALS', `${official.since}#${official.id}`] : undefined,
  card: { ...official, trail: [] },
  attributes: { ...official, version: official.trail.length },
});

/** Where a city's invitation stands: found by its code. */
export const placeCityInvitation = (invitation: CityInvitation, key: string): Placed => ({
  kind: 'cityInvitation',
  at: ['APPOINTMENT', key],
  attributes: { ...invitation, version: invitation.trail.length },
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

/** How a wijk was founded. */
export async function loadFounding(table: Table, slug: string): Promise<Founding | undefined> {
  const stored = await table.get('FOUNDING', slug, true);
  return stored && readFounding(stored);
}

/** An official by id. */
export async function loadOfficial(
  table: Table,
  id: string,
  consistent = false,
): Promise<Official | undefined> {
  const stored = await table.get('OFFICIAL', id, consistent);
  return stored && officialSchema.parse(stored);
}

/** A city's invitation by the key of its code. */
export async function loadCityInvitation(table: Table, key: string): Promise<CityInvitation | undefined> {
  const stored = await table.get('APPOINTMENT', key, true);
  return stored && invitationSchema.parse(stored);
}

/** The id under which a person is an official. */
export const officialId = (personId: string): string => `off_${personId.slice(4)}`;

/** The caller as an official, read once per request; undefined for who has no role in the city. */
export const officialOf = (caller: Caller): Promise<Official | undefined> =>
  caller.remember('official', async () => {
    const official = await loadOfficial(caller.table, officialId(caller.personId));
    return official?.roles.length ? official : undefined;
  });

/** Writes what a wijk lets out into its city, unless something newer is there. */
export const publishing = (slug: string, asOf: number, months: readonly PublishedMonth[]) =>
  setNewer(['WIJKEN', slug], { name: 'asOf', value: asOf }, { months: packed(months) });

/** Writes what a wijk's settled quarters saved into its city, unless something newer is there. */
export const savingOut = (slug: string, changes: number, savingCents: number) =>
  setNewer(['WIJKEN', slug], { name: 'savingAsOf', value: changes }, { savingCents });

/** True when somebody with this role may see every wijk. */
export const seesAll = (roles: readonly CityRole[]): boolean =>
  roles.includes('cityAdmin') || roles.includes('auditor');
