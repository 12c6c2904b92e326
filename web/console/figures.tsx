import type { TextName } from '../kit/language.tsx';
import { useLocale, useSpeech } from '../kit/language.tsx';

/** A count as the API gives it. */
export type Count = { readonly value?: number | null; readonly withheld: boolean };

/** Figures of a month that the console shows, each with its name. */
export const shownFigures = [
  ['asked', 'asked'],
  ['answered', 'answered'],
  ['escalated', 'wentToWij'],
  ['handedBack', 'handedBack'],
  ['solvedByResidents', 'byResidents'],
  ['solvedTogether', 'byTogether'],
  ['solvedByWij', 'byWij'],
  ['joined', 'joined'],
] as const satisfies readonly (readonly [string, TextName])[];

/** A figure, or that it is withheld. */
export function Figure({ count }: { count: Count }) {
  const { say } = useSpeech();
  const locale = useLocale();
  if (count.withheld) return <span className="quiet">{say('few')}</span>;
  return <>{new Intl.NumberFormat(locale).format(count.value ?? 0)}</>;
}
