import { useSpeech } from '../kit/language.tsx';
import { monthName } from '../kit/moments.ts';
import { Scroll } from '../kit/scroll.tsx';
import { type Count, Figure, shownFigures } from './figures.tsx';

type Month = { readonly month: string } & Readonly<Record<(typeof shownFigures)[number][0], Count>>;

const [width, height, foot] = [600, 200, 24];

/** A line over the months; a withheld month leaves a gap. */
function line(months: readonly Month[], of: (month: Month) => Count, most: number): string {
  const step = width / Math.max(1, months.length - 1);
  let pen = 'M';
  let path = '';
  for (const [i, month] of months.entries()) {
    const { value } = of(month);
    if (value === null || value === undefined) {
      pen = 'M';
      continue;
    }
    path += `${pen}${(i * step).toFixed(1)} ${(height - foot - (value / most) * (height - foot - 10)).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** Figures over the months: a chart, and the same as a table. */
export function Trend({ months }: { months: readonly Month[] }) {
  const { say, language } = useSpeech();
  const most = Math.max(
    1,
    ...months.flatMap(({ asked, solvedByResidents }) => [asked.value ?? 0, solvedByResidents.value ?? 0]),
  );
  return (
    <div className="stack">
      <svg
        className="chart"
        viewBox={`-10 0 ${width + 20} ${height}`}
        role="img"
        aria-label={say('trendChart')}
      >
        <line x1="0" x2={width} y1={height - foot} y2={height - foot} stroke="#5c6b63" />
        <path d={line(months, ({ asked }) => asked, most)} fill="none" stroke="#1b2b23" strokeWidth="3" />
        <path
          d={line(months, (one) => one.solvedByResidents, most)}
          fill="none"
          stroke="#1f6b4a"
          strokeWidth="3"
          strokeDasharray="8 5"
        />
        <text x="0" y={height - 6} fontSize="13">
          {months[0] && monthName(months[0].month, language)}
        </text>
        <text x={width} y={height - 6} fontSize="13" textAnchor="end">
          {months.at(-1) && monthName(months.at(-1)?.month ?? '', language)}
        </text>
      </svg>
      <p className="quiet">
        ━ {say('asked')} · ╍ {say('byResidents')}
      </p>
      <Scroll label={say('trend')}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{say('trend')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('month')}</th>
              {shownFigures.map(([key, name]) => (
                <th key={key} scope="col" className="number">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{monthName(one.month, language)}</th>
                {shownFigures.map(([key]) => (
                  <td key={key} className="number">
                    <Figure count={one[key]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
