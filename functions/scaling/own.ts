import type { Table } from '../tenancy/table.ts';
import { everyProposal } from './store.ts';

/** What somebody did about steps: what they proposed, agreed to and objected to, in their own words. */
export async function ownSteps(table: Table, personId: string) {
  const all = await everyProposal(table);
  return all.flatMap(({ id, madeBy, why, madeAt, assents, objections }) => {
    const agreed = assents.filter(({ by }) => by === personId).map(({ corner, at }) => ({ corner, at }));
    const objected = objections
      .filter(({ by }) => by === personId)
      .map(({ by: _, ...objection }) => objection);
    const proposed = madeBy === personId ? { proposed: { why, at: madeAt } } : {};
    const nothing = madeBy !== personId && agreed.length + objected.length === 0;
    return nothing ? [] : [{ id, ...proposed, agreed, objected }];
  });
}
