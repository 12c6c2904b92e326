import type { UndoReceiptInput } from '../../schema/generated/wijk.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { firstDayOf, isQuarter, lastDayOf } from '../../schema/quarters.ts';
import { freed } from '../bank/instalments.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering, demand, demandNone } from '../tenancy/refused.ts';
import { agreeSettlement, correctSettlement, draftSettlement, withdrawCorrection } from './acting.ts';
import { receiveSettlement, undoReceipt } from './receiving.ts';
import {
  type Booked,
  bookedSaving,
  type Draft,
  type Line,
  partyFor,
  type Reckoning,
  receivedOf,
  type Settlement,
} from './rules.ts';
import { lastSettlements, loadReckoning, loadSettlement } from './store.ts';

/** A settlement as it is shown. */
export type SettlementView = Settlement;
/** A draft or a booked settlement as it is shown: in its settlement, after what was booked before it. */
export type EntryView = {
  readonly of: Settlement;
  readonly entry: Booked | Draft;
  readonly before: { readonly cents: number; readonly wijk: number };
};
/** A line as it is shown, with the name of its specialism. */
export type LineView = Line & { readonly specialism: string };

const shownIn = (of: Settlement, entry: Booked | Draft): EntryView => ({
  of,
  entry,
  before: of.booked.find(({ number }) => number === entry.number - 1) ?? { cents: 0, wijk: 0 },
});

const reckoningOf = (caller: Caller, { of, entry }: EntryView): Promise<Reckoning> =>
  caller.remember(`reckoning#${of.quarter}#${entry.number}`, () =>
    loadReckoning(caller.table, of.quarter, entry.number),
  );

/** Fewer paid hours on a line, in hundredths of an hour, rounded. */
export const savedHours = ({ baselineFte, actualFte, yearHours, days, yearDays }: Line): number =>
  Math.round(((baselineFte - actualFte) * yearHours * days) / yearDays);

const answered =
  <Input>(work: (caller: Caller, input: Input) => Promise<Settlement>) =>
  (_: unknown, { input }: { input: Input }, caller: Caller) =>
    answering(caller, { settlement: null }, async () => ({ settlement: await work(caller, input) }));

/** What quarters saved: settlements, the people who agree to them, and the money that comes of them. */
export const settlementApi = {
  Query: {
    settlements: async (_, { first }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      demandNone(rangeRefusal('first', first, 1, 40));
      return lastSettlements(caller.table, first);
    },
    settlement: async (_, { quarter }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return isQuarter(quarter) ? ((await loadSettlement(caller.table, quarter)) ?? null) : null;
    },
  },
  Mutation: {
    draftSettlement: answered(draftSettlement),
    agreeSettlement: answered(agreeSettlement),
    correctSettlement: answered(correctSettlement),
    withdrawCorrection: answered(withdrawCorrection),
    receiveSettlement: answered(receiveSettlement),
    undoReceipt: answered((caller, input: UndoReceiptInput) =>
      undoReceipt(caller, input, (lineId) => freed(caller, lineId)),
    ),
  },
  Settlement: {
    from: ({ quarter }) => firstDayOf(quarter),
    until: ({ quarter }) => lastDayOf(quarter),
    saved: (settlement) => bookedSaving(settlement).cents,
    wijk: (settlement) => bookedSaving(settlement).wijk,
    city: (settlement) => bookedSaving(settlement).city,
    received: (settlement) => receivedOf(settlement),
    owed: ({ settled }) => settled,
    booked: (settlement) => settlement.booked.map((entry) => shownIn(settlement, entry)).reverse(),
    draft: (settlement) => (settlement.draft ? shownIn(settlement, settlement.draft) : null),
    receipts: ({ receipts }) =>
      receipts.map(({ journalId, on, amount }) => ({ journal: journalId, on, amount })).reverse(),
    version: ({ trail }) => trail.length,
  },
  SettlementEntry: {
    number: ({ entry }) => entry.number,
    draft: ({ entry }) => ('since' in entry ? entry.since : null),
    why: ({ entry }) => entry.why ?? null,
    madeAt: ({ entry }) => entry.madeAt,
    bookedAt: ({ entry }) => ('bookedAt' in entry ? entry.bookedAt : null),
    journal: ({ entry }) => ('journalId' in entry ? (entry.journalId ?? null) : null),
    saved: ({ entry }) => entry.cents,
    wijk: ({ entry }) => entry.wijk,
    city: ({ entry }) => entry.city,
    savedMore: ({ entry, before }) => entry.cents - before.cents,
    wijkMore: ({ entry, before }) => entry.wijk - before.wijk,
    agreedBy: ({ entry }) => entry.agreed.map(({ party }) => party),
    mayAgree: async ({ entry }, _, caller) => {
      const member = await memberOf(caller);
      return 'since' in entry && member !== undefined && partyFor(entry, member) !== undefined;
    },
    changes: ({ entry }) =>
      entry.changes.map((one) => ({
        specialismId: one.specialismId,
        from: one.from,
        until: one.until,
        baselineFte: one.baselineFte ?? null,
        actualFte: one.actualFte ?? null,
        tariff: one.tariff ?? null,
        yearHours: one.yearHours ?? null,
      })),
    lines: async (view, _, caller) => {
      const { lines, names } = await reckoningOf(caller, view);
      return lines.map((line) => ({ ...line, specialism: names[line.specialismId] ?? '' }));
    },
    leftOut: async (view, _, caller) => {
      const { leftOut, names } = await reckoningOf(caller, view);
      return leftOut.map((one) => ({ ...one, specialism: names[one.specialismId] ?? '' }));
    },
  },
  SettlementLine: { savedHours: (line) => savedHours(line) },
} satisfies Resolvers;
