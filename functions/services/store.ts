import * as z from 'zod/mini';
import { fiscalDay } from '../../schema/money.ts';
import type { Caller } from '../tenancy/caller.ts';
import { Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { check, type Placed, put, remove, type Write } from '../tenancy/table-writes.ts';
import { type Change, mostChanges, trailSchema } from '../tenancy/trail.ts';
import {
  type ProviderStep,
  providers,
  type Served,
  type Service,
  stepOn,
  stepRefusal,
  withStep,
} from './rules.ts';

const stepSchema = z.object({
  from: z.string(),
  provider: z.enum(providers),
  why: z.string(),
  ref: z.optional(z.string()),
  at: z.string(),
});

/** What a request keeps of its service, as it is kept. */
export const servedSchema = z.object({ id: z.string(), provider: z.enum(providers) });

const serviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  categories: z.array(z.string()),
  steps: z.array(stepSchema),
  trail: trailSchema,
});

/** Where a service stands. */
export const placeService = (service: Service): Placed => ({
  kind: 'service',
  at: ['SERVICE', service.id],
  attributes: { ...service, version: service.trail.length },
});

/** Where it stands to which service a category belongs: one place per category, so that it belongs to one. */
const placeCategory = (category: string, serviceId: string): Placed => ({
  kind: 'serviceCategory',
  at: ['SERVICEOF', category],
  attributes: { serviceId, version: 1 },
});

/** Lets categories belong to a service, each of which belongs to none yet; and lets others go. */
export const categoryWrites = (
  serviceId: string,
  before: readonly string[],
  after: readonly string[],
): Write[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => put(placeCategory(one, serviceId), 'absent')),
  ...before.filter((one) => !after.includes(one)).map((one) => remove(['SERVICEOF', one], 'present')),
];

/** A service by id; consistent where something is decided on it. */
export async function loadService(
  table: Table,
  id: string,
  consistent = false,
): Promise<Service | undefined> {
  const stored = await table.get('SERVICE', id, consistent);
  return stored && serviceSchema.parse(stored);
}

/** All services of the wijk: one query. */
export async function allServices(table: Table, consistent = false): Promise<Service[]> {
  const stored = await table.all({ collection: 'SERVICE', limit: 100, oldestFirst: true, consistent });
  return stored.map((one) => serviceSchema.parse(one));
}

/** All services of the wijk, read once per request. */
export const servicesOf = (caller: Caller): Promise<Service[]> =>
  caller.remember('services', () => allServices(caller.table));

/** Under which service somebody asks, and who provides it today; undefined for a category without one. Two reads at most. */
export async function servedToday(table: Table, category: string, now: Date): Promise<Served | undefined> {
  const place = await table.get('SERVICEOF', category);
  if (!place) return undefined;
  const service = await loadService(table, placeSchema.parse(place).serviceId);
  const step = service && stepOn(service, fiscalDay(now));
  return step && { id: service.id, provider: step.provider };
}
const placeSchema = z.object({ serviceId: z.string() });

/** From which day on who provides a service, and why; `ref` is the id of what decided it. */
export type NewProvider = Omit<ProviderStep, 'at'>;

/**
 * A service as somebody else provides it from a day on. `signature` says who decided it and when, under which version
 * of the statutes.
 * @throws {Refused} BAD_DAY, TOO_EARLY_A_DAY (before today), TOO_LATE_A_DAY (over a year ahead), PROVIDER_DAY_TAKEN,
 * SAME_PROVIDER, CHANGED_TOO_OFTEN.
 */
export function providedFrom(
  service: Service,
  { from, provider, why, ref }: NewProvider,
  signature: Omit<Change, 'action' | 'why'>,
): Service {
  const refusal = stepRefusal(service, { from, provider }, new Date(signature.at));
  if (refusal) throw new Refused(refusal);
  if (service.trail.length >= mostChanges)
    throw new Refused({ code: 'CHANGED_TOO_OFTEN', field: 'serviceId' });
  const step = { from, provider, why, ...(ref === undefined ? {} : { ref }), at: signature.at };
  return {
    ...service,
    steps: withStep(service.steps, step),
    trail: [...service.trail, { ...signature, action: 'setProvider', why }],
  };
}

/**
 * What letting somebody else provide a service writes, to be put into the transaction of what decides it: an assent,
 * a contract, its return. Held to the service as it was loaded, so load it consistently.
 * @throws {Refused} as {@link providedFrom}.
 */
export const providerWrites = (
  service: Service,
  step: NewProvider,
  signature: Omit<Change, 'action' | 'why'>,
): Write[] => [put(placeService(providedFrom(service, step, signature)), { version: service.trail.length })];

/**
 * The same for what may find the service provided so already on that day: then nothing changes, and the transaction is
 * only held to the service as it was loaded.
 * @throws {Refused} as {@link providedFrom}, but for SAME_PROVIDER.
 */
export const handedWrites = (
  service: Service,
  step: NewProvider,
  signature: Omit<Change, 'action' | 'why'>,
): Write[] =>
  stepOn(service, step.from)?.provider === step.provider
    ? [check(['SERVICE', service.id], { version: service.trail.length })]
    : providerWrites(service, step, signature);
