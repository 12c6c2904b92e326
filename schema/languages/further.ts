import type { FurtherLanguage } from '../text.ts';
import { errors as arErrors } from './ar/errors.ts';
import { elements as arElements, names as arNames } from './ar/names.ts';
import { sentences as arSentences } from './ar/sentences.ts';
import type { FurtherElements, FurtherNames } from './names.ts';
import type { ResidentErrors } from './resident-errors.ts';
import type { Sentences } from './sentences.ts';
import { errors as trErrors } from './tr/errors.ts';
import { elements as trElements, names as trNames } from './tr/names.ts';
import { sentences as trSentences } from './tr/sentences.ts';
import { errors as ukErrors } from './uk/errors.ts';
import { elements as ukElements, names as ukNames } from './uk/names.ts';
import { sentences as ukSentences } from './uk/sentences.ts';

/** What one further language has of what the API says to residents: refusals, names, and sentences that it makes up. */
export type Further = {
  readonly errors: ResidentErrors;
  readonly names: FurtherNames;
  readonly elements: FurtherElements;
  readonly sentences: Sentences;
};

/** The further languages: for the API that residents ask. */
export const further: Readonly<Record<FurtherLanguage, Further>> = {
  tr: { errors: trErrors, names: trNames, elements: trElements, sentences: trSentences },
  ar: { errors: arErrors, names: arNames, elements: arElements, sentences: arSentences },
  uk: { errors: ukErrors, names: ukNames, elements: ukElements, sentences: ukSentences },
};
