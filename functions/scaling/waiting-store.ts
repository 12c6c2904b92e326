import * as z from 'zod/mini';
import { wijkRoles } from '../../schema/roles.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';

// The projector carries no more than this: it tells people that a step waits, and reckons nothing.
const waitingSchema = z.object({
  id: z.string(),
  open: z.boolean(),
  corners: z.array(z.enum(wijkRoles)),
  trail: trailSchema,
});
/** Of a proposal, for whom it waits. */
export type Waiting = z.infer<typeof waitingSchema>;

/** Of a proposal as stored, for whom it waits. */
export const readWaiting = (stored: StoredRecord): Waiting =>
  waitingSchema.parse({ ...stored, open: stored.state === 'open' });
