import { useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { type Count, Figure } from '../figures.tsx';
import { graphql } from '../generated/gql.ts';
import type { OverviewQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { Trend } from '../trend.tsx';

const overviewDocument = graphql(`
  query Overview {
    city {
      name
      months(last: 6) {
        month
        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }
        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }
      }
      wijken(first: 300) {
        edges {
          node {
            slug name inhabitants district tile { column row }
            months(last: 1) { asked { value withheld } escalated { value withheld } solvedByResidents { value withheld } }
          }
        }
      }
    }
  }
`);

type Wijk = OverviewQuery['city']['wijken']['edges'][number]['node'];
type Column = 'name' | 'inhabitants' | 'asked' | 'escalated' | 'solvedByResidents';

const figure = (wijk: Wijk, column: 'asked' | 'escalated' | 'solvedByResidents'): Count =>
  wijk.months[0]?.[column] ?? { value: null, withheld: true };

const rank = (wijk: Wijk, column: Column): number | string => {
  if (column === 'name') return wijk.name;
  return column === 'inhabitants' ? wijk.inhabitants : (figure(wijk, column).value ?? -1);
};

/** All wijken at a glance: a table that sorts, a tile map, and the months. */
export function Overview() {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { data, error, again } = useQuery(api, overviewDocument, {});
  if (!data)
    return (
      <Page title={say('overview')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  const wijken = data.city.wijken.edges.map(({ node }) => node);
  return (
    <Page title={say('cityTitle', { city: data.city.name })} wide>
      <p className="nl-paragraph">{say('cityIntro')}</p>
      <Table wijken={wijken} />
      <Heading>{say('map')}</Heading>
      <TileMap wijken={wijken} />
      <Heading>{say('trend')}</Heading>
      <Trend months={data.city.months} />
      <p className="quiet">{say('source')}</p>
    </Page>
  );
}

function Table({ wijken }: { wijken: readonly Wijk[] }) {
  const { say, language } = useSpeech();
  const [by, setBy] = useState<{ column: Column; down: boolean }>({ column: 'name', down: false });
  const number = new Intl.NumberFormat(language);
  const sorted = [...wijken].sort((a, b) => {
    const [x, y] = [rank(a, by.column), rank(b, by.column)];
    const order =
      typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y, language) : Number(x) - Number(y);
    return by.down ? -order : order;
  });
  const columns = [
    ['name', 'wijk'],
    ['inhabitants', 'inhabitants'],
    ['asked', 'asked'],
    ['escalated', 'wentToWij'],
    ['solvedByResidents', 'byResidents'],
  ] as const;
  return (
    <Scroll label={say('overview')}>
      <table className="utrecht-table">
        <thead>
          <tr>
            {columns.map(([column, name]) => (
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
                  {say(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((wijk) => (
            <tr key={wijk.slug}>
              <th scope="row">
                <Link className="nl-link" href={`/wijk/${wijk.slug}`}>
                  {wijk.name}
                </Link>
              </th>
              <td className="number">{number.format(wijk.inhabitants)}</td>
              {(['asked', 'escalated', 'solvedByResidents'] as const).map((column) => (
                <td key={column} className="number">
                  <Figure count={figure(wijk, column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Lower ends of the classes of the map. */
const classes = [0, 5, 10, 20, 40] as const;
const classOf = ({ value }: Count): number =>
  Math.max(
    0,
    classes.findLastIndex((least) => (value ?? 0) >= least),
  );

function TileMap({ wijken }: { wijken: readonly Wijk[] }) {
  const { say } = useSpeech();
  const placed = [...wijken].sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  const west = Math.min(...wijken.map(({ tile }) => tile.column));
  const north = Math.min(...wijken.map(({ tile }) => tile.row));
  return (
    <div className="stack">
      <p className="quiet">{say('mapIntro')}</p>
      <ul className="tiles">
        {placed.map((wijk) => {
          const count = figure(wijk, 'asked');
          const spoken = count.withheld ? say('few') : String(count.value);
          return (
            <li
              key={wijk.slug}
              style={{ gridColumn: wijk.tile.column - west + 1, gridRow: wijk.tile.row - north + 1 }}
            >
              <Link
                href={`/wijk/${wijk.slug}`}
                className={`class-${classOf(count)}`}
                aria-label={say('tileLabel', { name: wijk.name, count: spoken })}
              >
                <strong>{wijk.name}</strong>
                <br />
                {spoken}
              </Link>
            </li>
          );
        })}
      </ul>
      <ul className="legend">
        {classes.map((least, i) => (
          <li key={least} className={`class-${i}`}>
            {i === 0 ? say('few') : `${least}${classes[i + 1] ? `–${(classes[i + 1] ?? 0) - 1}` : '+'}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
