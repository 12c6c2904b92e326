import type { Caller } from '../tenancy/caller.ts';
import { allChallenges } from './store.ts';

/** The challenges that the caller is in the group of, or asked to join, with what they did in each and when. */
export async function challengesWith({ table, personId }: Caller) {
  const own = [];
  for await (const { id, title, state, group, asking, trail } of allChallenges(table)) {
    const part = group.includes(personId) ? 'group' : asking.includes(personId) ? 'asking' : undefined;
    const did = trail.filter(({ by }) => by === personId).map(({ at, action }) => ({ at, action }));
    if (part || did.length) own.push({ id, title, state, part, did });
  }
  return own;
}
