import * as z from 'zod/mini';
import { incomeSources } from '../ledger/store.ts';
import { incomeBySource, movements } from '../ledger/sums-store.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import {
  type Budget,
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

/** The budgets of all years, oldest first. */
export async function allBudgets(table: Table): Promise<Budget[]> {
  const { items } = await table.page({ collection: 'BUDGET', limit: 200, oldestFirst: true });
  return items.map((stored) => budgetSchema.parse(stored));
}

/** What was planned for a year beside what really came in and went out. */
export type Against = { readonly incomes: IncomeAgainst[]; readonly lines: LineAgainst[] };

/** Holds a year's budget against the books: two queries, however many entries there are. */
export async function against(table: Table, year: number, budget: Budget | undefined): Promise<Against> {
  const [actual, moved] = await Promise.all([incomeBySource(table, year), movements(table, year, 'pot:')]);
  const document = inForce(budget);
  return {
    incomes: incomesAgainst(document, incomeSources, actual),
    lines: linesAgainst(document, moved),
  };
}
