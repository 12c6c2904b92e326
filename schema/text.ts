import type { Further } from './languages/further.ts';

/** A text in the languages that all of Noaber speaks to people. `{name}` is filled in. */
export type Text = { readonly nl: string; readonly en: string };
/** Languages that everything comes in. */
export type Language = keyof Text;
/** Languages that what a resident meets comes in besides. */
export const furtherLanguages = ['tr', 'ar', 'uk'] as const;
/** One of them. */
export type FurtherLanguage = (typeof furtherLanguages)[number];
/** A language in which somebody can be spoken to. */
export type Spoken = Language | FurtherLanguage;
/** Who reads: in which language, and in which of the two what is not in that one. */
export type Reader = { readonly spoken: Spoken; readonly language: Language; readonly further?: Further };

/** Who reads in one of the two, and in that alone. */
export const readerIn = (language: Language): Reader => ({ spoken: language, language });

/** All languages in which somebody can be spoken to. */
export const spokenLanguages: readonly Spoken[] = ['nl', 'en', ...furtherLanguages];

/** By which days, amounts and plurals are written. Arabic with the digits and the clock that stand on paper here. */
export const locales = {
  nl: 'nl-NL',
  en: 'en-GB',
  tr: 'tr-TR',
  ar: 'ar-u-hc-h23-nu-latn',
  uk: 'uk-UA',
} as const satisfies Readonly<Record<Spoken, string>>;

/** True for the code of a language in which somebody can be spoken to. */
export const isSpoken = (word: string): word is Spoken => spokenLanguages.some((one) => one === word);

/** In which language somebody is told something that is in all of them. */
export const toldIn = ({ spoken, language, further }: Reader): Spoken => (further ? spoken : language);

/** How a language runs, for the page that it stands on. */
export const dirOf = (spoken: Spoken): 'ltr' | 'rtl' => (spoken === 'ar' ? 'rtl' : 'ltr');
