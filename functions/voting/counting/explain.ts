import { type Saying, say } from '../../../schema/languages/sentences.ts';
import { decimalText, type Fraction, lowest, roundedDown } from './amounts.ts';
import type { Result } from './completions.ts';

/** Why a project was funded or not. Amounts are exact decimals, fractions where they have no end. */
export type Explanation = {
  readonly project: string;
  readonly cost: string;
  readonly votes: number;
  readonly funded: boolean;
  /** Its place in the order of selection, from 1. */
  readonly place?: number;
  /** What funded it: its supporters' shares, or the rest of the budget. */
  readonly by?: 'shares' | 'rest';
  /** How many supporters paid the full share, and how many all they had left, which was less. */
  readonly inFull?: number;
  readonly inPart?: number;
  /** The full share, as a decimal rounded down and as the fraction it is; per unit of gain where gains differ. */
  readonly share?: string;
  readonly exactShare?: string;
  /** Money its supporters (or the budget) had left at the end; at this cost it would have been funded. */
  readonly wouldHaveSufficed?: string;
  readonly missing?: string;
};

const text = (fraction: Fraction): string => {
  const { over, under } = lowest(fraction);
  return under === 1n ? String(over) : `${over}/${under}`;
};

/** Money that each group has left, over one common denominator. */
function leftOver({ counted, purchases, start }: Result): { left: bigint[]; under: bigint } | undefined {
  if (!start || start.under === 0n) return undefined;
  const under = purchases.reduce((sum, { price }) => {
    const own = price?.share.under ?? 1n;
    return sum * lowest({ over: own, under: sum }).over;
  }, start.under);
  const left = counted.election.ballots.map(() => (start.over * under) / start.under);
  for (const { project, price } of purchases) {
    const support = counted.supporters[project];
    if (!price || !support) continue;
    const share = (price.share.over * under) / price.share.under;
    for (const [i, group] of support.groups.entries()) {
      const rest = (left[group] ?? 0n) - share * BigInt(support.weights[i] ?? 0);
      left[group] = rest > 0n ? rest : 0n;
    }
  }
  return { left, under };
}

/** Explains the outcome for each project, in the order of the election. */
export function explained(result: Result): Explanation[] {
  const { counted, purchases, spent } = result;
  const { projects, decimals, budget, ballots } = counted.election;
  const places = new Map(purchases.map(({ project }, i) => [project, i]));
  const money = leftOver(result);
  return projects.map(({ id, cost }, project): Explanation => {
    const about = { project: id, cost: decimalText(cost, decimals), votes: counted.votes[project] ?? 0 };
    const place = places.get(project);
    if (place !== undefined) {
      const price = purchases[place]?.price;
      const funded = { ...about, funded: true, place: place + 1 };
      if (!price) return { ...funded, by: 'rest' };
      const share = { over: price.share.over, under: price.share.under * 10n ** BigInt(decimals) };
      return {
        ...funded,
        by: 'shares',
        inFull: price.inFull,
        inPart: price.inPart,
        share: roundedDown(price.share, decimals),
        exactShare: text(share),
      };
    }
    const support = counted.supporters[project];
    let had: Fraction = { over: budget - spent, under: 1n };
    if (money && result.completedFrom === undefined) {
      let over = 0n;
      for (const group of support?.groups ?? [])
        over += (money.left[group] ?? 0n) * BigInt(ballots[group]?.voters ?? 0);
      had = { over, under: money.under };
    }
    const suffices = had.over / had.under;
    return {
      ...about,
      funded: false,
      wouldHaveSufficed: decimalText(suffices > 0n ? suffices : 0n, decimals),
      missing: decimalText(cost - suffices > 0n ? cost - suffices : 0n, decimals),
    };
  });
}

/** An explanation as a sentence; `money` says how an amount is written. */
export function inWords(
  one: Explanation,
  money: (amount: string) => string | Saying = (amount) => amount,
): Saying {
  const { project, votes, place = 0, inFull = 0, inPart = 0 } = one;
  const said = (amount = '0') => money(amount);
  const [cost, share] = [said(one.cost), said(one.share)];
  if (one.funded && one.by === 'shares')
    return inPart
      ? say('planByPartShares', { project, place, inFull, inPart, share, cost })
      : say('planByShares', { project, place, inFull, share, cost });
  if (one.funded) return say('planByRest', { project, place, cost });
  const [had, missing] = [said(one.wouldHaveSufficed), said(one.missing)];
  return say('planNotChosen', { project, votes, cost, had, missing });
}
