import type { UpdateProfileInput } from '../../schema/generated/wijk.ts';
import { languagesRefusal, streetRefusal, textRefusal, tidy } from '../../schema/texts.ts';
import { helperWrites } from '../matching/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { themesRefusal } from './rules.ts';
import { experienceWrites, loadExperience, loadMember, memberOf, placeMember } from './store.ts';

/** Change one's own profile. What is left out stays; null empties what may be empty. */
export async function updateProfile(caller: Caller, input: UpdateProfileInput): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  demand(!caller.via || input.livedExperience === undefined, 'NOT_AT_DESK', {
    field: 'livedExperience',
    values: { what: 'livedExperience' },
  });
  const statutes = await statutesOf(caller);
  const name = input.name === undefined || input.name === null ? undefined : tidy(input.name);
  const reach = input.reach ? tidy(input.reach) : input.reach;
  demandNone(
    name === undefined ? undefined : textRefusal('name', name, 1, 80),
    reach ? textRefusal('reach', reach, 0, 120) : undefined,
    streetRefusal('street', input.street, statutes.streets),
    languagesRefusal('languages', input.languages ?? []),
    themesRefusal('talents', input.talents ?? [], statutes),
    themesRefusal('livedExperience', input.livedExperience ?? [], statutes),
  );
  await decideAgain(async () => {
    const before = await loadMember(caller.table, caller.personId, true);
    demand(before && !before.leftAt, 'NOT_A_RESIDENT');
    const change = { ...caller.signature, action: 'updateProfile', st: statutes.version };
    const after = {
      ...before,
      name: name ?? before.name,
      street: input.street === undefined ? before.street : input.street || undefined,
      languages: input.languages ?? before.languages,
      reach: reach === undefined ? before.reach : reach || undefined,
      talents: input.talents === undefined ? before.talents : (input.talents ?? []),
      times: input.times === undefined ? before.times : [...new Set(input.times ?? [])],
      nearby: input.nearby ?? before.nearby,
    };
    const experience = await loadExperience(caller, true);
    const lived =
      input.livedExperience === undefined ? experience.themes : [...new Set(input.livedExperience ?? [])];
    // Said again, nothing changed: no second entry in the audit trail, but lived experience is written as said.
    const same = JSON.stringify(after) === JSON.stringify(before);
    const member = same ? before : { ...after, trail: [...before.trail, change] };
    await caller.table.transact([
      put(placeMember(member), { version: before.trail.length }),
      ...experienceWrites(caller.personId, experience, lived),
      ...helperWrites({ able: before, lived: experience.themes }, { able: after, lived }),
    ]);
  });
  caller.forget('member');
  caller.forget('experience');
}
