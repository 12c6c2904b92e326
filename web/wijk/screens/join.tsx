import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Form, Heading, Notice, Page } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { NameField, StreetField } from './fields.tsx';

const joinDocument = graphql(`
  mutation Join($input: JoinWithCodeInput!) { joinWithCode(input: $input) { userErrors { code field message } } }
`);
const askToJoinDocument = graphql(`
  mutation AskToJoin($input: AskToJoinInput!) { askToJoin(input: $input) { userErrors { code field message } } }
`);

/** Join the wijk: with a code, or by neighbours who vouch. */
export function Join({ code: given = '' }: { code?: string }) {
  const { say, language } = useSpeech();
  const { api, wijk, me, again } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf } = useAction();
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [street, setStreet] = useState('');
  const about = { name, street: street || null, languages: [language] };

  const after = async (fine: boolean) => {
    if (!fine) return;
    await again();
    go(`/w/${wijk.id}`);
  };
  const join = async () =>
    after(
      await run(
        async () => (await api.ask(joinDocument, { input: { ...about, code } })).joinWithCode.userErrors,
      ),
    );
  const ask = async () =>
    after(await run(async () => (await api.ask(askToJoinDocument, { input: about })).askToJoin.userErrors));

  return (
    <Page title={say('joinTitle', { wijk: wijk.name })}>
      <p className="nl-paragraph">{say('joinIntro')}</p>
      {me.application && (
        <Notice>
          <p className="code" dir="ltr">
            {me.application.word}
          </p>
          <p>{say('yourWord', { needed: me.application.needed, count: me.application.vouchers })}</p>
        </Notice>
      )}
      <Form send={join}>
        <NameField value={name} error={errorOf('name')} onChange={setName} />
        <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
        <LineField
          autoComplete="off"
          label={say('code')}
          error={errorOf('code')}
          value={code}
          onChange={setCode}
        />
        <Mend errors={errors} shown={['name', 'street', 'code']} />
        <Button primary type="submit" busy={busy}>
          {say('join')}
        </Button>
        {!me.application && (
          <>
            <Heading>{say('askToJoin')}</Heading>
            <p className="nl-paragraph">{say('noCode')}</p>
            <Button busy={busy} onClick={() => void ask()}>
              {say('askToJoin')}
            </Button>
          </>
        )}
      </Form>
      <p>
        <Link className="nl-link" href={`/w/${wijk.id}/claim`}>
          {say('haveSlip')}
        </Link>
      </p>
    </Page>
  );
}
