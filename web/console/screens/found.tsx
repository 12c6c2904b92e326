import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { Button, Field, Form, Page } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { slugFrom } from '../begin/slug.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { Begin, type Codes } from './begin.tsx';

const foundDocument = graphql(`
  mutation FoundWijk($input: FoundWijkInput!) {
    foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field message } }
  }
`);

type FieldName = 'slug' | 'name' | 'inhabitants' | 'district' | 'column' | 'row' | 'streets';
/** Each field with its label and what helps to fill it in. */
const fields = [
  ['name', 'wijkName'],
  ['slug', 'slug', 'slugHint'],
  ['inhabitants', 'inhabitants', 'inhabitantsHint'],
  ['district', 'district', 'districtHint'],
  ['column', 'column', 'columnHint'],
  ['row', 'row', 'rowHint'],
  ['streets', 'streets', 'streetsHint'],
] as const satisfies readonly (readonly [FieldName, TextName, TextName?])[];
const numbers: readonly FieldName[] = ['inhabitants', 'column', 'row'];

const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : -1);

/** Found a wijk; shows the codes for its first board and coordinator. */
export function Found() {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { busy, errors, run, errorOf } = useAction();
  const [form, setForm] = useState<Readonly<Record<FieldName, string>>>({
    ...{ slug: '', name: '', inhabitants: '', district: '', column: '0', row: '0', streets: '' },
  });
  const [codes, setCodes] = useState<Codes>();
  // The address follows the name until somebody writes it otherwise.
  const change = (field: FieldName, value: string) =>
    setForm((before) => ({
      ...before,
      ...(field === 'name' && before.slug === slugFrom(before.name) ? { slug: slugFrom(value) } : {}),
      [field]: value,
    }));
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
      <Form send={found}>
        {fields.map(([field, label, hint]) => (
          <Field key={field} label={say(label)} hint={hint && say(hint)} error={errorOf(field)}>
            {(attributes) =>
              field === 'streets' ? (
                <textarea
                  {...attributes}
                  value={form[field]}
                  onChange={({ target }) => change(field, target.value)}
                />
              ) : (
                <input
                  {...attributes}
                  inputMode={numbers.includes(field) ? 'numeric' : undefined}
                  autoComplete="off"
                  value={form[field]}
                  onChange={({ target }) => change(field, target.value)}
                />
              )
            }
          </Field>
        ))}
        <Mend errors={errors} shown={fields.map(([field]) => field)} />
        <Button primary type="submit" busy={busy}>
          {say('found')}
        </Button>
      </Form>
    </Page>
  );
}
