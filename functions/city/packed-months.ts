import { trends } from '../../schema/dispensability.ts';
import { monthAfter } from '../../schema/months.ts';
import { type Measure, measures, type PublishedMonth } from '../facts/rules.ts';

// Three hundred wijken are one read of the overview, so months are one text: the newest, and then a row for each, back in
// time. A row has each measure in its order, the class of the first answer, and the index with its bounds and trend, as
// numbers of base 36; nothing where it is withheld.
function rowOf({ counts, firstAnswerHours, carried }: PublishedMonth): string {
  const index = carried ? [carried.index, carried.low, carried.high, trends.indexOf(carried.trend)] : [];
  return [...measures.map((measure) => counts[measure]), firstAnswerHours, ...index]
    .map((number) => number?.toString(36) ?? '')
    .join(',')
    .replace(/,+$/, '');
}

/** The months of a wijk as one text. */
export function packed(months: readonly PublishedMonth[]): string {
  const known = new Map(months.map((one) => [one.month, rowOf(one)]));
  const names = [...known.keys()].sort();
  const [oldest, newest] = [names[0], names.at(-1)];
  if (oldest === undefined || newest === undefined) return '';
  const rows: string[] = [];
  for (let back = 0; monthAfter(newest, -back) >= oldest; back++)
    rows.push(known.get(monthAfter(newest, -back)) ?? '');
  return [newest, ...rows].join(';');
}

function monthIn(month: string, row: string): PublishedMonth {
  const texts = row.split(',');
  const number = (place: number): number | undefined =>
    texts[place] ? Number.parseInt(texts[place], 36) : undefined;
  const counts: Partial<Record<Measure, number>> = {};
  let place = 0;
  for (const measure of measures) {
    const times = number(place++);
    if (times !== undefined) counts[measure] = times;
  }
  const firstAnswerHours = number(place++);
  const [index, low, high] = [number(place++), number(place++), number(place++)];
  const known = index !== undefined && low !== undefined && high !== undefined;
  return {
    month,
    counts,
    firstAnswerHours,
    carried: known ? { index, low, high, trend: trends[number(place) ?? 0] ?? 'unknown' } : undefined,
  };
}

/** Months since the beginning of the calendar. */
const count = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));

/**
 * The months in such a text, each by its name. A month is read when it is asked for, once: an overview of thousands of
 * wijken wants two of twelve.
 */
export function monthsIn(text: string): (month: string) => PublishedMonth | undefined {
  const [newest = '', ...rows] = text.split(';');
  const known = new Map<string, PublishedMonth | undefined>();
  return (month) => {
    if (known.has(month)) return known.get(month);
    const row = rows[count(newest) - count(month)];
    const found = row ? monthIn(month, row) : undefined;
    known.set(month, found);
    return found;
  };
}
