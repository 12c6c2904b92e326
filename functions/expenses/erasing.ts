import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { withdrawClaim } from './acting.ts';
import type { Claim } from './rules.ts';
import { claimsOf, loadClaim, placeClaim } from './store.ts';

/** All claims of the caller, newest first. */
export async function ownClaims({ table, personId }: Caller): Promise<Claim[]> {
  const found: Claim[] = [];
  for (let after: string | undefined; ; ) {
    const { items, more } = await claimsOf(table, personId, 200, after);
    found.push(...items.map(({ node }) => node));
    after = items.at(-1)?.sk;
    if (!more || after === undefined) return found;
  }
}

/** Takes the name and the account out of a claim that was never paid. */
async function eraseClaim(caller: Caller, id: string): Promise<void> {
  const { version } = await statutesOf(caller);
  await decideAgain(async () => {
    const claim = await loadClaim(caller.table, id, true);
    if (!claim?.iban || !(claim.state === 'withdrawn' || claim.state === 'rejected')) return;
    const change = { ...caller.signature, action: 'eraseClaim', st: version };
    const bare = { ...claim, holder: '', iban: '', trail: [...claim.trail, change] };
    await caller.table.put(placeClaim(bare), { version: claim.trail.length });
  });
}

/**
 * What leaving does to claims: those that nobody decided on yet are taken back, and from those that come to nothing
 * the account is erased. What was approved is owed and is paid still; its record is kept as long as the books, seven
 * years (art. 52 AWR).
 */
export async function eraseClaims(caller: Caller): Promise<void> {
  for (const { id, state } of await ownClaims(caller)) {
    if (state === 'submitted') await withdrawClaim(caller, { claimId: id });
    await eraseClaim(caller, id);
  }
}
