import { useLocale } from '../../kit/language.tsx';
import { centsOrNothing } from '../../kit/money.tsx';

type Figure = 'fte' | 'share' | 'hours' | 'tenths' | 'whole';

/** Figures as the person reads them: fte from hundredths, a share from basis points, hours from minutes, what is in tenths. */
export function useFigures(): Readonly<Record<Figure, (value: number) => string>> {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    fte: (hundredths) => number.format(hundredths / 100),
    share: (points) => `${number.format(points / 100)} %`,
    hours: (minutes) => number.format(minutes / 60),
    tenths: (count) => number.format(count / 10),
    whole: (count) => number.format(count),
  };
}

/** Hundredths of what somebody typed, such as 3,5; below nothing for what is no number, so that the API says what to mend. */
export const hundredthsIn = (typed: string): number => centsOrNothing(typed) ?? -1;

/** Minutes of the hours that somebody typed, such as 2,5; below nothing for what is no number. */
export const minutesIn = (typed: string): number => {
  const hundredths = centsOrNothing(typed);
  return hundredths === undefined ? -1 : Math.round(hundredths * 0.6);
};
