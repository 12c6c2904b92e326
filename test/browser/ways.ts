import { env } from 'node:process';
import { isLanguage, type Language } from '../../web/kit/languages.ts';

/** What stands in somebody's way while they use a screen. */
export const troubles = ['none', 'slow', 'twice', 'drops', 'back'] as const;
type Trouble = (typeof troubles)[number];

/** How somebody uses a screen: with what, in which language, and with what trouble. */
export type Way = {
  readonly hand: 'finger' | 'keyboard';
  readonly language: Language;
  readonly trouble: Trouble;
};

const asked = { language: env.STORY_LANGUAGE, trouble: env.STORY_TROUBLE, hand: env.STORY_HAND };

/**
 * How a story is played at a width: on a phone by finger, at a desk by keyboard alone. The usual run is in Arabic on the
 * phone and in Dutch at the desk; `npm run stories` plays them in all ways.
 */
export function wayAt(width: number): Way {
  const hand = width < 600 && asked.hand !== 'keyboard' ? 'finger' : 'keyboard';
  const usual = hand === 'finger' ? 'ar' : 'nl';
  return {
    hand,
    language: isLanguage(asked.language) ? asked.language : usual,
    trouble: troubles.find((one) => one === asked.trouble) ?? 'none',
  };
}
