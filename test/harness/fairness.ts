/**
 * How unevenly something is spread over people: 0 when everybody has the same, towards 1 when one has all of it.
 * Gini, Variabilità e mutabilità (1912); 0 for nobody, and when there is nothing to spread.
 */
export function gini(counts: readonly number[]): number {
  const rising = [...counts].sort((a, b) => a - b);
  const sum = rising.reduce((all, one) => all + one, 0);
  if (sum === 0) return 0;
  const weighed = rising.reduce((all, one, place) => all + (2 * (place + 1) - rising.length - 1) * one, 0);
  return weighed / (rising.length * sum);
}
