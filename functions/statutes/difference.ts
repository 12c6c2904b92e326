import type { Text } from '../../schema/errors.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { articlesOf } from './articles.ts';

/** One article that changes: sentences that go and sentences that come. */
export type ArticleChange = {
  readonly number: number;
  readonly title: Text;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
};

/** What is different between two versions of the statutes, in the words that people read. */
export function differenceOf(before: Statutes, after: Statutes): ArticleChange[] {
  const now = articlesOf(before);
  return articlesOf(after).flatMap(({ number, title, paragraphs }) => {
    const old = now.find((article) => article.number === number)?.paragraphs ?? [];
    const not = (others: readonly Text[]) => (one: Text) => others.every(({ nl }) => nl !== one.nl);
    const [go, come] = [old.filter(not(paragraphs)), paragraphs.filter(not(old))];
    // The same sentences in another order decide otherwise where the first that fits counts.
    const reordered = old.some(({ nl }, place) => paragraphs[place]?.nl !== nl);
    if (go.length + come.length === 0 && !reordered) return [];
    return [
      go.length + come.length
        ? { number, title, before: go, after: come }
        : { number, title, before: old, after: paragraphs },
    ];
  });
}
