import * as z from 'zod/mini';
import type { InitiativeState } from '../../schema/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { Initiative } from './rules.ts';

const states = [
  'idea',
  'supported',
  'costed',
  'admissible',
  'rejected',
  'appealed',
  'inRound',
  'funded',
  'notFunded',
  'running',
  'reported',
] as const satisfies readonly InitiativeState[];

const initiativeSchema = z.object({
  id: z.string(),
  proposer: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.optional(z.string()),
  estimate: z.int(),
  cost: z.optional(z.int()),
  state: z.enum(states),
  createdAt: z.string(),
  supporters: z.array(z.string()),
  reason: z.optional(z.string()),
  appeal: z.optional(z.string()),
  report: z.optional(z.string()),
  pictures: z.optional(z.array(z.string())),
  roundId: z.optional(z.string()),
  trail: trailSchema,
});

/** An initiative as stored. */
const readInitiative = (stored: StoredRecord): Initiative => initiativeSchema.parse(stored);

const collection = 'INITIATIVE';

/** Where an initiative stands: by its id, which is made of time, so that the collection itself is the list. */
export const placeInitiative = (initiative: Initiative): Placed => ({
  kind: 'initiative',
  at: [collection, initiative.id],
  attributes: { ...initiative, version: initiative.trail.length },
});

/** An initiative by its id; consistent where something is decided on it. */
export async function loadInitiative(
  table: Table,
  id: string,
  consistent = false,
): Promise<Initiative | undefined> {
  const stored = await table.get(collection, id, consistent);
  return stored && readInitiative(stored);
}

/** A page of initiatives, newest first. */
export async function initiativesPage(caller: Caller, limit: number, after: string | undefined) {
  const { items, more } = await caller.table.page({ collection, limit, after });
  return { items: items.map(readInitiative).map((node) => ({ sk: node.id, node })), more };
}
