import type { Caller } from '../tenancy/caller.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';

/** Everything of one kind that a person made in this wijk, as their own list has it. */
export const ownItems = (
  { table, personId }: Caller,
  kind: 'REQUEST' | 'ANSWER' | 'MESSAGE' | 'NOTE' | 'FILE',
): Promise<StoredRecord[]> =>
  table.all({ collection: `OF#${personId}#${kind}`, index: 'byPerson', limit: 200 });
