import type { StatutesChangeInput } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, Refused } from '../tenancy/refused.ts';
import { changedStatutes } from './rules.ts';
import { newestStatutes } from './store.ts';

/**
 * What a change of the statutes would make of them; against the newest that were adopted.
 * @throws {Refused} BAD_STATUTES with each place that is wrong; NOTHING_CHANGES.
 */
export async function proposedStatutes(
  caller: Caller,
  change: StatutesChangeInput,
): Promise<{ before: Statutes; after: Statutes }> {
  const before = await newestStatutes(caller.table);
  const { statutes: after, problems } = changedStatutes(before, change);
  if (!after)
    throw new Refused(
      ...problems.map(({ place, reason }) => ({
        code: 'BAD_STATUTES' as const,
        field: `changes.${place}`,
        values: { reason },
      })),
    );
  const same = JSON.stringify({ ...after, version: 0 }) === JSON.stringify({ ...before, version: 0 });
  demand(!same, 'NOTHING_CHANGES', { field: 'changes' });
  return { before, after };
}
