/**
 * How somebody is told. News is numbered per person as it comes in. What is due goes out in one letter with all that
 * waits, so that nobody is swamped: first the letter is claimed, then it is sent, then it is marked as sent. A letter
 * that was claimed and not marked is sent again, under the same id.
 */

import { afterQuiet, isMonday, nextTime } from '../../schema/amsterdam.ts';
import type { TellingChannel, TellingGroup, TellingWhen, ToldKind } from '../../schema/generated/wijk.ts';
import { isSpoken, type Spoken } from '../../schema/text.ts';
import { groups, kinds } from '../../schema/told.ts';

/** What somebody wants. */
export type Wishes = {
  readonly when: Readonly<Record<TellingGroup, TellingWhen>>;
  readonly channel: TellingChannel;
  /** The number that a host calls. */
  readonly phone?: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  /** Time of day of the digest. */
  readonly digestAt: string;
  readonly language?: Spoken;
};

/** What holds until somebody chooses: a digest at five, asks and answers at once, nothing at night. */
export const calm: Wishes = {
  when: groups,
  channel: 'email',
  quietFrom: '22:00',
  quietTo: '07:00',
  digestAt: '17:00',
};

/** A letter under way: its id, the last news in it, how often it was tried, and when it is tried again. */
export type Claim = {
  readonly id: string;
  readonly through: number;
  readonly tries: number;
  readonly againAt: string;
  /** No device could be reached: it goes by mail. */
  readonly byMail?: boolean;
};

/** How one person is told, and how far they were. */
export type Telling = {
  readonly person: string;
  readonly wishes: Wishes;
  /** How much news there was in all. */
  readonly count: number;
  /** The number of the last news that went out. */
  readonly told: number;
  readonly atOnceAt?: string;
  readonly digestAt?: string;
  readonly claim?: Claim;
  /** When a letter was given up, as long as none went through since. */
  readonly failedAt?: string;
  /** Goes up when an unsubscribe link was used: then the others no longer work. */
  readonly links: number;
  readonly version: number;
};

/** One thing to tell one person. */
export type Notice = {
  readonly person: string;
  readonly what: ToldKind;
  /** Id of what it is about. */
  readonly about: string;
  readonly at: string;
  /** Its place among the news of this person. */
  readonly n: number;
  /** Tells it from other news of this kind about the same. */
  readonly part: string;
  /** The call to many that it came from. */
  readonly call?: string;
  readonly seenAt?: string;
  readonly undoneAt?: string;
};

/** Somebody of whom nothing was asked and to whom nothing was told yet. */
export const untold = (person: string): Telling => ({
  person,
  wishes: calm,
  count: 0,
  told: 0,
  links: 0,
  version: 0,
});

/** Somebody who was entered at a desk: a host is asked to phone. */
export const callsByPhone = (person: string, phone: string): Telling => ({
  ...untold(person),
  wishes: { ...calm, channel: 'phone', phone },
  version: 1,
});

/** Somebody who reads for themselves from now on. */
export const byOneself = (telling: Telling): Telling => ({
  ...telling,
  wishes: { ...telling.wishes, channel: calm.channel },
});

const minute = 60_000;
/** What is told at once waits so long: a slip can be taken back, and a second answer comes along. */
const grace = minute;
/** How long a letter that was claimed may be under way before it is taken up again. */
const lease = 2 * minute;
/** After how many minutes a letter that the mail service refused is tried again; then it is given up. */
const patience = [1, 5, 25, 125, 625] as const;
/** After how many minutes it is tried again to push; then it goes by mail. */
const pushPatience = [1, 5, 25] as const;

const iso = (at: number): string => new Date(at).toISOString();
const earliest = (...times: readonly (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).sort()[0];

/** When something has to be done for this person; undefined when nothing has to. */
export const dueOf = ({ claim, atOnceAt, digestAt }: Telling): string | undefined =>
  claim ? claim.againAt : earliest(atOnceAt, digestAt);

/** When news of a group goes out, and in which of both ways; nothing where it never does. */
function times(wishes: Wishes, group: TellingGroup, now: Date): Pick<Telling, 'atOnceAt' | 'digestAt'> {
  const { when, quietFrom, quietTo, digestAt } = wishes;
  switch (when[group]) {
    case 'atOnce':
      return { atOnceAt: iso(afterQuiet(now.getTime() + grace, quietFrom, quietTo)) };
    case 'daily':
      return { digestAt: iso(nextTime(now.getTime(), digestAt)) };
    case 'weekly':
      return { digestAt: iso(nextTime(now.getTime(), digestAt, isMonday)) };
    case 'never':
      return {};
  }
}

const sooner = (
  telling: Telling,
  more: Pick<Telling, 'atOnceAt' | 'digestAt'>,
): Pick<Telling, 'atOnceAt' | 'digestAt'> => ({
  atOnceAt: earliest(telling.atOnceAt, more.atOnceAt),
  digestAt: earliest(telling.digestAt, more.digestAt),
});

/** After news came in. */
export const noted = (telling: Telling, what: ToldKind, now: Date): Telling => ({
  ...telling,
  count: telling.count + 1,
  ...sooner(telling, times(telling.wishes, kinds[what].group, now)),
});

/** After somebody said what they want; what waits is told by it. */
export function wished(telling: Telling, wishes: Wishes, waiting: readonly Notice[], now: Date): Telling {
  let next: Telling = { ...telling, wishes, atOnceAt: undefined, digestAt: undefined };
  for (const { what } of waiting) next = { ...next, ...sooner(next, times(wishes, kinds[what].group, now)) };
  return next;
}

/** True for news that is still to be told: not told, seen or undone, of a group that this person wants. */
export const waits = (telling: Telling, notice: Notice): boolean =>
  notice.n > telling.told &&
  notice.n <= (telling.claim?.through ?? telling.count) &&
  !notice.seenAt &&
  !notice.undoneAt &&
  telling.wishes.when[kinds[notice.what].group] !== 'never';

/** Where only what is told at once is due, and it is quiet now: later. Undefined when there is nothing to put off. */
export function putOff(telling: Telling, now: Date): Telling | undefined {
  const { claim, digestAt, wishes } = telling;
  if (claim || (digestAt && digestAt <= now.toISOString())) return undefined;
  const later = afterQuiet(now.getTime(), wishes.quietFrom, wishes.quietTo);
  return later === now.getTime() ? undefined : { ...telling, atOnceAt: iso(later) };
}

/** When a letter is taken up again that did not go now: after so long, and not while it is quiet. */
const later = ({ wishes }: Telling, wait: number, now: Date): string =>
  iso(afterQuiet(now.getTime() + wait, wishes.quietFrom, wishes.quietTo));

/** Somebody to whom a letter is under way. */
export type Claimed = Telling & { readonly claim: Claim };

/** A letter is about to go: this one, or the one that was under way already. */
export function claimed(telling: Telling, id: string, now: Date): Claimed {
  const againAt = later(telling, lease, now);
  if (telling.claim) return { ...telling, claim: { ...telling.claim, againAt } };
  const claim = { id, through: telling.count, tries: 0, againAt };
  return { ...telling, atOnceAt: undefined, digestAt: undefined, claim };
}

/** The letter went, or there was nothing to say. */
export function told(telling: Telling, through: number): Telling {
  const rest = telling.claim ? {} : { atOnceAt: undefined, digestAt: undefined };
  return { ...telling, ...rest, told: through, claim: undefined, failedAt: undefined };
}

/** The mail service did not take it: again after a while, and given up in the end. What it said stays in the app. */
export function refusedOnce(telling: Telling, now: Date): Telling {
  const { claim } = telling;
  if (!claim) return telling;
  const wait = patience[claim.tries];
  if (wait === undefined)
    return { ...telling, told: claim.through, claim: undefined, failedAt: now.toISOString() };
  const againAt = later(telling, wait * minute, now);
  return { ...telling, claim: { ...claim, tries: claim.tries + 1, againAt } };
}

/** No device can be reached: the letter goes by mail from now on, as if it was never tried. */
export const byMailInstead = (telling: Telling): Telling =>
  telling.claim ? { ...telling, claim: { ...telling.claim, tries: 0, byMail: true } } : telling;

/** No device took it now: again after a while, no sooner than was asked, and by mail in the end. */
export function pushedInVain(telling: Telling, waitMs: number, now: Date): Telling {
  const { claim } = telling;
  const wait = claim && pushPatience[claim.tries];
  if (!claim || wait === undefined) return byMailInstead(telling);
  const againAt = later(telling, Math.max(wait * minute, waitMs), now);
  return { ...telling, claim: { ...claim, tries: claim.tries + 1, againAt } };
}

/** There is no way to bring the letter. What it said stays in the app, and the person reads there that it did not come. */
export const unbrought = (telling: Telling, through: number, now: Date): Telling => ({
  ...told(telling, through),
  failedAt: now.toISOString(),
});

/** A line of a letter or a list: alike news about the same, with how much of it there is. */
export type Line = { readonly what: ToldKind; readonly about: string; readonly many: number };

/** News as lines, newest first: ten messages in one conversation are one line. */
export function linesOf(notices: readonly Notice[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { what, about } of [...notices].sort((a, b) => b.n - a.n)) {
    const key = `${what}#${about}`;
    lines.set(key, { what, about, many: (lines.get(key)?.many ?? 0) + 1 });
  }
  return [...lines.values()];
}

/** After somebody unsubscribed: nothing goes out, and no link that was sent before works any more. */
export const unsubscribed = (telling: Telling): Telling => ({
  ...telling,
  wishes: {
    ...telling.wishes,
    when: { help: 'never', asks: 'never', talk: 'never', deciding: 'never', money: 'never', tasks: 'never' },
  },
  atOnceAt: undefined,
  digestAt: undefined,
  links: telling.links + 1,
});

/** In which language somebody is told: the one they chose for it, else the first of their profile that we speak. */
export const languageFor = ({ language }: Wishes, languages: readonly string[] = []): Spoken =>
  language ?? languages.find(isSpoken) ?? 'nl';
