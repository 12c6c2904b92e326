import { useSpeech } from '../../kit/language.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { monthName } from '../figures.tsx';

/** How much residents carry in a month, between two bounds; nothing where it is not told. */
export type IndexMonth = {
  readonly month: string;
  readonly low?: number | null;
  readonly middle?: number | null;
  readonly high?: number | null;
  readonly final: boolean;
};

const [width, height, foot] = [600, 200, 24];
const y = (percent: number): number => height - foot - (percent / 100) * (height - foot - 10);

type Props = { readonly months: readonly IndexMonth[]; readonly label: string; readonly bounds: string };

/** The index over the months: a chart of its middle and bounds, and the same as a table. */
export function IndexTrend({ months, label, bounds }: Props) {
  const { say, language } = useSpeech();
  const step = width / Math.max(1, months.length - 1);
  const told = months.flatMap(({ low, middle, high, month }, i) =>
    low == null || middle == null || high == null ? [] : [{ x: i * step, low, middle, high, month }],
  );
  const cell = (percent: number | null | undefined) =>
    percent == null ? '–' : say('percent', { n: percent });
  return (
    <div className="stack">
      <svg className="chart" viewBox={`-10 0 ${width + 20} ${height}`} role="img" aria-label={label}>
        <line x1="0" x2={width} y1={height - foot} y2={height - foot} stroke="#5c6b63" />
        <line x1="0" x2={width} y1={y(100)} y2={y(100)} stroke="#5c6b63" strokeDasharray="2 6" />
        {told.map(({ x, low, high, month }) => (
          <line key={month} x1={x} x2={x} y1={y(low)} y2={y(high)} stroke="#1f6b4a" strokeWidth="3" />
        ))}
        {told.map(({ x, middle, month }) => (
          <circle key={month} cx={x} cy={y(middle)} r="5" fill="#1b2b23" />
        ))}
        <text x="0" y={height - 6} fontSize="13">
          {months[0] && monthName(months[0].month, language)}
        </text>
        <text x={width} y={height - 6} fontSize="13" textAnchor="end">
          {months.at(-1) && monthName(months.at(-1)?.month ?? '', language)}
        </text>
      </svg>
      <p className="quiet">{bounds}</p>
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
                <th scope="row">{monthName(month, language)}</th>
                <td className="number">{cell(middle)}</td>
                <td className="number">{cell(low)}</td>
                <td className="number">{cell(high)}</td>
                <td>{say(final ? 'isFinal' : 'notFinal')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
