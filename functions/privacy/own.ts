import type { Caller } from '../tenancy/caller.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';

/** Everything of one kind that a person made in this wijk, as their own list has it. */
export async function ownItems(
  caller: Caller,
  kind: 'REQUEST' | 'ANSWER' | 'MESSAGE' | 'FILE',
): Promise<StoredRecord[]> {
  const found: StoredRecord[] = [];
  for (let after: string | undefined; ; ) {
    const page = await caller.table.page({
      collection: `OF#${caller.personId}#${kind}`,
      index: 'byPerson',
      limit: 200,
      after,
    });
    found.push(...page.items);
    const last = page.items.at(-1)?.personSK;
    if (!page.more || typeof last !== 'string') return found;
    after = last;
  }
}
