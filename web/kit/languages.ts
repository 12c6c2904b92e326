/** A language that people can choose: its own name, how it runs, and its locale for days, amounts and plurals. */
type Spoken = { readonly name: string; readonly dir: 'ltr' | 'rtl'; readonly locale: string };

/** All languages. The texts of each stand in texts/<code>; what a language lacks is said in Dutch. */
export const languages = {
  nl: { name: 'Nederlands', dir: 'ltr', locale: 'nl-NL' },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
  tr: { name: 'Türkçe', dir: 'ltr', locale: 'tr-TR' },
  // Latin digits and a clock of 24 hours: amounts, codes and times read as they do on paper here.
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-hc-h23-nu-latn' },
  uk: { name: 'Українська', dir: 'ltr', locale: 'uk-UA' },
} as const satisfies Readonly<Record<string, Spoken>>;

/** A language. */
export type Language = keyof typeof languages;

/** True for the code of a language that there is. */
export const isLanguage = (word: string | null | undefined): word is Language =>
  Object.hasOwn(languages, word ?? '');

/** The languages, as people choose from them. */
export const allLanguages: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** The first of ours that somebody reads, by what the browser says; Dutch for who reads none. */
export const firstOf = (tags: readonly string[], offered: readonly Language[] = allLanguages): Language =>
  tags
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .filter(isLanguage)
    .find((one) => offered.includes(one)) ?? 'nl';
