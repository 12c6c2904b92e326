import { type ErrorCode, messageOf, type Refusal } from '../../schema/errors.ts';
import type { Caller } from './caller.ts';

/** What was asked can't be done, for reasons that a person can mend. Nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusals: readonly Refusal[];

  constructor(...refusals: readonly Refusal[]) {
    super(refusals.map(({ code }) => code).join(', '));
    this.refusals = refusals;
  }
}

/** Refuse unless this holds. */
export function demand(holds: unknown, code: ErrorCode, rest: Omit<Refusal, 'code'> = {}): asserts holds {
  if (!holds) throw new Refused({ code, ...rest });
}

/** Refuse when there are reasons to; all of them are told at once. */
export function demandNone(...refusals: readonly (Refusal | undefined)[]): void {
  const real = refusals.filter((refusal) => refusal !== undefined);
  if (real.length) throw new Refused(...real);
}

/** The answer of a mutation: what came of the work, or why it was refused, in the caller's language. */
export async function answering<T extends object, N extends object>(
  caller: Caller,
  nothing: N,
  work: () => Promise<T>,
): Promise<(T | N) & { userErrors: { code: string; field: string | null; message: string }[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    const userErrors = cause.refusals.map((refusal) => ({
      code: refusal.code,
      field: refusal.field ?? null,
      message: messageOf(refusal, caller),
    }));
    return { ...nothing, userErrors };
  }
}
