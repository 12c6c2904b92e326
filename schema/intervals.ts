/** The normal quantile of an interval that holds the truth 95 times in 100. */
export const z95 = 1.959964;

/** A lower and an upper bound. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Between which bounds the mean of a Poisson count lies that was counted once, 95 times in 100. Byar's approximation of
 * the exact bounds (Breslow and Day 1987, II, p. 69).
 */
export function poissonInterval(count: number): Interval {
  const bound = (n: number, z: number) => n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3;
  return { low: count > 0 ? Math.max(0, bound(count, -z95)) : 0, high: bound(count + 1, z95) };
}

/**
 * Wilson's score interval of a share, of a sum out of so many (Wilson 1927). Values between 0 and 1 scatter no more than
 * zeros and ones with the same mean, so that with halves among them it is wide enough.
 */
export function wilsonInterval(sum: number, of: number): Interval {
  if (of <= 0) return { low: 0, high: 1 };
  const share = sum / of;
  const square = z95 ** 2 / of;
  const middle = share + square / 2;
  const reach = z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return {
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}

/** A sum out of so many. */
export type Share = { readonly sum: number; readonly of: number };

/** Between which bounds a share grew, from Wilson's intervals of both (Newcombe 1998, method 10). */
export function growthInterval(before: Share, after: Share): Interval {
  const [p, q] = [before.sum / before.of, after.sum / after.of];
  const [first, second] = [wilsonInterval(before.sum, before.of), wilsonInterval(after.sum, after.of)];
  return {
    low: q - p - Math.hypot(q - second.low, first.high - p),
    high: q - p + Math.hypot(second.high - q, p - first.low),
  };
}
