import type {
  AdmitToChallengeInput,
  ChallengeIdInput,
  ChallengeReasonInput,
  EvaluateChallengeInput,
  RenewChallengeInput,
} from '../../schema/generated/wijk.ts';
import { isClientId } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { obstacle } from '../ledger/booking.ts';
import type { Journal } from '../ledger/rules.ts';
import { bookingWrites } from '../ledger/store.ts';
import { memberOf } from '../members/store.ts';
import { speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain, unlessChanged } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, wasDone } from '../tenancy/trail.ts';
import { type Command, decided, obstacleTo } from './decisions.ts';
import { budgetLineWrites } from './granting.ts';
import { type Challenge, can, hasSigned, isWornOut, type Part, partsFor, partsOf } from './rules.ts';
import { loadChallenge, placeChallenge } from './store.ts';
import { stateNames } from './words.ts';

const field = 'challengeId';

/** What carries words of whoever does it. */
const writes: readonly Command['kind'][] = ['change', 'attach', 'join', 'proposeAgreement', 'end', 'return'];

/** What is written together with a challenge. */
export type Along = { readonly writes?: readonly Write[]; readonly journal?: Journal };

/** A challenge as the caller finds it, and what the caller is to it. */
export type Found = {
  readonly challenge: Challenge;
  readonly parts: readonly Part[];
  readonly today: string;
};

/** What to do about a challenge, once it is known how it stands. */
type Doing = {
  readonly command: (found: Found) => Command | Promise<Command>;
  /** What is written in the same transaction. */
  readonly along?: (after: Challenge, change: Change, before: Challenge) => Promise<Along>;
};

async function written(caller: Caller, before: Challenge, after: Challenge, along: Along): Promise<void> {
  const { writes = [], journal } = along;
  const own = put(placeChallenge(after), { version: before.trail.length });
  try {
    await caller.table.transact([own, ...(journal ? bookingWrites(journal) : []), ...writes]);
  } catch (cause) {
    if (!(cause instanceof Conflict) || !journal) throw cause;
    const refusal = await obstacle(caller, journal);
    if (refusal) throw new Refused(refusal);
    throw cause;
  }
}

/**
 * Carries out a command on a challenge: loads, asks the rules, writes all or nothing, and again when somebody was first.
 * The same command once more answers the challenge as it is.
 * @throws {Refused} NOT_FOUND, FORBIDDEN, CHALLENGE_NOT_NOW, and what stands in the way of the command.
 */
export async function act(
  caller: Caller,
  action: Command['kind'],
  input: ChallengeIdInput,
  { command: commandFor, along }: Doing,
): Promise<Challenge> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { version } = await statutesOf(caller);
  const d = digestOf(action, input);
  const change = { ...caller.signature, action: `challenge_${action}`, st: version, d };
  return decideAgain(async () => {
    const known = isClientId('chl', input.challengeId);
    const challenge = known ? await loadChallenge(caller.table, input.challengeId, true) : undefined;
    demand(challenge, 'NOT_FOUND', { field });
    const { trail, state } = challenge;
    if (wasDone(trail.slice(-1), caller.personId, d)) return challenge;
    const parts = partsOf(challenge, caller.personId, member.roles);
    const again = wasDone(trail, caller.personId, d);
    if (!can(action, challenge, parts, caller.personId)) {
      if (again) return challenge;
      demand(
        partsFor(action).some((part) => parts.includes(part)),
        'FORBIDDEN',
        { field },
      );
      demand(action !== 'sign' || !hasSigned(challenge, parts), 'SIGNED_ALREADY', { field: 'version' });
      throw new Refused({ code: 'CHALLENGE_NOT_NOW', field, values: { state: stateNames[state] } });
    }
    const today = fiscalDay(caller.now);
    // Whom the board asked to be quiet writes nothing here for a while.
    if (writes.includes(action) && !parts.includes('municipality')) await speaking(caller);
    const versionNow = async () => (await loadChallenge(caller.table, challenge.id, true))?.trail.length;
    return unlessChanged(trail.length, versionNow, async () => {
      const command = await commandFor({ challenge, parts, today });
      const inTheWay = obstacleTo(challenge, command, today);
      if (inTheWay && again) return challenge;
      demandNone(inTheWay);
      demand(!isWornOut(challenge, action, caller.personId), 'CHANGED_TOO_OFTEN', { field });
      const signed = 'why' in command ? { ...change, why: command.why } : change;
      const after = decided(challenge, command, signed, today);
      await written(caller, challenge, after, (await along?.(after, signed, challenge)) ?? {});
      return after;
    });
  });
}

/** Carries out what needs nothing but the challenge. */
export const plainly = (
  caller: Caller,
  kind: 'submit' | 'openDialogue' | 'start',
  input: ChallengeIdInput,
): Promise<Challenge> => act(caller, kind, input, { command: () => ({ kind }) });

/** Ask to join, or leave, in one's own name. */
export const belonging = (
  caller: Caller,
  kind: 'join' | 'leave',
  input: ChallengeIdInput,
): Promise<Challenge> => act(caller, kind, input, { command: () => ({ kind, person: caller.personId }) });

/** Take somebody who asked into the group. */
export const admitToChallenge = (caller: Caller, input: AdmitToChallengeInput): Promise<Challenge> =>
  act(caller, 'admit', input, { command: () => ({ kind: 'admit', person: input.personId }) });

/** Accept, reject or end, with reasons. */
export function withReasons(
  caller: Caller,
  kind: 'accept' | 'reject' | 'end',
  input: ChallengeReasonInput,
): Promise<Challenge> {
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 2_000));
  const tidied = { ...input, why };
  return act(caller, kind, tidied, { command: () => ({ kind, why }) });
}

/** Evaluate it against each quality measure. */
export function evaluateChallenge(caller: Caller, input: EvaluateChallengeInput): Promise<Challenge> {
  const text = tidy(input.text);
  demandNone(textRefusal('text', text, 10, 4_000));
  const command = { kind: 'evaluate', text, met: [...input.met] } as const;
  return act(caller, 'evaluate', input, { command: () => command });
}

/** Extend the contract after an evaluation. */
export function renewChallenge(caller: Caller, input: RenewChallengeInput): Promise<Challenge> {
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 2_000), rangeRefusal('months', input.months, 1, 60));
  return act(caller, 'renew', input, {
    command: () => ({ kind: 'renew', months: input.months, why }),
    along: async (after) => ({ writes: budgetLineWrites(after) }),
  });
}
