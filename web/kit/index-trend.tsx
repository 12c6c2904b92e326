import { useId } from 'react';
import { Across, Along } from './chart-axes.tsx';
import { useLocale, useSpeech } from './language.tsx';
import { monthName } from './moments.ts';
import { Scroll } from './scroll.tsx';

/** How much residents carry in a month, between two bounds; nothing where it is not told. */
export type IndexMonth = {
  readonly month: string;
  readonly low?: number | null;
  readonly middle?: number | null;
  readonly high?: number | null;
  readonly final: boolean;
};
type Told = { readonly month: string; readonly low: number; readonly middle: number; readonly high: number };

const isTold = <T extends IndexMonth>(one: T): one is T & Told =>
  one.low != null && one.middle != null && one.high != null;

type Props = { readonly months: readonly IndexMonth[]; readonly label: string; readonly bounds: string };

/** The index over the months, from the first of which it is told: a chart of its middle and bounds, and the same as a table. */
export function IndexTrend({ months, label, bounds }: Props) {
  const { say } = useSpeech();
  const first = months.findIndex(isTold);
  if (first < 0) return <p>{say('indexNothing')}</p>;
  const shown = months.slice(first);
  return (
    <div className="stack">
      <Chart months={shown} label={label} />
      <p className="quiet">
        {bounds} {shown.some(({ final }) => !final) && say('indexOpen')}
      </p>
      <Table months={shown} label={label} />
    </div>
  );
}

// Small, so that its letters can be read on a phone.
const frame = { width: 420, height: 220, left: 48 };
const { width, height, left } = frame;
const foot = 26;
const y = (percent: number): number => height - foot - (percent / 100) * (height - foot - 12);

function Chart({ months, label }: Omit<Props, 'bounds'>) {
  const { say } = useSpeech();
  const locale = useLocale();
  const id = useId();
  const step = (width - left - 24) / Math.max(1, months.length - 1);
  const told = months.map((month, i) => ({ ...month, x: left + 12 + i * step })).filter(isTold);
  const [first, last] = [told[0], told.at(-1)];
  const name = (month: string | undefined) => (month ? monthName(month, locale) : '');
  return (
    <svg
      className="chart"
      direction="ltr"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-describedby={`${id}-said`}
    >
      <desc id={`${id}-said`}>
        {first &&
          last &&
          say('indexChartSaid', {
            first: say('percent', { n: first.middle }),
            from: name(first.month),
            last: say('percent', { n: last.middle }),
            to: name(last.month),
          })}
      </desc>
      <Across values={[0, 50, 100]} y={y} written={(n) => say('percent', { n })} frame={frame} />
      {told.map(({ x, low, high, month }) => (
        <line key={month} x1={x} x2={x} y1={y(low)} y2={y(high)} className="second" strokeWidth="3" />
      ))}
      {told.map(({ x, middle, month, final }) => (
        <circle
          key={month}
          cx={x}
          cy={y(middle)}
          r="5"
          className={`first ${final ? 'dot--full' : 'dot'}`}
          strokeWidth="2"
        />
      ))}
      <Along from={name(months[0]?.month)} to={name(months.at(-1)?.month)} frame={frame} />
    </svg>
  );
}

function Table({ months, label }: Omit<Props, 'bounds'>) {
  const { say } = useSpeech();
  const locale = useLocale();
  const cell = (percent: number | null | undefined) =>
    percent == null ? '–' : say('percent', { n: percent });
  return (
    <Scroll label={label}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('month')}</th>
            <th scope="col" className="number">
              {say('indexShort')}
            </th>
            <th scope="col" className="number">
              {say('indexLow')}
            </th>
            <th scope="col" className="number">
              {say('indexHigh')}
            </th>
            <th scope="col">{say('indexFinal')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, low, middle, high, final }) => (
            <tr key={month}>
              <th scope="row" className="moment">
                {monthName(month, locale)}
              </th>
              <td className="number">{cell(middle)}</td>
              <td className="number">{cell(low)}</td>
              <td className="number">{cell(high)}</td>
              <td>{say(final ? 'isFinal' : 'notFinal')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
