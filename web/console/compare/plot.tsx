import { useId } from 'react';
import { Across, Along } from '../../kit/chart-axes.tsx';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { Scroll } from '../../kit/scroll.tsx';
import type { Series } from './series.ts';

// Small, so that its letters can be read on a phone.
const frame = { width: 420, height: 240, left: 48 };
const { width, height, left } = frame;
const foot = 26;
/** Lines are told apart by their dashes and marks, not by colour alone. */
const looks = [
  { line: 'beside-1', dashes: undefined, mark: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z' },
  { line: 'beside-2', dashes: '8 5', mark: 'M-5 -5H5V5H-5Z' },
  { line: 'beside-3', dashes: '2 5', mark: 'M0 -6L6 5H-6Z' },
  { line: 'beside-4', dashes: '10 4 2 4', mark: 'M0 -6L6 0L0 6L-6 0Z' },
] as const;

const lookOf = (place: number) => looks[place % looks.length] ?? looks[0];

type Props = {
  readonly months: readonly string[];
  readonly series: readonly Series[];
  readonly label: string;
  /** The value at the top; that of the highest point when left out. */
  readonly most?: number;
  readonly written: (value: number) => string;
};

/** A figure of some wijken over the months: a line for each, and the same as a table. */
export function Plot({ months, series, label, most: given, written }: Props) {
  const { say } = useSpeech();
  const locale = useLocale();
  const id = useId();
  const name = (month: string | undefined) => (month ? monthName(month, locale) : '');
  const most = given ?? Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = (width - left - 24) / Math.max(1, months.length - 1);
  const x = (place: number) => left + 12 + place * step;
  const y = (value: number) => height - foot - (value / most) * (height - foot - 12);
  const lastTold = (values: Series['values']) => values.findLast((value) => value !== null) ?? null;
  return (
    <div className="stack">
      <svg
        className="chart"
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        aria-describedby={`${id}-said`}
      >
        <desc id={`${id}-said`}>
          {series
            .map(({ name, values }) => {
              const value = lastTold(values);
              return say('nameValue', { name, value: value === null ? say('notKnown') : written(value) });
            })
            .join(', ')}
        </desc>
        <Across values={[0, most]} y={y} written={written} frame={frame} />
        {series.map(({ slug, values }, i) => (
          <Line key={slug} look={lookOf(i)} values={values} x={x} y={y} />
        ))}
        <Along from={name(months[0])} to={name(months.at(-1))} frame={frame} />
      </svg>
      <ul className="legend legend--lines">
        {series.map(({ slug, name }, i) => (
          <li key={slug}>
            <svg viewBox="-22 -8 44 16" width="44" height="16" aria-hidden="true">
              <g className={lookOf(i).line}>
                <path
                  d="M-20 0H20"
                  className="beside-line"
                  strokeWidth="2.5"
                  strokeDasharray={lookOf(i).dashes}
                />
                <path d={lookOf(i).mark} className="beside-mark" />
              </g>
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <Scroll label={label}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{say('month')}</th>
              {series.map(({ slug, name }) => (
                <th key={slug} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month, place) => (
              <tr key={month}>
                <th scope="row" className="moment">
                  {name(month)}
                </th>
                {series.map(({ slug, values }) => {
                  const value = values[place] ?? null;
                  return (
                    <td key={slug} className="number">
                      {value === null ? <span className="quiet">{say('tooFew')}</span> : written(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

type LineProps = {
  readonly look: (typeof looks)[number];
  readonly values: Series['values'];
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
};

/** A line with a mark at each month that is told; a month that is withheld leaves a gap. */
function Line({ look, values, x, y }: LineProps) {
  const told = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
  const path = told
    .map(({ place, value }, i) => `${told[i - 1]?.place === place - 1 ? 'L' : 'M'}${x(place)} ${y(value)}`)
    .join('');
  return (
    <g className={look.line}>
      <path d={path} className="beside-line" fill="none" strokeWidth="2.5" strokeDasharray={look.dashes} />
      {told.map(({ place, value }) => (
        <path
          key={place}
          d={look.mark}
          className="beside-mark"
          transform={`translate(${x(place)} ${y(value)})`}
        />
      ))}
    </g>
  );
}
