import type { Say } from '../../kit/language.tsx';
import { sheet } from '../csv.ts';
import { columns } from './columns.ts';
import type { Wijk } from './query.ts';

/** Wijken as a file: a trend in words, amounts in whole cents and fte in hundredths; empty where withheld. */
export function csvOf(wijken: readonly Wijk[], say: Say): string {
  const units: Readonly<Record<string, string>> = {
    index: ' (%)',
    baseline: ' (1/100)',
    actual: ' (1/100)',
    saving: ' (cent)',
  };
  const heads = columns.map(([name, text]) => `${say(text)}${units[name] ?? ''}`);
  const ends = [say('indexLow'), say('indexHigh')];
  const rows = wijken.map((wijk) => {
    const { low, high } = wijk.dispensability.at(-1) ?? {};
    const figures = columns.map(([name, , of]) =>
      name === 'trend' ? say(`trend_${wijk.dispensabilityTrend}`) : of(wijk).value,
    );
    return [wijk.slug, wijk.name, wijk.district ?? '', ...figures, low, high];
  });
  return sheet(['id', say('wijk'), say('district'), ...heads, ...ends], rows);
}
