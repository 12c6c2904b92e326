import { kindOf } from '../../schema/ids.ts';
import { activityDue } from '../activities/moving.ts';
import { countMeeting } from '../assembly/closing.ts';
import { askNeighbours } from '../matching/asking.ts';
import { expireOffer } from '../offers/acting.ts';
import { dueAt, ticked, tickOf } from '../requests/due.ts';
import { eraseRequest } from '../requests/erasing.ts';
import { loadRequest, placeRequest } from '../requests/store.ts';
import { loadWijk } from '../statutes/store.ts';
import { wijkScope } from '../tenancy/scope.ts';
import type { Settings, WijkSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { countRound } from '../voting/closing.ts';

/** Does what fell due in one wijk, oldest first; what somebody else changes meanwhile waits for the next minute. */
export function makeClock(settings: WijkSettings<Settings>): () => Promise<{ done: number }> {
  return async () => {
    const table = new Table(settings.dynamo, settings.tableName, wijkScope(settings.wijk));
    const now = settings.now();
    const { statutes } = await loadWijk(table, now);
    let done = 0;
    let failed: unknown;
    const due = table.each({
      collection: 'DUE',
      index: 'byDue',
      upTo: `${now.toISOString()}~`,
      oldestFirst: true,
      limit: 100,
    });
    for await (const { dueSK } of due)
      try {
        done += Number(await tick(table, String(dueSK).split('#')[1] ?? ''));
      } catch (cause) {
        // It is due still, and tried again in a minute; what else fell due does not wait for it.
        failed = cause;
      }
    if (done) settings.log.info('clock', { tenant: settings.wijk, done });
    if (failed !== undefined) throw failed;
    return { done };

    async function tick(table: Table, id: string): Promise<boolean> {
      if (kindOf(id) === 'rnd') return countRound(table, id, now, statutes.version);
      if (kindOf(id) === 'ofr') return expireOffer(table, id, now);
      if (kindOf(id) === 'act') return activityDue(table, id, now, statutes.version);
      if (kindOf(id) === 'mtg') return countMeeting(table, id, now, statutes.version);
      const request = await loadRequest(table, id, true);
      const what = request && tickOf(request, statutes, now);
      if (!request || !what) return false;
      if (what === 'askNeighbours') return askNeighbours(table, id, statutes, now);
      if (what === 'erase') {
        await eraseRequest(table, id, { person: 'clock', now }, statutes);
        return true;
      }
      const change = { at: now.toISOString(), by: 'clock', action: what, st: statutes.version };
      const next = { ...ticked(request, what, now), trail: [...request.trail, change] };
      try {
        await table.put(placeRequest({ ...next, dueAt: dueAt(next, statutes) }), {
          version: request.trail.length,
        });
        return true;
      } catch (cause) {
        if (cause instanceof Conflict) return false;
        throw cause;
      }
    }
  };
}
