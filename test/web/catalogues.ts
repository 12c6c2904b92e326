import { readdirSync } from 'node:fs';
import type { Counted } from '../../schema/languages/filling.ts';
import type { Language } from '../../web/kit/languages.ts';
import type { TextPart } from '../../web/kit/texts/parts.ts';
/** Texts by name. */
export type Texts = Readonly<Record<string, string | Counted>>;

const folder = new URL('../../web/kit/texts/', import.meta.url);

/** The parts that a language has. */
export const partsOf = (language: Language): string[] =>
  readdirSync(new URL(`${language}/`, folder)).map((file) => file.replace(/\.ts$/, ''));

/** All texts of one part. */
export async function textsOf(language: Language, part: TextPart | string): Promise<Texts> {
  const file: { readonly texts: Texts } = await import(new URL(`${language}/${part}.ts`, folder).href);
  return file.texts;
}

/** The forms of a text: one, or one for each number that the language tells apart. */
export const formsOf = (text: string | Counted): string[] => {
  if (typeof text === 'string') return [text];
  const { by: _, ...forms } = text;
  return Object.values(forms);
};
