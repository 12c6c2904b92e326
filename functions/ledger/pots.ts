import type { OpenPotInput, SetWorkingGroupInput } from '../../schema/generated/wijk.ts';
import { isSlug } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { loadMember } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { basicPots, isBasicPot } from './rules.ts';
import { loadPot, type OwnPot, placePot } from './store.ts';

/** The most people that a working group can have. */
const mostPeople = 30;

const keptOf = async ({ table }: Caller, id: string): Promise<OwnPot | undefined> =>
  isSlug(id) || isBasicPot(id) ? loadPot(table, id) : undefined;

/** Refuses a pot that is not there. */
export async function demandPot(caller: Caller, field: string, pot: string): Promise<void> {
  const known = isBasicPot(pot) || (isSlug(pot) && (await loadPot(caller.table, pot)));
  demand(known, 'UNKNOWN_POT', { field, values: { pot } });
}

/** Ids of the people of the working group of a pot; none when it has none. */
export async function workingGroupOf(caller: Caller, pot: string): Promise<readonly string[]> {
  return (await keptOf(caller, pot))?.workingGroup ?? [];
}

/** Open a pot. */
export async function openPot(caller: Caller, input: OpenPotInput): Promise<OwnPot> {
  await holding(caller, 'board', 'treasurer');
  const name = tidy(input.name);
  demandNone(
    isSlug(input.id) && !isBasicPot(input.id) ? undefined : { code: 'BAD_SLUG', field: 'id' },
    textRefusal('name', name, 2, 60),
  );
  const { version } = await statutesOf(caller);
  const d = digestOf('openPot', { ...input, name });
  const pot = {
    id: input.id,
    name,
    trail: [{ ...caller.signature, action: 'openPot', st: version, d }],
  };
  try {
    await caller.table.put(placePot(pot), 'absent');
    return pot;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadPot(caller.table, input.id);
    demand(before?.name === name, 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** A pot as it is kept, or as a pot that every wijk has begins: with nothing kept of it. */
async function potBefore(caller: Caller, id: string): Promise<OwnPot | undefined> {
  return (
    (await keptOf(caller, id)) ?? (isBasicPot(id) ? { id, name: basicPots[id].nl, trail: [] } : undefined)
  );
}

/** Say who the working group of a pot is; nobody ends it. */
export async function setWorkingGroup(caller: Caller, input: SetWorkingGroupInput): Promise<OwnPot> {
  await holding(caller, 'board');
  const why = tidy(input.why);
  const people = [...new Set(input.people)].sort();
  demandNone(textRefusal('why', why, 3, 200), rangeRefusal('people', people.length, 0, mostPeople));
  for (const id of people) {
    const member = await loadMember(caller.table, id);
    demand(member && !member.leftAt, 'NOT_A_NEIGHBOUR', { field: 'people' });
  }
  const { version } = await statutesOf(caller);
  const d = digestOf('setWorkingGroup', { potId: input.potId, people, why });
  return decideAgain(async () => {
    const before = await potBefore(caller, input.potId);
    demand(before, 'UNKNOWN_POT', { field: 'potId', values: { pot: input.potId } });
    if (wasDone(before.trail.slice(-1), caller.personId, d)) return before;
    if (before.trail.length >= mostChanges) throw new Refused({ code: 'CHANGED_TOO_OFTEN', field: 'potId' });
    const change = { ...caller.signature, action: 'setWorkingGroup', st: version, d, why };
    const after: OwnPot = { ...before, workingGroup: people, trail: [...before.trail, change] };
    const guard = before.trail.length ? { version: before.trail.length } : 'absent';
    await caller.table.put(placePot(after), guard);
    return after;
  });
}
