import type { Text } from '../text.ts';

/** What can be refused of claims, files and bank statements. */
export const expenseErrors = {
  CLAIM_NOT_NOW: {
    nl: 'Dit kan nu niet: de declaratie is {state}.',
    en: 'This can not be done now: the claim is {state}.',
  },
  OWN_CLAIM: {
    nl: 'Dit is uw eigen declaratie. Een ander beslist erover.',
    en: 'This is your own claim. Somebody else decides on it.',
  },
  SECOND_PERSON: {
    nl: 'U hebt deze declaratie goedgekeurd. Een ander moet de betaling vrijgeven.',
    en: 'You approved this claim. Somebody else must release the payment.',
  },
  RECEIPT_MISSING: {
    nl: 'Er is nog geen bon. De indiener moet eerst een bon toevoegen.',
    en: 'There is no receipt yet. The claimant must add one first.',
  },
  RECEIPT_THERE: {
    nl: 'Bij deze declaratie is al een bon.',
    en: 'This claim has a receipt already.',
  },
  ACCOUNT_OVERDUE: {
    nl: 'U moest uiterlijk op {day} een bon geven. Voeg die bon eerst toe. Daarna kunt u weer scharrelen.',
    en: 'A receipt of yours was due on {day}. Add that receipt first. Then you can use the free fund again.',
  },
  BAD_IBAN: {
    nl: 'Dit IBAN klopt niet, of is niet van een SEPA-land. Kijk het na.',
    en: 'This IBAN is not right, or not of a SEPA country. Check it.',
  },
  BAD_HOLDER: {
    nl: 'Geef de naam zoals de bank hem kent, met letters van a tot z.',
    en: 'Give the name as the bank knows it, in Latin letters.',
  },
  FILE_TYPE: {
    nl: 'Zo’n bestand kan hier niet. Kies: {types}.',
    en: 'A file like that is not taken here. Choose: {types}.',
  },
  FILE_SIZE: {
    nl: 'Dit bestand is leeg of te groot. Het mag hoogstens {most} MB zijn.',
    en: 'This file is empty or too large. It may be at most {most} MB.',
  },
  FILE_NOT_THERE: {
    nl: 'Dit bestand is niet aangekomen. Stuur het nog een keer.',
    en: 'This file did not arrive. Send it again.',
  },
  FILE_NOT_WHAT_IT_SAYS: {
    nl: 'Dit bestand is niet wat het zegt: het is geen {type}, of niet zo groot als gezegd. Kies een ander bestand.',
    en: 'This file is not what it says: it is no {type}, or not as large as was said. Choose another file.',
  },
  FILE_USED: {
    nl: 'Dit bestand is al eens gebruikt. Elk bestand telt maar één keer.',
    en: 'This file was used before. Each file counts only once.',
  },
  NO_BANK_ACCOUNT: {
    nl: 'De wijk heeft nog geen bankrekening. De penningmeester vult die eerst in.',
    en: 'The neighbourhood has no bank account yet. The treasurer enters it first.',
  },
  NOTHING_TO_PAY: {
    nl: 'Er is niets te betalen: geen enkele declaratie is vrijgegeven.',
    en: 'There is nothing to pay: no claim was released.',
  },
  BAD_STATEMENT: {
    nl: 'Dit is geen bankafschrift dat we kunnen lezen (CAMT.053). Dit klopt niet: {what}.',
    en: 'This is no bank statement that we can read (CAMT.053). What is wrong: {what}.',
  },
  STATEMENT_NOT_IN_BALANCE: {
    nl: 'Dit afschrift klopt niet: begin en regels samen verschillen {difference} van het eindsaldo. Haal het opnieuw op bij de bank.',
    en: 'This statement does not add up: opening and lines together differ by {difference} from the closing balance. Get it from the bank again.',
  },
  OTHER_ACCOUNT: {
    nl: 'Dit afschrift is van een andere rekening: {iban}.',
    en: 'This statement is of another account: {iban}.',
  },
  LINE_NOT_NOW: {
    nl: 'Dit kan niet met deze regel van het afschrift. Misschien is hij al verwerkt.',
    en: 'This can not be done with this line of the statement. Perhaps it was dealt with already.',
  },
  LINE_DOES_NOT_FIT: {
    nl: 'Deze regel is {line}, en wat u koos is {claim}. Kies wat bij elkaar hoort.',
    en: 'This line is {line}, and what you chose is {claim}. Choose what belongs together.',
  },
  LINE_IS_INSTALMENT: {
    nl: 'Dit is deel {number} van het geld voor {title}. Zeg dat bij deze regel, dan staat het één keer in de boeken.',
    en: 'This is instalment {number} of the money for {title}. Say so with this line, and it stands in the books once.',
  },
} as const satisfies Record<string, Text>;
