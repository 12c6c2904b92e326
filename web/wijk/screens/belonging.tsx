import { useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Heading, Notice } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const vouchDocument = graphql(`
  mutation Vouch($input: VouchInput!) { vouch(input: $input) { name userErrors { code field message } } }
`);
const leaveDocument = graphql(`
  mutation Leave($input: LeaveInput!) { leave(input: $input) { userErrors { code field message } } }
`);

/** Vouch for a neighbour who has no code. */
export function Vouching() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [word, setWord] = useState('');
  const [name, setName] = useState('');
  const vouch = () =>
    run(async () => {
      const { vouch: answer } = await api.ask(vouchDocument, { input: { word } });
      setName(answer.name ?? '');
      return answer.userErrors;
    });
  return (
    <section className="stack">
      <Heading>{say('vouchTitle')}</Heading>
      <LineField
        autoComplete="off"
        label={say('word')}
        hint={say('vouchHint')}
        error={errorOf('word')}
        value={word}
        onChange={setWord}
      />
      <Mend errors={errors} shown={['word']} />
      <Button busy={busy} onClick={() => void vouch()}>
        {say('vouch')}
      </Button>
      {name && <Notice>{say('vouched', { name })}</Notice>}
    </section>
  );
}

/** Leave the wijk, and be erased. */
export function Leaving() {
  const { say } = useSpeech();
  const { api, wijk, again } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run } = useAction();
  const [sure, setSure] = useState<'sure'[]>([]);
  const leave = async () => {
    const input = { sure: sure.length > 0 };
    if (!(await run(async () => (await api.ask(leaveDocument, { input })).leave.userErrors))) return;
    await again();
    go(`/w/${wijk.id}`);
  };
  return (
    <section className="stack">
      <Heading>{say('leaveTitle')}</Heading>
      <p className="nl-paragraph">{say('leaveWhat')}</p>
      <Choices
        legend={say('leave')}
        many
        options={[{ value: 'sure', label: say('leaveSure') }]}
        chosen={sure}
        onChange={setSure}
      />
      <Mend errors={errors} />
      <Button busy={busy} onClick={() => void leave()}>
        {say('leave')}
      </Button>
    </section>
  );
}
