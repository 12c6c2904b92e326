import type {
  CastBallotForInput,
  CastBallotInput,
  ChoiceInput,
  EnterPaperBallotInput,
  IssuePaperBallotInput,
} from '../../schema/generated/wijk.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import type { WijkRole } from '../../schema/roles.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor, codeKey, readCode } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Ballot, ballotRefusal, type Choice, type Round, takesBallots } from './rules.ts';
import {
  loadAssisted,
  loadBallot,
  loadRound,
  placeAssisted,
  placeBallot,
  placePaper,
  receiptOnPaper,
} from './store.ts';

/** The receipt of a person in a round: always the same, known to nobody who does not hold the secret. */
export const receiptOf = ({ secret, tenant }: Caller, roundId: string, personId: string): string =>
  codeFor(secret, tenant, `ballot ${roundId}`, personId);

const field = 'roundId';

/** A round that takes ballots now, by this channel. */
async function voting(caller: Caller, roundId: string, channel: Ballot['channel']): Promise<Round> {
  const round = await loadRound(caller.table, roundId);
  demand(round, 'NOT_FOUND', { field });
  demand(takesBallots(round, caller.at), 'ROUND_NOT_NOW', { field });
  demand(round.channels.includes(channel), 'NOT_BY_THIS_CHANNEL', { field });
  return round;
}

function demandVote({ electorate }: Round, roles: readonly WijkRole[] | undefined, place: string): void {
  demand(roles?.includes(electorate), 'NO_VOTE_HERE', { field: place });
}

const chosen = (choices: readonly ChoiceInput[]): Choice[] =>
  choices.map(({ initiativeId, points }) =>
    points === null || points === undefined ? { initiativeId } : { initiativeId, points },
  );

const alike = (one: Ballot, choices: readonly Choice[], channel: Ballot['channel']): boolean =>
  one.channel === channel && JSON.stringify(one.choices) === JSON.stringify(choices);

type Casting = {
  readonly receipt: string;
  readonly choices: readonly Choice[];
  readonly channel: Ballot['channel'];
  /** The revision that is replaced; undefined where whoever casts can't know it. */
  readonly revision?: number;
  /** What else is written with it. */
  readonly more?: () => Promise<readonly Write[]>;
};

/**
 * Puts a ballot in the box, or another in its place: one write, to this one ballot. Two that replace the same are
 * told apart; the same one again is the same.
 */
async function cast(caller: Caller, round: Round, casting: Casting): Promise<Ballot> {
  const { receipt, choices, channel, revision, more } = casting;
  demandNone(ballotRefusal(round, choices));
  const write = async (replaced: number): Promise<Ballot> => {
    const ballot = { receipt, choices, channel, revision: replaced + 1 };
    const guard = replaced ? { version: replaced } : ('absent' as const);
    const place = placeBallot(round.id, ballot);
    const writes = (await more?.()) ?? [];
    if (writes.length) await caller.table.transact([put(place, guard), ...writes]);
    else await caller.table.put(place, guard);
    return ballot;
  };
  if (revision === undefined)
    return decideAgain(async () => {
      const before = await loadBallot(caller.table, round.id, receipt, true);
      return before && alike(before, choices, channel) ? before : write(before?.revision ?? 0);
    });
  try {
    return await write(revision);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const now = await loadBallot(caller.table, round.id, receipt, true);
    demand(now?.revision === revision + 1 && alike(now, choices, channel), 'BALLOT_CHANGED', { field });
    return now;
  }
}

/** Cast one's own ballot, or change it. */
export async function castBallot(caller: Caller, input: CastBallotInput): Promise<Ballot> {
  const { revision, roundId } = input;
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const round = await voting(caller, roundId, 'web');
  demandVote(round, member.roles, field);
  demandNone(rangeRefusal('revision', revision, 0, 1_000_000));
  const receipt = receiptOf(caller, roundId, caller.personId);
  return cast(caller, round, { receipt, choices: chosen(input.choices), channel: 'web', revision });
}

/** Notes that a host did something for a voter, once: who, for whom, when; never what was chosen. */
async function assisting(
  caller: Caller,
  roundId: string,
  personId: string,
  action: string,
): Promise<Write[]> {
  const { version } = await statutesOf(caller);
  const id = `${roundId}:${personId}`;
  const before = await loadAssisted(caller.table, id);
  if (before?.trail.some((change) => change.action === action && change.by === caller.personId)) return [];
  const trail = [...(before?.trail ?? []), { ...caller.signature, action, st: version }];
  return [put(placeAssisted({ id, trail }), before ? { version: before.trail.length } : 'absent')];
}

/** Somebody else who may vote in a round. */
async function voter(caller: Caller, round: Round, personId: string): Promise<void> {
  const member = await loadMember(caller.table, personId, true);
  demand(member && !member.leftAt, 'NOT_FOUND', { field: 'personId' });
  demandVote(round, member.roles, 'personId');
}

/** Cast a ballot for somebody who is present or on the phone. */
export async function castBallotFor(caller: Caller, input: CastBallotForInput): Promise<string> {
  await holding(caller, 'host');
  const { roundId, personId, channel, consent } = input;
  demand(channel === 'desk' || channel === 'phone', 'NOT_BY_THIS_CHANNEL', { field: 'channel' });
  const round = await voting(caller, roundId, channel);
  demand(consent, 'SPOKEN_CONSENT_NEEDED', { field: 'consent' });
  await voter(caller, round, personId);
  const receipt = receiptOf(caller, roundId, personId);
  const more = () => assisting(caller, roundId, personId, 'castBallotFor');
  await cast(caller, round, { receipt, choices: chosen(input.choices), channel, more });
  return receipt;
}

/** Hand somebody a ballot on paper: the code on it leads to their one ballot. */
export async function issuePaperBallot(caller: Caller, input: IssuePaperBallotInput): Promise<string> {
  await holding(caller, 'host');
  const { roundId, personId } = input;
  const round = await loadRound(caller.table, roundId);
  demand(round, 'NOT_FOUND', { field });
  demand(round.state === 'open' && caller.at < round.closesAt, 'ROUND_NOT_NOW', { field });
  demand(round.channels.includes('paper'), 'NOT_BY_THIS_CHANNEL', { field });
  await voter(caller, round, personId);
  const code = codeFor(caller.secret, caller.tenant, `paper ${roundId}`, personId);
  const paper = put(placePaper(roundId, codeKey(code), receiptOf(caller, roundId, personId)));
  await decideAgain(async () =>
    caller.table.transact([paper, ...(await assisting(caller, roundId, personId, 'issuePaperBallot'))]),
  );
  return code;
}

/** Enter a ballot that came back on paper. */
export async function enterPaperBallot(caller: Caller, input: EnterPaperBallotInput): Promise<string> {
  await holding(caller, 'host');
  const round = await voting(caller, input.roundId, 'paper');
  const code = readCode(input.code);
  const receipt = code && (await receiptOnPaper(caller.table, round.id, codeKey(code)));
  demand(receipt, 'BAD_CODE', { field: 'code' });
  await cast(caller, round, { receipt, choices: chosen(input.choices), channel: 'paper' });
  return receipt;
}
