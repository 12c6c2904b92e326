import type { Text } from '../text.ts';

/** What can be refused about what quarters saved. */
export const settlementErrors = {
  BAD_QUARTER: {
    nl: 'Geef een kwartaal als jaar-Q-nummer, zoals 2026-Q4.',
    en: 'Give a quarter as year-Q-number, such as 2026-Q4.',
  },
  BAD_MONTH: {
    nl: 'Geef een maand als jaar-maand, zoals 2026-11, of een dag, zoals 2026-11-25.',
    en: 'Give a month as year-month, such as 2026-11, or a day, such as 2026-11-25.',
  },
  QUARTER_NOT_OVER: {
    nl: 'Dat kwartaal is nog niet voorbij. U kunt het afrekenen vanaf een uur na het einde.',
    en: 'That quarter is not over yet. It can be settled from an hour after its end.',
  },
  NOTHING_TO_SETTLE: {
    nl: 'In dat kwartaal was er geen nulmeting. Er valt niets af te rekenen.',
    en: 'No baseline held in that quarter. There is nothing to settle.',
  },
  SETTLEMENT_CHANGED: {
    nl: 'Deze afrekening is intussen anders. Kijk wat er nu staat en probeer het opnieuw.',
    en: 'This settlement changed meanwhile. Look at it as it is now and try again.',
  },
  OTHER_PARTY_SETTLES: {
    nl: 'Uw kant ging al akkoord. Nu is de andere kant aan de beurt: coördinator en bestuur, twee mensen.',
    en: 'Your side agreed already. It is the other side’s turn: coordinator and board, two people.',
  },
  NOT_IN_QUARTER: {
    nl: 'Kies een dag in dit kwartaal: van {first} tot en met {last}.',
    en: 'Choose a day in this quarter: from {first} to {last}.',
  },
  SAYS_NOTHING: {
    nl: 'Vul minstens één getal in dat anders was.',
    en: 'Fill in at least one figure that was otherwise.',
  },
  NO_DIFFERENCE: {
    nl: 'Met deze verbetering blijft het bedrag gelijk. Er is niets te boeken.',
    en: 'With this correction the amount stays the same. There is nothing to book.',
  },
  NO_CORRECTION: {
    nl: 'Dit is geen verbetering, maar wat de formatie zegt. Dat kunt u niet intrekken.',
    en: 'This is no correction, but what the formation says. That can not be taken back.',
  },
  NOT_OWED: {
    nl: 'Van {quarter} komt nog {owed}. Dat is minder dan {amount}.',
    en: 'Of {quarter} {owed} is still to come. That is less than {amount}.',
  },
  SETTLED_SINCE: {
    nl: 'Daarna is er nog geld geboekt of iets verbeterd. Draai eerst terug wat het laatst is geboekt, of maak een verbetering.',
    en: 'Since then other money was booked, or something corrected. Undo what was booked last first, or make a correction.',
  },
  NOT_A_SAVING: {
    nl: 'Geld van een afrekening komt uit een besparing. Kies besparing, of laat het kwartaal weg.',
    en: 'Money of a settlement comes from a saving. Choose saving, or leave the quarter out.',
  },
  NAME_SETTLEMENT: {
    nl: 'Er komt nog geld van een afrekening, of dit bedrag is daarbij al met de hand geboekt. Zeg bij welk kwartaal dit hoort, dan staat het niet twee keer in de boeken.',
    en: 'Money of a settlement is still to come, or this amount was booked with one by hand already. Say which quarter this belongs to, so that it is not in the books twice.',
  },
} as const satisfies Record<string, Text>;
