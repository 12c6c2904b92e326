/** Numbers, months and lists as who reads them writes them. */
import { locales, type Reader, toldIn } from '../text.ts';
import type { Saying } from './sentences.ts';

const localeOf = (reader: Reader): string => locales[toldIn(reader)];

/** A number of hundredths or tenths, such as 0,5. */
export const decimal =
  (count: number, of = 1): Saying =>
  (reader) =>
    new Intl.NumberFormat(localeOf(reader), { maximumFractionDigits: 2 }).format(count / of);

/** A month, such as oktober 2026 for 2026-10. */
export const monthName =
  (month: string): Saying =>
  (reader) =>
    new Intl.DateTimeFormat(localeOf(reader), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-15T12:00:00Z`),
    );

/** A few things in one list, the last with its 'and'. */
export const listed =
  (sayings: readonly Saying[]): Saying =>
  (reader) =>
    new Intl.ListFormat(localeOf(reader), { type: 'conjunction' }).format(sayings.map((one) => one(reader)));
