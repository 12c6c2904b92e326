import type { CastMotionVoteInput } from '../../schema/generated/wijk.ts';
import { momentText } from '../../schema/moments.ts';
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
import { loadMeeting, loadMotion, loadProxy, loadVote, placeVote } from './store.ts';

/** The receipt of a person's vote on a motion: always the same, known to nobody who does not hold the secret. */
export const voteReceipt = ({ secret, tenant }: Caller, motionId: string, personId: string): string =>
  codeFor(secret, tenant, `vote ${motionId}`, personId);

/** In whose name a vote is cast, and whether a host does it for somebody who is present. */
type Name = { readonly giver: string; readonly desk: boolean };

/** In whose name the caller may vote: their own, that of who gave them a proxy, or, as a host, of who is present. */
async function demandName(caller: Caller, meeting: Meeting, input: CastMotionVoteInput): Promise<Name> {
  const giver = input.forPersonId ?? caller.personId;
  if (giver === caller.personId) {
    const member = await holding(caller, 'member');
    demand(hasVote(meeting, member), 'NO_VOTE_IN_MEETING', noVote(meeting));
    demand(!(await loadProxy(caller.table, meeting.id, giver))?.to, 'PROXY_GIVEN');
    return { giver, desk: false };
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
    demand(!input.revision, 'VOTED_ALREADY', { field });
  }
  demand(member && !member.leftAt && hasVote(meeting, member), 'NO_VOTE_IN_MEETING', noVote(meeting, field));
  return { giver, desk };
}

/** Puts a vote in the box, or another in its place: one write, held to the proxy being as it was. */
async function cast(
  caller: Caller,
  motion: Motion,
  { giver, desk }: Name,
  input: CastMotionVoteInput,
): Promise<Vote> {
  const receipt = voteReceipt(caller, motion.id, giver);
  const vote: Vote = {
    receipt,
    vote: input.vote,
    revision: input.revision + 1,
    ...(desk ? { desk } : {}),
  };
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
    demand(!desk || now?.desk, 'VOTED_ALREADY', { field: 'forPersonId' });
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
      from: momentText(meeting.votingFrom),
      until: momentText(meeting.endsAt),
      article: assemblyPlace('early'),
    },
  });
  await cast(caller, motion, name, input);
  return motion;
}
