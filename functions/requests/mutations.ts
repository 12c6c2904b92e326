import { nameFor } from '../../schema/languages/names.ts';
import type { MutationResolvers } from '../gateway/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering } from '../tenancy/refused.ts';
import {
  acceptAnswer,
  acceptHandBack,
  answerRequest,
  declineHandBack,
  offerHandBack,
  undoMatch,
  withdrawAnswer,
} from './answering.ts';
import { askForHelp } from './asking.ts';
import { sendMessage } from './conversation.ts';
import {
  allowHandBack,
  completeRequest,
  escalateRequest,
  recordWijHours,
  widenRequest,
  withdrawConsent,
  withdrawRequest,
} from './ending.ts';
import type { HelpRequest } from './rules.ts';
import { partsIn, viewOf } from './views.ts';
import { dangerNotice } from './words.ts';

const nothing = { request: null, notice: null };

/** What is answered of a changed request: the request, as far as the caller still may see it. */
const changed =
  <Input>(
    work: (caller: Caller, input: Input) => Promise<HelpRequest>,
    notice?: (request: HelpRequest) => boolean,
  ) =>
  (_: unknown, { input }: { input: Input }, caller: Caller) =>
    answering(caller, nothing, async () => {
      const request = await work(caller, input);
      const sees = (await partsIn(caller, request)).length > 0;
      return {
        request: sees ? viewOf(caller, request) : null,
        notice: notice?.(request) ? nameFor(caller, 'dangerNotice', dangerNotice) : null,
      };
    });

/** Everything that changes a request. */
export const mutations = {
  askForHelp: changed(askForHelp, ({ urgency }) => urgency === 'danger'),
  answerRequest: changed(answerRequest),
  withdrawAnswer: changed(withdrawAnswer),
  acceptAnswer: changed(acceptAnswer),
  undoMatch: changed(undoMatch),
  widenRequest: changed(widenRequest),
  escalateRequest: changed(escalateRequest),
  withdrawConsent: changed(withdrawConsent),
  offerHandBack: changed(offerHandBack),
  allowHandBack: changed(allowHandBack),
  acceptHandBack: changed(acceptHandBack),
  declineHandBack: changed(declineHandBack),
  completeRequest: changed(completeRequest),
  withdrawRequest: changed(withdrawRequest),
  recordWijHours: changed(recordWijHours),
  sendMessage: (_, { input }, caller) =>
    answering(caller, { message: null }, async () => ({ message: await sendMessage(caller, input) })),
} satisfies MutationResolvers;
