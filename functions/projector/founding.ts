import { rolesWith, type WijkRole } from '../../schema/roles.ts';
import type { Founding } from '../city/store.ts';
import type { Invitation } from '../members/rules.ts';
import { placeInvitation } from '../members/store.ts';
import { foundingWrites } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put, type Write } from '../tenancy/table-writes.ts';

const days = 86_400_000;

/** The first way in for a role: a code that the city made, used once. */
function firstInvitation(wijk: Founding, role: WijkRole, key: string): Write {
  const { slug, foundedAt, trail } = wijk;
  const change = trail[0];
  if (!change) throw new Error(`wijk ${slug} was founded by nobody`);
  const invitation: Invitation = {
    id: `inv_founding-${role}`,
    roles: rolesWith(role === 'board' ? ['member', role] : [role]),
    uses: 1,
    usedBy: [],
    madeBy: change.by,
    madeAt: foundedAt,
    expiresAt: new Date(Date.parse(foundedAt) + 90 * days).toISOString(),
    trail: [{ at: foundedAt, by: change.by, action: 'invite', st: 1 }],
  };
  // Not in the wijk's own list: its code was made by the city, and is not the wijk's to show.
  return put({ ...placeInvitation(invitation, key), list: undefined, card: undefined }, 'absent');
}

/** Brings a wijk into being in its own part of the table: name, statutes, first invitations. Once. */
export async function bringIntoBeing(table: Table, wijk: Founding): Promise<void> {
  const { slug, name, inhabitants, foundedAt, statutes, codeKeys, trail } = wijk;
  const founded = trail[0];
  if (!founded) throw new Error(`wijk ${slug} was founded by nobody`);
  try {
    await table.transact([
      ...foundingWrites({ id: slug, name, inhabitants, foundedAt, statutes }, founded),
      firstInvitation(wijk, 'board', codeKeys.board),
      firstInvitation(wijk, 'coordinator', codeKeys.coordinator),
    ]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}
