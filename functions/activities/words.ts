import type { Language, Text } from '../../schema/errors.ts';
import type { ActivityState } from '../../schema/generated/wijk.ts';
import type { Activity } from './rules.ts';

/** States in the words of messages. */
export const stateNames: Readonly<Record<ActivityState, Text>> = {
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  open: { nl: 'open', en: 'open' },
  held: { nl: 'geweest', en: 'held' },
  cancelled: { nl: 'afgezegd', en: 'called off' },
};

/** A giver who rather stays unnamed. */
export const unnamedGiver: Text = { nl: 'een bewoner', en: 'a resident' };

const rhythms: Readonly<Record<string, { readonly one: Text; readonly more: Text }>> = {
  DAILY: { one: { nl: 'elke dag', en: 'every day' }, more: { nl: 'elke {n} dagen', en: 'every {n} days' } },
  WEEKLY: {
    one: { nl: 'elke week', en: 'every week' },
    more: { nl: 'elke {n} weken', en: 'every {n} weeks' },
  },
  MONTHLY: {
    one: { nl: 'elke maand', en: 'every month' },
    more: { nl: 'elke {n} maanden', en: 'every {n} months' },
  },
};

/** A rule in a few words, such as 'elke week, 5 keer'. */
export function repeatsText({ rule }: Pick<Activity, 'rule'>, language: Language): string | null {
  if (rule === undefined) return null;
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];
  const rhythm = rhythms[part('FREQ') ?? ''];
  const [interval, count] = [part('INTERVAL') ?? '1', part('COUNT')];
  const often = (interval === '1' ? rhythm?.one : rhythm?.more)?.[language].replace('{n}', interval) ?? rule;
  if (!count) return often;
  return `${often}, ${count} ${language === 'nl' ? 'keer' : 'times'}`;
}
