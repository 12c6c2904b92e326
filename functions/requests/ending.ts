import type {
  CompleteRequestInput,
  EscalateInput,
  RecordWijHoursInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { helpedWell } from '../matching/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { put } from '../tenancy/table-writes.ts';
import { act } from './acting.ts';
import { placeLeft } from './answering.ts';
import { loadHours, placeHours } from './conversation-store.ts';
import type { HelpRequest } from './rules.ts';

type Id = { requestId: string };
type Reason = { requestId: string; why: string };

/** Let the whole wijk see it. */
export const widenRequest = (caller: Caller, input: Id): Promise<HelpRequest> =>
  act(caller, 'widen', input, () => ({ command: { action: 'widen' } }));

/** Bring in WIJ, with consent. */
export async function escalateRequest(caller: Caller, input: EscalateInput): Promise<HelpRequest> {
  demand(input.consent, 'CONSENT_NEEDED', { field: 'consent' });
  demandNone(textRefusal('why', tidy(input.why), 0, 500));
  return act(caller, 'escalate', input, () => ({ command: { action: 'escalate' } }));
}

/** Take the consent back. */
export const withdrawConsent = (caller: Caller, input: Id): Promise<HelpRequest> =>
  act(caller, 'withdrawConsent', input, async (request) => ({
    command: { action: 'withdrawConsent' },
    // Whom WIJ named may never have been allowed to see it.
    writes: await placeLeft(caller, request),
  }));

/** Let the named resident see it. */
export const allowHandBack = (caller: Caller, input: Id): Promise<HelpRequest> =>
  act(caller, 'allowHandBack', input, () => ({ command: { action: 'allowHandBack' } }));

/** Say it is done. */
export async function completeRequest(caller: Caller, input: CompleteRequestInput): Promise<HelpRequest> {
  const comment = input.comment ? tidy(input.comment) : undefined;
  const { solvedBy, satisfaction } = input;
  demandNone(
    rangeRefusal('satisfaction', satisfaction, 1, 5),
    comment ? textRefusal('comment', comment, 0, 1_000) : undefined,
  );
  return act(caller, 'complete', { ...input, comment }, ({ helper }) => ({
    command: { action: 'complete', solvedBy, satisfaction, comment },
    writes: helper && solvedBy !== 'wij' && satisfaction >= 4 ? [helpedWell(helper)] : [],
  }));
}

/** Take the request back. */
export async function withdrawRequest(caller: Caller, input: Reason): Promise<HelpRequest> {
  demandNone(textRefusal('why', tidy(input.why), 0, 500));
  return act(caller, 'withdraw', input, () => ({ command: { action: 'withdraw' } }));
}

/** Record a professional's time; the same id counts once. */
export async function recordWijHours(caller: Caller, input: RecordWijHoursInput): Promise<HelpRequest> {
  const { id, requestId, minutes } = input;
  demandNone(idRefusal('hrs', id), rangeRefusal('minutes', minutes, 1, 1_440));
  return act(caller, 'recordHours', input, async (request) => {
    demand(!(await loadHours(caller.table, requestId, id)), 'ID_TAKEN', { field: 'id' });
    return {
      command: { action: 'recordHours', minutes },
      writes: [put(placeHours(request.id, id, caller.personId, minutes, caller.at), 'absent')],
    };
  });
}
