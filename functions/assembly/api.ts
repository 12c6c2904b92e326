import { fiscalDay } from '../../schema/money.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { everybody, memberOf } from '../members/store.ts';
import { personHere, personView } from '../members/views.ts';
import { assemblyPlace } from '../statutes/articles.ts';
import { differenceFor } from '../statutes/difference.ts';
import { changedStatutes } from '../statutes/rules.ts';
import { statutesVersions } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { cancelMeeting, conveneMeeting, noteInMinutes, putMotion, withdrawMotion } from './convening.ts';
import { giveProxy, withdrawProxy } from './proxies.ts';
import { agendaOpen, hasVote, type Meeting, type Motion, takesVotes } from './rules.ts';
import { loadHolder, loadMotion, loadProxy, loadVote, meetingOf, meetingsPage, motionsOf } from './store.ts';
import { castMotionVote, voteReceipt, votesFor } from './votes.ts';
import { decisionSentence, undoneSentence } from './words.ts';

/** A meeting to show. */
export type MeetingView = { readonly kind: 'meeting' } & Meeting;
/** A motion to show. */
export type MotionView = { readonly kind: 'motion'; readonly motion: Motion; readonly id: string };

const shownMeeting = (meeting: Meeting): MeetingView => ({ kind: 'meeting', ...meeting });
const shownMotion = (motion: Motion): MotionView => ({ kind: 'motion', id: motion.id, motion });

/** A meeting by its id, for who takes part. */
export async function meetingFor(caller: Caller, id: string): Promise<MeetingView | null> {
  if (!(await memberOf(caller))) return null;
  const meeting = await meetingOf(caller, id);
  return meeting ? shownMeeting(meeting) : null;
}

/** A motion by its id, for who takes part. */
export async function motionFor(caller: Caller, id: string): Promise<MotionView | null> {
  if (!(await memberOf(caller))) return null;
  const motion = await loadMotion(caller.table, id);
  return motion ? shownMotion(motion) : null;
}

const meetingAnswer = (caller: Caller, work: () => Promise<Meeting>) =>
  answering(caller, { meeting: null }, async () => {
    const meeting = await work();
    caller.forget(`meeting ${meeting.id}`);
    return { meeting: shownMeeting(meeting) };
  });
const motionAnswer = (caller: Caller, work: () => Promise<Motion>) =>
  answering(caller, { motion: null }, async () => ({ motion: shownMotion(await work()) }));

/** The most people that are read to find a name. */
const mostRead = 2_000;

/** Members with a vote by letters of their name. Nobody is listed without being looked for. */
async function membersNamed(caller: Caller, meeting: Meeting, search: string) {
  const wanted = search.trim().toLocaleLowerCase('nl');
  const asks = await memberOf(caller);
  if (wanted.length < 2 || !(hasVote(meeting, asks) || asks?.roles.includes('host'))) return [];
  const found = [];
  let read = 0;
  for await (const member of everybody(caller.table)) {
    if (++read > mostRead || found.length === 10) break;
    const fits = member.name.toLocaleLowerCase('nl').includes(wanted) && hasVote(meeting, member);
    if (fits && member.id !== caller.personId) found.push(personView(member.id, member));
  }
  return found;
}

const myVote = (caller: Caller, { id }: Motion) =>
  caller.remember(`vote ${id}`, () => loadVote(caller.table, id, voteReceipt(caller, id, caller.personId)));

const moving = ({ effect }: Motion) => (effect.kind === 'move' ? effect : undefined);
const amountOf = ({ effect }: Motion) => ('amount' in effect ? effect.amount : null);

/** The general assembly: meetings, motions, votes, minutes. */
export const assemblyApi = {
  Query: {
    meetings: async (_, page, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return connection<MeetingView>(caller, 'meetings', page, 20, async (limit, after) => {
        const { items, more } = await meetingsPage(caller.table, limit, after);
        return { items: items.map((one) => ({ sk: one.id, node: shownMeeting(one) })), more };
      });
    },
    meeting: (_, { id }, caller) => meetingFor(caller, id),
  },
  Mutation: {
    conveneMeeting: (_, { input }, caller) => meetingAnswer(caller, () => conveneMeeting(caller, input)),
    cancelMeeting: (_, { input }, caller) => meetingAnswer(caller, () => cancelMeeting(caller, input)),
    putMotion: (_, { input }, caller) => motionAnswer(caller, () => putMotion(caller, input)),
    withdrawMotion: (_, { input }, caller) => motionAnswer(caller, () => withdrawMotion(caller, input)),
    giveProxy: (_, { input }, caller) => meetingAnswer(caller, () => giveProxy(caller, input)),
    withdrawProxy: (_, { input }, caller) => meetingAnswer(caller, () => withdrawProxy(caller, input)),
    castMotionVote: (_, { input }, caller) => motionAnswer(caller, () => castMotionVote(caller, input)),
    noteInMinutes: (_, { input }, caller) => meetingAnswer(caller, () => noteInMinutes(caller, input)),
  },
  Meeting: {
    reason: ({ reason }) => reason ?? null,
    motions: async (meeting, _, caller) => (await motionsOf(caller.table, meeting)).map(shownMotion),
    membersNamed: async (meeting, { search }, caller) => membersNamed(caller, meeting, search),
    notes: ({ notes }) => [...notes],
    hasVote: async (meeting, _, caller) => hasVote(meeting, await memberOf(caller)),
    votingNow: (meeting, _, caller) => takesVotes(meeting, caller.at),
    motionsToVote: async (meeting, _, caller) => {
      // Votes are read one by one: not where there is nothing to vote on.
      if (!takesVotes(meeting, caller.at) || !hasVote(meeting, await memberOf(caller))) return [];
      if (await loadProxy(caller.table, meeting.id, caller.personId)) return [];
      const open = (await motionsOf(caller.table, meeting)).filter(({ state }) => state === 'onAgenda');
      const votes = await Promise.all(open.map((motion) => myVote(caller, motion)));
      return open.filter((_motion, i) => !votes[i]).map(shownMotion);
    },
    agendaOpen: (meeting, _, caller) => agendaOpen(meeting, caller.at, fiscalDay(caller.now)),
    proxyTo: async ({ id }, _, caller) => {
      const proxy = await loadProxy(caller.table, id, caller.personId);
      return personHere(caller, proxy?.to);
    },
    proxiesFrom: async ({ id }, _, caller) => {
      const { from } = await caller.remember(`holder ${id}`, () =>
        loadHolder(caller.table, id, caller.personId),
      );
      const people = await Promise.all(from.map((one) => personHere(caller, one)));
      return people.filter((one) => one !== null);
    },
  },
  Motion: {
    meetingId: ({ motion }) => motion.meetingId,
    kind: ({ motion }) => motion.effect.kind,
    title: ({ motion }) => motion.title,
    text: ({ motion }) => motion.text,
    language: ({ motion }) => motion.language ?? null,
    state: ({ motion }) => motion.state,
    proposer: ({ motion }, _, caller) => personHere(caller, motion.proposer),
    difference: async ({ motion: { effect } }, _, caller) => {
      if (effect.kind !== 'statutes') return [];
      const versions = await caller.remember('statutesVersions', () => statutesVersions(caller.table));
      const base = versions.find(({ version }) => version === effect.base)?.statutes;
      const { statutes } = base ? changedStatutes(base, effect.changes) : {};
      return base && statutes ? differenceFor(caller, base, statutes) : [];
    },
    from: ({ motion: { effect } }) => (effect.kind === 'statutes' ? effect.from : null),
    amount: ({ motion }) => amountOf(motion),
    claimId: ({ motion: { effect } }) => (effect.kind === 'expense' ? effect.claimId : null),
    fromPot: ({ motion }) => moving(motion)?.fromPot ?? null,
    toPot: ({ motion }) => moving(motion)?.toPot ?? null,
    initiativeId: ({ motion: { effect } }) => (effect.kind === 'appeal' ? effect.initiativeId : null),
    year: ({ motion: { effect } }) => (effect.kind === 'budget' ? effect.year : null),
    myVote: async ({ motion }, _, caller) => (await myVote(caller, motion))?.vote ?? null,
    myRevision: async ({ motion }, _, caller) => (await myVote(caller, motion))?.revision ?? 0,
    votesFor: async ({ motion }, _, caller) => {
      const votes = await votesFor(caller, motion);
      const shown = await Promise.all(
        votes.map(async ({ person, vote, revision }) => ({
          person: await personHere(caller, person),
          vote: vote ?? null,
          revision,
        })),
      );
      return shown.flatMap(({ person, ...one }) => (person ? [{ person, ...one }] : []));
    },
    outcome: ({ motion }, _, caller) => {
      const { outcome, effect } = motion;
      if (!outcome) return null;
      return {
        ...outcome,
        article: assemblyPlace(effect.kind === 'statutes' ? 'statutes' : 'majority')(caller),
        sentence: decisionSentence(motion.state, outcome)(caller),
        notCarriedOut: undoneSentence(outcome)?.(caller) ?? null,
      };
    },
  },
} satisfies Resolvers;
