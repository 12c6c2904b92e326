import type { AddReceiptInput, ClaimIdInput, RejectClaimInput } from '../../schema/generated/wijk.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { usingFile } from '../files/store.ts';
import { uploaded } from '../files/using.ts';
import { type Journal, membersReserve } from '../ledger/rules.ts';
import { memberOf } from '../members/store.ts';
import { demandPower } from '../statutes/powers.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { approvalJournal, withdrawalJournal, writtenWithMoney } from './money.ts';
import { type Claim, type Command, decided, isSetApart, may, mayRead, refusalOf } from './rules.ts';
import { loadClaim, placeClaim } from './store.ts';
import { decisionOn, groupOf, judgesOf, viewerOf } from './viewing.ts';
import { stateNames } from './words.ts';

/** What comes with a command: a journal to book, and other things to write in the same transaction. */
type Along = { readonly journal?: Journal; readonly writes?: readonly Write[] };

/** Carries out a command on a claim: loads, asks the rules, writes, and again when somebody was first. */
async function act(
  caller: Caller,
  claimId: string,
  command: Command,
  along: (claim: Claim) => Promise<Along> = async () => ({}),
): Promise<Claim> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { version } = await statutesOf(caller);
  const d = digestOf(command.action, { claimId, ...command });
  return decideAgain(async () => {
    const claim = await loadClaim(caller.table, claimId, true);
    demand(claim, 'NOT_FOUND', { field: 'claimId' });
    const viewer = await viewerOf(caller, claim);
    demand(mayRead(claim, viewer), 'NOT_FOUND', { field: 'claimId' });
    if (wasDone(claim.trail, caller.personId, d)) return claim;
    const refusal = refusalOf(command.action, claim, viewer);
    if (refusal) throw new Refused({ ...refusal, values: { state: stateNames[claim.state] } });
    const { journal, writes = [] } = await along(claim);
    const why = 'why' in command ? { why: command.why } : {};
    const change = {
      ...caller.signature,
      action: may[command.action].did,
      st: version,
      d,
      ...why,
    };
    const after = decided(claim, command, change);
    const version0 = claim.trail.length;
    await writtenWithMoney(caller, claim, journal, [
      put(placeClaim(after), { version: version0 }),
      ...writes,
    ]);
    return after;
  });
}

/** Approve a claim, as far as the powers give its amount to the caller; its money is set apart. */
export async function approveClaim(caller: Caller, { claimId }: ClaimIdInput): Promise<Claim> {
  const statutes = await statutesOf(caller);
  return act(caller, claimId, { action: 'approve' }, async (claim) => {
    demand(claim.from !== membersReserve, 'RESERVE_IS_MEMBERS', { field: 'claimId' });
    const group = judgesOf(await groupOf(caller, claim), claim);
    demandPower(statutes, await viewerOf(caller, claim), decisionOn(claim), claim.amount, group);
    return { journal: await approvalJournal(caller, claim) };
  });
}

/** Reject a claim, with a reason. */
export async function rejectClaim(caller: Caller, { claimId, why }: RejectClaimInput): Promise<Claim> {
  const text = tidy(why);
  demandNone(textRefusal('why', text, 3, 1_000));
  return act(caller, claimId, { action: 'reject', why: text });
}

/** Release the payment of an approved claim. */
export const releaseClaim = (caller: Caller, { claimId }: ClaimIdInput): Promise<Claim> =>
  act(caller, claimId, { action: 'release' });

/** Take one's own claim back; what was set apart for it goes back. */
export const withdrawClaim = (caller: Caller, { claimId }: ClaimIdInput): Promise<Claim> =>
  act(caller, claimId, { action: 'withdraw' }, async (claim) => ({
    journal: isSetApart(claim) ? await withdrawalJournal(caller, claim) : undefined,
  }));

/** Add a receipt to one's own claim. */
export async function addReceipt(caller: Caller, { claimId, receiptId }: AddReceiptInput): Promise<Claim> {
  const { version } = await statutesOf(caller);
  return act(caller, claimId, { action: 'addReceipt', receipt: receiptId }, async () => {
    const file = await uploaded(caller, 'receiptId', receiptId, 'receipt', claimId);
    const change = { ...caller.signature, action: 'addReceipt', st: version };
    return { writes: [usingFile(file, claimId, change)] };
  });
}
