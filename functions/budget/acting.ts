import type { Refusal } from '../../schema/errors.ts';
import type { DraftBudgetInput } from '../../schema/generated/wijk.ts';
import { amountRefusal, amountText, fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { demandPot } from '../ledger/pots.ts';
import { freeFundPot } from '../ledger/rules.ts';
import { leftBefore } from '../ledger/sealing.ts';
import { closedYears } from '../ledger/store.ts';
import { holding } from '../members/views.ts';
import { wijkOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { type Budget, mostLines, type Plan, unplanned } from './rules.ts';
import { loadBudget, placeBudget } from './store.ts';

/** What is named twice in a list, as a refusal. */
const twice = (field: string, names: readonly string[]): Refusal | undefined => {
  const again = names.find((name, i) => names.indexOf(name) < i);
  return again === undefined ? undefined : { code: 'NAMED_TWICE', field, values: { name: again } };
};

/** Why a year can have no new draft: it is closed, too far away, or from before the wijk was there. */
async function yearRefusal(caller: Caller, year: number): Promise<Refusal | undefined> {
  const { foundedAt } = await wijkOf(caller);
  const [least, most] = [Number(foundedAt.slice(0, 4)), Number(fiscalDay(caller.now).slice(0, 4)) + 1];
  const outside = rangeRefusal('year', year, least, most);
  if (outside) return outside;
  const closed = await closedYears(caller.table);
  return closed.includes(year) ? { code: 'YEAR_CLOSED', field: 'year', values: { year } } : undefined;
}

const planIn = ({ incomes, lines, freeFund }: DraftBudgetInput): Plan => ({
  incomes: incomes.map(({ source, amount }) => ({ source, amount })),
  lines: lines.map(({ potId, amount, purpose }) => ({ potId, amount, purpose: tidy(purpose) })),
  freeFund,
});

const refusalsOf = ({ incomes, lines, freeFund }: Plan): (Refusal | undefined)[] => [
  ...incomes.map(({ amount }, i) => amountRefusal(`incomes.${i}.amount`, amount)),
  ...lines.flatMap(({ amount, purpose }, i) => [
    amountRefusal(`lines.${i}.amount`, amount),
    textRefusal(`lines.${i}.purpose`, purpose, 3, 200),
  ]),
  freeFund === 0 ? undefined : amountRefusal('freeFund', freeFund),
  twice(
    'incomes',
    incomes.map(({ source }) => source),
  ),
  twice('lines', [...lines.map(({ potId }) => potId), freeFundPot].reverse()),
  rangeRefusal('lines', lines.length, 0, mostLines),
];

/** Draft the budget of a year, as a whole. The same draft sent again is the same. */
export async function draftBudget(caller: Caller, input: DraftBudgetInput): Promise<Budget> {
  await holding(caller, 'treasurer', 'board');
  const { year } = input;
  const plan = planIn(input);
  demandNone(await yearRefusal(caller, year), ...refusalsOf(plan));
  const { version } = (await wijkOf(caller)).statutes;
  const change = {
    ...caller.signature,
    action: 'draftBudget',
    st: version,
    d: digestOf('draftBudget', { year, version: input.version, ...plan }),
  };
  const before = await loadBudget(caller.table, year, true);
  const same = ({ trail }: Budget) => wasDone(trail.slice(-1), caller.personId, change.d);
  if (before && same(before)) return before;
  const trail = before?.trail ?? [];
  demand(input.version === trail.length, 'BUDGET_CHANGED', { field: 'version' });
  demand(trail.length < mostChanges, 'CHANGED_TOO_OFTEN', { field: 'year' });
  for (const [i, { potId }] of plan.lines.entries()) await demandPot(caller, `lines.${i}.potId`, potId);
  const left = await leftBefore(caller.table, year);
  const over = -unplanned(plan, left);
  demand(over <= 0, 'BUDGET_TOO_HIGH', { field: 'lines', values: { over: amountText(over) } });
  const after: Budget = {
    id: `budget-${year}`,
    year,
    draft: { ...plan, left, draftedAt: caller.at },
    adopted: before?.adopted ?? [],
    trail: [...trail, change],
  };
  try {
    await caller.table.put(placeBudget(after), trail.length ? { version: trail.length } : 'absent');
    return after;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadBudget(caller.table, year, true);
    demand(now && same(now), 'BUDGET_CHANGED', { field: 'version' });
    return now;
  }
}

/**
 * What adopting the draft of a year writes, to be put into the transaction that closes the assembly's motion. The
 * draft is adopted as it is then; `version` holds it to the draft that the members had before them.
 * @throws {Refused} BUDGET_NOT_THERE when nothing is drafted, or another version is.
 */
export async function adoptionWrites(
  table: Table,
  year: number,
  change: Change,
  version?: number,
): Promise<Write[]> {
  const budget = await loadBudget(table, year, true);
  const { draft, adopted = [], trail = [] }: Partial<Budget> = budget ?? {};
  if (!draft || (version !== undefined && version !== trail.length))
    throw new Refused({ code: 'BUDGET_NOT_THERE', field: 'year', values: { year } });
  const adoption = { ...draft, adoptedAt: change.at, statutes: change.st };
  const after: Budget = {
    id: `budget-${year}`,
    year,
    adopted: [...adopted, adoption],
    trail: [...trail, change],
  };
  return [put(placeBudget(after), { version: trail.length })];
}
