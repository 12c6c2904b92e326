import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { DangerNotice } from '../../kit/danger-notice.tsx';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Field, Notice, Page } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { Audience, Urgency } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { StreetField } from './fields.tsx';

const askDocument = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) { request { id } notice userErrors { code field message } }
  }
`);

const urgencies: readonly Urgency[] = ['whenever', 'soon', 'danger'];
const audiences: readonly Audience[] = ['wijk', 'circle', 'wij'];

/** Ask the neighbourhood for help. */
export function Ask() {
  const { say, language } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf } = useAction();
  // One id per form: sent twice, it is asked once.
  const [id] = useState(() => `req_${v7()}`);
  const [category, setCategory] = useState(wijk.categories[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [street, setStreet] = useState('');
  const [urgency, setUrgency] = useState<Urgency>('whenever');
  const [audience, setAudience] = useState<Audience>('wijk');
  const [named, setNamed] = useState<'hideName'[]>([]);
  const [agreed, setAgreed] = useState<'consentToWij'[]>([]);

  const send = async () => {
    const fine = await run(async () => {
      const input = {
        id,
        category,
        title,
        text,
        urgency,
        audience,
        street: street || null,
        languages: [language],
        hideName: named.includes('hideName'),
        consentToWij: agreed.includes('consentToWij'),
      };
      return (await api.ask(askDocument, { input })).askForHelp.userErrors;
    });
    if (fine) go(`/w/${wijk.id}/request/${id}`);
  };
  return (
    <Page title={say('askTitle')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field label={say('category')} error={errorOf('category')}>
          {(attributes) => (
            <select {...attributes} value={category} onChange={({ target }) => setCategory(target.value)}>
              {wijk.categories.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('titleLabel')} hint={say('titleHint')} error={errorOf('title')}>
          {(attributes) => (
            <input {...attributes} value={title} onChange={({ target }) => setTitle(target.value)} />
          )}
        </Field>
        <Field label={say('textLabel')} hint={say('optional')} error={errorOf('text')}>
          {(attributes) => (
            <textarea {...attributes} value={text} onChange={({ target }) => setText(target.value)} />
          )}
        </Field>
        <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
        <Choices
          legend={say('urgency')}
          options={urgencies.map((value) => ({ value, label: say(`urgency_${value}`) }))}
          chosen={[urgency]}
          onChange={([one]) => one && setUrgency(one)}
        />
        <DangerNotice text={`${title} ${text}`} wij={() => setUrgency('danger')} />
        {urgency === 'danger' && <Notice kind="warning">{say('dangerNow')}</Notice>}
        <Choices
          legend={say('audience')}
          options={audiences.map((value) => ({ value, label: say(`audience_${value}`) }))}
          chosen={[audience]}
          onChange={([one]) => one && setAudience(one)}
        />
        {audience === 'wij' && (
          <Choices
            legend={say('escalate')}
            many
            options={[{ value: 'consentToWij', label: say('consentWij') }]}
            chosen={agreed}
            onChange={setAgreed}
          />
        )}
        <Choices
          legend={say('yourName')}
          many
          options={[{ value: 'hideName', label: say('hideName') }]}
          chosen={named}
          onChange={setNamed}
        />
        <Mend errors={errors} shown={['category', 'title', 'text', 'street']} />
        <Button primary type="submit" busy={busy}>
          {say('send')}
        </Button>
      </form>
    </Page>
  );
}
