import { useState } from 'react';
import { v7 } from 'uuid';
import type { Document } from '../../kit/api.ts';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Button, Choices, Form, Heading } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import type { useAction } from '../../kit/use-action.ts';
import { useDraftText } from '../drafts.ts';
import type { RequestAction, SolvedBy } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import type { OneRequest, Run } from './one-request.ts';
import * as change from './request-changes.ts';
import { HandBack } from './request-hand-back.tsx';

type Props = {
  readonly request: OneRequest;
  readonly action: ReturnType<typeof useAction>;
  readonly again: () => Promise<void>;
};

/** Everything that the caller can do now, as the API says it. */
export function Actions(props: Props) {
  const { request, action, again } = props;
  const { say } = useSpeech();
  const { api } = useHere();
  const can = (one: RequestAction) => request.can.includes(one);
  const requestId = request.id;
  const run = async <V,>(document: Document<change.Changed, V>, variables: V) => {
    const fine = await action.run(
      async () => Object.values(await api.ask(document, variables))[0]?.userErrors ?? [],
    );
    await again();
    return fine;
  };
  const input = { requestId };
  const reason = { requestId, why: '' };
  return (
    <section className="stack">
      {can('answer') && <AnswerForm {...props} run={run} />}
      {can('accept') && (
        <section className="stack">
          <Heading>{say('answersTitle')}</Heading>
          <ul className="cards">
            {request.answers.map(({ id, text, language, person }) => (
              <li key={id} className="card stack">
                <strong>{person.name}</strong>
                <p className="pre" {...writtenIn(language)}>
                  {text}
                </p>
                <Button
                  primary
                  busy={action.busy}
                  onClick={() => void run(change.accept, { input: { requestId, answerId: id } })}
                >
                  {say('accept', { name: person.name })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {can('complete') && <CompleteForm {...props} run={run} />}
      {can('escalate') && <EscalateForm {...props} run={run} />}
      <HandBack {...props} run={run} />
      <div className="row">
        {can('withdrawAnswer') && (
          <Button busy={action.busy} onClick={() => void run(change.withdrawAnswer, { input })}>
            {say('withdrawAnswer')}
          </Button>
        )}
        {can('widen') && (
          <Button busy={action.busy} onClick={() => void run(change.widen, { input })}>
            {say('widen')}
          </Button>
        )}
        {can('withdrawConsent') && (
          <Button busy={action.busy} onClick={() => void run(change.withdrawConsent, { input })}>
            {say('withdrawConsent')}
          </Button>
        )}
      </div>
      {can('undoMatch') && (
        <Sure what="undoMatch" busy={action.busy} onYes={() => run(change.undoMatch, { input: reason })} />
      )}
      {can('withdraw') && (
        <Sure what="withdraw" busy={action.busy} onYes={() => run(change.withdraw, { input: reason })} />
      )}
    </section>
  );
}

const sure = {
  undoMatch: { told: 'undoMatchSure', yes: 'undoMatchYes' },
  withdraw: { told: 'withdrawSure', yes: 'withdrawYes' },
} as const;

type SureProps = {
  readonly what: keyof typeof sure;
  readonly busy: boolean;
  readonly onYes: () => Promise<boolean>;
};

/** What does not come back: said first, so that one wrong tap ends nothing. */
function Sure({ what, busy, onYes }: SureProps) {
  const { say } = useSpeech();
  return (
    <details>
      <summary>{say(what)}</summary>
      <div className="stack">
        <p>{say(sure[what].told)}</p>
        <Button busy={busy} onClick={() => void onYes()}>
          {say(sure[what].yes)}
        </Button>
      </div>
    </details>
  );
}

function AnswerForm({ request, action, run }: Props & { run: Run }) {
  const { say } = useSpeech();
  const [id] = useState(() => `ans_${v7()}`);
  const [text, setText] = useDraftText(`request/${request.id}`, 'answer');
  const send = async () => {
    if (await run(change.answer, { input: { id, requestId: request.id, text } })) setText('');
  };
  return (
    <Form send={send}>
      <TextField label={say('answerLabel')} error={action.errorOf('text')} value={text} onChange={setText} />
      <Button primary type="submit" busy={action.busy}>
        {say('answer')}
      </Button>
    </Form>
  );
}

const solvers: readonly SolvedBy[] = ['residents', 'together', 'wij'];
const marks = ['1', '2', '3', '4', '5'] as const;

function CompleteForm({ request, action, run }: Props & { run: Run }) {
  const { say } = useSpeech();
  const [solvedBy, setSolvedBy] = useState<SolvedBy>(request.state === 'withWij' ? 'wij' : 'residents');
  const [mark, setMark] = useState<(typeof marks)[number]>('4');
  return (
    <details className="card">
      <summary>{say('complete')}</summary>
      <div className="stack">
        <Choices
          legend={say('solvedBy')}
          options={solvers.map((value) => ({ value, label: say(`solved_${value}`) }))}
          chosen={[solvedBy]}
          onChange={([one]) => one && setSolvedBy(one)}
        />
        <Choices
          legend={say('satisfaction')}
          options={marks.map((value) => ({ value, label: say(`satisfaction_${value}`) }))}
          chosen={[mark]}
          onChange={([one]) => one && setMark(one)}
        />
        <Button
          primary
          busy={action.busy}
          onClick={() =>
            void run(change.complete, {
              input: { requestId: request.id, solvedBy, satisfaction: Number(mark) },
            })
          }
        >
          {say('complete')}
        </Button>
      </div>
    </details>
  );
}

function EscalateForm({ request, action, run }: Props & { run: Run }) {
  const { say } = useSpeech();
  const [yes, setYes] = useState<'yes'[]>([]);
  return (
    <details className="card" open={request.wijOffered}>
      <summary>{say('escalate')}</summary>
      <div className="stack">
        <p>{say('escalateAsk')}</p>
        <Choices
          legend={say('escalate')}
          many
          options={[{ value: 'yes', label: say('escalateYes') }]}
          chosen={yes}
          onChange={setYes}
        />
        <Button
          busy={action.busy}
          onClick={() =>
            void run(change.escalate, { input: { requestId: request.id, consent: yes.length > 0 } })
          }
        >
          {say('escalate')}
        </Button>
      </div>
    </details>
  );
}
