/** How many classes a map has at most; beside them stands what is not known. */
export const mostClasses = 5;

/** Lower ends of the classes of an index, in per cents: the same whatever the wijken are, so that months compare. */
export const indexEnds = [0, 20, 40, 60, 80] as const;

/** Lower ends of the classes of other figures, rising: about as many wijken in each, and equal values in one. */
export function endsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const ends = Array.from(
    { length: mostClasses },
    (_, i) => sorted[Math.floor((i * sorted.length) / mostClasses)],
  );
  return [...new Set(ends.filter((end) => end !== undefined))];
}

/** The class of a value: 0 where it is not known, then from 1 up. */
export const classOf = (ends: readonly number[], value: number | null): number =>
  value === null ? 0 : 1 + ends.findLastIndex((least) => value >= least);
