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
export type Reader = { readonly spoken: Spoken; readonly language: Language; readonly refusals?: Refusals };
/** What can be refused, by code, in one further language. */
export type Refusals = Readonly<Record<string, string>>;

/** All languages in which somebody can be spoken to. */
export const spokenLanguages: readonly Spoken[] = ['nl', 'en', ...furtherLanguages];

/** True for the code of a language in which somebody can be spoken to. */
export const isSpoken = (word: string): word is Spoken => spokenLanguages.some((one) => one === word);

/** How a language runs, for the page that it stands on. */
export const dirOf = (spoken: Spoken): 'ltr' | 'rtl' => (spoken === 'ar' ? 'rtl' : 'ltr');
