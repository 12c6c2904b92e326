import { useEffect, useState } from 'react';
import { download } from '../../kit/download.ts';
import { Folded } from '../../kit/folded.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Field, Form } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import {
  commandsFor,
  type DeploymentField,
  deploymentFile,
  placeOf,
  type TypedDeployment,
  usualDeployment,
} from './deployment.ts';

const choices = { isolation: ['pool', 'silo'], logDays: ['30', '90', '365'] } as const;
const numbers = ['memoryMb', 'concurrency', 'monthlyBudgetEuro'] as const;

/** Makes the file by which a wijk is deployed, to be committed beside those of the others. */
export function DeploymentForm({ city, slug, name }: { city: string; slug: string; name: string }) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState<TypedDeployment>(usualDeployment);
  const [tries, setTries] = useState(0);
  const { text, wrong } = deploymentFile(slug, typed);
  const change = (field: DeploymentField) => (value: string) => setTyped({ ...typed, [field]: value });
  const errorOf = (field: DeploymentField) =>
    tries > 0 && wrong.includes(field) ? say(`deploymentWrong_${field}`) : undefined;
  const save = async () => {
    setTries(tries + 1);
    if (text) download(`${slug}.json`, 'application/json', text);
  };
  // Once what is to be mended stands beside its field, also where that was folded away.
  useEffect(() => {
    if (tries) document.querySelector<HTMLElement>('#deployment [aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <Form send={save}>
      <p className="nl-paragraph">{say('deploymentIntro')}</p>
      <LineField
        label={say('deployment_alarmEmail')}
        hint={say('deploymentHint_alarmEmail')}
        error={errorOf('alarmEmail')}
        value={typed.alarmEmail}
        onChange={change('alarmEmail')}
      />
      <Folded
        summary={say('deploymentMore')}
        wrong={tries > 0 && numbers.some((field) => wrong.includes(field))}
      >
        {(['isolation', 'logDays'] as const).map((field) => (
          <Field key={field} label={say(`deployment_${field}`)}>
            {(attributes) => (
              <select
                {...attributes}
                value={typed[field]}
                onChange={({ target }) => change(field)(target.value)}
              >
                {choices[field].map((one) => (
                  <option key={one} value={one}>
                    {field === 'isolation' ? say(`isolation_${one === 'silo' ? 'silo' : 'pool'}`) : one}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        {numbers.map((field) => (
          <LineField
            key={field}
            label={say(`deployment_${field}`)}
            error={errorOf(field)}
            inputMode="numeric"
            value={typed[field]}
            onChange={change(field)}
          />
        ))}
      </Folded>
      {text && (
        <figure className="file-figure">
          <figcaption>{placeOf(slug)}</figcaption>
          <pre className="file">{text}</pre>
        </figure>
      )}
      <Button type="submit">{say('deploymentSave', { file: `${slug}.json` })}</Button>
      <p>{say('deploymentThen')}</p>
      <pre className="file">{commandsFor(city, slug, name)}</pre>
    </Form>
  );
}
