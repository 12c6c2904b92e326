import type { ChallengePhase } from '../../schema/generated/wijk.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { type Challenge, phases } from './rules.ts';
import { allChallenges, cardOf, cardSchema, listOf, rankOf, readChallenge, type Summary } from './store.ts';

/** A challenge as its city sees it. */
export type Published = Summary & { readonly wijk: string };

const placePublished = (wijk: string, challenge: Challenge): Placed => {
  const { id, state, trail } = challenge;
  return {
    kind: 'cityChallenge',
    at: ['CITYCHALLENGE', `${wijk}#${id}`],
    list: [listOf(phases[state]), rankOf(challenge)],
    card: { ...cardOf(challenge), wijk },
    attributes: { id, version: trail.length },
  };
};

/**
 * Lets the city see a challenge that was submitted: its title and where it is. Older than what is there already changes
 * nothing.
 */
export const letOut = (city: Table, wijk: string, stored: StoredRecord): Promise<void> =>
  publish(city, wijk, readChallenge(stored));

async function publish(city: Table, wijk: string, challenge: Challenge): Promise<void> {
  if (challenge.submittedOn === undefined) return;
  try {
    await city.put(placePublished(wijk, challenge), { before: challenge.trail.length });
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

/** Lets the city see all challenges of a wijk that were submitted. */
export async function letOutAll(city: Table, wijk: string, table: Table): Promise<void> {
  for await (const challenge of allChallenges(table)) await publish(city, wijk, challenge);
}

/** A page of the challenges of a phase in a city: by the day the answer is due, the others newest first. */
export async function publishedPage(
  city: Table,
  phase: ChallengePhase,
  limit: number,
  after: string | undefined,
) {
  const { items, more } = await city.page({
    collection: listOf(phase),
    index: 'byList',
    limit,
    after,
    oldestFirst: phase === 'answering',
  });
  const shown = items.map((stored) => {
    const node: Published = { ...cardSchema.parse(stored.card), wijk: wijkOn(stored) };
    return { sk: String(stored.listSK), node };
  });
  return { items: shown, more };
}

const wijkOn = ({ card }: StoredRecord): string =>
  typeof card === 'object' && card !== null && 'wijk' in card ? String(card.wijk) : '';
