import { useState } from 'react';
import type { MotionVote } from '../generated/graphql.ts';

/** What one can say to a motion. */
export const answers: readonly MotionVote[] = ['yes', 'no', 'abstain'];

const place = (motionId: string, personId: string) => `noaber.votes.${motionId}.${personId}`;

/**
 * The votes one cast for others on a motion. The API tells nobody how often a vote of somebody else was changed, which
 * is to be sent along with the next change: so this device counts, also for who comes back another day. What was voted
 * is kept nowhere.
 */
export function useVotesFor(motionId: string) {
  const [said, setSaid] = useState<Readonly<Record<string, MotionVote>>>({});
  return {
    said,
    revisionOf: (personId: string) => Number(localStorage.getItem(place(motionId, personId)) ?? 0),
    counts: (personId: string, vote: MotionVote, revision: number) => {
      localStorage.setItem(place(motionId, personId), String(revision));
      setSaid({ ...said, [personId]: vote });
    },
  };
}
