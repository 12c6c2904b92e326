import DataLoader from 'dataloader';
import { isClientId } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { loadFormation } from '../formation/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holds, personHere } from '../members/views.ts';
import { serviceNamed } from '../services/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { assentToStep, objectToStep, withdrawing } from './acting.ts';
import { actionsFor, type Objection, openTo, type Person, type Proposal, stateOn } from './decisions.ts';
import type { Finding, MonthShown } from './guard/rules.ts';
import { proposeStep, reverseStep } from './proposing.ts';
import type { NeedShown } from './rules.ts';
import {
  type KeptVerdict,
  lastRun,
  loadProposal,
  loadProposals,
  proposalsPage,
  type Summary,
} from './store.ts';
import type { ShareStep } from './strength/rules.ts';
import { nothingReason, railPlace, stepReasons } from './words.ts';

/** A proposal to show. */
export type StepProposalView = { readonly kind: 'stepProposal' } & Proposal;

const shown = ({ now }: Caller, proposal: Proposal): StepProposalView => ({
  kind: 'stepProposal',
  ...proposal,
  state: stateOn(proposal, fiscalDay(now)),
});

/** Proposals, all that one answer needs in as few reads as can be. */
async function proposalOf(caller: Caller, id: string): Promise<Proposal | undefined> {
  const loader = await caller.remember('proposalLoader', async () => {
    return new DataLoader(async (ids: readonly string[]) => loadProposals(caller.table, ids));
  });
  return loader.load(id);
}

/** A proposal by its id, for who takes part. */
export async function stepProposalFor(caller: Caller, id: string): Promise<StepProposalView | null> {
  if (!isClientId('prp', id) || !(await memberOf(caller))) return null;
  const proposal = await loadProposal(caller.table, id);
  return proposal ? shown(caller, proposal) : null;
}

const answered = (caller: Caller, work: () => Promise<Proposal>) =>
  answering(caller, { proposal: null }, async () => ({ proposal: shown(caller, await work()) }));

const personOf = async (caller: Caller): Promise<Person> => ({
  id: caller.personId,
  roles: (await memberOf(caller))?.roles ?? [],
});

/** Behind the hours of a service there are one or two professionals: how they spend them is not the wijk's to read. */
const forStaff = async (caller: Caller, minutes: number | undefined): Promise<number | null> =>
  minutes !== undefined && (await holds(caller, 'wij', 'coordinator')) ? minutes : null;

/** Proposals to scale down or up, and the assent of the four corners. */
export const scalingApi = {
  Query: {
    scaling: async (_, __, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      const run = await lastRun(caller.table);
      return run ? { ...run, verdicts: [...run.verdicts] } : null;
    },
    stepProposals: async (_, { phase, ...page }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return connection<Summary>(caller, `steps#${phase}`, page, 50, (limit, after) =>
        proposalsPage(caller.table, phase, limit, after),
      );
    },
    stepProposal: (_, { id }, caller) => stepProposalFor(caller, id),
  },
  Mutation: {
    proposeStep: (_, { input }, caller) => answered(caller, () => proposeStep(caller, input)),
    reverseStep: (_, { input }, caller) => answered(caller, () => reverseStep(caller, input)),
    assentToStep: (_, { input }, caller) => answered(caller, () => assentToStep(caller, input)),
    objectToStep: (_, { input }, caller) => answered(caller, () => objectToStep(caller, input)),
    withdrawObjection: (_, { input }, caller) =>
      answered(caller, () => withdrawing(caller, 'withdrawObjection', input)),
    withdrawStep: (_, { input }, caller) => answered(caller, () => withdrawing(caller, 'withdraw', input)),
  },
  ScalingVerdict: {
    service: ({ serviceId }: KeptVerdict, _, caller) => serviceNamed(caller, serviceId),
    proposal: ({ proposalId }, _, caller) => (proposalId ? stepProposalFor(caller, proposalId) : null),
    nothing: ({ nothing }) => nothing ?? null,
    months: ({ about }) => about,
    reasons: async ({ nothing, about, proposalId }, _, caller) => {
      if (nothing) return [nothingReason(nothing, about)(caller)];
      const proposal = proposalId ? await loadProposal(caller.table, proposalId) : undefined;
      return proposal ? stepReasons(proposal).map((one) => one(caller)) : [];
    },
  },
  StepProposal: {
    service: ({ serviceId }, _, caller) => serviceNamed(caller, serviceId),
    shares: ({ shares }) => [...shares],
    savedInQuarter: ({ saved }) => saved ?? null,
    why: ({ why }) => why ?? null,
    scenario: ({ scenario }) => scenario ?? null,
    reverses: ({ reverses }) => reverses ?? null,
    reversedBy: ({ reversedBy }) => reversedBy ?? null,
    supersededBy: ({ supersededBy }) => supersededBy ?? null,
    warnings: ({ warnings }) => [...warnings],
    reasons: (proposal, _, caller) => stepReasons(proposal).map((one) => one(caller)),
    reasoning: ({ reasoning }) => reasoning,
    corners: ({ corners, assents }, _, caller) =>
      Promise.all(
        corners.map(async (role) => {
          const assent = assents.find(({ corner }) => corner === role);
          return { role, by: await personHere(caller, assent?.by), at: assent?.at ?? null };
        }),
      ),
    objections: ({ objections }) => [...objections],
    mayAssent: async (proposal, _, caller) => openTo(proposal, await personOf(caller)),
    at: ({ madeAt }) => madeAt,
    madeBy: ({ madeBy }, _, caller) => personHere(caller, madeBy),
    from: ({ from }) => from ?? null,
    can: async (proposal, _, caller) => actionsFor(proposal, await personOf(caller)),
    version: ({ trail }) => trail.length,
  },
  StepShare: {
    specialism: async ({ specialismId }: ShareStep, _, caller) => {
      const { specialisms } = await caller.remember('formation', () => loadFormation(caller.table));
      return specialisms.find(({ id }) => id === specialismId) ?? null;
    },
    before: ({ fte }) => fte,
  },
  StepObjection: {
    by: ({ by }: Objection, _, caller) => personHere(caller, by),
    role: ({ corner }) => corner,
    withdrawnAt: ({ withdrawnAt }) => withdrawnAt ?? null,
  },
  StepReasoning: {
    months: ({ months }) => [...months],
    findings: ({ findings }) => [...findings],
    need: ({ need }) => need ?? null,
  },
  RailFinding: {
    value: ({ value }: Finding) => value ?? null,
    article: ({ rail }, _, caller) => railPlace[rail](caller),
  },
  StepNeed: {
    handled: ({ handled }: NeedShown) => handled ?? null,
    minutes: async ({ minutes }, _, caller) => forStaff(caller, minutes),
  },
  StepMonth: {
    asked: ({ asked }: MonthShown) => asked ?? null,
    answered: (month) => month.answered ?? null,
    escalated: ({ escalated }) => escalated ?? null,
    escalatedAgain: ({ escalatedAgain }) => escalatedAgain ?? null,
    solvedByResidents: ({ solvedByResidents }) => solvedByResidents ?? null,
    solvedTogether: ({ solvedTogether }) => solvedTogether ?? null,
    solvedByWij: ({ solvedByWij }) => solvedByWij ?? null,
    cameBack: ({ cameBack }) => cameBack ?? null,
    wijMinutes: async ({ wijMinutes }, _, caller) => forStaff(caller, wijMinutes),
  },
  StepProposalSummary: {
    service: ({ serviceId }, _, caller) => serviceNamed(caller, serviceId),
    from: ({ from }) => from ?? null,
    mayAssent: async ({ id }, _, caller) => {
      const proposal = await proposalOf(caller, id);
      return proposal ? openTo(shown(caller, proposal), await personOf(caller)) : [];
    },
  },
} satisfies Resolvers;
