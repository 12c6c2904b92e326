import { fiscalDay } from '../../schema/money.ts';
import { adoptionWrites } from '../budget/acting.ts';
import { approvalWrites } from '../expenses/money.ts';
import { appealWrites } from '../initiatives/appeals.ts';
import { type Journal, moveLegs, potAccount } from '../ledger/rules.ts';
import { bookingWrites } from '../ledger/store.ts';
import { liftingWrites } from '../safety/lifting.ts';
import { changedStatutes } from '../statutes/rules.ts';
import { adoptionOfStatutes, newestStatutes } from '../statutes/store.ts';
import { Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import type { Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import type { Motion } from './rules.ts';

/** What others refuse can't be carried out as it stands. */
async function carriedOut(writes: () => Promise<Write[]>): Promise<Write[] | undefined> {
  try {
    return await writes();
  } catch (cause) {
    if (cause instanceof Refused) return undefined;
    throw cause;
  }
}

/** Everything that carrying out an adopted motion writes; nothing when it can't be carried out as it stands. */
export async function effectWrites(
  table: Table,
  { id, title, effect, trail }: Motion,
  change: Change,
  now: Date,
): Promise<Write[] | undefined> {
  const today = fiscalDay(now);
  switch (effect.kind) {
    case 'decision':
      return [];
    case 'statutes': {
      const { statutes } = changedStatutes(await newestStatutes(table), effect.changes);
      if (!statutes) return undefined;
      // Counted late, it begins late: what was done before was done under the statutes of then.
      const from = effect.from > today ? effect.from : today;
      const version = { version: statutes.version, from, statutes, motionId: id, trail: [change] };
      return adoptionOfStatutes(table, version, today);
    }
    case 'move': {
      const journal: Journal = {
        id: `jrn_${id.slice(4)}`,
        date: today,
        year: Number(today.slice(0, 4)),
        type: 'move',
        description: title,
        legs: moveLegs(potAccount(effect.fromPot), potAccount(effect.toPot), effect.amount),
        who: 'clock',
        statutes: change.st,
        trail: [change],
      };
      return bookingWrites(journal);
    }
    case 'measure':
      return liftingWrites(table, effect.measureId, change);
    case 'expense':
      return (await approvalWrites(table, effect.claimId, change, { who: 'clock', date: today }))?.writes;
    case 'budget':
      return carriedOut(() =>
        adoptionWrites(table, effect.year, { ...change, action: 'adoptBudget' }, effect.draft),
      );
    case 'appeal':
      return appealWrites(
        table,
        effect.initiativeId,
        true,
        `${title} (${trail[0]?.at.slice(0, 10)})`,
        change,
      );
  }
}

/** What a motion that was not adopted does all the same: an appeal that is not granted is rejected. */
export const refusalWrites = async (
  table: Table,
  { title, effect }: Motion,
  change: Change,
): Promise<Write[]> =>
  effect.kind === 'appeal'
    ? ((await appealWrites(table, effect.initiativeId, false, title, change)) ?? [])
    : [];
