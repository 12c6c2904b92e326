import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Refused } from './refused.ts';
import { Busy, Conflict } from './table-errors.ts';

const attempts = 12;
/** Reasons of a cancelled transaction that go away by waiting. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

const pause = (attempt: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 10 * 2 ** attempt)));

/** A failed condition becomes a {@link Conflict}; everything else stays what it is. */
export async function asConflict<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) throw new Conflict('condition failed', { cause });
    throw cause;
  }
}

/**
 * Sends a transaction, and again with jitter while others hold its items. The SDK does not retry a
 * cancelled transaction, and must not: a failed condition among the reasons is an answer.
 */
async function send<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await transaction();
    } catch (cause) {
      if (!(cause instanceof TransactionCanceledException)) throw cause;
      const reasons = (cause.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
      if (reasons.includes('ConditionalCheckFailed')) throw new Conflict('condition failed', { cause });
      if (!reasons.some((code) => passing.has(code))) throw cause;
      if (attempt + 1 >= attempts) throw new Busy('others hold the same items', { cause });
      await pause(attempt);
    }
  }
}

/**
 * Loads, decides and stores again when somebody else was first.
 * @throws {Busy} after 24 tries.
 */
export async function decideAgain<T>(decide: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await decide();
    } catch (cause) {
      if (!(cause instanceof Conflict)) throw cause;
      if (attempt >= 24) throw new Busy('others kept changing the same thing', { cause });
      await pause(attempt);
    }
  }
}

/**
 * Work on something as it was read, in that version. What refuses it may come of what somebody did to it meanwhile, perhaps
 * by this very command: then it is a {@link Conflict}, to decide again; `versionNow` reads how it stands.
 */
export async function unlessChanged<T>(
  version: number,
  versionNow: () => Promise<number | undefined>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Refused) || (await versionNow()) === version) throw cause;
    throw new Conflict('changed meanwhile', { cause });
  }
}

/** Waiting for what goes away by itself. */
export const withPatience = { send, pause };
