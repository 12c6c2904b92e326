import type { Statutes } from '../../schema/statutes.ts';
import type { HelpRequest } from './rules.ts';

const hour = 3_600_000;
const after = (at: string, hours: number): string => new Date(Date.parse(at) + hours * hour).toISOString();

/** When the clock has something to do for a request, by the statutes; undefined when never again. */
export function dueAt(request: HelpRequest, statutes: Statutes): string | undefined {
  const { state, openSince, attentionAt, agreedAt, endedAt, erasedAt, escalations } = request;
  switch (state) {
    case 'open':
    case 'answered': {
      const expires = after(openSince, statutes.expiryDays * 24);
      const asks = after(openSince, statutes.responseHours);
      return state === 'open' && !attentionAt && asks < expires ? asks : expires;
    }
    case 'agreed':
    case 'withWij': {
      const since = attentionAt ?? (state === 'agreed' ? agreedAt : escalations.at(-1)?.at) ?? openSince;
      return after(since, statutes.stillHelpedDays * 24);
    }
    default:
      return erasedAt || !endedAt ? undefined : after(endedAt, statutes.retentionDays * 24);
  }
}

/** What the clock does to a request that is due: remind the requester, let it expire, or erase its words. */
export type Tick = 'remind' | 'expire' | 'erase';

/** What is due now; undefined when nothing is. */
export function tickOf(request: HelpRequest, statutes: Statutes, now: Date): Tick | undefined {
  const due = dueAt(request, statutes);
  if (!due || due > now.toISOString()) return undefined;
  if (request.endedAt) return 'erase';
  if (request.state === 'agreed' || request.state === 'withWij') return 'remind';
  const expires = after(request.openSince, statutes.expiryDays * 24);
  return expires <= now.toISOString() ? 'expire' : 'remind';
}

/** The request after the clock did what was due. */
export function ticked(request: HelpRequest, tick: Tick, now: Date): HelpRequest {
  const at = now.toISOString();
  if (tick === 'remind') {
    const waits = request.state === 'open' || request.state === 'answered';
    return { ...request, attention: waits ? 'widenOrWij' : 'stillHelped', attentionAt: at };
  }
  if (tick === 'expire') return { ...request, state: 'expired', endedAt: at, attention: undefined };
  return {
    ...request,
    title: undefined,
    text: undefined,
    street: undefined,
    handBack: undefined,
    outcome: request.outcome && { ...request.outcome, comment: undefined },
    erasedAt: at,
  };
}
