import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { type Notice, noted } from './rules.ts';
import { loadTelling, noticeAt, placeNotice, placeTelling, unchanged } from './store.ts';

/** News of one person, before it has its place among theirs. */
export type Fresh = Omit<Notice, 'n' | 'seenAt' | 'undoneAt'>;

/** News older than this is none: a stream keeps its changes for a day, and who fills a wijk with its past tells nobody. */
export const freshFor = 2 * 86_400_000;

/**
 * Adds news of one person, with when they are told of it, in one transaction: once, however often it comes. Who asks
 * somebody for help (`asked`) calls this with the one asked as `person` and the request as `about`.
 */
export async function addNews(table: Table, fresh: Fresh, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(fresh.at) > freshFor) return;
  await decideAgain(async () => {
    const telling = await loadTelling(table, fresh.person, true);
    const after = { ...noted(telling, fresh.what, now), version: telling.version + 1 };
    try {
      await table.transact([
        put(placeNotice({ ...fresh, n: after.count }), 'absent'),
        put(placeTelling(after), unchanged(telling)),
      ]);
    } catch (cause) {
      if (cause instanceof Conflict && (await table.get(...noticeAt(fresh), true))) return;
      throw cause;
    }
  });
}
