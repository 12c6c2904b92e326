import * as z from 'zod/mini';
import type { CityRole } from '../../schema/roles.ts';
import { statutesSchema } from '../../schema/statutes.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
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

/** A founding as stored. */
export const readFounding = (stored: StoredRecord): Founding => foundingSchema.parse(stored);

/** Where a founding stands: apart from the figures, which are read together. */
export const placeFounding = (founding: Founding): Placed => ({
  kind: 'founding',
  at: ['FOUNDING', founding.slug],
  attributes: { ...founding, id: `wijk_${founding.slug}`, version: founding.trail.length },
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

/** Officials by their ids, also those whose roles ended. */
export async function officialsNamed(table: Table, ids: readonly string[]): Promise<Official[]> {
  const known = ids.filter((id) => id.startsWith('off_') && id.length <= 100);
  const found = await table.getMany(known.map((id) => ['OFFICIAL', id] as const));
  return found.flatMap((stored) => (stored ? [officialSchema.parse(stored)] : []));
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

/** True when somebody with this role may see every wijk. */
export const seesAll = (roles: readonly CityRole[]): boolean =>
  roles.includes('cityAdmin') || roles.includes('auditor');
