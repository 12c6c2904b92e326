import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';

const steps = {
  submit: graphql(
    `mutation SubmitChallenge($input: ChallengeIdInput!) { done: submitChallenge(input: $input) { userErrors { code field message } } }`,
  ),
  openDialogue: graphql(
    `mutation OpenDialogue($input: ChallengeIdInput!) { done: openDialogue(input: $input) { userErrors { code field message } } }`,
  ),
  start: graphql(
    `mutation StartChallenge($input: ChallengeIdInput!) { done: startChallenge(input: $input) { userErrors { code field message } } }`,
  ),
  join: graphql(
    `mutation JoinChallenge($input: ChallengeIdInput!) { done: joinChallenge(input: $input) { userErrors { code field message } } }`,
  ),
  leave: graphql(
    `mutation LeaveChallenge($input: ChallengeIdInput!) { done: leaveChallenge(input: $input) { userErrors { code field message } } }`,
  ),
};
const decisions = {
  accept: graphql(
    `mutation AcceptChallenge($input: ChallengeReasonInput!) { done: acceptChallenge(input: $input) { userErrors { code field message } } }`,
  ),
  reject: graphql(
    `mutation RejectChallenge($input: ChallengeReasonInput!) { done: rejectChallenge(input: $input) { userErrors { code field message } } }`,
  ),
  end: graphql(
    `mutation EndChallenge($input: ChallengeReasonInput!) { done: endChallenge(input: $input) { userErrors { code field message } } }`,
  ),
};
const stepNames = ['submit', 'openDialogue', 'start', 'join', 'leave'] as const;
const decisionNames = ['accept', 'reject', 'end'] as const;

/** Steps that need no words. */
export function Steps({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const possible = stepNames.filter((step) => challenge.can.includes(step));
  const take = async (step: (typeof stepNames)[number]) => {
    const input = { challengeId: challenge.id };
    if (await run(async () => (await api.ask(steps[step], { input })).done.userErrors)) await again();
  };
  if (possible.length === 0) return null;
  return (
    <div className="stack">
      <Mend errors={errors} />
      <div className="row">
        {possible.map((step) => (
          <Button key={step} primary={step !== 'leave'} busy={busy} onClick={() => void take(step)}>
            {say(`challengeDo_${step}`)}
          </Button>
        ))}
      </div>
      {challenge.can.includes('openDialogue') && <p className="quiet">{say('officeTalkFirst')}</p>}
    </div>
  );
}

/** Accept, reject or end, with reasons. */
export function Decision({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const possible = decisionNames.filter((decision) => challenge.can.includes(decision));
  const decide = async (decision: (typeof decisionNames)[number]) => {
    const input = { challengeId: challenge.id, why };
    if (!(await run(async () => (await api.ask(decisions[decision], { input })).done.userErrors))) return;
    setWhy('');
    await again();
  };
  if (possible.length === 0) return null;
  const title = possible.map((decision) => say(`challengeDo_${decision}`)).join(' / ');
  return (
    <details>
      <summary>{title}</summary>
      <div className="stack">
        <TextField
          label={say('challengeWhy')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why']} />
        <div className="row">
          {possible.map((decision) => (
            <Button
              key={decision}
              primary={decision === 'accept'}
              busy={busy}
              onClick={() => void decide(decision)}
            >
              {say(`challengeDo_${decision}`)}
            </Button>
          ))}
        </div>
      </div>
    </details>
  );
}
