import { useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { TextField } from '../../kit/simple-fields.tsx';

type Pair = { readonly one: string; readonly other: string };
type Props = {
  readonly pairs: readonly Pair[];
  readonly error?: string;
  readonly onChange: (pairs: Pair[]) => void;
};

const typedFrom = (pairs: readonly Pair[]): string =>
  pairs.map(({ one, other }) => `${one} / ${other}`).join('\n');

/** Which streets lie near each other: two to a line. */
export function NearStreets({ pairs, error, onChange }: Props) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(() => typedFrom(pairs));
  return (
    <TextField
      label={say('rule_nearStreets')}
      hint={say('nearStreetsHint')}
      value={typed}
      error={error}
      onChange={(text) => {
        setTyped(text);
        const lines = text.split('\n').filter((line) => line.trim());
        onChange(
          lines.map((line) => {
            const [one = '', other = ''] = line.split('/');
            return { one: one.trim(), other: other.trim() };
          }),
        );
      }}
    />
  );
}
