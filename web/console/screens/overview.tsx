import { lazy, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { IndexTrend } from '../../kit/index-trend.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { WhenThere } from '../../kit/when-there.tsx';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { inOrder } from '../overview/columns.ts';
import { cellsOf, headsOf } from '../overview/csv.ts';
import { FilterBar } from '../overview/filter-bar.tsx';
import { left } from '../overview/filters.ts';
import { allWijken, type Wijk } from '../overview/query.ts';
import { Table } from '../overview/table.tsx';
import { TileMap } from '../overview/tiles.tsx';
import { useFilters } from '../overview/use-filters.ts';
import { WhatWaits } from '../overview/waits.tsx';
import { SaveMonths } from '../save-months.tsx';
import { SaveTable } from '../save-table.tsx';
import { Trend } from '../trend.tsx';

const CityMap = lazy(() => import('../map/city-map.tsx'));

const overviewDocument = graphql(`
  query Overview {
    city {
      name
      settlements(first: 100) { edges { node { owed } } pageInfo { hasNextPage } }
      dispensability(last: 11) { month wijken low median high final }
      months(last: 12) {
        month
        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }
        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }
      }
    }
  }
`);

/** How many months back a month lies; not known while the months are not. */
function backTo(month: string, months: readonly { readonly month: string }[] | undefined) {
  if (!month) return 0;
  if (!months) return undefined;
  const place = months.findIndex((one) => one.month === month);
  return place < 0 ? 0 : months.length - 1 - place;
}

/** What came, and of how many months back. */
type Came = { readonly wijken: readonly Wijk[]; readonly of: number };
const none: readonly Wijk[] = [];

/** All wijken, as far as they are there: they come a page at a time. */
function useWijken(back: number | undefined) {
  const { api } = useDesk();
  const [{ wijken, of }, setWijken] = useState<Came>({ wijken: [], of: 0 });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    if (back === undefined) return;
    setFailed(false);
    const came = (sofar: readonly Wijk[]) => here && setWijken({ wijken: sofar, of: back });
    allWijken(api, back, came).catch(() => here && setFailed(true));
    return () => {
      here = false;
    };
  }, [api, back]);
  // Those of another month stay while the next come, and not where these can't be had.
  return { wijken: failed && of !== back ? none : wijken, failed };
}

/** All wijken at a glance: a table that sorts, a tile map, and the months. */
export function Overview() {
  const { say, language } = useSpeech();
  const { api, settings } = useDesk();
  const [filters, change] = useFilters();
  const { data, error, again } = useQuery(api, overviewDocument, {});
  const { wijken, failed } = useWijken(backTo(filters.month, data?.city.months));
  const shown = useMemo(() => left(wijken, filters), [wijken, filters]);
  if (!data)
    return (
      <Page title={say('overview')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  const { name, dispensability, months, settlements } = data.city;
  const shownMonths = months.map((one) => one.month);
  const month = shownMonths.includes(filters.month) ? filters.month : (shownMonths.at(-1) ?? '');
  const owed = settlements.edges.reduce((sum, { node }) => sum + node.owed, 0);
  const index = dispensability.map(({ median, ...month }) => ({ ...month, middle: median }));
  return (
    <Page title={say('cityTitle', { city: name })} wide>
      <p className="nl-paragraph">{say('cityIntro', { month: monthName(month, language) })}</p>
      <p className="nl-paragraph">{say('indexIntro')}</p>
      {wijken.length > 0 && (
        <WhatWaits wijken={wijken} owed={owed} atLeast={settlements.pageInfo.hasNextPage} />
      )}
      {failed && <p role="alert">{say('notAllWijken')}</p>}
      <FilterBar filters={filters} change={change} wijken={wijken} months={shownMonths} />
      <p role="status">
        {say(shown.length ? 'wijkenShown' : 'noneShown', { n: shown.length, all: wijken.length })}
      </p>
      <p className="row no-print">
        {filters.chosen.length > 1 ? (
          <Link
            className="nl-button nl-button--secondary"
            href={`/compare?wijken=${filters.chosen.join(',')}`}
          >
            {say('compareChosen', { n: filters.chosen.length })}
          </Link>
        ) : (
          <span className="quiet">{say('compareHint')}</span>
        )}
      </p>
      <Table wijken={shown} filters={filters} change={change} />
      <SaveTable
        file="wijken.csv"
        heads={headsOf(say)}
        rows={() => inOrder(shown, filters.sort, filters.down, language)}
        cellsOf={cellsOf(say)}
      />
      <Heading>{say('map')}</Heading>
      {settings.map ? (
        <WhenThere>
          <CityMap address={settings.map} wijken={shown} figure={filters.figure} />
        </WhenThere>
      ) : (
        <TileMap wijken={shown} figure={filters.figure} />
      )}
      <Heading>{say('indexPerMonth')}</Heading>
      <IndexTrend months={index} label={say('indexChartCity')} bounds={say('indexSpread')} />
      <Heading>{say('trend')}</Heading>
      <Trend months={months.slice(-6)} />
      <SaveMonths file="stad-maanden.csv" months={months} index={index} />
      <p className="quiet">{say('source')}</p>
    </Page>
  );
}
