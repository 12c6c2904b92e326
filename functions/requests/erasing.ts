import type { Statutes } from '../../schema/statutes.ts';
import { removeAsks } from '../matching/store.ts';
import type { Table } from '../tenancy/table.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { eraseWords } from './conversation-store.ts';
import { dueAt, ticked } from './due.ts';
import { loadRequest, placeRequest } from './store.ts';

/**
 * Erases the words of a request that ended: its text, answers and messages. Numbers and the log of looks stay.
 * Words go before the request says that they are gone, so that it can be begun again half-way.
 */
export async function eraseRequest(
  table: Table,
  id: string,
  by: { readonly person: string; readonly now: Date },
  statutes: Statutes,
): Promise<void> {
  await decideAgain(async () => {
    const request = await loadRequest(table, id, true);
    if (!request?.endedAt || request.erasedAt) return;
    await eraseWords(table, id);
    await removeAsks(table, id, request.search?.asked ?? []);
    const change = { at: by.now.toISOString(), by: by.person, action: 'erase', st: statutes.version };
    const after = { ...ticked(request, 'erase', by.now), trail: [...request.trail, change] };
    await table.put(placeRequest({ ...after, dueAt: dueAt(after, statutes) }), {
      version: request.trail.length,
    });
  });
}
