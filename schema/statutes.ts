import * as z from 'zod/mini';
import { isCategory } from './categories.ts';

const days = (most: number) => z.int().check(z.gte(1), z.lte(most));

/**
 * What a wijk has decided about itself, as far as requests and joining need it. Unknown keys are refused,
 * so that a rule that nobody carries out can't be written down.
 */
export const statutesSchema = z.strictObject({
  /** Counts the versions; each decision names the one it was taken under. */
  version: z.int().check(z.gte(1)),
  categories: z.array(z.string().check(z.refine(isCategory, 'unknown category'))).check(z.minLength(1)),
  streets: z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(500)),
  /** Hours within which neighbours are expected to answer; then the requester is asked what next. */
  responseHours: z.int().check(z.gte(1), z.lte(336)),
  /** Days after which a request that nobody agreed on expires. */
  expiryDays: days(365),
  /** Days after agreement after which the requester is asked whether it is done. */
  stillHelpedDays: days(365),
  /** Days after the end of a request after which its text is erased; numbers stay. */
  retentionDays: days(365),
  /** How many residents must vouch for somebody without a code. */
  vouchers: z.int().check(z.gte(1), z.lte(5)),
});

/** The statutes of a wijk. */
export type Statutes = z.infer<typeof statutesSchema>;

/** What founding begins with, where the city says nothing else. */
export const foundingStatutes: Statutes = {
  version: 1,
  categories: ['company'],
  streets: [],
  responseHours: 48,
  expiryDays: 30,
  stillHelpedDays: 14,
  retentionDays: 90,
  vouchers: 2,
};
