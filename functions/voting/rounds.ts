import type { Refusal } from '../../schema/errors.ts';
import type { PlanRoundInput, RoundIdInput } from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { amountRefusal, amountText, fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import type { Initiative } from '../initiatives/rules.ts';
import { loadInitiative, placeInitiative } from '../initiatives/store.ts';
import { book, drafted } from '../ledger/booking.ts';
import { demandPot } from '../ledger/pots.ts';
import { membersReserve, moveLegs, potAccount, roundAccount } from '../ledger/rules.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import type { Completion, CountingRule } from './counting/completions.ts';
import { frozenHash } from './marks.ts';
import { type Method, mostPlans, numberOf, type Plan, type Round } from './rules.ts';
import { loadRound, placeRound } from './store.ts';

/** Rules and completions as GraphQL can name them. */
export const ruleNames: Readonly<Record<PlanRoundInput['rule'], CountingRule>> = {
  equalShares: 'equal-shares',
  greedy: 'greedy',
  points: 'points',
};
/** Completions as GraphQL can name them. */
export const completionNames: Readonly<Record<PlanRoundInput['completion'], Completion>> = {
  none: 'none',
  greedy: 'greedy',
  addOne: 'add-one',
  addOneIntegral: 'add-one-integral',
  addOneIntegralExhaustive: 'add-one-integral-exhaustive',
};

const dayLong = 86_400_000;
const longest = 60 * dayLong;

function methodIn(input: PlanRoundInput): Method {
  const shares = input.rule === 'equalShares';
  const withPoints = input.ballotType === 'points' || input.ballotType === 'ranked';
  return {
    rule: ruleNames[input.rule],
    satisfaction: input.satisfaction ?? (withPoints ? 'points' : 'cost'),
    completion: shares ? completionNames[input.completion] : 'none',
    comparison: shares && input.comparison,
    ties: input.tie === 'order' ? 'id' : 'cost,votes,id',
    increment: input.increment,
  };
}

function refusalsOf(caller: Caller, input: PlanRoundInput, title: string): (Refusal | undefined)[] {
  const [opens, closes] = [Date.parse(input.opensAt), Date.parse(input.closesAt)];
  const withPoints = input.ballotType === 'points' || input.ballotType === 'ranked';
  const amounts = { budget: input.budget, increment: input.increment, maxCost: input.maxCost ?? 1 };
  return [
    idRefusal('rnd', input.id),
    textRefusal('title', title, 3, 100),
    ...Object.entries(amounts).map(([field, amount]) => amountRefusal(field, amount)),
    closes > opens && closes - opens <= longest && closes > caller.now.getTime()
      ? undefined
      : { code: 'BAD_PERIOD', field: 'closesAt' },
    input.electorate === 'resident' || input.electorate === 'member'
      ? undefined
      : { code: 'NOT_AN_ELECTORATE', field: 'electorate' },
    rangeRefusal('most', input.most, 1, mostPlans),
    rangeRefusal('mostPoints', input.mostPoints, 1, 1_000),
    rangeRefusal('initiatives', input.initiatives.length, 1, mostPlans),
    rangeRefusal('channels', new Set(input.channels).size, 1, 4),
    input.satisfaction === 'points' && !withPoints
      ? { code: 'NO_POINTS_HERE', field: 'satisfaction' }
      : undefined,
    input.rule === 'points' && !withPoints ? { code: 'NO_POINTS_HERE', field: 'rule' } : undefined,
    new Set(input.initiatives).size < input.initiatives.length
      ? { code: 'CHOSEN_TWICE', field: 'initiatives' }
      : undefined,
  ];
}

/** The plans of a round, as the initiatives are now; refused when one can't be voted on. */
async function plansOf(caller: Caller, ids: readonly string[], maxCost?: number | null): Promise<Plan[]> {
  return Promise.all(
    ids.map(async (id, place) => {
      const initiative = isClientId('ini', id) ? await loadInitiative(caller.table, id, true) : undefined;
      const fine = initiative?.state === 'admissible' && initiative.cost !== undefined;
      demand(fine, 'NOT_ADMISSIBLE', { field: 'initiatives', values: { title: initiative?.title ?? id } });
      const { title, cost = 0 } = initiative;
      demand(!maxCost || cost <= maxCost, 'PLAN_TOO_DEAR', {
        field: 'initiatives',
        values: { title, most: amountText(maxCost ?? 0) },
      });
      return { number: numberOf(place), initiativeId: id, title, cost };
    }),
  );
}

/** Plan a round. */
export async function planRound(caller: Caller, input: PlanRoundInput): Promise<Round> {
  await holding(caller, 'board');
  const title = tidy(input.title);
  demandNone(...refusalsOf(caller, input, title));
  const d = digestOf('planRound', { ...input, title });
  const before = await loadRound(caller.table, input.id, true);
  if (before) {
    demand(wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
  demand(input.pot !== membersReserve, 'RESERVE_IS_MEMBERS', { field: 'pot' });
  await demandPot(caller, 'pot', input.pot);
  const plans = await plansOf(caller, input.initiatives, input.maxCost);
  const { version } = await statutesOf(caller);
  const round: Round = {
    id: input.id,
    title,
    state: 'draft',
    budget: input.budget,
    pot: input.pot,
    opensAt: input.opensAt,
    closesAt: input.closesAt,
    electorate: input.electorate === 'member' ? 'member' : 'resident',
    ballotType: input.ballotType,
    most: Math.min(input.most, plans.length),
    mostPoints: input.mostPoints,
    channels: [...new Set(input.channels)],
    method: methodIn(input),
    plans,
    trail: [{ ...caller.signature, action: 'planRound', st: version, d }],
  };
  try {
    await caller.table.put(placeRound(round), 'absent');
    return round;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadRound(caller.table, input.id, true);
    demand(now && wasDone(now.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return now;
  }
}

/** An initiative as it goes into a round. */
const entering = (initiative: Initiative, round: Round, change: Round['trail'][number]) =>
  put(
    placeInitiative({
      ...initiative,
      state: 'inRound',
      roundId: round.id,
      trail: [...initiative.trail, change],
    }),
    { version: initiative.trail.length },
  );

/**
 * Open a round. In one transaction its rules are frozen, its plans are taken in as they stand, and its budget is
 * set apart: money that is voted on can't be spent meanwhile.
 */
export async function openRound(caller: Caller, { roundId }: RoundIdInput): Promise<Round> {
  await holding(caller, 'board');
  const { version } = await statutesOf(caller);
  const field = 'roundId';
  const first = await loadRound(caller.table, roundId, true);
  demand(first, 'NOT_FOUND', { field });
  if (first.state !== 'draft') return first;
  const { budget, pot, title, id } = first;
  demand(pot !== membersReserve, 'RESERVE_IS_MEMBERS', { field });
  const journal = await drafted(
    caller,
    'openRound',
    { roundId },
    {
      id: `jrn_${id.slice(4)}`,
      date: fiscalDay(caller.now),
      type: 'commit',
      description: title,
      legs: moveLegs(potAccount(pot), roundAccount(id), budget),
    },
  );
  await book(caller, journal, async () => {
    const round = await loadRound(caller.table, roundId, true);
    demand(round?.state === 'draft', 'ROUND_NOT_NOW', { field });
    demand(Date.parse(round.closesAt) > caller.now.getTime(), 'BAD_PERIOD', { field });
    const change = { ...caller.signature, action: 'openRound', st: version };
    const entered = await Promise.all(
      round.plans.map(async ({ initiativeId, title, cost }) => {
        const initiative = await loadInitiative(caller.table, initiativeId, true);
        const same = initiative?.state === 'admissible' && initiative.cost === cost;
        if (!same) throw new Refused({ code: 'NOT_ADMISSIBLE', field, values: { title } });
        return entering(initiative, round, change);
      }),
    );
    const open: Round = { ...round, state: 'open', trail: [...round.trail, change] };
    const frozen = { ...open, frozen: frozenHash(open) };
    return [put(placeRound(frozen), { version: round.trail.length }), ...entered];
  });
  const opened = await loadRound(caller.table, roundId, true);
  demand(opened, 'NOT_FOUND', { field });
  return opened;
}
