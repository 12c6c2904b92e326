import { memberOf } from '../members/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, remove } from '../tenancy/table-writes.ts';
import { calendarAt, calendarSecret, linkAt, loadLink, placeCalendar, placeLink } from './calendar-store.ts';

/** The caller's own link, read once per request. */
export const ownLink = (caller: Caller) =>
  caller.remember('calendarLink', () => loadLink(caller.table, caller.personId));

/** Makes a link in the place of the one before. The same command sent twice makes one. */
export async function replaceCalendarLink(caller: Caller, revision: number): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  const { version } = await statutesOf(caller);
  const { table, personId } = caller;
  await decideAgain(async () => {
    const before = await loadLink(table, personId);
    const made = before?.trail.length ?? 0;
    if (made === revision + 1) return;
    demand(made === revision, 'CALENDAR_CHANGED', { field: 'revision' });
    const key = codeKey(calendarSecret(caller, personId, made + 1));
    const change = { at: caller.at, by: personId, action: 'replaceCalendarLink', st: version };
    // Named apart from the person, whose own changes are numbered too.
    const link = { id: `${personId}:calendar`, key, trail: [...(before?.trail ?? []), change] };
    await table.transact([
      put(placeLink(personId, link), before ? { version: made } : 'absent'),
      put(placeCalendar(key, personId), 'absent'),
      ...(before ? [remove(calendarAt(before.key))] : []),
    ]);
  });
  caller.forget('calendarLink');
}

/** Ends the link of somebody who leaves, or is excluded. */
export async function endCalendarLink({ table }: Caller, person: string): Promise<void> {
  const link = await loadLink(table, person);
  if (link) await table.transact([remove(calendarAt(link.key)), remove(linkAt(person))]);
}
