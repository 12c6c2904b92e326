import { v5 } from 'uuid';
import { fiscalDay } from '../../schema/money.ts';
import { loadInitiative } from '../initiatives/store.ts';
import { drafted, nameOf, obstacle } from '../ledger/booking.ts';
import { claimAccount, initiativeAccount, type Journal, moveLegs, potAccount } from '../ledger/rules.ts';
import { bookingWrites } from '../ledger/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { type Claim, decided } from './rules.ts';
import { loadClaim, placeClaim } from './store.ts';

/** True for the id of an initiative; everything else that money comes from is a pot. */
export const isInitiative = (from: string): boolean => from.startsWith('ini_');

/** The account that a claim's money comes from. */
const sourceAccount = ({ from }: Pick<Claim, 'from'>): string =>
  isInitiative(from) ? initiativeAccount(from) : potAccount(from);

/** What people call where money comes from. */
export async function nameOfSource(caller: Caller, from: string): Promise<string> {
  if (!isInitiative(from)) return nameOf(caller, potAccount(from));
  const initiative = await caller.remember(`initiative#${from}`, () => loadInitiative(caller.table, from));
  return initiative?.title ?? from;
}

const nameOfAccount = (caller: Caller, account: string): Promise<string> =>
  account.startsWith('initiative:')
    ? nameOfSource(caller, account.slice('initiative:'.length))
    : nameOf(caller, account);

/** The id of what a claim books: made of the claim's own, so that it is booked once. */
export const journalOf = (claimId: string, what: 'approve' | 'withdraw' | 'pay'): string =>
  `jrn_${v5(what, claimId.slice(4))}`;

const approving = (claim: Claim, date: string) => ({
  id: journalOf(claim.id, 'approve'),
  date,
  type: 'commit' as const,
  description: claim.description,
  legs: moveLegs(sourceAccount(claim), claimAccount(claim.id), claim.amount),
});

/** What approving a claim books: its money is set apart. */
export const approvalJournal = (caller: Caller, claim: Claim): Promise<Journal> =>
  drafted(caller, 'commitClaim', { claimId: claim.id }, approving(claim, fiscalDay(caller.now)));

/** What taking back an approved claim books: its money goes back where it came from. */
export const withdrawalJournal = (caller: Caller, claim: Claim): Promise<Journal> =>
  drafted(
    caller,
    'returnClaim',
    { claimId: claim.id },
    {
      id: journalOf(claim.id, 'withdraw'),
      date: fiscalDay(caller.now),
      type: 'counter' as const,
      description: claim.description,
      legs: moveLegs(claimAccount(claim.id), sourceAccount(claim), claim.amount),
      reverses: journalOf(claim.id, 'approve'),
    },
  );

/**
 * Writes a claim and what it books in one transaction.
 * @throws {Refused} when the money is not there; {Conflict} when somebody changed the claim meanwhile.
 */
export async function writtenWithMoney(
  caller: Caller,
  claim: Claim,
  journal: Journal | undefined,
  writes: readonly Write[],
): Promise<void> {
  try {
    await caller.table.transact([...(journal ? bookingWrites(journal) : []), ...writes]);
  } catch (cause) {
    if (!(cause instanceof Conflict) || !journal) throw cause;
    const now = await loadClaim(caller.table, claim.id, true);
    // Somebody was first, perhaps this very command: to be decided again before money is spoken of.
    if ((now?.trail.length ?? 0) !== claim.trail.length) throw cause;
    const refusal = await obstacle(caller, journal, nameOfAccount);
    if (refusal) throw new Refused(refusal);
    throw cause;
  }
}

/**
 * Approving a claim inside somebody else's transaction, such as of a motion that the general assembly adopted: the
 * claim, and its money set apart. `who` stands in the open data (`clock` for what happens by itself). Answers nothing
 * when there is no such claim, it waits for no decision any more, or its receipt is missing.
 */
export async function approvalWrites(
  table: Table,
  claimId: string,
  change: Omit<Change, 'action'>,
  { who, date }: { readonly who: string; readonly date: string },
): Promise<{ writes: Write[]; journal: Journal; claim: Claim } | undefined> {
  const claim = await loadClaim(table, claimId, true);
  if (claim?.state !== 'submitted' || !claim.receipt) return undefined;
  const journal: Journal = {
    ...approving(claim, date),
    year: Number(date.slice(0, 4)),
    who,
    statutes: change.st,
    trail: [{ ...change, action: 'commitClaim' }],
  };
  const approved = decided(claim, { action: 'approve' }, { ...change, action: 'approveClaim' });
  const writes = [...bookingWrites(journal), put(placeClaim(approved), { version: claim.trail.length })];
  return { writes, journal, claim: approved };
}
