import type { Statutes } from '../../schema/statutes.ts';
import type { Reader } from '../../schema/text.ts';
import { articlesFor } from './articles.ts';

/** One article that changes: sentences that go and sentences that come. */
export type ArticleChange = {
  readonly number: number;
  readonly title: string;
  readonly before: string[];
  readonly after: string[];
};

/** What is different between two versions of the statutes, in the words that who reads it reads. */
export function differenceFor(reader: Reader, before: Statutes, after: Statutes): ArticleChange[] {
  const now = articlesFor(reader, before);
  return articlesFor(reader, after).flatMap(({ number, title, paragraphs }) => {
    const old = now.find((article) => article.number === number)?.paragraphs ?? [];
    const go = old.filter((one) => !paragraphs.includes(one));
    const come = paragraphs.filter((one) => !old.includes(one));
    // The same sentences in another order decide otherwise where the first that fits counts.
    const reordered = old.some((one, place) => paragraphs[place] !== one);
    if (go.length + come.length === 0 && !reordered) return [];
    return [
      go.length + come.length
        ? { number, title, before: go, after: come }
        : { number, title, before: old, after: paragraphs },
    ];
  });
}
