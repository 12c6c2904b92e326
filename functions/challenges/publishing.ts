import type { ChallengePhase } from '../../schema/generated/wijk.ts';
import { type CountedChallenge, countingChallenge } from '../city/wijk-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { check, type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
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

/** Where a challenge is, as the overview of the city counts it; undefined where it is over. */
function counted({ state, decideBy }: Challenge): CountedChallenge | undefined {
  const phase = phases[state];
  if (phase === 'underWay') return { phase };
  return phase === 'answering' ? { phase, decideBy } : undefined;
}

/** Writes unless a condition says no; answers whether it wrote. */
async function written(city: Table, writes: readonly Write[]): Promise<boolean> {
  try {
    await city.transact(writes);
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}

/**
 * Lets the city see a challenge that was submitted: its title and where it is, and counts it in its wijk. Older than
 * what is there already changes nothing; what is there already is counted again where it was not.
 */
export const letOut = (city: Table, wijk: string, stored: StoredRecord): Promise<void> =>
  publish(city, wijk, readChallenge(stored));

async function publish(city: Table, wijk: string, challenge: Challenge): Promise<void> {
  if (challenge.submittedOn === undefined) return;
  const version = challenge.trail.length;
  const placed = placePublished(wijk, challenge);
  const counting = countingChallenge(wijk, challenge.id, counted(challenge));
  if (await written(city, [put(placed, { before: version }), counting])) return;
  await written(city, [check(placed.at, { version }), counting]);
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
