import { type Calendar, lastMonths, monthsOver } from '../facts/calendar.ts';
import type { Measure, PublishedMonth } from '../facts/rules.ts';
import { indexMonths, indexTrend } from '../facts/showing/carried.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import { articlesFor } from '../statutes/articles.ts';
import { loadFounding } from './store.ts';
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

const carriedIn =
  ({ monthOf }: CityWijk) =>
  (month: string) =>
    monthOf(month)?.carried;

const stepOn = (steps: readonly FteStep[] = [], today: string): FteStep | undefined =>
  steps.findLast(({ from }) => from <= today);

/** What the city sees of a wijk. */
export const wijkFields = {
  id: ({ slug }) => `wijk_${slug}`,
  district: ({ district }) => district ?? null,
  tile: ({ column, row }) => ({ column, row }),
  months: (wijk, { last, back }) =>
    lastMonths(wijk.calendar, last, back).map((month) => monthFigures(month, wijk.monthOf(month))),
  dispensability: (wijk, { last, back }) => indexMonths(wijk.calendar, last, carriedIn(wijk), back),
  dispensabilityTrend: (wijk) => indexTrend(wijk.calendar, carriedIn(wijk)),
  baselineFte: ({ fte, calendar }) => stepOn(fte, calendar.today)?.baseline ?? null,
  actualFte: ({ fte, calendar }) => stepOn(fte, calendar.today)?.actual ?? null,
  saving: ({ savingCents }) => savingCents ?? null,
  rolesTaken: ({ rolesTaken = [] }) => [...rolesTaken],
  founding: async ({ slug }, _, caller) => {
    const founding = await loadFounding(caller.table, slug);
    return founding ? articlesFor(caller, founding.statutes) : null;
  },
  challengesUnderWay: ({ challenges = [] }) => challenges.filter(({ phase }) => phase === 'underWay').length,
  challengesOverdue: ({ challenges = [], calendar }) =>
    challenges.filter(
      (one) => one.phase === 'answering' && one.decideBy !== undefined && one.decideBy < calendar.today,
    ).length,
} satisfies Resolvers['CityWijk'];

/** How much residents carry in the wijken together, month by month that is over: of those that are not withheld. */
export const carriedInCity = (wijken: readonly CityWijk[], last: number, calendar: Calendar) =>
  monthsOver(calendar, last).map((month) => {
    const all = wijken.flatMap(({ monthOf }) => monthOf(month)?.carried?.index ?? []).sort((a, b) => a - b);
    const at = (share: number) => all[Math.floor(share * (all.length - 1))] ?? null;
    return {
      month,
      wijken: all.length,
      low: at(0.25),
      median: at(0.5),
      high: at(0.75),
      final: calendar.final.has(month),
    };
  });
