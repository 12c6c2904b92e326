import type { Resolvers } from '../gateway/generated/wijk.ts';
import { helpedRequests, ownRequests } from './lists.ts';

/** What a person asked and helps with. */
export const mineApi = {
  Me: {
    requests: (_, { state, ...page }, caller) => ownRequests(caller, state, page),
    helping: (_, page, caller) => helpedRequests(caller, page),
  },
} satisfies Resolvers;
