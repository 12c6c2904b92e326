import * as z from 'zod/mini';
import type {
  Nothing,
  StepDirection,
  StepPhase,
  StepSource,
  StepState,
  StepWarning,
} from '../../schema/generated/wijk.ts';
import { wijkRoles } from '../../schema/roles.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { type Proposal, standing } from './decisions.ts';
import { rails } from './guard/rules.ts';

const role = z.enum(wijkRoles);
const states = [
  'open',
  'agreed',
  'lapsed',
  'superseded',
  'withdrawn',
] as const satisfies readonly StepState[];
const state = z.enum(states);
const direction = z.enum(['down', 'up'] as const satisfies readonly StepDirection[]);
const source = z.enum(['figures', 'people', 'reversal'] as const satisfies readonly StepSource[]);
const warnings = [
  'underNeed',
  'biggerStep',
  'needUnknown',
  'railBroken',
  'monthsUnknown',
  'falling',
] as const satisfies readonly StepWarning[];
const nothings = [
  'noFormation',
  'noParameters',
  'monthMissing',
  'fewPeople',
  'hoursMissing',
  'tooThin',
  'needTooThin',
  'stepNotSeen',
  'notGoodLongEnough',
  'falling',
  'noRoom',
  'alreadyOpen',
] as const satisfies readonly Nothing[];
const count = z.optional(z.int());

const shareSchema = z.object({
  specialismId: z.string(),
  fte: z.int(),
  after: z.int(),
  tariff: z.int(),
  baseline: count,
  baselineTariff: count,
});
const reasoningSchema = z.object({
  month: z.string(),
  goodMonths: z.int(),
  months: z.array(
    z.object({
      month: z.string(),
      toldSatisfaction: z.boolean(),
      toldInTime: z.optional(z.boolean()),
      asked: count,
      answered: count,
      escalated: count,
      escalatedAgain: count,
      solvedByResidents: count,
      solvedTogether: count,
      solvedByWij: count,
      cameBack: count,
      wijMinutes: count,
    }),
  ),
  findings: z.array(
    z.object({
      month: z.string(),
      rail: z.enum(rails),
      state: z.enum(['holds', 'broken', 'thin']),
      value: count,
      limit: z.int(),
    }),
  ),
  need: z.optional(
    z.object({
      fte: z.int(),
      low: z.int(),
      high: z.int(),
      promise: z.int(),
      percent: z.int(),
      months: z.int(),
      handled: count,
      minutes: count,
    }),
  ),
  actual: z.int(),
  reserve: z.int(),
  biggestStep: z.int(),
});
const proposalSchema = z.object({
  id: z.string(),
  serviceId: z.string(),
  direction,
  state,
  source,
  before: z.int(),
  after: z.int(),
  shares: z.array(shareSchema),
  saved: count,
  why: z.optional(z.string()),
  scenario: z.optional(z.string()),
  reverses: z.optional(z.string()),
  reversedBy: z.optional(z.string()),
  supersededBy: z.optional(z.string()),
  warnings: z.array(z.enum(warnings)),
  reasoning: reasoningSchema,
  corners: z.array(role),
  assents: z.array(z.object({ corner: role, by: z.string(), at: z.string() })),
  objections: z.array(
    z.object({
      by: z.string(),
      corner: role,
      why: z.string(),
      at: z.string(),
      withdrawnAt: z.optional(z.string()),
    }),
  ),
  madeAt: z.string(),
  madeBy: z.optional(z.string()),
  lapsesOn: z.string(),
  from: z.optional(z.string()),
  trail: trailSchema,
});
const cardSchema = z.object({
  id: z.string(),
  serviceId: z.string(),
  direction,
  state,
  source,
  before: z.int(),
  after: z.int(),
  agreed: z.int(),
  corners: z.int(),
  objected: z.boolean(),
  lapsesOn: z.string(),
  from: z.optional(z.string()),
});
/** A proposal as lists show it. */
export type Summary = z.infer<typeof cardSchema>;

const phaseOf = ({ state }: Proposal): StepPhase => (state === 'open' ? 'open' : 'over');
const listOf = (phase: StepPhase): string => `STEPS#${phase}`;
/** Its place in its list: by when it was made. */
const rankOf = ({ id, madeAt }: Proposal): string => `${madeAt}#${id}`;

const cardOf = (proposal: Proposal): Summary => {
  const { id, serviceId, direction, state, source, before, after, lapsesOn, from } = proposal;
  return {
    ...{ id, serviceId, direction, state, source, before, after, lapsesOn, from },
    agreed: proposal.assents.length,
    corners: proposal.corners.length,
    objected: standing(proposal).length > 0,
  };
};

/** Where a proposal stands, in which list, and when it lapses while it is open. */
export const placeProposal = (proposal: Proposal): Placed => ({
  kind: 'stepProposal',
  at: ['STEP', proposal.id],
  list: [listOf(phaseOf(proposal)), rankOf(proposal)],
  card: cardOf(proposal),
  // From the night after its last day on.
  due: proposal.state === 'open' ? ['DUE', `${proposal.lapsesOn}T23:59:59.999Z#${proposal.id}`] : undefined,
  attributes: { ...proposal, version: proposal.trail.length },
});

/** A proposal as stored. */
export const readProposal = (stored: StoredRecord): Proposal => proposalSchema.parse(stored);

/** Proposals by their ids, in the order asked for. */
export async function loadProposals(table: Table, ids: readonly string[]): Promise<(Proposal | undefined)[]> {
  const found = await table.getMany(ids.map((id) => ['STEP', id] as const));
  return found.map((stored) => stored && readProposal(stored));
}

/** A proposal by its id; consistent where something is decided on it. */
export async function loadProposal(
  table: Table,
  id: string,
  consistent = false,
): Promise<Proposal | undefined> {
  const stored = id.startsWith('prp_') ? await table.get('STEP', id, consistent) : undefined;
  return stored && readProposal(stored);
}

/** A page of the proposals of a phase, newest first. */
export async function proposalsPage(
  table: Table,
  phase: StepPhase,
  limit: number,
  after: string | undefined,
) {
  const { items, more } = await table.page({ collection: listOf(phase), index: 'byList', limit, after });
  const shown = items.map(({ listSK, card }) => ({ sk: String(listSK), node: cardSchema.parse(card) }));
  return { items: shown, more };
}

/** All proposals that are open. */
export async function openProposals(table: Table): Promise<Summary[]> {
  const stored = await table.all({ collection: listOf('open'), index: 'byList', limit: 100 });
  return stored.map(({ card }) => cardSchema.parse(card));
}

/** All proposals there ever were, for who asks what is kept of them. */
export async function everyProposal(table: Table): Promise<Proposal[]> {
  return (await table.all({ collection: 'STEP', limit: 100 })).map(readProposal);
}

const verdictSchema = z.object({
  serviceId: z.string(),
  proposalId: z.optional(z.string()),
  nothing: z.optional(z.enum(nothings)),
  about: z.array(z.string()),
});
const runSchema = z.object({
  month: z.string(),
  at: z.string(),
  st: z.int(),
  verdicts: z.array(verdictSchema),
});
/** What the figures of a month said of each service, once they were judged. */
export type Run = z.infer<typeof runSchema>;
/** What they said of one. */
export type KeptVerdict = z.infer<typeof verdictSchema>;

/** Where the judgement of a month stands: it never changes. */
export const placeRun = (run: Run): Placed => ({
  kind: 'scalingMonth',
  at: ['STEPMONTH', run.month],
  attributes: { ...run, id: `scaling-${run.month}`, version: 1 },
});

/** The judgement of a month; undefined while it was not judged. */
export async function loadRun(table: Table, month: string): Promise<Run | undefined> {
  const stored = await table.get('STEPMONTH', month, true);
  return stored && runSchema.parse(stored);
}

/** The judgement of the last month that was judged. */
export async function lastRun(table: Table): Promise<Run | undefined> {
  const { items } = await table.page({ collection: 'STEPMONTH', limit: 1 });
  return items[0] && runSchema.parse(items[0]);
}
