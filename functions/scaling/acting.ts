import type {
  AssentToStepInput,
  ObjectToStepInput,
  StepProposalIdInput,
} from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { isWijkRole } from '../../schema/roles.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import type { Specialism } from '../formation/rules.ts';
import { actualWrites, asItWas, loadFormation } from '../formation/store.ts';
import { memberOf } from '../members/store.ts';
import { speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { decideAgain, unlessChanged } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, wasDone } from '../tenancy/trail.ts';
import {
  type Command,
  canBeReversed,
  cornerOf,
  decided,
  obstacleTo,
  type Proposal,
  stateOn,
} from './decisions.ts';
import { loadProposal, placeProposal } from './store.ts';
import { changedSince, establishmentOf, type ShareStep, steppedFrom } from './strength/rules.ts';
import { stateNames, stepWords } from './words.ts';

const field = 'proposalId';

/** That a specialism has another strength from the day of a step on. */
function shareWrites(
  caller: Caller,
  { id, from = '', direction }: Proposal,
  specialism: Specialism,
  share: ShareStep,
  { st, d }: Change,
): Write[] {
  const decided = { why: stepWords[direction].nl, ref: id };
  const strengths = steppedFrom(specialism.actual, from, share).map((one) => ({ ...one, ...decided }));
  return actualWrites(specialism, strengths, { ...caller.signature, st, d });
}

/** The formation as a step leaves it; refused when what there is for the service is not as people agreed to it. */
async function formationWrites(caller: Caller, proposal: Proposal, change: Change): Promise<Write[]> {
  const { serviceId, from = '', before, shares, madeAt } = proposal;
  const formation = await loadFormation(caller.table, true);
  const there = establishmentOf(formation, serviceId, from);
  const same =
    there.fte === before &&
    shares.every(({ specialismId, fte }) =>
      there.shares.some((one) => one.specialismId === specialismId && one.fte === fte),
    );
  const meanwhile = changedSince(formation.specialisms, serviceId, madeAt);
  demand(same && !meanwhile, 'STEP_OUTDATED', { field });
  return formation.specialisms
    .filter((one) => one.serviceId === serviceId)
    .flatMap((one) => {
      const share = shares.find(({ specialismId }) => specialismId === one.id);
      return share ? shareWrites(caller, proposal, one, share, change) : [asItWas(one)];
    });
}

/** That a step was undone, noted with it. */
async function reversedWrites(caller: Caller, { id, reverses }: Proposal, change: Change): Promise<Write[]> {
  if (reverses === undefined) return [];
  const before = await loadProposal(caller.table, reverses, true);
  demand(before && canBeReversed(before), 'NOT_TO_REVERSE', { field });
  const undone = { ...before, reversedBy: id, trail: [...before.trail, { ...change, action: 'undoStep' }] };
  return [put(placeProposal(undone), { version: before.trail.length })];
}

/** Everything that is written with a proposal: nothing but itself until it is agreed on. */
async function writesOf(caller: Caller, before: Proposal, after: Proposal, change: Change): Promise<Write[]> {
  const own = put(placeProposal(after), { version: before.trail.length });
  if (after.state !== 'agreed') return [own];
  const formation = await formationWrites(caller, after, change);
  return [own, ...formation, ...(await reversedWrites(caller, after, change))];
}

/** How the trail calls what is done. */
const named = {
  assent: { action: 'assentToStep' },
  object: { action: 'objectToStep' },
  withdrawObjection: { action: 'withdrawObjection' },
  withdraw: { action: 'withdrawStep' },
} as const;

/** Carries out a command on an open proposal: all or nothing, and again when somebody was first. */
async function act(caller: Caller, input: StepProposalIdInput, command: Command): Promise<Proposal> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { version: st } = await statutesOf(caller);
  const { action } = named[command.kind];
  const d = digestOf(action, { ...input, ...command });
  const why = command.kind === 'object' ? { why: command.why } : {};
  const change = { ...caller.signature, action, st, d, ...why };
  const { proposalId } = input;
  return decideAgain(async () => {
    const before = isClientId('prp', proposalId)
      ? await loadProposal(caller.table, proposalId, true)
      : undefined;
    demand(before, 'NOT_FOUND', { field });
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(cornerOf(before, member) ?? before.madeBy === member.id, 'FORBIDDEN', { field });
    const state = stateOn(before, fiscalDay(caller.now));
    demand(state === 'open', 'STEP_NOT_OPEN', { field, values: { state: stateNames[state] } });
    demandNone(obstacleTo(before, command, member));
    const versionNow = async () => (await loadProposal(caller.table, before.id, true))?.trail.length;
    return unlessChanged(before.trail.length, versionNow, async () => {
      const after = decided(before, command, member, change, fiscalDay(caller.now));
      await caller.table.transact(await writesOf(caller, before, after, change));
      return after;
    });
  });
}

/** Agree in the name of a corner. With the last of them the formation changes, in the same transaction. */
export async function assentToStep(caller: Caller, input: AssentToStepInput): Promise<Proposal> {
  const { corner } = input;
  if (!isWijkRole(corner)) throw new Refused({ code: 'NOT_A_CORNER', field: 'corner' });
  return act(caller, input, { kind: 'assent', corner });
}

/** Object, with reasons. */
export async function objectToStep(caller: Caller, input: ObjectToStepInput): Promise<Proposal> {
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 1_000));
  const member = await memberOf(caller);
  // Whom the board asked to be quiet writes nothing here for a while.
  if (member?.roles.includes('resident')) await speaking(caller);
  return act(caller, { ...input }, { kind: 'object', why });
}

/** Withdraw one's objection, or a proposal of one's own. */
export const withdrawing = (
  caller: Caller,
  kind: 'withdrawObjection' | 'withdraw',
  input: StepProposalIdInput,
): Promise<Proposal> => act(caller, input, { kind });
