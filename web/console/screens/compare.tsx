import { Link, useLocation, useSearch } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { Field, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { Plot } from '../compare/plot.tsx';
import { type Compared, compareDocument, comparedIn, comparing } from '../compare/query.ts';
import { comparable, comparableIn, seriesOf } from '../compare/series.ts';
import { useDesk } from '../here.tsx';
import { filtersIn } from '../overview/filters.ts';
import { SaveTable } from '../save-table.tsx';

/** Two to four wijken beside each other: what is so now, and a figure month by month. */
export function Compare() {
  const { say, language } = useSpeech();
  const { api } = useDesk();
  const search = useSearch();
  const [, go] = useLocation();
  const { chosen } = filtersIn(search);
  const figure = comparableIn(new URLSearchParams(search).get('figure'));
  const { data, error, again } = useQuery(api, compareDocument, comparing(chosen));
  const wijken = data ? comparedIn(data) : [];
  const back = (
    <p className="no-print">
      <Link className="nl-link" href={`/?wijken=${chosen.join(',')}`}>
        {say('chooseOthers')}
      </Link>
    </p>
  );
  if (!data || wijken.length < 2)
    return (
      <Page title={say('compare')}>
        {data ? <p>{say('compareTwo')}</p> : <Waiting error={error} again={again} />}
        {back}
      </Page>
    );
  const { months, series } = seriesOf(wijken, figure);
  const name = say(comparable.find(([one]) => one === figure)?.[1] ?? 'indexShort');
  const number = new Intl.NumberFormat(language);
  const written = (value: number) =>
    figure === 'index' ? say('percent', { n: value }) : number.format(value);
  return (
    <Page title={say('compare')} wide>
      {back}
      <Facts wijken={wijken} />
      <Heading>{say('perMonthOf', { figure: name })}</Heading>
      <Field label={say('figure')}>
        {(attributes) => (
          <select
            {...attributes}
            value={figure}
            onChange={({ target }) =>
              go(`/compare?${new URLSearchParams({ wijken: chosen.join(','), figure: target.value })}`)
            }
          >
            {comparable.map(([one, text]) => (
              <option key={one} value={one}>
                {say(text)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {months.length === 0 ? (
        <p>{say('nothingToCompare')}</p>
      ) : (
        <>
          <Plot
            months={months}
            series={series}
            label={say('perMonthOf', { figure: name })}
            most={figure === 'index' ? 100 : undefined}
            written={written}
          />
          <SaveTable
            file={`${figure}.csv`}
            heads={[
              say('month'),
              ...series.map((one) => (figure === 'index' ? `${one.name} (%)` : one.name)),
            ]}
            rows={() => months.map((month, place) => ({ month, place }))}
            cellsOf={({ month, place }) => [month, ...series.map(({ values }) => values[place])]}
          />
        </>
      )}
    </Page>
  );
}

/** What is so of each wijk now, a column for each. */
function Facts({ wijken }: { wijken: readonly Compared[] }) {
  const { say, language } = useSpeech();
  const euros = useEuros();
  const number = new Intl.NumberFormat(language);
  const fte = (hundredths: number | null | undefined) =>
    hundredths == null ? '–' : number.format(hundredths / 100);
  const index = ({ dispensability }: Compared) => {
    const { percent, low, high } = dispensability.at(-1) ?? {};
    return percent == null ? say('tooFew') : say('indexValue', { percent, low: low ?? 0, high: high ?? 0 });
  };
  const rows: readonly (readonly [Parameters<typeof say>[0], (wijk: Compared) => string])[] = [
    ['district', ({ district }) => district ?? '–'],
    ['inhabitants', ({ inhabitants }) => number.format(inhabitants)],
    ['indexShort', index],
    ['indexTrend', ({ dispensabilityTrend }) => say(`trend_${dispensabilityTrend}`)],
    ['baselineShort', ({ baselineFte }) => fte(baselineFte)],
    ['actualShort', ({ actualFte }) => fte(actualFte)],
    ['savingShort', ({ saving }) => (saving == null ? '–' : euros(saving))],
    ['challengesUnderWay', (wijk) => number.format(wijk.challengesUnderWay)],
    ['challengesOverdue', (wijk) => number.format(wijk.challengesOverdue)],
  ];
  return (
    <>
      <Scroll label={say('compareNow')}>
        <table className="utrecht-table">
          <caption>{say('compareNow')}</caption>
          <thead>
            <tr>
              <td />
              {wijken.map(({ slug, name }) => (
                <th key={slug} scope="col" className="number">
                  <Link className="nl-link" href={`/wijk/${slug}`}>
                    {name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([text, of]) => (
              <tr key={text}>
                <th scope="row">{say(text)}</th>
                {wijken.map((wijk) => (
                  <td key={wijk.slug} className="number">
                    {of(wijk)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <SaveTable
        file="vergelijking.csv"
        table={say('compareNow')}
        heads={[say('figure'), ...wijken.map(({ name }) => name)]}
        rows={() => rows}
        cellsOf={([text, of]) => [say(text), ...wijken.map(of)]}
      />
    </>
  );
}
