import { dirOf, type Language, locales, type Reader, toldIn } from '../text.ts';
import { sentences as en } from './en/sentences.ts';
import { type Counted, filled } from './filling.ts';
import { sentences as nl } from './nl/sentences.ts';

/** What is said: how it reads is known when it is known who reads. */
export type Saying = (reader: Reader) => string;

type Sentence = string | Counted;
/** Name of a sentence that the API makes up. */
export type SentenceName = keyof typeof nl;
/** All of them, in some language. */
export type Sentences = Readonly<Record<SentenceName, Sentence>>;

type SlotsIn<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;
type FormOf<T> = T extends { readonly other: infer Form } ? Form : T;
/** What a sentence wants filled in, as its Dutch says. */
type ValuesOf<Name extends SentenceName> = Readonly<
  Record<SlotsIn<FormOf<(typeof nl)[Name]>>, string | number | Saying>
>;

const both: Readonly<Record<Language, Sentences>> = { nl, en };

/** A sentence, whoever reads it. */
export const say =
  <Name extends SentenceName>(name: Name, values: ValuesOf<Name>): Saying =>
  (reader) => {
    const language = toldIn(reader);
    const text = (reader.further?.sentences ?? both[reader.language])[name];
    const fillings = Object.entries<string | number | Saying>(values).map(([slot, value]) => [
      slot,
      typeof value === 'function' ? () => value(reader) : value,
    ]);
    const way = { locale: locales[language], dir: dirOf(language) };
    return filled(text, Object.fromEntries(fillings), way);
  };

/** What is said after one another: sentences, or names with a comma or semicolon between. */
export const together =
  (sayings: readonly Saying[], between: ' ' | ', ' | '; ' = ' '): Saying =>
  (reader) => {
    const arabic = { ' ': ' ', ', ': '، ', '; ': '؛ ' }[between];
    const mark = dirOf(toldIn(reader)) === 'rtl' ? arabic : between;
    return sayings.map((saying) => saying(reader)).join(mark);
  };
