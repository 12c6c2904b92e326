/** What WIJ has for a service: how much there is of its specialisms, and how the hours of an fte are spent. */
import { dayAfter } from '../../../schema/amsterdam.ts';
import type { Employment, ResponsePromise } from '../../../schema/capacity.ts';
import type { FormationParameterKind, StepDirection } from '../../../schema/generated/wijk.ts';
import { savingOf } from '../../../schema/saving.ts';
import type { Statutes } from '../../../schema/statutes.ts';
import {
  type Parameters,
  parameterOn,
  type Specialism,
  type Strength,
  strengthOn,
} from '../../formation/rules.ts';

/** Open hours a week, while no parameter says them: as long as an fte of the Dutch agreement for social work. */
export const openHours = 36;
const weeksPaid = 52;

/** How much there is of a specialism, in hundredths of an fte; what it costs, in cents an hour. */
export type Share = {
  readonly specialismId: string;
  readonly fte: number;
  readonly tariff: number;
  /** What was agreed on as baseline, and its tariff, by which savings are settled; absent while nothing was. */
  readonly baseline?: number;
  readonly baselineTariff?: number;
};

/** What there is for a service on a day. */
export type Establishment = {
  readonly shares: readonly Share[];
  /** All shares together, in hundredths of an fte. */
  readonly fte: number;
  /** How the hours are spent; absent while a parameter is not said. */
  readonly employment?: Employment;
  /** Hours that an fte is paid for in a year; absent while nobody said. */
  readonly yearHours?: number;
  readonly missing: readonly FormationParameterKind[];
};

/** True when somebody said since an instant how much there is for a service, of whichever day and specialism. */
export const changedSince = (specialisms: readonly Specialism[], serviceId: string, at: string): boolean =>
  specialisms.some((one) => one.serviceId === serviceId && one.actual.some((said) => said.at > at));

/** The last day on which there came to be more or less for a service, up to a day; undefined when there never did. */
export function lastStepOf(
  specialisms: readonly Specialism[],
  serviceId: string,
  until: string,
): { readonly from: string; readonly direction: StepDirection } | undefined {
  const own = specialisms.filter((one) => one.serviceId === serviceId);
  const on = (day: string) => own.reduce((sum, { actual }) => sum + (strengthOn(actual, day)?.fte ?? 0), 0);
  const days = own
    .flatMap(({ actual }) =>
      actual.flatMap(({ from, until: last }) => [from, ...(last ? [dayAfter(last)] : [])]),
    )
    .filter((day) => day <= until)
    .sort()
    .reverse();
  // What was said first is no step: before it nobody knew how much there was.
  const known = (day: string) => own.some(({ actual }) => strengthOn(actual, day));
  const from = days.find((day) => known(dayAfter(day, -1)) && on(dayAfter(day, -1)) !== on(day));
  if (from === undefined) return undefined;
  return { from, direction: on(dayAfter(from, -1)) < on(from) ? 'up' : 'down' };
}

const needed: readonly FormationParameterKind[] = ['absence', 'travel', 'indirect', 'yearHours'];

/** What WIJ has for a service on a day. */
export function establishmentOf(
  {
    specialisms,
    parameters,
  }: { readonly specialisms: readonly Specialism[]; readonly parameters: Parameters },
  serviceId: string,
  day: string,
): Establishment {
  const shares = specialisms
    .filter((one) => one.serviceId === serviceId)
    .flatMap(({ id, actual, baseline }) => {
      const now = strengthOn(actual, day);
      const agreed = strengthOn(baseline, day);
      return now
        ? [
            {
              specialismId: id,
              fte: now.fte,
              tariff: now.tariff,
              ...(agreed ? { baseline: agreed.fte, baselineTariff: agreed.tariff } : {}),
            },
          ]
        : [];
    });
  const value = (kind: FormationParameterKind) => parameterOn(parameters, kind, day)?.value;
  const missing = needed.filter((kind) => value(kind) === undefined);
  const part = (kind: FormationParameterKind) => (value(kind) ?? 0) / 10_000;
  // Travelling and what is about no request are both shares of the hours: together they are the indirect time.
  const indirect = part('travel') + part('indirect');
  const employment = {
    hoursPerFte: (value('yearHours') ?? 0) / weeksPaid,
    absence: part('absence'),
    indirect,
    openHours,
  };
  const sound = missing.length === 0 && indirect < 1;
  return {
    shares,
    fte: shares.reduce((sum, { fte }) => sum + fte, 0),
    missing,
    yearHours: value('yearHours'),
    ...(sound ? { employment } : {}),
  };
}

/**
 * What is promised: a first answer within the statutes' response hours, as often as their guard rail says. Hours on the
 * clock are on average so many open hours; the careful side, since who asks on a Monday has more of them.
 */
export const promiseOf = ({ responseHours, lettingGo }: Statutes): ResponsePromise => ({
  hours: (responseHours * openHours) / (7 * 24),
  probability: Math.min(99, Math.max(50, lettingGo.inTimePercent)) / 100,
});

/** A share before and after a step, in hundredths of an fte. */
export type ShareStep = Share & { readonly after: number };

/**
 * The shares as a step leaves them. Less is taken where there is most; more is given to what is furthest under its
 * baseline, and what is over then to the first of them. Shares that stay as they are, are left out.
 */
export function sharesAfter(shares: readonly Share[], step: number): ShareStep[] {
  return (step < 0 ? lessOf(shares, -step) : moreOf(shares, step)).filter(({ fte, after }) => fte !== after);
}

function lessOf(shares: readonly Share[], step: number): ShareStep[] {
  let left = step;
  return [...shares]
    .sort((a, b) => b.fte - a.fte)
    .map((share) => {
      const less = Math.min(share.fte, left);
      left -= less;
      return { ...share, after: share.fte - less };
    });
}

function moreOf(shares: readonly Share[], step: number): ShareStep[] {
  let left = step;
  const filled = [...shares]
    .sort((a, b) => short(b) - short(a) || b.fte - a.fte)
    .map((share) => {
      const more = Math.min(short(share), left);
      left -= more;
      return { ...share, after: share.fte + more };
    });
  return filled.map((one, place) => (place === 0 ? { ...one, after: one.after + left } : one));
}

/**
 * How much there is of a specialism from the day of a step on: so much less, or more, than there would have been. What was
 * said for a while only is so for that while, and what was known to come later comes, both by as much as the step.
 */
export function steppedFrom(
  actual: readonly Strength[],
  from: string,
  { fte, after }: ShareStep,
): Pick<Strength, 'from' | 'until' | 'fte' | 'tariff'>[] {
  const later = actual
    .flatMap(({ from: first, until }) => (until === undefined ? [first] : [first, dayAfter(until)]))
    .filter((day) => day > from && strengthOn(actual, day) !== strengthOn(actual, dayAfter(day, -1)));
  const days = [from, ...[...new Set(later)].sort()];
  return days.flatMap((day, i) => {
    const there = strengthOn(actual, day);
    const next = days[i + 1];
    const until = next === undefined ? {} : { until: dayAfter(next, -1) };
    return there
      ? [{ from: day, ...until, fte: Math.max(0, there.fte + after - fte), tariff: there.tariff }]
      : [];
  });
}

const short = ({ fte, baseline = 0 }: Share): number => Math.max(0, baseline - fte);

/**
 * What a step saves in a quarter of a year, in cents, by the formula and the tariff with which it will be settled; under 0
 * when it costs more. Undefined while nobody said how many hours are paid.
 */
export function savedInQuarter(
  steps: readonly ShareStep[],
  { yearHours }: Pick<Establishment, 'yearHours'>,
): number | undefined {
  if (yearHours === undefined) return undefined;
  const stretches = steps.map(({ fte, after, tariff, baselineTariff = tariff }) => ({
    ...{ baselineFte: fte, actualFte: after, yearHours, tariff: baselineTariff },
    ...{ days: 1, yearDays: 4 },
  }));
  return savingOf(stretches, 0).cents;
}
