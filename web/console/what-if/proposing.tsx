import { useSpeech } from '../../kit/language.tsx';
import type { Scenario } from './fields.ts';
import { outcomeOf, queryOf, type Written } from './scenario.ts';

/** Goes to the wijk with a scenario in hand, to propose what it comes to; nothing where that can't be said. */
export function Propose({ written, scenario }: { written: Written; scenario: Scenario }) {
  const { say } = useSpeech();
  const { need } = outcomeOf(scenario);
  if (!written.wijk || !need.tells) return null;
  const said = new URLSearchParams({
    scenario: `/console/what-if?${queryOf(written)}`,
    fte: (need.tenths / 10).toFixed(1).replace('.', ','),
  });
  return (
    <p className="no-print">
      <a className="nl-link" href={`/w/${written.wijk}/steps?${said}`}>
        {say('proposeScenario')}
      </a>{' '}
      <span className="quiet">{say('proposeScenarioHint')}</span>
    </p>
  );
}
