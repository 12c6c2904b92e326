/**
 * The bank: its account, the files that pay claims, and the lines that come back. A line is `new` until the treasurer
 * says what it is: the payment of a claim, income, or nothing to book. What is proposed is only that.
 */

import { dayAfter } from '../../schema/amsterdam.ts';
import type { BankLineState, IncomeSource, ProposalReason } from '../../schema/generated/wijk.ts';
import type { Unlined } from '../challenges/instalments.ts';
import type { Claim } from '../expenses/rules.ts';
import type { Trail } from '../tenancy/trail.ts';

/** The bank account of a wijk, and the IBANs that it had before. */
export type BankAccount = {
  readonly iban: string;
  readonly name: string;
  readonly before: readonly string[];
  readonly trail: Trail;
};

/** One payment of a file, as it stood when the file was made. Amount in cents. */
export type Transfer = {
  readonly claimId: string;
  readonly amount: number;
  readonly iban: string;
  readonly holder: string;
  readonly description: string;
};

/** Payments that go to the bank together. */
export type Payment = {
  readonly id: string;
  readonly createdAt: string;
  readonly iban: string;
  readonly name: string;
  readonly transfers: readonly Transfer[];
  readonly trail: Trail;
};

/** The most payments in one file: all of them become `sent` in one transaction. */
export const mostTransfers = 20;

/** What a bank says of a line. Amount in cents, above zero when it came in. */
export type BankLine = {
  readonly id: string;
  readonly date: string;
  readonly amount: number;
  readonly name?: string;
  readonly iban?: string;
  readonly description: string;
  readonly endToEndId?: string;
  readonly state: BankLineState;
  readonly claimId?: string;
  readonly why?: string;
  readonly trail: Trail;
};

/** A claim's mark on its payment: SEPA gives 35 characters, so its id without what says nothing. */
export const markOf = (claimId: string): string => claimId.slice(4).replaceAll('-', '');

/** The claim that a mark belongs to; undefined for a mark that is not ours. */
export function claimMarked(mark: string | undefined): string | undefined {
  const [, ...parts] =
    /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(mark ?? '') ?? [];
  return parts.length ? `clm_${parts.join('-')}` : undefined;
}

/** Letters that have a plain one inside come out by themselves; these have none. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  ı: 'i',
  '&': '+',
  '€': 'EUR',
  '’': "'",
  '–': '-',
};

/** A text in the letters that every bank in SEPA takes (EPC217-08), at most this long. */
export function sepaText(text: string, most: number): string {
  const letters = [...text.normalize('NFKD').replace(/\p{M}/gu, '')].map((letter) => plain[letter] ?? letter);
  return letters
    .join('')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[/ ]+|\/\/+/g, ' ')
    .trim()
    .slice(0, most)
    .trim();
}

/** True for a claim whose payment can be seen on a statement: by a file, or by hand once it was released. */
export const awaitsPayment = ({ state }: Claim): boolean => state === 'sent' || state === 'released';

/** True when a line can be the payment of a claim. */
export const pays = (line: BankLine, claim: Claim): boolean => line.amount === -claim.amount;

/** What a line may be. */
export type Proposal = {
  readonly because: ProposalReason;
  readonly claim?: Claim;
  readonly instalment?: Unlined;
  readonly source?: IncomeSource;
  readonly pot?: string;
  readonly settlement?: string;
};

/** Of how many quarters a line can be the money of their settlement. */
export const mostAwaited = 40;

/** Money of the settlement of a quarter that has no line yet, in cents: what the city owes, or what was booked by hand. */
export type Owed = { readonly quarter: string; readonly owed: number };

/** Words by which one can guess where money comes from; a gift when none of them stands there. */
const words: readonly (readonly [IncomeSource, RegExp])[] = [
  ['grant', /subsidie|gemeente|provincie|fonds/i],
  ['contract', /contract|right to challenge|opdracht/i],
  ['savings', /besparing|herinvestering/i],
];

/** An instalment comes at most so many days before it is due. */
const earlyDays = 35;

/** True for an instalment that a line can be: of its amount, booked by hand or about due. */
const fitsInstalment = (line: BankLine, { amount, bookedOn, dueOn }: Unlined): boolean =>
  amount === line.amount && (bookedOn !== undefined || dueOn <= dayAfter(line.date, earlyDays));

/** The instalment that a line is: one that was booked by hand first. Between two challenges alike nothing is guessed. */
function instalmentOn(line: BankLine, unlined: readonly Unlined[]): Unlined | undefined {
  const fitting = unlined.filter((one) => fitsInstalment(line, one));
  for (const some of [fitting.filter(({ bookedOn }) => bookedOn), fitting]) {
    const [first, ...others] = some;
    if (first && others.every(({ challengeId }) => challengeId === first.challengeId)) return first;
  }
  return undefined;
}

/** The instalment because of which a line is no income of its own: booked by hand already, or contract money by name. */
export const notIncome = (
  line: BankLine,
  source: IncomeSource,
  unlined: readonly Unlined[],
): Unlined | undefined =>
  unlined.find(
    (one) =>
      fitsInstalment(line, one) &&
      (source === 'contract' || (source === 'grant' && one.bookedOn !== undefined)),
  );

/** What waits for money to come in: instalments of contracts, and what the city owes of settlements. */
export type Awaited = { readonly unlined: readonly Unlined[]; readonly owed: readonly Owed[] };

/** What came in and was waited for; undefined where two things are alike, between which nothing is guessed. */
function awaitedOn(line: BankLine, { unlined, owed }: Awaited): Proposal | undefined {
  const instalment = instalmentOn(line, unlined);
  const [settled, ...like] = owed.filter((one) => one.owed === line.amount);
  if (instalment) return settled ? undefined : { because: 'instalment', instalment };
  return settled && like.every(({ quarter }) => quarter === settled.quarter)
    ? { because: 'settlement', source: 'savings', pot: 'reserve', settlement: settled.quarter }
    : undefined;
}

/** What a new line may be, among the claims and the money that wait for their line; undefined when nothing fits. */
export function proposalFor(
  line: BankLine,
  waiting: readonly Claim[],
  awaited: Awaited,
): Proposal | undefined {
  if (line.state !== 'new') return undefined;
  if (line.amount > 0) {
    const known = awaitedOn(line, awaited);
    if (known) return known;
    const text = `${line.name ?? ''} ${line.description}`;
    const source = words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'gift';
    return { because: 'income', source, pot: 'general' };
  }
  const fitting = waiting.filter((claim) => awaitsPayment(claim) && pays(line, claim));
  const marked = fitting.find(({ id }) => id === claimMarked(line.endToEndId));
  if (marked) return { because: 'endToEndId', claim: marked };
  // Two claims alike: which of them was paid is not for us to guess.
  const [only, ...others] = fitting.filter(({ iban }) => iban === line.iban);
  return only && others.length === 0 ? { because: 'amountAndIban', claim: only } : undefined;
}
