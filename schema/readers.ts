import type { Further } from './languages/further.ts';
import { type FurtherLanguage, isSpoken, type Language, type Reader } from './text.ts';

/** The languages that Accept-Language names, the dearest first. */
const ranked = (acceptLanguage: string | null | undefined): string[] =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().split(/;\s*q=/))
    .map(([tag = '', weight], place) => ({
      tag: tag.slice(0, 2).toLowerCase(),
      weight: Number(weight ?? 1),
      place,
    }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ tag }) => tag);

/** Dutch or English, from Accept-Language: the first of the two that is named, else Dutch. */
export const languageOf = (acceptLanguage: string | null | undefined): Language =>
  ranked(acceptLanguage).find((tag) => tag === 'en' || tag === 'nl') === 'en' ? 'en' : 'nl';

/** Who reads, from Accept-Language: the first of our languages that is named, else Dutch. */
export function readerOf(
  acceptLanguage: string | null | undefined,
  further?: Readonly<Record<FurtherLanguage, Further>>,
): Reader {
  const spoken = ranked(acceptLanguage).find(isSpoken) ?? 'nl';
  const own = spoken === 'nl' || spoken === 'en' ? undefined : further?.[spoken];
  return { spoken, language: languageOf(acceptLanguage), further: own };
}
