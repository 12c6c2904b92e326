import type { Text } from '../text.ts';

/** What can be refused about challenges. */
export const challengeErrors = {
  CHALLENGE_NOT_NOW: {
    nl: 'Dit kan nu niet: de uitdaging is {state}.',
    en: 'This can not be done now: the challenge is {state}.',
  },
  DOSSIER_INCOMPLETE: {
    nl: 'Het dossier is nog niet af. Vul dit nog in: {missing}.',
    en: 'The dossier is not complete yet. Fill in: {missing}.',
  },
  DOSSIER_CHANGED: {
    nl: 'Iemand heeft dit intussen veranderd. Kijk wat er nu staat en vul het opnieuw in.',
    en: 'Somebody changed this meanwhile. Look at it as it is now and fill it in again.',
  },
  TOO_MANY_FILES: {
    nl: 'Bij een dossier passen hoogstens {most} bestanden. Haal er eerst een weg.',
    en: 'A dossier has room for {most} files at most. Take one away first.',
  },
  UNKNOWN_ELEMENT: {
    nl: 'Dit hoort niet bij het dossier: {element}.',
    en: 'This is no part of the dossier: {element}.',
  },
  BAD_ELEMENT: {
    nl: 'Gebruik letters en cijfers, te beginnen met een kleine letter. Hoogstens 40.',
    en: 'Use letters and digits, beginning with a small letter. At most 40.',
  },
  BAD_INSTALMENTS: {
    nl: 'Kies 1, 2, 4 of 12 keer per jaar.',
    en: 'Choose 1, 2, 4 or 12 times a year.',
  },
  STARTS_TOO_SOON: {
    nl: 'Dien {weeks} weken voor het begin in. Kies een begin vanaf {day}.',
    en: 'Submit {weeks} weeks before the start. Choose a start from {day} on.',
  },
  LASTS_TOO_LONG: {
    nl: 'Een contract duurt hier hoogstens {months} maanden.',
    en: 'A contract lasts {months} months at most here.',
  },
  EXTENDED_TOO_LONG: {
    nl: 'Verlengen kan hier nog met {months} maanden.',
    en: 'It can be extended by {months} more months here.',
  },
  NOT_YET: { nl: 'Dit kan vanaf {day}.', en: 'This can be done from {day} on.' },
  AGREEMENT_CHANGED: {
    nl: 'De afspraken zijn intussen veranderd. Lees wat er nu staat.',
    en: 'The agreement was changed meanwhile. Read it as it is now.',
  },
  SIGNED_ALREADY: {
    nl: 'Uw kant heeft al getekend. Wacht op de andere kant.',
    en: 'Your side signed already. Wait for the other side.',
  },
  MEASURES_MISSING: {
    nl: 'Zeg bij elke afspraak over kwaliteit of het goed gaat: {count} keer.',
    en: 'Say of each quality measure whether it is met: {count} times.',
  },
  NOT_ASKED_TO_JOIN: {
    nl: 'Deze bewoner vroeg niet om mee te doen.',
    en: 'This resident did not ask to join.',
  },
  INSTALMENT_BOOKED: {
    nl: 'Dit deel van het geld is al geboekt, of het is er niet.',
    en: 'This instalment was booked already, or there is none.',
  },
  ANOTHER_PAYS_BACK: {
    nl: 'U gaf de taak zelf terug. Een ander boekt dat het geld is terugbetaald.',
    en: 'You returned the task yourself. Somebody else books that the money was paid back.',
  },
  POT_IN_THE_WAY: {
    nl: 'Er is al een pot met het kenmerk {pot}. Vraag wie Noaber beheert om hulp.',
    en: 'There is a pot with the id {pot} already. Ask whoever runs Noaber for help.',
  },
} as const satisfies Record<string, Text>;
