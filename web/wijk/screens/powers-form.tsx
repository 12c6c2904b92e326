import { useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, centsOrNothing } from '../../kit/money.tsx';
import { Notice } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import type { Decider, PowerInput } from '../generated/graphql.ts';

const deciders: readonly Decider[] = [
  'anyMember',
  'workingGroup',
  'treasurer',
  'board',
  'assembly',
  'fourCorners',
];

type Props = {
  readonly powers: readonly PowerInput[];
  readonly error?: string;
  readonly onChange: (powers: PowerInput[]) => void;
};

/** The limit of a rule; what is typed stays as it is typed, and the statutes refuse a limit of nothing. */
function UpTo({ cents, onChange }: { cents: number; onChange: (cents: number) => void }) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState((cents / 100).toFixed(cents % 100 ? 2 : 0).replace('.', ','));
  return (
    <LineField
      label={say('upTo')}
      value={typed}
      error={centsOrNothing(typed) === undefined ? say('badAmount') : undefined}
      onChange={(text) => {
        setTyped(text);
        onChange(centsIn(text));
      }}
    />
  );
}

/** Who decides on money, and up to which amount: each rule with its limit and its decider. */
export function PowersForm({ powers, error, onChange }: Props) {
  const { say } = useSpeech();
  const replace = (place: number, one: Partial<PowerInput>) =>
    onChange(
      powers.map(({ decision, upTo, by }, i) => ({ decision, upTo, by, ...(i === place ? one : {}) })),
    );
  return (
    <fieldset className="stack">
      <legend>{say('powersTitle')}</legend>
      {powers.map(({ decision, upTo, by }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule keeps its place; only what it says changes
        <div key={place} className="power">
          <strong>{say(`decision_${decision}`)}</strong>
          {upTo === null || upTo === undefined ? (
            <span>{say('anyAmount')}</span>
          ) : (
            <UpTo cents={upTo} onChange={(cents) => replace(place, { upTo: cents })} />
          )}
          <ChoiceField
            label={say('decidedByWhom')}
            value={by}
            options={deciders.map((value) => ({ value, label: say(`decider_${value}`) }))}
            onChange={(value) => replace(place, { by: value })}
          />
        </div>
      ))}
      {error && <Notice kind="error">{error}</Notice>}
    </fieldset>
  );
}
