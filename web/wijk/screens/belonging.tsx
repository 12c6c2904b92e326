import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Heading, Notice } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const vouchDocument = graphql(`
  mutation Vouch($input: VouchInput!) { vouch(input: $input) { name userErrors { code field message } } }
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
