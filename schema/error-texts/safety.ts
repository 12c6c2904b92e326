import type { Text } from '../text.ts';

/** What can be refused for the sake of safety in the neighbourhood. */
export const safetyErrors = {
  PAUSED: {
    nl: 'Het bestuur heeft u gevraagd even niets te plaatsen, tot {until}. Bij uw gegevens staat waarom, en hoe u bezwaar maakt.',
    en: 'The board asked you to post nothing until {until}. Your details say why, and how to appeal.',
  },
  EXCLUDED: {
    nl: 'U kunt in deze wijk niet meer meedoen. Bezwaar maken kan bij de ledenvergadering.',
    en: 'You can no longer take part in this neighbourhood. You can appeal to the general assembly.',
  },
  NOT_YOURSELF: { nl: 'Dit kan niet over uzelf.', en: 'This can not be about yourself.' },
  BLOCKED_MANY: {
    nl: 'U houdt al {most} mensen op afstand. Vraag het bestuur om hulp.',
    en: 'You keep {most} people away already. Ask the board for help.',
  },
  ALREADY_DECIDED: {
    nl: 'Over deze melding is al besloten.',
    en: 'This report was decided on already.',
  },
} as const satisfies Record<string, Text>;
