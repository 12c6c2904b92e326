import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { Button, Field, Page } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { Begin, type Codes } from './begin.tsx';

const foundDocument = graphql(`
  mutation FoundWijk($input: FoundWijkInput!) {
    foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field message } }
  }
`);

const fields = ['slug', 'name', 'inhabitants', 'district', 'column', 'row', 'streets'] as const;
const labels: Readonly<Record<(typeof fields)[number], TextName>> = {
  slug: 'slug',
  name: 'wijkName',
  inhabitants: 'inhabitants',
  district: 'district',
  column: 'column',
  row: 'row',
  streets: 'streets',
};

const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : -1);

/** Found a wijk; shows the codes for its first board and coordinator. */
export function Found() {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { busy, errors, run, errorOf } = useAction();
  const [form, setForm] = useState({
    slug: '',
    name: '',
    inhabitants: '',
    district: '',
    column: '0',
    row: '0',
    streets: '',
  });
  const [codes, setCodes] = useState<Codes>();
  const found = () =>
    run(async () => {
      const input = {
        slug: form.slug,
        name: form.name,
        inhabitants: numberOf(form.inhabitants),
        district: form.district || null,
        column: numberOf(form.column),
        row: numberOf(form.row),
        streets: form.streets
          .split('\n')
          .map((street) => street.trim())
          .filter(Boolean),
      };
      const { foundWijk } = await api.ask(foundDocument, { input });
      if (foundWijk.boardCode && foundWijk.coordinatorCode)
        setCodes({ board: foundWijk.boardCode, coordinator: foundWijk.coordinatorCode });
      return foundWijk.userErrors;
    });
  if (codes) return <Begin slug={form.slug} codes={codes} />;
  return (
    <Page title={say('foundTitle')}>
      <p className="nl-paragraph">{say('foundIntro')}</p>
      {fields.map((field) => (
        <Field
          key={field}
          label={say(labels[field])}
          hint={field === 'slug' ? say('slugHint') : undefined}
          error={errorOf(field)}
        >
          {(attributes) =>
            field === 'streets' ? (
              <textarea
                {...attributes}
                value={form[field]}
                onChange={({ target }) => setForm({ ...form, [field]: target.value })}
              />
            ) : (
              <input
                {...attributes}
                value={form[field]}
                onChange={({ target }) => setForm({ ...form, [field]: target.value })}
              />
            )
          }
        </Field>
      ))}
      <Mend errors={errors} shown={fields} />
      <Button primary busy={busy} onClick={() => void found()}>
        {say('found')}
      </Button>
    </Page>
  );
}
