import type { PutMotionInput } from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { amountText, fiscalDay, isAmount, isDay, mostAmount } from '../../schema/money.ts';
import { loadInitiative } from '../initiatives/store.ts';
import { demandPot } from '../ledger/pots.ts';
import { proposedStatutes } from '../statutes/changing.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { dayBefore, type Effect, type Meeting } from './rules.ts';

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
      const dayAfter = dayBefore(fiscalDay(new Date(meeting.endsAt)), -1);
      const from = input.from ?? dayAfter;
      demand(isDay(from) && from >= dayAfter, 'TOO_EARLY_A_DAY', {
        field: 'from',
        values: { day: dayAfter },
      });
      const { before } = await proposedStatutes(caller, changes);
      return { kind: 'statutes', changes, from, base: before.version };
    }
    case 'move': {
      const { fromPot, toPot, amount } = input;
      demand(fromPot, 'MOTION_INCOMPLETE', { field: 'fromPot' });
      demand(toPot, 'MOTION_INCOMPLETE', { field: 'toPot' });
      demand(amount !== undefined && amount !== null, 'MOTION_INCOMPLETE', { field: 'amount' });
      demand(isAmount(amount), 'BAD_AMOUNT', { field: 'amount', values: { most: amountText(mostAmount) } });
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
  }
}
