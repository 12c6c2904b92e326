import type { MotionVote } from '../generated/graphql.ts';

/** What one can say to a motion. */
export const answers: readonly MotionVote[] = ['yes', 'no', 'abstain'];
