import type { CategoryTag } from '../categories.ts';
import type { DossierSet } from '../dossiers.ts';
import type { Reader, Text } from '../text.ts';

type Named = CategoryTag | 'general' | 'freeFund' | 'reserve' | 'unnamedGiver' | 'nobody' | 'dangerNotice';
/** Parts of the dossiers that come with Noaber, by set and id. */
export type FurtherElements = Readonly<Record<DossierSet, Readonly<Record<string, string>>>>;
/** Names that residents read, in one of the further languages. */
export type FurtherNames = Readonly<Record<Named, string>>;

/** A name in the language of who reads it: one of the further languages, else what it is in Dutch or English. */
export const nameFor = ({ further, language }: Reader, name: Named, text: Text): string =>
  further?.names[name] ?? text[language];
