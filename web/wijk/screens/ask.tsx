import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation, useSearchParams } from 'wouter';
import { DangerNotice } from '../../kit/danger-notice.tsx';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Form, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { useDraftText } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import type { Audience, Daypart, Urgency } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { StreetField, TimesField } from './fields.tsx';
import { ProvidedBy } from './provided-by.tsx';

const askDocument = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) { request { id } notice userErrors { code field message } }
  }
`);

const urgencies: readonly Urgency[] = ['whenever', 'soon', 'danger'];
const audiences: readonly Audience[] = ['wijk', 'circle', 'wij'];

const offerDocument = graphql(`
  query OfferToAsk($id: ID!) { offer(id: $id) { id title category { id } person { name } } }
`);

type Offer = {
  id: string;
  title?: string | null;
  category: { id: string };
  person?: { name: string } | null;
};

/** Ask the neighbourhood for help; or first of all whoever offers it, when one comes from an offer. */
export function Ask() {
  const [params] = useSearchParams();
  const offer = params.get('offer');
  return offer ? <AskByOffer key={offer} id={offer} /> : <AskForm />;
}

function AskByOffer({ id }: { id: string }) {
  const { say } = useSpeech();
  const { data, error, again } = useQuery(useHere().api, offerDocument, { id });
  if (!data)
    return (
      <Page title={say('askTitle')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  // An offer that ended meanwhile is asked for as anything else is.
  return <AskForm offer={data.offer ?? undefined} />;
}

function AskForm({ offer }: { offer?: Offer }) {
  const { say, language } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf } = useAction();
  // One id per form: sent twice, it is asked once.
  const [id] = useState(() => `req_${v7()}`);
  const [category, setCategory] = useState(offer?.category.id ?? wijk.categories[0]?.id ?? '');
  const form = offer ? `ask?offer=${offer.id}` : 'ask';
  const [title, setTitle] = useDraftText(form, 'title');
  const [text, setText] = useDraftText(form, 'text');
  const [street, setStreet] = useState('');
  const [urgency, setUrgency] = useState<Urgency>('whenever');
  const [audience, setAudience] = useState<Audience>('wijk');
  const [times, setTimes] = useState<Daypart[]>([]);
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
        times,
        offerId: offer?.id,
        languages: [language],
        hideName: named.includes('hideName'),
        consentToWij: agreed.includes('consentToWij'),
      };
      return (await api.ask(askDocument, { input })).askForHelp.userErrors;
    });
    if (!fine) return;
    setTitle('');
    setText('');
    go(`/w/${wijk.id}/request/${id}`);
  };
  return (
    <Page title={say('askTitle')}>
      <Form send={send}>
        {offer && (
          <Notice>{say('askOffer', { name: offer.person?.name ?? '', title: offer.title ?? '' })}</Notice>
        )}
        <ChoiceField
          label={say('category')}
          value={category}
          error={errorOf('category')}
          options={wijk.categories.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setCategory}
        />
        <ProvidedBy category={category} />
        <LineField
          label={say('titleLabel')}
          hint={say('titleHint')}
          error={errorOf('title')}
          value={title}
          onChange={setTitle}
        />
        <TextField
          label={say('textLabel')}
          hint={say('optional')}
          error={errorOf('text')}
          value={text}
          onChange={setText}
        />
        <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
        <TimesField legend={say('whenSuits')} value={times} onChange={setTimes} />
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
      </Form>
    </Page>
  );
}
