/**
 * What must always hold in a wijk, looked at each night: one sentence for each promise that is broken, none when all
 * is well. It only reads, and counts everything anew from what lies there.
 */
import { listBreaches } from '../activities/checking.ts';
import { isSetApart } from '../expenses/rules.ts';
import { claimsPage } from '../expenses/store.ts';
import { wrongWeeks } from '../formation/hours-store.ts';
import { claimAccount, effect } from '../ledger/rules.ts';
import { allEntries, allJournals, balances } from '../ledger/store.ts';
import { sumsAstray } from '../ledger/sums-store.ts';
import { verified } from '../ledger/verify.ts';
import { askedTooOften } from '../matching/checks.ts';
import { forgottenRequests } from '../requests/checks.ts';
import { settlementBreaches } from '../settlement/checks.ts';
import type { Table } from '../tenancy/table.ts';
import { outcomeOf } from '../voting/closing.ts';
import { allBallots, loadOutcome, loadRounds } from '../voting/store.ts';

const hour = 3_600_000;

/** Accounts whose balance is not the sum of what was booked on them. */
async function astray(table: Table): Promise<string[]> {
  const stand = await balances(table);
  const sums = new Map<string, number>();
  for (const { legs } of await allJournals(table))
    for (const leg of legs) sums.set(leg.account, (sums.get(leg.account) ?? 0) + effect(leg));
  return [...new Set([...stand.keys(), ...sums.keys()])].filter(
    (account) => (stand.get(account) ?? 0) !== (sums.get(account) ?? 0),
  );
}

async function ledgerBreaches(table: Table, now: Date): Promise<string[]> {
  // What is booked between two reads looks astray once, not three times.
  let wrong = await astray(table);
  for (let again = 0; wrong.length && again < 2; again++) wrong = await astray(table);
  let entries = await allEntries(table);
  let sums = await sumsAstray(table, entries);
  for (let again = 0; sums.length && again < 2; again++) {
    entries = await allEntries(table);
    sums = await sumsAstray(table, entries);
  }
  const sealed = new Set(entries.map(({ id }) => id));
  const late = (await allJournals(table)).filter(
    ({ id, trail }) => !sealed.has(id) && now.getTime() - Date.parse(trail[0]?.at ?? '') > hour,
  );
  return [
    ...wrong.map((account) => `The balance of ${account} is not the sum of its journals.`),
    ...sums.map((sum) => `The sum of ${sum} is not what the entries of the ledger make.`),
    ...late.map(({ id }) => `Journal ${id} has no number yet, an hour after it was booked.`),
    ...verified(entries).breaches.map(
      ({ year, number, what }) => `Entry ${number} of ${year} in the ledger: ${what}.`,
    ),
  ];
}

/** Claims whose account is not what they say: their amount while it is set apart, nothing before and after. */
async function claimBreaches(table: Table): Promise<string[]> {
  const stand = await balances(table);
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const { items, more } = await claimsPage(table, 500, after);
    for (const { node: claim } of items) {
      const set = stand.get(claimAccount(claim.id)) ?? 0;
      const due = isSetApart(claim) ? claim.amount : 0;
      if (set !== due)
        found.push(`Claim ${claim.id} is ${claim.state}: ${set} cents are set apart for it, not ${due}.`);
    }
    after = items.at(-1)?.sk;
    if (!more) return found;
  }
}

/** The same, looked at again when a claim changed between two reads. */
async function claimBreachesNow(table: Table): Promise<string[]> {
  let wrong = await claimBreaches(table);
  for (let again = 0; wrong.length && again < 2; again++) wrong = await claimBreaches(table);
  return wrong;
}

/** The same, looked at again when somebody signed off between two reads. */
async function listBreachesNow(table: Table, now: Date): Promise<string[]> {
  let wrong = await listBreaches(table, now);
  for (let again = 0; wrong.length && again < 2; again++) wrong = await listBreaches(table, now);
  return wrong;
}

async function roundBreaches(table: Table): Promise<string[]> {
  const found: string[] = [];
  for (const round of await loadRounds(table)) {
    if (round.state !== 'counted') continue;
    const outcome = await loadOutcome(table, round.id);
    const again = outcome && outcomeOf(round, await allBallots(table, round.id), outcome.countedAt);
    if (!outcome || again?.hash !== outcome.hash)
      found.push(`The ballots of round ${round.id} are not those that were counted.`);
    else if (again.selected.join() !== outcome.selected.join() || again.spent !== outcome.spent)
      found.push(`Round ${round.id} counted again gives another outcome.`);
  }
  return found;
}

async function helpBreaches(table: Table, now: Date): Promise<string[]> {
  return [
    ...(await forgottenRequests(table)).map((id) => `Request ${id} waits, and nothing falls due for it.`),
    ...(await askedTooOften(table, now)).map(
      ({ person, times, most }) =>
        `${person} was asked ${times} times in seven days, and ${most} is the most.`,
    ),
  ];
}

/** Weeks whose sum is not what was recorded, looked at again when somebody recorded between two reads. */
async function weekBreachesNow(table: Table): Promise<string[]> {
  let wrong = await wrongWeeks(table);
  for (let again = 0; wrong.length && again < 2; again++) wrong = await wrongWeeks(table);
  return wrong.map((place) => `The hours of ${place} are not the sum of what was recorded.`);
}

/** The same, looked at again when somebody settled between two reads. */
async function settlementBreachesNow(table: Table): Promise<string[]> {
  let wrong = await settlementBreaches(table);
  for (let again = 0; wrong.length && again < 2; again++) wrong = await settlementBreaches(table);
  return wrong;
}

/** Every promise of a wijk that is broken now. */
export const brokenPromises = async (table: Table, now: Date): Promise<string[]> => [
  ...(await ledgerBreaches(table, now)),
  ...(await claimBreachesNow(table)),
  ...(await roundBreaches(table)),
  ...(await helpBreaches(table, now)),
  ...(await listBreachesNow(table, now)),
  ...(await weekBreachesNow(table)),
  ...(await settlementBreachesNow(table)),
];
