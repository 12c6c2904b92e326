import * as z from 'zod/mini';
import type { BallotType, Channel, RoundState } from '../../schema/generated/wijk.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { completions, countingRules } from './counting/completions.ts';
import { satisfactions, tieOrders } from './counting/election.ts';
import type { Ballot, Round } from './rules.ts';

const states = ['draft', 'open', 'counted'] as const satisfies readonly RoundState[];
const ballotTypes = ['approval', 'points', 'ranked', 'knapsack'] as const satisfies readonly BallotType[];
const channel = z.enum(['web', 'paper', 'desk', 'phone'] as const satisfies readonly Channel[]);

const roundSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(states),
  budget: z.int(),
  pot: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  electorate: z.enum(['resident', 'member']),
  ballotType: z.enum(ballotTypes),
  most: z.int(),
  mostPoints: z.int(),
  channels: z.array(channel),
  method: z.object({
    rule: z.enum(countingRules),
    satisfaction: z.enum(satisfactions),
    completion: z.enum(completions),
    comparison: z.boolean(),
    ties: z.enum(tieOrders),
    increment: z.int(),
  }),
  plans: z.array(
    z.object({ number: z.string(), initiativeId: z.string(), title: z.string(), cost: z.int() }),
  ),
  frozen: z.optional(z.string()),
  countedAt: z.optional(z.string()),
  trail: trailSchema,
});

const ballotSchema = z.object({
  receipt: z.string(),
  choices: z.array(z.object({ initiativeId: z.string(), points: z.optional(z.int()) })),
  channel,
  revision: z.int(),
});

const explanationSchema = z.object({
  project: z.string(),
  cost: z.string(),
  votes: z.int(),
  funded: z.boolean(),
  place: z.optional(z.int()),
  by: z.optional(z.enum(['shares', 'rest'])),
  inFull: z.optional(z.int()),
  inPart: z.optional(z.int()),
  share: z.optional(z.string()),
  exactShare: z.optional(z.string()),
  wouldHaveSufficed: z.optional(z.string()),
  missing: z.optional(z.string()),
});

const outcomeSchema = z.object({
  ballots: z.int(),
  channels: z.array(z.object({ channel, ballots: z.int() })),
  spent: z.int(),
  rest: z.int(),
  selected: z.array(z.string()),
  explanations: z.array(explanationSchema),
  hash: z.string(),
  countedAt: z.string(),
});

/** What a round came to, as it is kept. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** How long after the closing a round is counted: a ballot that was sent in time has arrived by then. */
const grace = 60_000;

/** Where a round stands: by its id, which is made of time; due for counting once it is open. */
export const placeRound = (round: Round): Placed => ({
  kind: 'round',
  at: ['ROUND', round.id],
  due:
    round.state === 'open'
      ? ['DUE', `${new Date(Date.parse(round.closesAt) + grace).toISOString()}#${round.id}`]
      : undefined,
  attributes: { ...round, version: round.trail.length },
});

/** True once a round is to be counted. */
export const isDue = ({ state, closesAt }: Round, now: Date): boolean =>
  state === 'open' && now.getTime() >= Date.parse(closesAt) + grace;

/** A round as stored. */
export const readRound = (stored: StoredRecord): Round => roundSchema.parse(stored);

/** A round by its id; consistent where something is decided on it. */
export async function loadRound(table: Table, id: string, consistent = false): Promise<Round | undefined> {
  const stored = await table.get('ROUND', id, consistent);
  return stored && readRound(stored);
}

/** A page of rounds, newest first. */
export async function roundsPage(caller: Caller, limit: number, after: string | undefined) {
  const { items, more } = await caller.table.page({ collection: 'ROUND', limit, after });
  return { items: items.map(readRound), more };
}

/** The newest rounds of a wijk, newest first; at most 200. */
export async function loadRounds(table: Table): Promise<Round[]> {
  const { items } = await table.page({ collection: 'ROUND', limit: 200 });
  return items.map(readRound);
}

const ballotsOf = (roundId: string): string => `BALLOT#${roundId}`;

/** Where a ballot stands: under its receipt, in the round's own box. No item but this one is touched to cast it. */
export const placeBallot = (roundId: string, ballot: Ballot): Placed => ({
  kind: 'ballot',
  at: [ballotsOf(roundId), ballot.receipt],
  attributes: { ...ballot, version: ballot.revision },
});

/** A ballot by its receipt. */
export async function loadBallot(
  table: Table,
  roundId: string,
  receipt: string,
  consistent = false,
): Promise<Ballot | undefined> {
  const stored = await table.get(ballotsOf(roundId), receipt, consistent);
  return stored && ballotSchema.parse(stored);
}

/** All ballots of a round, in the order of their receipts. */
export async function allBallots(table: Table, roundId: string): Promise<Ballot[]> {
  const list = { collection: ballotsOf(roundId), limit: 2_000, oldestFirst: true, consistent: true };
  return (await table.all(list)).map((stored) => ballotSchema.parse(stored));
}

/** Where a ballot on paper stands: its code leads to its receipt, and to nobody. */
export const placePaper = (roundId: string, key: string, receipt: string): Placed => ({
  kind: 'paperBallot',
  at: [`PAPER#${roundId}`, key],
  attributes: { receipt },
});

/** The receipt of a ballot on paper. */
export async function receiptOnPaper(
  table: Table,
  roundId: string,
  key: string,
): Promise<string | undefined> {
  const stored = await table.get(`PAPER#${roundId}`, key, true);
  return stored && z.object({ receipt: z.string() }).parse(stored).receipt;
}

const assistedSchema = z.object({ id: z.string(), trail: trailSchema });
/** That a host did something for a voter in a round: never what was chosen. */
export type Assisted = z.infer<typeof assistedSchema>;

/** Where it stands that a host helped a voter. */
export const placeAssisted = (assisted: Assisted): Placed => ({
  kind: 'assisted',
  at: ['ASSISTED', assisted.id],
  attributes: { ...assisted, version: assisted.trail.length },
});

/** What hosts did for a voter in a round. */
export async function loadAssisted(table: Table, id: string): Promise<Assisted | undefined> {
  const stored = await table.get('ASSISTED', id, true);
  return stored && assistedSchema.parse(stored);
}

/** Where an outcome stands. */
export const placeOutcome = (roundId: string, outcome: Outcome): Placed => ({
  kind: 'outcome',
  at: ['OUTCOME', roundId],
  attributes: { ...outcome },
});

/** The outcome of a round. */
export async function loadOutcome(table: Table, roundId: string): Promise<Outcome | undefined> {
  const stored = await table.get('OUTCOME', roundId);
  return stored && outcomeSchema.parse(stored);
}

/** How many marks of ballots one item carries. */
const marksPerItem = 5_000;

/** Where the marks of all ballots stand, as they were when they were counted. */
export function placeMarks(roundId: string, marks: readonly string[]): Placed[] {
  const items: Placed[] = [];
  for (let start = 0; start < marks.length; start += marksPerItem)
    items.push({
      kind: 'marks',
      at: [`MARKS#${roundId}`, String(start).padStart(8, '0')],
      attributes: { marks: marks.slice(start, start + marksPerItem).join('') },
    });
  return items;
}

/** The marks of all ballots, each 12 characters, in the order of their receipts. */
export async function loadMarks(table: Table, roundId: string): Promise<string[]> {
  const { items } = await table.page({ collection: `MARKS#${roundId}`, limit: 1_000, oldestFirst: true });
  return items.flatMap(({ marks }) => String(marks).match(/.{12}/g) ?? []);
}
