import { decimalEuros } from '../../schema/money.ts';
import type { Completion, CountingRule, Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holds } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { castBallot, castBallotFor, enterPaperBallot, issuePaperBallot, receiptOf } from './ballots.ts';
import { inWords } from './counting/explain.ts';
import { completionNames, openRound, planRound, ruleNames } from './rounds.ts';
import { type Ballot, type Round, takesBallots } from './rules.ts';
import { loadBallot, loadOutcome, loadRound, roundsPage } from './store.ts';

/** A round to show. */
export type RoundView = { readonly kind: 'round' } & Round;

const shown = (round: Round): RoundView => ({ kind: 'round', ...round });

/** A round by its id, for who takes part. */
export async function roundFor(caller: Caller, id: string): Promise<RoundView | null> {
  if (!(await memberOf(caller))) return null;
  const round = await loadRound(caller.table, id);
  return round ? shown(round) : null;
}

const isRule = (name: string): name is CountingRule => Object.hasOwn(ruleNames, name);
const isCompletion = (name: string): name is Completion => Object.hasOwn(completionNames, name);

/** What GraphQL calls something that the counting calls otherwise. */
function said<T extends string>(
  names: Readonly<Record<T, string>>,
  is: (name: string) => name is T,
  own: string,
): T {
  const found = Object.keys(names).find((name) => is(name) && names[name] === own);
  if (!found || !is(found)) throw new Error(`no name for ${own}`);
  return found;
}

const ballotShown = ({ receipt, choices, channel, revision }: Ballot) => ({
  receipt,
  channel,
  revision,
  choices: choices.map(({ initiativeId, points }) => ({ initiativeId, points: points ?? null })),
});

/** How few are told as none apart: a channel that few used would show what they chose. */
const fewest = 5;

async function outcomeFor(caller: Caller, { id, state, plans }: Round) {
  const outcome = state === 'counted' ? await loadOutcome(caller.table, id) : undefined;
  if (!outcome) return null;
  return {
    ...outcome,
    channels: outcome.channels.filter(({ ballots }) => ballots >= fewest),
    plans: outcome.explanations.map((one, place) => ({
      number: one.project,
      initiativeId: plans[place]?.initiativeId ?? '',
      title: plans[place]?.title ?? '',
      cost: plans[place]?.cost ?? 0,
      votes: one.votes,
      funded: one.funded,
      place: one.place ?? null,
      inFull: one.inFull ?? null,
      inPart: one.inPart ?? null,
      share: one.share ?? null,
      wouldHaveSufficed: one.wouldHaveSufficed ?? null,
      missing: one.missing ?? null,
      sentence: inWords({ ...one, project: plans[place]?.title ?? '' }, decimalEuros)(caller),
    })),
  };
}

/** Voting rounds: planning, opening, ballots, outcomes. */
export const votingApi = {
  Query: {
    rounds: async (_, page, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return connection<RoundView>(caller, 'rounds', page, 50, async (limit, after) => {
        const { items, more } = await roundsPage(caller, limit, after);
        return { items: items.map((one) => ({ sk: one.id, node: shown(one) })), more };
      });
    },
    round: (_, { id }, caller) => roundFor(caller, id),
  },
  Mutation: {
    planRound: (_, { input }, caller) =>
      answering(caller, { round: null }, async () => ({ round: shown(await planRound(caller, input)) })),
    openRound: (_, { input }, caller) =>
      answering(caller, { round: null }, async () => ({ round: shown(await openRound(caller, input)) })),
    castBallot: (_, { input }, caller) =>
      answering(caller, { ballot: null }, async () => ({
        ballot: ballotShown(await castBallot(caller, input)),
      })),
    castBallotFor: (_, { input }, caller) =>
      answering(caller, { receipt: null }, async () => ({ receipt: await castBallotFor(caller, input) })),
    issuePaperBallot: (_, { input }, caller) =>
      answering(caller, { code: null }, async () => ({ code: await issuePaperBallot(caller, input) })),
    enterPaperBallot: (_, { input }, caller) =>
      answering(caller, { receipt: null }, async () => ({ receipt: await enterPaperBallot(caller, input) })),
  },
  Round: {
    channels: ({ channels }) => [...channels],
    plans: ({ plans }) => [...plans],
    frozen: ({ frozen }) => frozen ?? null,
    method: ({ method }) => ({
      rule: said(ruleNames, isRule, method.rule),
      satisfaction: method.satisfaction === 'borda' ? 'points' : method.satisfaction,
      completion: said(completionNames, isCompletion, method.completion),
      comparison: method.comparison,
      tie: method.ties === 'id' ? 'order' : 'costVotesOrder',
      increment: method.increment,
    }),
    canVote: async (round, _, caller) =>
      takesBallots(round, caller.at) &&
      round.channels.includes('web') &&
      (await holds(caller, round.electorate)),
    canOpen: async ({ state, closesAt }, _, caller) =>
      state === 'draft' && caller.at < closesAt && (await holds(caller, 'board')),
    myBallot: async ({ id }, _, caller) => {
      const ballot = await loadBallot(caller.table, id, receiptOf(caller, id, caller.personId), true);
      return ballot ? ballotShown(ballot) : null;
    },
    outcome: (round, _, caller) => outcomeFor(caller, round),
  },
} satisfies Resolvers;
