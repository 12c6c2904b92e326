import { useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Empty, Field, Form, Heading } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useKept } from './kept.ts';
import { queryOf, type Written } from './scenario.ts';

type Props = { readonly written: Written; readonly sound: boolean; readonly onName: (name: string) => void };

/** Keeps a scenario on this device under a name, hands out its address, and lists what was kept. */
export function Keeping({ written, sound, onName }: Props) {
  const { say } = useSpeech();
  const { kept, keep, drop } = useKept();
  const { errors, run, errorOf } = useAction();
  const [told, setTold] = useState<'keptNow' | 'linkCopied' | ''>('');
  const query = queryOf(written);
  const address = `${location.origin}/console/what-if?${query}`;
  const save = () =>
    run(async () => {
      const mend = (field: string, message: string) => [{ code: 'BAD', field, message }];
      if (!written.name.trim()) return mend('name', say('nameMissing'));
      if (!sound) return mend('numbers', say('mendFirst'));
      keep({ name: written.name.trim(), query });
      setTold('keptNow');
      return [];
    });
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setTold('linkCopied'),
      () => setTold(''),
    );
  return (
    <section className="stack no-print">
      <Heading>{say('keepScenario')}</Heading>
      <Form send={save}>
        <LineField
          label={say('scenarioName')}
          error={errorOf('name') ?? errors.find(({ field }) => field === 'numbers')?.message}
          value={written.name}
          onChange={(name) => onName(name.slice(0, 60))}
        />
        <div className="row">
          <Button type="submit">{say('keep')}</Button>
          <Button onClick={() => void copy()}>{say('copyAddress')}</Button>
          <span role="status">{told && say(told)}</span>
        </div>
      </Form>
      <Field label={say('scenarioAddress')} hint={say('scenarioAddressHint')}>
        {(attributes) => <input {...attributes} readOnly value={address} />}
      </Field>
      <Heading>{say('keptScenarios')}</Heading>
      {kept.length === 0 ? (
        <Empty />
      ) : (
        <ul className="cards">
          {kept.map((one) => (
            <li key={one.name} className="card row">
              <Link className="nl-link" href={`/what-if?${one.query}`}>
                {one.name}
              </Link>
              <Button onClick={() => drop(one.name)}>
                {say('dropScenario')} <span className="visually-hidden">{one.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
