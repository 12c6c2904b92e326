import * as z from 'zod/mini';
import { Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { check, type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { type Change, mostChanges, trailSchema } from '../tenancy/trail.ts';
import {
  type Parameters,
  parameterKinds,
  parties,
  type Specialism,
  type Strength,
  strengthRefusals,
} from './rules.ts';

const strengthSchema = z.object({
  from: z.string(),
  until: z.optional(z.string()),
  fte: z.int(),
  tariff: z.int(),
  why: z.string(),
  ref: z.optional(z.string()),
  at: z.string(),
});

const specialismSchema = z.object({
  id: z.string(),
  name: z.string(),
  serviceId: z.optional(z.string()),
  baseline: z.array(strengthSchema),
  actual: z.array(strengthSchema),
  proposal: z.optional(
    z.object({
      from: z.string(),
      until: z.optional(z.string()),
      fte: z.int(),
      tariff: z.int(),
      why: z.string(),
      at: z.string(),
      by: z.string(),
      party: z.enum(parties),
    }),
  ),
  trail: trailSchema,
});

const parametersSchema = z.object({
  values: z.array(
    z.object({
      kind: z.enum(parameterKinds),
      from: z.string(),
      value: z.int(),
      source: z.string(),
      assumed: z.boolean(),
      at: z.string(),
    }),
  ),
  trail: trailSchema,
});

/** Where a specialism stands. */
export const placeSpecialism = (specialism: Specialism): Placed => ({
  kind: 'specialism',
  at: ['FORMATION', specialism.id],
  attributes: { ...specialism, version: specialism.trail.length },
});

/** Where the parameters stand: beside the specialisms, so that one query brings the whole formation. */
export const placeParameters = (parameters: Parameters): Placed => ({
  kind: 'formationParameters',
  at: ['FORMATION', 'PARAMETERS'],
  attributes: { id: 'formation', ...parameters, version: parameters.trail.length },
});

/** The whole formation of a wijk. */
export type Formation = { readonly specialisms: readonly Specialism[]; readonly parameters: Parameters };

const isParameters = ({ kind }: StoredRecord): boolean => kind === 'formationParameters';

/** The formation: one query. */
export async function loadFormation(table: Table, consistent = false): Promise<Formation> {
  const stored = await table.all({ collection: 'FORMATION', limit: 100, oldestFirst: true, consistent });
  const parameters = stored.find(isParameters);
  return {
    specialisms: stored.filter((one) => !isParameters(one)).map((one) => specialismSchema.parse(one)),
    parameters: parameters ? parametersSchema.parse(parameters) : { values: [], trail: [] },
  };
}

/** Holds a transaction to a specialism as it was loaded. */
export const asItWas = ({ id, trail }: Specialism): Write =>
  check(['FORMATION', id], { version: trail.length });

/** A specialism by id, to decide on. */
export async function loadSpecialism(table: Table, id: string): Promise<Specialism | undefined> {
  // Beside the specialisms stands what is none.
  const stored = id.startsWith('spc_') ? await table.get('FORMATION', id, true) : undefined;
  return stored && specialismSchema.parse(stored);
}

/** How much there is from a day on, and what it costs; `ref` is the id of what decided it. */
export type NewStrength = Omit<Strength, 'at'>;

/**
 * A specialism with so much of it from a day on. `signature` says who decided it and when.
 * @throws {Refused} BAD_DAY, QUARTER_CLOSED, TOO_LATE_A_DAY, TOO_EARLY_A_DAY, OUT_OF_RANGE, CHANGED_TOO_OFTEN.
 */
export function withActual(
  specialism: Specialism,
  strength: NewStrength,
  signature: Omit<Change, 'action' | 'why'>,
): Specialism {
  const refusals = strengthRefusals(strength, new Date(signature.at)).filter((one) => one !== undefined);
  if (refusals.length) throw new Refused(...refusals);
  if (specialism.trail.length >= mostChanges)
    throw new Refused({ code: 'CHANGED_TOO_OFTEN', field: 'specialismId' });
  return {
    ...specialism,
    actual: [...specialism.actual, { ...strength, at: signature.at }],
    trail: [...specialism.trail, { ...signature, action: 'setActualFte', why: strength.why }],
  };
}

/**
 * What a baseline writes that a contract agrees on, to be put into its transaction. Held to the specialism as it was
 * loaded.
 * @throws {Refused} as {@link withActual}, but for CHANGED_TOO_OFTEN: a contract is no change too many.
 */
export function baselineWrites(
  specialism: Specialism,
  strength: NewStrength,
  signature: Omit<Change, 'action' | 'why'>,
): Write[] {
  const refusals = strengthRefusals(strength, new Date(signature.at)).filter((one) => one !== undefined);
  if (refusals.length) throw new Refused(...refusals);
  const after = {
    ...specialism,
    baseline: [...specialism.baseline, { ...strength, at: signature.at }],
    trail: [...specialism.trail, { ...signature, action: 'agreeBaseline', why: strength.why }],
  };
  return [put(placeSpecialism(after), { version: specialism.trail.length })];
}

/**
 * What other actual strengths write, to be put into the transaction of what decides them, such as an assent to scale
 * down. Held to the specialism as it was loaded.
 * @throws {Refused} as {@link withActual}.
 */
export function actualWrites(
  specialism: Specialism,
  strengths: readonly NewStrength[],
  signature: Omit<Change, 'action' | 'why'>,
): Write[] {
  const after = strengths.reduce((before, one) => withActual(before, one, signature), specialism);
  return [put(placeSpecialism(after), { version: specialism.trail.length })];
}
