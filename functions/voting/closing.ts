import { amountText, fiscalDay } from '../../schema/money.ts';
import { loadInitiative, placeInitiative } from '../initiatives/store.ts';
import { fundingLegs, type Journal } from '../ledger/rules.ts';
import { bookingWrites } from '../ledger/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put } from '../tenancy/table-writes.ts';
import { count } from './counting/completions.ts';
import { explained } from './counting/explain.ts';
import { lineOf, markOf, rootOf } from './marks.ts';
import { type Ballot, electionOf, methodOf, type Round } from './rules.ts';
import { allBallots, isDue, loadRound, type Outcome, placeMarks, placeOutcome, placeRound } from './store.ts';

/** Counts ballots: the same here, in the published files and in any recount. */
export function outcomeOf(round: Round, ballots: readonly Ballot[], countedAt: string): Outcome {
  const result = count(electionOf(round, ballots), methodOf(round));
  const spent = Number(result.spent);
  const marks = ballots.map((ballot) => markOf(lineOf(round, ballot)));
  return {
    ballots: ballots.length,
    channels: round.channels.map((channel) => ({
      channel,
      ballots: ballots.filter((ballot) => ballot.channel === channel).length,
    })),
    spent,
    rest: round.budget - spent,
    selected: result.purchases.map(({ project }) => round.plans[project]?.number ?? ''),
    explanations: explained(result),
    hash: rootOf(marks),
    countedAt,
  };
}

/**
 * Counts a round that has closed. The outcome, what it books and what becomes of each initiative are written in
 * one transaction: it binds as a whole or not at all. Answers false when there was nothing to do.
 */
export async function countRound(table: Table, id: string, now: Date, statutes: number): Promise<boolean> {
  const round = await loadRound(table, id, true);
  if (!round || !isDue(round, now)) return false;
  const at = now.toISOString();
  const ballots = await allBallots(table, id);
  const outcome = outcomeOf(round, ballots, at);
  const funded = new Set(outcome.selected);
  const change = { at, by: 'clock', action: 'countRound', st: statutes };
  const initiatives = await Promise.all(
    round.plans.map(async ({ initiativeId, number }) => {
      const initiative = await loadInitiative(table, initiativeId, true);
      if (!initiative) throw new Error(`${id}: ${initiativeId} is gone`);
      const state = funded.has(number) ? ('funded' as const) : ('notFunded' as const);
      return put(placeInitiative({ ...initiative, state, trail: [...initiative.trail, change] }), {
        version: initiative.trail.length,
      });
    }),
  );
  const date = fiscalDay(now);
  const chosen = round.plans.filter(({ number }) => funded.has(number));
  const journal: Journal = {
    id: `jrn_count-${id.slice(4)}`,
    date,
    year: Number(date.slice(0, 4)),
    type: 'fund',
    description: `${round.title}: ${outcome.ballots} stembiljetten, ${amountText(outcome.spent).nl}, ${outcome.hash.slice(0, 16)}`,
    legs: fundingLegs(round.id, round.pot, round.budget, chosen),
    who: 'clock',
    statutes,
    trail: [change],
  };
  try {
    // The marks say what was counted; without the outcome beside them they mean nothing.
    for (const marks of placeMarks(
      id,
      ballots.map((ballot) => markOf(lineOf(round, ballot))),
    ))
      await table.put(marks);
    const counted: Round = { ...round, state: 'counted', countedAt: at, trail: [...round.trail, change] };
    await table.transact([
      put(placeRound(counted), { version: round.trail.length }),
      put(placeOutcome(id, outcome), 'absent'),
      ...bookingWrites(journal),
      ...initiatives,
    ]);
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}
