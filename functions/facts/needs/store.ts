import * as z from 'zod/mini';
import { carried, type Ending } from '../../../schema/dispensability.ts';
import { readRequest } from '../../requests/store.ts';
import { servedSchema } from '../../services/store.ts';
import type { Table } from '../../tenancy/table.ts';
import { add, type Placed, put, type StoredRecord, type Write } from '../../tenancy/table-writes.ts';
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

/** Requests of one person under one service: as long as they can come back. */
export const threads = 'FACTS#THREAD';
/** What of a person's requests under one service ended in a month. */
export const needs = 'FACTS#NEEDS';
/** How much of each month's needs residents carried. */
export const carrying = 'FACTS#INDEX';

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
const endsSchema = z.array(
  z.object({
    helper: z.optional(z.string()),
    ending: z.enum(endings),
    times: z.int(),
    cameBack: z.int(),
  }),
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

/** What of a thread ended in a month, as it is kept. */
export const placeEnds = ({ person, service }: ThreadOf, month: string, ends: readonly Ends[]): Placed => ({
  kind: 'factNeed',
  at: [needs, `${month}#${person}#${service}`],
  attributes: { ends },
});

/** A need as stored: who asked, under which service, and what ended. */
export function readNeed({ SK, ends }: StoredRecord) {
  const [, requester = '', service = ''] = String(SK).split('#');
  return endsSchema.parse(ends).map((one) => ({ ...one, requester, service }));
}

/** What a change of a thread comes to: what it counted for, what it counts for now, and the months whose needs changed. */
export type ThreadChange = {
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
  readonly months: ReadonlyMap<string, readonly Ends[]>;
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
    months: new Map(changed),
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
): Promise<{ before: readonly Fact[]; after: readonly Fact[]; writes: Write[] }> {
  const now = inThread(after);
  if (!now || same(now.asked, inThread(before)?.asked)) return { before: [], after: [], writes: [] };
  const stored = await table.get(...threadAt(now.of), true);
  const { requests, version } = readThread(stored);
  const next = { ...requests, [now.id]: now.asked };
  const change = threadChange(now.of, requests, next);
  const guard = stored ? { version } : 'absent';
  return {
    before: change.before,
    after: change.after,
    writes: [
      put(placeThread(now.of, next, version + 1), guard),
      ...[...change.months].flatMap(([month, ends]) => [
        put(placeEnds(now.of, month, ends)),
        countedMonth(month),
      ]),
    ],
  };
}
