import { loadFiles } from '../files/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { personHere } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection, readOn } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import {
  admitInitiative,
  appealInitiative,
  costInitiative,
  proposeInitiative,
  rejectInitiative,
  reportInitiative,
  startInitiative,
  supportInitiative,
} from './acting.ts';
import { actionsFor, type Initiative, partsOf } from './rules.ts';
import { initiativesPage, loadInitiative } from './store.ts';

/** An initiative to show. */
export type InitiativeView = { readonly kind: 'initiative' } & Initiative;

const shown = (initiative: Initiative): InitiativeView => ({ kind: 'initiative', ...initiative });

/** An initiative by its id, for who takes part. */
export async function initiativeFor(caller: Caller, id: string): Promise<InitiativeView | null> {
  if (!(await memberOf(caller))) return null;
  const initiative = await loadInitiative(caller.table, id);
  return initiative ? shown(initiative) : null;
}

const answered = (caller: Caller, work: () => Promise<Initiative>) =>
  answering(caller, { initiative: null }, async () => ({ initiative: shown(await work()) }));

/** Plans of residents: proposing, supporting, judging, reporting. */
export const initiativesApi = {
  Query: {
    initiatives: async (_, { state, ...page }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return connection<InitiativeView>(caller, `initiatives#${state ?? ''}`, page, 50, (limit, after) =>
        readOn(
          { limit, after },
          (from) => initiativesPage(caller, state ? 100 : limit, from),
          (one) => (!state || one.state === state ? shown(one) : undefined),
        ),
      );
    },
    initiative: (_, { id }, caller) => initiativeFor(caller, id),
  },
  Mutation: {
    proposeInitiative: (_, { input }, caller) => answered(caller, () => proposeInitiative(caller, input)),
    supportInitiative: (_, { input }, caller) => answered(caller, () => supportInitiative(caller, input)),
    costInitiative: (_, { input }, caller) => answered(caller, async () => costInitiative(caller, input)),
    admitInitiative: (_, { input }, caller) => answered(caller, () => admitInitiative(caller, input)),
    rejectInitiative: (_, { input }, caller) => answered(caller, async () => rejectInitiative(caller, input)),
    appealInitiative: (_, { input }, caller) => answered(caller, async () => appealInitiative(caller, input)),
    startInitiative: (_, { input }, caller) => answered(caller, () => startInitiative(caller, input)),
    reportInitiative: (_, { input }, caller) => answered(caller, async () => reportInitiative(caller, input)),
  },
  Initiative: {
    proposer: ({ proposer }, _, caller) => personHere(caller, proposer),
    language: ({ language }) => language ?? null,
    cost: ({ cost }) => cost ?? null,
    supporters: ({ supporters }) => supporters.length,
    supportersNeeded: async (_, __, caller) => (await statutesOf(caller)).initiatives.supporters,
    supported: ({ supporters }, _, caller) => supporters.includes(caller.personId),
    reason: ({ reason }) => reason ?? null,
    appeal: ({ appeal }) => appeal ?? null,
    report: ({ report }) => report ?? null,
    pictures: ({ pictures = [] }, _, caller) => loadFiles(caller.table, pictures),
    roundId: ({ roundId }) => roundId ?? null,
    can: async (initiative, _, caller) =>
      actionsFor(
        initiative,
        partsOf(initiative, caller.personId, (await memberOf(caller))?.roles ?? []),
        caller.personId,
      ),
  },
} satisfies Resolvers;
