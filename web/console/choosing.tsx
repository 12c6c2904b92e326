import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type TextName, useSpeech } from '../kit/language.tsx';
import { Field } from '../kit/parts.tsx';

/** What can be chosen of a list: its name in the address, what is, the text that names it, the word for all of it, and each value in words. */
export type Choice = {
  readonly name: string;
  readonly chosen: string | null;
  readonly text: TextName;
  readonly all: TextName;
  readonly options: readonly (readonly [value: string, text: string])[];
};

/** What is chosen, by what the address says as far as it makes sense, and how to choose otherwise. */
export function useSought() {
  const said = new URLSearchParams(useSearch());
  const [here, go] = useLocation();
  const sought = (name: string, makesSense: (value: string) => boolean): string | null =>
    [said.get(name)].find((value) => value !== null && makesSense(value)) ?? null;
  const choose = (name: string, value: string) => {
    if (value) said.set(name, value);
    else said.delete(name);
    go(`${here}?${said}`);
  };
  return { sought, choose };
}

/** Chooses what is shown of a list; the address says it. */
export function Choosing({
  choices,
  choose,
  children,
}: { choices: readonly Choice[]; children?: ReactNode } & Pick<ReturnType<typeof useSought>, 'choose'>) {
  const { say } = useSpeech();
  return (
    <search className="filters no-print">
      {choices.map(({ name, chosen, text: label, all, options }) => (
        <Field key={name} label={say(label)}>
          {(attributes) => (
            <select
              {...attributes}
              value={chosen ?? ''}
              onChange={({ target }) => choose(name, target.value)}
            >
              <option value="">{say(all)}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {children}
    </search>
  );
}

/** Values to choose from, and the one that is chosen where it is none of them. */
export const withChosen = (values: readonly string[], chosen: string | null): readonly string[] =>
  chosen === null || values.includes(chosen) ? values : [...values, chosen];
