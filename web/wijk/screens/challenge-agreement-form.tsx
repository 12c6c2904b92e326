import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, EuroField, euroText } from '../../kit/money.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Empty, Form, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';

const servicesDocument = graphql(`query ServicesToTake { services { id name provider } }`);
const proposeDocument = graphql(
  `mutation ProposeAgreement($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { userErrors { code field message } } }`,
);
const perYear = ['1', '2', '4', '12'] as const;
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What to agree on, as a form. */
export function AgreementForm({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const services = useQuery(api, servicesDocument, {});
  const { busy, errors, run, errorOf } = useAction();
  const before = challenge.agreement;
  const [serviceId, setServiceId] = useState(before?.service?.id ?? '');
  const [texts, setTexts] = useState({
    task: before?.task ?? '',
    result: before?.result ?? '',
    exit: before?.exit ?? '',
  });
  const [budget, setBudget] = useState(before ? euroText(before.yearlyBudget) : '');
  const [cost, setCost] = useState(before ? euroText(before.costBefore) : '');
  const [startsOn, setStartsOn] = useState(before?.startsOn ?? challenge.startsOn ?? '');
  const [months, setMonths] = useState(String(before?.months ?? 12));
  const [times, setTimes] = useState<(typeof perYear)[number]>(
    perYear.find((one) => Number(one) === before?.instalmentsPerYear) ?? '4',
  );
  const [measures, setMeasures] = useState(before?.qualityMeasures.join('\n') ?? '');
  const known = services.data?.services;
  if (!known) return <Waiting error={services.error} again={services.again} />;
  if (known.length === 0) return <Empty>{say('noServicesToChallenge')}</Empty>;
  const send = async () => {
    const input = {
      challengeId: challenge.id,
      version: before?.version ?? 0,
      serviceId: serviceId || (known[0]?.id ?? ''),
      ...texts,
      yearlyBudget: centsIn(budget),
      costBefore: centsIn(cost),
      startsOn,
      months: wholeIn(months),
      instalmentsPerYear: Number(times),
      qualityMeasures: linesOf(measures),
    };
    if (await run(async () => (await api.ask(proposeDocument, { input })).proposeAgreement.userErrors))
      await again();
  };
  const text = (name: keyof typeof texts, label: string) => (
    <TextField
      label={label}
      value={texts[name]}
      error={errorOf(name)}
      onChange={(typed) => setTexts({ ...texts, [name]: typed })}
    />
  );
  const measureError = errors.find(({ field }) => field?.startsWith('qualityMeasures'))?.message;
  return (
    <Form send={send}>
      <ChoiceField
        label={say('agreementService')}
        value={serviceId || (known[0]?.id ?? '')}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('serviceId')}
        onChange={setServiceId}
      />
      {text('task', say('agreementTask'))}
      {text('result', say('agreementResult'))}
      <EuroField
        label={say('agreementBudget')}
        value={budget}
        error={errorOf('yearlyBudget')}
        onChange={setBudget}
      />
      <EuroField label={say('agreementCost')} value={cost} error={errorOf('costBefore')} onChange={setCost} />
      <LineField
        type="date"
        label={say('agreementStart')}
        value={startsOn}
        error={errorOf('startsOn')}
        onChange={setStartsOn}
      />
      <LineField
        type="number"
        label={say('agreementMonths')}
        value={months}
        error={errorOf('months')}
        onChange={setMonths}
      />
      <ChoiceField
        label={say('agreementTimes')}
        value={times}
        options={perYear.map((value) => ({ value, label: say(`times_${value}`) }))}
        error={errorOf('instalmentsPerYear')}
        onChange={setTimes}
      />
      <TextField
        label={say('agreementMeasures')}
        hint={say('oneALine')}
        value={measures}
        error={measureError}
        onChange={setMeasures}
      />
      {text('exit', say('agreementExit'))}
      <Mend
        errors={errors.filter(({ field }) => !field?.startsWith('qualityMeasures'))}
        shown={[
          'serviceId',
          'task',
          'result',
          'yearlyBudget',
          'costBefore',
          'startsOn',
          'months',
          'instalmentsPerYear',
          'exit',
        ]}
      />
      <Button primary type="submit" busy={busy}>
        {say('proposeAgreement')}
      </Button>
    </Form>
  );
}
