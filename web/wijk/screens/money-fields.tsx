import { useSpeech } from '../../kit/language.tsx';
import { ChoiceField } from '../../kit/simple-fields.tsx';
import type { IncomeSource } from '../generated/graphql.ts';

/** Where money can come from, in the order in which it is shown. */
export const sources: readonly IncomeSource[] = ['grant', 'contract', 'savings', 'gift'];

/** A pot, as forms choose one. */
export type Pots = readonly { readonly id: string; readonly name: string }[];

type PotProps = {
  readonly label: string;
  readonly hint?: string;
  readonly pots: Pots;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (pot: string) => void;
};

/** A field to choose a pot. */
export const PotField = ({ pots, ...rest }: PotProps) => (
  <ChoiceField {...rest} options={pots.map(({ id: value, name: label }) => ({ value, label }))} />
);

/** A field to say where money came from. */
export function SourceField({
  value,
  onChange,
}: {
  readonly value: IncomeSource;
  readonly onChange: (source: IncomeSource) => void;
}) {
  const { say } = useSpeech();
  return (
    <ChoiceField
      label={say('incomeSource')}
      value={value}
      options={sources.map((one) => ({ value: one, label: say(`income_${one}`) }))}
      onChange={onChange}
    />
  );
}
