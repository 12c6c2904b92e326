import type { Say } from '../../kit/language.tsx';
import type { Cell } from '../csv.ts';
import { columns } from './columns.ts';
import type { Wijk } from './query.ts';

const units: Readonly<Record<string, string>> = {
  index: ' (%)',
  baseline: ' (1/100)',
  actual: ' (1/100)',
  saving: ' (cent)',
};

/** What stands above the wijken in a file: amounts in whole cents, fte in hundredths. */
export function headsOf(say: Say): readonly string[] {
  const heads = columns.map(([name, text]) => `${say(text)}${units[name] ?? ''}`);
  return ['id', say('wijk'), say('district'), ...heads, say('indexLow'), say('indexHigh')];
}

/** A wijk in a file: a trend in words; empty where withheld. */
export const cellsOf =
  (say: Say) =>
  (wijk: Wijk): readonly Cell[] => {
    const { low, high } = wijk.dispensability.at(-1) ?? {};
    const figures = columns.map(([name, , of]) =>
      name === 'trend' ? say(`trend_${wijk.dispensabilityTrend}`) : of(wijk).value,
    );
    return [wijk.slug, wijk.name, wijk.district ?? '', ...figures, low, high];
  };
