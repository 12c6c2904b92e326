import type { PersonIdInput } from '../../schema/generated/wijk.ts';
import type { Member } from '../members/rules.ts';
import { loadMember, placeMember } from '../members/store.ts';
import { resident } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { mostChanges } from '../tenancy/trail.ts';

/** The most people that one person keeps away. */
const most = 50;

const without = (list: readonly string[] = [], id: string) => list.filter((one) => one !== id);
const withOne = (list: readonly string[] = [], id: string) => [...without(list, id), id];

/**
 * Keeps two people apart, or no longer: both their records change in one transaction, so that neither sees the other
 * half. Nobody reads in the audit trail that it was done.
 */
async function setBlock(caller: Caller, personId: string, blocks: boolean): Promise<void> {
  await resident(caller);
  demand(personId !== caller.personId, 'NOT_YOURSELF', { field: 'personId' });
  const { version } = await statutesOf(caller);
  await decideAgain(async () => {
    const [me, other] = await Promise.all([
      loadMember(caller.table, caller.personId, true),
      loadMember(caller.table, personId, true),
    ]);
    demand(me && !me.leftAt, 'NOT_A_RESIDENT');
    if ((me.blocks ?? []).includes(personId) === blocks) return;
    demand(!blocks || (other && !other.leftAt), 'NOT_FOUND', { field: 'personId' });
    demand(!blocks || (me.blocks ?? []).length < most, 'BLOCKED_MANY', { values: { most } });
    // Only one's own count: nobody can bring it about that another can keep nobody away any more.
    const own = me.trail.filter(({ action }) => action === 'block' || action === 'unblock').length;
    demand(own < mostChanges, 'CHANGED_TOO_OFTEN');
    const apart = blocks || (other?.blocks ?? []).includes(me.id);
    const change = { at: caller.at, by: me.id, st: version };
    const changed = (member: Member, action: string, from: string, own: Partial<Member>): Member => ({
      ...member,
      ...own,
      apart: apart ? withOne(member.apart, from) : without(member.apart, from),
      trail: [...member.trail, { ...change, action }],
    });
    const mine = changed(me, blocks ? 'block' : 'unblock', personId, {
      blocks: blocks ? withOne(me.blocks, personId) : without(me.blocks, personId),
    });
    await caller.table.transact([
      put(placeMember(mine), { version: me.trail.length }),
      ...(other
        ? [put(placeMember(changed(other, 'apart', me.id, {})), { version: other.trail.length })]
        : []),
    ]);
  });
  caller.forget('member');
}

/** Keep somebody away. */
export const blockPerson = (caller: Caller, { personId }: PersonIdInput): Promise<void> =>
  setBlock(caller, personId, true);

/** Keep somebody away no longer. */
export const unblockPerson = (caller: Caller, { personId }: PersonIdInput): Promise<void> =>
  setBlock(caller, personId, false);
