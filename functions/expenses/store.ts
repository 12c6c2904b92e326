import * as z from 'zod/mini';
import type { ClaimState } from '../../schema/generated/wijk.ts';
import type { Ranked } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { accountDue, type Claim } from './rules.ts';

const states = [
  'submitted',
  'approved',
  'released',
  'sent',
  'paid',
  'rejected',
  'withdrawn',
] as const satisfies readonly ClaimState[];

const claimSchema = z.object({
  id: z.string(),
  claimant: z.string(),
  from: z.string(),
  amount: z.int(),
  description: z.string(),
  holder: z.string(),
  iban: z.string(),
  receipt: z.optional(z.string()),
  state: z.enum(states),
  createdAt: z.string(),
  onTrust: z.boolean(),
  accountDueAt: z.optional(z.string()),
  approvedBy: z.optional(z.string()),
  reason: z.optional(z.string()),
  paymentId: z.optional(z.string()),
  trail: trailSchema,
});

const collection = 'CLAIM';
const unaccounted = 'UNACCOUNTED';
const listOf = (state: ClaimState): string => `CLAIMS#${state}`;
const ofPerson = (personId: string): string => `OF#${personId}#CLAIM`;

/** Where a claim stands: by its id, which is made of time; in the list of its state, and in its claimant's own. */
export function placeClaim(claim: Claim): Placed {
  const due = accountDue(claim);
  return {
    kind: 'claim',
    at: [collection, claim.id],
    list: [listOf(claim.state), claim.id],
    person: [ofPerson(claim.claimant), claim.id],
    due: due === undefined ? undefined : [unaccounted, `${due}#${claim.claimant}#${claim.id}`],
    card: { ...claim, trail: [] },
    attributes: { ...claim, version: claim.trail.length },
  };
}

const onCard = ({ card }: StoredRecord): Claim => claimSchema.parse(card);

/** A claim as stored. */
export const readClaim = (stored: StoredRecord): Claim => claimSchema.parse(stored);

/** A claim by its id; consistent where something is decided on it. */
export async function loadClaim(table: Table, id: string, consistent = false): Promise<Claim | undefined> {
  const stored = await table.get(collection, id, consistent);
  return stored && claimSchema.parse(stored);
}

/** Claims by their ids; who is not there is left out. */
export async function loadClaims(table: Table, ids: readonly string[]): Promise<Claim[]> {
  const found = await table.getMany(ids.map((id) => [collection, id] as const));
  return found.flatMap((stored) => (stored ? [claimSchema.parse(stored)] : []));
}

type ClaimPage = { items: Ranked<Claim>[]; more: boolean };
const ranked = (claim: Claim): Ranked<Claim> => ({ sk: claim.id, node: claim });

/** All claims, newest first. */
export async function claimsPage(table: Table, limit: number, after?: string): Promise<ClaimPage> {
  const { items, more } = await table.page({ collection, limit, after });
  return { items: items.map((stored) => ranked(claimSchema.parse(stored))), more };
}

/** Claims in one state; newest first unless said otherwise. */
export async function claimsIn(
  table: Table,
  state: ClaimState,
  limit: number,
  { after, oldestFirst }: { readonly after?: string; readonly oldestFirst?: boolean } = {},
): Promise<ClaimPage> {
  const page = { collection: listOf(state), index: 'byList', limit, after, oldestFirst } as const;
  const { items, more } = await table.page(page);
  return { items: items.map((stored) => ranked(onCard(stored))), more };
}

/** The claims of one person, newest first. */
export async function claimsOf(
  table: Table,
  person: string,
  limit: number,
  after?: string,
): Promise<ClaimPage> {
  const { items, more } = await table.page({
    collection: ofPerson(person),
    index: 'byPerson',
    limit,
    after,
  });
  return { items: items.map((stored) => ranked(onCard(stored))), more };
}

/** Claims on trust whose account was due by now, longest overdue first. */
export async function overdueClaims(
  table: Table,
  now: string,
  limit: number,
  after?: string,
): Promise<ClaimPage> {
  const { items, more } = await table.page({
    collection: unaccounted,
    index: 'byDue',
    // A list goes on from where it was, or up to now: an index takes one of both.
    ...(after === undefined ? { upTo: now } : { after }),
    limit,
    oldestFirst: true,
  });
  const due = items.map(({ dueSK }) => String(dueSK)).filter((sk) => sk < now);
  const claims = new Map(
    (
      await loadClaims(
        table,
        due.map((sk) => sk.split('#')[2] ?? ''),
      )
    ).map((claim) => [claim.id, claim]),
  );
  const found = due.flatMap((sk) => {
    const node = claims.get(sk.split('#')[2] ?? '');
    return node && accountDue(node) ? [{ sk, node }] : [];
  });
  return { items: found, more: more && due.length === items.length };
}

/** When an account of this person was due that is not there yet; undefined when there is none. */
export async function overdueOf(table: Table, person: string, now: string): Promise<string | undefined> {
  for (let after: string | undefined; ; ) {
    const { items, more } = await overdueClaims(table, now, 100, after);
    const own = items.find(({ node }) => node.claimant === person);
    if (own) return accountDue(own.node);
    after = items.at(-1)?.sk;
    if (!more || after === undefined) return undefined;
  }
}
