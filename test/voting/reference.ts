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
