import * as z from 'zod/mini';
import { dayAfter, instantOf } from '../../schema/amsterdam.ts';
import type { LeftOutReason } from '../../schema/generated/wijk.ts';
import { lastDayOf, type Quarter } from '../../schema/quarters.ts';
import { parties } from '../formation/rules.ts';
import type { Table } from '../tenancy/table.ts';
import { type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { Reckoning, Settlement } from './rules.ts';

const saving = { cents: z.int(), wijk: z.int(), city: z.int() };
const changeSchema = z.object({
  specialismId: z.string(),
  from: z.string(),
  until: z.string(),
  baselineFte: z.optional(z.int()),
  actualFte: z.optional(z.int()),
  tariff: z.optional(z.int()),
  yearHours: z.optional(z.int()),
});
const both = {
  ...saving,
  number: z.int(),
  madeAt: z.string(),
  why: z.optional(z.string()),
  changes: z.array(changeSchema),
  agreed: z.array(z.object({ party: z.enum(parties), by: z.string(), at: z.string() })),
};
const settlementSchema = z.object({
  id: z.string(),
  quarter: z.string(),
  share: z.int(),
  settled: z.int(),
  kept: z.int(),
  booked: z.array(z.object({ ...both, bookedAt: z.string(), journalId: z.optional(z.string()) })),
  draft: z.optional(z.object({ ...both, since: z.int() })),
  receipts: z.array(
    z.object({ journalId: z.string(), on: z.string(), amount: z.int(), lineId: z.optional(z.string()) }),
  ),
  trail: trailSchema,
});

const reasons = ['noBaseline', 'noActual', 'noYearHours'] as const satisfies readonly LeftOutReason[];
// A quarter can have thousands of lines: each is a row of numbers, its specialism a place in the list of names.
const rowSchema = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
]);
const reckoningSchema = z.object({
  ...saving,
  ids: z.array(z.string()),
  names: z.record(z.string(), z.string()),
  rows: z.array(rowSchema),
  leftOut: z.array(
    z.object({ specialismId: z.string(), from: z.string(), until: z.string(), why: z.enum(reasons) }),
  ),
});

/** Where the settlement of a quarter stands: with everything but what it is reckoned from. */
export const placeSettlement = (settlement: Settlement): Placed => ({
  kind: 'settlement',
  at: ['SETTLEMENT', settlement.quarter],
  attributes: { ...settlement, version: settlement.trail.length },
});

/** A settlement as stored. */
export const readSettlement = (stored: StoredRecord): Settlement => settlementSchema.parse(stored);

/** The settlement of a quarter. */
export async function loadSettlement(
  table: Table,
  quarter: Quarter,
  consistent = false,
): Promise<Settlement | undefined> {
  const stored = await table.get('SETTLEMENT', quarter, consistent);
  return stored && readSettlement(stored);
}

/** The settlements of all quarters, the oldest first. */
export async function allSettlements(table: Table): Promise<Settlement[]> {
  const list = { collection: 'SETTLEMENT', beginsWith: '2', limit: 400, oldestFirst: true, consistent: true };
  return (await table.all(list)).map(readSettlement);
}

/** The settlements of the last quarters, the latest first. One query of the table. */
export async function lastSettlements(table: Table, limit: number): Promise<Settlement[]> {
  const { items } = await table.page({ collection: 'SETTLEMENT', beginsWith: '2', limit });
  return items.map(readSettlement);
}

const spotOf = (quarter: Quarter, number: number) => `${quarter}#${String(number).padStart(4, '0')}`;

/** Where that stands which a draft, and once it is booked a settlement, was reckoned from. */
export const placeReckoning = (
  quarter: Quarter,
  number: number,
  { lines, leftOut, names, ...sums }: Reckoning,
): Placed => {
  const ids = Object.keys(names);
  const rows = lines.map((one) => [
    ids.indexOf(one.specialismId),
    one.from,
    one.until,
    one.days,
    one.yearDays,
    one.baselineFte,
    one.actualFte,
    one.yearHours,
    one.tariff,
    one.cents,
  ]);
  return {
    kind: 'reckoning',
    at: ['RECKONING', spotOf(quarter, number)],
    attributes: { ...sums, ids, names, rows, leftOut },
  };
};

function readReckoning(stored: StoredRecord): Reckoning {
  const { ids, rows, ...rest } = reckoningSchema.parse(stored);
  const lines = rows.map(
    ([place, from, until, days, yearDays, baselineFte, actualFte, yearHours, tariff, cents]) => ({
      ...{ specialismId: ids[place] ?? '', from, until, days, yearDays },
      ...{ baselineFte, actualFte, yearHours, tariff, cents },
    }),
  );
  return { ...rest, lines };
}

/** What a draft or a booked settlement was reckoned from. */
export async function loadReckoning(table: Table, quarter: Quarter, number: number): Promise<Reckoning> {
  const stored = await table.get('RECKONING', spotOf(quarter, number), true);
  if (!stored) throw new Error(`${quarter}: what number ${number} was reckoned from is gone`);
  return readReckoning(stored);
}

/** That the clock looks which quarters are over and not drafted, at this instant. Whoever writes it last is right. */
export const placeSettlingDue = (at: string): Placed => ({
  kind: 'settlingDue',
  at: ['SETTLING', 'DUE'],
  due: ['DUE', `${at}#stl_due`],
  attributes: {},
});

const hour = 3_600_000;

/** The instant from which a quarter is settled: an hour after its end, so that what was begun before it is written. */
export const endOf = (quarter: Quarter): string =>
  new Date(instantOf(dayAfter(lastDayOf(quarter)), '00:00') + hour).toISOString();

/** That the clock looks soon, to be put into the transaction of an agreed baseline. */
export const settlingSoon = (at: string): Write => put(placeSettlingDue(at));
