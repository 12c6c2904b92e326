import { memo, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { eurosIn } from '../../kit/money.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { type Column, columns, inOrder } from './columns.ts';
import type { Wijk } from './query.ts';

/** All wijken as a table that sorts by each column. */
export function Table({ wijken }: { wijken: readonly Wijk[] }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const [by, setBy] = useState<{ column: Column; down: boolean }>({ column: 'name', down: false });
  const shown = useShown();
  const ordered = useMemo(() => inOrder(wijken, by.column, by.down, locale), [wijken, by, locale]);
  const heads = [['name', 'wijk'] as const, ...columns.map(([name, text]) => [name, text] as const)];
  return (
    <Scroll label={say('overview')}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{say('overview')}</caption>
        <thead>
          <tr>
            {heads.map(([column, text]) => (
              <th
                key={column}
                scope="col"
                className={column === 'name' ? undefined : 'number'}
                aria-sort={by.column === column ? (by.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setBy({ column, down: by.column === column ? !by.down : column !== 'name' })}
                >
                  {say(text)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((wijk) => (
            <Row key={wijk.slug} wijk={wijk} shown={shown} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type Shown = (wijk: Wijk, name: Column, value: number) => string;

/** How each column is written: made once for thousands of rows. */
function useShown(): Shown {
  const { say } = useSpeech();
  const locale = useLocale();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    const euros = eurosIn(locale);
    return ({ dispensability, dispensabilityTrend }, name, value) => {
      const { low, high } = dispensability.at(-1) ?? {};
      if (name === 'index') return say('indexValue', { percent: value, low: low ?? 0, high: high ?? 0 });
      if (name === 'trend') return say(`trend_${dispensabilityTrend}`);
      if (name === 'saving') return euros(value);
      return number.format(name === 'baseline' || name === 'actual' ? value / 100 : value);
    };
  }, [say, locale]);
}

// A row that is there already is not made again when a next page of wijken comes.
const Row = memo(({ wijk, shown }: { wijk: Wijk; shown: Shown }) => {
  const { say } = useSpeech();
  return (
    <tr>
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
