import { v7 } from 'uuid';
import type {
  AgreeSettlementInput,
  CorrectSettlementInput,
  DraftSettlementInput,
  SettlementChangeInput,
  WithdrawCorrectionInput,
} from '../../schema/generated/wijk.ts';
import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { isQuarter, type Quarter } from '../../schema/quarters.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { parties } from '../formation/rules.ts';
import { drafted, obstacle } from '../ledger/booking.ts';
import type { Journal } from '../ledger/rules.ts';
import { bookingWrites } from '../ledger/store.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf, mostChanges, type Change as Signed, wasDone } from '../tenancy/trail.ts';
import { changeRefusals, reckoned } from './decisions.ts';
import { canSettle, draftQuarter, draftWrites, factsOf, redrafted } from './drafting.ts';
import {
  type Booked,
  bookedSaving,
  type Change,
  type Draft,
  isAgreed,
  mostChangesAtOnce,
  partyFor,
  receivedOf,
  type Settlement,
  settlingLegs,
  standingOf,
} from './rules.ts';
import { loadSettlement, placeSettlement } from './store.ts';

const field = 'quarter';

/** With what a change of a settlement is signed. */
export async function signed(caller: Caller, action: string, d: string): Promise<Signed> {
  const { version: st } = await statutesOf(caller);
  return { ...caller.signature, action, st, d };
}

/** The settlement of a quarter, to decide on; refused where there is none. */
export async function settlementFor(caller: Caller, quarter: Quarter): Promise<Settlement> {
  const settlement = isQuarter(quarter) ? await loadSettlement(caller.table, quarter, true) : undefined;
  demand(settlement, 'NOT_FOUND', { field });
  return settlement;
}

/** Writes a settlement, and the money that goes with it: all or nothing. What stands in the way of the money is told. */
export async function written(
  caller: Caller,
  before: Settlement,
  after: Settlement,
  journal: Journal | undefined,
  more: readonly Write[] = [],
): Promise<void> {
  const own = put(placeSettlement(after), { version: before.trail.length });
  try {
    await caller.table.transact([own, ...(journal ? bookingWrites(journal) : []), ...more]);
  } catch (cause) {
    if (!(cause instanceof Conflict) || !journal) throw cause;
    const refusal = await obstacle(caller, journal);
    // Perhaps by this very command: then decide again.
    const now = await loadSettlement(caller.table, before.quarter, true);
    if (refusal && now?.trail.length === before.trail.length) throw new Refused(refusal);
    throw cause;
  }
}

/** Draft the settlement of a quarter that is over, without waiting for the clock. */
export async function draftSettlement(caller: Caller, input: DraftSettlementInput): Promise<Settlement> {
  await holding(caller, ...parties);
  const { quarter } = input;
  demand(isQuarter(quarter), 'BAD_QUARTER', { field });
  demand(canSettle(quarter, caller.now), 'QUARTER_NOT_OVER', { field });
  const change = await signed(caller, 'draftSettlement', digestOf('draftSettlement', input));
  return decideAgain(async () => {
    const before = await loadSettlement(caller.table, quarter, true);
    if (before) return before;
    const settlement = await draftQuarter(caller.table, quarter, change);
    demand(settlement, 'NOTHING_TO_SETTLE', { field });
    return settlement;
  });
}

/** A settlement whose draft both parties agreed to: booked, with the journal of what it differs from before. */
async function booking(
  caller: Caller,
  input: AgreeSettlementInput,
  before: Settlement,
  { since: _, ...draft }: Draft,
): Promise<{ after: Settlement; journal?: Journal }> {
  const standing = standingOf(draft, receivedOf(before));
  const legs = settlingLegs(before, standing);
  const correction = draft.number > 1 ? ` (correctie ${draft.number - 1})` : '';
  const description = `besparing ${before.quarter}${correction}`;
  const entry = {
    id: `jrn_${v7()}`,
    date: fiscalDay(caller.now),
    type: 'settle' as const,
    description,
    legs,
  };
  const journal = legs.length ? await drafted(caller, 'bookSettlement', input, entry) : undefined;
  const booked: Booked = { ...draft, bookedAt: caller.at, ...(journal ? { journalId: journal.id } : {}) };
  const { draft: __, ...rest } = before;
  return { after: { ...rest, ...standing, booked: [...before.booked, booked] }, journal };
}

/** Agree to a draft as it was seen, in the name of one's party; with the second party it is booked. */
export async function agreeSettlement(caller: Caller, input: AgreeSettlementInput): Promise<Settlement> {
  const { id, roles } = await holding(caller, ...parties);
  const d = digestOf('agreeSettlement', input);
  const change = await signed(caller, 'agreeSettlement', d);
  return decideAgain(async () => {
    const before = await settlementFor(caller, input.quarter);
    if (wasDone(before.trail, caller.personId, d)) return before;
    const { draft } = before;
    demand(draft?.since === input.draft, 'SETTLEMENT_CHANGED', { field: 'draft' });
    const party = partyFor(draft, { id, roles });
    demand(party, 'OTHER_PARTY_SETTLES', { field: 'draft' });
    const agreed = { ...draft, agreed: [...draft.agreed, { party, by: caller.personId, at: caller.at }] };
    const { after, journal } = isAgreed(agreed)
      ? await booking(caller, input, before, agreed)
      : { after: { ...before, draft: agreed }, journal: undefined };
    const now = { ...after, trail: [...before.trail, change] };
    await written(caller, before, now, journal);
    return now;
  });
}

const changeIn = (input: SettlementChangeInput): Change => {
  const { specialismId, from, until, baselineFte, actualFte, tariff, yearHours } = input;
  return {
    specialismId,
    from,
    until,
    baselineFte: baselineFte ?? undefined,
    actualFte: actualFte ?? undefined,
    tariff: tariff ?? undefined,
    yearHours: yearHours ?? undefined,
  };
};

/** The quarter reckoned anew: with what was corrected before, and with these changes. */
async function reckonedWith(caller: Caller, before: Settlement, changes: readonly Change[]) {
  const all = [...before.booked.flatMap((one) => one.changes), ...changes];
  const facts = await factsOf(caller.table, before.quarter, all, before.share);
  for (const [i, { specialismId }] of changes.entries())
    demand(
      facts.specialisms.some(({ id }) => id === specialismId),
      'NOT_FOUND',
      { field: `changes.${i}.specialismId` },
    );
  return reckoned(facts, before.quarter);
}

/** Say what was otherwise in a quarter: a draft to agree to, in the place of one that waits. What is booked stays. */
export async function correctSettlement(caller: Caller, input: CorrectSettlementInput): Promise<Settlement> {
  await holding(caller, ...parties);
  const { quarter, version } = input;
  const why = tidy(input.why);
  const changes = input.changes.map(changeIn);
  demand(isQuarter(quarter), 'BAD_QUARTER', { field });
  demandNone(
    textRefusal('why', why, 3, 300),
    rangeRefusal('changes', changes.length, 1, mostChangesAtOnce),
    ...changes.flatMap((change, i) => changeRefusals(change, i, quarter)),
  );
  const d = digestOf('correctSettlement', { quarter, version, changes, why });
  const change = { ...(await signed(caller, 'correctSettlement', d)), why };
  return decideAgain(async () => {
    const before = await settlementFor(caller, quarter);
    if (wasDone(before.trail, caller.personId, d)) return before;
    demand(before.trail.length === version, 'SETTLEMENT_CHANGED', { field: 'version' });
    demand(version < mostChanges, 'CHANGED_TOO_OFTEN', { field });
    const reckoning = await reckonedWith(caller, before, changes);
    const same = before.booked.length > 0 && reckoning.cents === bookedSaving(before).cents;
    demand(!same, 'NO_DIFFERENCE', { field: 'changes' });
    const after = redrafted(before, reckoning, change, changes);
    await caller.table.transact(draftWrites(after, reckoning, before));
    return after;
  });
}

/** Take a correction back that not both agreed to; of a quarter that is not booked yet the draft is as the formation says. */
export async function withdrawCorrection(
  caller: Caller,
  input: WithdrawCorrectionInput,
): Promise<Settlement> {
  await holding(caller, ...parties);
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 300));
  const d = digestOf('withdrawCorrection', { ...input, why });
  const change = { ...(await signed(caller, 'withdrawCorrection', d)), why };
  return decideAgain(async () => {
    const before = await settlementFor(caller, input.quarter);
    if (wasDone(before.trail, caller.personId, d)) return before;
    const { draft, ...rest } = before;
    demand(draft?.since === input.draft, 'SETTLEMENT_CHANGED', { field: 'draft' });
    demand(draft.changes.length > 0, 'NO_CORRECTION', { field: 'draft' });
    if (before.booked.length) {
      const after = { ...rest, trail: [...before.trail, change] };
      await written(caller, before, after, undefined);
      return after;
    }
    const reckoning = await reckonedWith(caller, before, []);
    const plain = redrafted(before, reckoning, change);
    await caller.table.transact(draftWrites(plain, reckoning, before));
    return plain;
  });
}
