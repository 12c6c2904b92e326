import type { Refusal } from '../../schema/errors.ts';
import type { SubmitClaimInput } from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { dayName } from '../../schema/moments.ts';
import { amountRefusal } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { usingFile } from '../files/store.ts';
import { uploaded } from '../files/using.ts';
import { loadInitiative } from '../initiatives/store.ts';
import { stateNames as initiativeStates } from '../initiatives/words.ts';
import { demandPot } from '../ledger/pots.ts';
import { freeFundPot } from '../ledger/rules.ts';
import { resident } from '../members/views.ts';
import { powerOver } from '../statutes/articles.ts';
import { hasPower } from '../statutes/powers.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { ibanRefusal, tidyIban } from './iban.ts';
import { approvalJournal, isInitiative, writtenWithMoney } from './money.ts';
import { type Claim, onTrust } from './rules.ts';
import { loadClaim, overdueOf, placeClaim } from './store.ts';

const spending = ['funded', 'running', 'reported'];

/** Refuses what no money can come from. */
async function demandSource(caller: Caller, from: string): Promise<void> {
  const field = 'from';
  if (!isInitiative(from)) return demandPot(caller, field, from);
  const initiative = isClientId('ini', from) ? await loadInitiative(caller.table, from, true) : undefined;
  demand(initiative, 'NOT_FOUND', { field });
  demand(spending.includes(initiative.state), 'INITIATIVE_NOT_NOW', {
    field,
    values: { state: initiativeStates[initiative.state] },
  });
}

/** A name as it must be to stand in a payment: with letters that banks know. */
const holderRefusal = (holder: string): Refusal | undefined =>
  textRefusal('holder', holder, 2, 70) ??
  (/\p{Script=Latin}/u.test(holder) ? undefined : { code: 'BAD_HOLDER', field: 'holder' });

/** Submit a claim. The same id and content is the same claim. */
export async function submitClaim(caller: Caller, given: SubmitClaimInput): Promise<Claim> {
  const { roles } = await resident(caller);
  const statutes = await statutesOf(caller);
  const input = {
    ...given,
    description: tidy(given.description),
    holder: tidy(given.holder).replace(/\s+/g, ' '),
    iban: tidyIban(given.iban),
  };
  const { id, from, amount, description, holder, iban, receiptId } = input;
  demandNone(
    idRefusal('clm', id),
    amountRefusal('amount', amount),
    textRefusal('description', description, 3, 140),
    holderRefusal(holder),
    ibanRefusal('iban', iban),
  );
  const { at, personId, table } = caller;
  const d = digestOf('submitClaim', input);
  const trusted =
    from === freeFundPot &&
    powerOver(statutes, 'freeFund', amount).by === 'anyMember' &&
    hasPower(statutes, { id: personId, roles }, 'freeFund', amount);
  return decideAgain(async () => {
    const before = await loadClaim(table, id, true);
    demand(!before || wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    if (before) return before;
    await demandSource(caller, from);
    const overdue = from === freeFundPot ? await overdueOf(table, personId, at) : undefined;
    demand(!overdue, 'ACCOUNT_OVERDUE', {
      field: 'from',
      values: { day: dayName((overdue ?? caller.at).slice(0, 10)) },
    });
    const receipt = receiptId ? await uploaded(caller, 'receiptId', receiptId, 'receipt', id) : undefined;
    const change = { ...caller.signature, action: 'submitClaim', st: statutes.version, d };
    const submitted: Claim = {
      id,
      claimant: personId,
      from,
      amount,
      description,
      holder,
      iban,
      receipt: receipt?.id,
      state: 'submitted',
      createdAt: at,
      onTrust: false,
      trail: [change],
    };
    const { d: _, ...bare } = change;
    const claim = trusted ? onTrust(submitted, { ...bare, action: 'approveClaim' }) : submitted;
    const journal = trusted ? await approvalJournal(caller, claim) : undefined;
    await writtenWithMoney(caller, { ...claim, trail: [] }, journal, [
      put(placeClaim(claim), 'absent'),
      ...(receipt ? [usingFile(receipt, id, bare)] : []),
    ]);
    return claim;
  });
}
