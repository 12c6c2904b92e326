import { columnOf, columns } from '../overview/columns.ts';
import type { Figure } from '../overview/filters.ts';
import type { Wijk } from '../overview/query.ts';
import { endsOf, indexEnds } from './classes.ts';

/** The value of a figure for a wijk, nothing where it is withheld or not known. */
export const figureOf = (figure: Figure, wijk: Wijk): number | null => columnOf(figure)(wijk).value;

/** What a figure is called. */
export const figureName = (figure: Figure) =>
  columns.find(([column]) => column === figure)?.[1] ?? 'indexShort';

/** Lower ends of the classes by which wijken are coloured. */
export const endsFor = (figure: Figure, wijken: readonly Wijk[]): readonly number[] =>
  figure === 'index' ? indexEnds : endsOf(wijken.flatMap((wijk) => figureOf(figure, wijk) ?? []));
