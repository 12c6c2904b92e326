import { v7 } from 'uuid';
import { rebuildFacts } from '../../functions/projector/rebuild.ts';
import type { HelpRequest } from '../../functions/requests/rules.ts';
import { placeRequest } from '../../functions/requests/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

/** How many ask so many requests. */
const peopleOf = (requests: number): number => requests / 5;
const hour = 3_600_000;

/** A request as a year has them: asked, answered, agreed on and solved, one in four by WIJ. Numbers are the same each time. */
function someRequest(n: number, begin: number, requests: number): HelpRequest {
  const people = peopleOf(requests);
  const created = begin + Math.floor((n / requests) * 365 * 24) * hour;
  const at = (hours: number) => new Date(created + hours * hour).toISOString();
  const requester = `per_${(n * 7_919) % people}`;
  const byWij = n % 4 === 0;
  const change = (hours: number, action: string, by = requester) => ({ at: at(hours), by, action, st: 1 });
  const helper = byWij ? undefined : `per_${(n * 104_729 + 1) % people}`;
  return {
    id: `req_${v7({ msecs: created })}`,
    requester,
    category: ['debts', 'forms', 'company', 'garden'][n % 4] ?? 'debts',
    served: { id: `svc_${n % 4}`, provider: byWij ? 'wij' : 'residents' },
    urgency: 'whenever',
    languages: ['nl'],
    audience: 'wijk',
    hideName: false,
    state: 'done',
    createdAt: at(0),
    openSince: at(0),
    firstAnsweredAt: at(1 + (n % 70)),
    answers: 1,
    helper,
    escalations: byWij ? [{ at: at(80), ground: 'consent' }] : [],
    handBacks: [],
    wijMinutes: byWij ? 90 : 0,
    worked: byWij ? [{ at: at(90), minutes: 90 }] : [],
    outcome: { solvedBy: byWij ? 'wij' : 'residents', satisfaction: 1 + (n % 5), at: at(100) },
    endedAt: at(100),
    trail: [
      change(0, 'ask'),
      change(9, 'answer', helper),
      change(72, byWij ? 'escalate' : 'accept'),
      change(100, 'complete'),
    ],
  };
}

/** How long it takes to make the figures of a year anew; and how memory grows meanwhile. */
export async function rebuilding({ dynamo, tableName, city }: Ground, requests: number) {
  const table = new Table(dynamo, tableName, wijkScope('twintigduizend'));
  const begin = Date.parse('2026-01-01T00:00:00Z');
  for (let n = 0; n < requests; n += 1_000)
    await table.putMany(
      Array.from({ length: 1_000 }, (_, i) => placeRequest(someRequest(n + i, begin, requests))),
    );
  const heap: number[] = [];
  const watch = setInterval(() => heap.push(process.memoryUsage().heapUsed), 200);
  const began = performance.now();
  const read = await rebuildFacts('twintigduizend', table, city);
  clearInterval(watch);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  if (read !== requests) throw new Error(`${read} of ${requests} requests were counted`);
  // Flat: what is needed at the end is what was needed at the beginning, give or take what waits to be collected.
  const peak = (part: readonly number[]) => Math.round(Math.max(...part) / 2 ** 20);
  const third = Math.ceil(heap.length / 3);
  const [early, late] = [peak(heap.slice(0, third)), peak(heap.slice(-third))];
  const fine = seconds <= 60 && late <= early + 150;
  return [
    {
      'made anew': `${requests} requests of ${peopleOf(requests)} people`,
      seconds,
      'at most': 60,
      'MB in the first third': early,
      'MB in the last third': late,
      '': fine ? 'holds' : 'OVER',
    },
  ];
}
