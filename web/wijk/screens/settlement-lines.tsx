import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Scroll } from '../../kit/scroll.tsx';
import { useFigures } from './figures.ts';
import { byMonth, type EntryShown, type LineShown, sumOf } from './settlement-query.ts';

/** What a saving is made of: its months, each of which opens into hours, fte and tariff. */
export function SettlementLines({ entry }: { entry: EntryShown }) {
  const { say } = useSpeech();
  const euros = useEuros();
  const { day, month } = useMoments();
  return (
    <>
      {byMonth(entry.lines).map(([name, lines]) => (
        <details key={name} className="open-in-print">
          <summary>{say('monthSaved', { month: month(name), amount: euros(sumOf(lines)) })}</summary>
          <MonthTable label={month(name)} lines={lines} />
        </details>
      ))}
      {entry.leftOut.length > 0 && (
        <>
          <p>{say('leftOutIntro')}</p>
          <ul>
            {entry.leftOut.map(({ specialismId, specialism, from, until, why }) => (
              <li key={specialismId + from}>
                {say('leftOutDays', { specialism, from: day(from), until: day(until) })}{' '}
                {say(`leftOut_${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function MonthTable({ label, lines }: { label: string; lines: readonly LineShown[] }) {
  const { say } = useSpeech();
  const euros = useEuros();
  const { fte } = useFigures();
  const { day } = useMoments();
  const figures = ['baselineFte', 'wasThere', 'lessFte', 'fewerHours', 'tariff', 'savedMoney'] as const;
  return (
    <Scroll label={label}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('specialism')}</th>
            <th scope="col">{say('days')}</th>
            {figures.map((name) => (
              <th key={name} scope="col" className="number">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.specialismId + line.from}>
              <th scope="row">{line.specialism}</th>
              <td>{say('fromUntil', { from: day(line.from), until: day(line.until) })}</td>
              <td className="number">{fte(line.baselineFte)}</td>
              <td className="number">{fte(line.actualFte)}</td>
              <td className="number">{fte(line.baselineFte - line.actualFte)}</td>
              <td className="number">{fte(line.savedHours)}</td>
              <td className="number">{euros(line.tariff)}</td>
              <td className="number">{euros(line.cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
