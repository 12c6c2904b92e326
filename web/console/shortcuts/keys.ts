import { forget, remember, remembered } from '../../kit/device.ts';

/** The key after which another says where to go. */
export const goKey = 'g';

/** Where a second key after `g` leads; each has a text under its name. */
export const goings = {
  o: '/',
  c: '/challenges',
  s: '/settlements',
  w: '/what-if',
  p: '/officials',
  a: '/audit',
  n: '/found',
} as const satisfies Readonly<Record<string, string>>;
/** A key that leads somewhere. */
export type Going = keyof typeof goings;
const isGoing = (key: string): key is Going => Object.hasOwn(goings, key);
/** Those keys, in the order of the menu. */
export const goingKeys = Object.keys(goings).filter(isGoing);

/** What a key comes to, after another or alone; `waiting` for a second one. */
export type Meaning =
  | { readonly is: 'nothing' }
  | { readonly is: 'help' }
  | { readonly is: 'search' }
  | { readonly is: 'waiting' }
  | { readonly is: 'go'; readonly to: string };

/** What a key means, where `waits` says that `g` came just before. */
export function meaningOf(key: string, waits: boolean): Meaning {
  if (waits) return isGoing(key) ? { is: 'go', to: goings[key] } : { is: 'nothing' };
  if (key === '?') return { is: 'help' };
  if (key === '/') return { is: 'search' };
  return { is: key === goKey ? 'waiting' : 'nothing' };
}

const place = 'noaber.shortcuts';
/** Whether keys lead anywhere on this device; they do until somebody turns that off (WCAG 2.1.4). */
export const areOn = (): boolean => remembered(place) !== 'off';
/** Turns the keys on or off on this device. */
export const turn = (on: boolean): void => (on ? forget(place) : remember(place, 'off'));
