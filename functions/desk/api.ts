import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holding, personView } from '../members/views.ts';
import { answering } from '../tenancy/refused.ts';
import { claimAccount } from './claiming.ts';
import { closeDesk, deskOf, openDesk } from './opening.ts';
import { finishPaper, takeInPaper } from './papers.ts';
import { isOpen, markOf } from './rules.ts';
import { logPage, papersPage, slipCode } from './store.ts';

/** A host's desk: acting for who is present, what was done so, and the pile of paper. */
export const deskApi = {
  Query: {
    desk: async (_, { id }, caller) => (await deskOf(caller, id)) ?? null,
    papers: async (_, { state, ...page }, caller) => {
      await holding(caller, 'host');
      return papersPage(caller, state, page);
    },
  },
  Mutation: {
    openDesk: (_, { input }, caller) =>
      answering(caller, { desk: null }, async () => ({ desk: await openDesk(caller, input) })),
    closeDesk: (_, { input }, caller) =>
      answering(caller, { desk: null }, async () => ({ desk: await closeDesk(caller, input.deskId) })),
    claimAccount: (_, { input }, caller) =>
      answering(caller, { person: null }, async () => ({
        person: personView(await claimAccount(caller, input.code)),
      })),
    takeInPaper: (_, { input }, caller) =>
      answering(caller, { paper: null }, async () => ({ paper: await takeInPaper(caller, input) })),
    finishPaper: (_, { input }, caller) =>
      answering(caller, { paper: null }, async () => ({ paper: await finishPaper(caller, input) })),
  },
  Me: {
    deskLog: (_, page, caller) => logPage(caller, page),
    withoutAccount: async (_, __, caller) => (await memberOf(caller))?.withoutAccount ?? false,
  },
  DeskLogEntry: { host: ({ host }) => personView(host) },
  Desk: {
    person: ({ person }) => personView(person),
    open: (desk, _, caller) => isOpen(desk, caller.at),
    paperId: ({ paperId }) => paperId ?? null,
    slipUntil: ({ slipUntil }) => slipUntil ?? null,
    slipCode: (desk, _, caller) =>
      desk.slipUntil && isOpen(desk, caller.at) ? slipCode(caller, desk.person) : null,
  },
  Paper: {
    mark: markOf,
    kind: ({ what }) => what,
    by: ({ by }) => personView(by),
    doneAt: ({ doneAt }) => doneAt ?? null,
    became: ({ became }) => became ?? null,
    why: ({ why }) => why ?? null,
  },
} satisfies Resolvers;
