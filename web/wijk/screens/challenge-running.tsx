import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { badAmount, centsOrZero, EuroField } from '../../kit/money.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Choices, Form } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';

const evaluateDocument = graphql(
  `mutation EvaluateChallenge($input: EvaluateChallengeInput!) { evaluateChallenge(input: $input) { userErrors { code field message } } }`,
);
const renewDocument = graphql(
  `mutation RenewChallenge($input: RenewChallengeInput!) { renewChallenge(input: $input) { userErrors { code field message } } }`,
);
const returnDocument = graphql(
  `mutation ReturnChallenge($input: ReturnChallengeInput!) { returnChallenge(input: $input) { userErrors { code field message } } }`,
);

/** Say of each quality measure whether it is met. */
export function Evaluate({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [text, setText] = useState('');
  const [met, setMet] = useState<readonly string[]>([]);
  const measures = challenge.agreement?.qualityMeasures ?? [];
  if (!challenge.can.includes('evaluate')) return null;
  const send = async () => {
    const input = {
      challengeId: challenge.id,
      text,
      met: measures.map((_, place) => met.includes(String(place))),
    };
    if (await run(async () => (await api.ask(evaluateDocument, { input })).evaluateChallenge.userErrors))
      await again();
  };
  return (
    <details>
      <summary>{say('evaluateTitle')}</summary>
      <Form send={send}>
        <TextField
          label={say('evaluationText')}
          hint={say('publicHint')}
          value={text}
          error={errorOf('text')}
          onChange={setText}
        />
        <Choices
          legend={say('tickWhatIsMet')}
          many
          options={measures.map((label, place) => ({ value: String(place), label }))}
          chosen={met}
          onChange={setMet}
        />
        <Mend errors={errors} shown={['text']} />
        <Button primary type="submit" busy={busy}>
          {say('evaluate')}
        </Button>
      </Form>
    </details>
  );
}

/** Extend the contract. */
export function Renew({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [months, setMonths] = useState('12');
  const [why, setWhy] = useState('');
  if (!challenge.can.includes('renew')) return null;
  const send = async () => {
    const input = { challengeId: challenge.id, months: wholeIn(months), why };
    if (await run(async () => (await api.ask(renewDocument, { input })).renewChallenge.userErrors))
      await again();
  };
  return (
    <details>
      <summary>{say('renew')}</summary>
      <Form send={send}>
        <LineField
          type="number"
          label={say('renewMonths')}
          value={months}
          error={errorOf('months')}
          onChange={setMonths}
        />
        <TextField label={say('challengeWhy')} value={why} error={errorOf('why')} onChange={setWhy} />
        <Mend errors={errors} shown={['months', 'why']} />
        <Button primary type="submit" busy={busy}>
          {say('renew')}
        </Button>
      </Form>
    </details>
  );
}

/** Give the task back from a day on. */
export function ReturnTask({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [from, setFrom] = useState('');
  const [keep, setKeep] = useState('');
  const [why, setWhy] = useState('');
  if (!challenge.can.includes('return')) return null;
  const send = () =>
    run(async () => {
      const kept = centsOrZero(keep);
      if (kept === undefined) return [badAmount(say, 'keep')];
      const input = { challengeId: challenge.id, from, keep: kept, why };
      return (await api.ask(returnDocument, { input })).returnChallenge.userErrors;
    }).then(async (fine) => {
      if (fine) await again();
    });
  return (
    <details>
      <summary>{say('returnTitle')}</summary>
      <Form send={send}>
        <LineField
          type="date"
          label={say('returnFrom')}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <EuroField label={say('returnKeep')} value={keep} error={errorOf('keep')} onChange={setKeep} />
        <TextField label={say('challengeWhy')} value={why} error={errorOf('why')} onChange={setWhy} />
        <Mend errors={errors} shown={['from', 'keep', 'why']} />
        <Button type="submit" busy={busy}>
          {say('returnTask')}
        </Button>
      </Form>
    </details>
  );
}
