import { fiscalDay } from '../../schema/money.ts';
import { firstDayOf, type Quarter, quarterAfter, quarterWith } from '../../schema/quarters.ts';
import { loadFormation } from '../formation/store.ts';
import { type StatutesVersion, statutesVersions } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change as Signed } from '../tenancy/trail.ts';
import { type Facts, hasBaseline, reckoned } from './decisions.ts';
import { type Change, type Reckoning, type Settlement, settlementId } from './rules.ts';
import { allSettlements, endOf, placeReckoning, placeSettlement, placeSettlingDue } from './store.ts';

/** The share of a quarter: what the statutes said on its first day, or at the founding where that came later. */
function shareOf(versions: readonly StatutesVersion[], quarter: Quarter): number {
  const first = firstDayOf(quarter);
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  const version = inOrder.filter(({ from }) => from <= first).at(-1) ?? inOrder[0];
  if (!version) throw new Error('this wijk has no statutes');
  return version.statutes.lettingGo.reinvestmentPercent;
}

/** What a quarter is reckoned from, with these changes. */
export async function factsOf(
  table: Table,
  quarter: Quarter,
  changes: readonly Change[] = [],
  share?: number,
): Promise<Facts> {
  const [formation, versions] = await Promise.all([
    loadFormation(table, true),
    share === undefined ? statutesVersions(table) : [],
  ]);
  return { ...formation, changes, share: share ?? shareOf(versions, quarter) };
}

/** True once a quarter can be settled. */
export const canSettle = (quarter: Quarter, now: Date): boolean => endOf(quarter) <= now.toISOString();

/** A settlement with another draft, which nobody agreed to yet. */
export function redrafted(
  before: Omit<Settlement, 'draft'>,
  { cents, wijk, city }: Reckoning,
  signed: Signed,
  changes: readonly Change[] = [],
): Settlement {
  const trail = [...before.trail, signed];
  const why = signed.why === undefined ? {} : { why: signed.why };
  const draft = { cents, wijk, city, number: before.booked.length + 1, since: trail.length, ...why };
  return { ...before, draft: { ...draft, madeAt: signed.at, changes, agreed: [] }, trail };
}

/** What a settlement with its draft writes: the two together. */
export const draftWrites = (after: Settlement, reckoning: Reckoning, before?: Settlement): Write[] => [
  put(placeSettlement(after), before ? { version: before.trail.length } : 'absent'),
  put(placeReckoning(after.quarter, after.booked.length + 1, reckoning)),
];

/** Drafts the settlement of a quarter that has none. Undefined when no baseline holds in it. */
export async function draftQuarter(
  table: Table,
  quarter: Quarter,
  signed: Signed,
): Promise<Settlement | undefined> {
  const facts = await factsOf(table, quarter);
  if (!hasBaseline(facts, quarter)) return undefined;
  const reckoning = reckoned(facts, quarter);
  const { share } = facts;
  const empty = { id: settlementId(quarter), quarter, share, booked: [], settled: 0, kept: 0, receipts: [] };
  const settlement = redrafted({ ...empty, trail: [] }, reckoning, signed);
  await table.transact(draftWrites(settlement, reckoning));
  return settlement;
}

/** The clock's part: drafts each quarter that is over and has no settlement, and comes back when this one is over. */
export async function settleQuarters(table: Table, now: Date, st: number): Promise<boolean> {
  const { specialisms } = await loadFormation(table, true);
  const known = new Set((await allSettlements(table)).map(({ quarter }) => quarter));
  const [first] = specialisms.flatMap(({ baseline }) => baseline.map(({ from }) => from)).sort();
  const signed = { at: now.toISOString(), by: 'clock', action: 'draftSettlement', st };
  let quarter = quarterWith(first ?? fiscalDay(now));
  for (; canSettle(quarter, now); quarter = quarterAfter(quarter)) {
    if (known.has(quarter) || !hasBaseline({ specialisms }, quarter)) continue;
    try {
      await draftQuarter(table, quarter, signed);
    } catch (cause) {
      // Somebody drafted it at the same moment.
      if (!(cause instanceof Conflict)) throw cause;
    }
  }
  await table.put(placeSettlingDue(endOf(quarter)));
  return true;
}
