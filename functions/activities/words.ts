import type { Text } from '../../schema/errors.ts';
import type { ActivityState } from '../../schema/generated/wijk.ts';
import { type Saying, type SentenceName, say } from '../../schema/languages/sentences.ts';
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

const rhythms: Readonly<Record<string, SentenceName & `repeats_${string}`>> = {
  DAILY: 'repeats_DAILY',
  WEEKLY: 'repeats_WEEKLY',
  MONTHLY: 'repeats_MONTHLY',
};

/** A rule in a few words, such as 'elke week, 5 keer'. */
export function repeatsText({ rule }: Pick<Activity, 'rule'>): Saying | undefined {
  if (rule === undefined) return undefined;
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];
  const name = rhythms[part('FREQ') ?? ''];
  const count = Number(part('COUNT') ?? 0);
  const rhythm = name ? say(name, { interval: Number(part('INTERVAL') ?? 1) }) : () => rule;
  return count ? say('repeatsTimes', { rhythm, count }) : rhythm;
}
