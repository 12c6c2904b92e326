import { useSpeech } from '../../kit/language.tsx';
import { Field } from '../../kit/parts.tsx';
import { numberFor, type ScenarioField, typedNumber } from './fields.ts';

/** Where a number comes from: the figures of the wijk, an assumption, or who typed it. */
export type Basis = 'figures' | 'assumed' | 'chosen';

type Props = {
  readonly field: ScenarioField;
  readonly value: string;
  readonly basis: Basis;
  readonly onChange: (value: string) => void;
};

/** A number to type, and a slider beside it that says the same. */
export function Slider({ field, value, basis, onChange }: Props) {
  const { say } = useSpeech();
  const { name, least, most, step, assumed } = field;
  const number = numberFor(field, value);
  const label = say(`scenario_${name}`);
  return (
    <Field
      label={label}
      hint={`${say(`scenarioHint_${name}`)} ${say(`basis_${basis}`)}`}
      error={
        number === undefined
          ? say(field.digits ? 'badNumber' : 'badWholeNumber', { least: typedNumber(least), most })
          : undefined
      }
    >
      {(attributes) => (
        <span className="slider">
          <input
            {...attributes}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <input
            type="range"
            aria-label={say('sliderOf', { label })}
            min={least}
            max={most}
            step={step}
            value={number ?? assumed}
            onChange={({ target }) => onChange(typedNumber(Number(target.value)))}
          />
        </span>
      )}
    </Field>
  );
}
