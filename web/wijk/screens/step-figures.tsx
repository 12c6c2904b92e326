import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Scroll } from '../../kit/scroll.tsx';
import { useFigures } from './figures.ts';
import type { StepShown } from './steps-query.ts';

const counts = [
  'asked',
  'escalated',
  'escalatedAgain',
  'solvedByResidents',
  'solvedByWij',
  'cameBack',
] as const;

type Reasoning = StepShown['reasoning'];

function Rails({ findings }: Pick<Reasoning, 'findings'>) {
  const { say } = useSpeech();
  const { tenths, whole } = useFigures();
  const { month } = useMoments();
  if (findings.length === 0) return null;
  return (
    <Scroll label={say('railsTable')}>
      <table className="utrecht-table">
        <caption>{say('railsTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('monthColumn')}</th>
            <th scope="col">{say('railsTable')}</th>
            <th scope="col">{say('limitColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ month: of, rail, state, value, limit, article }) => {
            const said = rail === 'satisfaction' ? tenths : whole;
            const found = say(`railState_${state}`);
            return (
              <tr key={`${of} ${rail}`}>
                <th scope="row">{month(of)}</th>
                <td>
                  {say(`rail_${rail}`)}:{' '}
                  {typeof value === 'number' ? say('railFound', { state: found, value: said(value) }) : found}
                </td>
                <td>
                  {say(rail === 'back' ? 'railAtMost' : 'railAtLeast', { limit: said(limit) })} ({article})
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function Months({ months }: Pick<Reasoning, 'months'>) {
  const { say } = useSpeech();
  const { whole } = useFigures();
  const { month } = useMoments();
  if (months.length === 0) return null;
  return (
    <>
      <Scroll label={say('monthsTable')}>
        <table className="utrecht-table">
          <caption>{say('monthsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('monthColumn')}</th>
              {counts.map((name) => (
                <th key={name} scope="col" className="number">
                  {say(`month_${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{month(one.month)}</th>
                {counts.map((name) => {
                  const count = one[name];
                  return (
                    <td key={name} className="number">
                      {typeof count === 'number' ? whole(count) : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{say('stepWithheld')}</p>
    </>
  );
}

function Need({ need, reserve, actual }: Pick<Reasoning, 'need' | 'reserve' | 'actual'>) {
  const { say } = useSpeech();
  const { fte, tenths, whole } = useFigures();
  return (
    <>
      <p>
        {need
          ? say('needSaid', {
              fte: fte(need.fte),
              low: fte(need.low),
              high: fte(need.high),
              percent: need.percent,
              hours: tenths(need.promise),
            })
          : say('needUnsaid')}{' '}
        {need &&
          typeof need.handled === 'number' &&
          say('needFrom', { months: need.months, handled: need.handled })}{' '}
        {need &&
          typeof need.minutes === 'number' &&
          say('needHours', { hours: whole(Math.round(need.minutes / 60)) })}
      </p>
      <p>{say('reserveSaid', { reserve: fte(reserve), actual: fte(actual) })}</p>
    </>
  );
}

/** The figures that a step was made of, and those that they were made of. */
export function StepFigures({ step: { reasoning, shares } }: { step: StepShown }) {
  const { say } = useSpeech();
  const { fte } = useFigures();
  return (
    <details>
      <summary>{say('stepFigures')}</summary>
      <div className="stack">
        <Scroll label={say('sharesTable')}>
          <table className="utrecht-table">
            <caption>{say('sharesTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('sharesTable')}</th>
                <th scope="col" className="number">
                  {say('shareBefore')}
                </th>
                <th scope="col" className="number">
                  {say('shareAfter')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shares.map(({ specialism, before, after }) => (
                <tr key={specialism?.id}>
                  <th scope="row">{specialism?.name ?? '–'}</th>
                  <td className="number">{fte(before)}</td>
                  <td className="number">{fte(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <Need {...reasoning} />
        <Rails {...reasoning} />
        <Months {...reasoning} />
      </div>
    </details>
  );
}
