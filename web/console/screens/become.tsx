import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Form, Page } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';

const becomeDocument = graphql(`
  mutation Become($input: AcceptAppointmentInput!) { acceptAppointment(input: $input) { userErrors { code field message } } }
`);

/** Become an official with a code. */
export function Become() {
  const { say } = useSpeech();
  const { api, again } = useDesk();
  const { busy, errors, run, errorOf } = useAction();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const become = async () => {
    const fine = await run(
      async () => (await api.ask(becomeDocument, { input: { code, name } })).acceptAppointment.userErrors,
    );
    if (fine) await again();
  };
  return (
    <Page title={say('become')}>
      <p className="nl-paragraph">{say('cityForbidden')}</p>
      <Form send={become}>
        <LineField label={say('name')} error={errorOf('name')} value={name} onChange={setName} />
        <LineField label={say('code')} error={errorOf('code')} value={code} onChange={setCode} />
        <Mend errors={errors} shown={['name', 'code']} />
        <Button primary type="submit" busy={busy}>
          {say('become')}
        </Button>
      </Form>
    </Page>
  );
}
