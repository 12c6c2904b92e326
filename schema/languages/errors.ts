import type { FurtherLanguage } from '../text.ts';
import { errors as ar } from './ar/errors.ts';
import type { ResidentErrors } from './resident-errors.ts';
import { errors as tr } from './tr/errors.ts';
import { errors as uk } from './uk/errors.ts';

/** What residents can be refused, in the further languages. */
export const furtherErrors: Readonly<Record<FurtherLanguage, ResidentErrors>> = { tr, ar, uk };
