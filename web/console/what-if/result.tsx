import { useEuros } from '../../kit/euros.ts';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { Heading, Notice } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { SaveTable } from '../save-table.tsx';
import { fields, type Scenario } from './fields.ts';
import { NeedFigure } from './need-figure.tsx';
import { outcomeOf, pointsOf } from './scenario.ts';

/** What a scenario comes to, or why that can't be said. */
export function Result({ scenario }: { scenario: Scenario }) {
  const { say } = useSpeech();
  const locale = useLocale();
  const euros = useEuros();
  const { need, before, waiting, saving } = outcomeOf(scenario);
  const fte = (tenths: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(tenths / 10);
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  // Never rounded up to a promise that is not kept.
  const percent = (share: number) => `${oneDigit.format(Math.floor(share * 1_000) / 10)} %`;
  if (!need.tells)
    return (
      <Notice kind="warning">
        <p>
          <strong>{say('tooThin')}</strong>
        </p>
        <p>
          {need.why === 'few' || !need.interval
            ? say('thin_few')
            : say('thin_wide', {
                low: fte(need.interval.low),
                high: fte(need.interval.high),
                step: oneDigit.format(scenario.step),
              })}
        </p>
      </Notice>
    );
  const rows = [
    ...(before.tells ? [[say('needNow'), fte(before.tenths)] as const] : []),
    ...(before.interval
      ? [
          [
            say('betweenNow'),
            say('fteFromTo', { low: fte(before.interval.low), high: fte(before.interval.high) }),
          ] as const,
        ]
      : []),
    [say('needThen'), fte(need.tenths)],
    [say('between'), say('fteFromTo', { low: fte(need.interval.low), high: fte(need.interval.high) })],
    [say('meanWait'), say('openHoursLong', { n: oneDigit.format(waiting.meanWait) })],
    [say('inTime'), percent(waiting.inTime)],
    ...(scenario.patience > 0 ? [[say('givesUp'), percent(waiting.givesUp)] as const] : []),
    ...(saving
      ? ([
          [say(saving.cents < 0 ? 'costsMore' : 'quarterSaved'), euros(Math.abs(saving.cents))],
          [say('forWijk'), euros(saving.wijk)],
          [say(saving.cents < 0 ? 'cityPays' : 'forCity'), euros(Math.abs(saving.city))],
        ] as const)
      : []),
  ] as const;
  return (
    <div className="stack">
      <p role="status" className="nl-paragraph">
        {say('resultSaid', { fte: fte(need.tenths), percent: scenario.share })}
      </p>
      <Scroll label={say('scenarioOutcome')}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{say('scenarioOutcome')}</caption>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <SaveTable
        file="wat-als.csv"
        table={say('scenarioOutcome')}
        heads={[say('figure'), say('scenarioOutcome')]}
        rows={() => [
          ...fields.map(({ name }) => [say(`scenario_${name}`), String(scenario[name])] as const),
          ...rows,
        ]}
        cellsOf={(row) => row}
      />
      {!saving && <Notice kind="warning">{say('savingTooThin')}</Notice>}
      <p className="quiet">{say('resultRounding')}</p>
      <Heading>{say('needFigure')}</Heading>
      <NeedFigure points={pointsOf(scenario)} now={scenario.now} share={scenario.share} />
    </div>
  );
}
