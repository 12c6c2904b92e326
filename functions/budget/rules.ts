/**
 * The budget of a year: expected incomes, what each pot may spend and for what, and a free fund. It is drafted as a
 * whole and adopted by the general assembly. It never plans more than is expected and was left from the year before.
 */
import type { IncomeSource } from '../../schema/generated/wijk.ts';
import { freeFundPot, potAccount } from '../ledger/rules.ts';
import type { Trail } from '../tenancy/trail.ts';

/** The most lines that a budget can have. */
export const mostLines = 60;

/** What a pot may spend, in cents, and for what. */
export type Line = { readonly potId: string; readonly amount: number; readonly purpose: string };

/** An income that is expected, in cents. */
export type Income = { readonly source: IncomeSource; readonly amount: number };

/** What a budget plans. */
export type Plan = {
  readonly incomes: readonly Income[];
  readonly lines: readonly Line[];
  readonly freeFund: number;
};

/** What the contract of a challenge brings to the budget of a year: money for its pot, in cents, that no assembly decides on. */
export type Granted = Line & { readonly year: number; readonly challengeId: string };

/** A budget as it was drafted; adopted once it says when, and under which statutes. */
export type Document = Plan & {
  /** What was left in the pots from the year before, by the books when it was drafted. */
  readonly left: number;
  readonly draftedAt: string;
  readonly adoptedAt?: string;
  readonly statutes?: number;
};

/** Everything about the budget of one year. */
export type Budget = {
  readonly id: string;
  readonly year: number;
  readonly draft?: Document;
  /** What the assembly adopted, oldest first: a later one changes the one before, and takes nothing away of it. */
  readonly adopted: readonly Document[];
  readonly trail: Trail;
};

const sum = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

/** What is not planned yet; below zero when more is planned than there will be. */
export const unplanned = ({ incomes, lines, freeFund }: Plan, left: number): number =>
  sum(incomes) + left - sum(lines) - freeFund;

/** What counts: what was adopted last; while nothing is, what is drafted. */
export const inForce = (budget: Budget | undefined): Document | undefined =>
  budget?.adopted.at(-1) ?? budget?.draft;

/** What moved on a pot in a year, in cents. */
export type Moved = {
  readonly received: number;
  readonly committed: number;
  readonly spent: number;
  readonly spentEarlier: number;
};

const nothing: Moved = { received: 0, committed: 0, spent: 0, spentEarlier: 0 };

/** What came in from a source beside what was expected. */
export type IncomeAgainst = {
  readonly source: IncomeSource;
  readonly expected: number;
  readonly actual: number;
};

/** What a pot may spend beside what it did. */
export type LineAgainst = Moved & {
  readonly potId: string;
  readonly purpose: string | null;
  /** Id of the challenge whose contract brings it; null for every other line. */
  readonly challengeId: string | null;
  readonly budgeted: number;
  readonly left: number;
};

/** What is planned and what contracts bring. Both can say the same: then it counts once, and the larger. */
export type Expected = { readonly document?: Document; readonly granted: readonly Granted[] };

/** Every source beside what really came in from it. */
export const incomesAgainst = (
  { document, granted }: Expected,
  sources: readonly IncomeSource[],
  actual: ReadonlyMap<string, number>,
): IncomeAgainst[] =>
  sources.map((source) => {
    const planned = document?.incomes.find((income) => income.source === source)?.amount ?? 0;
    return {
      source,
      expected: source === 'contract' ? Math.max(planned, sum(granted)) : planned,
      actual: actual.get(source) ?? 0,
    };
  });

type Planned = {
  readonly amount: number;
  readonly purpose: string | null;
  readonly challengeId: string | null;
};

/** Every line beside what its pot did; then the pots in which money moved though no line is theirs. */
export function linesAgainst(
  { document, granted }: Expected,
  moved: ReadonlyMap<string, Moved>,
): LineAgainst[] {
  const planned = new Map<string, Planned>();
  for (const { potId, amount, purpose } of document?.lines ?? [])
    planned.set(potId, { amount, purpose, challengeId: null });
  if (document?.freeFund)
    planned.set(freeFundPot, { amount: document.freeFund, purpose: null, challengeId: null });
  for (const { potId, amount, purpose, challengeId } of granted) {
    const own = planned.get(potId);
    if (!own && !amount) continue;
    const most = Math.max(own?.amount ?? 0, amount);
    planned.set(potId, { amount: most, purpose: own?.purpose ?? purpose, challengeId });
  }
  for (const [account, { received, committed, spent, spentEarlier }] of moved) {
    const potId = account.slice(potAccount('').length);
    if ((received || committed || spent || spentEarlier) && !planned.has(potId))
      planned.set(potId, { amount: 0, purpose: null, challengeId: null });
  }
  return [...planned].map(([potId, { amount, purpose, challengeId }]) => {
    const { received, committed, spent, spentEarlier } = moved.get(potAccount(potId)) ?? nothing;
    const left = amount - committed - spent;
    return { potId, purpose, challengeId, budgeted: amount, received, committed, spent, spentEarlier, left };
  });
}
