import type { Text } from '../errors.ts';

/** What can be refused of activities, signing up and calendars. */
export const activityErrors = {
  BAD_DAY: {
    nl: 'Geef een dag als jaar-maand-dag, zoals 2026-11-25.',
    en: 'Give a day as year-month-day, such as 2026-11-25.',
  },
  BAD_RULE: {
    nl: 'Deze herhaling kunnen we niet lezen, of ze past niet bij de eerste keer. Kies een andere herhaling.',
    en: 'We can not read this repetition, or it does not fit the first time. Choose another repetition.',
  },
  BAD_ACTIVITY_TIME: {
    nl: 'Deze tijd kan niet. Kies een dag binnen een jaar. Een losse keer schuift u hoogstens twee weken.',
    en: 'This time can not be. Choose a day within a year. A single time can be moved two weeks at most.',
  },
  ACTIVITY_NOT_NOW: {
    nl: 'Dit kan nu niet: de activiteit is {state}.',
    en: 'This can not be done now: the activity is {state}.',
  },
  NO_OCCURRENCE: {
    nl: 'Op die dag is deze activiteit er niet.',
    en: 'This activity is not on that day.',
  },
  AGREEMENT_NEEDED: {
    nl: 'Vraag eerst of de ander het goed vindt, en zet het vinkje.',
    en: 'First ask whether the other person agrees, and tick the box.',
  },
  SIGN_UP_CLOSED: {
    nl: 'Aanmelden kan niet meer: dat kon tot {until}.',
    en: 'It is too late to sign up: that could be done until {until}.',
  },
  WAITING_LIST_FULL: {
    nl: 'De wachtlijst is vol: er staan er al {most} op.',
    en: 'The waiting list is full: there are {most} on it already.',
  },
  NOT_SIGNED_UP: {
    nl: 'U bent hier niet voor aangemeld.',
    en: 'There is no sign-up for this.',
  },
  NO_PLACE_TO_CONFIRM: {
    nl: 'Er is nu geen plek om te bevestigen. Misschien is de tijd om te bevestigen voorbij.',
    en: 'There is no place to confirm now. Perhaps the time to confirm has passed.',
  },
  NOT_BEGUN: {
    nl: 'Dit kan pas als de activiteit is begonnen.',
    en: 'This can be done once the activity has begun.',
  },
  CALENDAR_CHANGED: {
    nl: 'De link is al vervangen. Kijk naar de nieuwe link.',
    en: 'The link was replaced already. Look at the new link.',
  },
} as const satisfies Record<string, Text>;
