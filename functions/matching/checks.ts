import { fiscalDay } from '../../schema/money.ts';
import { statutesVersions } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';
import { asksWithin, rememberedDays } from './rules.ts';
import { allStandings } from './store.ts';

/** The most asks in a week that any statutes allowed that were in force since the oldest ask that is remembered. */
async function mostAllowed(table: Table, now: Date): Promise<number> {
  const since = fiscalDay(new Date(now.getTime() - (rememberedDays + 7) * 86_400_000));
  const versions = await statutesVersions(table);
  // Newest first: a version held until the one before it in this list began.
  return Math.max(
    ...versions
      .filter((_, place) => (versions[place - 1]?.from ?? '9999') > since)
      .map(({ statutes }) => statutes.asksPerWeek),
  );
}

/** People who were asked more often in some seven days than the statutes said, and how often. */
export async function askedTooOften(
  table: Table,
  now: Date,
): Promise<{ person: string; times: number; most: number }[]> {
  const most = await mostAllowed(table, now);
  const found = [];
  for await (const { person, askedAt } of allStandings(table)) {
    const weeks = askedAt.map((at) =>
      asksWithin(
        askedAt.filter((one) => one <= at),
        7,
        at,
      ),
    );
    const times = Math.max(0, ...weeks);
    if (times > most) found.push({ person, times, most });
  }
  return found;
}
