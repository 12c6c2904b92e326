import type { Wijk } from '../console/overview/query.ts';

const none = { value: 0, withheld: false };

/** Months of the index: one that is not told, and the last not final. */
export const indexMonths = [52, undefined, 58, 61, 60].map((middle, i) => ({
  month: `2026-0${i + 1}`,
  final: i < 4,
  ...(middle && { low: middle - 6, middle, high: middle + 5 }),
}));

/** Months of figures: one of them withheld. */
export const months = [14, 18, 3, 22].map((n, i) => {
  const count = { value: n < 5 ? null : n, withheld: n < 5 };
  const less = { value: count.value && count.value - 6, withheld: count.withheld };
  return {
    month: `2026-0${i + 1}`,
    asked: count,
    answered: less,
    escalated: none,
    handedBack: none,
    solvedByResidents: less,
    solvedTogether: none,
    solvedByWij: none,
    joined: none,
  };
});

/** A wijk of each class of the map. */
export const wijken: readonly Wijk[] = [null, 12, 37, 61, 88].map((percent, i) => ({
  slug: `wijk-${i}`,
  name: ['Noord', 'Oost', 'Zuid', 'West', 'Midden'][i] ?? '',
  inhabitants: 1_000 * (i + 1),
  district: 'Noord',
  areas: [],
  tile: { column: i % 3, row: Math.floor(i / 3) },
  months: [],
  dispensability: [{ percent, low: percent, high: percent, final: true }],
  dispensabilityTrend: 'level',
  baselineFte: 60,
  actualFte: 50,
  saving: null,
  challengesUnderWay: 0,
  challengesOverdue: 0,
  rolesTaken: [],
}));

/** The need in tenths of an fte, against what residents take over. */
export const points = [0, 25, 50, 75, 100].map((share) => {
  const tenths = 60 - share / 2;
  return { share, tenths, interval: { low: tenths - 8, high: tenths + 8 } };
});
