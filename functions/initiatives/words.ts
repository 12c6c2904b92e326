import type { Text } from '../../schema/errors.ts';
import type { InitiativeState } from '../../schema/generated/wijk.ts';

/** How the states of an initiative are called in a message. */
export const stateNames: Readonly<Record<InitiativeState, Text>> = {
  idea: { nl: 'een idee', en: 'an idea' },
  supported: { nl: 'gesteund', en: 'supported' },
  costed: { nl: 'begroot', en: 'costed' },
  admissible: { nl: 'klaar voor een stemronde', en: 'ready for a round' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  appealed: { nl: 'voorgelegd aan de ledenvergadering', en: 'before the general assembly' },
  inRound: { nl: 'in een stemronde', en: 'in a round' },
  funded: { nl: 'gekozen', en: 'funded' },
  notFunded: { nl: 'niet gekozen', en: 'not funded' },
  running: { nl: 'bezig', en: 'running' },
  reported: { nl: 'klaar', en: 'reported' },
};
