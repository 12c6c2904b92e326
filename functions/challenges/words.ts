import type { Text } from '../../schema/errors.ts';
import type { ChallengeState } from '../../schema/generated/wijk.ts';

/** How the states of a challenge are called in a message. */
export const stateNames: Readonly<Record<ChallengeState, Text>> = {
  draft: { nl: 'nog niet ingediend', en: 'not submitted yet' },
  submitted: { nl: 'ingediend', en: 'submitted' },
  inDialogue: { nl: 'in gesprek', en: 'in dialogue' },
  accepted: { nl: 'goedgekeurd', en: 'accepted' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  contracted: { nl: 'vastgelegd in een contract', en: 'under contract' },
  running: { nl: 'bezig', en: 'running' },
  evaluated: { nl: 'geëvalueerd', en: 'evaluated' },
  renewed: { nl: 'verlengd', en: 'renewed' },
  ended: { nl: 'gestopt', en: 'ended' },
  returned: { nl: 'teruggegeven', en: 'returned' },
};
