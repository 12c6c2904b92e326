import type { Table } from '../tenancy/table.ts';
import { loadOutcome, loadRounds } from '../voting/store.ts';
import { type OpenFile, sheet } from './file.ts';

/** Voting rounds that are open or counted, for a spreadsheet: one line per plan. */
export async function roundsCsv(table: Table): Promise<OpenFile> {
  const fields = [
    'round',
    'title',
    'state',
    'opensAt',
    'closesAt',
    'countedAt',
    'budget',
    'ballots',
    'spent',
    'number',
    'initiative',
    'plan',
    'cost',
    'votes',
    'funded',
  ];
  const rounds = (await loadRounds(table)).filter(({ state }) => state !== 'draft');
  const rows = await Promise.all(
    rounds.map(async (round) => {
      const outcome = round.state === 'counted' ? await loadOutcome(table, round.id) : undefined;
      return round.plans.map((plan, place) => [
        round.id,
        round.title,
        round.state,
        round.opensAt,
        round.closesAt,
        round.countedAt ?? '',
        round.budget,
        outcome?.ballots ?? '',
        outcome?.spent ?? '',
        plan.number,
        plan.initiativeId,
        plan.title,
        plan.cost,
        outcome?.explanations[place]?.votes ?? '',
        outcome ? (outcome.selected.includes(plan.number) ? 'yes' : 'no') : '',
      ]);
    }),
  );
  return sheet(fields, rows.flat());
}
