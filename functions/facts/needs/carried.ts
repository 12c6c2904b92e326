import * as z from 'zod/mini';
import {
  type Index,
  indexOf,
  type MonthNeeds,
  needsOf,
  type PairCount,
  type Trend,
  trendMonths,
  trendOf,
} from '../../../schema/dispensability.ts';
import { monthAfter } from '../../../schema/months.ts';
import type { Table } from '../../tenancy/table.ts';
import { Conflict } from '../../tenancy/table-errors.ts';
import type { StoredRecord } from '../../tenancy/table-writes.ts';
import { carrying, people } from '../collections.ts';
import { endsSchema } from './store.ts';

const monthSchema = z.object({
  SK: z.string(),
  /** How often needs of this month changed. */
  changes: z.int(),
  /** What was reckoned, and after how many changes. Sums in halves, as together counts half. */
  reckoned: z.optional(z.object({ halves: z.int(), of: z.int(), people: z.int(), changes: z.int() })),
});

const personSchema = z.object({ SK: z.string(), ends: z._default(endsSchema, {}) });

/** The index of a month, and how it compares with months before. */
export type CarriedMonth = { readonly month: string; readonly index: Index; readonly trend: Trend };

const nothing: MonthNeeds = { sum: 0, of: 0, people: 0 };

/** The needs of a month, from what ended of each person's requests: read a portion at a time. */
async function reckon(table: Table, month: string): Promise<MonthNeeds> {
  const counts: PairCount[] = [];
  const every = table.each({
    collection: people,
    beginsWith: `${month}#`,
    limit: 1_000,
    oldestFirst: true,
    consistent: true,
  });
  for await (const stored of every) {
    const { SK, ends } = personSchema.parse(stored);
    const requester = SK.slice(month.length + 1);
    for (const [service, all] of Object.entries(ends))
      counts.push(...all.map((one) => ({ ...one, requester, service })));
  }
  return needsOf(counts);
}

/** Keeps what was reckoned, unless the month changed meanwhile: then whoever changed it reckons it. */
async function keep(table: Table, month: string, { sum, of, people }: MonthNeeds, changes: number) {
  try {
    await table.edit({
      at: [carrying, month],
      set: ['#reckoned = :reckoned'],
      where: ['#changes = :changes'],
      names: { '#reckoned': 'reckoned', '#changes': 'changes' },
      values: { ':reckoned': { halves: Math.round(2 * sum), of, people, changes }, ':changes': changes },
    });
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

const needsKept = ({
  halves,
  of,
  people,
}: Omit<MonthNeeds, 'sum'> & { readonly halves: number }): MonthNeeds => ({
  sum: halves / 2,
  of,
  people,
});

/** The needs of a month: as they were reckoned before, or anew where they changed since. */
async function needsIn(table: Table, stored: StoredRecord): Promise<readonly [string, MonthNeeds]> {
  const { SK: month, changes, reckoned } = monthSchema.parse(stored);
  if (reckoned?.changes === changes) return [month, needsKept(reckoned)];
  const found = await reckon(table, month);
  await keep(table, month, found, changes);
  return [month, found];
}

/** The index of each of the newest months in which anything ended, and where it went; newest first. */
const comparing = (known: ReadonlyMap<string, MonthNeeds>, most: number): CarriedMonth[] =>
  [...known].slice(0, most).map(([month, found]) => {
    const before = Array.from({ length: trendMonths }, (_, back) => monthAfter(month, -back));
    return {
      month,
      index: indexOf(found),
      trend: trendOf(before.reverse().map((one) => known.get(one) ?? nothing)),
    };
  });

const newest = (most: number) => ({ collection: carrying, limit: most + trendMonths - 1 });

/**
 * The dispensability index of the newest months in which anything ended, and where it went; newest first. Reckons what
 * changed since it was last reckoned: for the projector, which alone writes it.
 */
export async function carriedMonths(table: Table, most: number): Promise<CarriedMonth[]> {
  const { items } = await table.page({ ...newest(most), consistent: true });
  const known = new Map<string, MonthNeeds>();
  for (const stored of items) known.set(...(await needsIn(table, stored)));
  return comparing(known, most);
}

/** The same as it was last reckoned, in one read. */
export async function reckonedMonths(table: Table, most: number): Promise<CarriedMonth[]> {
  const { items } = await table.page(newest(most));
  const known = items.map((stored) => {
    const { SK: month, reckoned } = monthSchema.parse(stored);
    return [month, reckoned ? needsKept(reckoned) : nothing] as const;
  });
  return comparing(new Map(known), most);
}
