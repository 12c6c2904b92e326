import { useEffect, useState } from 'react';
import { download } from '../../kit/download.ts';
import { IndexTrend } from '../../kit/index-trend.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { csvOf } from '../overview/csv.ts';
import { allWijken, type Wijk } from '../overview/query.ts';
import { Table } from '../overview/table.tsx';
import { TileMap } from '../overview/tiles.tsx';
import { Trend } from '../trend.tsx';

const overviewDocument = graphql(`
  query Overview {
    city {
      name
      dispensability(last: 11) { month wijken low median high final }
      months(last: 6) {
        month
        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }
        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }
      }
    }
  }
`);

/** All wijken, as far as they are there: they come a page at a time. */
function useWijken() {
  const { api } = useDesk();
  const [wijken, setWijken] = useState<readonly Wijk[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    allWijken(api, (sofar) => here && setWijken(sofar)).catch(() => here && setFailed(true));
    return () => {
      here = false;
    };
  }, [api]);
  return { wijken, failed };
}

/** All wijken at a glance: a table that sorts, a tile map, and the months. */
export function Overview() {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { data, error, again } = useQuery(api, overviewDocument, {});
  const { wijken, failed } = useWijken();
  if (!data)
    return (
      <Page title={say('overview')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  const { name, dispensability, months } = data.city;
  return (
    <Page title={say('cityTitle', { city: name })} wide>
      <p className="nl-paragraph">{say('cityIntro')}</p>
      <p className="nl-paragraph">{say('indexIntro')}</p>
      {failed && <p role="alert">{say('notAllWijken')}</p>}
      <Table wijken={wijken} />
      <p>
        <Button onClick={() => download('wijken.csv', 'text/csv;charset=utf-8', csvOf(wijken, say))}>
          {say('exportCsv')}
        </Button>
      </p>
      <Heading>{say('map')}</Heading>
      <TileMap wijken={wijken} />
      <Heading>{say('indexPerMonth')}</Heading>
      <IndexTrend
        months={dispensability.map(({ median, ...month }) => ({ ...month, middle: median }))}
        label={say('indexChartCity')}
        bounds={say('indexSpread')}
      />
      <Heading>{say('trend')}</Heading>
      <Trend months={months} />
      <p className="quiet">{say('source')}</p>
    </Page>
  );
}
