import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { nl } from './texts/nl.ts';

/** Languages that there is a file for; only the one that is spoken is loaded. */
export const languages = {
  nl: { name: 'Nederlands', load: async () => (await import('./texts/nl.ts')).nl },
  en: { name: 'English', load: async () => (await import('./texts/en.ts')).en },
} as const;
/** A language. */
export type Language = keyof typeof languages;
/** Name of a text. */
export type TextName = keyof typeof nl;

type Texts = Readonly<Record<TextName, string>>;
const loaded: Partial<Record<Language, Texts>> = {};

/** True for the name of a text that there is. */
export const isText = (name: string): name is TextName =>
  Object.values(loaded).some((texts) => Object.hasOwn(texts, name));

/** Says a text in the language of the person; `{name}` is filled in. */
export type Say = (name: TextName, values?: Readonly<Record<string, string | number>>) => string;

type Spoken = {
  readonly language: Language;
  readonly say: Say;
  readonly choose: (language: Language) => Promise<void>;
};

const Speech = createContext<Spoken | undefined>(undefined);
const isLanguage = (word: string | null | undefined): word is Language =>
  Object.hasOwn(languages, word ?? '');
/** The languages, as people choose from them. */
export const allLanguages = Object.keys(languages).filter(isLanguage);

const kept = (): Language => {
  const stored = localStorage.getItem('noaber.language');
  if (isLanguage(stored)) return stored;
  return isLanguage(navigator.language.slice(0, 2)) && navigator.language.startsWith('en') ? 'en' : 'nl';
};

/** Loads the texts of a language, once; those of the person when none is named. */
export async function loadTexts(language: Language = kept()): Promise<void> {
  loaded[language] ??= await languages[language].load();
}

/** Lets everything inside speak the language of the person. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(kept);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(() => {
    const texts = loaded[language];
    if (!texts) throw new Error(`the texts of ${language} were not loaded`);
    return {
      language,
      say: (name, values = {}) =>
        texts[name].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? '')),
      choose: async (chosen) => {
        await loadTexts(chosen);
        localStorage.setItem('noaber.language', chosen);
        setLanguage(chosen);
      },
    };
  }, [language]);
  return <Speech.Provider value={spoken}>{children}</Speech.Provider>;
}

/** The language of the person, and how to say a text in it. */
export function useSpeech(): Spoken {
  const spoken = useContext(Speech);
  if (!spoken) throw new Error('useSpeech outside <Speaking>');
  return spoken;
}
