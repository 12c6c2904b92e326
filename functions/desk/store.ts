import * as z from 'zod/mini';
import type { DeskGround, PaperKind, PaperState } from '../../schema/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor } from '../tenancy/codes.ts';
import { type Connection, connection, type PageArguments } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { type Change, trailSchema } from '../tenancy/trail.ts';
import { type Desk, type Paper, paperDays, type Slip } from './rules.ts';

const grounds = ['spoken', 'paper'] as const satisfies readonly DeskGround[];
const kinds = ['request', 'offer', 'signUp', 'idea', 'other'] as const satisfies readonly PaperKind[];
const states = ['waiting', 'entered', 'putAside'] as const satisfies readonly PaperState[];

const deskSchema = z.object({
  id: z.string(),
  person: z.string(),
  host: z.string(),
  ground: z.enum(grounds),
  paperId: z.optional(z.string()),
  openedAt: z.string(),
  endsAt: z.string(),
  endedAt: z.optional(z.string()),
  slipUntil: z.optional(z.string()),
  trail: trailSchema,
});

const slipSchema = z.object({
  personId: z.string(),
  until: z.string(),
  usedAt: z.optional(z.string()),
  version: z.int(),
});

const paperSchema = z.object({
  id: z.string(),
  what: z.enum(kinds),
  name: z.string(),
  note: z.string(),
  at: z.string(),
  by: z.string(),
  state: z.enum(states),
  doneAt: z.optional(z.string()),
  became: z.optional(z.string()),
  why: z.optional(z.string()),
  trail: trailSchema,
});

const entrySchema = z.object({ at: z.string(), host: z.string(), action: z.string(), subject: z.string() });

/** Something that a host did in somebody's name. */
export type Entry = z.infer<typeof entrySchema>;

const day = 86_400_000;
const inSeconds = (at: string, days: number): number => Math.floor((Date.parse(at) + days * day) / 1_000);

/** Where a desk stands. It is gone a day after its end: who did what for whom stands in the log. */
export const placeDesk = (desk: Desk): Placed => ({
  kind: 'desk',
  at: ['DESK', desk.id],
  attributes: { ...desk, version: desk.trail.length, ttl: inSeconds(desk.endsAt, 1) },
});

/** A desk as stored. */
export const readDesk = (stored: StoredRecord): Desk => deskSchema.parse(stored);

/** A desk by its id. */
export async function loadDesk(table: Table, id: string): Promise<Desk | undefined> {
  const stored = await table.get('DESK', id, true);
  return stored && readDesk(stored);
}

/** The code on the slip of somebody without an account: made from their id, kept nowhere. */
export const slipCode = ({ secret, tenant }: Caller, personId: string): string =>
  codeFor(secret, tenant, 'slip', personId);

/** Where it stands what a code is good for. */
export const placeSlip = (slip: Slip, key: string): Placed => ({
  kind: 'slip',
  at: ['SLIP', key],
  attributes: { ...slip, ttl: inSeconds(slip.until, 1) },
});

/** What a code is good for, by its key. */
export async function loadSlip(table: Table, key: string): Promise<Slip | undefined> {
  const stored = await table.get('SLIP', key, true);
  return stored && slipSchema.parse(stored);
}

const logOf = (person: string): string => `DESKLOG#${person}`;

/** Where it stands, for the person themselves, that a host did something in their name; nothing for what they did. */
export const placeLogged = (
  subject: string,
  version: number,
  { at, by, via, action }: Change,
): Placed | undefined =>
  via === undefined
    ? undefined
    : {
        kind: 'deskLog',
        at: [logOf(by), `${at}#${subject}#${String(version).padStart(4, '0')}`],
        attributes: { at, host: via, action, subject },
      };

/** All that was done in somebody's name. */
export async function wholeLog(table: Table, person: string): Promise<Entry[]> {
  return (await table.all({ collection: logOf(person), limit: 500 })).map((stored) =>
    entrySchema.parse(stored),
  );
}

/** What was done in the caller's name, newest first. */
export const logPage = (caller: Caller, page: PageArguments): Promise<Connection<Entry>> =>
  connection(caller, `deskLog#${caller.personId}`, page, 50, async (limit, after) => {
    const found = await caller.table.page({ collection: logOf(caller.personId), limit, after });
    const items = found.items.map((stored) => ({ sk: String(stored.SK), node: entrySchema.parse(stored) }));
    return { items, more: found.more };
  });

const pile = (state: PaperState): string => `PAPERS#${state}`;
const rank = ({ at, id }: Paper): string => `${at}#${id}`;

/** Where a sheet stands: on the pile of its state; what was dealt with is gone after a month. */
export function placePaper(paper: Paper): Placed {
  const { trail: _, ...card } = paper;
  return {
    kind: 'paper',
    at: ['PAPER', paper.id],
    list: [pile(paper.state), rank(paper)],
    card,
    attributes: {
      ...paper,
      version: paper.trail.length,
      ...(paper.doneAt ? { ttl: inSeconds(paper.doneAt, paperDays) } : {}),
    },
  };
}

/** A sheet by its id. */
export async function loadPaper(table: Table, id: string): Promise<Paper | undefined> {
  const stored = await table.get('PAPER', id, true);
  return stored && paperSchema.parse(stored);
}

/** A sheet as a list shows it; its trail stays where it is. */
const paperOnCard = ({ card }: StoredRecord): Paper => paperSchema.parse({ ...Object(card), trail: [] });

/** The pile of one state, what came first on top. */
export const papersPage = (
  caller: Caller,
  state: PaperState,
  page: PageArguments,
): Promise<Connection<Paper>> =>
  connection(caller, `papers#${state}`, page, 50, async (limit, after) => {
    const found = await caller.table.page({
      collection: pile(state),
      index: 'byList',
      oldestFirst: true,
      limit,
      after,
    });
    const items = found.items.map(paperOnCard).map((node) => ({ sk: rank(node), node }));
    return { items, more: found.more };
  });
