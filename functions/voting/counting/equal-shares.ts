/**
 * The Method of Equal Shares, exactly. Every voter begins with the same money. In each round the project is
 * bought whose supporters have to pay least for what they gain; each pays the same per unit of gain, or all that
 * is left. No number is ever rounded: money is whole numbers over one common denominator, and prices are
 * compared by multiplying crosswise.
 *
 * What makes it quick: voters who said the same are one group; groups with the same money left are one class, so
 * that a project is priced per class, not per voter. A price never falls during a count, so last round's price is
 * a lower bound: projects are priced again in its order, until the bound is worse than the best price found.
 */
import { divisor, type Fraction, lowest } from './amounts.ts';
import type { Counted, Outcome, Price, Purchase } from './election.ts';

/** Price of a project: `over / (under × denominator)` per unit of gain. */
type Bid = {
  readonly project: number;
  readonly over: bigint;
  readonly weight: bigint;
  readonly scale: bigint;
};

/** A project that is still in, and the lowest it can cost now. */
type Candidate = { readonly project: number; bound: bigint; readonly under: bigint };

const nobody = -1;

/** One count from this much money per voter. */
export class Count {
  private readonly counted: Counted;
  private readonly candidates: Candidate[] = [];
  /** Money of each class, over the common denominator. */
  private readonly money: bigint[] = [];
  private denominator: bigint;
  /** Classes that somebody is in, poorest first. */
  private order: number[] = [0];
  private readonly members: number[] = [];
  /** Class of each group; nobody once its money is gone or nothing is left for it to pay. */
  private readonly classOf: Int32Array;
  /** How many projects each group can still pay for. */
  private readonly open: Int32Array;
  /** Voters per class and weight, while a project is priced. */
  private readonly tally: number[] = [];

  constructor(counted: Counted, start: Fraction) {
    this.counted = counted;
    this.denominator = start.under;
    this.money.push(start.over);
    const { ballots } = counted.election;
    this.classOf = new Int32Array(ballots.length).fill(start.over > 0n ? 0 : nobody);
    this.open = new Int32Array(ballots.length);
    for (const { groups } of counted.supporters)
      for (const group of groups) this.open[group] = (this.open[group] ?? 0) + 1;
    this.members.push(ballots.length);
    for (const [project, { groups }] of counted.supporters.entries())
      if (groups.length) this.candidates.push({ project, bound: 0n, under: 1n });
  }

  /** Buys until no project can be paid. */
  run(): Purchase[] {
    const bought: Purchase[] = [];
    for (let best = this.cheapest(); best; best = this.cheapest())
      bought.push({ project: best.project, price: this.buy(best) });
    return bought;
  }

  /** The project with the lowest price now; those that can't be paid any more are left out from here on. */
  private cheapest(): Bid | undefined {
    let best: Bid | undefined;
    const priced: Candidate[] = [];
    let looked = 0;
    for (const candidate of this.candidates) {
      // An equal bound is still looked at: it may be a tie.
      if (best && candidate.bound * best.weight * best.scale > best.over * candidate.under) break;
      looked++;
      const bid = this.price(candidate.project);
      if (!bid) {
        this.leave(candidate.project);
        continue;
      }
      priced.push({ project: bid.project, bound: bid.over, under: bid.weight * bid.scale });
      if (!best || this.better(bid, best)) best = bid;
    }
    this.candidates.splice(0, looked);
    for (const one of priced) if (one.project !== best?.project) this.insert(one);
    return best;
  }

  private better(bid: Bid, best: Bid): boolean {
    const [left, right] = [bid.over * best.weight * best.scale, best.over * bid.weight * bid.scale];
    const { rank } = this.counted;
    return left < right || (left === right && (rank[bid.project] ?? 0) < (rank[best.project] ?? 0));
  }

  private insert(one: Candidate): void {
    let [low, high] = [0, this.candidates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.candidates[middle];
      if (there && there.bound * one.under <= one.bound * there.under) low = middle + 1;
      else high = middle;
    }
    this.candidates.splice(low, 0, one);
  }

  /** What a project costs its supporters per unit of weight; undefined when they can't pay it. */
  private price(project: number): Bid | undefined {
    const { election, supporters } = this.counted;
    const support = supporters[project];
    const cost = election.projects[project]?.cost ?? 0n;
    if (!support) return undefined;
    if (cost === 0n) return { project, over: 0n, weight: 1n, scale: support.scale };
    let rest = cost * this.denominator;
    const payers = this.payers(project);
    let weight = 0;
    for (const { voters, weight: each } of payers) weight += voters * each;
    for (const { money, voters, weight: each } of payers) {
      // From here on everybody can pay their full share.
      if (money * BigInt(weight) >= rest * BigInt(each))
        return { project, over: rest, weight: BigInt(weight), scale: support.scale };
      rest -= money * BigInt(voters);
      weight -= voters * each;
    }
    return undefined;
  }

  /** Supporters with money, by class and weight, who run out first first. */
  private payers(project: number): { money: bigint; voters: number; weight: number }[] {
    const support = this.counted.supporters[project];
    const { ballots } = this.counted.election;
    if (!support) return [];
    const { groups, weights, alike } = support;
    if (alike) {
      const { tally } = this;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] ?? 0;
        const own = this.classOf[group] ?? nobody;
        if (own !== nobody) tally[own] = (tally[own] ?? 0) + (ballots[group]?.voters ?? 0);
      }
      const weight = weights[0] ?? 1;
      const payers = [];
      for (const own of this.order) {
        const voters = tally[own];
        if (!voters) continue;
        payers.push({ money: this.money[own] ?? 0n, voters, weight });
        tally[own] = 0;
      }
      return payers;
    }
    const found = new Map<number, { money: bigint; voters: number; weight: number }>();
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] ?? 0;
      const weight = weights[i] ?? 0;
      const own = this.classOf[group] ?? nobody;
      if (own === nobody) continue;
      const key = own * 2 ** 26 + weight;
      const payer = found.get(key);
      const voters = ballots[group]?.voters ?? 0;
      if (payer) payer.voters += voters;
      else found.set(key, { money: this.money[own] ?? 0n, voters, weight });
    }
    return [...found.values()].sort((a, b) => {
      const [left, right] = [a.money * BigInt(b.weight), b.money * BigInt(a.weight)];
      return left < right ? -1 : left > right ? 1 : 0;
    });
  }

  /** Lets the supporters pay; answers what they paid. */
  private buy({ project, over, weight }: Bid): Price {
    const common = divisor(over, weight) || 1n;
    const share = over / common;
    this.refine(weight / common);
    const support = this.counted.supporters[project];
    const { ballots } = this.counted.election;
    const moved = new Map<number, number>();
    const made: number[] = [];
    let [inFull, inPart] = [0, 0];
    if (support && share > 0n)
      for (let i = 0; i < support.groups.length; i++) {
        const group = support.groups[i] ?? 0;
        const own = this.classOf[group] ?? nobody;
        if (own === nobody) continue;
        const each = support.weights[i] ?? 0;
        const due = share * BigInt(each);
        const voters = ballots[group]?.voters ?? 0;
        const key = own * 2 ** 26 + each;
        let to = moved.get(key);
        const had = this.money[own] ?? 0n;
        if (to === undefined) {
          to = nobody;
          if (had > due) {
            to = this.money.push(had - due) - 1;
            this.members.push(0);
            made.push(to);
          }
          moved.set(key, to);
        }
        if (to !== nobody || had === due) inFull += voters;
        else inPart += voters;
        this.move(group, own, to);
      }
    this.leave(project);
    this.sortIn(made);
    return { share: lowest({ over: share, under: this.denominator }), inFull, inPart };
  }

  /** Makes the common denominator finer. */
  private refine(factor: bigint): void {
    if (factor === 1n) return;
    this.denominator *= factor;
    for (const own of this.order) this.money[own] = (this.money[own] ?? 0n) * factor;
    for (const candidate of this.candidates) candidate.bound *= factor;
  }

  private move(group: number, from: number, to: number): void {
    this.members[from] = (this.members[from] ?? 0) - 1;
    if (to !== nobody) this.members[to] = (this.members[to] ?? 0) + 1;
    this.classOf[group] = to;
  }

  /** A project is out: who can pay for nothing else need not be looked at any more. */
  private leave(project: number): void {
    for (const group of this.counted.supporters[project]?.groups ?? []) {
      const open = (this.open[group] ?? 0) - 1;
      this.open[group] = open;
      const own = this.classOf[group] ?? nobody;
      if (open === 0 && own !== nobody) this.move(group, own, nobody);
    }
  }

  private sortIn(made: number[]): void {
    const money = (own: number) => this.money[own] ?? 0n;
    const populated = (own: number) => (this.members[own] ?? 0) > 0;
    const fresh = made
      .filter(populated)
      .sort((a, b) => (money(a) < money(b) ? -1 : money(a) > money(b) ? 1 : 0));
    const merged: number[] = [];
    let next = 0;
    for (const own of this.order) {
      if (!populated(own)) continue;
      for (let one = fresh[next]; one !== undefined && money(one) < money(own); one = fresh[next]) {
        merged.push(one);
        next++;
      }
      merged.push(own);
    }
    for (; next < fresh.length; next++) merged.push(fresh[next] ?? 0);
    this.order = merged;
  }
}

/** The money each voter begins with: the budget in equal shares. */
export const equalStart = ({ election, voters }: Counted): Fraction => ({
  over: election.budget,
  under: BigInt(voters),
});

/** One count with Equal Shares, without completion. */
export function equalShares(counted: Counted, start: Fraction = equalStart(counted)): Outcome {
  if (counted.voters === 0) return { purchases: [], spent: 0n };
  const purchases = new Count(counted, start).run();
  let spent = 0n;
  for (const { project } of purchases) spent += counted.election.projects[project]?.cost ?? 0n;
  return { purchases, spent, start };
}
