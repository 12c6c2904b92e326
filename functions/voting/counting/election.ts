import type { Fraction } from './amounts.ts';

/** Something that can be funded. Its cost is in the election's units of money. */
export type Project = { readonly id: string; readonly cost: bigint };

/** Voters who said the same: which projects, best first, and with how many points where points are given. */
export type Ballot = {
  readonly voters: number;
  /** Places of the projects in the election's list, each at most once. */
  readonly projects: readonly number[];
  /** Points per project, in the same order, in units of points. */
  readonly points?: readonly number[];
};

/** A vote to be counted. Money and points are whole numbers of units, so that nothing is ever rounded. */
export type Election = {
  readonly budget: bigint;
  /** 10^decimals units make one of the currency. */
  readonly decimals: number;
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
};

/** How much a voter is held to gain from a project that they voted for. */
export const satisfactions = ['cost', 'cardinality', 'points', 'borda'] as const;
/** How much a voter is held to gain from a project that they voted for. */
export type Satisfaction = (typeof satisfactions)[number];

/** In which order equals come: by id alone, or by lowest cost, then most votes, then id. */
export const tieOrders = ['id', 'cost,votes,id'] as const;
/** In which order equals come. */
export type TieOrder = (typeof tieOrders)[number];

/** The voters of a project who gain from it: groups by their place, and the weight of each voter's gain. */
export type Supporters = {
  readonly groups: Int32Array;
  readonly weights: Int32Array;
  /** True when all gain the same, so that the order of their money is the order in which they pay. */
  readonly alike: boolean;
  /** Gain = weight × scale. */
  readonly scale: bigint;
  /** Sum of all gains. */
  readonly gain: bigint;
};

/** An election with what each rule needs to know of it. */
export type Counted = {
  readonly election: Election;
  readonly voters: number;
  /** How many voters named each project, whatever they gain from it. */
  readonly votes: readonly number[];
  readonly supporters: readonly Supporters[];
  /** Place of each project in the order of ties; the lower one wins. */
  readonly rank: readonly number[];
};

/** A project that was selected, and what its supporters paid for it under Equal Shares. */
export type Purchase = { readonly project: number; readonly price?: Price };

/** What supporters paid: each `share` per unit of weight, or all they had left where that was less. */
export type Price = { readonly share: Fraction; readonly inFull: number; readonly inPart: number };

/** What a count came to: projects in the order of selection, and what is left of each one's supporters' money. */
export type Outcome = {
  readonly purchases: readonly Purchase[];
  readonly spent: bigint;
  /** Money per voter that the count began with; undefined for a rule without. */
  readonly start?: Fraction;
};

const byCodePoint = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference) return difference;
  }
  return left.length - right.length;
};

const weightOf = ({ projects, points }: Ballot, place: number, satisfaction: Satisfaction): number => {
  if (satisfaction === 'points') return points?.[place] ?? 0;
  if (satisfaction === 'borda') return projects.length - place - 1;
  return 1;
};

/** Prepares an election for counting under one satisfaction and one order of ties. */
export function prepared(election: Election, satisfaction: Satisfaction, ties: TieOrder): Counted {
  const { projects, ballots } = election;
  const groups: number[][] = projects.map(() => []);
  const weights: number[][] = projects.map(() => []);
  const votes = projects.map(() => 0);
  for (const [group, ballot] of ballots.entries())
    for (const [place, project] of ballot.projects.entries()) {
      votes[project] = (votes[project] ?? 0) + ballot.voters;
      const weight = weightOf(ballot, place, satisfaction);
      if (weight <= 0) continue;
      groups[project]?.push(group);
      weights[project]?.push(weight);
    }
  const supporters = projects.map(({ cost }, project): Supporters => {
    const scale = satisfaction === 'cost' ? cost : 1n;
    // Who gains nothing from a project does not pay for it: a free one gives no gain when cost is the measure.
    const [who, gains] = scale === 0n ? [[], []] : [groups[project] ?? [], weights[project] ?? []];
    let gain = 0n;
    for (const [i, group] of who.entries())
      gain += BigInt(ballots[group]?.voters ?? 0) * BigInt(gains[i] ?? 0);
    return {
      groups: Int32Array.from(who),
      weights: Int32Array.from(gains),
      alike: gains.every((weight) => weight === gains[0]),
      scale,
      gain: gain * scale,
    };
  });
  const places = projects.map((_, place) => place);
  const id = (place: number) => projects[place]?.id ?? '';
  const cost = (place: number) => projects[place]?.cost ?? 0n;
  places.sort((a, b) => {
    if (ties === 'cost,votes,id') {
      if (cost(a) !== cost(b)) return cost(a) < cost(b) ? -1 : 1;
      if (votes[a] !== votes[b]) return (votes[b] ?? 0) - (votes[a] ?? 0);
    }
    return byCodePoint(id(a), id(b));
  });
  const rank: number[] = [];
  for (const [order, place] of places.entries()) rank[place] = order;
  const voters = ballots.reduce((sum, ballot) => sum + ballot.voters, 0);
  return { election, voters, votes, supporters, rank };
}

/** What the selected projects cost together. */
export const costOf = ({ projects }: Election, selected: Iterable<number>): bigint => {
  let sum = 0n;
  for (const project of selected) sum += projects[project]?.cost ?? 0n;
  return sum;
};
