/** Numbers and lists as who reads them writes them. */
import { locales, type Reader, toldIn } from '../text.ts';
import type { Saying } from './sentences.ts';

const localeOf = (reader: Reader): string => locales[toldIn(reader)];

/** A number of hundredths or tenths, such as 0,5. */
export const decimal =
  (count: number, of = 1): Saying =>
  (reader) =>
    new Intl.NumberFormat(localeOf(reader), { maximumFractionDigits: 2 }).format(count / of);

/** A few things in one list, the last with its 'and'. */
export const listed =
  (sayings: readonly Saying[]): Saying =>
  (reader) =>
    new Intl.ListFormat(localeOf(reader), { type: 'conjunction' }).format(sayings.map((one) => one(reader)));
