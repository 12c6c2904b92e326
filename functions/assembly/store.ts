import * as z from 'zod/mini';
import type {
  MeetingState,
  MotionState,
  MotionVote,
  StatutesChangeInput,
} from '../../schema/generated/wijk.ts';
import { type Majority, majorities } from '../../schema/statutes.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { Meeting, Motion, Vote } from './rules.ts';

const text = z.object({ nl: z.string(), en: z.string() });
const majority = z.custom<Majority>((name) => typeof name === 'string' && Object.hasOwn(majorities, name));
const meetingStates = ['convened', 'held', 'cancelled'] as const satisfies readonly MeetingState[];
const motionStates = [
  'onAgenda',
  'withdrawn',
  'adopted',
  'rejected',
  'noQuorum',
] as const satisfies readonly MotionState[];
const votes = ['yes', 'no', 'abstain'] as const satisfies readonly MotionVote[];

const meetingSchema = z.object({
  id: z.string(),
  title: z.string(),
  place: z.string(),
  state: z.enum(meetingStates),
  convenedAt: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  votingFrom: z.string(),
  motionsUntil: z.string(),
  recordAt: z.string(),
  quorumPercent: z.int(),
  majority,
  statutesMajority: majority,
  proxies: z.int(),
  motions: z.array(z.string()),
  notes: z.array(z.object({ id: z.string(), at: z.string(), text: z.string() })),
  reason: z.optional(z.string()),
  trail: trailSchema,
});

const effectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision') }),
  z.object({
    kind: z.literal('statutes'),
    // Checked against the whole statutes when it was put, and again when it is adopted.
    changes: z.custom<StatutesChangeInput>((value) => typeof value === 'object' && value !== null),
    from: z.string(),
    base: z.int(),
  }),
  z.object({ kind: z.literal('move'), fromPot: z.string(), toPot: z.string(), amount: z.int() }),
  z.object({ kind: z.literal('appeal'), initiativeId: z.string() }),
  z.object({ kind: z.literal('measure'), measureId: z.string() }),
  z.object({ kind: z.literal('expense'), claimId: z.string(), amount: z.int(), fromPot: z.string() }),
  z.object({ kind: z.literal('budget'), year: z.int(), draft: z.int() }),
]);

const outcomeSchema = z.object({
  eligible: z.int(),
  cast: z.int(),
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  quorum: z.int(),
  majority,
  statutes: z.int(),
  notCarriedOut: z.optional(text),
});

const motionSchema = z.object({
  id: z.string(),
  meetingId: z.string(),
  proposer: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.optional(z.string()),
  state: z.enum(motionStates),
  effect: effectSchema,
  outcome: z.optional(outcomeSchema),
  trail: trailSchema,
});

const voteSchema = z.object({
  receipt: z.string(),
  vote: z.enum(votes),
  revision: z.int(),
  by: z.optional(z.enum(['desk', 'proxy'])),
});

/** How long after its end a meeting is counted: a vote that was sent in time has arrived by then. */
const grace = 60_000;

/** Where a meeting stands: by its id, which is made of time; due for counting at its end. */
export const placeMeeting = (meeting: Meeting): Placed => ({
  kind: 'meeting',
  at: ['MEETING', meeting.id],
  due:
    meeting.state === 'convened'
      ? ['DUE', `${new Date(Date.parse(meeting.endsAt) + grace).toISOString()}#${meeting.id}`]
      : undefined,
  attributes: { ...meeting, version: meeting.trail.length },
});

/** True once a meeting is to be counted. */
export const isOver = ({ state, endsAt }: Meeting, now: Date): boolean =>
  state === 'convened' && now.getTime() >= Date.parse(endsAt) + grace;

/** Where a motion stands. */
export const placeMotion = (motion: Motion): Placed => ({
  kind: 'motion',
  at: ['MOTION', motion.id],
  attributes: { ...motion, version: motion.trail.length },
});

/** A meeting as stored. */
export const readMeeting = (stored: StoredRecord): Meeting => meetingSchema.parse(stored);

/** A meeting by its id; consistent where something is decided on it. */
export async function loadMeeting(
  table: Table,
  id: string,
  consistent = false,
): Promise<Meeting | undefined> {
  const stored = await table.get('MEETING', id, consistent);
  return stored && meetingSchema.parse(stored);
}

/** A page of meetings, newest first. */
export async function meetingsPage(table: Table, limit: number, after?: string) {
  const { items, more } = await table.page({ collection: 'MEETING', limit, after });
  return { items: items.map((stored) => meetingSchema.parse(stored)), more };
}

const readMotion = (stored: StoredRecord): Motion => motionSchema.parse(stored);

/** A motion by its id. */
export async function loadMotion(table: Table, id: string, consistent = false): Promise<Motion | undefined> {
  const stored = await table.get('MOTION', id, consistent);
  return stored && readMotion(stored);
}

/** The motions of a meeting, in the order of its agenda. */
export async function motionsOf(table: Table, { motions }: Meeting): Promise<Motion[]> {
  const found = await table.getMany(motions.map((id) => ['MOTION', id] as const));
  return found.flatMap((stored) => (stored ? [readMotion(stored)] : []));
}

/** Every motion that was decided on, with when, newest meeting first; of the newest 200 meetings. */
export async function decidedMotions(table: Table) {
  const { items } = await meetingsPage(table, 200);
  const motions = await Promise.all(
    items.filter(({ state }) => state === 'held').map((meeting) => motionsOf(table, meeting)),
  );
  return motions
    .flat()
    .flatMap(({ outcome, trail, ...motion }) =>
      outcome ? [{ ...motion, outcome, at: trail.at(-1)?.at ?? '' }] : [],
    );
}

const votesOn = (motionId: string): string => `VOTE#${motionId}`;

/** Where a vote stands: under its receipt, in the box of its motion. */
export const placeVote = (motionId: string, vote: Vote): Placed => ({
  kind: 'vote',
  at: [votesOn(motionId), vote.receipt],
  attributes: { ...vote, version: vote.revision },
});

/** A vote by its receipt. */
export async function loadVote(table: Table, motionId: string, receipt: string): Promise<Vote | undefined> {
  const stored = await table.get(votesOn(motionId), receipt, true);
  return stored && voteSchema.parse(stored);
}

/** All votes on a motion. */
export async function allVotes(table: Table, motionId: string): Promise<Vote[]> {
  const list = { collection: votesOn(motionId), limit: 2_000, oldestFirst: true, consistent: true };
  return (await table.all(list)).map((stored) => voteSchema.parse(stored));
}

const proxySchema = z.object({ id: z.string(), to: z.optional(z.string()), trail: trailSchema });
/** To whom a member gave their vote at a meeting; nobody, once it was taken back. */
export type Proxy = z.infer<typeof proxySchema>;

const holderSchema = z.object({ from: z.array(z.string()), version: z.int() });
/** Whose votes a member holds at a meeting. */
export type ProxyHolder = z.infer<typeof holderSchema>;

/** Where it stands to whom a member gave their vote. */
export const placeProxy = (meetingId: string, giver: string, proxy: Proxy): Placed => ({
  kind: 'proxy',
  at: [`PROXY#${meetingId}`, giver],
  attributes: { ...proxy, version: proxy.trail.length },
});

/** Where it stands whose votes a member holds. */
export const placeHolder = (meetingId: string, holder: string, held: ProxyHolder): Placed => ({
  kind: 'proxyHolder',
  at: [`PROXYHOLDER#${meetingId}`, holder],
  attributes: { ...held },
});

/** To whom a member gave their vote. */
export async function loadProxy(table: Table, meetingId: string, giver: string): Promise<Proxy | undefined> {
  const stored = await table.get(`PROXY#${meetingId}`, giver, true);
  return stored && proxySchema.parse(stored);
}

/** Whose votes a member holds; none when nobody ever gave one. */
export async function loadHolder(table: Table, meetingId: string, holder: string): Promise<ProxyHolder> {
  const stored = await table.get(`PROXYHOLDER#${meetingId}`, holder, true);
  return stored ? holderSchema.parse(stored) : { from: [], version: 0 };
}

/** A meeting as a request remembers it. */
export const meetingOf = (caller: Caller, id: string): Promise<Meeting | undefined> =>
  caller.remember(`meeting ${id}`, () => loadMeeting(caller.table, id));
