/**
 * The general assembly. The board calls it together so many days ahead; by then every motion is on the agenda. Who
 * is a member at the record date has one vote on each, for themselves or by proxy, from some days before the meeting
 * until its end. Then the clock counts: quorum, majority, and what an adopted motion does.
 */
import { dayAfter } from '../../schema/amsterdam.ts';
import type { Text } from '../../schema/errors.ts';
import type {
  MeetingState,
  MotionState,
  MotionVote,
  StatutesChangeInput,
} from '../../schema/generated/wijk.ts';
import { type Majority, majorities, type Statutes } from '../../schema/statutes.ts';
import type { Trail } from '../tenancy/trail.ts';

/** The most motions on one agenda. */
export const mostMotions = 30;

/** A remark in the minutes. */
export type MinutesNote = { readonly id: string; readonly at: string; readonly text: string };

/** A meeting, with the rules of the statutes that hold for it: those of the day its notice went out. */
export type Meeting = {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly convenedAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly votingFrom: string;
  readonly motionsUntil: string;
  readonly recordAt: string;
  readonly quorumPercent: number;
  readonly majority: Majority;
  readonly statutesMajority: Majority;
  readonly proxies: number;
  readonly motions: readonly string[];
  readonly notes: readonly MinutesNote[];
  readonly reason?: string;
  readonly trail: Trail;
};

/** What an adopted motion does, with what it needs to. */
export type Effect =
  | { readonly kind: 'decision' }
  | {
      readonly kind: 'statutes';
      readonly changes: StatutesChangeInput;
      readonly from: string;
      readonly base: number;
    }
  | { readonly kind: 'move'; readonly fromPot: string; readonly toPot: string; readonly amount: number }
  | { readonly kind: 'appeal'; readonly initiativeId: string }
  | { readonly kind: 'measure'; readonly measureId: string }
  | { readonly kind: 'expense'; readonly claimId: string; readonly amount: number; readonly fromPot: string }
  | { readonly kind: 'budget'; readonly year: number; readonly draft: number };

/** A motion. */
export type Motion = {
  readonly id: string;
  readonly meetingId: string;
  readonly proposer: string;
  readonly title: string;
  readonly text: string;
  /** The language that it was written in; not known of what is older. */
  readonly language?: string;
  readonly state: MotionState;
  readonly effect: Effect;
  readonly outcome?: Outcome;
  readonly trail: Trail;
};

/** A vote as it is kept: under a receipt, with nothing that says whose it is. */
export type Vote = {
  readonly receipt: string;
  readonly vote: MotionVote;
  readonly revision: number;
  /** By whom it was cast, if not by the member themselves: by a host for who is present, or by who holds the proxy. */
  readonly by?: 'desk' | 'proxy';
};

/** How a motion was decided. */
export type Outcome = {
  readonly eligible: number;
  readonly cast: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly quorum: number;
  readonly majority: Majority;
  readonly statutes: number;
  /** Why an adopted motion could not be carried out as it stood. */
  readonly notCarriedOut?: Text;
};

const dayLong = 86_400_000;
const before = (instant: string, days: number): string =>
  new Date(Date.parse(instant) - days * dayLong).toISOString();

/** How many days lie between two days, such as 2026-11-25. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLong);

/** What the statutes of the day say for a meeting: it goes by them to its end, also when they change meanwhile. */
export function meetingRules({ assembly }: Statutes, startsAt: string, startDay: string) {
  const { noticeDays, quorumPercent, majority, statutesMajority, proxies, earlyDays, recordDays } = assembly;
  return {
    quorumPercent,
    majority,
    statutesMajority,
    proxies,
    // Not before the agenda is whole.
    votingFrom: before(startsAt, Math.min(earlyDays, noticeDays)),
    recordAt: before(startsAt, recordDays),
    motionsUntil: dayAfter(startDay, -noticeDays),
  };
}

/** True while votes on the motions of a meeting are taken. */
export const takesVotes = ({ state, votingFrom, endsAt }: Meeting, at: string): boolean =>
  state === 'convened' && votingFrom <= at && at < endsAt;

/** True while the agenda can still change. */
export const agendaOpen = (
  { state, motionsUntil, votingFrom }: Meeting,
  at: string,
  today: string,
): boolean => state === 'convened' && today <= motionsUntil && at < votingFrom;

/** True until votes can be cast: then what is put or called is taken back by nobody. */
export const notYetVoting = ({ state, votingFrom }: Meeting, at: string): boolean =>
  state === 'convened' && at < votingFrom;

/** True for somebody with a vote in a meeting: a member, and one already at the record date. */
export const hasVote = (
  { recordAt }: Meeting,
  member: { readonly roles: readonly string[]; readonly memberSince?: string } | undefined,
): boolean => !!member?.roles.includes('member') && (member.memberSince ?? '9') <= recordAt;

/** The majority that a motion needs. */
const majorityFor = ({ majority, statutesMajority }: Meeting, { effect }: Motion): Majority =>
  effect.kind === 'statutes' ? statutesMajority : majority;

/** How many must vote, at least: a share of those with a vote, rounded up. */
export const quorumOf = (eligible: number, percent: number): number => Math.ceil((eligible * percent) / 100);

/** True when so many in favour are enough against so many against; who abstains counts for neither. */
export function isMajority(name: Majority, yes: number, no: number): boolean {
  const { parts, of, moreThan } = majorities[name];
  const [have, need] = [yes * of, parts * (yes + no)];
  return yes > 0 && (moreThan ? have > need : have >= need);
}

/** What becomes of a motion by its votes. */
export function decidedMotion(
  meeting: Meeting,
  motion: Motion,
  votes: readonly Vote[],
  eligible: number,
  statutes: number,
): { readonly state: 'adopted' | 'rejected' | 'noQuorum'; readonly outcome: Outcome } {
  const count = (said: MotionVote) => votes.filter(({ vote }) => vote === said).length;
  const [yes, no, abstain] = [count('yes'), count('no'), count('abstain')];
  const quorum = quorumOf(eligible, meeting.quorumPercent);
  const majority = majorityFor(meeting, motion);
  const outcome = { eligible, cast: votes.length, yes, no, abstain, quorum, majority, statutes };
  if (votes.length < quorum) return { state: 'noQuorum', outcome };
  return { state: isMajority(majority, yes, no) ? 'adopted' : 'rejected', outcome };
}
