import type { Refusal } from './errors.ts';

// Control characters do nothing good in a text that people read, but for tab and line ends. Marks for
// right-to-left writing stay allowed; the overrides that can make a text read as another do not.
const forbidden = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

const characters = new Intl.Segmenter();
/** Length of a text as people count it: in characters, an emoji being one. */
const lengthOf = (text: string): number => [...characters.segment(text)].length;

/** A text in one form (NFC, plain line ends, no blanks around it). */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** Why a text can't be taken, or undefined when it can. The text must be tidy. */
export function textRefusal(field: string, text: string, least: number, most: number): Refusal | undefined {
  if (forbidden.test(text)) return { code: 'CONTROL_CHARACTERS', field };
  // A text has no more characters than code units, and one that is not empty has at least one.
  if (text && least <= 1 && text.length <= most) return undefined;
  // Counting characters is slow work on a very long text; a family of emoji is 11 code units, more nobody types.
  const length = text.length > most * 16 ? text.length : lengthOf(text);
  if (length > most) return { code: 'TOO_LONG', field, values: { length, most } };
  if (length < least) return { code: 'TOO_SHORT', field, values: { least } };
  return undefined;
}

/** Why a list of languages can't be taken, or undefined when it can. */
export function languagesRefusal(field: string, languages: readonly string[]): Refusal | undefined {
  const fine = languages.length <= 10 && languages.every((language) => /^[a-z]{2,3}$/.test(language));
  return fine ? undefined : { code: 'UNKNOWN_LANGUAGE', field };
}

/** Why a street can't be taken, or undefined when it can (none is fine). */
export function streetRefusal(
  field: string,
  street: string | null | undefined,
  streets: readonly string[],
): Refusal | undefined {
  return !street || streets.includes(street) ? undefined : { code: 'UNKNOWN_STREET', field };
}
