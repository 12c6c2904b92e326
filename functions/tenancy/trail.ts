import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/**
 * One change of an entity: who, what, when, under which version of the statutes. `via` is the host who entered it at
 * a desk; `d` tells a repetition.
 */
const changeSchema = z.object({
  at: z.string(),
  by: z.string(),
  via: z.optional(z.string()),
  action: z.string(),
  st: z.int(),
  d: z.optional(z.string()),
  why: z.optional(z.string()),
});
export type Change = z.infer<typeof changeSchema>;

/** All changes of an entity, oldest first; its length is the entity's version. */
export const trailSchema = z.array(changeSchema);
/** The changes of one entity, oldest first. */
export type Trail = readonly Change[];

/** The most changes an entity can have: beyond it somebody plays with it, and the item would grow without end. */
export const mostChanges = 200;

/** Changes that no audit trail shows: whom somebody keeps away is theirs alone. */
export const quietActions: readonly string[] = ['block', 'unblock', 'apart'];

/** A short mark of what was commanded, by which the same command is known when it comes again. */
export const digestOf = (action: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([action, input]))
    .digest('base64url')
    .slice(0, 10);

/** True when this person gave the same command before. */
export const wasDone = (trail: Trail, by: string, digest: string): boolean =>
  trail.some((change) => change.by === by && change.d === digest);
