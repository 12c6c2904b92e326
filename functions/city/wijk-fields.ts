import { finalFrom } from '../../schema/dispensability.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type Measure, monthsUpTo, type PublishedMonth } from '../facts/rules.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import type { CityWijk } from './wijk-store.ts';

type Figures = Pick<PublishedMonth, 'counts' | 'firstAnswerHours'>;

/** Figures of a month as the API gives them; what is not there is withheld. */
export function monthFigures(month: string, figures: Figures | undefined) {
  const count = (measure: Measure) => {
    const value = figures?.counts[measure];
    return { value: value ?? null, withheld: value === undefined };
  };
  return {
    month,
    asked: count('asked'),
    answered: count('answered'),
    escalated: count('escalated'),
    handedBack: count('handedBack'),
    solvedByResidents: count('solvedByResidents'),
    solvedTogether: count('solvedTogether'),
    solvedByWij: count('solvedByWij'),
    joined: count('joined'),
    firstAnswerHours: figures?.firstAnswerHours ?? null,
  };
}

/**
 * The last so many months, this one included.
 * @throws {Refused} BAD_PAGE.
 */
export const lastMonths = (caller: Caller, last: number): string[] => {
  demandMonths(last, 12);
  return monthsUpTo(caller.now, last);
};

function demandMonths(last: number, most: number): void {
  demand(Number.isInteger(last) && last >= 1 && last <= most, 'BAD_PAGE', {
    field: 'last',
    values: { most },
  });
}

const monthOf = ({ months }: CityWijk, month: string): PublishedMonth | undefined =>
  months.find((one) => one.month === month);

/** The index of a month that is over, as the API gives it. */
function dispensabilityOf(wijk: CityWijk, month: string, today: string) {
  const { index, low, high } = monthOf(wijk, month)?.carried ?? {};
  return {
    month,
    percent: index ?? null,
    low: low ?? null,
    high: high ?? null,
    final: finalFrom(month) <= today,
  };
}

/** The trend up to the last month that is final: a later one can still fall, and would look better than it is. */
function trendOf(wijk: CityWijk, { now }: Caller) {
  const today = fiscalDay(now);
  const newest = monthsUpTo(now, 12).findLast((month) => finalFrom(month) <= today);
  return newest === undefined ? 'unknown' : (monthOf(wijk, newest)?.carried?.trend ?? 'unknown');
}

const fteToday = ({ fte }: CityWijk, { now }: Caller) => fte?.findLast(({ from }) => from <= fiscalDay(now));

/** What the city sees of a wijk. */
export const wijkFields = {
  id: ({ slug }) => `wijk_${slug}`,
  district: ({ district }) => district ?? null,
  tile: ({ column, row }) => ({ column, row }),
  months: (wijk, { last }, caller) =>
    lastMonths(caller, last).map((month) => monthFigures(month, monthOf(wijk, month))),
  dispensability: (wijk, { last }, caller) => {
    demandMonths(last, 11);
    // The month that is not over yet is not told.
    const over = monthsUpTo(caller.now, last + 1).slice(0, -1);
    return over.map((month) => dispensabilityOf(wijk, month, fiscalDay(caller.now)));
  },
  dispensabilityTrend: (wijk, _, caller) => trendOf(wijk, caller),
  baselineFte: (wijk, _, caller) => fteToday(wijk, caller)?.baseline ?? null,
  actualFte: (wijk, _, caller) => fteToday(wijk, caller)?.actual ?? null,
  saving: ({ savingCents }) => savingCents ?? null,
  challengesUnderWay: ({ challenges = [] }) => challenges.filter(({ phase }) => phase === 'underWay').length,
  challengesOverdue: ({ challenges = [] }, _, { now }) =>
    challenges.filter(
      (one) => one.phase === 'answering' && one.decideBy !== undefined && one.decideBy < fiscalDay(now),
    ).length,
} satisfies Resolvers['CityWijk'];
