import { finalFrom } from '../../schema/dispensability.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type Measure, monthsUpTo, type PublishedMonth } from '../facts/rules.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
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

/** The day, and the months up to this one, oldest first: reckoned once per request, as a city has thousands of wijken. */
const calendarOf = (caller: Caller) =>
  caller.remember('calendar', async () => ({
    today: fiscalDay(caller.now),
    months: monthsUpTo(caller.now, 12),
  }));

/**
 * The last so many months, this one included.
 * @throws {Refused} BAD_PAGE.
 */
export async function lastMonths(caller: Caller, last: number): Promise<string[]> {
  demandMonths(last, 12);
  return (await calendarOf(caller)).months.slice(-last);
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
  months: async (wijk, { last }, caller) =>
    (await lastMonths(caller, last)).map((month) => monthFigures(month, monthOf(wijk, month))),
  dispensability: async (wijk, { last }, caller) => {
    demandMonths(last, 11);
    const { today, months } = await calendarOf(caller);
    // The month that is not over yet is not told.
    return months.slice(-last - 1, -1).map((month) => dispensabilityOf(wijk, month, today));
  },
  dispensabilityTrend: async (wijk, _, caller) => {
    const { today, months } = await calendarOf(caller);
    // Up to the last month that is final: a later one can still fall, and would look better than it is.
    const newest = months.findLast((month) => finalFrom(month) <= today);
    return newest === undefined ? 'unknown' : (monthOf(wijk, newest)?.carried?.trend ?? 'unknown');
  },
  baselineFte: async ({ fte }, _, caller) => stepOn(fte, (await calendarOf(caller)).today)?.baseline ?? null,
  actualFte: async ({ fte }, _, caller) => stepOn(fte, (await calendarOf(caller)).today)?.actual ?? null,
  saving: ({ savingCents }) => savingCents ?? null,
  challengesUnderWay: ({ challenges = [] }) => challenges.filter(({ phase }) => phase === 'underWay').length,
  challengesOverdue: async ({ challenges = [] }, _, caller) => {
    const { today } = await calendarOf(caller);
    return challenges.filter(
      (one) => one.phase === 'answering' && one.decideBy !== undefined && one.decideBy < today,
    ).length;
  },
} satisfies Resolvers['CityWijk'];

/** How much residents carry in the wijken together, month by month that is over: of those that are not withheld. */
export async function carriedInCity(wijken: readonly CityWijk[], last: number, caller: Caller) {
  demandMonths(last, 11);
  const { today, months } = await calendarOf(caller);
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
