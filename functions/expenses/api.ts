import { loadFile } from '../files/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberNamed, memberOf } from '../members/store.ts';
import { personView } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { addReceipt, approveClaim, mayApprove, rejectClaim, releaseClaim, withdrawClaim } from './acting.ts';
import { nameOfSource } from './money.ts';
import { accountDue, actionsFor, type Claim, isTreasury, mayRead } from './rules.ts';
import { claimsIn, claimsOf, claimsPage, loadClaim, overdueClaims } from './store.ts';
import { submitClaim } from './submitting.ts';

/** A claim to show. */
export type ClaimView = { readonly kind: 'claim' } & Claim;

/** A claim as it is shown. */
export const shownClaim = (claim: Claim): ClaimView => ({ kind: 'claim', ...claim });

/** A claim by its id, for its claimant, the treasurer and the board. */
export async function claimFor(caller: Caller, id: string): Promise<ClaimView | null> {
  const member = await memberOf(caller);
  const claim = member && (await loadClaim(caller.table, id));
  return claim && mayRead(claim, { id: caller.personId, roles: member.roles }) ? shownClaim(claim) : null;
}

const answered = (caller: Caller, work: () => Promise<Claim>) =>
  answering(caller, { claim: null }, async () => ({ claim: shownClaim(await work()) }));

/** Claims: submitting, deciding, releasing, accounting for. */
export const expensesApi = {
  Query: {
    claims: async (_, { state, mine, overdue, ...page }, caller) => {
      const member = await memberOf(caller);
      demand(member, 'NOT_A_RESIDENT');
      demand(mine ? !overdue : isTreasury(member.roles), 'FORBIDDEN', { field: 'mine' });
      const { table, personId, at } = caller;
      const read = async (limit: number, after: string | undefined) => {
        if (overdue) return overdueClaims(table, at, limit, after);
        if (!mine) return state ? claimsIn(table, state, limit, { after }) : claimsPage(table, limit, after);
        if (!state) return claimsOf(table, personId, limit, after);
        const { items, more } = await claimsOf(table, personId, 100, after);
        const fits = items.filter(({ node }) => node.state === state);
        return { items: fits.slice(0, limit), more: more || fits.length > limit };
      };
      const list = `claims#${state ?? ''}#${mine}#${overdue}`;
      return connection<ClaimView>(caller, list, page, 50, async (limit, after) => {
        const { items, more } = await read(limit, after);
        return { items: items.map(({ sk, node }) => ({ sk, node: shownClaim(node) })), more };
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
    claimant: async ({ claimant }, _, caller) => {
      const member = await memberNamed(caller, claimant);
      return member && !member.leftAt ? personView(claimant, member) : null;
    },
    fromName: ({ from }, _, caller) => nameOfSource(caller, from),
    receipt: async ({ receipt }, _, caller) =>
      (receipt === undefined ? undefined : await loadFile(caller.table, receipt)) ?? null,
    accountDueAt: (claim) => accountDue(claim) ?? null,
    reason: ({ reason }) => reason ?? null,
    can: async (claim, _, caller) => {
      const roles = (await memberOf(caller))?.roles ?? [];
      const empowered = mayApprove(await statutesOf(caller), roles, claim);
      return actionsFor(claim, { id: caller.personId, roles, empowered });
    },
  },
} satisfies Resolvers;
