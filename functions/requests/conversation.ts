import type { SendMessageInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { moment } from '../../schema/moments.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { pausedUntil } from '../members/rules.ts';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { check, put } from '../tenancy/table-writes.ts';
import { loadMessage, type Message, placeMessage } from './conversation-store.ts';
import { can, type HelpRequest, type Part } from './rules.ts';
import { loadRequest } from './store.ts';
import { partsIn } from './views.ts';
import { stateNames } from './words.ts';

/** The thread of the professionals. */
const wijThread = 'WIJ';

/** The conversation that somebody with these parts takes part in; undefined when there is none. */
export function threadFor(request: HelpRequest, parts: readonly Part[]): string | undefined {
  if (parts.includes('requester')) {
    if (request.state === 'withWij' || (!request.helper && request.escalations.length)) return wijThread;
    return request.helper;
  }
  if (parts.includes('helper')) return request.helper;
  return parts.includes('wij') ? wijThread : undefined;
}

/** Whom a message is for: the other of the two. What is said to WIJ is for whoever works there next. */
const addressee = ({ requester }: HelpRequest, thread: string, from: string): string | undefined =>
  from !== requester ? requester : thread === wijThread ? undefined : thread;

/** Say something. The same id with the same words is said once. */
export async function sendMessage(caller: Caller, input: SendMessageInput): Promise<Message> {
  const member = await memberOf(caller);
  const until = member && pausedUntil(member, caller.at);
  demand(!until, 'PAUSED', { values: { until: moment(until ?? caller.at) } });
  const text = tidy(input.text);
  demandNone(idRefusal('msg', input.id));
  demandNone(textRefusal('text', text, 1, 2_000));
  for (let attempt = 0; ; attempt++) {
    const request = await loadRequest(caller.table, input.requestId, true);
    const parts = request ? await partsIn(caller, request, true) : [];
    demand(request && parts.length, 'NOT_FOUND', { field: 'requestId' });
    const before = await loadMessage(caller.table, request.id, input.id);
    if (before) {
      demand(before.from === caller.personId && before.text === text, 'ID_TAKEN', { field: 'id' });
      return before;
    }
    const thread = can('message', request, parts) ? threadFor(request, parts) : undefined;
    if (!thread)
      throw new Refused({
        code: 'NOT_NOW',
        field: 'requestId',
        values: { state: stateNames[request.state] },
      });
    const message: Message = {
      id: input.id,
      requestId: request.id,
      thread,
      from: caller.personId,
      text,
      language: caller.spoken,
      at: caller.at,
    };
    try {
      // Held to the state it was decided on: nobody talks into a match that was just undone.
      await caller.table.transact([
        put(placeMessage(message, addressee(request, thread, caller.personId)), 'absent'),
        check(['REQUEST', request.id], { version: request.trail.length }),
      ]);
      return message;
    } catch (cause) {
      if (!(cause instanceof Conflict) || attempt > 10) throw cause;
    }
  }
}
