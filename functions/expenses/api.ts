import { loadFile } from '../files/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { personHere } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, readOn, type Slice } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { addReceipt, approveClaim, rejectClaim, releaseClaim, withdrawClaim } from './acting.ts';
import { nameOfSource } from './money.ts';
import { accountDue, actionsFor, type Claim, isTreasury, mayRead } from './rules.ts';
import { claimsIn, claimsOf, claimsPage, loadClaim, overdueClaims } from './store.ts';
import { submitClaim } from './submitting.ts';
import { viewerOf } from './viewing.ts';

/** A claim to show. */
export type ClaimView = { readonly kind: 'claim' } & Claim;

/** A claim as it is shown. */
export const shownClaim = (claim: Claim): ClaimView => ({ kind: 'claim', ...claim });

/** A claim by its id, for its claimant, the treasurer and the board. */
export async function claimFor(caller: Caller, id: string): Promise<ClaimView | null> {
  const member = await memberOf(caller);
  const claim = member && (await loadClaim(caller.table, id));
  return claim && mayRead(claim, await viewerOf(caller, claim)) ? shownClaim(claim) : null;
}

const answered = (caller: Caller, work: () => Promise<Claim>) =>
  answering(caller, { claim: null }, async () => ({ claim: shownClaim(await work()) }));

/** Claims: submitting, deciding, releasing, accounting for. */
export const expensesApi = {
  Query: {
    claims: async (_, { state, mine, overdue, ...page }, caller) => {
      const member = await memberOf(caller);
      demand(member, 'NOT_A_RESIDENT');
      const { table, personId, at } = caller;
      const treasury = isTreasury(member.roles);
      // A working group sees what waits for it, and nothing else of others.
      const judging = !treasury && state === 'submitted';
      demand(mine ? !overdue : treasury || (judging && !overdue), 'FORBIDDEN', { field: 'mine' });
      // As many as are read at once where not everything is shown.
      const atOnce = 100;
      const read = async (limit: number, after: string | undefined): Promise<Slice<Claim>> => {
        if (overdue) return overdueClaims(table, at, limit, after);
        if (judging && !mine)
          return readOn(
            { limit, after },
            (from) => claimsIn(table, 'submitted', atOnce, { after: from }),
            async (claim) => ((await viewerOf(caller, claim)).inGroup ? claim : undefined),
          );
        if (!mine) return state ? claimsIn(table, state, limit, { after }) : claimsPage(table, limit, after);
        if (!state) return claimsOf(table, personId, limit, after);
        return readOn(
          { limit, after },
          (from) => claimsOf(table, personId, atOnce, from),
          (claim) => (claim.state === state ? claim : undefined),
        );
      };
      const list = `claims#${state ?? ''}#${mine}#${overdue}`;
      return connection<ClaimView>(caller, list, page, 50, async (limit, after) => {
        const { items, ...rest } = await read(limit, after);
        return { items: items.map(({ sk, node }) => ({ sk, node: shownClaim(node) })), ...rest };
      });
    },
    claim: (_, { id }, caller) => claimFor(caller, id),
  },
  Mutation: {
    submitClaim: (_, { input }, caller) => answered(caller, () => submitClaim(caller, input)),
    addReceipt: (_, { input }, caller) => answered(caller, () => addReceipt(caller, input)),
    withdrawClaim: (_, { input }, caller) => answered(caller, () => withdrawClaim(caller, input)),
    approveClaim: (_, { input }, caller) => answered(caller, () => approveClaim(caller, input)),
    rejectClaim: (_, { input }, caller) => answered(caller, () => rejectClaim(caller, input)),
    releaseClaim: (_, { input }, caller) => answered(caller, () => releaseClaim(caller, input)),
  },
  Claim: {
    claimant: ({ claimant }, _, caller) => personHere(caller, claimant),
    fromName: ({ from }, _, caller) => nameOfSource(caller, from),
    receipt: async ({ receipt }, _, caller) =>
      (receipt === undefined ? undefined : await loadFile(caller.table, receipt)) ?? null,
    accountDueAt: (claim) => accountDue(claim) ?? null,
    reason: ({ reason }) => reason ?? null,
    can: async (claim, _, caller) => actionsFor(claim, await viewerOf(caller, claim)),
  },
} satisfies Resolvers;
