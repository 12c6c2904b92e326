import type { Refusal } from '../../schema/errors.ts';
import type { Daypart } from '../../schema/generated/wijk.ts';
import { mayGrant, rolesTable, type WijkRole } from '../../schema/roles.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { languagesRefusal, streetRefusal, textRefusal } from '../../schema/texts.ts';
import type { Trail } from '../tenancy/trail.ts';

/** Somebody who takes part in a wijk, or did: of who left, only the trail under a pseudonymous id remains. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly street?: string;
  readonly reach?: string;
  readonly talents: readonly string[];
  /** When they have time to help; absent when they did not say. */
  readonly times?: readonly Daypart[];
  /** True for who may be asked for anything, for living near. */
  readonly nearby?: boolean;
  readonly roles: readonly WijkRole[];
  /** True for who was entered at a desk and does not sign in themselves. */
  readonly withoutAccount?: boolean;
  /** The id under which they sign in, where it is not their own: they were entered at a desk first. */
  readonly account?: string;
  readonly joinedAt: string;
  /** Since when they are a member of the cooperative; absent for who is not. */
  readonly memberSince?: string;
  readonly leftAt?: string;
  /** Whom they keep away; theirs alone to see. */
  readonly blocks?: readonly string[];
  /** Who is kept from them, whoever of the two wanted it; nobody's to see. */
  readonly apart?: readonly string[];
  /** What the board did about them, oldest first. */
  readonly measures?: readonly Measure[];
  readonly trail: Trail;
};

/** What the board did about somebody. An exclusion that was not lifted lets nobody in again. */
export type Measure = {
  readonly id: string;
  readonly kind: 'warning' | 'pause' | 'exclusion';
  readonly why: string;
  readonly at: string;
  readonly until?: string;
  readonly appealed?: boolean;
  readonly liftedAt?: string;
};

const holds = ({ liftedAt }: Measure): boolean => liftedAt === undefined;

/** Until when somebody is to be quiet; undefined when they are not. */
export const pausedUntil = ({ measures = [] }: Member, at: string): string | undefined =>
  measures
    .filter((one) => one.kind === 'pause' && holds(one))
    .map(({ until }) => until ?? '')
    .filter((until) => until > at)
    .sort()
    .at(-1);

/** True for somebody whom the board excluded, until that is lifted. */
export const isExcluded = ({ measures = [] }: Member): boolean =>
  measures.some((one) => one.kind === 'exclusion' && holds(one));

const ofNeighbours: readonly WijkRole[] = ['resident', 'member'];

/** Somebody as they are when a host acts for them: a neighbour, whatever else they do in the wijk. */
export const asNeighbour = (member: Member): Member => ({
  ...member,
  roles: member.roles.filter((role) => ofNeighbours.includes(role)),
});

/** An invitation to join. */
export type Invitation = {
  readonly id: string;
  readonly roles: readonly WijkRole[];
  readonly uses: number;
  readonly usedBy: readonly string[];
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly endedAt?: string;
  readonly note?: string;
  readonly trail: Trail;
};

/** Somebody who asked to join, and who vouched so far. */
export type Application = {
  readonly personId: string;
  readonly name: string;
  readonly street?: string;
  readonly languages: readonly string[];
  readonly at: string;
  readonly vouchers: readonly string[];
  readonly admittedAt?: string;
  readonly trail: Trail;
};

/** Who joins, as they say themselves. */
export type Newcomer = {
  readonly name: string;
  readonly street?: string;
  readonly languages: readonly string[];
};

/** What is wrong with how somebody introduces themselves; nothing when all is well. */
export function newcomerRefusals({ name, street, languages }: Newcomer, statutes: Statutes): Refusal[] {
  return [
    textRefusal('name', name, 1, 80),
    streetRefusal('street', street, statutes.streets),
    languagesRefusal('languages', languages),
  ].filter((refusal) => refusal !== undefined);
}

/** True while an invitation lets somebody in. */
export function works(invitation: Invitation, now: Date): boolean {
  const { usedBy, uses, expiresAt, endedAt } = invitation;
  return !endedAt && usedBy.length < uses && now.toISOString() < expiresAt;
}

/** Why somebody may not give or take this role; undefined when they may. One's own role can be given back. */
export function roleRefusal(
  by: Member,
  role: WijkRole,
  subject: Member,
  taking: boolean,
): Refusal | undefined {
  if (role === 'resident') return { code: 'RESIDENT_FIRST', field: 'role' };
  if (subject.leftAt) return { code: 'NOT_FOUND', field: 'personId' };
  if (!taking && rolesTable[role].residentsOnly && !subject.roles.includes('resident'))
    return { code: 'NOT_A_NEIGHBOUR', field: 'personId' };
  const own = taking && by.id === subject.id;
  if (!own && !mayGrant(by.roles, role))
    return { code: 'ROLE_NOT_YOURS_TO_GIVE', field: 'role', values: { role } };
  return undefined;
}

/** True for a role that somebody must always hold. */
export const mustBeHeld = (role: WijkRole): boolean => rolesTable[role].atLeastOne;

/** Wrong entries of a list of themes (talents, lived experience). */
export function themesRefusal(
  field: string,
  themes: readonly string[],
  statutes: Statutes,
): Refusal | undefined {
  const known = themes.every((theme) => statutes.categories.includes(theme));
  return known ? undefined : { code: 'UNKNOWN_CATEGORY', field };
}

/** How many neighbours must still vouch. */
export const stillNeeded = (application: Application, statutes: Statutes): number =>
  Math.max(0, statutes.vouchers - application.vouchers.length);
