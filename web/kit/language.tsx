/// <reference types="vite/types/importMeta.d.ts" />
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Counted, filled } from '../../schema/languages/filling.ts';
import { remember, remembered } from './device.ts';
import { allLanguages, firstOf, isLanguage, type Language, languages } from './languages.ts';
import type { Catalogue, TextName, TextPart } from './texts/parts.ts';

export type { Language } from './languages.ts';
export type { TextName, TextPart } from './texts/parts.ts';

type Texts = Readonly<Record<string, string | Counted>>;

/** The files of texts that there are: a language is a folder of them, and each comes when it is needed. */
const files = import.meta.glob<{ readonly texts: Catalogue<TextPart> }>('./texts/*/*.ts');
const fileOf = (language: Language, part: TextPart) => files[`./texts/${language}/${part}.ts`];

const loaded: Partial<Record<Language, Texts>> = {};
/** Parts that some screen has needed so far: a change of language brings them along. */
const needed = new Set<TextPart>(['start']);

/** True for the name of a text that there is. */
export const isText = (name: string): name is TextName =>
  Object.values(loaded).some((texts) => Object.hasOwn(texts, name));

/** Says a text in the language of the person; `{name}` is filled in. */
export type Say = (name: TextName, values?: Readonly<Record<string, string | number>>) => string;

/** Says one text in a language: in the form that its number asks for, with what is to be filled in. */
export const sayIn = (
  language: Language,
  text: string | Counted,
  values: Readonly<Record<string, string | number>>,
): string => filled(text, values, languages[language]);

const sayer =
  (language: Language): Say =>
  // Looked up when it is said: a screen that came later brought its texts with it.
  (name, values = {}) =>
    sayIn(language, loaded[language]?.[name] ?? '', values);

type Spoken = {
  readonly language: Language;
  readonly say: Say;
  /** Languages to choose from here. */
  readonly offered: readonly Language[];
  readonly choose: (language: Language) => Promise<void>;
  /** Speaks the language of somebody's profile, unless one was chosen on this device. */
  readonly follow: (language: Language) => Promise<void>;
};

const Speech = createContext<Spoken | undefined>(undefined);

/** Languages that this app is wholly in; the city's console is in fewer. */
let offered = allLanguages;
/** Says which languages an app is in, before anything is loaded. */
export function offerLanguages(chosen: readonly Language[]): void {
  offered = chosen;
}

const stored = (): string | null => remembered('noaber.language');
/** Remembers a choice on this device. */
export const keepLanguage = (chosen: Language): void => remember('noaber.language', chosen);
/** True while somebody has chosen no language on this device. */
export const choseNoLanguage = (): boolean => !isLanguage(stored());

/** The language of the profile of who was here last: kept apart, so that it yields to the next who signs in. */
const followed = 'noaber.profile-language';

const kept = (): Language => {
  const known = stored() ?? remembered(followed);
  return firstOf(known ? [known] : navigator.languages, offered);
};

/** Loads parts in a language: each app has all of its own in every language that it offers. */
const loadNeeded = (language: Language, parts: Iterable<TextPart>): Promise<unknown> =>
  Promise.all(
    [...parts].map(async (part) => {
      const file = await fileOf(language, part)?.();
      loaded[language] = { ...loaded[language], ...file?.texts };
    }),
  );

/** Loads parts of the texts in the language of the person; called before what says them is shown. */
export async function needTexts(...parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) needed.add(part);
  await loadNeeded(kept(), parts);
}

/** A screen together with the texts that it says, for `lazy`. */
export async function withTexts<T extends object>(
  screen: Promise<T>,
  ...parts: readonly TextPart[]
): Promise<T> {
  const [shown] = await Promise.all([screen, needTexts(...parts)]);
  return shown;
}

/** Lets everything inside speak the language of the person. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(kept);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languages[language].dir;
  }, [language]);
  const spoken = useMemo<Spoken>(() => {
    const bring = async (wanted: Language) => {
      // A screen that came meanwhile brought more to say.
      for (let known = -1; known < needed.size; ) {
        known = needed.size;
        await loadNeeded(wanted, needed);
      }
    };
    const choose = async (chosen: Language) => {
      await bring(chosen);
      keepLanguage(chosen);
      setLanguage(chosen);
    };
    const follow = async (theirs: Language) => {
      if (!choseNoLanguage() || !offered.includes(theirs)) return;
      if (theirs !== language) await bring(theirs);
      // Somebody may have chosen while it came.
      if (!choseNoLanguage()) return;
      remember(followed, theirs);
      setLanguage(theirs);
    };
    return { language, say: sayer(language), offered, choose, follow };
  }, [language]);
  return <Speech.Provider value={spoken}>{children}</Speech.Provider>;
}

/** The language of the person, and how to say a text in it. */
export function useSpeech(): Spoken {
  const spoken = useContext(Speech);
  if (!spoken) throw new Error('useSpeech outside <Speaking>');
  return spoken;
}

/** The locale by which days, numbers and amounts are written for the person. */
export const useLocale = (): string => languages[useSpeech().language].locale;
