import { asNeighbour } from '../members/rules.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { isOpen, mayHost } from './rules.ts';
import { loadDesk } from './store.ts';

/**
 * The caller at a desk they opened: from here on it is the person before them who asks, as a neighbour.
 * @throws {Refused} DESK_CLOSED when it is not theirs, not open any more, or they are no host any more.
 */
export async function standingIn(caller: Caller, deskId: string): Promise<Caller> {
  const desk = await loadDesk(caller.table, deskId);
  demand(desk && desk.host === caller.personId && isOpen(desk, caller.at), 'DESK_CLOSED');
  // Consistently: they may have come in a moment ago, with the desk.
  const person = await loadMember(caller.table, desk.person, true);
  demand(mayHost(await memberOf(caller)) && person && !person.leftAt, 'DESK_CLOSED');
  const standing = new Caller({ ...caller, personId: desk.person, via: caller.personId });
  void standing.remember('member', async () => asNeighbour(person));
  return standing;
}
