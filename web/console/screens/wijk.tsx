import { lazy } from 'react';
import { Link } from 'wouter';
import { fiscalDay } from '../../../schema/money.ts';
import { useEuros } from '../../kit/euros.ts';
import { IndexTrend } from '../../kit/index-trend.tsx';
import { useLocale, useSpeech, withTexts } from '../../kit/language.tsx';
import { Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { WhenThere } from '../../kit/when-there.tsx';
import { WhatChanged } from '../changed.tsx';
import { graphql } from '../generated/gql.ts';
import type { OneWijkQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { NoSuchWijk } from '../no-such-wijk.tsx';
import { SaveMonths } from '../save-months.tsx';
import { SaveTable } from '../save-table.tsx';
import { Trend } from '../trend.tsx';

// The books are the wijk's own, open to all: the city reads what everybody reads.
const OpenBooks = lazy(async () => ({
  default: (await withTexts(import('../../kit/open-books.tsx'), 'deciding')).OpenBooks,
}));

const wijkDocument = graphql(`
  query OneWijk($slug: ID!) {
    wijk(id: $slug) {
      name inhabitants district foundedAt baselineFte actualFte saving challengesUnderWay challengesOverdue
      dispensabilityTrend
      dispensability(last: 11) { month percent low high final }
      months(last: 12) {
        month firstAnswerHours
        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }
        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }
      }
    }
  }
`);

/** One wijk in figures. */
export function OneWijk({ slug }: { slug: string }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const { api, settings } = useDesk();
  const { data, error, again } = useQuery(api, wijkDocument, { slug });
  const wijk = data?.wijk;
  if (!wijk)
    return <Page title={say('wijk')}>{data ? <NoSuchWijk /> : <Waiting error={error} again={again} />}</Page>;
  // Before it was there, there was nothing to withhold.
  const months = wijk.months.filter(({ month }) => month >= fiscalDay(new Date(wijk.foundedAt)).slice(0, 7));
  const runs = settings.wijken.some(({ id }) => id === slug);
  const index = wijk.dispensability.map(({ percent, ...month }) => ({ ...month, middle: percent }));
  const hours = wijk.months.at(-1)?.firstAnswerHours;
  return (
    <Page title={wijk.name} wide>
      <p>
        <Link className="nl-link" href="/">
          {say('overview')}
        </Link>
      </p>
      <p className="nl-paragraph">
        {say('inhabitants')}: {new Intl.NumberFormat(locale).format(wijk.inhabitants)}
        {wijk.district && ` · ${say('district')}: ${wijk.district}`}
        {hours && ` · ${say('firstAnswer')}: ${say('hours', { n: hours })}`}
      </p>
      <p className="row no-print">
        <Link className="nl-link" href={`/what-if?wijk=${slug}`}>
          {say('whatIfHere', { name: wijk.name })}
        </Link>
        <Link className="nl-link" href={`/wijk/${slug}/statutes`}>
          {say('wijkStatutes')}
        </Link>
        <Link className="nl-link" href={`/wijk/${slug}/begin`}>
          {say('readBegin')}
        </Link>
      </p>
      {!runs && (
        <Notice kind="warning">
          <p>{say('notRunning')}</p>
          <Link className="nl-link" href={`/wijk/${slug}/begin`}>
            {say('whatIsNext')}
          </Link>
        </Notice>
      )}
      <WijkFacts slug={slug} wijk={wijk} />
      <span id="index" />
      <Heading>{say('indexPerMonth')}</Heading>
      <p className="nl-paragraph">{say('indexSays')}</p>
      <p className="quiet">{say('indexCounts')}</p>
      <p>
        {say('indexTrend')}: {say(`trend_${wijk.dispensabilityTrend}`)}
      </p>
      <IndexTrend months={index} label={say('indexChart', { name: wijk.name })} bounds={say('indexBounds')} />
      <WhatChanged months={months} index={index} />
      <Heading>{say('trend')}</Heading>
      <Trend months={months} />
      <SaveMonths file={`${slug}-maanden.csv`} months={months} index={index} />
      {runs && (
        <WhenThere>
          <Heading>{say('moneyOfWijk')}</Heading>
          <OpenBooks wijk={slug} />
        </WhenThere>
      )}
      <p className="quiet">{say('source')}</p>
    </Page>
  );
}

type Wijk = NonNullable<OneWijkQuery['wijk']>;

/** What else the city knows of a wijk, in a few numbers. */
function WijkFacts({ slug, wijk }: { slug: string; wijk: Wijk }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const euros = useEuros();
  const fte = (hundredths: number | null | undefined) =>
    hundredths == null ? '–' : new Intl.NumberFormat(locale).format(hundredths / 100);
  const { percent, low, high } = wijk.dispensability.at(-1) ?? {};
  const index =
    percent == null ? say('tooFew') : say('indexValue', { percent, low: low ?? 0, high: high ?? 0 });
  const overseen = `?wijk=${slug}`;
  const facts = [
    ['indexShort', index, 'perMonthBelow', '#index'],
    ['indexTrend', say(`trend_${wijk.dispensabilityTrend}`), 'perMonthBelow', '#index'],
    ['baselineShort', fte(wijk.baselineFte), 'fromFormation', undefined],
    ['actualShort', fte(wijk.actualFte), 'fromFormation', undefined],
    ['savingShort', wijk.saving == null ? '–' : euros(wijk.saving), 'perQuarter', `/settlements${overseen}`],
    ['challengesUnderWay', String(wijk.challengesUnderWay), 'whichTasks', `/challenges${overseen}`],
    ['challengesOverdue', String(wijk.challengesOverdue), 'whichTasks', `/challenges${overseen}`],
  ] as const;
  return (
    <>
      <Scroll label={say('compareNow')}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{say('compareNow')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col">{say('valueNow')}</th>
              <th scope="col">{say('figureFrom')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(([name, value, from, to]) => (
              <tr key={name}>
                <th scope="row">{say(name)}</th>
                <td>{value}</td>
                <td>
                  {to === undefined ? (
                    say(from)
                  ) : to.startsWith('#') ? (
                    <a className="nl-link" href={to}>
                      {say(from)} <span className="visually-hidden">({say(name)})</span>
                    </a>
                  ) : (
                    <Link className="nl-link" href={to}>
                      {say(from)} <span className="visually-hidden">({say(name)})</span>
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <SaveTable
        file={`${slug}.csv`}
        table={say('compareNow')}
        heads={[say('figure'), say('valueNow')]}
        rows={() => facts}
        cellsOf={([name, value]) => [say(name), value]}
      />
    </>
  );
}
