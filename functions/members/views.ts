import { moment } from '../../schema/moments.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor } from '../tenancy/codes.ts';
import { demand } from '../tenancy/refused.ts';
import { type Invitation, type Member, pausedUntil } from './rules.ts';
import { memberNamed, memberOf } from './store.ts';

/** The signed-in person in this wijk. */
export type MeView = { readonly id: string };
/** Somebody, by id; what of them is shown is decided field by field. */
export type PersonView = { readonly kind: 'person'; readonly id: string; readonly member?: Member };
/** An invitation as whoever may invite sees it. */
export type InvitationView = { readonly kind: 'invitation' } & Invitation;

/** Somebody to show. */
export const personView = (id: string, member?: Member): PersonView => ({ kind: 'person', id, member });

/** The member behind a view. */
export const memberBehind = async (caller: Caller, { id, member }: PersonView): Promise<Member | undefined> =>
  member ?? memberNamed(caller, id);

/** Somebody to show, as long as they take part here; null for who left, and for nobody. */
export async function personHere(caller: Caller, id: string | undefined): Promise<PersonView | null> {
  const member = id === undefined ? undefined : await memberNamed(caller, id);
  return member && !member.leftAt ? personView(member.id, member) : null;
}

/** The caller as a resident; refused otherwise. */
export async function resident(caller: Caller): Promise<Member> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  demand(member.roles.includes('resident'), 'NOT_A_RESIDENT');
  return member;
}

/** The caller, if they hold one of these roles; refused otherwise. */
export async function holding(caller: Caller, ...roles: readonly WijkRole[]): Promise<Member> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  demand(
    roles.some((role) => member.roles.includes(role)),
    'FORBIDDEN',
  );
  return member;
}

/** The caller as a resident who may speak now: the board can ask somebody to be quiet for a while. */
export async function speaking(caller: Caller): Promise<Member> {
  const member = await resident(caller);
  const until = pausedUntil(member, caller.at);
  demand(!until, 'PAUSED', { values: { until: moment(until ?? caller.at) } });
  return member;
}

/** True when the caller holds one of these roles. */
export async function holds(caller: Caller, ...roles: readonly WijkRole[]): Promise<boolean> {
  const member = await memberOf(caller);
  return roles.some((role) => member?.roles.includes(role));
}

/** The code of an invitation: made from its id, kept nowhere. */
export const invitationCode = ({ secret, tenant }: Caller, id: string): string =>
  codeFor(secret, tenant, 'invitation', id);

/** The word of somebody who asks to join. */
export const applicationWord = ({ secret, tenant }: Caller, personId: string): string =>
  codeFor(secret, tenant, 'application', personId);
