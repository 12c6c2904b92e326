import { isSlug, kindOf } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { isQuarter } from '../../schema/quarters.ts';
import { auditPage } from '../audit/store.ts';
import { type Published, publishedPage } from '../challenges/publishing.ts';
import { isAnswering, isOverdue, isRunOut } from '../challenges/rules.ts';
import { type Calendar, calendarAt, lastMonths } from '../facts/calendar.ts';
import { measures } from '../facts/rules.ts';
import type { Resolvers } from '../gateway/generated/city.ts';
import { type PublishedSettlement, settlementsPage } from '../settlement/publishing.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, readOn } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { foundingCodes, foundWijk } from './founding.ts';
import { acceptAppointment, dismissOfficial, inviteOfficial } from './officials.ts';
import {
  loadOfficial,
  type Official,
  officialId,
  officialOf,
  officialOnCard,
  officialsNamed,
  seesAll,
} from './store.ts';
import { acting, type CityWijkView, maySee, type OfficialView } from './views.ts';
import { carriedInCity, monthFigures, wijkFields } from './wijk-fields.ts';
import { allWijken, type CityWijk, loadCityWijk, wijkenNamed, wijkenPage } from './wijk-store.ts';

const wijkView = (wijk: CityWijk, calendar: Calendar): CityWijkView => ({
  kind: 'cityWijk',
  calendar,
  ...wijk,
});
const officialView = (official: Official): OfficialView => ({ kind: 'official', id: official.id, official });

/** The wijken that the caller may see, all at once. */
async function wijkenFor(caller: Caller): Promise<CityWijk[]> {
  const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
  return caller.remember('wijken', () =>
    seesAll(official.roles) ? allWijken(caller.table) : wijkenNamed(caller.table, official.wijken),
  );
}

/** A page of the wijken that the caller may see, by their ids in addresses. */
async function wijkenSlice(caller: Caller, limit: number, after: string | undefined) {
  const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
  const calendar = calendarAt(caller.now);
  const ranked = (wijk: CityWijk) => ({ sk: wijk.slug, node: wijkView(wijk, calendar) });
  if (seesAll(official.roles)) {
    const { items, more } = await wijkenPage(caller.table, limit, after);
    return { items: items.map(ranked), more };
  }
  const own = [...new Set(official.wijken)].sort().filter((slug) => after === undefined || slug > after);
  const found = await wijkenNamed(caller.table, own.slice(0, limit));
  return { items: found.map(ranked), more: own.length > limit };
}

async function wijkFor(caller: Caller, slug: string): Promise<CityWijkView | null> {
  const official = await officialOf(caller);
  if (!isSlug(slug) || !official || !maySee(official, slug)) return null;
  const wijk = await loadCityWijk(caller.table, slug);
  return wijk ? wijkView(wijk, calendarAt(caller.now)) : null;
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
    officialsNamed: async (_, { ids }, caller) => {
      await acting(caller, 'cityAdmin', 'auditor');
      demand(ids.length <= 100, 'BAD_PAGE', { field: 'ids', values: { most: 100 } });
      return (await officialsNamed(caller.table, ids)).map(officialView);
    },
    audit: async (_, { month, action, ...page }, caller) => {
      await acting(caller, 'cityAdmin', 'auditor');
      return auditPage(caller, page, { month, action });
    },
  },
  Mutation: {
    foundWijk: (_, { input }, caller) =>
      answering(caller, { wijk: null, boardCode: null, coordinatorCode: null }, async () => {
        const wijk = await foundWijk(caller, input);
        const { board, coordinator } = foundingCodes(caller, wijk.slug);
        return {
          wijk: wijkView(wijk, calendarAt(caller.now)),
          boardCode: board,
          coordinatorCode: coordinator,
        };
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
    wijken: (_, page, caller) =>
      connection(caller, 'wijken', page, 300, (limit, after) => wijkenSlice(caller, limit, after)),
    dispensability: async (_, { last }, caller) =>
      carriedInCity(await wijkenFor(caller), last, calendarAt(caller.now)),
    challenges: async (_, { phase, wijk, ...page }, caller) => {
      const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
      demand(!wijk || isSlug(wijk), 'UNKNOWN_WIJK', { field: 'wijk' });
      return connection<Published>(caller, `challenges#${phase}#${wijk ?? ''}`, page, 50, (limit, after) =>
        readOn(
          { limit, after },
          (from) => publishedPage(caller.table, phase, limit, from),
          (one) => (maySee(official, one.wijk) && one.wijk === (wijk ?? one.wijk) ? one : undefined),
        ),
      );
    },
    settlements: async (_, { quarter, wijk, ...page }, caller) => {
      const official = await acting(caller, 'cityAdmin', 'auditor', 'coordinator');
      demand(!wijk || isSlug(wijk), 'UNKNOWN_WIJK', { field: 'wijk' });
      demand(!quarter || isQuarter(quarter), 'BAD_QUARTER', { field: 'quarter' });
      const list = `settlements#${wijk ?? ''}#${quarter ?? ''}`;
      return connection<PublishedSettlement>(caller, list, page, 100, (limit, after) =>
        readOn(
          { limit, after },
          (from) => settlementsPage(caller.table, { wijk, quarter }, limit, from),
          (one) => (maySee(official, one.wijk) ? one : undefined),
        ),
      );
    },
    months: async (_, { last }, caller) => {
      const wijken = await wijkenFor(caller);
      return lastMonths(calendarAt(caller.now), last).map((month) => {
        const counts: Partial<Record<(typeof measures)[number], number>> = {};
        for (const wijk of wijken)
          for (const measure of measures) {
            const shown = wijk.monthOf(month)?.counts[measure];
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
  CityWijk: wijkFields,
  Official: {
    name: ({ official }) => official?.name ?? null,
    roles: ({ official }) => [...(official?.roles ?? [])],
    wijken: ({ official }) => [...(official?.wijken ?? [])],
  },
} satisfies Resolvers;
