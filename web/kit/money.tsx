import { type Say, useSpeech } from './language.tsx';
import { plainDigits } from './numbers.ts';
import { Field } from './parts.tsx';
import type { UserError } from './use-action.ts';

/** Reads an amount as people type it (12, 12,50, 1.250,00, ١٢٫٥٠), in cents; nothing when it is none. */
export function centsOrNothing(typed: string): number | undefined {
  const text = plainDigits(typed)
    .replace(/[€\s\u061c\u200e\u200f]/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '');
  const [, euros, cents = ''] = /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** The same where nothing can cost 0: that is what is sent for what is no amount, and the API says what to mend. */
export const centsIn = (typed: string): number => centsOrNothing(typed) ?? 0;

/** The same where 0 is an amount too, and leaving it empty means 0. */
export const centsOrZero = (typed: string): number | undefined =>
  typed.trim() === '' ? 0 : centsOrNothing(typed);

/** What is to be mended about what is no amount, where the API can't tell it from € 0. */
export const badAmount = (say: Say, field: string): UserError => ({
  code: 'BAD_AMOUNT',
  field,
  message: say('badAmount'),
});

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
          dir="ltr"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
