import type { Say } from '../../kit/language.tsx';
import { columns } from './columns.ts';
import type { Wijk } from './query.ts';

// What a spreadsheet takes for the beginning of a formula.
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell that is text whatever stands in it. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** What of a wijk a file has: a trend in words, amounts in whole cents and fte in hundredths; empty where withheld. */
function row(wijk: Wijk, say: Say): string {
  const { low, high } = wijk.dispensability.at(-1) ?? {};
  const numbers = columns.map(([name, , of]) =>
    name === 'trend' ? cell(say(`trend_${wijk.dispensabilityTrend}`)) : (of(wijk).value ?? ''),
  );
  return [
    cell(wijk.slug),
    cell(wijk.name),
    cell(wijk.district ?? ''),
    ...numbers,
    low ?? '',
    high ?? '',
  ].join(';');
}

/** All wijken as a CSV file that a Dutch spreadsheet opens as it should: semicolons, a byte order mark, no formulas. */
export function csvOf(wijken: readonly Wijk[], say: Say): string {
  const units: Readonly<Record<string, string>> = {
    index: ' (%)',
    baseline: ' (1/100)',
    actual: ' (1/100)',
    saving: ' (cent)',
  };
  const heads = columns.map(([name, text]) => cell(`${say(text)}${units[name] ?? ''}`));
  const ends = [cell(say('indexLow')), cell(say('indexHigh'))];
  const head = ['"id"', cell(say('wijk')), cell(say('district')), ...heads, ...ends].join(';');
  return `\uFEFF${[head, ...wijken.map((wijk) => row(wijk, say))].join('\r\n')}\r\n`;
}
