/** What is shown of a month of services: nothing about fewer than five people, nor what would give it away. */
import {
  answeredWithin,
  type Cell,
  type Count,
  fewest,
  quantileOf,
  type ServiceMeasure,
  serviceMeasures,
} from '../services/rules.ts';

/** A cell as it is shown: what is withheld is not there. */
export type Figures = Pick<Cell, 'serviceId' | 'provider'> &
  Readonly<Partial<Record<ServiceMeasure, number>>> & {
    /** Half of the first answers came within so many hours. */
    readonly firstAnswerHours?: number;
    /** Nine of ten did. */
    readonly slowAnswerHours?: number;
    /** How satisfied requesters were on average, in tenths: 10 to 50. */
    readonly satisfactionTenths?: number;
  };

/**
 * How many of the counts of a month are withheld, smallest first: those about fewer than five people; and with them the
 * next, and as many more as it takes that what is withheld together, less the biggest of it, is about five at least. Whoever knows
 * the figure of the whole wijk then knows no single one of them.
 */
function withheld(smallestFirst: readonly Count[]): number {
  const few = smallestFirst.filter(({ people }) => people < fewest).length;
  if (few === 0) return 0;
  let hidden = few + 1;
  const rest = () => smallestFirst.slice(0, hidden - 1).reduce((sum, { people }) => sum + people, 0);
  while (hidden < smallestFirst.length && rest() < fewest) hidden++;
  return hidden;
}

/** The cells of a month of which something that was counted is shown. */
function shownOf(cells: readonly Cell[], name: string): { cell: Cell; times: number }[] {
  const counted = cells
    .flatMap((cell) => {
      const count = cell.counts[name];
      return count && count.people > 0 ? [{ cell, ...count }] : [];
    })
    .sort((a, b) => a.people - b.people || a.times - b.times);
  return counted.slice(withheld(counted));
}

const answerHours = ({ counts }: Cell) => {
  const answered = counts.answered?.times ?? 0;
  const within = answeredWithin(counts);
  return {
    firstAnswerHours: quantileOf(answered, within, 0.5),
    slowAnswerHours: quantileOf(answered, within, 0.9),
  };
};

const satisfaction = ({ counts: { rated, ratingSum } }: Cell) =>
  rated && ratingSum ? { satisfactionTenths: Math.round((10 * ratingSum.times) / rated.times) } : {};

/**
 * What of a month that is over is shown per service, and what is withheld: see {@link withheld}. What came back is shown
 * once the month is final: until then its changes would tell who just asked.
 */
export function shownByService(cells: readonly Cell[], final: boolean): Figures[] {
  const shown = new Map<Cell, Partial<Figures>>();
  const show = (cell: Cell, figures: Partial<Figures>) => shown.set(cell, { ...shown.get(cell), ...figures });
  for (const measure of serviceMeasures.filter((one) => final || one !== 'cameBack'))
    for (const { cell, times } of shownOf(cells, measure)) show(cell, { [measure]: times });
  for (const { cell } of shownOf(cells, 'answered')) show(cell, answerHours(cell));
  for (const { cell } of shownOf(cells, 'rated')) show(cell, satisfaction(cell));
  return cells.flatMap((cell) => {
    const figures = shown.get(cell);
    return figures ? [{ serviceId: cell.serviceId, provider: cell.provider, ...figures }] : [];
  });
}
