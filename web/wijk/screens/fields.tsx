import { useSpeech } from '../../kit/language.tsx';
import { Field } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';

type Props = {
  readonly value: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
};

/** The name somebody goes by. */
export function NameField({ value, error, onChange }: Props) {
  const { say } = useSpeech();
  return (
    <Field label={say('name')} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          autoComplete="name"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** One of the wijk's streets, or none. */
export function StreetField({ value, error, onChange }: Props) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  return (
    <Field label={say('street')} hint={say('streetHint')} error={error}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{say('noStreet')}</option>
          {wijk.streets.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
