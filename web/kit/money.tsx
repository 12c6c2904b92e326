import { useSpeech } from './language.tsx';
import { Field } from './parts.tsx';

/** An amount in the language of the reader, such as € 12,50. */
export function useEuros(): (cents: number) => string {
  const { language } = useSpeech();
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  });
  return (cents) => format.format(cents / 100);
}

/** Reads an amount as people type it (12, 12,50, 1.250,00); 0 when it is none, so that the API says what to mend. */
export function centsIn(typed: string): number {
  const text = typed.replace(/[€\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  const [, euros, cents = ''] = /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return euros === undefined ? 0 : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** An amount as somebody would type it, such as 12,50. */
export const euroText = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

type Props = {
  readonly label: string;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
};

/** A field for an amount in euros. */
export function EuroField({ label, value, error, onChange }: Props) {
  const { say } = useSpeech();
  return (
    <Field label={label} hint={say('euroHint')} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          inputMode="decimal"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
