import { loadMember } from '../members/store.ts';
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
  const [host, person] = await Promise.all([
    loadMember(caller.table, desk.host, true),
    loadMember(caller.table, desk.person, true),
  ]);
  demand(mayHost(host) && person && !person.leftAt, 'DESK_CLOSED');
  return new Caller({ ...caller, personId: desk.person, via: caller.personId });
}
