import * as z from 'zod/mini';
import { incomeSources } from '../ledger/store.ts';
import { incomeBySource, movements } from '../ledger/sums-store.ts';
import type { Table } from '../tenancy/table.ts';
import { type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import {
  type Budget,
  type Granted,
  type IncomeAgainst,
  incomesAgainst,
  inForce,
  type LineAgainst,
  linesAgainst,
} from './rules.ts';

const documentSchema = z.object({
  incomes: z.array(z.object({ source: z.enum(incomeSources), amount: z.int() })),
  lines: z.array(z.object({ potId: z.string(), amount: z.int(), purpose: z.string() })),
  freeFund: z.int(),
  left: z.int(),
  draftedAt: z.string(),
  adoptedAt: z.optional(z.string()),
  statutes: z.optional(z.int()),
});

const budgetSchema = z.object({
  id: z.string(),
  year: z.int(),
  draft: z.optional(documentSchema),
  adopted: z.array(documentSchema),
  trail: trailSchema,
});

/** Where the budget of a year stands: by its year. */
export const placeBudget = (budget: Budget): Placed => ({
  kind: 'budget',
  at: ['BUDGET', String(budget.year)],
  attributes: { ...budget, version: budget.trail.length },
});

/** The budget of a year; consistent where something is decided on it. */
export async function loadBudget(
  table: Table,
  year: number,
  consistent = false,
): Promise<Budget | undefined> {
  const stored = await table.get('BUDGET', String(year), consistent);
  return stored && budgetSchema.parse(stored);
}

const grantedSchema = z.object({
  year: z.int(),
  challengeId: z.string(),
  potId: z.string(),
  amount: z.int(),
  purpose: z.string(),
});

/** Writes what a contract brings to a year, in the place of what it was to bring before. Held to its challenge. */
export const grantWrites = (granted: Granted): Write =>
  put({
    kind: 'budgetGrant',
    at: ['BUDGET', `${granted.year}#${granted.challengeId}`],
    attributes: { ...granted },
  });

/** All that stands of a year: its budget, and what contracts bring to it, in the order in which they were begun. */
export type BudgetYear = { readonly budget?: Budget; readonly granted: readonly Granted[] };

const isGrant = ({ kind }: StoredRecord): boolean => kind === 'budgetGrant';

const yearIn = (stored: readonly StoredRecord[]): BudgetYear => {
  const budget = stored.find((one) => !isGrant(one));
  return {
    budget: budget && budgetSchema.parse(budget),
    granted: stored.filter(isGrant).map((one) => grantedSchema.parse(one)),
  };
};

/** All that stands of a year: one query. */
export async function budgetYear(table: Table, year: number): Promise<BudgetYear> {
  const query = { collection: 'BUDGET', beginsWith: String(year), limit: 100, oldestFirst: true };
  return yearIn(await table.all(query));
}

/** All that stands of each year, the oldest first: one query. */
export async function budgetYears(table: Table): Promise<Map<number, BudgetYear>> {
  const stored = await table.all({ collection: 'BUDGET', limit: 200, oldestFirst: true });
  const years = new Map<number, StoredRecord[]>();
  for (const one of stored) {
    const year = Number(String(one.SK).slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return new Map([...years].map(([year, of]) => [year, yearIn(of)]));
}

/** What was planned for a year beside what really came in and went out. */
export type Against = { readonly incomes: IncomeAgainst[]; readonly lines: LineAgainst[] };

/** Holds a year's budget, with what contracts bring, against the books: two queries, however many entries there are. */
export async function against(table: Table, year: number, { budget, granted }: BudgetYear): Promise<Against> {
  const [actual, moved] = await Promise.all([incomeBySource(table, year), movements(table, year, 'pot:')]);
  const expected = { document: inForce(budget), granted };
  return {
    incomes: incomesAgainst(expected, incomeSources, actual),
    lines: linesAgainst(expected, moved),
  };
}
