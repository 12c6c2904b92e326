import type {
  AgreeBaselineInput,
  ChangeSpecialismInput,
  OpenSpecialismInput,
  SetFormationParameterInput,
  StrengthInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding } from '../members/views.ts';
import { loadService } from '../services/store.ts';
import { settlingSoon } from '../settlement/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import {
  agreed,
  beginRefusal,
  mayAgree,
  mostSpecialisms,
  type Parameters,
  parameterMost,
  parties,
  partyOf,
  type Specialism,
  strengthRefusals,
} from './rules.ts';
import { loadFormation, loadSpecialism, placeParameters, placeSpecialism, withActual } from './store.ts';

/** With what a change of the formation is signed. */
async function signed(caller: Caller, digest: string): Promise<Omit<Change, 'action'>> {
  const { version } = await statutesOf(caller);
  return { ...caller.signature, st: version, d: digest };
}

/** Refuses a name, or a service that is not there. */
async function demandShape(caller: Caller, name: string, serviceId: string | undefined): Promise<void> {
  demandNone(textRefusal('name', name, 2, 60));
  if (serviceId) demand(await loadService(caller.table, serviceId), 'NOT_FOUND', { field: 'serviceId' });
}

/** Add a specialism. The same id with the same content is the same specialism. */
export async function openSpecialism(caller: Caller, input: OpenSpecialismInput): Promise<Specialism> {
  await holding(caller, 'coordinator', 'wij');
  const { id } = input;
  const name = tidy(input.name);
  const serviceId = input.serviceId ?? undefined;
  demandNone(idRefusal('spc', id));
  await demandShape(caller, name, serviceId);
  const d = digestOf('openSpecialism', { id, name, serviceId });
  const change = { ...(await signed(caller, d)), action: 'openSpecialism' };
  return decideAgain(async () => {
    const { specialisms } = await loadFormation(caller.table, true);
    const before = specialisms.find((one) => one.id === id);
    if (before && wasDone(before.trail.slice(0, 1), caller.personId, d)) return before;
    demand(!before, 'ID_TAKEN', { field: 'id' });
    demand(specialisms.length < mostSpecialisms, 'TOO_MANY_SPECIALISMS', {
      values: { most: mostSpecialisms },
    });
    const specialism: Specialism = { id, name, serviceId, baseline: [], actual: [], trail: [change] };
    await caller.table.put(placeSpecialism(specialism), 'absent');
    return specialism;
  });
}

/** Changes a specialism as somebody saw it. The same command is carried out once. */
const changing = (
  caller: Caller,
  { specialismId, version }: { readonly specialismId: string; readonly version: number },
  digest: string,
  change: (before: Specialism) => Specialism,
  along: readonly Write[] = [],
): Promise<Specialism> =>
  decideAgain(async () => {
    const before = await loadSpecialism(caller.table, specialismId);
    demand(before, 'NOT_FOUND', { field: 'specialismId' });
    if (wasDone(before.trail, caller.personId, digest)) return before;
    demand(before.trail.length === version, 'FORMATION_CHANGED', { field: 'version' });
    demand(version < mostChanges, 'CHANGED_TOO_OFTEN', { field: 'specialismId' });
    const after = change(before);
    await caller.table.transact([put(placeSpecialism(after), { version }), ...along]);
    return after;
  });

/** Give a specialism another name, or let it work for another service. */
export async function changeSpecialism(caller: Caller, input: ChangeSpecialismInput): Promise<Specialism> {
  await holding(caller, 'coordinator', 'wij');
  const name = tidy(input.name);
  const serviceId = input.serviceId ?? undefined;
  await demandShape(caller, name, serviceId);
  const d = digestOf('changeSpecialism', { ...input, name, serviceId });
  const change = { ...(await signed(caller, d)), action: 'changeSpecialism' };
  return changing(caller, input, d, (before) => ({
    ...before,
    name,
    serviceId,
    trail: [...before.trail, change],
  }));
}

const strengthIn = ({ from, until, fte, tariff, why }: StrengthInput) => ({
  from,
  ...(until ? { until } : {}),
  fte,
  tariff,
  why: tidy(why),
});

/** Say how much there really is of a specialism, from a day on. */
export async function setActualFte(caller: Caller, input: StrengthInput): Promise<Specialism> {
  await holding(caller, 'coordinator', 'wij');
  const strength = strengthIn(input);
  demandNone(textRefusal('why', strength.why, 3, 300), ...strengthRefusals(strength, caller.now));
  const { specialismId, version } = input;
  const d = digestOf('setActualFte', { specialismId, version, ...strength });
  const signature = await signed(caller, d);
  return changing(caller, input, d, (before) => withActual(before, strength, signature));
}

/** Propose a baseline to the other party, in the place of what was proposed before and is not agreed on. */
export async function proposeBaseline(caller: Caller, input: StrengthInput): Promise<Specialism> {
  const { roles } = await holding(caller, ...parties);
  const party = partyOf(roles);
  if (!party) throw new Refused({ code: 'FORBIDDEN' });
  const strength = strengthIn(input);
  demandNone(textRefusal('why', strength.why, 3, 300), ...strengthRefusals(strength, caller.now));
  const { specialismId, version } = input;
  const d = digestOf('proposeBaseline', { specialismId, version, ...strength });
  const change = { ...(await signed(caller, d)), action: 'proposeBaseline', why: strength.why };
  return changing(caller, input, d, (before) => ({
    ...before,
    proposal: { ...strength, at: caller.at, by: caller.personId, party },
    trail: [...before.trail, change],
  }));
}

/** Agree to the baseline that the other party proposed, as it was seen. */
export async function agreeBaseline(caller: Caller, input: AgreeBaselineInput): Promise<Specialism> {
  const { id, roles } = await holding(caller, ...parties);
  const d = digestOf('agreeBaseline', input);
  const change = { ...(await signed(caller, d)), action: 'agreeBaseline' };
  const agreeing = (before: Specialism) => {
    const { proposal } = before;
    demand(proposal, 'NO_PROPOSAL', { field: 'specialismId' });
    demand(mayAgree(proposal, { id, roles }), 'OTHER_PARTY_AGREES', { field: 'specialismId' });
    // It may have waited until the quarter in which it was to begin was over.
    demandNone(beginRefusal(proposal.from, caller.now));
    return { ...agreed(before, caller.at), trail: [...before.trail, change] };
  };
  // From now on there can be something to settle: the clock looks when.
  return changing(caller, input, d, agreeing, [settlingSoon(caller.at)]);
}

/** Say what a parameter is from a day on, and how one knows. */
export async function setFormationParameter(
  caller: Caller,
  input: SetFormationParameterInput,
): Promise<Parameters> {
  await holding(caller, 'coordinator', 'wij');
  const { kind, from, value, assumed, version } = input;
  const source = tidy(input.source);
  demandNone(
    beginRefusal(from, caller.now),
    rangeRefusal('value', value, kind === 'yearHours' ? 1 : 0, parameterMost[kind]),
    textRefusal('source', source, 3, 300),
  );
  const d = digestOf('setFormationParameter', { kind, from, value, assumed, version, source });
  const change = { ...(await signed(caller, d)), action: 'setFormationParameter', why: source };
  return decideAgain(async () => {
    const { parameters: before } = await loadFormation(caller.table, true);
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(before.trail.length === version, 'FORMATION_CHANGED', { field: 'version' });
    demand(version < mostChanges, 'CHANGED_TOO_OFTEN');
    const values = [...before.values, { kind, from, value, source, assumed, at: caller.at }];
    const after = { values, trail: [...before.trail, change] };
    await caller.table.put(placeParameters(after), version ? { version } : 'absent');
    return after;
  });
}
