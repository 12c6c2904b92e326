import type { DraftBudgetInput } from '../../schema/generated/wijk.ts';
import { fiscalDay } from '../../schema/money.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { potsOf } from '../ledger/store.ts';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { draftBudget } from './acting.ts';
import { type Document, unplanned } from './rules.ts';
import { against, type BudgetYear, budgetYear } from './store.ts';

/** The budget of a year to show: there is one to look at even where nothing is drafted. */
export type BudgetView = BudgetYear & { readonly year: number };

const compared = (caller: Caller, view: BudgetView) =>
  caller.remember(`against#${view.year}`, () => against(caller.table, view.year, view));

const shown = (document: Document) => ({
  incomes: [...document.incomes],
  lines: [...document.lines],
  freeFund: document.freeFund,
  left: document.left,
  draftedAt: document.draftedAt,
  state: document.adoptedAt ? ('adopted' as const) : ('draft' as const),
  unplanned: unplanned(document, document.left),
  adoptedAt: document.adoptedAt ?? null,
});

const drafting = async (caller: Caller, input: DraftBudgetInput): Promise<BudgetYear> => {
  const budget = await draftBudget(caller, input);
  return { ...(await budgetYear(caller.table, input.year)), budget };
};

/** The budget of a year: what is planned, beside what the books say. */
export const budgetApi = {
  Query: {
    budget: async (_, { year: asked }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      const year = asked ?? Number(fiscalDay(caller.now).slice(0, 4));
      return { year, ...(await budgetYear(caller.table, year)) };
    },
  },
  Mutation: {
    draftBudget: (_, { input }, caller) =>
      answering(caller, { budget: null }, async () => ({
        budget: { ...(await drafting(caller, input)), year: input.year },
      })),
  },
  Budget: {
    version: ({ budget }) => budget?.trail.length ?? 0,
    draft: ({ budget }) => (budget?.draft ? shown(budget.draft) : null),
    adopted: ({ budget }) => {
      const last = budget?.adopted.at(-1);
      return last ? shown(last) : null;
    },
    incomes: async (view, _, caller) => (await compared(caller, view)).incomes,
    lines: async (view, _, caller) => {
      const [{ lines }, pots] = await Promise.all([compared(caller, view), potsOf(caller)]);
      const names = new Map(pots.map(({ id, name }) => [id, name]));
      return lines.map((line) => ({ ...line, name: names.get(line.potId) ?? line.potId }));
    },
  },
} satisfies Resolvers;
