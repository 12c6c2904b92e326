import { isSlug } from '../../../schema/ids.ts';
import { isMonth } from '../../../schema/months.ts';
import { type Column, columns } from './columns.ts';
import type { Wijk } from './query.ts';

/** What of the overview is shown and how, as its address says it: so it can be shared, and one can go back. */
export type Filters = {
  readonly search: string;
  readonly district: string;
  readonly overdue: boolean;
  /** Such as 2026-10; empty for now. */
  readonly month: string;
  /** What the map is coloured by. */
  readonly figure: Figure;
  readonly sort: Column;
  readonly down: boolean;
  /** Wijken that are to be compared. */
  readonly chosen: readonly string[];
};

/** So many can be looked at beside each other. */
export const mostChosen = 4;

/** A figure that the map can be coloured by: each that is a number. */
export type Figure = Exclude<(typeof columns)[number][0], 'trend'>;
const isFigure = (name: string): name is Figure =>
  name !== 'trend' && columns.some(([column]) => column === name);
/** Those figures, in the order of the table. */
export const figures = columns.map(([name]) => name).filter(isFigure);

const isColumn = (name: string): name is Column =>
  name === 'name' || columns.some(([column]) => column === name);

/** What an address says; what makes no sense in it is left aside. */
export function filtersIn(search: string): Filters {
  const said = new URLSearchParams(search);
  const of = (name: string) => said.get(name) ?? '';
  const [figure, sort] = [of('figure'), of('sort')];
  const slugs = of('wijken').split(',').filter(isSlug);
  return {
    search: of('search').slice(0, 80),
    district: of('district').slice(0, 80),
    overdue: said.has('overdue'),
    month: isMonth(of('month')) ? of('month') : '',
    figure: isFigure(figure) ? figure : 'index',
    sort: isColumn(sort) ? sort : 'name',
    down: said.has('down'),
    chosen: [...new Set(slugs)].slice(0, mostChosen),
  };
}

/** The query string of the filters; what is as always is not in it. */
export function queryOf({ search, district, overdue, month, figure, sort, down, chosen }: Filters): string {
  const said = {
    search,
    district,
    overdue: overdue ? '1' : '',
    month,
    figure: figure === 'index' ? '' : figure,
    sort: sort === 'name' ? '' : sort,
    down: down ? '1' : '',
    wijken: chosen.join(','),
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value)).toString();
}

// Somebody who types 'zuid' finds Zuid, and 'oost' finds Óóst.
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The wijken that the filters leave. */
export function left(wijken: readonly Wijk[], { search, district, overdue }: Filters): readonly Wijk[] {
  if (!search.trim() && !district && !overdue) return wijken;
  const sought = plain(search.trim());
  return wijken.filter(
    (wijk) =>
      plain(wijk.name).includes(sought) &&
      (!district || wijk.district === district) &&
      (!overdue || wijk.challengesOverdue > 0),
  );
}
