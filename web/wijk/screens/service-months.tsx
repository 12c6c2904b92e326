import type { ReactNode } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { Empty } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import type { ServiceMonths as Months } from './carrying-query.ts';

type Row = { readonly month: string } & Months[number]['figures'][number];
type Speech = ReturnType<typeof useSpeech>;

const solved = ['asked', 'solvedByResidents', 'solvedTogether', 'solvedByWij'] as const;
const went = [
  'firstAnswerHours',
  'slowAnswerHours',
  'satisfactionTenths',
  'escalatedAgain',
  'cameBack',
  'wijMinutes',
] as const;
type Name = (typeof solved)[number] | (typeof went)[number];

/** A figure as people read it: tenths as a number with a decimal, minutes as hours. */
function shown(name: Name, value: number, { say, language }: Speech): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (name === 'satisfactionTenths') return number.format(value / 10);
  if (name === 'wijMinutes') return number.format(value / 60);
  if (name === 'firstAnswerHours' || name === 'slowAnswerHours') return say('withinHours', { n: value });
  return number.format(value);
}

/** Who solved the requests of each service, and how it went, per month; what is withheld is a dash. */
export function ServiceMonths({ months }: { months: Months }) {
  const { say } = useSpeech();
  const rows = months.flatMap(({ month, figures: all }) => all.map((one) => ({ month, ...one })));
  if (rows.length === 0) return <Empty>{say('noFigures')}</Empty>;
  const how = rows.filter((row) => went.some((name) => row[name] !== null && row[name] !== undefined));
  return (
    <>
      <Figures label={say('serviceMonths')} names={solved} rows={rows} />
      <p className="quiet">{say('withheldFigures')}</p>
      {how.length > 0 && (
        <>
          <Figures label={say('serviceMonthsHow')} names={went} rows={how} />
          <p className="quiet">{say('knownLater')}</p>
        </>
      )}
    </>
  );
}

type Props = { readonly label: string; readonly names: readonly Name[]; readonly rows: readonly Row[] };

function Figures({ label, names, rows }: Props) {
  const speech = useSpeech();
  const { say, language } = speech;
  const cell = (row: Row, name: Name): ReactNode => {
    const value = row[name];
    return value === null || value === undefined ? '–' : shown(name, value, speech);
  };
  return (
    <Scroll label={label}>
      <table className="utrecht-table">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('calendarMonth')}</th>
            <th scope="col">{say('service')}</th>
            {names.map((name) => (
              <th key={name} scope="col" className="number">
                {say(`figure_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.month} ${row.service?.id} ${row.provider}`}>
              <th scope="row" className="moment">
                {monthName(row.month, language)}
              </th>
              <td>
                {row.service?.name ?? say('noService')}{' '}
                {row.provider && <span className="quiet">{say(`provider_${row.provider}`)}</span>}
              </td>
              {names.map((name) => (
                <td key={name} className="number">
                  {cell(row, name)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
