import type { InputHTMLAttributes } from 'react';
import { Field } from './parts.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
};

type How = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'dir' | 'name' | 'onBlur'
> & {
  readonly type?: 'text' | 'search' | 'number' | 'date' | 'datetime-local';
};

/** A field for one line of text, a number, a day or a moment. */
export const LineField = ({ label, hint, error, value, onChange, ...how }: Props & How) => (
  <Field label={label} hint={hint} error={error}>
    {(attributes) => (
      <input
        {...attributes}
        dir="auto"
        {...how}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);

/** A field for a longer text. */
export const TextField = ({ label, hint, error, value, onChange }: Props) => (
  <Field label={label} hint={hint} error={error}>
    {(attributes) => (
      <textarea {...attributes} dir="auto" value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </Field>
);

/** A field to choose one of a few. */
export function ChoiceField<T extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
}: Omit<Props, 'value' | 'onChange'> & {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((one) => one.value === target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
