import { categories, isCategory } from '../../schema/categories.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import { statutesOf, wijkOf } from './store.ts';

/** A category as the caller reads it. */
export const categoryFor = ({ language }: Caller, tag: string) => ({
  id: tag,
  name: isCategory(tag) ? categories[tag][language] : tag,
});

/** The neighbourhood and what its statutes say. */
export const statutesApi = {
  Query: { wijk: (_, __, caller) => wijkOf(caller) },
  Wijk: {
    categories: ({ statutes }, _, caller) => statutes.categories.map((tag) => categoryFor(caller, tag)),
    streets: async (_, __, caller) => (await statutesOf(caller)).streets,
    statutesVersion: ({ statutes }) => statutes.version,
    responseHours: ({ statutes }) => statutes.responseHours,
    retentionDays: ({ statutes }) => statutes.retentionDays,
    vouchersNeeded: ({ statutes }) => statutes.vouchers,
  },
} satisfies Resolvers;
