import type { TextName } from '../../kit/language.tsx';
import type { Compared } from './query.ts';

/** Figures that are compared month by month, each with its name. */
export const comparable = [
  ['index', 'indexShort'],
  ['asked', 'asked'],
  ['solvedByResidents', 'byResidents'],
  ['solvedTogether', 'byTogether'],
  ['solvedByWij', 'byWij'],
  ['escalated', 'wentToWij'],
  ['joined', 'joined'],
] as const satisfies readonly (readonly [string, TextName])[];
/** A figure that is compared. */
export type Comparable = (typeof comparable)[number][0];

/** The figure that an address names. */
export const comparableIn = (name: string | null): Comparable =>
  comparable.find(([one]) => one === name)?.[0] ?? 'index';

/** A figure of a wijk over the months; null where it is withheld. */
export type Series = {
  readonly slug: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
};

/** The months from the first of which something is told, and the figure of each wijk in them. */
export function seriesOf(wijken: readonly Compared[], figure: Comparable) {
  const monthsOf = (wijk: Compared) =>
    figure === 'index'
      ? wijk.dispensability.map(({ month, percent }) => ({ month, value: percent ?? null }))
      : wijk.months.map((one) => ({ month: one.month, value: one[figure].value ?? null }));
  const all = wijken.map((wijk) => ({ wijk, months: monthsOf(wijk) }));
  const names = all[0]?.months.map(({ month }) => month) ?? [];
  const first = names.findIndex((_, i) => all.some(({ months }) => months[i]?.value != null));
  if (first < 0) return { months: [], series: [] };
  const series = all.map(
    ({ wijk: { slug, name }, months }): Series => ({
      slug,
      name,
      values: months.slice(first).map(({ value }) => value),
    }),
  );
  return { months: names.slice(first), series };
}
