import type { Refusal } from '../../schema/errors.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { textRefusal } from '../../schema/texts.ts';
import type { Trail } from '../tenancy/trail.ts';

/** Something that a resident does for neighbours who ask for it, until a day. Of one that ended the words are gone. */
export type Offer = {
  readonly id: string;
  readonly person: string;
  readonly category: string;
  readonly title?: string;
  readonly text?: string;
  readonly createdAt: string;
  readonly until: string;
  readonly endedAt?: string;
  readonly trail: Trail;
};

/** The most offers that one person can have at a time. */
export const mostOffers = 20;

/** The longest that an offer stands, in days; then it is made again or it is over. */
export const longest = 366;

/** What is wrong with an offer as it was written; nothing when all is well. The texts must be tidy. */
export function offerRefusals(
  offer: { readonly title: string; readonly text: string; readonly category: string; readonly until: string },
  statutes: Statutes,
  now: string,
): Refusal[] {
  const last = new Date(Date.parse(now) + longest * 86_400_000).toISOString();
  const fits = offer.until > now && offer.until <= last;
  return [
    textRefusal('title', offer.title, 3, 100),
    textRefusal('text', offer.text, 0, 1_000),
    statutes.categories.includes(offer.category)
      ? undefined
      : ({ code: 'UNKNOWN_CATEGORY', field: 'category' } as const),
    fits ? undefined : ({ code: 'BAD_UNTIL', field: 'until', values: { days: longest } } as const),
  ].filter((refusal) => refusal !== undefined);
}

/** True while neighbours can ask for it. */
export const stands = ({ until, endedAt }: Offer, now: string): boolean => !endedAt && until > now;

/** The offer after it ended: who and when stay, the words go. */
export const ended = (offer: Offer, at: string): Offer => ({
  ...offer,
  title: undefined,
  text: undefined,
  endedAt: at,
});

/**
 * A text as it is searched in: without case, accents, vowel signs and the like, in any script. The Turkish ı is
 * found by i, an Arabic alef in each of its forms, a Ukrainian ї by і.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼ]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

/** The words of a text in the one form in which they are found, of each its first 40 letters; each once, in their order. */
export const wordsIn = (text: string): string[] => [
  ...new Set((folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 40))),
];

/** The most words by which an offer is found: those of its title first. */
const mostWords = 60;

/** The words by which an offer is found. */
export const wordsOf = ({ title = '', text = '' }: Offer): string[] =>
  wordsIn(`${title}\n${text}`).slice(0, mostWords);

/** True when an offer has, for each of these words, one that begins with it. */
export const speaksOf = (offer: Offer, words: readonly string[]): boolean => {
  const own = wordsOf(offer);
  return words.every((word) => own.some((one) => one.startsWith(word)));
};
