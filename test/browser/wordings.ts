import { readdirSync } from 'node:fs';
import { basicPots } from '../../functions/ledger/rules.ts';
import { doorTexts } from '../../functions/telling/door.ts';
import { categories } from '../../schema/categories.ts';
import { type DossierElement, dossierSets, elementName } from '../../schema/dossiers.ts';
import { errorTexts, readerOf } from '../../schema/errors.ts';
import { sentences as english } from '../../schema/languages/en/sentences.ts';
import type { Counted } from '../../schema/languages/filling.ts';
import { further } from '../../schema/languages/further.ts';
import { nameFor } from '../../schema/languages/names.ts';
import { newsText } from '../../schema/languages/news.ts';
import { sentences } from '../../schema/languages/nl/sentences.ts';
import { residentErrors } from '../../schema/languages/resident-errors.ts';
import { kindNames, kinds } from '../../schema/told.ts';
import type { Language } from '../../web/kit/languages.ts';

/** A text with places to fill in, or one that changes with a number. */
export type Said = string | Counted;
/** The same text in Dutch and in another language. */
export type Pair = { readonly dutch: Said; readonly other: Said };

const folder = new URL('../../web/kit/texts/', import.meta.url);
/** All texts of the screens in a language, by name. */
export const catalogue = async (language: Language): Promise<Readonly<Record<string, Said>>> => {
  const names = readdirSync(new URL(`${language}/`, folder));
  const parts = await Promise.all(names.map((name) => import(new URL(`${language}/${name}`, folder).href)));
  return Object.assign({}, ...parts.map(({ texts }) => texts));
};

/** A text in each of its forms. */
export const formsOf = (said: Said): string[] =>
  typeof said === 'string'
    ? [said]
    : Object.entries(said).flatMap(([form, text]) => (form === 'by' || !text ? [] : [text]));

/** All that screens and the API say, in Dutch and in another language. */
export async function pairsIn(language: Exclude<Language, 'nl'>): Promise<Pair[]> {
  const [dutch, other] = await Promise.all([catalogue('nl'), catalogue(language)]);
  const reader = readerOf(language, further);
  const made: Readonly<Record<string, Said>> = reader.further?.sentences ?? english;
  const elements = Object.values(dossierSets).flatMap((set): readonly DossierElement[] => set.elements);
  return [
    ...Object.entries(dutch).flatMap(([name, text]) => {
      const said = other[name];
      return said ? [{ dutch: text, other: said }] : [];
    }),
    ...[...Object.entries(basicPots), ...Object.entries(categories)].map(([name, text]) => ({
      dutch: text.nl,
      other: nameFor(reader, name as keyof typeof basicPots, text),
    })),
    ...residentErrors.map((code) => ({
      dutch: errorTexts[code].nl,
      other: language === 'en' ? errorTexts[code].en : further[language].errors[code],
    })),
    ...Object.values(doorTexts).map((text) => ({ dutch: text.nl, other: text[language] })),
    ...Object.entries(sentences).map(([name, text]) => ({ dutch: text, other: made[name] ?? text })),
    ...elements.map((element) => ({ dutch: element.name.nl, other: elementName(element)(reader) })),
    ...kindNames.map((kind) => {
      const { text } = kinds[kind];
      return { dutch: text.nl, other: newsText(language, kind, text) };
    }),
  ];
}

/** What a screen in another language must not say: Dutch that says it otherwise there, with nothing to fill in. */
export async function onlyDutch(language: Exclude<Language, 'nl'>): Promise<string[]> {
  const pairs = await pairsIn(language);
  const others = new Set(pairs.flatMap(({ other }) => formsOf(other)));
  const texts = pairs.flatMap(({ dutch }) => formsOf(dutch));
  return texts.filter((text) => text.includes(' ') && !text.includes('{') && !others.has(text));
}
