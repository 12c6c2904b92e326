import type { Refusal } from '../../schema/errors.ts';
import type { RequestAction } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { memberOf } from '../members/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { type Command, decided, isWornOut } from './decisions.ts';
import { can, type HelpRequest, may, type Part } from './rules.ts';
import { loadRequest, placeRequest } from './store.ts';
import { partsIn } from './views.ts';
import { partNames, stateNames } from './words.ts';

/** What a command comes to: the decision, and what else is written with it. */
export type Plan = { readonly command: Command; readonly writes?: readonly Write[] };

/** Why an action is refused, as exactly as the caller may know. */
function refusalOf(action: RequestAction, request: HelpRequest, parts: readonly Part[]): Refusal {
  const { states, parts: allowed } = may[action];
  const field = 'requestId';
  if (!parts.length) return { code: 'NOT_FOUND', field };
  if (!states.includes(request.state))
    return { code: 'NOT_NOW', field, values: { state: stateNames[request.state] } };
  if (action === 'answer' && parts.includes('requester')) return { code: 'OWN_REQUEST', field };
  const part = allowed[0];
  if (part && !allowed.some((one) => parts.includes(one)))
    return { code: 'NOT_YOURS', field, values: { who: partNames[part] } };
  if (action === 'answer') return { code: 'ALREADY_ANSWERED', field };
  if (action === 'widen') return { code: 'ALREADY_WIDE', field };
  if (action === 'offerHandBack') return { code: 'HAND_BACK_WAITS', field };
  return { code: 'NO_HAND_BACK', field };
}

/**
 * A refusal holds only for the request it was decided on. Answers and hours are read after it: when it changed
 * in between (by this very command, sent twice), the whole is decided again.
 */
async function unchanged(caller: Caller, request: HelpRequest): Promise<void> {
  const now = await loadRequest(caller.table, request.id, true);
  if (now?.trail.length !== request.trail.length) throw new Conflict('changed while it was decided on');
}

async function planned(
  caller: Caller,
  request: HelpRequest,
  plan: () => Plan | Promise<Plan>,
): Promise<Plan> {
  try {
    return await plan();
  } catch (cause) {
    if (cause instanceof Refused) await unchanged(caller, request);
    throw cause;
  }
}

/**
 * Carries out a command on a request: loads, asks the rules, decides, writes, and again when somebody was
 * first. The same command by the same person is carried out once; then it finds what it did.
 */
export async function act<Input extends { readonly requestId: string }>(
  caller: Caller,
  action: Command['action'],
  input: Input,
  plan: (request: HelpRequest, statutes: Statutes) => Plan | Promise<Plan>,
): Promise<HelpRequest> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  const statutes = await statutesOf(caller);
  const digest = digestOf(action, input);
  return decideAgain(async () => {
    const request = await loadRequest(caller.table, input.requestId, true);
    demand(request, 'NOT_FOUND', { field: 'requestId' });
    // A command with an id of its own is that command for ever; others may rightly be given again later.
    if ('id' in input && wasDone(request.trail, caller.personId, digest)) return request;
    const parts = await partsIn(caller, request, true);
    if (!can(action, request, parts)) {
      if (wasDone(request.trail, caller.personId, digest)) return request;
      await unchanged(caller, request);
      throw new Refused(refusalOf(action, request, parts));
    }
    const { command, writes = [] } = await planned(caller, request, () => plan(request, statutes));
    demand(!isWornOut(request, command), 'TOO_MANY_CHANGES', { field: 'requestId' });
    const after = decided(request, command, { ...caller.signature, digest }, statutes);
    const place = placeRequest(after);
    const guard = { version: request.trail.length };
    if (writes.length) await caller.table.transact([put(place, guard), ...writes]);
    else await caller.table.put(place, guard);
    return after;
  });
}
