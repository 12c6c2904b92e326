import { type Language, readerIn } from '../../schema/text.ts';
import type { Budget, Document } from '../budget/rules.ts';
import { unplanned } from '../budget/rules.ts';
import { type Against, against, budgetYears } from '../budget/store.ts';
import { bookedYears, namedPots } from '../ledger/store.ts';
import { movements } from '../ledger/sums-store.ts';
import { loadWijk } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { type OpenFile, sheet } from './file.ts';

type Year = { readonly year: number; readonly budget?: Budget; readonly against: Against };

/** Every year that was budgeted or booked in, beside what the books say, oldest first. */
async function yearsOf(table: Table): Promise<Year[]> {
  const [budgets, booked] = await Promise.all([budgetYears(table), bookedYears(table)]);
  const years = [...new Set([...budgets.keys(), ...booked])].sort((a, b) => a - b);
  return Promise.all(
    years.map(async (year) => {
      const known = budgets.get(year) ?? { granted: [] };
      return { year, budget: known.budget, against: await against(table, year, known) };
    }),
  );
}

const published = (document: Document) => ({
  state: document.adoptedAt ? 'adopted' : 'draft',
  ...document,
  unplanned: unplanned(document, document.left),
});

const namesOf = async (table: Table, language: Language): Promise<(pot: string) => string> => {
  const names = new Map((await namedPots(table, readerIn(language))).map(({ id, name }) => [id, name]));
  return (pot) => names.get(pot) ?? pot;
};

/** The budgets of all years as they were adopted and are drafted, each beside what the books say. */
export async function budgetJson(table: Table, language: Language, now: Date): Promise<object> {
  const [{ id }, years, named] = await Promise.all([
    loadWijk(table, now),
    yearsOf(table),
    namesOf(table, language),
  ]);
  return {
    wijk: id,
    years: await Promise.all(
      years.map(async ({ year, budget, against: { incomes, lines } }) => ({
        year,
        adopted: (budget?.adopted ?? []).map(published),
        draft: budget?.draft ? published(budget.draft) : null,
        incomes,
        lines: lines.map((line) => ({ ...line, name: named(line.potId) })),
        initiatives: [...(await movements(table, year, 'initiative:'))].map(
          ([account, { received, committed, spent }]) => ({
            id: account.slice('initiative:'.length),
            received,
            committed,
            spent,
          }),
        ),
      })),
    ),
  };
}

/** The same for a spreadsheet: one line per income and per pot of each year. */
export async function budgetCsv(table: Table, language: Language): Promise<OpenFile> {
  const [years, named] = await Promise.all([yearsOf(table), namesOf(table, language)]);
  const fields = [
    'year',
    'state',
    'side',
    'id',
    'name',
    'purpose',
    'budgeted',
    'received',
    'committed',
    'spent',
    'spentEarlier',
    'left',
  ];
  const stateOf = (budget: Budget | undefined) =>
    budget?.adopted.length ? 'adopted' : budget?.draft ? 'draft' : 'none';
  const rows = years.flatMap(({ year, budget, against: { incomes, lines } }) => [
    ...incomes.map(({ source, expected, actual }) => [
      year,
      stateOf(budget),
      'income',
      source,
      source,
      '',
      expected,
      actual,
      '',
      '',
      '',
      '',
    ]),
    ...lines.map(({ potId, purpose, budgeted, received, committed, spent, spentEarlier, left }) => [
      year,
      stateOf(budget),
      'line',
      potId,
      named(potId),
      purpose ?? '',
      budgeted,
      received,
      committed,
      spent,
      spentEarlier,
      left,
    ]),
  ]);
  return sheet(fields, rows);
}
