import { useMemo } from 'react';
import { eurosIn } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { type Column, columnOf } from './columns.ts';
import type { Figure } from './filters.ts';
import type { Wijk } from './query.ts';

/** Writes a value of a column by itself. */
export type Written = (name: Column, value: number) => string;

/** How a value of each column is written: made once for thousands of rows. */
export function useWritten(): Written {
  const { say, language } = useSpeech();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const euros = eurosIn(language);
    return (name, value) => {
      if (name === 'index') return say('percent', { n: value });
      if (name === 'saving') return euros(value);
      return number.format(name === 'baseline' || name === 'actual' ? value / 100 : value);
    };
  }, [say, language]);
}

/** Says a figure of a wijk, or why there is none. */
export function useTold(): (figure: Figure, wijk: Wijk) => string {
  const { say } = useSpeech();
  const written = useWritten();
  return (figure, wijk) => {
    const { value, withheld } = { withheld: false, ...columnOf(figure)(wijk) };
    if (value !== null) return written(figure, value);
    return say(withheld ? (figure === 'index' ? 'tooFew' : 'few') : 'notKnown');
  };
}

/** Writes a value of a wijk with all that belongs to it. */
export type Shown = (wijk: Wijk, name: Column, value: number) => string;

/** How the cells of the table are written: an index with its margin, a trend in words. */
export function useShown(): Shown {
  const { say } = useSpeech();
  const written = useWritten();
  return useMemo(
    () =>
      ({ dispensability, dispensabilityTrend }, name, value) => {
        const { low, high } = dispensability.at(-1) ?? {};
        if (name === 'index') return say('indexValue', { percent: value, low: low ?? 0, high: high ?? 0 });
        return name === 'trend' ? say(`trend_${dispensabilityTrend}`) : written(name, value);
      },
    [say, written],
  );
}
