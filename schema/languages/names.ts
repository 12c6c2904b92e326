import type { CategoryTag } from '../categories.ts';
import type { Reader } from '../text.ts';
import { names as ar } from './ar/names.ts';
import { names as tr } from './tr/names.ts';
import { names as uk } from './uk/names.ts';

type Named = CategoryTag | 'general' | 'freeFund' | 'reserve' | 'unnamedGiver' | 'nobody' | 'dangerNotice';
/** Names that residents read, in one of the further languages. */
export type FurtherNames = Readonly<Record<Named, string>>;

const further = { tr, ar, uk } as const;

/** A name in the language of who reads it: one of the further languages, else what it is in Dutch or English. */
export function nameFor(
  reader: Reader,
  name: Named,
  text: { readonly nl: string; readonly en: string },
): string {
  const { spoken, language } = reader;
  return spoken === 'nl' || spoken === 'en' ? text[language] : further[spoken][name];
}
