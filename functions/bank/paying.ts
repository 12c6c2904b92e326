import type { CreatePaymentFileInput, SetBankAccountInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { ibanRefusal, tidyIban } from '../expenses/iban.ts';
import type { Claim } from '../expenses/rules.ts';
import { claimsIn, loadClaims, placeClaim } from '../expenses/store.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { type BankAccount, mostTransfers, type Payment } from './rules.ts';
import { loadAccount, loadPayment, placeAccount, placePayment } from './store.ts';

/** Say which bank account is the wijk's. */
export async function setBankAccount(caller: Caller, given: SetBankAccountInput): Promise<BankAccount> {
  await holding(caller, 'treasurer');
  const [iban, name] = [tidyIban(given.iban), tidy(given.name)];
  demandNone(ibanRefusal('iban', iban), textRefusal('name', name, 2, 70));
  const { version } = await statutesOf(caller);
  return decideAgain(async () => {
    const before = await loadAccount(caller.table);
    if (before?.iban === iban && before.name === name) return before;
    const change = { ...caller.signature, action: 'setBankAccount', st: version };
    const account = {
      iban,
      name,
      before: before ? [...new Set([...before.before, before.iban])] : [],
      trail: [...(before?.trail ?? []), change],
    };
    await caller.table.put(placeAccount(account), before ? { version: before.trail.length } : 'absent');
    return account;
  });
}

/** The released claims that go first; their list may lag, each claim itself does not. */
async function nextToPay(caller: Caller): Promise<Claim[]> {
  const { items } = await claimsIn(caller.table, 'released', mostTransfers, { oldestFirst: true });
  const claims = await loadClaims(
    caller.table,
    items.map(({ node }) => node.id),
  );
  return claims.filter(({ state }) => state === 'released');
}

/** Put released claims into a payment file: all of them are sent, or none. The same id is the same file. */
export async function createPaymentFile(caller: Caller, { id }: CreatePaymentFileInput): Promise<Payment> {
  await holding(caller, 'treasurer');
  demandNone(idRefusal('pay', id));
  const { version } = await statutesOf(caller);
  const d = digestOf('createPaymentFile', { id });
  const { at, personId, table } = caller;
  return decideAgain(async () => {
    // Read before the file itself: claims that are gone may have gone into this very file.
    const claims = await nextToPay(caller);
    const before = await loadPayment(table, id);
    demand(!before || wasDone(before.trail, personId, d), 'ID_TAKEN', { field: 'id' });
    if (before) return before;
    const account = await loadAccount(table);
    demand(account, 'NO_BANK_ACCOUNT');
    demand(claims.length, 'NOTHING_TO_PAY');
    const change = { ...caller.signature, action: 'createPaymentFile', st: version, d };
    const payment: Payment = {
      id,
      createdAt: at,
      iban: account.iban,
      name: account.name,
      transfers: claims.map(({ id: claimId, amount, iban, holder, description }) => ({
        claimId,
        amount,
        iban,
        holder,
        description,
      })),
      trail: [change],
    };
    const sent = { ...caller.signature, action: 'sendClaim', st: version };
    await table.transact([
      put(placePayment(payment), 'absent'),
      ...claims.map((claim) =>
        put(placeClaim({ ...claim, state: 'sent', paymentId: id, trail: [...claim.trail, sent] }), {
          version: claim.trail.length,
        }),
      ),
    ]);
    return payment;
  });
}
