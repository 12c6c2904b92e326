import type { Text } from '../text.ts';

/** What can be refused about initiatives, voting rounds and ballots. */
export const votingErrors = {
  INITIATIVE_NOT_NOW: {
    nl: 'Dit kan nu niet: het initiatief is {state}.',
    en: 'This can not be done now: the initiative is {state}.',
  },
  NOT_IN_ROUND: {
    nl: 'Dit initiatief hoort niet bij deze stemronde.',
    en: 'This initiative is not in this voting round.',
  },
  CHOSEN_TWICE: { nl: 'Kies elk initiatief één keer.', en: 'Choose each initiative once.' },
  TOO_MANY_CHOICES: { nl: 'Kies er hoogstens {most}.', en: 'Choose at most {most}.' },
  NO_POINTS_HERE: {
    nl: 'Op dit stembiljet staan geen punten.',
    en: 'There are no points on this ballot.',
  },
  BAD_POINTS: {
    nl: 'Geef hele punten van 1 of meer, samen hoogstens {most}.',
    en: 'Give whole points of 1 or more, at most {most} together.',
  },
  OVER_BUDGET: {
    nl: 'Samen kosten deze plannen meer dan er te verdelen is. Laat er een weg.',
    en: 'Together these plans cost more than there is to divide. Leave one out.',
  },
  BAD_PERIOD: {
    nl: 'Een stemronde sluit na de opening, in de toekomst, en duurt hoogstens 60 dagen.',
    en: 'A voting round closes after it opens, in the future, and lasts at most 60 days.',
  },
  NOT_AN_ELECTORATE: {
    nl: 'Kies wie mag stemmen: resident of member.',
    en: 'Choose who may vote: resident or member.',
  },
  NOT_ADMISSIBLE: {
    nl: 'Dit initiatief kan niet (meer) in een stemronde: {title}.',
    en: 'This initiative can not (any more) be voted on: {title}.',
  },
  PLAN_TOO_DEAR: {
    nl: '{title} kost meer dan {most}, het meeste dat een plan in deze ronde mag kosten.',
    en: '{title} costs more than {most}, the most that a plan in this round may cost.',
  },
  ROUND_NOT_NOW: {
    nl: 'Deze stemronde is niet open. Kijk wanneer er gestemd kan worden.',
    en: 'This voting round is not open. See when votes can be cast.',
  },
  NOT_BY_THIS_CHANNEL: {
    nl: 'In deze stemronde kan zo niet gestemd worden.',
    en: 'Votes can not be cast this way in this voting round.',
  },
  NO_VOTE_HERE: {
    nl: 'Wie hier stemt, moet bewoner of lid zijn zoals de stemronde zegt.',
    en: 'Who votes here must be a resident or a member, as the voting round says.',
  },
  BALLOT_CHANGED: {
    nl: 'Uw stembiljet is intussen ergens anders veranderd. Kijk wat erop staat en stem opnieuw.',
    en: 'Your ballot was changed somewhere else meanwhile. Look what it says and vote again.',
  },
  SPOKEN_CONSENT_NEEDED: {
    nl: 'Vraag eerst of het goed is dat u voor iemand stemt, en zet het vinkje.',
    en: 'First ask whether it is all right to cast a ballot for somebody, and tick the box.',
  },
} as const satisfies Record<string, Text>;
