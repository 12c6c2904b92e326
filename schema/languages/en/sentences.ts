import type { Sentences } from '../sentences.ts';

/** What the API says itself: statutes, outcomes, reasons. */
export const sentences: Sentences = {
  article: 'article {article}',
  place: 'article {article} paragraph {paragraph}',

  titleHelping: 'Helping each other',
  titleJoining: 'Taking part',
  titlePowers: 'Who decides on money',
  titleAssembly: 'The general assembly',
  titleInitiatives: 'Initiatives',
  titleLettingGo: 'Letting go',

  answerWithin: {
    by: 'hours',
    one: 'Neighbours answer within {hours} hour. Otherwise we ask what the requester wants.',
    other: 'Neighbours answer within {hours} hours. Otherwise we ask what the requester wants.',
  },
  requestExpires: {
    by: 'days',
    one: 'A request expires after {days} day.',
    other: 'A request expires after {days} days.',
  },
  textErased: {
    by: 'days',
    one: 'Its text is erased {days} day after its end.',
    other: 'Its text is erased {days} days after its end.',
  },
  stillHelped: {
    by: 'days',
    one: 'After {days} day we ask whether it is done.',
    other: 'After {days} days we ask whether it is done.',
  },
  kindsOfHelp: 'Kinds of help: {kinds}.',
  waves: {
    by: 'hours',
    one: 'Every hour we ask a few neighbours who fit, until somebody answers.',
    other: 'Every {hours} hours we ask a few neighbours who fit, until somebody answers.',
  },
  asksPerWeek: {
    by: 'times',
    one: 'Nobody is asked more than once in seven days.',
    other: 'Nobody is asked more than {times} times in seven days.',
  },
  nearStreets: 'Near each other are: {pairs}.',

  vouchers: {
    by: 'count',
    one: 'Who has no code takes part when {count} resident vouches for them.',
    other: 'Who has no code takes part when {count} residents vouch for them.',
  },

  decider_anyMember: 'every member',
  decider_workingGroup: 'the working group',
  decider_treasurer: 'the treasurer',
  decider_board: 'the board',
  decider_assembly: 'the general assembly',
  decider_fourCorners: 'the four corners',
  power_freeFund: 'For an expense from the free fund, {who} decides.',
  power_freeFund_upTo: 'For an expense from the free fund up to and including {amount}, {who} decides.',
  power_freeFund_over: 'For an expense from the free fund over {amount}, {who} decides.',
  power_move: 'For moving money between pots, {who} decides.',
  power_move_upTo: 'For moving money between pots up to and including {amount}, {who} decides.',
  power_move_over: 'For moving money between pots over {amount}, {who} decides.',
  power_expense: 'For an expense, {who} decides.',
  power_expense_upTo: 'For an expense up to and including {amount}, {who} decides.',
  power_expense_over: 'For an expense over {amount}, {who} decides.',

  notice: {
    by: 'days',
    one: 'The notice goes out at least {days} day ahead. All motions are in it by then.',
    other: 'The notice goes out at least {days} days ahead. All motions are in it by then.',
  },
  earlyVotes: {
    by: 'days',
    one: 'Votes can be cast from {days} day before the meeting.',
    other: 'Votes can be cast from {days} days before the meeting.',
  },
  recordDay: {
    by: 'days',
    one: 'Who is a member {days} day before the meeting has a vote.',
    other: 'Who is a member {days} days before the meeting has a vote.',
  },
  quorum: 'A decision counts when at least {percent} % of the members vote.',
  proxies: {
    by: 'count',
    one: 'A member may vote for {count} other member.',
    other: 'A member may vote for {count} other members.',
  },
  noProxies: 'Everybody votes in person: there are no proxies.',
  adoptedBy_half: 'A motion is adopted when more than half of the votes are in favour.',
  adoptedBy_threeFifths: 'A motion is adopted when at least three fifths of the votes are in favour.',
  adoptedBy_twoThirds: 'A motion is adopted when at least two thirds of the votes are in favour.',
  adoptedBy_threeQuarters: 'A motion is adopted when at least three quarters of the votes are in favour.',
  adoptedBy_all: 'A motion is adopted when all votes are in favour.',
  changedBy_half: 'The statutes change when more than half of the votes are in favour.',
  changedBy_threeFifths: 'The statutes change when at least three fifths of the votes are in favour.',
  changedBy_twoThirds: 'The statutes change when at least two thirds of the votes are in favour.',
  changedBy_threeQuarters: 'The statutes change when at least three quarters of the votes are in favour.',
  changedBy_all: 'The statutes change when all votes are in favour.',

  supporters: {
    by: 'count',
    one: 'An idea goes on when {count} resident supports it.',
    other: 'An idea goes on when {count} residents support it.',
  },
  votingAge: 'Residents vote from the age of {years}.',

  corner_resident: 'a resident',
  corner_member: 'a member',
  corner_host: 'the living room',
  corner_board: 'the board',
  corner_treasurer: 'the treasurer',
  corner_wij: 'WIJ',
  corner_coordinator: 'the district coordinator',
  goodMonths: {
    by: 'months',
    one: 'WIJ can do less when things go well for {months} month.',
    other: 'WIJ can do less when things go well for {months} months in a row.',
  },
  goodSatisfaction: 'Things go well when requesters give at least {mark} of 5 on average.',
  goodInTime: {
    by: 'hours',
    one: 'Also, of 100 requests at least {percent} get an answer within {hours} hour.',
    other: 'Also, of 100 requests at least {percent} get an answer within {hours} hours.',
  },
  goodBack: 'And of 100 requests at most {percent} come back.',
  stepSize: 'A step is at most {most} fte. There is always {reserve} fte more than needed.',
  cornersAgree: 'A step takes effect when somebody of each of them agrees: {corners}.',
  reinvestment: 'Of what that saves the wijk gets {percent} %. The members decide what for.',

  motionAdopted: 'Adopted with {yes} for, {no} against, {abstain} abstained.',
  motionRejected: 'Rejected with {yes} for, {no} against, {abstain} abstained.',
  needed_half: 'What was needed: more than half of the votes.',
  needed_threeFifths: 'What was needed: at least three fifths of the votes.',
  needed_twoThirds: 'What was needed: at least two thirds of the votes.',
  needed_threeQuarters: 'What was needed: at least three quarters of the votes.',
  needed_all: 'What was needed: all votes.',
  noQuorum: 'No decision: {cast} of the {eligible} members voted, and {quorum} were needed.',
  notCarriedOut:
    'It could not be carried out so: there was too little money, or something else was decided meanwhile.',

  planByShares: {
    by: 'inFull',
    one: '{project}: selected as number {place}. {inFull} voter paid {share} from their share of the budget; {cost} together.',
    other:
      '{project}: selected as number {place}. {inFull} voters paid {share} each from their share of the budget; {cost} together.',
  },
  planByPartShares: {
    by: 'inFull',
    one: '{project}: selected as number {place}. {inFull} voter paid {share} from their share of the budget, another {inPart} what they had left; {cost} together.',
    other:
      '{project}: selected as number {place}. {inFull} voters paid {share} each from their share of the budget, another {inPart} what they had left; {cost} together.',
  },
  planByRest: '{project}: selected as number {place}. It cost {cost} and fitted into what was left.',
  planNotChosen: {
    by: 'votes',
    one: '{project}: not selected. {votes} vote, cost {cost}. There was {had} left: {missing} too little.',
    other: '{project}: not selected. {votes} votes, cost {cost}. There was {had} left: {missing} too little.',
  },

  broke_satisfaction: 'In {month}: requesters gave less than {limit} on average ({place}).',
  broke_satisfaction_found:
    'In {month}: requesters gave less than {limit} on average, that is {value} ({place}).',
  broke_inTime: 'In {month}: of 100 first answers fewer than {limit} came in time ({place}).',
  broke_inTime_found:
    'In {month}: of 100 first answers fewer than {limit} came in time, that is {value} ({place}).',
  broke_back: 'In {month}: of 100 requests more than {limit} came back ({place}).',
  broke_back_found: 'In {month}: of 100 requests more than {limit} came back, that is {value} ({place}).',
  wijHandled: {
    by: 'months',
    one: 'Requests with WIJ in {months} month: {handled}.',
    other: 'Requests with WIJ in {months} months: {handled}.',
  },
  fteNeeded: '{fte} fte is needed. That number lies between {low} and {high}.',
  fteReserve: 'There is {actual} fte. {reserve} fte stays as a reserve ({place}).',
  wentWell: {
    by: 'months',
    one: 'Up to {month}, {months} month was good ({place}).',
    other: 'Up to {month}, {months} months in a row were good ({place}).',
  },

  nothing_noFormation: 'There is no formation of WIJ for this service.',
  nothing_noParameters: 'We do not know how WIJ spends its hours. Write that down with the formation.',
  nothing_monthMissing: 'We have no figures of {months}.',
  nothing_fewPeople: 'In {months} fewer than five people asked.',
  nothing_hoursMissing: 'WIJ wrote down no hours in {months}.',
  nothing_tooThin: 'In {months} too little was counted to say whether things went well.',
  nothing_needTooThin: 'Too little was counted to say how many fte are needed.',
  nothing_stepNotSeen: 'The last step does not show in {months} yet.',
  nothing_notGoodLongEnough: 'In {months} things did not go well enough ({place}).',
  nothing_falling: 'People are less satisfied or wait longer than before.',
  nothing_noRoom: 'WIJ has no more than is needed, with the reserve ({place}).',
  nothing_alreadyOpen: 'There is a proposal for the same already.',

  repeats_DAILY: { by: 'interval', one: 'every day', other: 'every {interval} days' },
  repeats_WEEKLY: { by: 'interval', one: 'every week', other: 'every {interval} weeks' },
  repeats_MONTHLY: { by: 'interval', one: 'every month', other: 'every {interval} months' },
  repeatsTimes: { by: 'count', one: '{rhythm}, once', other: '{rhythm}, {count} times' },
};
