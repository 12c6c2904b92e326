import DataLoader from 'dataloader';
import * as z from 'zod/mini';
import type { Audience, Daypart, RequestState, SolvedBy, Urgency } from '../../schema/generated/wijk.ts';
import { servedSchema } from '../services/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { HelpRequest } from './rules.ts';

const oneOf = <T extends string>(...values: readonly T[]) => z.enum(values as readonly [T, ...T[]]);

const requestSchema = z.object({
  id: z.string(),
  requester: z.string(),
  category: z.string(),
  served: z.optional(servedSchema),
  title: z.optional(z.string()),
  text: z.optional(z.string()),
  urgency: oneOf<Urgency>('whenever', 'soon', 'danger'),
  languages: z.array(z.string()),
  street: z.optional(z.string()),
  times: z.optional(z.array(oneOf<Daypart>('daytime', 'evening', 'weekend'))),
  audience: oneOf<Audience>('wijk', 'circle', 'wij'),
  hideName: z.boolean(),
  atDesk: z.optional(z.boolean()),
  state: oneOf<RequestState>('open', 'answered', 'agreed', 'withWij', 'done', 'withdrawn', 'expired'),
  createdAt: z.string(),
  openSince: z.string(),
  firstAnsweredAt: z.optional(z.string()),
  answers: z.int(),
  helper: z.optional(z.string()),
  agreedAt: z.optional(z.string()),
  escalations: z.array(z.object({ at: z.string(), ground: oneOf('consent', 'danger') })),
  handBack: z.optional(
    z.object({ at: z.string(), by: z.string(), to: z.string(), note: z.string(), waits: z.boolean() }),
  ),
  handBacks: z.array(z.string()),
  wijMinutes: z.int(),
  worked: z.optional(z.array(z.object({ at: z.string(), minutes: z.int() }))),
  offer: z.optional(z.object({ id: z.string(), person: z.string() })),
  search: z.optional(z.object({ waves: z.int(), at: z.string(), asked: z.array(z.string()) })),
  attention: z.optional(oneOf('widen', 'widenOrWij', 'stillHelped')),
  attentionAt: z.optional(z.string()),
  outcome: z.optional(
    z.object({
      solvedBy: oneOf<SolvedBy>('residents', 'together', 'wij'),
      satisfaction: z.int(),
      comment: z.optional(z.string()),
      at: z.string(),
    }),
  ),
  endedAt: z.optional(z.string()),
  erasedAt: z.optional(z.string()),
  dueAt: z.optional(z.string()),
  trail: trailSchema,
});

const cardSchema = z.pick(requestSchema, {
  requester: true,
  category: true,
  title: true,
  urgency: true,
  languages: true,
  street: true,
  audience: true,
  hideName: true,
  atDesk: true,
  state: true,
  createdAt: true,
  helper: true,
  offer: true,
  dueAt: true,
});

/** What a list shows of a request. */
export type RequestCard = z.infer<typeof cardSchema>;
/** A request's card as stored. */
export const readCard = (stored: unknown): RequestCard => cardSchema.parse(stored);
/** A request as stored. */
export const readRequest = (stored: StoredRecord): HelpRequest => requestSchema.parse(stored);

/** The list that a request stands in, by its state: those who may see it read that list and no other. */
function listOf({
  state,
  audience,
  category,
  createdAt,
  id,
}: HelpRequest): readonly [string, string] | undefined {
  const sk = `${createdAt}#${id}`;
  if (state === 'withWij') return ['REQUESTS#wij', sk];
  if (state !== 'open' && state !== 'answered') return undefined;
  if (audience === 'wijk') return ['REQUESTS#wijk', sk];
  // For WIJ alone, but without its consent any more: in no list until the requester widens it.
  if (audience === 'wij') return undefined;
  return [circleList(category), sk];
}

/** Where a request stands: its lists and its due time are a function of its state, made together here. */
export function placeRequest(request: HelpRequest): Placed {
  const { id, requester, createdAt, dueAt, trail } = request;
  return {
    kind: 'request',
    at: ['REQUEST', id],
    list: listOf(request),
    person: [`OF#${requester}#REQUEST`, `${createdAt}#${id}`],
    due: dueAt ? ['DUE', `${dueAt}#${id}`] : undefined,
    card: { ...cardSchema.parse(request) },
    attributes: { ...request, version: trail.length },
  };
}

/** The lists in which requests for a circle stand, one per category. */
export const circleList = (category: string): string => `REQUESTS#circle#${category}`;

/** A request by id; consistent where something is decided on it. */
export async function loadRequest(
  table: Table,
  id: string,
  consistent = false,
): Promise<HelpRequest | undefined> {
  const stored = await table.get('REQUEST', id, consistent);
  return stored && readRequest(stored);
}

/** A request for showing: all that one answer needs in as few reads as can be. */
export const requestOf = (caller: Caller, id: string): Promise<HelpRequest | undefined> =>
  caller.remember(`request:${id}`, async () => {
    const loader = await caller.remember('requestLoader', async () => {
      return new DataLoader(async (ids: readonly string[]) => {
        const found = await caller.table.getMany(ids.map((one) => ['REQUEST', one] as const));
        return found.map((stored) => stored && readRequest(stored));
      });
    });
    return loader.load(id);
  });
