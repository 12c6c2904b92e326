import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { demand } from '../tenancy/refused.ts';
import { calendarAt } from './calendar.ts';
import { reckonedMonths } from './needs/carried.ts';
import { type Carried, carriedOf, indexMonths, indexTrend } from './showing/carried.ts';

/** How much residents carried per month, as its wijk is shown it. */
export type DispensabilityView = ReadonlyMap<string, Carried>;

/** How many months back the index is told, the one that is not over included. */
const mostMonths = 12;

/** What the wijk is shown of its own figures. */
export const factsApi = {
  Query: {
    dispensability: async (_, __, caller): Promise<DispensabilityView> => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      const months = await reckonedMonths(caller.table, mostMonths);
      return new Map(months.map(({ month, index, trend }) => [month, carriedOf(index, trend)]));
    },
  },
  Dispensability: {
    months: (carried, { last }, { now }) => indexMonths(calendarAt(now), last, (month) => carried.get(month)),
    trend: (carried, _, { now }) => indexTrend(calendarAt(now), (month) => carried.get(month)),
  },
} satisfies Resolvers;
