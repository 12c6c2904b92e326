import type { Catalogue } from '../parts.ts';

/** What people read of the index: how much residents carry themselves. */
export const texts = {
  indexTitle: 'How much residents carry themselves',
  indexSays:
    'This index says which part of the requests residents solved themselves, not how well people were helped.',
  indexCounts:
    'Solved together with WIJ counts half. Did somebody ask again within 90 days? Then it was not solved.',
  indexTrendSays: 'That is the last three months that are final, beside the three before.',
  indexTrendUnknown: 'It takes six months that are final, each with requests of five people.',
  indexNothing: 'There is no index to see yet. It takes requests of five people that ended in one month.',
  indexOpen: 'An open dot is not final: it can still fall, until 90 days after the month.',
  indexChartSaid: 'From {first} in {from} to {last} in {to}.',
  indexShort: 'Index',
  indexTrend: 'Direction',
  indexLow: 'Lower bound',
  indexHigh: 'Upper bound',
  indexFinal: 'Final?',
  isFinal: 'yes',
  notFinal: 'not yet',
  indexBounds: 'The dot is the index. The line is its margin: 95% sure that it lies within.',
  trend_unknown: 'unknown',
  trend_falling: 'falls',
  trend_level: 'level',
  trend_rising: 'rises',
  percent: '{n}%',
  month: 'Month',
  indexChart: 'Index of {name}, per month',
} as const satisfies Catalogue<'carried'>;
