import { workingGroupOf } from '../ledger/pots.ts';
import { freeFundPot, membersReserve } from '../ledger/rules.ts';
import { memberOf } from '../members/store.ts';
import { hasPower } from '../statutes/powers.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import type { Claim, Viewer } from './rules.ts';

/** Ids of the working group of the pot that a claim comes from; none where it comes from an initiative. */
export const groupOf = (caller: Caller, { from }: Pick<Claim, 'from'>): Promise<readonly string[]> =>
  caller.remember(`group ${from}`, () => workingGroupOf(caller, from));

/**
 * Who of the working group can decide on a claim: all but the claimant. A group of one has nobody for its own claims, and
 * then the treasurer stands in, as where there is no group.
 */
export const judgesOf = (
  group: readonly string[],
  { claimant }: Pick<Claim, 'claimant'>,
): readonly string[] => group.filter((id) => id !== claimant);

/** What kind of decision a claim needs. */
export const decisionOn = ({ from }: Pick<Claim, 'from'>) => (from === freeFundPot ? 'freeFund' : 'expense');

/** What the caller is to a claim. Refused for who does not take part. */
export async function viewerOf(caller: Caller, claim: Claim): Promise<Viewer> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const group = await groupOf(caller, claim);
  const { id, roles } = { id: caller.personId, roles: member.roles };
  const empowered =
    claim.from !== membersReserve &&
    hasPower(
      await statutesOf(caller),
      { id, roles },
      decisionOn(claim),
      claim.amount,
      judgesOf(group, claim),
    );
  return { id, roles, inGroup: group.includes(id), empowered };
}
