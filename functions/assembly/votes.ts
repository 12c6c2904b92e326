import type { CastMotionVoteInput } from '../../schema/generated/wijk.ts';
import { moment } from '../../schema/moments.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { loadMember } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { assemblyPlace } from '../statutes/articles.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { check, put } from '../tenancy/table-writes.ts';
import { noVote } from './proxies.ts';
import { hasVote, type Meeting, type Motion, takesVotes, type Vote } from './rules.ts';
import { loadHolder, loadMeeting, loadMotion, loadProxy, loadVote, placeVote } from './store.ts';

/** The receipt of a person's vote on a motion: always the same, known to nobody who does not hold the secret. */
export const voteReceipt = ({ secret, tenant }: Caller, motionId: string, personId: string): string =>
  codeFor(secret, tenant, `vote ${motionId}`, personId);

/** In whose name a vote is cast, and by whom if not by themselves: a host for who is present, or who holds a proxy. */
type Name = { readonly giver: string; readonly by?: 'desk' | 'proxy' };

/** In whose name the caller may vote: their own, that of who gave them a proxy, or, as a host, of who is present. */
async function demandName(caller: Caller, meeting: Meeting, input: CastMotionVoteInput): Promise<Name> {
  const giver = input.forPersonId ?? caller.personId;
  if (giver === caller.personId) {
    const member = await holding(caller, 'member');
    demand(hasVote(meeting, member), 'NO_VOTE_IN_MEETING', noVote(meeting));
    demand(!(await loadProxy(caller.table, meeting.id, giver))?.to, 'PROXY_GIVEN');
    return { giver };
  }
  const by = await holding(caller, 'member', 'host');
  const field = 'forPersonId';
  const [proxy, member] = await Promise.all([
    loadProxy(caller.table, meeting.id, giver),
    loadMember(caller.table, giver, true),
  ]);
  const desk = proxy?.to !== caller.personId;
  if (desk) {
    demand(by.roles.includes('host'), 'NO_PROXY', { field });
    demand(input.consent, 'SPOKEN_CONSENT_NEEDED', { field: 'consent' });
    demand(!proxy?.to, 'PROXY_GIVEN', { field });
  }
  demand(member && !member.leftAt && hasVote(meeting, member), 'NO_VOTE_IN_MEETING', noVote(meeting, field));
  return { giver, by: desk ? 'desk' : 'proxy' };
}

/** Puts a vote in the box, or another in its place: one write, held to the proxy being as it was. */
async function cast(
  caller: Caller,
  motion: Motion,
  { giver, by }: Name,
  input: CastMotionVoteInput,
): Promise<Vote> {
  const receipt = voteReceipt(caller, motion.id, giver);
  const vote: Vote = {
    receipt,
    vote: input.vote,
    revision: input.revision + 1,
    ...(by ? { by } : {}),
  };
  if (by === 'desk' && input.revision) {
    // A host changes what was cast at the desk, and learns nothing of what a member cast themselves.
    const before = await loadVote(caller.table, motion.id, receipt);
    demand(before?.by === 'desk', 'VOTED_ALREADY', { field: 'forPersonId' });
  }
  const guard = input.revision ? { version: input.revision } : ('absent' as const);
  const proxy = await loadProxy(caller.table, motion.meetingId, giver);
  try {
    await caller.table.transact([
      put(placeVote(motion.id, vote), guard),
      // Whoever takes a proxy back at this moment, or gives one, votes after that or not at all.
      check([`PROXY#${motion.meetingId}`, giver], proxy ? { version: proxy.trail.length } : 'absent'),
    ]);
    return vote;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadVote(caller.table, motion.id, receipt);
    // A host who sends again hears of what was cast at the desk, never what a member said themselves.
    demand(by !== 'desk' || now?.by === 'desk', 'VOTED_ALREADY', { field: 'forPersonId' });
    demand(now?.revision === vote.revision && now.vote === vote.vote, 'VOTE_CHANGED', { field: 'motionId' });
    return now;
  }
}

/** Vote on a motion, or change a vote. */
export async function castMotionVote(caller: Caller, input: CastMotionVoteInput): Promise<Motion> {
  const field = 'motionId';
  const motion = await loadMotion(caller.table, input.motionId, true);
  const meeting = motion && (await loadMeeting(caller.table, motion.meetingId, true));
  demand(meeting, 'NOT_FOUND', { field });
  demandNone(rangeRefusal('revision', input.revision, 0, 1_000_000));
  const name = await demandName(caller, meeting, input);
  demand(motion.state === 'onAgenda' && takesVotes(meeting, caller.at), 'VOTING_NOT_OPEN', {
    field,
    values: {
      from: moment(meeting.votingFrom),
      until: moment(meeting.endsAt),
      article: assemblyPlace('early'),
    },
  });
  await cast(caller, motion, name, input);
  return motion;
}

/** What the caller cast on a motion for who gave them a proxy, and how often those votes were changed. */
export async function votesFor(
  caller: Caller,
  { id, meetingId }: Motion,
): Promise<{ readonly person: string; readonly vote?: Vote['vote']; readonly revision: number }[]> {
  const { from } = await caller.remember(`holder ${meetingId}`, () =>
    loadHolder(caller.table, meetingId, caller.personId),
  );
  return Promise.all(
    from.map(async (person) => {
      const vote = await loadVote(caller.table, id, voteReceipt(caller, id, person));
      // What somebody cast themselves, before they gave the proxy, stays theirs.
      return { person, revision: vote?.revision ?? 0, ...(vote?.by === 'proxy' ? { vote: vote.vote } : {}) };
    }),
  );
}
