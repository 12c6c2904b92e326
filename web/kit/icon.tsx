import type { CategoryTag } from '../../schema/categories.ts';
import sprite from './icons.svg?no-inline';

/** A picture of `icons.svg`: one per category of help, one per place to go, and a few for what one can do. */
export type IconName =
  | CategoryTag
  | 'home'
  | 'ask'
  | 'requests'
  | 'mine'
  | 'offers'
  | 'agenda'
  | 'plans'
  | 'vote'
  | 'challenge'
  | 'money'
  | 'assembly'
  | 'people'
  | 'news'
  | 'me'
  | 'desk'
  | 'help'
  | 'read-aloud'
  | 'stop'
  | 'share'
  | 'phone'
  | 'print'
  | 'check'
  | 'warning'
  | 'error'
  | 'offline'
  | 'empty'
  | 'light'
  | 'dark'
  | 'device';

/**
 * A pictogram beside words, never instead of them: it is not read out. It takes the colour and the size of the text
 * around it. All of them are one file, which the browser fetches once, when the first is shown.
 */
export const Icon = ({ name, large }: { readonly name: IconName; readonly large?: boolean }) => (
  <svg className={`icon${large ? ' icon--large' : ''}`} aria-hidden="true">
    <use href={`${sprite}#${name}`} />
  </svg>
);
