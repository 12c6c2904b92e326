import type { Text } from '../../schema/errors.ts';
import type { MotionState } from '../../schema/generated/wijk.ts';
import { majorityNames } from '../statutes/articles.ts';
import type { Outcome } from './rules.ts';

/** A decision in a sentence, for the minutes. */
export function decisionSentence(state: MotionState, outcome: Outcome): Text {
  const { yes, no, abstain, cast, eligible, quorum, majority } = outcome;
  const votes: Text = {
    nl: `${yes} voor, ${no} tegen, ${abstain} onthouden`,
    en: `${yes} for, ${no} against, ${abstain} abstained`,
  };
  if (state === 'noQuorum')
    return {
      nl: `Geen besluit: ${cast} van de ${eligible} leden stemden, en er waren er ${quorum} nodig.`,
      en: `No decision: ${cast} of the ${eligible} members voted, and ${quorum} were needed.`,
    };
  const needed = majorityNames[majority];
  return state === 'adopted'
    ? {
        nl: `Aangenomen met ${votes.nl}. Nodig was ${needed.nl} van de stemmen.`,
        en: `Adopted with ${votes.en}. What was needed: ${needed.en} of the votes.`,
      }
    : {
        nl: `Verworpen met ${votes.nl}. Nodig was ${needed.nl} van de stemmen.`,
        en: `Rejected with ${votes.en}. What was needed: ${needed.en} of the votes.`,
      };
}
