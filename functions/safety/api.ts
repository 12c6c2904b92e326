import type { Resolvers } from '../gateway/generated/wijk.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { holding, personHere } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, readOn } from '../tenancy/paging.ts';
import { answering } from '../tenancy/refused.ts';
import { blockPerson, unblockPerson } from './blocking.ts';
import { appealMeasure, decideReport, reportPerson } from './reporting.ts';
import { type Report, reportsPage } from './store.ts';

const answered = (caller: Caller, work: () => Promise<void>) =>
  answering(caller, { me: null }, async () => {
    await work();
    return { me: { id: caller.personId } };
  });

/** Safety in the neighbourhood: keeping somebody away, reporting, measures. */
export const safetyApi = {
  Query: {
    reports: async (_, { open, ...page }, caller) => {
      await holding(caller, 'board');
      const { personId, table } = caller;
      return connection<Report>(caller, `reports#${open}`, page, 50, (limit, after) =>
        readOn(
          { limit, after },
          (from) => reportsPage(table, open, limit, from),
          // Nobody judges what they are in themselves.
          (report) => (report.by === personId || report.about === personId ? undefined : report),
        ),
      );
    },
  },
  Mutation: {
    blockPerson: (_, { input }, caller) => answered(caller, () => blockPerson(caller, input)),
    unblockPerson: (_, { input }, caller) => answered(caller, () => unblockPerson(caller, input)),
    reportPerson: (_, { input }, caller) => answered(caller, () => reportPerson(caller, input)),
    appealMeasure: (_, { input }, caller) => answered(caller, () => appealMeasure(caller, input)),
    decideReport: (_, { input }, caller) =>
      answering(caller, { report: null }, async () => ({ report: await decideReport(caller, input) })),
  },
  Me: {
    blocked: async (_, __, caller) => {
      const blocks = (await memberOf(caller))?.blocks ?? [];
      const people = await Promise.all(blocks.map((id) => personHere(caller, id)));
      return people.filter((one) => one !== null);
    },
    measures: async (_, __, caller) => {
      // Also for who is excluded: they are to know why.
      const member = await loadMember(caller.table, caller.personId);
      return [...(member?.measures ?? [])].reverse().map((one) => ({
        ...one,
        until: one.until ?? null,
        appealed: one.appealed ?? false,
        liftedAt: one.liftedAt ?? null,
      }));
    },
  },
  Report: {
    by: ({ by }, _, caller) => personHere(caller, by),
    about: ({ about }, _, caller) => personHere(caller, about),
    message: ({ message }) => message ?? null,
    measure: ({ measure }) => measure ?? null,
    why: ({ why }) => why ?? null,
    appeal: ({ appeal }) => appeal ?? null,
  },
} satisfies Resolvers;
