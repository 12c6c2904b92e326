/** Reckons what a quarter saved, from what was agreed on, what there was, and what hours were paid. */

import { dayAfter } from '../../schema/amsterdam.ts';
import type { Refusal } from '../../schema/errors.ts';
import type { LeftOutReason } from '../../schema/generated/wijk.ts';
import { isDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { daysIn, daysOfYear, firstDayOf, lastDayOf, type Quarter } from '../../schema/quarters.ts';
import { type Stretch, savingOf } from '../../schema/saving.ts';
import {
  type Parameters,
  parameterMost,
  parameterOn,
  type Specialism,
  strengthOn,
} from '../formation/rules.ts';
import type { Change, LeftOut, Line, Reckoning } from './rules.ts';

/** What a quarter is reckoned from. */
export type Facts = {
  readonly specialisms: readonly Pick<Specialism, 'id' | 'name' | 'baseline' | 'actual'>[];
  readonly parameters: Pick<Parameters, 'values'>;
  readonly share: number;
  readonly changes: readonly Change[];
};

type Known = Partial<Pick<Stretch, 'baselineFte' | 'actualFte' | 'yearHours' | 'tariff'>>;
type OneSpecialism = Facts['specialisms'][number];

/** What is known of a specialism on a day; the tariff is the baseline's, and a later change goes before all else. */
function knownOn(
  { id, baseline, actual }: OneSpecialism,
  { parameters, changes }: Facts,
  day: string,
): Known {
  const agreed = strengthOn(baseline, day);
  const known: Known = {
    baselineFte: agreed?.fte,
    tariff: agreed?.tariff,
    actualFte: strengthOn(actual, day)?.fte,
    yearHours: parameterOn(parameters, 'yearHours', day)?.value,
  };
  const said = changes.filter(
    ({ specialismId, from, until }) => specialismId === id && from <= day && day <= until,
  );
  /** What was said of it last, or else what is known. */
  const last = (name: keyof Known): number | undefined =>
    said.findLast((one) => one[name] !== undefined)?.[name] ?? known[name];
  return {
    baselineFte: last('baselineFte'),
    actualFte: last('actualFte'),
    tariff: last('tariff'),
    yearHours: last('yearHours'),
  };
}

/** Why something can't be reckoned: nothing is saved that nobody agreed on, and nothing is guessed. */
function reasonAgainst({ baselineFte, tariff, actualFte, yearHours }: Known): LeftOutReason | undefined {
  if (baselineFte === undefined || tariff === undefined) return 'noBaseline';
  if (actualFte === undefined) return 'noActual';
  return yearHours === undefined ? 'noYearHours' : undefined;
}

/** The first days of the stretches of a quarter in which nothing changes for a specialism: each month begins one. */
function beginnings({ id, baseline, actual }: OneSpecialism, facts: Facts, quarter: Quarter): string[] {
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
  const month = Number(first.slice(5, 7));
  const months = [month, month + 1, month + 2].map(
    (one) => `${first.slice(0, 5)}${String(one).padStart(2, '0')}-01`,
  );
  const spans = [...baseline, ...actual, ...facts.changes.filter((one) => one.specialismId === id)];
  const days = spans.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)]));
  const hours = facts.parameters.values.filter(({ kind }) => kind === 'yearHours').map(({ from }) => from);
  const within = [...months, ...days, ...hours].filter((day) => first <= day && day <= last);
  return [...new Set(within)].sort();
}

type Part = { readonly from: string; readonly until: string; readonly known: Known };

const sameKnown = (one: Known, other: Known): boolean =>
  (['baselineFte', 'actualFte', 'yearHours', 'tariff'] as const).every((name) => one[name] === other[name]);

/** The stretches of a specialism in a quarter; where nothing changes within a month, one. */
function partsOf(specialism: OneSpecialism, facts: Facts, quarter: Quarter): Part[] {
  const days = beginnings(specialism, facts, quarter);
  const parts: Part[] = [];
  for (const [i, from] of days.entries()) {
    const next = days[i + 1];
    const until = next === undefined ? lastDayOf(quarter) : dayAfter(next, -1);
    const known = knownOn(specialism, facts, from);
    const before = parts.at(-1);
    const goesOn = before && before.from.slice(0, 7) === from.slice(0, 7) && sameKnown(before.known, known);
    if (goesOn) parts[parts.length - 1] = { ...before, until };
    else parts.push({ from, until, known });
  }
  return parts;
}

/** Days one after the other that are left out for one reason are named together. */
function together(leftOut: readonly LeftOut[]): LeftOut[] {
  const named: LeftOut[] = [];
  for (const one of leftOut) {
    const before = named.at(-1);
    const goesOn =
      before?.specialismId === one.specialismId &&
      before.why === one.why &&
      dayAfter(before.until) === one.from;
    if (before && goesOn) named[named.length - 1] = { ...before, until: one.until };
    else named.push(one);
  }
  return named;
}

/**
 * What a quarter saved: per specialism and stretch of days (baseline − actual) × paid hours × tariff, negative where
 * there was more than agreed; exact, and rounded once. Lines stand by specialism and day.
 */
export function reckoned(facts: Facts, quarter: Quarter): Reckoning {
  const lines: Omit<Line, 'cents'>[] = [];
  const leftOut: LeftOut[] = [];
  const inOrder = [...facts.specialisms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const yearDays = daysOfYear(firstDayOf(quarter));
  for (const specialism of inOrder)
    for (const { from, until, known } of partsOf(specialism, facts, quarter)) {
      const { baselineFte = 0, actualFte = 0, yearHours = 0, tariff = 0 } = known;
      const at = { specialismId: specialism.id, from, until };
      const why = reasonAgainst(known);
      if (why) leftOut.push({ ...at, why });
      else
        lines.push({ ...at, baselineFte, actualFte, yearHours, tariff, days: daysIn(from, until), yearDays });
    }
  const { parts, ...saving } = savingOf(lines, facts.share);
  return {
    ...saving,
    lines: lines.map((line, i) => ({ ...line, cents: parts[i] ?? 0 })),
    leftOut: together(leftOut),
    names: Object.fromEntries(inOrder.map(({ id, name }) => [id, name])),
  };
}

/** True when there is something to settle: a baseline holds on some day of the quarter. */
export const hasBaseline = ({ specialisms }: Pick<Facts, 'specialisms'>, quarter: Quarter): boolean =>
  specialisms.some(({ baseline }) =>
    baseline.some(
      ({ from, until }) =>
        from <= lastDayOf(quarter) && (until === undefined || firstDayOf(quarter) <= until),
    ),
  );

/** Why a change of a quarter can't be; each reason with its place in the list of changes. */
export function changeRefusals(change: Change, place: number, quarter: Quarter): (Refusal | undefined)[] {
  const { from, until, baselineFte, actualFte, tariff, yearHours } = change;
  const at = (name: string) => `changes.${place}.${name}`;
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
  const within = (name: 'from' | 'until'): Refusal | undefined => {
    const day = change[name];
    return isDay(day) && first <= day && day <= last
      ? undefined
      : { code: 'NOT_IN_QUARTER', field: at(name), values: { first, last } };
  };
  const inRange = (name: string, value: number | undefined, least: number, most: number) =>
    value === undefined ? undefined : rangeRefusal(at(name), value, least, most);
  const says = [baselineFte, actualFte, tariff, yearHours].some((value) => value !== undefined);
  return [
    within('from'),
    within('until'),
    until < from ? { code: 'TOO_EARLY_A_DAY', field: at('until'), values: { day: from } } : undefined,
    says ? undefined : { code: 'SAYS_NOTHING', field: `changes.${place}` },
    inRange('baselineFte', baselineFte, 0, 10_000),
    inRange('actualFte', actualFte, 0, 10_000),
    inRange('tariff', tariff, 1, 100_000),
    inRange('yearHours', yearHours, 1, parameterMost.yearHours),
  ];
}
