import * as z from 'zod/mini';
import { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { memberOf } from './store.ts';

const accountSchema = z.object({ personId: z.string() });

/** Where it stands that who signs in under one id is somebody who was entered at a desk under another. */
export const placeAccount = (accountId: string, personId: string): Placed => ({
  kind: 'account',
  at: ['SIGNIN', accountId],
  attributes: { personId },
});

/** As whom an account takes part, when that is not under its own id. */
async function personOf(table: Table, accountId: string): Promise<string | undefined> {
  const stored = await table.get('SIGNIN', accountId);
  return stored && accountSchema.parse(stored).personId;
}

/** Who asks, as they take part here: who claimed what was entered at a desk is that person. One read for a member. */
export async function whoTakesPart(caller: Caller): Promise<Caller> {
  if (await memberOf(caller)) return caller;
  const personId = await personOf(caller.table, caller.personId);
  return personId === undefined ? caller : new Caller({ ...caller, personId });
}
