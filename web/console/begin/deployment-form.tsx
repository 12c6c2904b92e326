import { useState } from 'react';
import { download } from '../../kit/download.ts';
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
  const [tried, setTried] = useState(false);
  const { text, wrong } = deploymentFile(slug, typed);
  const change = (field: DeploymentField) => (value: string) => setTyped({ ...typed, [field]: value });
  const errorOf = (field: DeploymentField) =>
    tried && wrong.includes(field) ? say(`deploymentWrong_${field}`) : undefined;
  const save = async () => {
    setTried(true);
    if (text) download(`${slug}.json`, 'application/json', text);
    else document.getElementById('deployment')?.querySelector('input')?.focus();
  };
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
      <details>
        <summary>{say('deploymentMore')}</summary>
        <div className="stack">
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
        </div>
      </details>
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
