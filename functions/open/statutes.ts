import { fiscalDay } from '../../schema/money.ts';
import type { Reader } from '../../schema/text.ts';
import { articlesFor } from '../statutes/articles.ts';
import { differenceFor } from '../statutes/difference.ts';
import { loadWijk, statutesVersions } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';

/** Every version of the statutes, newest first: from when it holds, by which motion, and what it changed in words. */
export async function statutesVersionsJson(table: Table, reader: Reader, now: Date): Promise<object> {
  const [versions, wijk] = await Promise.all([statutesVersions(table), loadWijk(table, now)]);
  const today = fiscalDay(now);
  return {
    versions: versions.map(({ version, from, motionId, statutes }, place) => {
      const before = versions[place + 1];
      const changes = before ? differenceFor(reader, before.statutes, statutes) : [];
      return {
        version,
        from,
        inForce: from <= today && version === wijk.statutes.version,
        motion: motionId ?? null,
        changes,
      };
    }),
  };
}

/** One version of the statutes in words; nothing when there is none of that number. */
export async function statutesVersionJson(
  table: Table,
  version: number,
  reader: Reader,
): Promise<object | undefined> {
  const found = (await statutesVersions(table)).find((one) => one.version === version);
  if (!found) return undefined;
  const { streets: _, ...rest } = found.statutes;
  return { version, from: found.from, statutes: rest, articles: articlesFor(reader, found.statutes) };
}
