import { placeEntry } from '../audit/store.ts';
import { placeLogged } from '../desk/store.ts';
import { threadWrites } from '../facts/needs/store.ts';
import { difference, type Fact, factsOfMember, factsOfRequest } from '../facts/rules.ts';
import { countChange, countingWrites } from '../facts/store.ts';
import { readMember } from '../members/store.ts';
import { readRequest } from '../requests/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type StoredRecord } from '../tenancy/table-writes.ts';
import { quietActions, trailSchema } from '../tenancy/trail.ts';

/** What counts, of each kind of record that does. */
const factsOf: Readonly<Record<string, (stored: StoredRecord) => Fact[]>> = {
  request: (stored) => factsOfRequest(readRequest(stored)),
  member: (stored) => factsOfMember(readMember(stored)),
};

const trailOf = (stored: StoredRecord | undefined) =>
  stored?.trail === undefined ? [] : trailSchema.parse(stored.trail);

/** What counts for a record as it is. */
export const factsIn = (stored: StoredRecord | undefined): Fact[] =>
  stored ? (factsOf[String(stored.kind)]?.(stored) ?? []) : [];

/** What stands for the people themselves of what was done in their name, from one version of a record on. */
export const loggedOf = (stored: StoredRecord, from = 0) =>
  trailOf(stored)
    .slice(from)
    .flatMap((change, i) => placeLogged(String(stored.id), from + i + 1, change) ?? []);

/** The audit entries of the changes of a record, from one of its versions on. */
export const entriesOf = (stored: StoredRecord, from = 0) =>
  trailOf(stored)
    .slice(from)
    .flatMap((change, i) =>
      quietActions.includes(change.action)
        ? []
        : [placeEntry(String(stored.id), from + i + 1, withoutReason(stored, change))],
    );

// A reason about a request is its people's; about a role or a wijk it is everybody's.
const withoutReason = <T extends { why?: string }>({ kind }: StoredRecord, change: T): T =>
  kind === 'request' ? { ...change, why: undefined } : change;

/**
 * Writes what one change makes: its audit entries and its facts, in one transaction that a first entry which
 * is there already refuses. So a change counts once, however often it comes. Answers whether figures changed.
 */
export async function project(
  table: Table,
  before: StoredRecord | undefined,
  after: StoredRecord,
): Promise<boolean> {
  const entries = entriesOf(after, trailOf(before).length);
  const first = entries[0];
  if (!first) return false;
  const logged = loggedOf(after, trailOf(before).length);
  const counts = difference(factsIn(before), factsIn(after)).size > 0;
  await decideAgain(async () => {
    const thread = await threadWrites(table, before, after);
    const changes = difference([...factsIn(before), ...thread.before], [...factsIn(after), ...thread.after]);
    const counting = thread.writes;
    for (const [place, names] of changes)
      counting.push(...(await countingWrites(table, place, names, thread.ends.get(place))));
    try {
      await table.transact([
        ...entries.map((entry) => put(entry, 'absent')),
        ...logged.map((entry) => put(entry)),
        ...counting,
        ...(counts ? [countChange()] : []),
      ]);
    } catch (cause) {
      // Done before: nothing to do. Else somebody counted for the same person at the same moment: again.
      if (cause instanceof Conflict && (await table.get(...first.at, true))) return;
      throw cause;
    }
  });
  return counts;
}
