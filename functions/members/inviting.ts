import { idRefusal } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { isWijkRole, mayGrant, rolesWith } from '../../schema/roles.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import type { Invitation } from './rules.ts';
import { loadInvitation, placeInvitation } from './store.ts';
import { holding, invitationCode } from './views.ts';

type InviteInput = { id: string; roles: readonly string[]; uses: number; days: number; note?: string | null };

const dayLong = 86_400_000;

/** Whoever may make invitations; the roles on one are only those that its maker may give. */
export const inviter = (caller: Caller) => holding(caller, 'host', 'board', 'coordinator');

/** Make an invitation. The same id and content give the same code; another content is refused. */
export async function invite(caller: Caller, input: InviteInput): Promise<Invitation> {
  const by = await inviter(caller);
  demandNone(
    idRefusal('inv', input.id),
    rangeRefusal('uses', input.uses, 1, 500),
    rangeRefusal('days', input.days, 1, 90),
  );
  const note = input.note ? tidy(input.note) : undefined;
  demandNone(note ? textRefusal('note', note, 0, 200) : undefined);
  const roles = rolesWith(input.roles.filter(isWijkRole));
  const foreign = [...input.roles, ...roles].find((role) => !(isWijkRole(role) && mayGrant(by.roles, role)));
  demand(!foreign, 'ROLE_NOT_YOURS_TO_GIVE', { field: 'roles', values: { role: foreign ?? '' } });
  const statutes = await statutesOf(caller);
  const d = digestOf('invite', { ...input, note });
  const key = codeKey(invitationCode(caller, input.id));
  const invitation: Invitation = {
    id: input.id,
    roles,
    uses: input.uses,
    usedBy: [],
    madeBy: caller.personId,
    madeAt: caller.at,
    expiresAt: new Date(caller.now.getTime() + input.days * dayLong).toISOString(),
    note,
    trail: [{ ...caller.signature, action: 'invite', st: statutes.version, d }],
  };
  try {
    await caller.table.put(placeInvitation(invitation, key), 'absent');
    return invitation;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadInvitation(caller.table, key);
    demand(before && wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** End an invitation; ended once, it stays ended. */
export async function endInvitation(caller: Caller, id: string): Promise<Invitation> {
  await inviter(caller);
  const key = codeKey(invitationCode(caller, id));
  const statutes = await statutesOf(caller);
  return decideAgain(async () => {
    const before = await loadInvitation(caller.table, key);
    demand(before, 'NOT_FOUND', { field: 'id' });
    if (before.endedAt) return before;
    const change = { ...caller.signature, action: 'endInvitation', st: statutes.version };
    const after = { ...before, endedAt: caller.at, trail: [...before.trail, change] };
    await caller.table.put(placeInvitation(after, key), { version: before.trail.length });
    return after;
  });
}
