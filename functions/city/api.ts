import { kindOf } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { auditPage } from '../audit/store.ts';
import { type Published, publishedPage } from '../challenges/publishing.ts';
import { isAnswering, isOverdue, isRunOut } from '../challenges/rules.ts';
import { type Measure, measures, monthsUpTo, type PublishedMonth } from '../facts/rules.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, readOn } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { foundingCodes, foundWijk } from './founding.ts';
import { acceptAppointment, dismissOfficial, inviteOfficial } from './officials.ts';
import {
  type CityWijk,
  loadCityWijk,
  loadOfficial,
  type Official,
  officialId,
  officialOf,
  officialOnCard,
  readCityWijk,
} from './store.ts';
import { acting, type CityWijkView, maySee, type OfficialView } from './views.ts';

const wijkView = (wijk: CityWijk): CityWijkView => ({ kind: 'cityWijk', ...wijk });
const officialView = (official: Official): OfficialView => ({ kind: 'official', id: official.id, official });

type Figures = Pick<PublishedMonth, 'counts' | 'firstAnswerHours'>;

/** Figures of a month as the API gives them; what is not there is withheld. */
function monthFigures(month: string, figures: Figures | undefined) {
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

const lastMonths = (caller: Caller, last: number): string[] => {
  demand(Number.isInteger(last) && last >= 1 && last <= 12, 'BAD_PAGE', {
    field: 'last',
    values: { most: 12 },
  });
  return monthsUpTo(caller.now, last);
};

/** The wijken that the caller may see: all of them, by id, in reads of 1 MB; a coordinator's own otherwise. */
async function wijkenFor(caller: Caller): Promise<CityWijk[]> {
  const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
  return caller.remember('wijken', async () => {
    const stored = await caller.table.all({ collection: 'WIJKEN', limit: 1_000, oldestFirst: true });
    return stored.map(readCityWijk).filter(({ slug }) => maySee(official, slug));
  });
}

async function wijkFor(caller: Caller, slug: string): Promise<CityWijkView | null> {
  const official = await officialOf(caller);
  if (!official || !maySee(official, slug)) return null;
  const wijk = await loadCityWijk(caller.table, slug);
  return wijk ? wijkView(wijk) : null;
}

/** The city: its wijken in figures, its officials, what they did. */
export const cityApi = {
  Query: {
    city: (_, __, caller) => ({ id: caller.tenant }),
    me: async (_, __, caller): Promise<OfficialView> => {
      const official = await officialOf(caller);
      return official ? officialView(official) : { kind: 'official', id: officialId(caller.personId) };
    },
    wijk: (_, { id }, caller) => wijkFor(caller, id),
    node: async (_, { id }, caller) => {
      if (kindOf(id) === 'wijk') return wijkFor(caller, id.slice('wijk_'.length));
      if (kindOf(id) !== 'off') return null;
      const me = await officialOf(caller);
      const readsAll = me?.roles.some((role) => role !== 'coordinator');
      if (!me || (id !== me.id && !readsAll)) return null;
      const official = await loadOfficial(caller.table, id);
      return official?.roles.length ? officialView(official) : null;
    },
    officials: async (_, page, caller) => {
      await acting(caller, 'cityAdmin', 'auditor');
      return connection(caller, 'officials', page, 50, async (limit, after) => {
        const found = await caller.table.page({ collection: 'OFFICIALS', index: 'byList', limit, after });
        const items = found.items.map((stored) => ({
          sk: String(stored.listSK),
          node: officialView(officialOnCard(stored)),
        }));
        return { items, more: found.more };
      });
    },
    audit: async (_, page, caller) => {
      await acting(caller, 'cityAdmin', 'auditor');
      return auditPage(caller, page);
    },
  },
  Mutation: {
    foundWijk: (_, { input }, caller) =>
      answering(caller, { wijk: null, boardCode: null, coordinatorCode: null }, async () => {
        const wijk = await foundWijk(caller, input);
        const { board, coordinator } = foundingCodes(caller, wijk.slug);
        return { wijk: wijkView(wijk), boardCode: board, coordinatorCode: coordinator };
      }),
    inviteOfficial: (_, { input }, caller) =>
      answering(caller, { code: null, expiresAt: null }, () => inviteOfficial(caller, input)),
    acceptAppointment: (_, { input }, caller) =>
      answering(caller, { official: null }, async () => ({
        official: officialView(await acceptAppointment(caller, input)),
      })),
    dismissOfficial: (_, { input }, caller) =>
      answering(caller, { official: null }, async () => ({
        official: officialView(await dismissOfficial(caller, input)),
      })),
  },
  City: {
    name: ({ id }) => id.charAt(0).toUpperCase() + id.slice(1),
    wijken: async (_, page, caller) => {
      const wijken = await wijkenFor(caller);
      return connection(caller, 'wijken', page, 300, async (limit, after) => {
        const from = wijken.filter(({ slug }) => after === undefined || slug > after);
        const items = from.slice(0, limit).map((wijk) => ({ sk: wijk.slug, node: wijkView(wijk) }));
        return { items, more: from.length > limit };
      });
    },
    challenges: async (_, { phase, ...page }, caller) => {
      const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
      return connection<Published>(caller, `challenges#${phase}`, page, 50, (limit, after) =>
        readOn(
          { limit, after },
          (from) => publishedPage(caller.table, phase, limit, from),
          (one) => (maySee(official, one.wijk) ? one : undefined),
        ),
      );
    },
    months: async (_, { last }, caller) => {
      const wijken = await wijkenFor(caller);
      return lastMonths(caller, last).map((month) => {
        const counts: Partial<Record<(typeof measures)[number], number>> = {};
        for (const wijk of wijken)
          for (const measure of measures) {
            const shown = wijk.months.find((one) => one.month === month)?.counts[measure];
            if (shown !== undefined) counts[measure] = (counts[measure] ?? 0) + shown;
          }
        return monthFigures(month, { counts });
      });
    },
  },
  CityChallenge: {
    decideBy: ({ decideBy, state }) => (isAnswering(state) ? (decideBy ?? null) : null),
    overdue: (challenge, _, { now }) => isOverdue(challenge, fiscalDay(now)),
    endsOn: ({ endsOn }) => endsOn ?? null,
    runOut: (challenge, _, { now }) => isRunOut(challenge, fiscalDay(now)),
  },
  CityWijk: {
    id: ({ slug }) => `wijk_${slug}`,
    district: ({ district }) => district ?? null,
    tile: ({ column, row }) => ({ column, row }),
    months: ({ months }, { last }, caller) =>
      lastMonths(caller, last).map((month) =>
        monthFigures(
          month,
          months.find((one) => one.month === month),
        ),
      ),
  },
  Official: {
    name: ({ official }) => official?.name ?? null,
    roles: ({ official }) => [...(official?.roles ?? [])],
    wijken: ({ official }) => [...(official?.wijken ?? [])],
  },
} satisfies Resolvers;
