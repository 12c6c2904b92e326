import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSpeech } from '../kit/language.tsx';
import { Scroll } from '../kit/scroll.tsx';
import type { Cell } from './csv.ts';

/** A column: what is sorted by and stands in a file, and how it is shown where that is otherwise. */
export type SortedColumn<Row> = {
  readonly name: string;
  readonly label: string;
  readonly of: (row: Row) => Cell;
  readonly shown?: (row: Row) => ReactNode;
  readonly number?: boolean;
};

/** Rows in the order of a column; what is not known stands last, and equals stay as they came. */
export function sortedBy<Row>(
  rows: readonly Row[],
  of: ((row: Row) => Cell) | undefined,
  down: boolean,
  language: string,
): Row[] {
  if (!of) return [...rows];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => {
    const [x, y] = [of(a) ?? null, of(b) ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return down ? -order : order;
  });
}

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly SortedColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
};

/** A table that sorts by each column, and says in the address by which. */
export function SortedTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  const { language } = useSpeech();
  const search = useSearch();
  const [here, go] = useLocation();
  const said = new URLSearchParams(search);
  const [sort, down] = [said.get('sort'), said.has('down')];
  const ordered = sortedBy(rows, columns.find(({ name }) => name === sort)?.of, down, language);
  const by = ({ name, number }: SortedColumn<Row>) => {
    const turned = sort === name ? !down : number === true;
    said.set('sort', name);
    if (turned) said.set('down', '1');
    else said.delete('down');
    go(`${here}?${said}`);
  };
  return (
    <Scroll label={caption}>
      <table className="utrecht-table dense">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={column.number ? 'number' : undefined}
                aria-sort={sort === column.name ? (down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => by(column)}>
                  {column.label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, of, shown, number }, place) => {
                const cell = shown ? shown(row) : of(row);
                // What a row is about stands first.
                if (place === 0)
                  return (
                    <th key={name} scope="row">
                      {cell}
                    </th>
                  );
                return (
                  <td key={name} className={number ? 'number' : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
