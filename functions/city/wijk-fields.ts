import { finalFrom } from '../../schema/dispensability.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type Measure, monthsUpTo, type PublishedMonth } from '../facts/rules.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import type { Calendar } from './views.ts';
import type { CityWijk, FteStep } from './wijk-store.ts';

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

/** The day on which something is asked, and the last twelve months. */
export const calendarOf = ({ now }: Caller): Calendar => ({
  today: fiscalDay(now),
  months: monthsUpTo(now, 12),
});

/**
 * The last so many months, this one included.
 * @throws {Refused} BAD_PAGE.
 */
export function lastMonths({ months }: Calendar, last: number): readonly string[] {
  demandMonths(last, 12);
  return months.slice(-last);
}

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

const stepOn = (steps: readonly FteStep[] = [], today: string): FteStep | undefined =>
  steps.findLast(({ from }) => from <= today);

/** What the city sees of a wijk. */
export const wijkFields = {
  id: ({ slug }) => `wijk_${slug}`,
  district: ({ district }) => district ?? null,
  tile: ({ column, row }) => ({ column, row }),
  months: (wijk, { last }) =>
    lastMonths(wijk.calendar, last).map((month) => monthFigures(month, monthOf(wijk, month))),
  dispensability: (wijk, { last }) => {
    demandMonths(last, 11);
    const { today, months } = wijk.calendar;
    // The month that is not over yet is not told.
    return months.slice(-last - 1, -1).map((month) => dispensabilityOf(wijk, month, today));
  },
  dispensabilityTrend: (wijk) => {
    const { today, months } = wijk.calendar;
    // Up to the last month that is final: a later one can still fall, and would look better than it is.
    const newest = months.findLast((month) => finalFrom(month) <= today);
    return newest === undefined ? 'unknown' : (monthOf(wijk, newest)?.carried?.trend ?? 'unknown');
  },
  baselineFte: ({ fte, calendar }) => stepOn(fte, calendar.today)?.baseline ?? null,
  actualFte: ({ fte, calendar }) => stepOn(fte, calendar.today)?.actual ?? null,
  saving: ({ savingCents }) => savingCents ?? null,
  challengesUnderWay: ({ challenges = [] }) => challenges.filter(({ phase }) => phase === 'underWay').length,
  challengesOverdue: ({ challenges = [], calendar }) =>
    challenges.filter(
      (one) => one.phase === 'answering' && one.decideBy !== undefined && one.decideBy < calendar.today,
    ).length,
} satisfies Resolvers['CityWijk'];

/** How much residents carry in the wijken together, month by month that is over: of those that are not withheld. */
export function carriedInCity(wijken: readonly CityWijk[], last: number, { today, months }: Calendar) {
  demandMonths(last, 11);
  return months.slice(-last - 1, -1).map((month) => {
    const all = wijken.flatMap((wijk) => monthOf(wijk, month)?.carried?.index ?? []).sort((a, b) => a - b);
    const at = (share: number) => all[Math.floor(share * (all.length - 1))] ?? null;
    return {
      month,
      wijken: all.length,
      low: at(0.25),
      median: at(0.5),
      high: at(0.75),
      final: finalFrom(month) <= today,
    };
  });
}
