/**
 * When WIJ steps down in a service, or up again. From the figures of its months, what WIJ has for it, and the statutes:
 *
 *   a guard rail broken in the last month, or less than is needed      → a step up
 *   so many good months in a row, nothing falling, and more than enough → a step down
 *   anything else                                                      → nothing, and why
 *
 * Nothing is ever proposed on what is missing, too thin, or about fewer than five people.
 */
import { type Need, neededFrom } from '../../schema/capacity.ts';
import type { Nothing, StepDirection, StepWarning } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';
import type { ServiceMonth } from '../facts/services/evidence.ts';
import { fewest } from '../facts/services/rules.ts';
import { monthsUntil } from './due.ts';
import { type Finding, findingsOf, isFalling, type MonthShown } from './guard/rules.ts';
import { type Establishment, promiseOf } from './strength/rules.ts';

/** Over how many months the need is counted, at most: fewer hold too few requests, more say too little of now. */
const monthsCounted = 6;
/** A formation is agreed in tenths of an fte, which are so many hundredths. */
const tenth = 10;
/** The least step down that the figures propose, in hundredths of an fte. */
const leastStep = 20;

/** The need as it is told: hundredths of an fte. */
export type NeedShown = {
  readonly fte: number;
  readonly low: number;
  readonly high: number;
  /** Within so many open hours, in tenths, so many in a hundred. */
  readonly promise: number;
  readonly percent: number;
  readonly months: number;
  /** Over these months WIJ had so many requests, that took so many minutes; absent where one of them is withheld. */
  readonly handled?: number;
  readonly minutes?: number;
};

/** What a verdict rests on. Fte in hundredths. */
export type Reasoning = {
  /** The last month that was looked at, such as 2026-10. */
  readonly month: string;
  /** Consecutive good months that the statutes ask. */
  readonly goodMonths: number;
  /** The months that were looked at, the latest first; what is about fewer than five is not there. */
  readonly months: readonly MonthShown[];
  readonly findings: readonly Finding[];
  readonly need?: NeedShown;
  readonly actual: number;
  readonly reserve: number;
  readonly biggestStep: number;
};

/** Why there is a step, or none. */
export type Verdict =
  | {
      readonly kind: 'step';
      readonly direction: StepDirection;
      readonly step: number;
      readonly reasoning: Reasoning;
    }
  | {
      readonly kind: 'nothing';
      readonly why: Nothing;
      /** The months that it is about, where it is about months. */
      readonly about: readonly string[];
      readonly reasoning: Reasoning;
    };

/** A step that was agreed on, and its first day. */
export type LastStep = { readonly from: string; readonly direction: StepDirection };

/** What is known of a service when its month is judged. */
export type Case = {
  readonly month: string;
  readonly months: readonly ServiceMonth[];
  /** What of these months may be shown. */
  readonly shown: readonly MonthShown[];
  readonly establishment: Establishment;
  readonly statutes: Statutes;
  /** The last step that was agreed on, which may be still to come. */
  readonly lastStep?: LastStep;
};

/** Months that a verdict looks at: as many as must be good, the latest last. */
const judgedMonths = ({ month, statutes }: Case): string[] =>
  monthsUntil(month, statutes.lettingGo.goodMonths);

const at = (months: readonly ServiceMonth[], month: string) => months.find((one) => one.month === month);

/** The figures of those of them that are there. */
const judgedIn = (known: Case): ServiceMonth[] =>
  judgedMonths(known).flatMap((month) => at(known.months, month) ?? []);

/** How many months are looked at. */
export const monthsLookedAt = ({ lettingGo }: Statutes): number =>
  Math.max(monthsCounted, lettingGo.goodMonths);

/** Months without a gap up to the last, the latest last: what the need is counted over. */
function unbroken({ month, months, statutes }: Case): ServiceMonth[] {
  const all = monthsUntil(month, monthsLookedAt(statutes)).map((one) => at(months, one));
  return all.slice(all.lastIndexOf(undefined) + 1).filter((one) => one !== undefined);
}

const shownIn = ({ shown }: Case, month: string) => shown.find((one) => one.month === month);

const sum = (months: readonly ServiceMonth[], name: 'escalated' | 'wijMinutes'): number =>
  months.reduce((all, one) => all + one[name], 0);

function needOf(known: Case): Need | undefined {
  const { employment } = known.establishment;
  const counted = unbroken(known);
  const handled = sum(counted, 'escalated');
  if (!employment || counted.length === 0) return undefined;
  const hours = sum(counted, 'wijMinutes') / 60;
  if (hours === 0) return { tells: false, why: 'few' };
  return neededFrom(
    { requests: handled, months: counted.length, handled, hours },
    promiseOf(known.statutes),
    employment,
  );
}

function needShown(known: Case, need: Need | undefined): NeedShown | undefined {
  if (!need?.tells) return undefined;
  const counted = unbroken(known);
  const { hours, probability } = promiseOf(known.statutes);
  // With all months but one, a sum would give that one away.
  const told = (name: 'escalated' | 'wijMinutes') =>
    counted.every(({ month }) => shownIn(known, month)?.[name] !== undefined);
  return {
    fte: need.tenths * tenth,
    low: need.interval.low * tenth,
    high: need.interval.high * tenth,
    promise: Math.round(hours * 10),
    percent: Math.round(probability * 100),
    months: counted.length,
    ...(told('escalated') ? { handled: sum(counted, 'escalated') } : {}),
    ...(told('wijMinutes') ? { minutes: sum(counted, 'wijMinutes') } : {}),
  };
}

/** What a verdict rests on, also where people propose something else. */
export function reasoningOn(known: Case): Reasoning {
  const { month, establishment, statutes } = known;
  const { goodMonths, safetyReserve, biggestStep } = statutes.lettingGo;
  const judged = judgedIn(known);
  const need = needShown(known, needOf(known));
  return {
    month,
    goodMonths,
    months: unbroken(known)
      .flatMap((one) => shownIn(known, one.month) ?? [])
      .reverse(),
    findings: judged.flatMap((one) => findingsOf(one, statutes, shownIn(known, one.month))),
    ...(need ? { need } : {}),
    actual: establishment.fte,
    reserve: safetyReserve,
    biggestStep,
  };
}

/** Why the figures of a service tell nothing at all; undefined when they tell something. */
function silence(known: Case): { why: Nothing; about: string[] } | undefined {
  const { months, establishment } = known;
  const judged = judgedMonths(known);
  if (establishment.shares.length === 0) return { why: 'noFormation', about: [] };
  if (!establishment.employment) return { why: 'noParameters', about: [] };
  const missing = judged.filter((one) => !at(months, one));
  if (missing.length) return { why: 'monthMissing', about: missing };
  const few = judged.filter((one) => (at(months, one)?.people ?? 0) < fewest);
  if (few.length) return { why: 'fewPeople', about: few };
  const unwritten = judged.filter((one) => {
    const month = at(months, one);
    return month !== undefined && month.escalated >= fewest && month.wijMinutes === 0;
  });
  return unwritten.length ? { why: 'hoursMissing', about: unwritten } : undefined;
}

/** What speaks against a step that people want, by what is known. */
export function warningsOn(known: Case, after: number): StepWarning[] {
  const reasoning = reasoningOn(known);
  const { actual, need, reserve, biggestStep } = reasoning;
  const less = after < actual;
  const missing = judgedMonths(known).some((one) => (at(known.months, one)?.people ?? 0) < fewest);
  const all: readonly (readonly [StepWarning, boolean])[] = [
    ['underNeed', need !== undefined && after < need.fte + reserve],
    ['needUnknown', need === undefined],
    ['biggerStep', Math.abs(after - actual) > biggestStep],
    ['railBroken', less && inState(reasoning, 'broken').length > 0],
    ['monthsUnknown', less && (missing || inState(reasoning, 'thin').length > 0)],
    ['falling', less && isFalling(judgedIn(known), known.statutes)],
  ];
  return all.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

/** Months of those that were looked at in which a guard rail is in this state. */
const inState = ({ findings }: Reasoning, state: Finding['state']): string[] => [
  ...new Set(findings.filter((one) => one.state === state).map(({ month }) => month)),
];

/** What the last step has not shown yet: a month that began before it did says nothing of it. */
const unseen = ({ lastStep }: Case, months: readonly string[]): string[] =>
  months.filter((month) => lastStep !== undefined && `${month}-01` < lastStep.from);

/**
 * How far WIJ can step down: in whole tenths of an fte, never under need and reserve, nor under the upper bound of the
 * need. A smaller step than is worth the assent of so many is none: chance alone makes room for a tenth.
 */
function room({ actual, reserve, biggestStep, need }: Reasoning): number {
  if (!need) return 0;
  const spare = actual - Math.max(need.fte + reserve, need.high);
  const step = Math.floor(Math.min(biggestStep, spare) / tenth) * tenth;
  return step >= Math.min(leastStep, biggestStep) ? step : 0;
}

/** How much more is proposed: up to need and reserve, and where a guard rail broke a whole step. */
function more({ actual, reserve, biggestStep, need }: Reasoning, broken: boolean): number {
  const step = Math.floor(biggestStep / tenth) * tenth;
  if (broken || !need) return step;
  return Math.min(step, Math.ceil((need.fte + reserve - actual) / tenth) * tenth);
}

/** Whether WIJ is to step down or up in a service, or neither, and why. */
export function verdictOn(known: Case): Verdict {
  const reasoning = reasoningOn(known);
  const nothing = (why: Nothing, about: readonly string[] = []): Verdict => ({
    kind: 'nothing',
    why,
    about,
    reasoning,
  });
  const silent = silence(known);
  if (silent) return nothing(silent.why, silent.about);
  const { actual, need } = reasoning;
  const broken = inState(reasoning, 'broken');
  const brokenNow = broken.includes(known.month);
  if (brokenNow || (need && need.fte > actual)) {
    // More was agreed on already, and this month was before it: what it does is not to be seen yet.
    if (known.lastStep?.direction === 'up' && unseen(known, [known.month]).length)
      return nothing('stepNotSeen', [known.month]);
    return { kind: 'step', direction: 'up', step: more(reasoning, brokenNow), reasoning };
  }
  const thin = inState(reasoning, 'thin');
  if (thin.length) return nothing('tooThin', thin);
  if (!need) return nothing('needTooThin');
  const early = unseen(known, judgedMonths(known));
  if (early.length) return nothing('stepNotSeen', early);
  if (broken.length) return nothing('notGoodLongEnough', broken);
  if (isFalling(judgedIn(known), known.statutes)) return nothing('falling');
  const step = room(reasoning);
  return step > 0 ? { kind: 'step', direction: 'down', step, reasoning } : nothing('noRoom');
}
