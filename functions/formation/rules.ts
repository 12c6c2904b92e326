/**
 * The formation of WIJ in a wijk: per specialism the baseline that coordinator and board agreed on, and what is really
 * there. Fewer fte than the baseline is what residents save; so the baseline takes two to agree on, and of a quarter
 * that is over nothing is changed, neither baseline nor what was there.
 */
import type { Refusal } from '../../schema/errors.ts';
import type { FormationParameterKind } from '../../schema/generated/wijk.ts';
import { fiscalDay, isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { firstDayOf, quarterWith } from '../../schema/quarters.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Trail } from '../tenancy/trail.ts';

/** The most specialisms that a wijk can have. */
export const mostSpecialisms = 40;

/** How much there is of a specialism, and what it costs, from a day on. */
export type Strength = {
  /** First day, such as 2027-01-01. */
  readonly from: string;
  /** Last day; absent for as long as nothing else is said. */
  readonly until?: string;
  /** In hundredths of a full-time equivalent. */
  readonly fte: number;
  /** In cents per hour. */
  readonly tariff: number;
  readonly why: string;
  /** Id of what decided it, such as an assent of the four corners; absent where people of the wijk said so. */
  readonly ref?: string;
  readonly at: string;
};

/** Who agrees on a baseline: one of each, two people. */
export const parties = ['coordinator', 'board'] as const satisfies readonly WijkRole[];
/** One of the two who agree on a baseline. */
export type Party = (typeof parties)[number];

/** A baseline that waits for the other party. */
export type Proposal = Omit<Strength, 'ref'> & { readonly by: string; readonly party: Party };

/** A specialism of WIJ in the wijk. */
export type Specialism = {
  readonly id: string;
  readonly name: string;
  /** The service that it works for, where it is one. */
  readonly serviceId?: string;
  /** Both in the order in which they were decided: of two that begin on one day, the later holds. */
  readonly baseline: readonly Strength[];
  readonly actual: readonly Strength[];
  readonly proposal?: Proposal;
  readonly trail: Trail;
};

/** What holds on a day: of all that hold, the one that began last; undefined when none does. */
export const strengthOn = (all: readonly Strength[], day: string): Strength | undefined =>
  all
    .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
    .reduce<Strength | undefined>((last, one) => (last && last.from > one.from ? last : one), undefined);

/** Why something can't hold from a day on: that is in a quarter that is over, and so closed, or too far ahead. */
export function beginRefusal(from: string, now: Date): Refusal | undefined {
  if (!isDay(from)) return { code: 'BAD_DAY', field: 'from' };
  const first = firstDayOf(quarterWith(fiscalDay(now)));
  const last = `${Number(first.slice(0, 4)) + 2}-12-31`;
  if (from < first) return { code: 'QUARTER_CLOSED', field: 'from', values: { day: first } };
  return from > last ? { code: 'TOO_LATE_A_DAY', field: 'from', values: { day: last } } : undefined;
}

/** Why there can't be so much of a specialism, all reasons at once. */
export function strengthRefusals(
  { from, until, fte, tariff }: Pick<Strength, 'from' | 'until' | 'fte' | 'tariff'>,
  now: Date,
): (Refusal | undefined)[] {
  return [
    beginRefusal(from, now),
    untilRefusal(from, until),
    rangeRefusal('fte', fte, 0, 10_000),
    rangeRefusal('tariff', tariff, 1, 100_000),
  ];
}

function untilRefusal(from: string, until: string | undefined): Refusal | undefined {
  if (until === undefined) return undefined;
  if (!isDay(until)) return { code: 'BAD_DAY', field: 'until' };
  return until < from ? { code: 'TOO_EARLY_A_DAY', field: 'until', values: { day: from } } : undefined;
}

/** As which party somebody with these roles proposes a baseline; undefined for who is neither. */
export const partyOf = (roles: readonly WijkRole[]): Party | undefined =>
  parties.find((party) => roles.includes(party));

/** True for who agrees to a proposal in the name of the other party: another person, in the other role. */
export const mayAgree = (
  { by, party }: Pick<Proposal, 'by' | 'party'>,
  person: { readonly id: string; readonly roles: readonly WijkRole[] },
): boolean => person.id !== by && parties.some((other) => other !== party && person.roles.includes(other));

/** The baseline with what was proposed, once the other party agrees. */
export const agreed = ({ proposal, ...specialism }: Specialism, at: string): Specialism => {
  if (!proposal) return specialism;
  const { by: _, party: __, ...strength } = proposal;
  return { ...specialism, baseline: [...specialism.baseline, { ...strength, at }] };
};

/** The parameters that a capacity model needs, each with the most that it can be: shares in basis points, hours a year. */
export const parameterMost: Readonly<Record<FormationParameterKind, number>> = {
  absence: 9_999,
  travel: 9_999,
  indirect: 9_999,
  yearHours: 3_000,
};

/** True for the name of a parameter. */
const isKind = (name: string): name is FormationParameterKind => Object.hasOwn(parameterMost, name);
/** All parameters. */
export const parameterKinds = Object.keys(parameterMost).filter(isKind);

/** What a parameter is from a day on, and how one knows. */
export type Parameter = {
  readonly kind: FormationParameterKind;
  readonly from: string;
  readonly value: number;
  /** Where it is from, or why it is assumed. */
  readonly source: string;
  readonly assumed: boolean;
  readonly at: string;
};

/** The parameters of a wijk, in the order in which they were said. */
export type Parameters = { readonly values: readonly Parameter[]; readonly trail: Trail };

/** What a parameter is on a day; undefined while nobody said. */
export const parameterOn = (
  { values }: Pick<Parameters, 'values'>,
  kind: FormationParameterKind,
  day: string,
): Parameter | undefined =>
  values
    .filter((one) => one.kind === kind && one.from <= day)
    .reduce<Parameter | undefined>((last, one) => (last && last.from > one.from ? last : one), undefined);

/** Time of a professional in a week that is about no request. A correction is an entry that names what it corrects. */
export type WeekHours = {
  readonly id: string;
  readonly specialismId: string;
  /** As ISO 8601 writes it, such as 2026-W48. */
  readonly week: string;
  readonly minutes: number;
  readonly by: string;
  readonly at: string;
  readonly corrects?: string;
  readonly trail: Trail;
};

/** The most minutes that a week has. */
export const mostMinutes = 7 * 24 * 60;
