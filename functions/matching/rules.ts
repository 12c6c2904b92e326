/**
 * Which neighbours are asked for a request, and why them.
 *
 * Who lived through the same thing goes before who lives near; who is good at it comes after. Who was asked a lot
 * lately is asked less, and nobody more often in seven days than the statutes say. For the same request, people and
 * seed the answer is the same, in whatever order the people are given.
 */
import type { AskReason, Daypart, Urgency } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';

const day = 86_400_000;

/** What of a request decides whom to ask. */
export type Sought = {
  readonly id: string;
  readonly requester: string;
  readonly category: string;
  readonly urgency: Urgency;
  readonly languages: readonly string[];
  readonly street?: string;
  readonly times?: readonly Daypart[];
};

/** Somebody who may be asked for a kind of help: why, and what fits a request or does not. */
export type Helper = {
  readonly person: string;
  /** They lived through it themselves, and said that it may count. */
  readonly lived: boolean;
  /** They are good at it. */
  readonly talent: boolean;
  readonly street?: string;
  readonly languages: readonly string[];
  /** When they have time; empty when they did not say. */
  readonly times: readonly Daypart[];
};

/** How often somebody was asked lately, and how often help of theirs went well. */
export type Standing = { readonly askedAt: readonly string[]; readonly helped: number };

/** Somebody who fits, with every reason for it. The theme is a reason for its owner's eyes alone. */
export type Fitting = {
  readonly person: string;
  readonly score: number;
  readonly reasons: readonly AskReason[];
};

/** What each reason weighs. Lived experience outweighs a talent and the same street together. */
export const weights = {
  theme: 10,
  talent: 4,
  sameStreet: 3,
  nearStreet: 2,
  wijk: 0,
  language: 2,
  availability: 1,
  helpedBefore: 1,
  /** An offer is asked by name: it never has to win from anybody. */
  offer: 0,
} as const satisfies Record<AskReason, number>;

/** What speaks against asking somebody. */
export const against = { noLanguage: 6, noTime: 2, askedThisWeek: 1.5, askedThisMonth: 0.5 } as const;

/** How those who were asked lately are spared: what each ask weighs against them, and the most in seven days. */
export type Spreading = {
  readonly askedThisWeek: number;
  readonly askedThisMonth: number;
  readonly asksPerWeek: number;
};

/** Spreading as the statutes have it. */
export const spreadingBy = ({ asksPerWeek }: Statutes): Spreading => ({ ...against, asksPerWeek });

/** How far back an ask counts, in days. */
export const rememberedDays = 28;

/** How many are asked in one wave: a few, and more when help is needed soon. */
export const waveSize = (urgency: Urgency): number => (urgency === 'soon' ? 5 : 3);

/** How many asks of these fall in the days before now. */
export const asksWithin = (askedAt: readonly string[], days: number, now: string): number =>
  askedAt.filter((at) => Date.parse(at) > Date.parse(now) - days * day).length;

/** True while somebody may be asked once more this week. */
export const hasRoom = ({ askedAt }: Standing, asksPerWeek: number, now: string): boolean =>
  asksWithin(askedAt, 7, now) < asksPerWeek;

const shares = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.some((one) => others.includes(one));

/** How far a street is from another, as people say it. */
export function distanceBand(
  nearStreets: Statutes['nearStreets'],
  one: string | undefined,
  other: string | undefined,
): 'sameStreet' | 'nearStreet' | 'wijk' {
  if (!one || !other) return 'wijk';
  if (one === other) return 'sameStreet';
  const pair = [one, other];
  return nearStreets.some((near) => pair.includes(near.one) && pair.includes(near.other))
    ? 'nearStreet'
    : 'wijk';
}

/** Every reason to ask somebody, in the order in which they weigh. */
export function reasonsFor(
  sought: Omit<Sought, 'id' | 'requester' | 'urgency' | 'category'>,
  helper: Omit<Helper, 'person'>,
  helped: number,
  nearStreets: Statutes['nearStreets'],
): AskReason[] {
  const reasons: AskReason[] = [];
  if (helper.lived) reasons.push('theme');
  if (helper.talent) reasons.push('talent');
  reasons.push(distanceBand(nearStreets, sought.street, helper.street));
  if (shares(sought.languages, helper.languages)) reasons.push('language');
  if (shares(sought.times ?? [], helper.times)) reasons.push('availability');
  if (helped > 0) reasons.push('helpedBefore');
  return reasons;
}

/** A number from 0 up to 1 that a seed and a person always give: it decides between equals (FNV-1a). */
function lotOf(seed: string, person: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}\n${person}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The last bits of people whose ids differ in the last letter differ too little: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** What somebody is worth to a request, but for how often they were asked lately. */
function merit(sought: Sought, helper: Helper, reasons: readonly AskReason[]): number {
  const speaks = helper.languages.length > 0 && sought.languages.length > 0;
  const noLanguage = speaks && !reasons.includes('language') ? against.noLanguage : 0;
  const bothSay = helper.times.length > 0 && (sought.times ?? []).length > 0;
  const noTime = bothSay && !reasons.includes('availability') ? against.noTime : 0;
  return reasons.reduce((sum, reason) => sum + weights[reason], 0) - noLanguage - noTime;
}

/** Who may not be asked, whatever they are good at. */
export type Leaving = {
  /** Asked for this request before. */
  readonly asked: readonly string[];
  /** True for two people who do not want to meet. */
  readonly isApart: (one: string, other: string) => boolean;
};

/** The greatest first; between equals the lot decides, and never the order they came in. */
const best = (seed: string, fitting: readonly Fitting[]): Fitting[] =>
  fitting
    .map((one) => ({ one, lot: lotOf(seed, one.person) }))
    .sort((a, b) => b.one.score - a.one.score || a.lot - b.lot || (a.one.person < b.one.person ? -1 : 1))
    .map(({ one }) => one);

/** One entry per person: who is known by several ways is known by all of them together. */
function joinedUp(helpers: readonly Helper[]): Helper[] {
  const known = new Map<string, Helper>();
  for (const helper of helpers) {
    const before = known.get(helper.person);
    const lived = helper.lived || before?.lived === true;
    known.set(helper.person, { ...helper, lived, talent: helper.talent || before?.talent === true });
  }
  return [...known.values()];
}

/** Everybody who may be asked for a request, best first, before it is known how often each was asked lately. */
export function candidates(
  sought: Sought,
  helpers: readonly Helper[],
  { asked, isApart }: Leaving,
  nearStreets: Statutes['nearStreets'],
): Fitting[] {
  const out = new Set([...asked, sought.requester]);
  const fitting = joinedUp(helpers)
    .filter(({ person }) => !out.has(person) && !isApart(sought.requester, person))
    .map((helper) => {
      const reasons = reasonsFor(sought, helper, 0, nearStreets);
      return { person: helper.person, reasons, score: merit(sought, helper, reasons) };
    });
  return best(sought.id, fitting);
}

/** Of those who fit, the few to ask now: the weary are spared, and nobody is asked above the limit. */
export function chosen(
  seed: string,
  fitting: readonly Fitting[],
  standingOf: (person: string) => Standing,
  { askedThisWeek, askedThisMonth, asksPerWeek }: Spreading,
  now: string,
  most: number,
): Fitting[] {
  const weighed = fitting.flatMap((one) => {
    const standing = standingOf(one.person);
    if (!hasRoom(standing, asksPerWeek, now)) return [];
    const week = asksWithin(standing.askedAt, 7, now);
    const month = asksWithin(standing.askedAt, rememberedDays, now) - week;
    const helped = standing.helped > 0;
    const reasons: AskReason[] = helped ? [...one.reasons, 'helpedBefore'] : [...one.reasons];
    const score =
      one.score +
      (helped ? weights.helpedBefore : 0) -
      week * askedThisWeek -
      Math.min(month, 8) * askedThisMonth;
    return [{ ...one, reasons, score }];
  });
  return best(seed, weighed).slice(0, most);
}
