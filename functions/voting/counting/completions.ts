import type { Election, Satisfaction, TieOrder } from './election.ts';
import { type Counted, type Outcome, prepared } from './election.ts';
import { equalShares, equalStart } from './equal-shares.ts';
import { byPoints, greedy } from './greedy.ts';

/** How the rest of the budget is spent when Equal Shares leaves some. */
export const completions = [
  'none',
  'greedy',
  'add-one',
  'add-one-integral',
  'add-one-integral-exhaustive',
] as const;
/** How the rest of the budget is spent when Equal Shares leaves some. */
export type Completion = (typeof completions)[number];

/** The rules by which a vote is counted. */
export const countingRules = ['equal-shares', 'greedy', 'points'] as const;
/** A rule by which a vote is counted. */
export type CountingRule = (typeof countingRules)[number];

/** Everything that decides how ballots become an outcome; it is fixed before a round opens. */
export type CountingMethod = {
  readonly rule: CountingRule;
  readonly satisfaction: Satisfaction;
  readonly completion: Completion;
  /** Whether the greedy outcome replaces that of Equal Shares when more voters like it better. */
  readonly comparison: boolean;
  readonly ties: TieOrder;
  /** By how many units of money each voter's start is raised, under add-one. */
  readonly increment: bigint;
};

/** How a count came about, beside its outcome. */
export type Result = Outcome & {
  readonly counted: Counted;
  /** How often voters' money was raised until this outcome. */
  readonly raised: number;
  /** What the comparison came to, where there was one. */
  readonly preferences?: { readonly equalShares: number; readonly greedy: number };
  /** Projects that the completion added after Equal Shares. */
  readonly completedFrom?: number;
};

const selectedIn = ({ purchases }: Outcome): number[] => purchases.map(({ project }) => project);

/** True when no project of these that was left out fits the rest of the budget. */
function exhausts({ election }: Counted, outcome: Outcome, projects: readonly number[]): boolean {
  const selected = new Set(selectedIn(outcome));
  const rest = election.budget - outcome.spent;
  return projects.every((p) => selected.has(p) || (election.projects[p]?.cost ?? 0n) > rest);
}

/**
 * Raises everybody's money step by step and counts anew, until an outcome uses the budget up or the next one
 * would cost more than the budget. Outcomes are not monotone in the money, so no step is skipped.
 */
function addOne(
  counted: Counted,
  { completion, increment }: CountingMethod,
): { outcome: Outcome; raised: number } {
  const { election, supporters } = counted;
  const all = election.projects.map((_, p) => p);
  const supported = all.filter((p) => (supporters[p]?.groups.length ?? 0) > 0);
  // Once all that can ever be afforded is in, raising changes nothing: projects beyond the budget never come in.
  const possible = supported.filter((p) => (election.projects[p]?.cost ?? 0n) <= election.budget);
  const start = equalStart(counted);
  const one = 10n ** BigInt(election.decimals);
  const whole = { over: (start.over / (start.under * one)) * one, under: 1n };
  let money = completion === 'add-one' ? start : whole;
  let outcome = equalShares(counted, money);
  for (let raised = 0; ; raised++) {
    const selected = new Set(selectedIn(outcome));
    if (possible.every((p) => selected.has(p))) return { outcome, raised };
    if (completion === 'add-one' && exhausts(counted, outcome, supported)) return { outcome, raised };
    if (completion === 'add-one-integral-exhaustive' && exhausts(counted, outcome, all))
      return { outcome, raised };
    money = { over: money.over + increment * money.under, under: money.under };
    const next = equalShares(counted, money);
    if (next.spent > election.budget) return { outcome, raised };
    outcome = next;
  }
}

/** Counts over all voters whether more of them named more winners of one outcome than of the other. */
function preferences(counted: Counted, equal: Outcome, other: Outcome) {
  const [mine, theirs] = [new Set(selectedIn(equal)), new Set(selectedIn(other))];
  const sums = { equalShares: 0, greedy: 0 };
  for (const { voters, projects } of counted.election.ballots) {
    const difference =
      projects.filter((p) => mine.has(p)).length - projects.filter((p) => theirs.has(p)).length;
    if (difference > 0) sums.equalShares += voters;
    if (difference < 0) sums.greedy += voters;
  }
  return sums;
}

function completed(counted: Counted, method: CountingMethod): Result {
  if (counted.voters === 0 || method.completion === 'none')
    return method.completion === 'greedy'
      ? { ...greedy(counted), counted, raised: 0, completedFrom: 0 }
      : { ...equalShares(counted), counted, raised: 0 };
  if (method.completion !== 'greedy') {
    const { outcome, raised } = addOne(counted, method);
    return { ...outcome, counted, raised };
  }
  const equal = equalShares(counted);
  const more = greedy(counted, selectedIn(equal)).purchases.slice(equal.purchases.length);
  const spent = more.reduce(
    (sum, { project }) => sum + (counted.election.projects[project]?.cost ?? 0n),
    equal.spent,
  );
  return {
    ...equal,
    purchases: [...equal.purchases, ...more],
    spent,
    counted,
    raised: 0,
    completedFrom: equal.purchases.length,
  };
}

/** Counts an election. The same ballots in any order give the same outcome. */
export function count(election: Election, method: CountingMethod): Result {
  const counted = prepared(election, method.satisfaction, method.ties);
  if (method.rule === 'greedy') return { ...greedy(counted), counted, raised: 0 };
  if (method.rule === 'points') return { ...byPoints(counted), counted, raised: 0 };
  const equal = completed(counted, method);
  if (!method.comparison) return equal;
  const byVotes = greedy(prepared(election, 'cost', method.ties));
  const sums = preferences(counted, equal, byVotes);
  return sums.greedy > sums.equalShares
    ? { ...byVotes, counted, raised: equal.raised, preferences: sums }
    : { ...equal, preferences: sums };
}
