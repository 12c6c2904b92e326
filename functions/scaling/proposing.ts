import type { ProposeStepInput, ReverseStepInput } from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding, speaking } from '../members/views.ts';
import { loadService } from '../services/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { canBeReversed, makers, type Proposal } from './decisions.ts';
import { lastOpenDay } from './due.ts';
import { knownOn } from './knowing.ts';
import { type Case, reasoningOn, warningsOn } from './rules.ts';
import { loadProposal, placeProposal } from './store.ts';
import { type Share, type ShareStep, savedInQuarter, sharesAfter } from './strength/rules.ts';

/** An address of the console's what-if, after the origin: nothing that leads elsewhere. */
const scenarioAddress = /^\/console\/what-if\?[\w.~%+&=*!'(),:-]{1,780}$/;

/** Who makes a proposal; refused for who may not, or may not speak now. */
async function maker(caller: Caller): Promise<void> {
  const member = await holding(caller, ...makers);
  if (member.roles.includes('resident')) await speaking(caller);
}

/** What is known of a service now. */
async function knownOf(caller: Caller, serviceId: string): Promise<Case> {
  const service = isClientId('svc', serviceId) ? await loadService(caller.table, serviceId, true) : undefined;
  demand(service, 'NOT_FOUND', { field: 'serviceId' });
  const known = (await knownOn(caller.table, await statutesOf(caller), fiscalDay(caller.now)))(serviceId);
  demand(known.establishment.shares.length, 'NO_FORMATION', { field: 'serviceId' });
  return known;
}

type Made = Pick<Proposal, 'id' | 'serviceId' | 'source' | 'why' | 'scenario' | 'reverses'> & {
  readonly shares: readonly ShareStep[];
};

/** A proposal that people make, with what speaks against it. */
async function proposed(
  caller: Caller,
  known: Case,
  { shares, ...made }: Made,
  action: 'proposeStep' | 'reverseStep',
  d: string,
): Promise<Proposal> {
  const { establishment, statutes } = known;
  const { fte: before } = establishment;
  const after = before + shares.reduce((sum, one) => sum + one.after - one.fte, 0);
  return {
    ...made,
    direction: after < before ? 'down' : 'up',
    state: 'open',
    before,
    after,
    shares,
    saved: savedInQuarter(shares, establishment),
    warnings: warningsOn(known, after),
    reasoning: reasoningOn(known),
    corners: [...statutes.lettingGo.corners],
    assents: [],
    objections: [],
    madeAt: caller.at,
    madeBy: caller.personId,
    lapsesOn: lastOpenDay(fiscalDay(caller.now)),
    trail: [{ ...caller.signature, action, st: statutes.version, d, ...(made.why ? { why: made.why } : {}) }],
  };
}

/** Writes a new proposal; the same id and content is the same proposal. */
async function written(caller: Caller, proposal: Proposal, d: string): Promise<Proposal> {
  try {
    await caller.table.put(placeProposal(proposal), 'absent');
    return proposal;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    return (await madeBefore(caller, proposal.id, d)) ?? proposal;
  }
}

/** What the same command made before; refused when the id is that of something else. */
async function madeBefore(caller: Caller, id: string, d: string): Promise<Proposal | undefined> {
  const before = await loadProposal(caller.table, id, true);
  demand(!before || wasDone(before.trail.slice(0, 1), caller.personId, d), 'ID_TAKEN', { field: 'id' });
  return before;
}

/** Propose how many fte there are to be for a service. */
export async function proposeStep(caller: Caller, input: ProposeStepInput): Promise<Proposal> {
  await maker(caller);
  const { id, serviceId, fte } = input;
  const why = tidy(input.why);
  const scenario = input.scenario ?? undefined;
  demandNone(
    idRefusal('prp', id),
    rangeRefusal('fte', fte, 0, 10_000),
    textRefusal('why', why, 3, 1_000),
    scenario === undefined || scenarioAddress.test(scenario)
      ? undefined
      : { code: 'BAD_SCENARIO', field: 'scenario' },
  );
  const d = digestOf('proposeStep', { id, serviceId, fte, why, scenario });
  const before = await madeBefore(caller, id, d);
  if (before) return before;
  const known = await knownOf(caller, serviceId);
  const { establishment } = known;
  demand(fte !== establishment.fte, 'SAME_FTE', { field: 'fte' });
  const shares = sharesAfter(establishment.shares, fte - establishment.fte);
  const made = { id, serviceId, source: 'people' as const, why, shares, ...(scenario ? { scenario } : {}) };
  return written(caller, await proposed(caller, known, made, 'proposeStep', d), d);
}

/** The shares of a step, undone in what there is now. */
const undone = (step: readonly ShareStep[], now: readonly Share[]): ShareStep[] =>
  step.flatMap(({ specialismId, fte, after }) => {
    const share = now.find((one) => one.specialismId === specialismId);
    return share ? [{ ...share, after: Math.max(0, share.fte + fte - after) }] : [];
  });

/** Propose to undo a step that was agreed on. */
export async function reverseStep(caller: Caller, input: ReverseStepInput): Promise<Proposal> {
  await maker(caller);
  const { id, proposalId } = input;
  const why = tidy(input.why);
  demandNone(idRefusal('prp', id), textRefusal('why', why, 3, 1_000));
  const d = digestOf('reverseStep', { id, proposalId, why });
  const before = await madeBefore(caller, id, d);
  if (before) return before;
  const field = 'proposalId';
  const step = isClientId('prp', proposalId) ? await loadProposal(caller.table, proposalId, true) : undefined;
  demand(step, 'NOT_FOUND', { field });
  demand(canBeReversed(step), 'NOT_TO_REVERSE', { field });
  const known = await knownOf(caller, step.serviceId);
  const shares = undone(step.shares, known.establishment.shares);
  demand(shares.length === step.shares.length, 'STEP_OUTDATED', { field });
  demand(
    shares.some((one) => one.after !== one.fte),
    'STEP_OUTDATED',
    { field },
  );
  const made = { id, serviceId: step.serviceId, source: 'reversal' as const, why, shares, reverses: step.id };
  return written(caller, await proposed(caller, known, made, 'reverseStep', d), d);
}
