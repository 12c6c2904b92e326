import { useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Form, Notice, Page } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const claimDocument = graphql(`
  mutation ClaimAccount($input: ClaimAccountInput!) {
    claimAccount(input: $input) { person { id name } userErrors { code field message } }
  }
`);

/** Take over with the code of a slip what a host entered at the desk. */
export default function ClaimAccount({ code: given = '' }: { readonly code?: string }) {
  const { say } = useSpeech();
  const { api, wijk, me, again } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf } = useAction();
  const [code, setCode] = useState(given);
  const claim = () =>
    run(async () => {
      const { person, userErrors } = (await api.ask(claimDocument, { input: { code } })).claimAccount;
      if (person) {
        await again();
        go(`/w/${wijk.id}/mine`);
      }
      return userErrors;
    });
  return (
    <Page title={say('claimTitle')}>
      <p className="nl-paragraph">{say('claimIntro')}</p>
      {me.person && <Notice>{say('claimHere')}</Notice>}
      <Form send={claim}>
        <LineField label={say('claimCode')} error={errorOf('code')} value={code} onChange={setCode} />
        <Mend errors={errors} shown={['code']} />
        <Button primary type="submit" busy={busy}>
          {say('claimDo')}
        </Button>
      </Form>
    </Page>
  );
}
