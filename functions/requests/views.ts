import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Answer, Look, Message } from './conversation-store.ts';
import { loadAnswer } from './conversation-store.ts';
import type { HandBackOffer, HelpRequest, Part } from './rules.ts';
import { type RequestCard, readCard, requestOf } from './store.ts';
import { holdsTheme } from './themes.ts';
import { partsOf, type Viewer } from './visibility.ts';

/** A request as shown to somebody who may see it: its card, and the whole when a field needs it. */
export type RequestView = { readonly kind: 'request'; readonly id: string; readonly card: RequestCard };
/** An offer of help. */
export type AnswerView = Answer & { readonly erased?: boolean };
/** Something said, in a request whose requester may hide behind no name. */
export type MessageView = Message;
/** A look by a professional. */
export type LookView = Look;
/** WIJ's question to a resident. */
export type HandBackView = HandBackOffer;

/** Shows a request that was loaded whole. */
export function viewOf(caller: Caller, request: HelpRequest): RequestView {
  caller.forget(`request:${request.id}`);
  void caller.remember(`request:${request.id}`, () => Promise.resolve(request));
  return { kind: 'request', id: request.id, card: readCard(request) };
}

/** The whole of a request that is shown; what was removed since is treated as never seen. */
export async function wholeOf(caller: Caller, { id }: RequestView): Promise<HelpRequest> {
  const request = await requestOf(caller, id);
  if (!request) throw new Error(`request ${id} is in a list but not in the table`);
  return request;
}

/** True for a host at a desk of somebody who can read for themselves. */
export const entersOnly = async (caller: Caller): Promise<boolean> =>
  caller.via !== undefined && !(await memberOf(caller))?.withoutAccount;

/** What the caller is to a request, read anew where something is decided on it. */
export async function partsIn(caller: Caller, request: HelpRequest, consistent = false): Promise<Part[]> {
  const member = await memberOf(caller);
  if (!member) return [];
  const waits = request.state === 'open' || request.state === 'answered';
  const isRequester = request.requester === caller.personId;
  const answered =
    waits &&
    !isRequester &&
    (await loadAnswer(caller.table, request.id, caller.personId, consistent)) !== undefined;
  const viewer: Viewer = {
    personId: caller.personId,
    roles: member.roles,
    themes: waits && request.audience === 'circle' && !isRequester ? await holdsTheme(caller) : [],
    answered,
    entersOnly: await entersOnly(caller),
    apart: member.apart ?? [],
  };
  return partsOf(request, viewer);
}

/** Parts as far as a list's card tells; enough for who sees a name, without a read per request. */
export async function partsOnCard(caller: Caller, { card }: RequestView): Promise<Part[]> {
  const member = await memberOf(caller);
  if (!member) return [];
  const themes = card.audience === 'circle' ? await holdsTheme(caller) : [];
  return partsOf(card, {
    personId: caller.personId,
    roles: member.roles,
    themes,
    answered: false,
    entersOnly: await entersOnly(caller),
    apart: member.apart ?? [],
  });
}

/** All parts, remembered for the fields of one answer. */
export const partsFor = (caller: Caller, view: RequestView): Promise<Part[]> =>
  caller.remember(`parts:${view.id}:${view.card.state}`, async () =>
    partsIn(caller, await wholeOf(caller, view)),
  );

/** A request for the caller; undefined when it does not exist or is not theirs to see. */
export async function visible(caller: Caller, id: string): Promise<RequestView | undefined> {
  const request = await requestOf(caller, id);
  if (!request) return undefined;
  const parts = await partsIn(caller, request);
  return parts.length ? viewOf(caller, request) : undefined;
}
