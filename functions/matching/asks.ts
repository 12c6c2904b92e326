import type { AskReason } from '../../schema/generated/wijk.ts';
import { experienceOf, memberOf } from '../members/store.ts';
import { type HelpRequest, living } from '../requests/rules.ts';
import { requestOf } from '../requests/store.ts';
import { partsIn, type RequestView, viewOf } from '../requests/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { type Connection, connection, type PageArguments, readOn } from '../tenancy/paging.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { reasonsFor } from './rules.ts';
import { type Ask, allAsks, asksOf, declining, loadAsk, removeAsks, standings } from './store.ts';

/** A request that the caller was asked for, with why them. */
export type AskView = { readonly ask: Ask; readonly request: RequestView };

/** An ask that still waits for its person; undefined when the request does not, or is not theirs to see any more. */
async function waiting(caller: Caller, ask: Ask): Promise<AskView | undefined> {
  const request = await requestOf(caller, ask.requestId);
  if (!request || !living.includes(request.state)) return undefined;
  const parts = await partsIn(caller, request);
  if (!parts.includes('neighbour') || parts.includes('answerer')) return undefined;
  return { ask, request: viewOf(caller, request) };
}

/** What the caller is asked for now, newest first. */
export const asksFor = (caller: Caller, page: PageArguments): Promise<Connection<AskView>> =>
  connection(caller, `asks#${caller.personId}`, page, 50, (limit, after) =>
    readOn(
      { limit, after },
      (from) => asksOf(caller.table, caller.personId, limit, from),
      (ask) => waiting(caller, ask),
    ),
  );

/** Why the caller was asked. Made from what they themselves say of them now, and kept nowhere. */
export async function whyAsked(caller: Caller, ask: Ask, request: HelpRequest): Promise<AskReason[]> {
  const [member, lived, statutes] = await Promise.all([
    memberOf(caller),
    experienceOf(caller),
    statutesOf(caller),
  ]);
  if (!member) return [];
  const helper = {
    lived: lived.includes(request.category),
    talent: member.talents.includes(request.category),
    street: member.street,
    languages: member.languages,
    times: member.times ?? [],
  };
  const helped = (await standings(caller.table, [member.id])).get(member.id)?.helped ?? 0;
  const reasons = reasonsFor(request, helper, helped, statutes.nearStreets);
  return ask.offer ? ['offer', ...reasons] : reasons;
}

/** Says no to what one was asked. It is nobody else's business: the requester does not hear of it. */
export async function declineAsk(caller: Caller, requestId: string): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  await decideAgain(async () => {
    const ask = await loadAsk(caller.table, requestId, caller.personId);
    demand(ask, 'NOT_FOUND', { field: 'requestId' });
    if (ask.declinedAt) return;
    await caller.table.transact([declining(ask, caller.at)]);
  });
}

/** Forgets what a leaver was asked. */
export async function forgetAsks(caller: Caller): Promise<void> {
  for await (const { requestId } of allAsks(caller.table, caller.personId))
    await removeAsks(caller.table, requestId, [caller.personId]);
}

/** What the matcher keeps of the caller: what they were asked and said no to, how often, and how often their help went well. */
export async function matchingAbout(caller: Caller) {
  const asks = [];
  for await (const { requestId, at, declinedAt } of allAsks(caller.table, caller.personId))
    asks.push({ requestId, at, declinedAt });
  const known = (await standings(caller.table, [caller.personId])).get(caller.personId);
  return { asks, askedAt: known?.askedAt ?? [], helpedWell: known?.helped ?? 0 };
}
