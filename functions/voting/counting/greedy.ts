import { type Counted, costOf, type Outcome } from './election.ts';

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Takes projects in this order, each that still fits; what does not fit is passed over. */
function takeWhatFits(
  { election }: Counted,
  order: readonly number[],
  had: readonly number[] = [],
): number[] {
  let left = election.budget - costOf(election, had);
  const taken: number[] = [];
  for (const project of order) {
    const cost = election.projects[project]?.cost ?? 0n;
    if (had.includes(project) || cost > left) continue;
    taken.push(project);
    left -= cost;
  }
  return taken;
}

/** Projects by gain per unit of money, most first; a free project with any gain comes before all others. */
function byGainPerCost({ election, supporters, rank }: Counted): number[] {
  const gain = (p: number) => supporters[p]?.gain ?? 0n;
  const cost = (p: number) => election.projects[p]?.cost ?? 0n;
  const free = (p: number) => Number(cost(p) === 0n && gain(p) > 0n);
  return election.projects
    .map((_, p) => p)
    .sort((a, b) => {
      if (free(a) || free(b)) return free(b) - free(a) || (rank[a] ?? 0) - (rank[b] ?? 0);
      // Gain and cost both zero count as no gain.
      const [left, right] = [gain(a) * (cost(b) || 1n), gain(b) * (cost(a) || 1n)];
      return compare(right, left) || (rank[a] ?? 0) - (rank[b] ?? 0);
    });
}

/** The greedy rule: most gain per unit of money first, what fits. */
export function greedy(counted: Counted, had: readonly number[] = []): Outcome {
  const selected = [...had, ...takeWhatFits(counted, byGainPerCost(counted), had)];
  return {
    purchases: selected.map((project) => ({ project })),
    spent: costOf(counted.election, selected),
  };
}

/** The rule of points: most points first, what fits; cost plays no part in the order. */
export function byPoints(counted: Counted): Outcome {
  const { election, supporters, rank } = counted;
  const order = election.projects
    .map((_, p) => p)
    .sort(
      (a, b) =>
        compare(supporters[b]?.gain ?? 0n, supporters[a]?.gain ?? 0n) || (rank[a] ?? 0) - (rank[b] ?? 0),
    )
    .filter((p) => (supporters[p]?.gain ?? 0n) > 0n);
  const selected = takeWhatFits(counted, order);
  return { purchases: selected.map((project) => ({ project })), spent: costOf(election, selected) };
}
