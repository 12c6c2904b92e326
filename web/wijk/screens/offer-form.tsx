import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { dayAfter, localOf } from '../../../schema/amsterdam.ts';
import { Done, Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { instantIn } from '../../kit/moments.ts';
import { Button } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { useDraftText } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const offerDocument = graphql(`
  mutation OfferHelp($input: OfferHelpInput!) { offerHelp(input: $input) { userErrors { code field message } } }
`);

/** Half a year from now, as a day: long enough to be found, short enough not to be forgotten. */
const inHalfAYear = (): string => dayAfter(localOf(Date.now()).day, 182);

/** Offer something to neighbours. */
export function OfferForm({ again }: { again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { busy, errors, done, run, errorOf, id } = useSending('ofr', again);
  const [category, setCategory] = useState(wijk.categories[0]?.id ?? '');
  const [title, setTitle] = useDraftText('offers', 'title');
  const [text, setText] = useDraftText('offers', 'text');
  const [params] = useSearchParams();
  // What one came for, or typed before, is there to be seen.
  const [begun] = useState(params.has('new') || !!title || !!text);
  const [until, setUntil] = useState(inHalfAYear);
  const send = async () => {
    const input = { id, category, title, text, until: instantIn(`${until}T23:59`) };
    if (!(await run(async () => (await api.ask(offerDocument, { input })).offerHelp.userErrors))) return;
    setTitle('');
    setText('');
    await again();
  };
  return (
    <details open={begun}>
      <summary>{say('makeOffer')}</summary>
      <div className="stack">
        <LineField
          label={say('offerTitle')}
          hint={say('offerTitleHint')}
          value={title}
          error={errorOf('title')}
          onChange={setTitle}
        />
        <TextField
          label={say('textLabel')}
          hint={say('optional')}
          value={text}
          error={errorOf('text')}
          onChange={setText}
        />
        <ChoiceField
          label={say('category')}
          value={category}
          options={wijk.categories.map((one) => ({ value: one.id, label: one.name }))}
          error={errorOf('category')}
          onChange={setCategory}
        />
        <LineField
          type="date"
          label={say('offerUntil')}
          value={until}
          error={errorOf('until')}
          onChange={setUntil}
        />
        <Mend errors={errors} shown={['title', 'text', 'category', 'until']} />
        <Done shown={done} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('send')}
        </Button>
      </div>
    </details>
  );
}
