import * as z from 'zod/mini';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Slice } from '../tenancy/paging.ts';
import { demand } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { check, type Placed, put, remove, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { type Offer, stands, wordsOf } from './rules.ts';

export type { Offer } from './rules.ts';

const offerSchema = z.object({
  id: z.string(),
  person: z.string(),
  category: z.string(),
  title: z.optional(z.string()),
  text: z.optional(z.string()),
  createdAt: z.string(),
  until: z.string(),
  endedAt: z.optional(z.string()),
  trail: trailSchema,
});

/** An offer's place among all offers, and among those of its person. */
const offerRank = ({ createdAt, id }: Offer): string => `${createdAt}#${id}`;

/** Where an offer stands: among all offers and those of its person until it ends, which falls due. */
const placeOffer = (offer: Offer): Placed => ({
  kind: 'offer',
  at: ['OFFER', offer.id],
  ...(offer.endedAt
    ? {}
    : {
        list: ['OFFERS', offerRank(offer)] as const,
        person: [`OF#${offer.person}#OFFER`, offerRank(offer)] as const,
        due: ['DUE', `${offer.until}#${offer.id}`] as const,
        card: { ...offer, trail: [] },
      }),
  attributes: { ...offer, version: offer.trail.length },
});

/** The places by which an offer is found: its kind of help, and each of its words. */
const placesOf = (offer: Offer): string[] =>
  [inCategory(offer.category), ...wordsOf(offer).map((word) => `word#${word}#`)].map(
    (place) => `${place}${offer.id}`,
  );

/** Where the offers of a kind of help are listed, newest first. */
export const inCategory = (category: string): string => `category#${category}#`;

/** Where offers are found by the beginning of a word. */
export const byWord = (beginning: string): string => `word#${beginning}`;

/** Writes a new offer, with everything by which it is found. */
export const offering = (offer: Offer): Write[] => [
  put(placeOffer(offer), 'absent'),
  ...placesOf(offer).map((sk) => put({ kind: 'offerPlace', at: ['OFFERPLACE', sk], attributes: {} })),
];

/** Writes that an offer ended: it is found by nothing any more. */
export const endingOf = (before: Offer, after: Offer): Write[] => [
  put(placeOffer(after), { version: before.trail.length }),
  ...placesOf(before).map((sk) => remove(['OFFERPLACE', sk])),
];

/** An offer by its id; consistent where something is decided on it. */
export async function loadOffer(table: Table, id: string, consistent = false): Promise<Offer | undefined> {
  const stored = await table.get('OFFER', id, consistent);
  return stored && offerSchema.parse(stored);
}

/** An offer that neighbours can ask for now. */
export async function standingOffer(table: Table, id: string, now: string): Promise<Offer | undefined> {
  const offer = await loadOffer(table, id, true);
  return offer && stands(offer, now) ? offer : undefined;
}

/** Holds a write to it that an offer is still as it was read. */
export const offerStands = ({ id, trail }: Offer): Write => check(['OFFER', id], { version: trail.length });

/** The offer that a request answers to: one that stands, of somebody else. */
export async function offerToAsk(caller: Caller, id: string): Promise<{ id: string; person: string }> {
  const offer = await standingOffer(caller.table, id, caller.at);
  const { apart = [] } = (await memberOf(caller)) ?? {};
  demand(offer && !apart.includes(offer.person), 'NOT_FOUND', { field: 'offerId' });
  demand(offer.person !== caller.personId, 'OWN_OFFER', { field: 'offerId' });
  return { id, person: offer.person };
}

/** An offer as a list shows it. */
const onCard = ({ card }: StoredRecord): Offer => offerSchema.parse(card);

/** An offer of a list, and the word that it was found by; without the offer where it ended meanwhile. */
type FoundOffer = { readonly offer?: Offer; readonly word?: string };

/** A page of all offers, newest first. */
export async function offersPage(table: Table, limit: number, after?: string): Promise<Slice<FoundOffer>> {
  const { items, more } = await table.page({ collection: 'OFFERS', index: 'byList', limit, after });
  return { items: items.map(onCard).map((offer) => ({ sk: offerRank(offer), node: { offer } })), more };
}

/** A page of the offers of one person that have not ended. */
export async function ownOffers(table: Table, person: string, limit: number) {
  const { items } = await table.page({ collection: `OF#${person}#OFFER`, index: 'byPerson', limit });
  return items.map(onCard);
}

/** A page of offers by a place where they are found, each with the word it was found by. Two read calls. */
export async function foundOffers(
  table: Table,
  beginsWith: string,
  limit: number,
  after?: string,
): Promise<Slice<FoundOffer>> {
  const { items, more } = await table.page({ collection: 'OFFERPLACE', beginsWith, limit, after });
  const places = items.map(({ SK }) => String(SK).split('#'));
  const stored = await table.getMany(places.map(([, , id = '']) => ['OFFER', id] as const));
  return {
    more,
    items: stored.map((one, i) => ({
      sk: String(items[i]?.SK),
      node: { word: places[i]?.[1] ?? '', offer: one && offerSchema.parse(one) },
    })),
  };
}
