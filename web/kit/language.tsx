import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { texts as agenda } from './texts/nl/agenda.ts';
import type { texts as beginning } from './texts/nl/beginning.ts';
import type { texts as carried } from './texts/nl/carried.ts';
import type { texts as carrying } from './texts/nl/carrying.ts';
import type { texts as challenging } from './texts/nl/challenging.ts';
import type { texts as ofConsole } from './texts/nl/console.ts';
import type { texts as deciding } from './texts/nl/deciding.ts';
import type { texts as desk } from './texts/nl/desk.ts';
import type { texts as helping } from './texts/nl/helping.ts';
import type { texts as letting } from './texts/nl/letting.ts';
import type { texts as log } from './texts/nl/log.ts';
import type { texts as overseeing } from './texts/nl/overseeing.ts';
import type { texts as scaling } from './texts/nl/scaling.ts';
import type { texts as settling } from './texts/nl/settling.ts';
import type { texts as spending } from './texts/nl/spending.ts';
import type { texts as start } from './texts/nl/start.ts';
import type { texts as telling } from './texts/nl/telling.ts';

/** Languages, and the files of each: one that everybody needs at once, and those that come with some screens. */
export const languages = {
  nl: {
    name: 'Nederlands',
    start: () => import('./texts/nl/start.ts'),
    deciding: () => import('./texts/nl/deciding.ts'),
    spending: () => import('./texts/nl/spending.ts'),
    helping: () => import('./texts/nl/helping.ts'),
    carried: () => import('./texts/nl/carried.ts'),
    carrying: () => import('./texts/nl/carrying.ts'),
    challenging: () => import('./texts/nl/challenging.ts'),
    agenda: () => import('./texts/nl/agenda.ts'),
    desk: () => import('./texts/nl/desk.ts'),
    log: () => import('./texts/nl/log.ts'),
    settling: () => import('./texts/nl/settling.ts'),
    letting: () => import('./texts/nl/letting.ts'),
    scaling: () => import('./texts/nl/scaling.ts'),
    overseeing: () => import('./texts/nl/overseeing.ts'),
    beginning: () => import('./texts/nl/beginning.ts'),
    telling: () => import('./texts/nl/telling.ts'),
    console: () => import('./texts/nl/console.ts'),
  },
  en: {
    name: 'English',
    start: () => import('./texts/en/start.ts'),
    deciding: () => import('./texts/en/deciding.ts'),
    spending: () => import('./texts/en/spending.ts'),
    helping: () => import('./texts/en/helping.ts'),
    carried: () => import('./texts/en/carried.ts'),
    carrying: () => import('./texts/en/carrying.ts'),
    challenging: () => import('./texts/en/challenging.ts'),
    agenda: () => import('./texts/en/agenda.ts'),
    desk: () => import('./texts/en/desk.ts'),
    log: () => import('./texts/en/log.ts'),
    settling: () => import('./texts/en/settling.ts'),
    letting: () => import('./texts/en/letting.ts'),
    scaling: () => import('./texts/en/scaling.ts'),
    overseeing: () => import('./texts/en/overseeing.ts'),
    beginning: () => import('./texts/en/beginning.ts'),
    telling: () => import('./texts/en/telling.ts'),
    console: () => import('./texts/en/console.ts'),
  },
} as const;
/** A language. */
export type Language = keyof typeof languages;
/** A part of the texts. */
export type TextPart = Exclude<keyof (typeof languages)['nl'], 'name'>;
/** Name of a text. */
export type TextName =
  | keyof typeof start
  | keyof typeof deciding
  | keyof typeof spending
  | keyof typeof helping
  | keyof typeof carried
  | keyof typeof carrying
  | keyof typeof challenging
  | keyof typeof agenda
  | keyof typeof desk
  | keyof typeof log
  | keyof typeof settling
  | keyof typeof letting
  | keyof typeof scaling
  | keyof typeof overseeing
  | keyof typeof beginning
  | keyof typeof telling
  | keyof typeof ofConsole;

const loaded: Partial<Record<Language, Readonly<Record<string, string>>>> = {};
/** Parts that some screen has needed so far: a change of language brings them along. */
const needed = new Set<TextPart>();

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

async function load(language: Language, part: TextPart): Promise<void> {
  const { texts } = await languages[language][part]();
  loaded[language] = { ...loaded[language], ...texts };
}

/** Loads parts of the texts in the language of the person; called before what says them is shown. */
export async function needTexts(...parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) needed.add(part);
  await Promise.all(parts.map((part) => load(kept(), part)));
}

/** A screen together with the texts that it says, for `lazy`. */
export async function withTexts<T>(screen: Promise<T>, ...parts: readonly TextPart[]): Promise<T> {
  const [shown] = await Promise.all([screen, needTexts(...parts)]);
  return shown;
}

/** Lets everything inside speak the language of the person. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(kept);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(() => {
    return {
      language,
      // Looked up when it is said: a screen that came later brought its texts with it.
      say: (name, values = {}) =>
        (loaded[language]?.[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? '')),
      choose: async (chosen) => {
        await Promise.all([...needed].map((part) => load(chosen, part)));
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
