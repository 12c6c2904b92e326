/**
 * A settlement says what a quarter that is over saved, and what of it is the wijk's. The clock drafts it from the formation;
 * coordinator and board agree to it, two people; then it is booked and never changes. What was wrong is mended by a
 * correction: the quarter reckoned anew, and the difference booked, agreed to in the same way.
 */
import type { LeftOutReason } from '../../schema/generated/wijk.ts';
import type { Quarter } from '../../schema/quarters.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Saving, Stretch } from '../../schema/saving.ts';
import { type Party, parties } from '../formation/rules.ts';
import {
  bank,
  keptByCity,
  type Leg,
  membersReserve,
  owedByCity,
  potAccount,
  settledForReserve,
} from '../ledger/rules.ts';
import type { Trail } from '../tenancy/trail.ts';

/** Days of a month on which nothing changes for a specialism, with what they save in cents. */
export type Line = Stretch & {
  readonly specialismId: string;
  readonly from: string;
  readonly until: string;
  readonly cents: number;
};

/** Days of a specialism that can't be reckoned, and so count for nothing. */
export type LeftOut = {
  readonly specialismId: string;
  readonly from: string;
  readonly until: string;
  readonly why: LeftOutReason;
};

/** Everything that a settlement is reckoned from, and what comes of it. */
export type Reckoning = Saving & {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  /** Names of the specialisms, as they were called then. */
  readonly names: Readonly<Record<string, string>>;
};

/** What was otherwise than the formation says, on some days of a specialism. */
export type Change = {
  readonly specialismId: string;
  readonly from: string;
  readonly until: string;
  readonly baselineFte?: number;
  readonly actualFte?: number;
  readonly tariff?: number;
  readonly yearHours?: number;
};

/** Who agreed, in the name of which party. */
export type Assent = { readonly party: Party; readonly by: string; readonly at: string };

/** What waits for both parties: the quarter as a whole, as it would be. */
export type Draft = Saving & {
  readonly number: number;
  /** Version of the settlement as of which it stands so: what people agree to. */
  readonly since: number;
  readonly madeAt: string;
  readonly why?: string;
  /** What was otherwise than the formation says; what was booked before holds beside it. */
  readonly changes: readonly Change[];
  readonly agreed: readonly Assent[];
};

/** What both parties agreed to, and was booked: the quarter as a whole, as it was from then on. */
export type Booked = Omit<Draft, 'since'> & {
  readonly bookedAt: string;
  /** The journal that booked the difference with what was booked before; none where there was none to book. */
  readonly journalId?: string;
};

/** Money of a settlement that came in; with the line of the bank that it is, once one was said to be. */
export type Receipt = {
  readonly journalId: string;
  readonly on: string;
  readonly amount: number;
  readonly lineId?: string;
};

/** What of a settlement is still open in the ledger: for the members, and what the city keeps. */
export type Standing = { readonly settled: number; readonly kept: number };

/** The settlement of a quarter. */
export type Settlement = Standing & {
  readonly id: string;
  readonly quarter: Quarter;
  /** The wijk's share, in per cents: what the statutes said when the quarter began. */
  readonly share: number;
  readonly booked: readonly Booked[];
  readonly draft?: Draft;
  readonly receipts: readonly Receipt[];
  readonly trail: Trail;
};

/** Id of the settlement of a quarter. */
export const settlementId = (quarter: Quarter): string => `stl_${quarter}`;

/** The most changes that one correction makes. */
export const mostChangesAtOnce = 20;

const nothing: Saving = { cents: 0, wijk: 0, city: 0 };

/** The quarter as it was booked last; nothing while nothing was. */
export const bookedSaving = ({ booked }: Pick<Settlement, 'booked'>): Saving => booked.at(-1) ?? nothing;

/** What came in of it so far, in cents. */
export const receivedOf = ({ receipts }: Pick<Settlement, 'receipts'>): number =>
  receipts.reduce((sum, { amount }) => sum + amount, 0);

/** What was booked by hand, and no line of the bank was said to be. */
export const unlinedOf = ({ receipts }: Pick<Settlement, 'receipts'>): Receipt[] =>
  receipts.filter(({ lineId }) => lineId === undefined);

/** In whose name somebody can agree to a draft; undefined for who can't: nobody agrees twice, no party does. */
export const partyFor = (
  { agreed }: Pick<Draft, 'agreed'>,
  person: { readonly id: string; readonly roles: readonly WijkRole[] },
): Party | undefined =>
  agreed.some(({ by }) => by === person.id)
    ? undefined
    : parties.find((party) => person.roles.includes(party) && !agreed.some((one) => one.party === party));

/** True once both parties agreed. */
export const isAgreed = ({ agreed }: Pick<Draft, 'agreed'>): boolean =>
  parties.every((party) => agreed.some((one) => one.party === party));

/**
 * What is open once a quarter is booked as this, when so much came in. What came in stays with the members, also when
 * it turns out to have been too much: a wijk never owes. The city's part is open as long as the members' is.
 */
export function standingOf({ cents, wijk }: Saving, received: number): Standing {
  const settled = Math.max(0, wijk - received);
  return { settled, kept: settled > 0 ? Math.max(0, cents) - wijk : 0 };
}

const without0 = (legs: readonly Leg[]): Leg[] => legs.filter(({ amount }) => amount !== 0);

/** The legs that lead from one standing to the next: what the city owes is always the two together. None for no difference. */
export const settlingLegs = (before: Standing, after: Standing): Leg[] => {
  const [settled, kept] = [after.settled - before.settled, after.kept - before.kept];
  return without0([
    { account: owedByCity, amount: settled + kept },
    { account: settledForReserve, amount: -settled },
    { account: keptByCity, amount: -kept },
  ]);
};

/** The standing after so much of it came in. */
export const standingAfter = ({ settled, kept }: Standing, amount: number): Standing => ({
  settled: settled - amount,
  kept: settled === amount ? 0 : kept,
});

/** The legs of money that came in: on the bank account and into the reserve, and so much less is open. */
export const receivingLegs = (before: Standing, amount: number): Leg[] => [
  { account: bank, amount },
  { account: potAccount(membersReserve), amount: -amount },
  ...settlingLegs(before, standingAfter(before, amount)),
];

/** The standing before money came in, by the legs that booked it. */
export const standingBefore = ({ settled, kept }: Standing, legs: readonly Leg[]): Standing => {
  const on = (name: string) => legs.find(({ account }) => account === name)?.amount ?? 0;
  return { settled: settled + on(settledForReserve), kept: kept + on(keptByCity) };
};
