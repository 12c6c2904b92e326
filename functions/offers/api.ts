import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holds, personView } from '../members/views.ts';
import { categoryFor } from '../statutes/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, type PageArguments, readOn } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { offerHelp, withdrawOffer } from './acting.ts';
import { type Offer, speaksOf, stands, wordsIn, wordsOf } from './rules.ts';
import { byWord, foundOffers, inCategory, loadOffer, offersPage, ownOffers } from './store.ts';

/** An offer as it is shown. */
export type OfferView = Offer & { readonly kind: 'offer' };
const viewOf = (offer: Offer): OfferView => ({ kind: 'offer', ...offer });

/** An offer for the caller, while it stands; null otherwise. */
export async function offerFor(caller: Caller, id: string): Promise<OfferView | null> {
  const member = await memberOf(caller);
  const offer = member && (await loadOffer(caller.table, id));
  const shown = offer && stands(offer, caller.at) && !(member.apart ?? []).includes(offer.person);
  return shown ? viewOf(offer) : null;
}

type Asked = { readonly category?: string | null; readonly search?: string | null };

/** Offers that stand: all of them, of a kind of help, or with words that begin like these. */
async function offersFor(caller: Caller, { category, search }: Asked, page: PageArguments) {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { apart = [] } = member;
  const words = wordsIn((search ?? '').slice(0, 100)).slice(0, 8);
  const list = `offers#${category ?? ''}#${words.join(' ')}`;
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  const passes = (offer: Offer, foundBy?: string): boolean =>
    stands(offer, caller.at) &&
    !apart.includes(offer.person) &&
    (!category || offer.category === category) &&
    speaksOf(offer, words) &&
    // By two words of an offer it is found twice: shown once, at the first.
    (foundBy === undefined || wordsOf(offer).filter((word) => word.startsWith(longest ?? ''))[0] === foundBy);
  const place = longest ? byWord(longest) : category ? inCategory(category) : undefined;
  return connection<OfferView>(caller, list, page, 50, (limit, after) =>
    readOn(
      { limit, after },
      (from) =>
        place === undefined
          ? offersPage(caller.table, limit, from)
          : foundOffers(caller.table, place, Math.min(100, 2 * limit), from),
      ({ word, offer }) => (offer && passes(offer, longest ? word : undefined) ? viewOf(offer) : undefined),
    ),
  );
}

/** What neighbours offer each other. */
export const offersApi = {
  Query: {
    offer: (_, { id }, caller) => offerFor(caller, id),
    offers: (_, { category, search, ...page }, caller) => offersFor(caller, { category, search }, page),
  },
  Mutation: {
    offerHelp: (_, { input }, caller) =>
      answering(caller, { offer: null }, async () => ({ offer: viewOf(await offerHelp(caller, input)) })),
    withdrawOffer: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await withdrawOffer(caller, input.offerId);
        return { me: { id: caller.personId } };
      }),
  },
  Me: {
    offers: async (_, __, caller) => (await ownOffers(caller.table, caller.personId, 50)).map(viewOf),
  },
  Offer: {
    category: ({ category }, _, caller) => categoryFor(caller, category),
    title: ({ title }) => title ?? null,
    text: ({ text }) => text ?? null,
    mine: ({ person }, _, caller) => person === caller.personId,
    // Who only works here reads what is offered, and of nobody by name.
    person: async ({ person }, _, caller) => ((await holds(caller, 'resident')) ? personView(person) : null),
  },
} satisfies Resolvers;
