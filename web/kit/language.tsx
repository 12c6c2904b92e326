/// <reference types="vite/types/importMeta.d.ts" />
import {
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Counted, filled } from '../../schema/languages/filling.ts';
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
    sayIn(language, loaded[language]?.[name] ?? loaded.nl?.[name] ?? '', values);

type Spoken = {
  readonly language: Language;
  /** The language of the person: the same, but on a screen that is in Dutch for them. What the API says is in this one. */
  readonly own: Language;
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

const stored = (): string | null => localStorage.getItem('noaber.language');
/** Remembers a choice on this device. */
export const keepLanguage = (chosen: Language): void => localStorage.setItem('noaber.language', chosen);
/** True while somebody has chosen no language on this device. */
export const choseNoLanguage = (): boolean => !isLanguage(stored());

/** The language of the profile of who was here last: kept apart, so that it yields to the next who signs in. */
const followed = 'noaber.profile-language';

const kept = (): Language => {
  const known = stored() ?? localStorage.getItem(followed);
  return firstOf(known ? [known] : navigator.languages, offered);
};

/** Loads a part in a language, or in Dutch when that language lacks it. */
async function load(language: Language, part: TextPart): Promise<void> {
  const spoken = fileOf(language, part) ? language : 'nl';
  const texts = (await fileOf(spoken, part)?.())?.texts;
  loaded[spoken] = { ...loaded[spoken], ...texts };
}

/** Loads everything that is needed in a language; in Dutch too when some part is not in it. */
async function loadNeeded(language: Language, parts: Iterable<TextPart>): Promise<void> {
  const whole = [...parts].every((part) => fileOf(language, part));
  const wanted = whole ? [...parts] : [...needed];
  const spoken: Language[] = whole ? [language] : [language, 'nl'];
  await Promise.all(spoken.flatMap((one) => wanted.map((part) => load(one, part))));
}

/** Loads parts of the texts in the language of the person; called before what says them is shown. */
export async function needTexts(...parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) needed.add(part);
  await loadNeeded(kept(), parts);
}

const isScreen = (file: object): file is { readonly default: ComponentType<object> } =>
  'default' in file && typeof file.default === 'function';

/** A screen together with the texts that it says, for `lazy`; all in Dutch when not all of it is in one's language. */
export async function withTexts<T extends object>(
  screen: Promise<T>,
  ...parts: readonly TextPart[]
): Promise<T> {
  const [shown] = await Promise.all([screen, needTexts(...parts)]);
  if (!isScreen(shown) || allLanguages.every((one) => parts.every((part) => fileOf(one, part)))) return shown;
  const Screen = shown.default;
  const Whole = (props: object) => (
    <InOneLanguage parts={parts}>
      <Screen {...props} />
    </InOneLanguage>
  );
  return { ...shown, default: Whole };
}

/** Speaks Dutch, and says so, where the language of the person lacks a part: half sentences of each help nobody. */
function InOneLanguage({ parts, children }: { parts: readonly TextPart[]; children: ReactNode }) {
  const spoken = useSpeech();
  const dutch = useMemo<Spoken>(() => ({ ...spoken, language: 'nl', say: sayer('nl') }), [spoken]);
  if (parts.every((part) => fileOf(spoken.language, part))) return children;
  return (
    <Speech.Provider value={dutch}>
      <div lang="nl" dir="ltr" className="in-dutch">
        {children}
      </div>
    </Speech.Provider>
  );
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
      localStorage.setItem(followed, theirs);
      setLanguage(theirs);
    };
    return { language, own: language, say: sayer(language), offered, choose, follow };
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
