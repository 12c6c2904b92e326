import type { Resolvers } from '../gateway/generated/wijk.ts';
import { wholeOf } from '../requests/views.ts';
import { answering } from '../tenancy/refused.ts';
import { asksFor, declineAsk, whyAsked } from './asks.ts';

export type { AskView } from './asks.ts';

/** What somebody is asked for, and saying no to it. */
export const matchingApi = {
  Mutation: {
    declineAsk: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await declineAsk(caller, input.requestId);
        return { me: { id: caller.personId } };
      }),
  },
  Me: { asks: (_, page, caller) => asksFor(caller, page) },
  Ask: {
    at: ({ ask }) => ask.at,
    reasons: async ({ ask, request }, _, caller) => whyAsked(caller, ask, await wholeOf(caller, request)),
  },
} satisfies Resolvers;
