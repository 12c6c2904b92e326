import type { WijkRole } from '../../schema/roles.ts';
import { tidy } from '../../schema/texts.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey, readCode } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { check, put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import {
  type Application,
  isExcluded,
  type Member,
  type Newcomer,
  newcomerRefusals,
  stillNeeded,
  works,
} from './rules.ts';
import {
  loadApplication,
  loadInvitation,
  loadMember,
  memberOf,
  placeApplication,
  placeInvitation,
  placeMember,
} from './store.ts';
import { applicationWord, speaking } from './views.ts';

type Introduction = { name: string; street?: string | null; languages: readonly string[] };

const newcomerFrom = ({ name, street, languages }: Introduction): Newcomer => ({
  name: tidy(name),
  street: street || undefined,
  languages,
});

/** The newcomer's record, after whatever an earlier stay left under this id. */
function joined(
  personId: string,
  newcomer: Newcomer,
  roles: readonly WijkRole[],
  change: Change,
  before: Member | undefined,
): Write {
  demand(!before || !isExcluded(before), 'EXCLUDED');
  const member: Member = {
    ...newcomer,
    id: personId,
    talents: [],
    roles,
    joinedAt: change.at,
    ...(roles.includes('member') ? { memberSince: change.at } : {}),
    // Who keeps whom away outlasts a stay elsewhere, and so does what the board did.
    account: before?.account,
    apart: before?.apart,
    measures: before?.measures,
    trail: [...(before?.trail ?? []), change],
  };
  return put(placeMember(member), before ? { version: before.trail.length } : 'absent');
}

/** Join with a code. Who is here already with the same code, is here: nothing happens twice. */
export async function joinWithCode(caller: Caller, input: Introduction & { code: string }): Promise<void> {
  const statutes = await statutesOf(caller);
  const newcomer = newcomerFrom(input);
  demandNone(...newcomerRefusals(newcomer, statutes));
  const code = readCode(input.code);
  demand(code, 'BAD_CODE', { field: 'code' });
  await decideAgain(async () => {
    const key = codeKey(code);
    // In this order: whoever is a member by this code stands on the invitation that is read after.
    const before = await loadMember(caller.table, caller.personId, true);
    const invitation = await loadInvitation(caller.table, key);
    if (before && !before.leftAt) {
      demand(invitation?.usedBy.includes(caller.personId), 'ALREADY_HERE');
      return;
    }
    const lets = invitation && works(invitation, caller.now);
    // Used up by themselves, a moment ago: then they are here by now.
    if (!lets && invitation?.usedBy.includes(caller.personId)) {
      const now = await loadMember(caller.table, caller.personId, true);
      if (now && !now.leftAt) return;
    }
    demand(lets, 'BAD_CODE', { field: 'code' });
    // Whoever comes to work here did not come to live here, and is not counted as one who did.
    const action = invitation.roles.includes('resident') ? 'join' : 'takeOffice';
    const change = { ...caller.signature, action, st: statutes.version };
    const used = {
      ...invitation,
      usedBy: [...invitation.usedBy, caller.personId],
      trail: [...invitation.trail, { ...change, action: 'useInvitation' }],
    };
    await caller.table.transact([
      put(placeInvitation(used, key), { version: invitation.trail.length }),
      joined(caller.personId, newcomer, invitation.roles, change, before),
    ]);
  });
  caller.forget('member');
}

/** Ask to join without a code. Asked again, it is the same question. */
export async function askToJoin(caller: Caller, input: Introduction): Promise<void> {
  const statutes = await statutesOf(caller);
  const newcomer = newcomerFrom(input);
  demandNone(...newcomerRefusals(newcomer, statutes));
  demand(!(await memberOf(caller)), 'ALREADY_HERE');
  const key = codeKey(applicationWord(caller, caller.personId));
  await decideAgain(async () => {
    const before = await loadApplication(caller.table, key);
    // An application that waits stays as it is; one that was admitted before its owner left begins anew.
    if (before && !before.admittedAt) return;
    const change = { ...caller.signature, action: 'askToJoin', st: statutes.version };
    const application: Application = {
      ...newcomer,
      personId: caller.personId,
      at: caller.at,
      vouchers: [],
      trail: [...(before?.trail ?? []), change],
    };
    await caller.table.put(
      placeApplication(application, key),
      before ? { version: before.trail.length } : 'absent',
    );
  });
}

/** Vouch for somebody by their word. The voucher that completes the number lets them in, in the same write. */
export async function vouch(caller: Caller, word: string): Promise<{ name: string; admitted: boolean }> {
  await speaking(caller);
  const statutes = await statutesOf(caller);
  const read = readCode(word);
  demand(read, 'BAD_WORD', { field: 'word' });
  const key = codeKey(read);
  return decideAgain(async () => {
    const application = await loadApplication(caller.table, key);
    demand(application, 'BAD_WORD', { field: 'word' });
    demand(application.personId !== caller.personId, 'OWN_WORD', { field: 'word' });
    if (application.vouchers.includes(caller.personId))
      return {
        name: application.name,
        admitted: application.vouchers.at(-1) === caller.personId && !!application.admittedAt,
      };
    demand(!application.admittedAt, 'BAD_WORD', { field: 'word' });
    const before = await loadMember(caller.table, application.personId, true);
    if (before && !before.leftAt) {
      // Let in while this was decided on, perhaps by this very call sent twice: decide again, on both anew.
      const now = await loadApplication(caller.table, key);
      if (now?.trail.length !== application.trail.length) throw new Conflict('admitted meanwhile');
      // Or they came in with a code, and need no voucher any more.
      demand(false, 'BAD_WORD', { field: 'word' });
    }
    const change = { ...caller.signature, action: 'vouch', st: statutes.version };
    const vouched = { ...application, vouchers: [...application.vouchers, caller.personId] };
    const admitted = stillNeeded(vouched, statutes) === 0;
    const after = {
      ...vouched,
      admittedAt: admitted ? caller.at : undefined,
      trail: [...application.trail, change],
    };
    const writes = [
      put(placeApplication(after, key), { version: application.trail.length }),
      // Who leaves while vouching does not vouch.
      check(['MEMBER', caller.personId], 'present'),
    ];
    if (admitted)
      writes.push(
        joined(
          application.personId,
          application,
          ['resident'],
          { ...change, by: application.personId, action: 'join' },
          before,
        ),
      );
    await caller.table.transact(writes);
    return { name: application.name, admitted };
  });
}
