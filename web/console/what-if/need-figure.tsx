import { useId } from 'react';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { SaveTable } from '../save-table.tsx';
import type { Point } from './scenario.ts';

const [width, height, left, foot] = [420, 250, 40, 44];

/** The need against what residents take over: a figure with the interval around it, and the same as a table. */
export function NeedFigure({ points, now, share }: { points: readonly Point[]; now: number; share: number }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const id = useId();
  const fte = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  const said = (tenths: number) => fte.format(tenths / 10);
  const most = Math.max(10, ...points.map(({ interval }) => interval.high));
  const x = (of: number) => left + (of / 100) * (width - left - 10);
  const y = (tenths: number) => height - foot - (tenths / most) * (height - foot - 14);
  const path = (line: readonly (readonly [number, number])[]) =>
    line.map(([of, tenths]) => `${x(of).toFixed(1)} ${y(tenths).toFixed(1)}`).join('L');
  const band = [
    ...points.map(({ share, interval }) => [share, interval.high] as const),
    ...points.toReversed().map(({ share, interval }) => [share, interval.low] as const),
  ];
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div className="stack">
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-said`}
      >
        <title id={`${id}-title`}>{say('needFigure')}</title>
        <desc id={`${id}-said`}>
          {first &&
            last &&
            say('needFigureSaid', { all: said(first.tenths), none: said(last.tenths), share, now })}
        </desc>
        <path d={`M${path(band)}Z`} className="band" />
        <line x1={left} x2={width - 10} y1={height - foot} y2={height - foot} className="axis" />
        <line x1={left} x2={left} y1="8" y2={height - foot} className="axis" />
        <path
          d={`M${path(points.map(({ share, tenths }) => [share, tenths] as const))}`}
          className="first"
          strokeWidth="3"
        />
        {(
          [
            [now, '3 4', say('markNow'), 14],
            [share, '', say('markThen'), 30],
          ] as const
        ).map(([at, dashes, label, line]) => (
          <g key={label}>
            <line
              x1={x(at)}
              x2={x(at)}
              y1="8"
              y2={height - foot}
              className="second"
              strokeWidth="2"
              strokeDasharray={dashes}
            />
            <text
              x={x(at) + (at > 70 ? -5 : 5)}
              y={line + 4}
              fontSize="14"
              textAnchor={at > 70 ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        ))}
        {[0, 50, 100].map((of) => (
          <text
            key={of}
            x={x(of)}
            y={height - foot + 18}
            fontSize="14"
            textAnchor={of === 100 ? 'end' : 'middle'}
          >
            {of} %
          </text>
        ))}
        {[0, most].map((tenths) => (
          <text key={tenths} x={left - 6} y={y(tenths) + 5} fontSize="14" textAnchor="end">
            {said(tenths)}
          </text>
        ))}
        <text x={(left + width) / 2} y={height - 6} fontSize="14" textAnchor="middle">
          {say('scenario_share')}
        </text>
      </svg>
      <Scroll label={say('needFigure')}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{say('needFigure')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('scenario_share')}</th>
              <th scope="col" className="number">
                {say('fteNeeded')}
              </th>
              <th scope="col" className="number">
                {say('between')}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ share: of, tenths, interval }) => (
              <tr key={of}>
                <th scope="row">{of} %</th>
                <td className="number">{said(tenths)}</td>
                <td className="number">
                  {say('fteFromTo', { low: said(interval.low), high: said(interval.high) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <SaveTable
        file="fte.csv"
        table={say('needFigure')}
        heads={[
          say('scenario_share'),
          `${say('fteNeeded')} (1/10)`,
          `${say('indexLow')} (1/10)`,
          `${say('indexHigh')} (1/10)`,
        ]}
        rows={() => points}
        cellsOf={({ share: of, tenths, interval }) => [of, tenths, interval.low, interval.high]}
      />
    </div>
  );
}
