import type { MotionState } from '../../schema/generated/wijk.ts';
import { type Saying, say, together } from '../../schema/languages/sentences.ts';
import type { Outcome } from './rules.ts';

/** A decision in a sentence, for the minutes. */
export function decisionSentence(state: MotionState, outcome: Outcome): Saying {
  const { yes, no, abstain, cast, eligible, quorum, majority } = outcome;
  if (state === 'noQuorum') return say('noQuorum', { cast, eligible, quorum });
  const votes = { yes, no, abstain };
  return together([
    say(state === 'adopted' ? 'motionAdopted' : 'motionRejected', votes),
    say(`needed_${majority}`, {}),
  ]);
}

/** What is said besides of a motion that was adopted and could not be carried out. */
export const undoneSentence = ({ notCarriedOut }: Outcome): Saying | undefined =>
  notCarriedOut && say('notCarriedOut', {});
