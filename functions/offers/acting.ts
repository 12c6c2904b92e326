import type { OfferHelpInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { tidy } from '../../schema/texts.ts';
import { resident } from '../members/views.ts';
import { loadWijk, statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { ended, mostOffers, type Offer, offerRefusals, stands } from './rules.ts';
import { endingOf, loadOffer, offering, ownOffers } from './store.ts';

/** Offer something to neighbours. The same id with the same content is the same offer. */
export async function offerHelp(caller: Caller, input: OfferHelpInput): Promise<Offer> {
  await resident(caller);
  const statutes = await statutesOf(caller);
  const [title, text] = [tidy(input.title), tidy(input.text)];
  const until = new Date(input.until).toISOString();
  demandNone(idRefusal('ofr', input.id));
  const d = digestOf('offerHelp', { ...input, title, text, until });
  const known = async () => {
    const before = await loadOffer(caller.table, input.id, true);
    demand(!before || wasDone(before.trail.slice(0, 1), caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  };
  const before = await known();
  if (before) return before;
  demandNone(...offerRefusals({ ...input, title, text, until }, statutes, caller.at));
  const own = await ownOffers(caller.table, caller.personId, mostOffers);
  demand(own.length < mostOffers, 'TOO_MANY_OFFERS', { values: { most: mostOffers } });
  const { at, personId } = caller;
  const offer: Offer = {
    id: input.id,
    person: personId,
    category: input.category,
    title,
    text,
    createdAt: at,
    until,
    trail: [{ ...caller.signature, action: 'offerHelp', st: statutes.version, d }],
  };
  try {
    await caller.table.transact(offering(offer));
    return offer;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const first = await known();
    demand(first, 'ID_TAKEN', { field: 'id' });
    return first;
  }
}

/** Ends an offer that has not ended yet; what ended stays as it is. */
const endOffer = (table: Table, offerId: string, signature: Caller['signature'], st: number): Promise<void> =>
  decideAgain(async () => {
    const before = await loadOffer(table, offerId, true);
    if (!before || before.endedAt) return;
    const action = signature.by === 'clock' ? 'expire' : 'withdrawOffer';
    const after = { ...ended(before, signature.at), trail: [...before.trail, { ...signature, action, st }] };
    await table.transact(endingOf(before, after));
  });

/** Take one's own offer back. */
export async function withdrawOffer(caller: Caller, offerId: string): Promise<void> {
  await resident(caller);
  const offer = await loadOffer(caller.table, offerId, true);
  demand(offer && offer.person === caller.personId, 'NOT_FOUND', { field: 'offerId' });
  await endOffer(caller.table, offerId, caller.signature, (await statutesOf(caller)).version);
}

/** Ends an offer whose day has come; true when there was something to end. */
export async function expireOffer(table: Table, offerId: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const offer = await loadOffer(table, offerId, true);
  if (!offer || offer.endedAt || stands(offer, at)) return false;
  const { statutes } = await loadWijk(table, now);
  await endOffer(table, offerId, { at, by: 'clock' }, statutes.version);
  return true;
}

/** Ends all that somebody offered who leaves, or is excluded. */
export async function endOffers(caller: Caller, person = caller.personId): Promise<void> {
  const { version } = await statutesOf(caller);
  for (const { id } of await ownOffers(caller.table, person, 1_000))
    await endOffer(caller.table, id, caller.signature, version);
}
