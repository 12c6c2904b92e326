import type { Statutes } from '../../schema/statutes.ts';
import { type HelpRequest, mostWaves } from './rules.ts';

const hour = 3_600_000;
const after = (at: string, hours: number): string => new Date(Date.parse(at) + hours * hour).toISOString();
const earliest = (...all: readonly string[]): string => [...all].sort()[0] ?? '';
const latest = (...all: readonly string[]): string => [...all].sort().at(-1) ?? '';

/** When neighbours are asked next: at once, then in waves until somebody answers or its requester is asked what next. */
function nextWave(
  { state, audience, attention, openSince, search }: HelpRequest,
  { waveHours }: Statutes,
): string | undefined {
  if (state !== 'open' || attention === 'widenOrWij' || audience === 'wij') return undefined;
  if (!search) return openSince;
  if (search.waves >= mostWaves) return undefined;
  const next = after(search.at, waveHours);
  return next > openSince ? next : openSince;
}

/** True where neighbours are asked as long as there are any, before WIJ is offered: residents provide it, and it can wait. */
const neighboursFirst = ({ served, urgency, audience }: HelpRequest): boolean =>
  served?.provider === 'residents' && urgency === 'whenever' && audience !== 'wij';

/** What the requester of an open request is asked next; undefined when there is nothing left to ask. */
function nextQuestion(request: HelpRequest): 'widen' | 'widenOrWij' | undefined {
  if (request.attention === 'widenOrWij') return undefined;
  return neighboursFirst(request) && request.audience === 'circle' && !request.attention
    ? 'widen'
    : 'widenOrWij';
}

/**
 * When that is asked: within the statutes' hours. Where neighbours go first, WIJ is offered when all waves are over, by
 * the clock alone, so that nothing tells how many neighbours fit; and in time before the request expires.
 */
function questionAt(request: HelpRequest, statutes: Statutes): string | undefined {
  const { openSince, search } = request;
  const { responseHours, waveHours, expiryDays } = statutes;
  const question = nextQuestion(request);
  if (!question) return undefined;
  const answersBy = after(openSince, responseHours);
  if (question === 'widen' || !neighboursFirst(request)) return answersBy;
  const lastWave =
    search && search.waves >= mostWaves
      ? after(search.at, waveHours)
      : after(openSince, mostWaves * waveHours);
  return latest(answersBy, earliest(lastWave, after(openSince, expiryDays * 24 - responseHours)));
}

/** When the clock has something to do for a request, by the statutes; undefined when never again. */
export function dueAt(request: HelpRequest, statutes: Statutes): string | undefined {
  const { state, openSince, attentionAt, agreedAt, endedAt, erasedAt, escalations } = request;
  switch (state) {
    case 'open':
    case 'answered': {
      const expires = after(openSince, statutes.expiryDays * 24);
      const asks = state === 'open' ? questionAt(request, statutes) : undefined;
      return earliest(expires, asks ?? expires, nextWave(request, statutes) ?? expires);
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

/** What the clock does to a request that is due: ask neighbours, ask the requester, let it expire, or erase its words. */
export type Tick = 'askNeighbours' | 'remind' | 'expire' | 'erase';

/** What is due now; undefined when nothing is. */
export function tickOf(request: HelpRequest, statutes: Statutes, now: Date): Tick | undefined {
  const due = dueAt(request, statutes);
  if (!due || due > now.toISOString()) return undefined;
  if (request.endedAt) return 'erase';
  if (request.state === 'agreed' || request.state === 'withWij') return 'remind';
  const at = now.toISOString();
  if (after(request.openSince, statutes.expiryDays * 24) <= at) return 'expire';
  const asks = questionAt(request, statutes);
  return asks && asks <= at ? 'remind' : 'askNeighbours';
}

/** The request after a wave in which these were asked; also when nobody was found, so that nothing tells how many fit. */
export const askedOnce = (request: HelpRequest, people: readonly string[], at: string): HelpRequest => ({
  ...request,
  search: {
    waves: (request.search?.waves ?? 0) + 1,
    at,
    asked: [...(request.search?.asked ?? []), ...people],
  },
});

/** The request after the clock did what was due. */
export function ticked(request: HelpRequest, tick: Tick, now: Date): HelpRequest {
  const at = now.toISOString();
  if (tick === 'askNeighbours') return askedOnce(request, [], at);
  if (tick === 'remind') {
    const waits = request.state === 'open' || request.state === 'answered';
    return { ...request, attention: waits ? nextQuestion(request) : 'stillHelped', attentionAt: at };
  }
  if (tick === 'expire') return { ...request, state: 'expired', endedAt: at, attention: undefined };
  return {
    ...request,
    title: undefined,
    text: undefined,
    street: undefined,
    search: undefined,
    offer: undefined,
    handBack: undefined,
    outcome: request.outcome && { ...request.outcome, comment: undefined },
    erasedAt: at,
  };
}
