import * as z from 'zod/mini';
import { carried, type Ending } from '../../../schema/dispensability.ts';
import { readRequest } from '../../requests/store.ts';
import { servedSchema } from '../../services/store.ts';
import type { Table } from '../../tenancy/table.ts';
import { add, type Placed, put, type StoredRecord, type Write } from '../../tenancy/table-writes.ts';
import { carrying, threads } from '../collections.ts';
import type { Fact } from '../rules.ts';
import {
  type Asked,
  askedOf,
  type Ends,
  endsOf,
  factsOfThread,
  shortened,
  type Thread,
  type ThreadOf,
  threadOf,
} from './rules.ts';

// An enum of zod wants the names themselves.
const endings = Object.keys(carried) as [Ending, ...Ending[]];
const threadSchema = z.object({
  requests: z.record(
    z.string(),
    z.object({
      asked: z.string(),
      served: z.optional(servedSchema),
      end: z.optional(z.object({ at: z.string(), how: z.enum(endings), helper: z.optional(z.string()) })),
    }),
  ),
  version: z.int(),
});
/** What of a person's requests ended in a month, per service, as it is kept. */
export const endsSchema = z.record(
  z.string(),
  z.array(
    z.object({
      helper: z.optional(z.string()),
      ending: z.enum(endings),
      times: z.int(),
      cameBack: z.int(),
    }),
  ),
);

/** A thread as stored, and its version; an empty one of version 0 where nothing is. */
export const readThread = (stored: StoredRecord | undefined): z.infer<typeof threadSchema> =>
  stored ? threadSchema.parse(stored) : { requests: {}, version: 0 };

/** Where a thread stands. */
export const threadAt = ({ person, service }: ThreadOf) => [threads, `${person}#${service}`] as const;

/** A thread as it is kept. */
export const placeThread = (of: ThreadOf, thread: Thread, version: number): Placed => ({
  kind: 'factThread',
  at: threadAt(of),
  attributes: { requests: shortened(thread), version },
});

/** Notes that the needs of a month changed, so that its index is reckoned anew. */
export const countedMonth = (month: string): Write => add('factIndex', [carrying, month], { changes: 1 });

/** What a thread's requests ended with in a month: of which service, and what. */
export type Ended = { readonly service: string; readonly ends: readonly Ends[] };

/** What a change of a thread comes to: what it counted for, what it counts for now, and what ended, where that changed. */
export type ThreadChange = {
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
  /** By month and person, such as 2026-11#per_…. */
  readonly ends: ReadonlyMap<string, Ended>;
};

/** How a thread changes what is counted. */
export function threadChange(of: ThreadOf, before: Thread, after: Thread): ThreadChange {
  const had = endsOf(before);
  const changed = [...endsOf(after)].filter(
    ([month, ends]) => JSON.stringify(had.get(month)) !== JSON.stringify(ends),
  );
  return {
    before: factsOfThread(of, before),
    after: factsOfThread(of, after),
    ends: new Map(changed.map(([month, ends]) => [`${month}#${of.person}`, { service: of.service, ends }])),
  };
}

/** What a thread keeps of a record, and which thread; undefined for what is no request. */
export function inThread(stored: StoredRecord | undefined) {
  if (stored?.kind !== 'request') return undefined;
  const request = readRequest(stored);
  return { of: threadOf(request), id: request.id, asked: askedOf(request) };
}

const same = (a: Asked, b: Asked | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a change of a record changes in what its requester asked before and since, and the writes of it, held to the
 * thread as it was read. Most changes of a request change nothing there: it is asked, and it ends.
 */
export async function threadWrites(
  table: Table,
  before: StoredRecord | undefined,
  after: StoredRecord,
): Promise<ThreadChange & { writes: Write[] }> {
  const now = inThread(after);
  if (!now || same(now.asked, inThread(before)?.asked))
    return { before: [], after: [], ends: new Map(), writes: [] };
  const stored = await table.get(...threadAt(now.of), true);
  const { requests, version } = readThread(stored);
  const next = { ...requests, [now.id]: now.asked };
  const change = threadChange(now.of, requests, next);
  const guard = stored ? { version } : 'absent';
  return {
    ...change,
    writes: [
      put(placeThread(now.of, next, version + 1), guard),
      ...[...change.ends.keys()].map((place) => countedMonth(place.split('#')[0] ?? '')),
    ],
  };
}
