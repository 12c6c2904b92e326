import type { SolvedBy } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { type Change, mostChanges } from '../tenancy/trail.ts';
import { dueAt } from './due.ts';
import type { HelpRequest } from './rules.ts';

/** What somebody wants done with a request, checked for shape already. */
export type Command =
  | { readonly action: 'answer' }
  | { readonly action: 'withdrawAnswer' }
  | { readonly action: 'accept'; readonly helper: string }
  | { readonly action: 'undoMatch' }
  | { readonly action: 'widen' }
  | { readonly action: 'escalate' }
  | { readonly action: 'withdrawConsent' }
  | { readonly action: 'offerHandBack'; readonly to: string; readonly note: string }
  | { readonly action: 'allowHandBack' }
  | { readonly action: 'acceptHandBack' }
  | { readonly action: 'declineHandBack' }
  | {
      readonly action: 'complete';
      readonly solvedBy: SolvedBy;
      readonly satisfaction: number;
      readonly comment?: string;
    }
  | { readonly action: 'withdraw' }
  | { readonly action: 'recordHours'; readonly minutes: number };

/** Waits for a neighbour again. */
const reopened = (request: HelpRequest, answers: number, at: string): HelpRequest => ({
  ...request,
  answers,
  helper: undefined,
  agreedAt: undefined,
  openSince: at,
  state: answers > 0 ? 'answered' : 'open',
});

/** Where a request goes when WIJ no longer has it: to its helper, or to the neighbours. */
const backFromWij = (request: HelpRequest, at: string): HelpRequest => {
  const back = { ...request, handBack: undefined };
  if (request.helper) return { ...back, state: 'agreed', agreedAt: at };
  // What was for WIJ alone is seen by nobody now, until its requester widens it.
  return reopened(back, request.answers, at);
};

/** What comes of a command that may be given. Pure: the caller asked the table of rules before. */
function outcomeOf(request: HelpRequest, command: Command, by: string, at: string): HelpRequest {
  switch (command.action) {
    case 'answer':
      return {
        ...request,
        state: 'answered',
        answers: request.answers + 1,
        firstAnsweredAt: request.firstAnsweredAt ?? at,
      };
    case 'withdrawAnswer': {
      const answers = request.answers - 1;
      return { ...request, answers, state: answers > 0 ? 'answered' : 'open' };
    }
    case 'accept':
      return { ...request, state: 'agreed', helper: command.helper, agreedAt: at };
    case 'undoMatch':
      // The answer of the helper goes with the match; what is with WIJ stays there.
      return request.state === 'withWij'
        ? { ...request, helper: undefined, agreedAt: undefined, answers: Math.max(0, request.answers - 1) }
        : reopened(request, Math.max(0, request.answers - 1), at);
    case 'widen':
      // Others see it now than waited before: its time to be answered begins anew.
      return { ...request, audience: 'wijk', openSince: at };
    case 'escalate':
      return {
        ...request,
        state: 'withWij',
        escalations: [...request.escalations, { at, ground: 'consent' }],
      };
    case 'withdrawConsent':
      return backFromWij(request, at);
    case 'offerHandBack': {
      const waits = request.audience === 'wij';
      return { ...request, handBack: { at, by, to: command.to, note: command.note, waits } };
    }
    case 'allowHandBack':
      return { ...request, handBack: request.handBack && { ...request.handBack, waits: false } };
    case 'acceptHandBack':
      return {
        ...request,
        state: 'agreed',
        helper: by,
        agreedAt: at,
        handBack: undefined,
        handBacks: [...request.handBacks, at],
      };
    case 'declineHandBack':
      return { ...request, handBack: undefined };
    case 'complete': {
      const { solvedBy, satisfaction, comment } = command;
      return {
        ...request,
        state: 'done',
        endedAt: at,
        handBack: undefined,
        outcome: { solvedBy, satisfaction, comment, at },
      };
    }
    case 'withdraw':
      return { ...request, state: 'withdrawn', endedAt: at, handBack: undefined };
    case 'recordHours':
      return {
        ...request,
        wijMinutes: request.wijMinutes + command.minutes,
        worked: [...(request.worked ?? []), { at, minutes: command.minutes }],
      };
  }
}

/** Commands after which the requester need not be asked any more what the clock asked. */
const settles = (action: Command['action']): boolean =>
  action !== 'recordHours' && action !== 'offerHandBack';

/** True when a request was changed so often that somebody plays with it; ending it is always possible. */
export const isWornOut = (request: HelpRequest, { action }: Command): boolean =>
  request.trail.length >= mostChanges && action !== 'complete' && action !== 'withdraw';

/** The request after a command, with its due time by the statutes and the change on its trail. */
export function decided(
  request: HelpRequest,
  command: Command,
  change: Pick<Change, 'at' | 'by' | 'via'> & { readonly digest: string },
  statutes: Statutes,
): HelpRequest {
  const { digest, ...signature } = change;
  const next = outcomeOf(request, command, signature.by, signature.at);
  const asked = settles(command.action) ? { attention: undefined, attentionAt: undefined } : {};
  const after = {
    ...next,
    ...asked,
    trail: [...request.trail, { ...signature, action: command.action, st: statutes.version, d: digest }],
  };
  return { ...after, dueAt: dueAt(after, statutes) };
}
