import { isWijkRole, type WijkRole } from '../../schema/roles.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Member, mustBeHeld, roleRefusal } from './rules.ts';
import { everybody, loadMember, memberOf, placeMember } from './store.ts';

type RoleInput = { personId: string; role: string; why: string };

/** Somebody else who holds a role, to hold a change to; pages through the wijk's people until one is found. */
async function anotherHolder(caller: Caller, role: WijkRole, but: string): Promise<Member | undefined> {
  for await (const listed of everybody(caller.table)) {
    if (listed.id === but || !listed.roles.includes(role)) continue;
    // The list may lag behind: what counts is the member now.
    const now = await loadMember(caller.table, listed.id, true);
    if (now && !now.leftAt && now.roles.includes(role)) return now;
  }
  return undefined;
}

/** The write that keeps another holder in place while this one goes; refused when there is none. */
export async function keepHolder(
  caller: Caller,
  role: WijkRole,
  leaver: string,
  code: 'LAST_OF_ROLE' | 'LAST_BOARD',
): Promise<Write> {
  const other = await anotherHolder(caller, role, leaver);
  demand(other, code, code === 'LAST_OF_ROLE' ? { field: 'role' } : {});
  const change = { ...caller.signature, action: 'remains', st: 0 };
  // Written, not only checked: of two holders who go at the same moment, one finds the other changed.
  return put(placeMember({ ...other, trail: [...other.trail, change] }), { version: other.trail.length });
}

/** Give or take a role; what is so already stays so. */
async function changeRole(caller: Caller, input: RoleInput, taking: boolean): Promise<Member> {
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 1, 500));
  const { role } = input;
  demand(isWijkRole(role), 'ROLE_NOT_YOURS_TO_GIVE', { field: 'role', values: { role } });
  const by = await memberOf(caller);
  demand(by, 'NOT_A_RESIDENT');
  const statutes = await statutesOf(caller);
  const changed = await decideAgain(async () => {
    const subject = await loadMember(caller.table, input.personId, true);
    demand(subject && !subject.leftAt, 'NOT_FOUND', { field: 'personId' });
    const repeated = subject.roles.includes(role) !== taking;
    const ownAgain = taking && repeated && subject.id === by.id;
    demandNone(ownAgain ? undefined : roleRefusal(by, role, subject, taking));
    if (repeated) return subject;
    const action = taking ? 'revokeRole' : 'grantRole';
    const change = {
      ...caller.signature,
      action,
      st: statutes.version,
      why: `${role}: ${why}`,
    };
    const roles = taking ? subject.roles.filter((one) => one !== role) : [...subject.roles, role];
    const memberSince = role === 'member' ? (taking ? undefined : caller.at) : subject.memberSince;
    const after = { ...subject, roles, memberSince, trail: [...subject.trail, change] };
    const writes = [put(placeMember(after), { version: subject.trail.length })];
    if (taking && mustBeHeld(role)) writes.push(await keepHolder(caller, role, subject.id, 'LAST_OF_ROLE'));
    await caller.table.transact(writes);
    return after;
  });
  if (changed.id === caller.personId) caller.forget('member');
  return changed;
}

/** Give somebody a role. */
export const grantRole = (caller: Caller, input: RoleInput): Promise<Member> =>
  changeRole(caller, input, false);

/** Take a role from somebody. */
export const revokeRole = (caller: Caller, input: RoleInput): Promise<Member> =>
  changeRole(caller, input, true);
