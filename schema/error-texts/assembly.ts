/** What can be refused of statutes and the general assembly. */
export const assemblyErrors = {
  BAD_STATUTES: { nl: 'Zo kunnen de statuten niet: {reason}.', en: 'The statutes can not be so: {reason}.' },
  NOTHING_CHANGES: {
    nl: 'Hiermee verandert er niets. Verander minstens één regel.',
    en: 'This changes nothing. Change at least one rule.',
  },
  TOO_EARLY_A_DAY: { nl: 'Kies een dag vanaf {day}.', en: 'Choose a day from {day} on.' },
  MEETING_TOO_SOON: {
    nl: 'De vergadering is te vroeg. Kies een dag over minstens {days} dagen: {article} van de statuten.',
    en: 'The meeting is too soon. Choose a day at least {days} days ahead: {article} of the statutes.',
  },
  BAD_MEETING_TIME: {
    nl: 'Het einde moet na het begin zijn, en hoogstens 12 uur later.',
    en: 'The end must be after the beginning, and at most 12 hours later.',
  },
  MEETING_NOT_NOW: {
    nl: 'Dit kan niet meer of nog niet bij deze vergadering.',
    en: 'This can no longer be done at this meeting, or not yet.',
  },
  MOTION_TOO_LATE: {
    nl: 'Dit voorstel komt te laat: het moest uiterlijk {day} binnen zijn ({article} van de statuten). Dien het in voor een volgende vergadering.',
    en: 'This motion is too late: it had to be in by {day} ({article} of the statutes). Put it to a next meeting.',
  },
  AGENDA_FULL: {
    nl: 'Er staan al {most} voorstellen op de agenda.',
    en: 'There are {most} motions on the agenda already.',
  },
  MOTION_INCOMPLETE: {
    nl: 'Voor zo’n voorstel is dit veld nodig.',
    en: 'This kind of motion needs this field.',
  },
  NO_VOTE_IN_MEETING: {
    nl: 'Een stem heeft wie op {day} lid was ({article} van de statuten).',
    en: 'A vote has who was a member on {day} ({article} of the statutes).',
  },
  VOTING_NOT_OPEN: {
    nl: 'Stemmen kan van {from} tot {until} ({article} van de statuten).',
    en: 'Votes can be cast from {from} until {until} ({article} of the statutes).',
  },
  PROXY_GIVEN: {
    nl: 'U hebt uw stem aan iemand anders gegeven. Trek die machtiging eerst in.',
    en: 'You gave your vote to somebody else. Take that proxy back first.',
  },
  NO_PROXY: {
    nl: 'Dit lid heeft u niet gemachtigd.',
    en: 'This member gave you no proxy.',
  },
  TOO_MANY_PROXIES: {
    nl: 'Dit lid stemt al voor {most} anderen, en meer mag niet ({article} van de statuten).',
    en: 'This member votes for {most} others already, and more is not allowed ({article} of the statutes).',
  },
  VOTE_CHANGED: {
    nl: 'Uw stem is intussen ergens anders veranderd. Kijk wat er staat en stem opnieuw.',
    en: 'Your vote was changed somewhere else meanwhile. Look what it says and vote again.',
  },
  VOTED_ALREADY: {
    nl: 'Voor dit lid is al gestemd. Alleen het lid zelf kan die stem nog veranderen.',
    en: 'A vote was cast for this member already. Only the member can still change it.',
  },
  RESERVE_IS_MEMBERS: {
    nl: 'Over de reserve beslissen alleen de leden. Doe een voorstel aan de ledenvergadering.',
    en: 'Only the members decide on the reserve. Put a motion to the general assembly.',
  },
} as const;
