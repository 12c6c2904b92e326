import type { Language, Text } from '../../schema/errors.ts';
import { fiscalDay } from '../../schema/money.ts';
import { articlesIn } from '../statutes/articles.ts';
import { differenceOf } from '../statutes/difference.ts';
import { loadWijk, statutesVersions } from '../statutes/store.ts';
import type { Table } from '../tenancy/table.ts';

const inWords = (texts: readonly Text[], language: Language) => texts.map((text) => text[language]);

/** Every version of the statutes, newest first: from when it holds, by which motion, and what it changed in words. */
export async function statutesVersionsJson(table: Table, language: Language, now: Date): Promise<object> {
  const [versions, wijk] = await Promise.all([statutesVersions(table), loadWijk(table, now)]);
  const today = fiscalDay(now);
  return {
    versions: versions.map(({ version, from, motionId, statutes }, place) => {
      const before = versions[place + 1];
      const changes = before ? differenceOf(before.statutes, statutes) : [];
      return {
        version,
        from,
        inForce: from <= today && version === wijk.statutes.version,
        motion: motionId ?? null,
        changes: changes.map(({ number, title, before: go, after: come }) => ({
          number,
          title: title[language],
          before: inWords(go, language),
          after: inWords(come, language),
        })),
      };
    }),
  };
}

/** One version of the statutes in words; nothing when there is none of that number. */
export async function statutesVersionJson(
  table: Table,
  version: number,
  language: Language,
): Promise<object | undefined> {
  const found = (await statutesVersions(table)).find((one) => one.version === version);
  if (!found) return undefined;
  const { streets: _, ...rest } = found.statutes;
  return { version, from: found.from, statutes: rest, articles: articlesIn(found.statutes, language) };
}
