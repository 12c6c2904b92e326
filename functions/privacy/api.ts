import type { Resolvers } from '../gateway/generated/wijk.ts';
import { answering } from '../tenancy/refused.ts';
import { everythingAbout } from './everything.ts';
import { leave } from './leaving.ts';

/** A person's say over their own data. */
export const privacyApi = {
  Mutation: {
    leave: (_, { input }, caller) =>
      answering(caller, { me: null }, async () => {
        await leave(caller, input.sure);
        return { me: { id: caller.personId } };
      }),
  },
  Me: { everything: (_, __, caller) => everythingAbout(caller) },
} satisfies Resolvers;
