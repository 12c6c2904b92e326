import { dayAfter } from '../../schema/amsterdam.ts';
import type { PutMotionInput } from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { amountRefusal, fiscalDay, isDay } from '../../schema/money.ts';
import { loadBudget } from '../budget/store.ts';
import { isTreasury } from '../expenses/rules.ts';
import { loadClaim } from '../expenses/store.ts';
import { loadInitiative } from '../initiatives/store.ts';
import { demandPot } from '../ledger/pots.ts';
import { memberOf } from '../members/store.ts';
import { isAppealed } from '../safety/lifting.ts';
import { proposedStatutes } from '../statutes/changing.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import type { Effect, Meeting } from './rules.ts';

/**
 * What a motion would do, checked as far as it can be before it is voted on.
 * @throws {Refused} MOTION_INCOMPLETE, and whatever is wrong with what it would do.
 */
export async function proposedEffect(
  caller: Caller,
  meeting: Meeting,
  input: PutMotionInput,
): Promise<Effect> {
  switch (input.kind) {
    case 'decision':
      return { kind: 'decision' };
    case 'statutes': {
      const { changes } = input;
      demand(changes, 'MOTION_INCOMPLETE', { field: 'changes' });
      const soonest = dayAfter(fiscalDay(new Date(meeting.endsAt)));
      const from = input.from ?? soonest;
      demand(isDay(from) && from >= soonest, 'TOO_EARLY_A_DAY', {
        field: 'from',
        values: { day: soonest },
      });
      const { before } = await proposedStatutes(caller, changes);
      return { kind: 'statutes', changes, from, base: before.version };
    }
    case 'move': {
      const { fromPot, toPot, amount } = input;
      demand(fromPot, 'MOTION_INCOMPLETE', { field: 'fromPot' });
      demand(toPot, 'MOTION_INCOMPLETE', { field: 'toPot' });
      demand(amount !== undefined && amount !== null, 'MOTION_INCOMPLETE', { field: 'amount' });
      demandNone(amountRefusal('amount', amount));
      demand(fromPot !== toPot, 'SAME_POT', { field: 'toPot' });
      await demandPot(caller, 'fromPot', fromPot);
      await demandPot(caller, 'toPot', toPot);
      return { kind: 'move', fromPot, toPot, amount };
    }
    case 'appeal': {
      const { initiativeId } = input;
      demand(initiativeId, 'MOTION_INCOMPLETE', { field: 'initiativeId' });
      const initiative = isClientId('ini', initiativeId)
        ? await loadInitiative(caller.table, initiativeId, true)
        : undefined;
      demand(initiative?.state === 'appealed', 'NOT_FOUND', { field: 'initiativeId' });
      return { kind: 'appeal', initiativeId };
    }
    case 'measure': {
      const { measureId } = input;
      demand(measureId, 'MOTION_INCOMPLETE', { field: 'measureId' });
      demand(isClientId('rep', measureId) && (await isAppealed(caller.table, measureId)), 'NOT_FOUND', {
        field: 'measureId',
      });
      return { kind: 'measure', measureId };
    }
    case 'expense': {
      const { claimId } = input;
      demand(claimId, 'MOTION_INCOMPLETE', { field: 'claimId' });
      const claim = isClientId('clm', claimId) ? await loadClaim(caller.table, claimId, true) : undefined;
      // A claim is seen by few; a motion on it tells everybody its amount, and nothing else of it.
      const mine = claim?.claimant === caller.personId || isTreasury((await memberOf(caller))?.roles ?? []);
      demand(claim && mine && claim.state === 'submitted', 'NOT_FOUND', { field: 'claimId' });
      demand(claim.receipt, 'RECEIPT_MISSING', { field: 'claimId' });
      return { kind: 'expense', claimId, amount: claim.amount, fromPot: claim.from };
    }
    case 'budget': {
      const { year } = input;
      demand(year !== undefined && year !== null, 'MOTION_INCOMPLETE', { field: 'year' });
      const budget = await loadBudget(caller.table, year, true);
      demand(budget?.draft, 'BUDGET_NOT_THERE', { field: 'year', values: { year } });
      return { kind: 'budget', year, draft: budget.trail.length };
    }
  }
}
