/** Requests per service, and who provided it when they were asked: each pair is a cell of a month's table. */
import type { Provider } from '../../../schema/generated/wijk.ts';
import { providers, type Served } from '../../services/rules.ts';

/** Fewer people than this, and a number could point at somebody. */
export const fewest = 5;

/** What is counted per service; each is also counted for the wijk as a whole. */
export const serviceMeasures = [
  'asked',
  'escalated',
  'handedBack',
  'solvedByResidents',
  'solvedTogether',
  'solvedByWij',
] as const;
/** One thing that is counted per service. */
export type ServiceMeasure = (typeof serviceMeasures)[number];

/** What stands where a category has no service: without it, what is withheld could be had by subtraction. */
const none = 'none';

/** The name under which something counts for the service it was asked under. */
export const inCell = (served: Served | undefined, name: string): string =>
  served ? `${served.id.slice('svc_'.length)}:${served.provider}:${name}` : `${none}:${none}:${name}`;

/** The service that a name counts for and the name within it; undefined for what counts for the wijk as a whole. */
export function cellOf(name: string): { readonly service: string; readonly name: string } | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : { service: name.slice(0, colon), name: name.slice(colon + 1) };
}

type Count = { readonly times: number; readonly people: number };

/** A cell of a month: which service, who provided it, and what happened in it. */
export type Cell = {
  /** Absent for categories without a service. */
  readonly serviceId?: string;
  readonly provider?: Provider;
  readonly counts: Readonly<Partial<Record<ServiceMeasure, Count>>>;
};

/** The cells of one service in a month, from what was counted under its names. */
export function cellsOf(service: string, counts: Readonly<Record<string, Count>>): Cell[] {
  return [...providers, undefined].flatMap((provider) => {
    const own = serviceMeasures.flatMap((measure) => {
      const count = counts[`${provider ?? none}:${measure}`];
      return count ? [[measure, count] as const] : [];
    });
    if (!own.length) return [];
    const known = provider ? { serviceId: `svc_${service}`, provider } : {};
    return [{ ...known, counts: Object.fromEntries(own) }];
  });
}

/** A cell as it is shown: what is withheld is not there. */
export type Figures = Pick<Cell, 'serviceId' | 'provider'> &
  Readonly<Partial<Record<ServiceMeasure, number>>>;

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

/** What of a month that is over is shown per service, and what is withheld: see {@link withheld}. */
export function shownByService(cells: readonly Cell[]): Figures[] {
  const shown = new Map<Cell, Partial<Record<ServiceMeasure, number>>>(cells.map((cell) => [cell, {}]));
  for (const measure of serviceMeasures) {
    const counted = cells
      .flatMap((cell) => {
        const count = cell.counts[measure];
        return count && count.people > 0 ? [{ cell, ...count }] : [];
      })
      .sort((a, b) => a.people - b.people || a.times - b.times);
    for (const { cell, times } of counted.slice(withheld(counted))) {
      const figures = shown.get(cell);
      if (figures) figures[measure] = times;
    }
  }
  return [...shown]
    .filter(([, figures]) => Object.keys(figures).length > 0)
    .map(([{ serviceId, provider }, figures]) => ({ serviceId, provider, ...figures }));
}
