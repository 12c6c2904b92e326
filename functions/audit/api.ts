import type { Resolvers } from '../gateway/generated/wijk.ts';
import { holding } from '../members/views.ts';
import { auditPage } from './store.ts';

/** Who did what in this wijk, for the board. */
export const auditApi = {
  Query: {
    audit: async (_, page, caller) => {
      await holding(caller, 'board');
      return auditPage(caller, page);
    },
  },
} satisfies Resolvers;
