import { experienceOf, memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';

/** What the caller is good at or lived through: whether a circle includes them. Only ever the caller's own. */
export async function holdsTheme(caller: Caller): Promise<readonly string[]> {
  // What is shown at a desk must not tell the host what somebody lived through.
  if (caller.via) return [];
  const [member, lived] = await Promise.all([memberOf(caller), experienceOf(caller)]);
  return [...new Set([...(member?.talents ?? []), ...lived])];
}
