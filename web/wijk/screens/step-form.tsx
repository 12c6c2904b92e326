import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsOrNothing } from '../../kit/money.tsx';
import { Button, Notice } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { StepShown } from './steps-query.ts';

const proposeDocument = graphql(
  `mutation ProposeStep($input: ProposeStepInput!) { done: proposeStep(input: $input) { userErrors { code field message } } }`,
);
const reverseDocument = graphql(
  `mutation ReverseStep($input: ReverseStepInput!) { done: reverseStep(input: $input) { userErrors { code field message } } }`,
);

/** Propose how many fte there are to be for a service; what a scenario says is filled in. */
export function ProposeStep({
  services,
}: {
  services: readonly { readonly id: string; readonly name: string }[];
}) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const said = new URLSearchParams(useSearch());
  const scenario = said.get('scenario') ?? undefined;
  const { busy, errors, run, errorOf, id } = useSending('prp');
  const [serviceId, setServiceId] = useState(services[0]?.id ?? '');
  const [fte, setFte] = useState(said.get('fte') ?? '');
  const [why, setWhy] = useState('');
  const send = async () => {
    const hundredths = centsOrNothing(fte);
    const fine = await run(async () => {
      if (hundredths === undefined) return [{ code: 'BAD', field: 'fte', message: say('badFte') }];
      const input = { id, serviceId, fte: hundredths, why, scenario };
      return (await api.ask(proposeDocument, { input })).done.userErrors;
    });
    if (fine) go(`/w/${wijk.id}/step/${id}`);
  };
  return (
    <details open={scenario !== undefined || undefined}>
      <summary>{say('proposeSummary')}</summary>
      <div className="stack">
        {scenario && <Notice>{say('fromScenario')}</Notice>}
        <ChoiceField
          label={say('proposeService')}
          error={errorOf('serviceId')}
          value={serviceId}
          options={services.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setServiceId}
        />
        <LineField
          label={say('proposeFte')}
          hint={say('proposeFteHint')}
          inputMode="decimal"
          value={fte}
          error={errorOf('fte')}
          onChange={setFte}
        />
        <TextField
          label={say('proposeWhy')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['serviceId', 'fte', 'why']} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('proposeStep')}
        </Button>
      </div>
    </details>
  );
}

/** Propose to undo a step that was agreed on. */
export function ReverseStep({ step }: { step: StepShown }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf, id } = useSending('prp');
  const [why, setWhy] = useState('');
  const send = async () => {
    const input = { id, proposalId: step.id, why };
    const fine = await run(async () => (await api.ask(reverseDocument, { input })).done.userErrors);
    if (fine) go(`/w/${wijk.id}/step/${id}`);
  };
  return (
    <details>
      <summary>{say('reverseSummary')}</summary>
      <div className="stack">
        <TextField
          label={say('proposeWhy')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why']} />
        <Button busy={busy} onClick={() => void send()}>
          {say('reverseStep')}
        </Button>
      </div>
    </details>
  );
}
