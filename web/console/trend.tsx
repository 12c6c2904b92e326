import { fiscalDay } from '../../schema/money.ts';
import { Across, Along } from '../kit/chart-axes.tsx';
import { useLocale, useSpeech } from '../kit/language.tsx';
import { monthName } from '../kit/moments.ts';
import { Scroll } from '../kit/scroll.tsx';
import { type Count, Figure, shownFigures } from './figures.tsx';

type Month = { readonly month: string } & Readonly<Record<(typeof shownFigures)[number][0], Count>>;

// Small, so that its letters can be read on a phone.
const frame = { width: 420, height: 220, left: 48 };
const { width, height, left } = frame;
const foot = 26;
const y = (share: number): number => height - foot - share * (height - foot - 12);

/** A line over the months; a withheld month leaves a gap. */
function line(months: readonly Month[], of: (month: Month) => Count, most: number): string {
  const step = (width - left - 10) / Math.max(1, months.length - 1);
  let pen = 'M';
  let path = '';
  for (const [i, month] of months.entries()) {
    const { value } = of(month);
    if (value === null || value === undefined) {
      pen = 'M';
      continue;
    }
    path += `${pen}${(left + i * step).toFixed(1)} ${y(value / most).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** A dot at each month that is told: one that stands between two withheld ones has no line. */
const marks = (months: readonly Month[], of: (month: Month) => Count, most: number, mark: string) =>
  months.map((month, i) => {
    const { value } = of(month);
    const step = (width - left - 10) / Math.max(1, months.length - 1);
    return value == null ? null : (
      <circle key={month.month} cx={left + i * step} cy={y(value / most)} r="4.5" className={mark} />
    );
  });

/** Figures over the months: a chart, and the same as a table. */
export function Trend({ months }: { months: readonly Month[] }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const name = (one: Month | undefined) => (one ? monthName(one.month, locale) : '');
  const thisMonth = fiscalDay(new Date()).slice(0, 7);
  const isOpen = ({ month }: Month) => month >= thisMonth;
  const most = Math.max(
    1,
    ...months.flatMap(({ asked, solvedByResidents }) => [asked.value ?? 0, solvedByResidents.value ?? 0]),
  );
  return (
    <div className="stack">
      <svg
        className="chart"
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('trendChart')}
      >
        <Across
          values={[0, 1]}
          y={y}
          written={(share) => new Intl.NumberFormat(locale).format(share * most)}
          frame={frame}
        />
        <path d={line(months, ({ asked }) => asked, most)} className="first" strokeWidth="3" />
        <path
          d={line(months, (one) => one.solvedByResidents, most)}
          className="second"
          strokeWidth="3"
          strokeDasharray="8 5"
        />
        {marks(months, ({ asked }) => asked, most, 'mark-first')}
        {marks(months, (one) => one.solvedByResidents, most, 'mark-second')}
        <Along from={name(months[0])} to={name(months.at(-1))} frame={frame} />
      </svg>
      <p className="quiet">
        ━ {say('asked')} · ╍ {say('byResidents')}
        {months.some(isOpen) && ` · ${say('monthOpen')}`}
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
                <th scope="row" className="moment">
                  {monthName(one.month, locale)}
                  {isOpen(one) && <span className="quiet"> {say('soFar')}</span>}
                </th>
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
