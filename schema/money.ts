import { localOf } from './amsterdam.ts';
import type { Refusal, Text } from './errors.ts';
import type { Saying } from './languages/sentences.ts';
import { locales, toldIn } from './text.ts';

/** The most that one entry can be about: a hundred million euros, in cents. */
export const mostAmount = 10_000_000_000;

// Making one takes twenty times as long as using it: each is made once, when it is first asked for.
const formats = new Map<string, Intl.NumberFormat>();

function euros(cents: number, locale: string): string {
  const minimumFractionDigits = cents % 100 ? 2 : 0;
  const name = `${locale} ${minimumFractionDigits}`;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currencyDisplay: 'narrowSymbol',
      currency: 'EUR',
      minimumFractionDigits,
    });
  formats.set(name, format);
  return format.format(cents / 100);
}

/** True for an amount that something can cost: whole cents, at least one. */
export const isAmount = (cents: number): boolean =>
  Number.isSafeInteger(cents) && cents >= 1 && cents <= mostAmount;

/** An amount as people read it, such as € 12,50. */
export const amountText = (cents: number): Text => ({
  nl: euros(cents, locales.nl),
  en: euros(cents, locales.en),
});

/** The same as a part of what is said. */
export const amount =
  (cents: number): Saying =>
  (reader) =>
    euros(cents, locales[toldIn(reader)]);

/** Why an amount can't be taken, or undefined when it can. */
export const amountRefusal = (field: string, cents: number): Refusal | undefined =>
  isAmount(cents) ? undefined : { code: 'BAD_AMOUNT', field, values: { most: amount(mostAmount) } };

/** An amount in euros as a decimal, such as 12.5, as a part of what is said. */
export const decimalEuros = (euros: string): Saying => amount(Math.round(Number(euros) * 100));

/** The fiscal day of an instant: the day in Amsterdam, such as 2026-11-25. */
export const fiscalDay = (at: Date): string => localOf(at.getTime()).day;

/** True for a day that exists, written as 2026-11-25. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
