import { categories, isCategory } from '../../schema/categories.ts';
import { nameFor } from '../../schema/languages/names.ts';
import { fiscalDay } from '../../schema/money.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering } from '../tenancy/refused.ts';
import { articlesFor } from './articles.ts';
import { proposedStatutes } from './changing.ts';
import { differenceFor } from './difference.ts';
import { statutesOf, statutesVersions, wijkOf } from './store.ts';

/** A category as the caller reads it. */
export const categoryFor = (reader: Caller, tag: string) => ({
  id: tag,
  name: isCategory(tag) ? nameFor(reader, tag, categories[tag]) : tag,
});

const versionsFor = (caller: Caller) =>
  caller.remember('statutesVersions', () => statutesVersions(caller.table));

/** The neighbourhood and what its statutes say. */
export const statutesApi = {
  Query: {
    wijk: (_, __, caller) => wijkOf(caller),
    statutes: async (_, { version: asked }, caller) => {
      const version = asked ?? (await statutesOf(caller)).version;
      return (await versionsFor(caller)).find((one) => one.version === version) ?? null;
    },
    statutesVersions: (_, __, caller) => versionsFor(caller),
    previewStatutes: (_, { changes }, caller) =>
      answering(caller, { difference: [] }, async () => {
        const { before, after } = await proposedStatutes(caller, changes);
        return { difference: differenceFor(caller, before, after) };
      }),
  },
  Wijk: {
    categories: ({ statutes }, _, caller) => statutes.categories.map((tag) => categoryFor(caller, tag)),
    streets: async (_, __, caller) => (await statutesOf(caller)).streets,
    statutesVersion: ({ statutes }) => statutes.version,
    responseHours: ({ statutes }) => statutes.responseHours,
    retentionDays: ({ statutes }) => statutes.retentionDays,
    vouchersNeeded: ({ statutes }) => statutes.vouchers,
  },
  StatutesVersion: {
    inForce: async ({ version, from }, _, caller) =>
      from <= fiscalDay(caller.now) && (await statutesOf(caller)).version === version,
    motionId: ({ motionId }) => motionId ?? null,
    rules: ({ statutes }) => statutes,
    articles: ({ statutes }, _, caller) => articlesFor(caller, statutes),
  },
} satisfies Resolvers;
