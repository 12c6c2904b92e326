import { useRef, useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { Button, Heading } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { StepProps, StepShown } from './steps-query.ts';

const assentDocument = graphql(
  `mutation AssentToStep($input: AssentToStepInput!) { done: assentToStep(input: $input) { userErrors { code field message } } }`,
);
const objectDocument = graphql(
  `mutation ObjectToStep($input: ObjectToStepInput!) { done: objectToStep(input: $input) { userErrors { code field message } } }`,
);
const plain = {
  withdrawObjection: graphql(
    `mutation WithdrawObjection($input: StepProposalIdInput!) { done: withdrawObjection(input: $input) { userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation WithdrawStep($input: StepProposalIdInput!) { done: withdrawStep(input: $input) { userErrors { code field message } } }`,
  ),
};

function Objections({ objections }: Pick<StepShown, 'objections'>) {
  const { say } = useSpeech();
  if (objections.length === 0) return null;
  return (
    <>
      <Heading>{say('objections')}</Heading>
      <ul className="cards">
        {objections.map(({ role, why, at, withdrawnAt }) => (
          <li key={at} className="card row">
            {say('objectionBy', { role: say(`role_${role}`), why })}
            {withdrawnAt && <span className="tag">{say('objectionGone')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Objecting({ step, again }: StepProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const object = async () => {
    const input = { proposalId: step.id, version: step.version, why };
    if (await run(async () => (await api.ask(objectDocument, { input })).done.userErrors)) await again();
  };
  return (
    <details>
      <summary>{say('objectSummary')}</summary>
      <div className="stack">
        <TextField
          label={say('objectWhy')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why']} />
        <Button busy={busy} onClick={() => void object()}>
          {say('object')}
        </Button>
      </div>
    </details>
  );
}

/** Who must agree to a step, who did, who objects; and what one can do oneself. */
export function StepCorners({ step, again }: StepProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const [told, setTold] = useState<TextName>();
  const status = useRef<HTMLParagraphElement>(null);
  const tell = (what: TextName) => {
    setTold(what);
    // The button is gone that one pressed: on from what came of it.
    status.current?.focus();
  };
  const { id: proposalId, version, corners, mayAssent, can, objections } = step;
  const agree = async (corner: StepShown['mayAssent'][number]) => {
    const input = { proposalId, version, corner };
    if (!(await run(async () => (await api.ask(assentDocument, { input })).done.userErrors))) return;
    await again();
    tell('stepAssented');
  };
  const take = async (what: keyof typeof plain) => {
    const input = { proposalId, version };
    if (!(await run(async () => (await api.ask(plain[what], { input })).done.userErrors))) return;
    await again();
    tell('stepTakenBack');
  };
  return (
    <section className="stack">
      <Heading>{say('cornersHeading')}</Heading>
      <ul className="cards">
        {corners.map(({ role, by, at }) => {
          const name = say(`role_${role}`);
          return (
            <li key={role} className="card">
              {!at && say('cornerWaits', { role: name })}
              {at && by && say('cornerAgreed', { role: name, name: by.name })}
              {at && !by && say('cornerAgreedGone', { role: name })}
            </li>
          );
        })}
      </ul>
      <Mend errors={errors} />
      <p role="status" tabIndex={-1} ref={status}>
        {told && say(told)}
      </p>
      <div className="row">
        {mayAssent.map((corner) => (
          <Button key={corner} primary busy={busy} onClick={() => void agree(corner)}>
            {say('agreeAs', { role: say(`role_${corner}`) })}
          </Button>
        ))}
        {can.includes('withdrawObjection') && (
          <Button busy={busy} onClick={() => void take('withdrawObjection')}>
            {say('withdrawObjection')}
          </Button>
        )}
        {can.includes('withdraw') && (
          <Button busy={busy} onClick={() => void take('withdraw')}>
            {say('withdrawStep')}
          </Button>
        )}
      </div>
      {can.includes('object') && (
        <Objecting
          step={step}
          again={async () => {
            await again();
            tell('stepObjectedTo');
          }}
        />
      )}
      <Objections objections={objections} />
    </section>
  );
}
