import { placeAccount } from '../members/accounts.ts';
import { isExcluded } from '../members/rules.ts';
import { loadMember, memberOf, placeMember } from '../members/store.ts';
import { statutesOf } from '../statutes/store.ts';
import { byOneself } from '../telling/rules.ts';
import { loadTelling, placeTelling, unchanged } from '../telling/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey, readCode } from '../tenancy/codes.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { loadSlip, placeSlip } from './store.ts';

/**
 * Take over what a host entered: from the next request on who signs in is that person. Answers who that is. Taken over
 * by the same account before, it is theirs already.
 */
export async function claimAccount(caller: Caller, code: string): Promise<string> {
  const read = readCode(code);
  demand(read, 'BAD_SLIP', { field: 'code' });
  const { version: st } = await statutesOf(caller);
  return decideAgain(async () => {
    const key = codeKey(read);
    const slip = await loadSlip(caller.table, key);
    const here = await memberOf(caller);
    if (here && slip?.personId === caller.personId) return caller.personId;
    demand(!here, 'ALREADY_HERE');
    const before = await loadMember(caller.table, caller.personId, true);
    demand(!before || !isExcluded(before), 'EXCLUDED');
    const member = slip && (await loadMember(caller.table, slip.personId, true));
    // By this very account, in a request that went before.
    if (member && member.account === caller.personId) return member.id;
    const good = slip && !slip.usedAt && caller.at < slip.until && member?.withoutAccount;
    demand(good && !member.leftAt && !isExcluded(member), 'BAD_SLIP', { field: 'code' });
    const telling = await loadTelling(caller.table, member.id, true);
    const change = { at: caller.at, by: member.id, action: 'claimAccount', st };
    const { withoutAccount: _, ...person } = member;
    await caller.table.transact([
      put(placeSlip({ ...slip, usedAt: caller.at, version: slip.version + 1 }, key), {
        version: slip.version,
      }),
      put(placeMember({ ...person, account: caller.personId, trail: [...member.trail, change] }), {
        version: member.trail.length,
      }),
      put(placeAccount(caller.personId, member.id), 'absent'),
      // They read for themselves now; who wants to be phoned still, says so.
      ...(telling.version
        ? [put(placeTelling({ ...byOneself(telling), version: telling.version + 1 }), unchanged(telling))]
        : []),
    ]);
    return member.id;
  });
}
