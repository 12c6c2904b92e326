import { takingRole, type WatchedRole, watchedRoles } from '../city/wijk-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { readMember } from './store.ts';

/** Roles whose beginning the city follows, as somebody holds them; none of who left. */
const watchedIn = (stored: StoredRecord | undefined): readonly WatchedRole[] => {
  if (!stored) return [];
  const { roles, leftAt } = readMember(stored);
  return leftAt ? [] : watchedRoles.filter((role) => roles.includes(role));
};

/**
 * Lets the city see that a role was taken up in a wijk, when somebody has it who did not: never who, nor how many. Once
 * said it stays, so that the city can't follow people as they come and go.
 */
export async function letOutRoles(
  city: Table,
  wijk: string,
  before: StoredRecord | undefined,
  after: StoredRecord,
): Promise<void> {
  const had = watchedIn(before);
  const taken = watchedIn(after).filter((role) => !had.includes(role));
  if (taken.length === 0) return;
  try {
    await city.transact([takingRole(wijk, taken)]);
  } catch (cause) {
    // The city does not know the wijk: nothing to let out.
    if (!(cause instanceof Conflict)) throw cause;
  }
}
