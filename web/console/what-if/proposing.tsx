import { useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { useDesk } from '../here.tsx';
import type { Scenario } from './fields.ts';
import { outcomeOf, queryOf, type Written } from './scenario.ts';

/** Goes to the wijk with a scenario in hand, to propose what it comes to; nothing where that can't be said. */
export function Propose({ written, scenario }: { written: Written; scenario: Scenario }) {
  const { say } = useSpeech();
  const { me } = useDesk();
  const { need } = outcomeOf(scenario);
  if (!written.wijk || !need.tells) return null;
  const said = new URLSearchParams({
    scenario: `/console/what-if?${queryOf(written)}`,
    fte: (need.tenths / 10).toFixed(1).replace('.', ','),
  });
  const address = `/w/${written.wijk}/steps?${said}`;
  return (
    <div className="stack no-print">
      <p>
        <a className="nl-link" href={address}>
          {say('proposeScenario')}
        </a>{' '}
        <span className="quiet">{say('proposeScenarioHint')}</span>
      </p>
      {!me.wijken.includes(written.wijk) && <HandOver address={`${location.origin}${address}`} />}
    </div>
  );
}

/** For who can't propose it: the address, to be given to who can. */
function HandOver({ address }: { address: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(address),
      () => setCopied(''),
    );
  return (
    <>
      <p>{say('proposeByOthers')}</p>
      <p className="row">
        <Button onClick={() => void copy()}>{say('copyProposal')}</Button>
        <span role="status">{copied === address && say('proposalCopied')}</span>
      </p>
    </>
  );
}
