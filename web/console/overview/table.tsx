import { memo, useMemo } from 'react';
import { Link } from 'wouter';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { columns, inOrder } from './columns.ts';
import { type Filters, mostChosen } from './filters.ts';
import type { Wijk } from './query.ts';
import { type Shown, useShown } from './shown.ts';
import type { Change } from './use-filters.ts';

type Props = { readonly wijken: readonly Wijk[]; readonly filters: Filters; readonly change: Change };

/** Wijken as a table that sorts by each column, and in which some are chosen to be compared. */
export function Table({ wijken, filters: { sort, down, chosen }, change }: Props) {
  const { say } = useSpeech();
  const locale = useLocale();
  const shown = useShown();
  const ordered = useMemo(() => inOrder(wijken, sort, down, locale), [wijken, sort, down, locale]);
  const heads = [['name', 'wijk'] as const, ...columns.map(([name, text]) => [name, text] as const)];
  return (
    <Scroll label={say('overview')}>
      <table className="utrecht-table dense">
        <caption className="visually-hidden">{say('overview')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('compare')}</span>
            </th>
            {heads.map(([column, text]) => (
              <th
                key={column}
                scope="col"
                className={column === 'name' ? undefined : 'number'}
                aria-sort={sort === column ? (down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() =>
                    change((before) => ({
                      sort: column,
                      down: before.sort === column ? !before.down : column !== 'name',
                    }))
                  }
                >
                  {say(text)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((wijk) => (
            <Row
              key={wijk.slug}
              wijk={wijk}
              shown={shown}
              picked={chosen.includes(wijk.slug)}
              full={chosen.length >= mostChosen}
              change={change}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type RowProps = {
  readonly wijk: Wijk;
  readonly shown: Shown;
  readonly picked: boolean;
  readonly full: boolean;
};

// A row that is there already is not made again when a next page of wijken comes.
const Row = memo(({ wijk, shown, picked, full, change }: RowProps & { change: Change }) => {
  const { say } = useSpeech();
  const pick = () =>
    change(
      ({ chosen }) => ({
        chosen: picked ? chosen.filter((one) => one !== wijk.slug) : [...chosen, wijk.slug],
      }),
      true,
    );
  return (
    <tr>
      <td className="tick">
        <label>
          <input type="checkbox" checked={picked} disabled={full && !picked} onChange={pick} />
          <span className="visually-hidden">{say('compareThis', { name: wijk.name })}</span>
        </label>
      </td>
      <th scope="row">
        <Link className="nl-link" href={`/wijk/${wijk.slug}`}>
          {wijk.name}
        </Link>
      </th>
      {columns.map(([name, , of]) => {
        const { value, withheld } = { withheld: false, ...of(wijk) };
        return (
          <td key={name} className="number">
            {withheld ? (
              <span className="quiet">{say(name === 'index' ? 'tooFew' : 'few')}</span>
            ) : value === null ? (
              '–'
            ) : (
              shown(wijk, name, value)
            )}
          </td>
        );
      })}
    </tr>
  );
});
