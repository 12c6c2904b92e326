import type { Role } from './generated/wijk.ts';

/** Who may give and take a role in a wijk. The list of roles is written once, here; the founding gives the first. */
export const rolesTable = {
  resident: { givenBy: ['board', 'host'], atLeastOne: false },
  member: { givenBy: ['board'], atLeastOne: false },
  host: { givenBy: ['board'], atLeastOne: false },
  board: { givenBy: ['board'], atLeastOne: true },
  treasurer: { givenBy: ['board'], atLeastOne: false },
  wij: { givenBy: ['coordinator'], atLeastOne: false },
  coordinator: { givenBy: ['coordinator'], atLeastOne: true },
} as const satisfies Partial<Record<Role, { givenBy: readonly Role[]; atLeastOne: boolean }>>;

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
