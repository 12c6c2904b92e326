import type {
  AcceptAnswerInput,
  AnswerRequestInput,
  OfferHandBackInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { speaking } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { check, put, remove, type Write } from '../tenancy/table-writes.ts';
import { act } from './acting.ts';
import {
  type Answer,
  answerAt,
  answersTo,
  loadAnswer,
  mostAnswers,
  placeAnswer,
} from './conversation-store.ts';
import type { HelpRequest } from './rules.ts';

/** Offer to help. */
export async function answerRequest(caller: Caller, input: AnswerRequestInput): Promise<HelpRequest> {
  await speaking(caller);
  const text = tidy(input.text);
  demandNone(idRefusal('ans', input.id));
  demandNone(textRefusal('text', text, 1, 2_000));
  return act(caller, 'answer', { ...input, text }, (request) => {
    demand(request.answers < mostAnswers, 'TOO_MANY_ANSWERS', { field: 'requestId' });
    const answer: Answer = {
      id: input.id,
      requestId: request.id,
      person: caller.personId,
      text,
      language: caller.spoken,
      at: caller.at,
      viaHandBack: false,
    };
    return { command: { action: 'answer' }, writes: [put(placeAnswer(answer), 'absent')] };
  });
}

/** Take one's answer back. */
export const withdrawAnswer = (caller: Caller, input: { requestId: string }): Promise<HelpRequest> =>
  act(caller, 'withdrawAnswer', input, ({ id }) => ({
    command: { action: 'withdrawAnswer' },
    writes: [remove(answerAt(id, caller.personId), 'present')],
  }));

/** Pick an answer; whoever gave it must still be here. */
export const acceptAnswer = (caller: Caller, input: AcceptAnswerInput): Promise<HelpRequest> =>
  act(caller, 'accept', input, async ({ id }) => {
    const answer = (await answersTo(caller.table, id)).find((one) => one.id === input.answerId);
    const { apart = [] } = (await memberOf(caller)) ?? {};
    demand(answer && !apart.includes(answer.person), 'NOT_FOUND', { field: 'answerId' });
    return {
      command: { action: 'accept', helper: answer.person },
      writes: [check(answerAt(id, answer.person), 'present')],
    };
  });

/** Undo a match; the answer that led to it goes with it. */
export const undoMatch = (caller: Caller, input: { requestId: string; why: string }): Promise<HelpRequest> =>
  act(caller, 'undoMatch', input, ({ id, helper }) => ({
    command: { action: 'undoMatch' },
    writes: helper ? [remove(answerAt(id, helper))] : [],
  }));

/** WIJ asks a resident by name to take over; it shows among what that resident is asked for. */
export async function offerHandBack(caller: Caller, input: OfferHandBackInput): Promise<HelpRequest> {
  const note = tidy(input.note);
  demandNone(textRefusal('note', note, 1, 1_000));
  return act(caller, 'offerHandBack', { ...input, note }, async (request) => {
    const to = await loadMember(caller.table, input.toPersonId, true);
    const fine =
      to &&
      !to.leftAt &&
      to.roles.includes('resident') &&
      to.id !== request.requester &&
      !(to.apart ?? []).includes(request.requester) &&
      to.id !== caller.personId;
    demand(fine, 'NOT_A_NEIGHBOUR', { field: 'toPersonId' });
    // Who answered before has it among what they help with already, with what they said.
    const answered = await loadAnswer(caller.table, request.id, to.id, true);
    return {
      command: { action: 'offerHandBack', to: to.id, note },
      writes: answered ? [] : [put(placeAnswer(asked(request.id, to.id, caller.at)), 'absent')],
    };
  });
}

/** The place that a request takes among what a resident is asked for, when WIJ names them. */
const asked = (requestId: string, person: string, at: string): Answer => ({
  id: `ans_${requestId.slice(4)}`,
  requestId,
  person,
  text: '',
  at,
  viaHandBack: true,
});

/** What ends the place that was made for a named resident who does not take over. An answer of their own stays. */
export async function placeLeft({ table }: Caller, { id, handBack }: HelpRequest): Promise<Write[]> {
  const answered = handBack && (await loadAnswer(table, id, handBack.to, true));
  return answered?.viaHandBack ? [remove(answerAt(id, answered.person))] : [];
}

/** The named resident takes over. */
export const acceptHandBack = (caller: Caller, input: { requestId: string }): Promise<HelpRequest> =>
  act(caller, 'acceptHandBack', input, () => ({ command: { action: 'acceptHandBack' } }));

/** The named resident declines, or the requester does not allow it. */
export const declineHandBack = (
  caller: Caller,
  input: { requestId: string; why: string },
): Promise<HelpRequest> =>
  act(caller, 'declineHandBack', input, async (request) => ({
    command: { action: 'declineHandBack' },
    writes: await placeLeft(caller, request),
  }));
