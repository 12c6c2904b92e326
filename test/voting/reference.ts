/**
 * Equal Shares once more, written from its definition and for nothing but being obviously right: one voter at a
 * time, ordinary fractions, every price found by trying who runs out. Shares no code with what it checks.
 */
type Fraction = readonly [bigint, bigint];

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const whole = (n: number): Fraction => [BigInt(n), 1n];

/** One voter: what each project gains them, by its place; nothing where they did not vote for it. */
export type Voter = ReadonlyMap<number, number>;

/** The smallest price per gain at which the supporters cover the cost; undefined when they can't. */
function price(cost: number, supporters: readonly { money: Fraction; gain: number }[]): Fraction | undefined {
  const paid = (rho: Fraction) =>
    supporters
      .map(({ money, gain }) => (less(money, times(rho, whole(gain))) ? money : times(rho, whole(gain))))
      .reduce(plus, [0n, 1n]);
  const all = supporters.map(({ money }) => money).reduce(plus, [0n, 1n]);
  if (less(all, whole(cost)) || supporters.length === 0) return undefined;
  // Whoever runs out before the price is reached pays all; the rest share what is missing.
  for (const out of supporters) {
    const limit: Fraction = [out.money[0], out.money[1] * BigInt(out.gain)];
    if (less(paid(limit), whole(cost))) continue;
    const broke = supporters.filter(({ money, gain }) => less(money, times(limit, whole(gain))));
    const rest = supporters.filter((one) => !broke.includes(one));
    const gains = rest.reduce((sum, { gain }) => sum + gain, 0);
    const missing = broke.map(({ money }) => money).reduce((sum, one) => minus(sum, one), whole(cost));
    const rho: Fraction = [missing[0], missing[1] * BigInt(gains)];
    const sum = paid(rho);
    if (!less(sum, whole(cost)) && !less(whole(cost), sum)) return rho;
  }
  throw new Error('no price, though they have the money');
}

/** The order in which Equal Shares selects, among equals the first of `rank`. */
export function slowEqualShares(
  costs: readonly number[],
  voters: readonly Voter[],
  start: Fraction,
  rank: readonly number[],
): number[] {
  const money = voters.map(() => start);
  const selected: number[] = [];
  for (;;) {
    let best: { project: number; rho: Fraction } | undefined;
    for (const project of rank) {
      if (selected.includes(project)) continue;
      const supporters = voters.flatMap((gains, i) => {
        const [gain, own] = [gains.get(project) ?? 0, money[i]];
        return gain > 0 && own ? [{ money: own, gain }] : [];
      });
      const rho = price(costs[project] ?? 0, supporters);
      if (rho && (!best || less(rho, best.rho))) best = { project, rho };
    }
    if (!best) return selected;
    const { project, rho } = best;
    selected.push(project);
    for (const [i, gains] of voters.entries()) {
      const [gain, own] = [gains.get(project) ?? 0, money[i]];
      if (gain <= 0 || !own) continue;
      const due = times(rho, whole(gain));
      money[i] = less(own, due) ? [0n, 1n] : minus(own, due);
    }
  }
}

/** What a slow count is told: everything in whole units, one increment of one unit. */
export type SlowMethod = {
  readonly rule: 'equal-shares' | 'greedy' | 'points';
  readonly completion: 'none' | 'greedy' | 'add-one' | 'add-one-integral' | 'add-one-integral-exhaustive';
  readonly comparison: boolean;
  readonly ties: 'id' | 'cost,votes,id';
};

/**
 * The whole method once more, from the words of its description. Costs are above zero; ids sort as the places do.
 * `approvals` says who named which project, whatever they gain from it.
 */
export function slowCount(
  costs: readonly number[],
  voters: readonly Voter[],
  approvals: readonly (readonly number[])[],
  budget: number,
  { rule, completion, comparison, ties }: SlowMethod,
): number[] {
  const all = costs.map((_, i) => i);
  const cost = (p: number) => costs[p] ?? 0;
  const sum = (list: readonly number[]) => list.reduce((total, p) => total + cost(p), 0);
  const votes = (p: number) => approvals.filter((one) => one.includes(p)).length;
  const gain = (p: number) => voters.reduce((total, gains) => total + (gains.get(p) ?? 0), 0);
  const rank = [...all].sort(
    (a, b) => (ties === 'id' ? 0 : cost(a) - cost(b) || votes(b) - votes(a)) || a - b,
  );
  const inOrder = (worth: (p: number) => Fraction) =>
    [...all].sort((a, b) => {
      if (less(worth(b), worth(a))) return -1;
      return less(worth(a), worth(b)) ? 1 : rank.indexOf(a) - rank.indexOf(b);
    });
  const fill = (order: readonly number[], had: readonly number[] = []): number[] => {
    const taken = [...had];
    for (const p of order) if (!taken.includes(p) && sum(taken) + cost(p) <= budget) taken.push(p);
    return taken;
  };
  const perCost = inOrder((p) => [BigInt(gain(p)), BigInt(cost(p))]);
  if (rule === 'greedy') return fill(perCost);
  if (rule === 'points') return fill(inOrder((p) => whole(gain(p))).filter((p) => gain(p) > 0));

  const share: Fraction = [BigInt(budget), BigInt(voters.length)];
  const from = (start: Fraction) => slowEqualShares(costs, voters, start, rank);
  const supported = all.filter((p) => gain(p) > 0);
  const fits = (chosen: readonly number[], list: readonly number[]) =>
    list.some((p) => !chosen.includes(p) && sum(chosen) + cost(p) <= budget);
  const raised = (first: Fraction, stops: (chosen: readonly number[]) => boolean): number[] => {
    let [start, chosen] = [first, from(first)];
    // Once all that can be had is chosen, more money only changes the order in which; or with all of it for everybody.
    const complete = (outcome: readonly number[]) =>
      supported.every((p) => cost(p) > budget || outcome.includes(p));
    while (!stops(chosen) && !complete(chosen) && less(start, whole(budget + 1))) {
      start = plus(start, [1n, 1n]);
      const next = from(start);
      if (sum(next) > budget) return chosen;
      chosen = next;
    }
    return chosen;
  };
  const floor: Fraction = [BigInt(Math.floor(budget / voters.length)), 1n];
  const completed = {
    none: () => from(share),
    greedy: () => fill(perCost, from(share)),
    'add-one': () => raised(share, (chosen) => !fits(chosen, supported)),
    'add-one-integral': () => raised(floor, () => false),
    'add-one-integral-exhaustive': () => raised(floor, (chosen) => !fits(chosen, all)),
  }[completion]();
  if (!comparison) return completed;
  const byVotes = fill(inOrder((p) => whole(votes(p))));
  const likes = (one: readonly number[], outcome: readonly number[]) =>
    one.filter((p) => outcome.includes(p)).length;
  const differences = approvals.map((one) => likes(one, byVotes) - likes(one, completed));
  const more = differences.filter((one) => one > 0).length;
  return more > differences.filter((one) => one < 0).length ? byVotes : completed;
}
