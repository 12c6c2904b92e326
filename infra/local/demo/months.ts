import { monthOf } from '../../../functions/facts/rules.ts';

/** A stretch of time in which something of a month happens. */
export type Stretch = { readonly from: number; readonly to: number };

const hour = 3_600_000;

/** When the calendar month of an instant began where the wijken are. */
function beginOf(instant: number): number {
  const month = monthOf(new Date(instant).toISOString());
  const utc = Date.parse(`${month}-01T00:00:00.000Z`);
  // Groningen is one or two hours ahead of UTC: the month begins that much earlier.
  return (
    [2, 1, 0]
      .map((ahead) => utc - ahead * hour)
      .find((at) => monthOf(new Date(at).toISOString()) === month) ?? utc
  );
}

/** The last so many calendar months up to now, oldest first; the last one is not over yet. */
export function stretches(now: number, count: number): Stretch[] {
  const found: Stretch[] = [];
  let to = now;
  while (found.length < count) {
    const from = beginOf(to);
    found.unshift({ from, to });
    to = from - 1;
  }
  return found;
}
