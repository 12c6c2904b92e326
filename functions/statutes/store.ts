import * as z from 'zod/mini';
import { type Statutes, statutesSchema } from '../../schema/statutes.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';

const wijkSchema = z.object({
  id: z.string(),
  name: z.string(),
  inhabitants: z.int(),
  foundedAt: z.string(),
  statutes: statutesSchema,
});

/** A wijk: what it is called and the statutes in force. */
export type WijkRecord = z.infer<typeof wijkSchema>;

/** The wijk and its statutes. Half a read unit per 4 kB. */
export async function loadWijk(table: Table): Promise<WijkRecord> {
  const stored = await table.get('WIJK', 'META');
  if (!stored) throw new Error('this wijk was not founded yet');
  return wijkSchema.parse(stored);
}

/** The wijk of the caller, read at most once per request. */
export const wijkOf = (caller: Caller): Promise<WijkRecord> =>
  caller.remember('wijk', () => loadWijk(caller.table));

/** The statutes in force for the caller. */
export const statutesOf = async (caller: Caller): Promise<Statutes> => (await wijkOf(caller)).statutes;

/** Where a wijk stands in the table. */
export const placeWijk = (wijk: WijkRecord): Placed => ({
  kind: 'wijk',
  at: ['WIJK', 'META'],
  attributes: wijk,
});
