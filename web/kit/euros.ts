import { useLocale } from './language.tsx';

/** An amount as a locale writes it, such as € 12,50. */
export function eurosIn(locale: string): (cents: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'narrowSymbol',
  });
  return (cents) => format.format(cents / 100);
}

/** An amount in the language of the reader. */
export const useEuros = (): ((cents: number) => string) => eurosIn(useLocale());
