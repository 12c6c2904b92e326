import { locales } from '../../schema/text.ts';

/** A language that people can choose: its own name, how it runs, and its locale for days, amounts and plurals. */
type Spoken = { readonly name: string; readonly dir: 'ltr' | 'rtl'; readonly locale: string };

/** All languages. The texts of each stand in texts/<code>. */
export const languages = {
  nl: { name: 'Nederlands', dir: 'ltr', locale: locales.nl },
  en: { name: 'English', dir: 'ltr', locale: locales.en },
  tr: { name: 'Türkçe', dir: 'ltr', locale: locales.tr },
  ar: { name: 'العربية', dir: 'rtl', locale: locales.ar },
  uk: { name: 'Українська', dir: 'ltr', locale: locales.uk },
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

/** Of what somebody wrote: in which language it is, and that it runs as that does. Where it is not known it is Dutch. */
export const writtenIn = (language: string | null | undefined) =>
  ({ lang: language ?? 'nl', dir: 'auto' }) as const;
