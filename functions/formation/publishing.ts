import { dayAfter } from '../../schema/amsterdam.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type FteStep, publishingFte } from '../city/wijk-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { type Specialism, type Strength, strengthOn } from './rules.ts';
import { loadFormation } from './store.ts';

/** The most changes that are told ahead. */
const mostSteps = 12;

/** All fte on a day, in hundredths; null where nobody said of any specialism. */
function totalOn(
  specialisms: readonly Specialism[],
  of: (one: Specialism) => readonly Strength[],
  day: string,
) {
  const known = specialisms.flatMap((one) => strengthOn(of(one), day)?.fte ?? []);
  return known.length ? known.reduce((sum, fte) => sum + fte, 0) : null;
}

/** The fte of a wijk as its city sees them: today, and from each day on which they will change. */
export function stepsFrom(specialisms: readonly Specialism[], today: string): FteStep[] {
  const strengths = specialisms.flatMap(({ baseline, actual }) => [...baseline, ...actual]);
  const days = strengths.flatMap(({ from, until }) => [from, ...(until ? [dayAfter(until)] : [])]);
  const ahead = [...new Set(days)].filter((day) => day > today).sort();
  return [today, ...ahead.slice(0, mostSteps - 1)].map((from) => ({
    from,
    baseline: totalOn(specialisms, ({ baseline }) => baseline, from),
    actual: totalOn(specialisms, ({ actual }) => actual, from),
  }));
}

/**
 * Lets the city see the fte of a wijk, all specialisms together. Specialisms stay and their changes are counted, so the
 * count of all tells the newer from the older; what is newer stays.
 */
export async function letOutFte(city: Table, wijk: string, table: Table, now: Date): Promise<void> {
  const { specialisms } = await loadFormation(table, true);
  const asOf = specialisms.reduce((sum, { trail }) => sum + trail.length, 0);
  if (asOf === 0) return;
  try {
    await city.transact([publishingFte(wijk, asOf, stepsFrom(specialisms, fiscalDay(now)))]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}
