import * as z from 'zod/mini';
import { publishingSaving } from '../city/wijk-store.ts';
import type { Slice } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { bookedSaving, receivedOf, type Settlement } from './rules.ts';
import { allSettlements, readSettlement } from './store.ts';

const publishedSchema = z.object({
  wijk: z.string(),
  quarter: z.string(),
  share: z.int(),
  saved: z.int(),
  forWijk: z.int(),
  forCity: z.int(),
  received: z.int(),
  owed: z.int(),
  corrections: z.int(),
  bookedAt: z.string(),
});
/** A settled quarter of a wijk as its city sees it; amounts in cents. */
export type PublishedSettlement = z.infer<typeof publishedSchema>;

function published(wijk: string, settlement: Settlement): PublishedSettlement | undefined {
  const { quarter, share, settled, booked } = settlement;
  const last = booked.at(-1);
  // A draft saves nothing yet, and nothing is told of it.
  if (!last) return undefined;
  return {
    wijk,
    quarter,
    share,
    saved: last.cents,
    forWijk: last.wijk,
    forCity: last.city,
    received: receivedOf(settlement),
    owed: settled,
    corrections: booked.length - 1,
    bookedAt: last.bookedAt,
  };
}

const ofWijk = (wijk: string): string => `CITYSETTLEMENTS#${wijk}`;

const placePublished = (one: PublishedSettlement, version: number): Placed => ({
  kind: 'citySettlement',
  at: ['CITYSETTLEMENT', `${one.quarter}#${one.wijk}`],
  list: [ofWijk(one.wijk), one.quarter],
  card: one,
  attributes: { version },
});

/** Writes unless something newer is there. */
async function written(city: Table, write: Write): Promise<void> {
  try {
    await city.transact([write]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

async function publish(city: Table, wijk: string, settlement: Settlement): Promise<void> {
  const [one, version] = [published(wijk, settlement), settlement.trail.length];
  if (one) await written(city, put(placePublished(one, version), { before: version }));
}

/** Lets the city see a quarter that a wijk settled. Older than what is there changes nothing. */
export const letOutSettlement = (city: Table, wijk: string, stored: StoredRecord): Promise<void> =>
  publish(city, wijk, readSettlement(stored));

/** Lets the city see all quarters that a wijk settled. */
export async function letOutSettlements(city: Table, wijk: string, table: Table): Promise<void> {
  for (const settlement of await allSettlements(table)) await publish(city, wijk, settlement);
}

/** Lets the city see what a wijk saved in all quarters that are settled. Older than what is there changes nothing. */
export async function letOutSaving(city: Table, wijk: string, table: Table): Promise<void> {
  const settlements = await allSettlements(table);
  if (settlements.every(({ booked }) => booked.length === 0)) return;
  const changes = settlements.reduce((sum, { trail }) => sum + trail.length, 0);
  const cents = settlements.reduce((sum, one) => sum + bookedSaving(one).cents, 0);
  await written(city, publishingSaving(wijk, changes, cents));
}

/** Which settlements are asked for: of all wijken or of one, of all quarters or of one. */
export type Sought = { readonly wijk?: string | null; readonly quarter?: string | null };

/** A page of what the wijken of a city settled, the latest quarter first. */
export async function settlementsPage(
  city: Table,
  { wijk, quarter }: Sought,
  limit: number,
  after: string | undefined,
): Promise<Slice<PublishedSettlement>> {
  const { items, more } = wijk
    ? await city.page({
        collection: ofWijk(wijk),
        index: 'byList',
        limit,
        after,
        beginsWith: quarter ?? undefined,
      })
    : await city.page({
        collection: 'CITYSETTLEMENT',
        limit,
        after,
        beginsWith: quarter ? `${quarter}#` : undefined,
      });
  return {
    items: items.map((stored) => ({
      sk: String(wijk ? stored.listSK : stored.SK),
      node: publishedSchema.parse(stored.card),
    })),
    more,
  };
}
