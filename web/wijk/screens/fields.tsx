import { useSpeech } from '../../kit/language.tsx';
import { Choices, Field } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import type { Daypart } from '../generated/graphql.ts';
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
    <LineField autoComplete="name" label={say('name')} error={error} value={value} onChange={onChange} />
  );
}

const dayparts: readonly Daypart[] = ['daytime', 'evening', 'weekend'];

/** Parts of the day and the week: when it suits, or when one has time. */
export function TimesField({
  legend,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly value: readonly Daypart[];
  readonly onChange: (times: Daypart[]) => void;
}) {
  const { say } = useSpeech();
  const options = dayparts.map((part) => ({ value: part, label: say(`times_${part}`) }));
  return <Choices legend={legend} many options={options} chosen={value} onChange={onChange} />;
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
