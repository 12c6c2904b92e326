import type { Text } from '../text.ts';

/** What can be refused about the formation of WIJ and the hours of its professionals. */
export const formationErrors = {
  QUARTER_CLOSED: {
    nl: 'Dat kwartaal is voorbij en verandert niet meer. Kies een dag vanaf {day}.',
    en: 'That quarter is over and changes no more. Choose a day from {day} on.',
  },
  TOO_MANY_SPECIALISMS: {
    nl: 'Een wijk heeft hoogstens {most} specialismen. Verander er een die er al is.',
    en: 'A neighbourhood has at most {most} specialisms. Change one that is there.',
  },
  FORMATION_CHANGED: {
    nl: 'Iemand heeft dit intussen veranderd. Kijk wat er nu staat en probeer het opnieuw.',
    en: 'Somebody changed this meanwhile. Look at it as it is now and try again.',
  },
  NO_PROPOSAL: {
    nl: 'Er is geen voorstel voor een nulmeting dat op een akkoord wacht.',
    en: 'There is no proposal for a baseline that waits for somebody to agree.',
  },
  OTHER_PARTY_AGREES: {
    nl: 'Een nulmeting spreekt u met zijn tweeën af: de een stelt voor, de ander gaat akkoord. Coördinator en bestuur doen ieder één van beide.',
    en: 'A baseline takes two: one proposes, the other agrees. Coordinator and board each do one of the two.',
  },
  BAD_WEEK: {
    nl: 'Geef een week als jaar-W-nummer, zoals 2026-W48, tot en met {week}.',
    en: 'Give a week as year-W-number, such as 2026-W48, up to and including {week}.',
  },
  CORRECTED_ALREADY: {
    nl: 'Deze uren zijn al verbeterd. Verbeter de laatste regel.',
    en: 'These hours were corrected already. Correct the last entry.',
  },
} as const satisfies Record<string, Text>;
