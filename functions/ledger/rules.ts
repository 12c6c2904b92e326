/**
 * The ledger of a wijk: double entry, in whole euro cents. A journal is one immutable item with all its legs,
 * which add up to zero: debit above zero, credit below. The bank account and what the city owes are debit; pots and what is promised to
 * initiatives, claims and the municipality are credit. No account ever goes below zero on its own side. What was booked is corrected by a
 * counter-entry, never changed.
 */
import type { IncomeSource, JournalType } from '../../schema/generated/wijk.ts';
import type { Trail } from '../tenancy/trail.ts';

/** One side of a journal, in cents. */
export type Leg = { readonly account: string; readonly amount: number };

/** What is booked. `who` is a pseudonym, for the open data. */
export type Journal = {
  readonly id: string;
  readonly date: string;
  readonly year: number;
  readonly type: JournalType;
  readonly description: string;
  readonly legs: readonly Leg[];
  readonly who: string;
  readonly reverses?: string;
  /** Where money that came in comes from; of a counter-entry, the source of the income that it undoes. */
  readonly source?: IncomeSource;
  readonly statutes: number;
  readonly trail: Trail;
};

/** A journal in its place: numbered, and chained to the one before. This is what is published. */
export type Entry = Omit<Journal, 'trail'> & {
  /** Its place in the whole chain, from 1; years can overlap in it while the old one is not yet closed. */
  readonly place: number;
  readonly number: number;
  readonly hash: string;
};

/** The bank account. */
export const bank = 'bank';
/** The account of a pot. */
export const potAccount = (pot: string): string => `pot:${pot}`;

/** The account of what a voting round divides. */
export const roundAccount = (id: string): string => `round:${id}`;
/** The account of what was promised to an initiative. */
export const initiativeAccount = (id: string): string => `initiative:${id}`;

/** True for the account of a pot. */
export const isPot = (account: string): boolean => account.startsWith('pot:');
/** True for the account of an initiative. */
export const isInitiative = (account: string): boolean => account.startsWith('initiative:');
/** The account of what was approved for a claim and is not yet paid. */
export const claimAccount = (id: string): string => `claim:${id}`;

/** The account of what is left of a challenge's grant once its task went back, until it is paid back. */
export const refundAccount = (challengeId: string): string => `refund:${challengeId}`;

/** True for money that is set apart: for a round, an initiative or a claim, or to be paid back. */
export const isPromised = (account: string): boolean => /^(round|initiative|claim|refund):/.test(account);

/** What the city has saved by settlements and not yet settled with the wijk: a claim, on the debit side. */
export const owedByCity = 'owed:city';
/** The part of it that is the members': it is in no pot, and so can't be spent, until the money is on the bank account. */
export const settledForReserve = 'settled:reserve';
/** The part of it that the city keeps; set off against the claim once the members' part has come in. */
export const keptByCity = 'kept:city';

/** True for an account whose money stands on the debit side. */
const isDebit = (account: string): boolean => account === bank || account === owedByCity;

/** What a leg does to the balance of its account, seen from the account's own side. */
export const effect = ({ account, amount }: Leg): number => (isDebit(account) ? amount : -amount);

/** Pots that every wijk has. */
export const basicPots = {
  general: { nl: 'Algemene pot', en: 'General pot' },
  freeFund: { nl: 'Scharrelpot', en: 'Free fund' },
  reserve: { nl: 'Reserve van de leden', en: "Members' reserve" },
} as const;

/** The pot out of which only the general assembly moves money. */
export const membersReserve = 'reserve' satisfies keyof typeof basicPots;
/** The pot that is for spending on trust. */
export const freeFundPot = 'freeFund' satisfies keyof typeof basicPots;
/** True for a pot that every wijk has. */
export const isBasicPot = (id: string): id is keyof typeof basicPots => Object.hasOwn(basicPots, id);

/** The legs of money that came in on the bank account. */
export const incomeLegs = (pot: string, amount: number): Leg[] => [
  { account: bank, amount },
  { account: potAccount(pot), amount: -amount },
];

/** The legs of money that moves from one account to another, both of them credit. */
export const moveLegs = (from: string, to: string, amount: number): Leg[] => [
  { account: from, amount },
  { account: to, amount: -amount },
];

/** The legs of money that leaves the bank account, from where it was set apart. */
export const payLegs = (from: string, amount: number): Leg[] => moveLegs(from, bank, amount);

/** The legs by which a round's money goes to what was chosen, and the rest back into its pot. */
export function fundingLegs(
  round: string,
  pot: string,
  budget: number,
  chosen: readonly { readonly initiativeId: string; readonly cost: number }[],
): Leg[] {
  const rest = budget - chosen.reduce((sum, { cost }) => sum + cost, 0);
  return [
    { account: roundAccount(round), amount: budget },
    ...chosen.map(({ initiativeId, cost }) => ({ account: initiativeAccount(initiativeId), amount: -cost })),
    ...(rest ? [{ account: potAccount(pot), amount: -rest }] : []),
  ];
}

/** The legs that undo these. */
export const undoing = (legs: readonly Leg[]): Leg[] =>
  legs.map(({ account, amount }) => ({ account, amount: -amount }));

/** True for legs that a journal may have: whole cents, each account once, together zero. */
export const isBalanced = (legs: readonly Leg[]): boolean =>
  legs.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0) &&
  new Set(legs.map(({ account }) => account)).size === legs.length &&
  legs.reduce((sum, { amount }) => sum + amount, 0) === 0;

/** True for a move into the members' reserve or out of it. Undoing it would move the reserve without the assembly. */
export const movesReserve = ({ type, legs }: Pick<Journal, 'type' | 'legs'>): boolean =>
  type === 'move' && legs.some(({ account }) => account === potAccount(membersReserve));

/** What can be undone: money in and money moved. What a vote or a year's end booked has its own way back. */
export const canBeUndone = ({ type }: Journal): boolean => type === 'income' || type === 'move';
