import type { Text } from '../text.ts';

/** What is refused at a host's desk. */
export const deskErrors = {
  DESK_CLOSED: {
    nl: 'Deze balie is dicht: het halve uur is om, of hij is gesloten. Open hem opnieuw als de ander dat goed vindt.',
    en: 'This desk is closed: the half hour is over, or it was ended. Open it again if the other person agrees.',
  },
  NOT_AT_DESK: {
    nl: 'Dit kan niet aan de balie ({what}). Dit doet of leest iemand alleen zelf.',
    en: 'This cannot be done at the desk ({what}). People do or read it themselves only.',
  },
  OWN_DESK: {
    nl: 'U kunt niet voor uzelf aan de balie zitten. Doe het zonder balie.',
    en: 'You cannot sit at the desk for yourself. Do it without the desk.',
  },
  WHO_IS_IT: {
    nl: 'Kies iemand uit de lijst, of vul een naam in. Niet allebei.',
    en: 'Choose somebody from the list, or enter a name. Not both.',
  },
  PAPER_DONE: {
    nl: 'Dit blad is al verwerkt. Kies een blad dat nog wacht.',
    en: 'This sheet was dealt with already. Choose one that still waits.',
  },
  PAPER_HOW: {
    nl: 'Zeg wat er van het blad geworden is, of waarom het niet kon. Niet allebei.',
    en: 'Say what became of the sheet, or why it could not be entered. Not both.',
  },
  BAD_SLIP: {
    nl: 'Deze code klopt niet, is verlopen of is al gebruikt. Kijk op uw briefje, of vraag de gastheer om een nieuw.',
    en: 'This code is not right, has expired or was used. Look at your slip, or ask the host for a new one.',
  },
} as const satisfies Record<string, Text>;
