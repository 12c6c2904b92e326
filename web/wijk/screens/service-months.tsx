import { useSpeech } from '../../kit/language.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import type { ServiceMonths as Months } from './carrying-query.ts';

const figures = ['asked', 'solvedByResidents', 'solvedTogether', 'solvedByWij'] as const;

/** Who solved the requests of each service, per month; what is withheld is a dash. */
export function ServiceMonths({ months }: { months: Months }) {
  const { say } = useSpeech();
  const rows = months.flatMap(({ month, figures: all }) => all.map((one) => ({ month, ...one })));
  if (rows.length === 0) return <p className="quiet">{say('noFigures')}</p>;
  return (
    <>
      <Scroll label={say('serviceMonths')}>
        <table className="utrecht-table">
          <caption>{say('serviceMonths')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('calendarMonth')}</th>
              <th scope="col">{say('service')}</th>
              {figures.map((name) => (
                <th key={name} scope="col" className="number">
                  {say(`figure_${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.month} ${row.service?.id} ${row.provider}`}>
                <th scope="row">{row.month}</th>
                <td>
                  {row.service?.name ?? say('noService')}{' '}
                  {row.provider && <span className="quiet">{say(`provider_${row.provider}`)}</span>}
                </td>
                {figures.map((name) => (
                  <td key={name} className="number">
                    {row[name] ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{say('withheldFigures')}</p>
    </>
  );
}
