import type { Role } from './generated/wijk.ts';

/**
 * Who may give and take a role in a wijk, whether somebody must always hold it, and whether only residents do:
 * a professional and a coordinator work for the wijk and need not live there, so what residents see is not
 * theirs to see. The list of roles is written once, here; the founding gives the first.
 */
export const rolesTable = {
  resident: { givenBy: ['board', 'host'], atLeastOne: false, residentsOnly: true },
  member: { givenBy: ['board'], atLeastOne: false, residentsOnly: true },
  host: { givenBy: ['board'], atLeastOne: false, residentsOnly: true },
  board: { givenBy: ['board'], atLeastOne: true, residentsOnly: true },
  treasurer: { givenBy: ['board'], atLeastOne: false, residentsOnly: true },
  wij: { givenBy: ['coordinator'], atLeastOne: false, residentsOnly: false },
  coordinator: { givenBy: ['coordinator'], atLeastOne: true, residentsOnly: false },
} as const satisfies Partial<
  Record<Role, { givenBy: readonly Role[]; atLeastOne: boolean; residentsOnly: boolean }>
>;

/** A role that is held in a wijk. */
export type WijkRole = keyof typeof rolesTable;

/** All roles of a wijk. */
export const wijkRoles = Object.keys(rolesTable).filter(isWijkRole);

/** True for a role that is held in a wijk. */
export function isWijkRole(role: string): role is WijkRole {
  return Object.hasOwn(rolesTable, role);
}

/** Roles that are held in the city. */
export const cityRoles = ['cityAdmin', 'auditor', 'coordinator'] as const satisfies readonly Role[];
/** A role that is held in the city. */
export type CityRole = (typeof cityRoles)[number];

/** True when somebody with these roles may give and take that one. */
export function mayGrant(roles: readonly WijkRole[], role: WijkRole): boolean {
  const givers: readonly WijkRole[] = rolesTable[role].givenBy;
  return givers.some((giver) => roles.includes(giver));
}

/** All roles that come with these: whoever gets one that only residents hold, or none, becomes a resident. */
export function rolesWith(roles: readonly WijkRole[]): WijkRole[] {
  const others = [...new Set(roles)].filter((role) => role !== 'resident');
  const works = others.length > 0 && others.every((role) => !rolesTable[role].residentsOnly);
  return works && !roles.includes('resident') ? others : ['resident', ...others];
}

/** True when somebody with these roles may give and take every one of those. */
export const mayGrantAll = (roles: readonly WijkRole[], given: readonly WijkRole[]): boolean =>
  given.every((role) => mayGrant(roles, role));
