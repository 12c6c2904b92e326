/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Pick an answer. */
export type AcceptAnswerInput = {
  /** The answer. */
  answerId: string;
  /** The request. */
  requestId: string;
};

/** What somebody can do with an activity now. */
export type ActivityAction =
  /** Open it. */
  | 'accept'
  /** Call it off or turn it down. */
  | 'cancel'
  /** Change one occurrence. */
  | 'change'
  /** Note who came. */
  | 'noteAttendance';

/** What an activity is about. */
export type ActivityCategory =
  /** Advice: forms, money, care. */
  | 'advice'
  /** Children and parents. */
  | 'children'
  /** Eating together. */
  | 'eat'
  /** Language: conversation, reading. */
  | 'language'
  /** Learning: courses and lessons. */
  | 'learn'
  /** Repairing and making. */
  | 'make'
  /** Meeting: coffee, games, company. */
  | 'meet'
  /** Moving: walking, sport, dance. */
  | 'move';

/** An activity. */
export type ActivityIdInput = {
  /** The activity. */
  activityId: string;
};

/** Where an activity stands. */
export type ActivityState =
  /** Called off, or not taken on. */
  | 'cancelled'
  /** Held: its last occurrence is over. */
  | 'held'
  /** Open: people can sign up. */
  | 'open'
  /** A resident proposed it; a host looks at it. */
  | 'proposed';

/** A receipt for a claim. */
export type AddReceiptInput = {
  /** Id of the claim. */
  claimId: string;
  /** Id of the receipt that was uploaded (fil_…). */
  receiptId: string;
};

/** Whom to take into the group. */
export type AdmitToChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Id of somebody who asked. */
  personId: string;
};

/** Agree to a baseline. */
export type AgreeBaselineInput = {
  /** The specialism. */
  specialismId: string;
  /** Version that was seen: so one agrees to what one saw. */
  version: number;
};

/** A draft to agree to. */
export type AgreeSettlementInput = {
  /** The draft's version that was seen (draft.draft): so one agrees to what one saw. Another's yes does not change it. */
  draft: number;
  /** Quarter, such as 2026-Q4. */
  quarter: string;
};

/** Offer help. */
export type AnswerRequestInput = {
  /** Id made by the client: ans_ and a UUID (version 7). */
  id: string;
  /** The request. */
  requestId: string;
  /** What to say: 1 to 2,000 characters. */
  text: string;
};

/** An appeal against a measure. */
export type AppealMeasureInput = {
  /** The measure. */
  measureId: string;
  /** What one says against it, at most 1000 characters. */
  why: string;
};

/** Ask for help. */
export type AskForHelpInput = {
  /** Who may see it. */
  audience?: Audience;
  /** A category of the wijk. */
  category: string;
  /** Consent that a WIJ professional reads it; required for audience wij. */
  consentToWij?: boolean;
  /** Hide the name until agreed. */
  hideName?: boolean;
  /** Id made by the client: req_ and a UUID (version 7). */
  id: string;
  /** Languages the requester speaks, ISO 639 codes. */
  languages?: Array<string>;
  /** An offer that this answers to: whoever made it is asked first. */
  offerId?: string | null | undefined;
  /** Street, one of the wijk's; or nothing. */
  street?: string | null | undefined;
  /** The whole story: at most 4,000 characters. */
  text?: string;
  /** When it suits. */
  times?: Array<Daypart>;
  /** In a few words: 3 to 100 characters. */
  title: string;
  /** How soon. */
  urgency?: Urgency;
};

/** Why somebody is asked. Shown to nobody but themselves. */
export type AskReason =
  /** They have time when it suits. */
  | 'availability'
  /** They helped before, and it went well. */
  | 'helpedBefore'
  /** They speak a language of the requester. */
  | 'language'
  /** They live in a street near by. */
  | 'nearStreet'
  /** They offered just this. */
  | 'offer'
  /** They live in the same street. */
  | 'sameStreet'
  /** They are good at it. */
  | 'talent'
  /** They lived through it themselves. Nobody else is ever told. */
  | 'theme'
  /** They live in the wijk. */
  | 'wijk';

/** Ask to join without a code. */
export type AskToJoinInput = {
  /** Languages spoken, ISO 639 codes. */
  languages?: Array<string>;
  /** Name to go by: 1 to 80 characters. */
  name: string;
  /** Street, one of the wijk's; or nothing. */
  street?: string | null | undefined;
};

/** How the general assembly decides; what is left out stays. */
export type AssemblyRulesInput = {
  /** Days before the meeting from which votes can be cast, 0 to 30. */
  earlyDays?: number | null | undefined;
  /** Majority that a motion needs. */
  majority?: Majority | null | undefined;
  /** Days between notice and meeting, 7 to 90. */
  noticeDays?: number | null | undefined;
  /** For how many others a member may vote, 0 to 5. */
  proxies?: number | null | undefined;
  /** How many of the members must vote, in percent. */
  quorumPercent?: number | null | undefined;
  /** Days before the meeting on which somebody must be a member, 0 to 60. */
  recordDays?: number | null | undefined;
  /** Majority that a change of the statutes needs. */
  statutesMajority?: Majority | null | undefined;
};

/** Agree in the name of a corner. */
export type AssentToStepInput = {
  /** The corner: a role that the caller holds. */
  corner: Role;
  /** The proposal. */
  proposalId: string;
  /** Version that was seen. The same again, with the same version, is done once. */
  version: number;
};

/** A file to put with a dossier. Everybody can read it: name no persons. */
export type AttachToChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Id of a file that the caller uploaded for the purpose dossier (fil_…). */
  fileId: string;
  /** What it is called, 1 to 100 characters. */
  name: string;
};

/** What the clock asks the requester. */
export type Attention =
  /** Agreed some time ago: is it done? */
  | 'stillHelped'
  /** No neighbour of the circle answered in time, and residents provide this: may the whole wijk see it? Neighbours are asked on meanwhile; WIJ is offered at the end. */
  | 'widen'
  /** Nobody answered in time, or where residents provide it in any of the waves: widen the audience, or bring in WIJ? */
  | 'widenOrWij';

/** Who sees a request while it is open. */
export type Audience =
  /** Only people whose talents or lived experience fit, and the host. */
  | 'circle'
  /** Straight to a professional. */
  | 'wij'
  /** All residents. */
  | 'wijk';

/** What a ballot says. */
export type BallotType =
  /** Which plans. */
  | 'approval'
  /** Plans that together fit the budget. */
  | 'knapsack'
  /** Plans with points. */
  | 'points'
  /** Plans in order, best first; the first of N gets N points, the last 1. */
  | 'ranked';

/** Money that came in. */
export type BookIncomeInput = {
  /** How much, at least 1 cent. */
  amount: number;
  /** Day it came in, such as 2026-11-25; today when left out. */
  date?: string | null | undefined;
  /** For what, at most 200 characters. Public: name no persons. */
  description: string;
  /** Id made up by the client: jrn_ and a UUID. The same id is booked once. */
  id: string;
  /** Pot it goes into. */
  pot?: string;
  /** Where it comes from. */
  source: IncomeSource;
};

/** Which instalment came in. */
export type BookInstalmentInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Day on which it came in, such as 2027-03-02; today when left out. */
  date?: string | null | undefined;
  /** Number of the instalment. */
  number: number;
};

/** A line to book as income. */
export type BookLineInput = {
  /** For what, at most 150 characters. Public: name no persons. */
  description?: string;
  /** Id of the line. */
  lineId: string;
  /** Pot it goes into; of a settlement it is always the members' reserve. */
  pot?: string;
  /** Quarter whose settlement it pays, such as 2026-Q4: so much less is owed, and it goes into the members' reserve; what was booked with it by hand is not booked again. Only with the source savings, and to be named as long as the city owes of a settlement. */
  settlement?: string | null | undefined;
  /** Where the money comes from. */
  source: IncomeSource;
};

/** How far a budget is. */
export type BudgetState =
  /** Adopted by the general assembly. */
  | 'adopted'
  /** Drafted: waits for the general assembly. */
  | 'draft';

/** An activity to call off. */
export type CancelActivityInput = {
  /** The activity. */
  activityId: string;
  /** Why, at most 500 characters. */
  why: string;
};

/** A meeting to call off. */
export type CancelMeetingInput = {
  /** The meeting. */
  meetingId: string;
  /** Why, at most 500 characters. */
  why: string;
};

/** A ballot. */
export type CastBallotInput = {
  /** What is chosen, best first where there is an order; nothing at all is a blank ballot, and counts. */
  choices: Array<ChoiceInput>;
  /** The revision of the ballot that this one replaces; 0 for the first. */
  revision?: number;
  /** Id of the round. */
  roundId: string;
};

/** A vote on a motion. */
export type CastMotionVoteInput = {
  /** For a host: that the member agreed, spoken. */
  consent?: boolean;
  /** The member in whose name: somebody who gave a proxy, or, for a host, a member who is present. Left out: oneself. */
  forPersonId?: string | null | undefined;
  /** The motion. */
  motionId: string;
  /** How often it was changed before: 0 for a first vote. A host casts first votes alone. */
  revision?: number;
  /** What is said to it. */
  vote: MotionVote;
};

/** What somebody can do with a challenge now. */
export type ChallengeAction =
  /** Accept it. */
  | 'accept'
  /** Take somebody into the group. */
  | 'admit'
  /** Put a file with the dossier. */
  | 'attach'
  /** Book an instalment. */
  | 'bookInstalment'
  /** Write in the dossier. */
  | 'change'
  /** Take a file away from the dossier. */
  | 'detach'
  /** End it. */
  | 'end'
  /** Evaluate it. */
  | 'evaluate'
  /** Ask to join the group. */
  | 'join'
  /** Leave the group. */
  | 'leave'
  /** Write a note. */
  | 'note'
  /** Write down a progress talk. */
  | 'noteProgress'
  /** Begin the dialogue. */
  | 'openDialogue'
  /** Book that the rest was paid back. */
  | 'payBack'
  /** Put a version of the agreement. */
  | 'proposeAgreement'
  /** Reject it. */
  | 'reject'
  /** Renew the contract. */
  | 'renew'
  /** Give the task back. */
  | 'return'
  /** Sign the agreement. */
  | 'sign'
  /** Begin with the task. */
  | 'start'
  /** Submit it. */
  | 'submit';

/** What the dossier says on one element. */
export type ChallengeAnswerInput = {
  /** Name of the element in the API. */
  element: string;
  /** What it says, at most 4,000 characters; empty to say nothing. */
  text: string;
};

/** An element of the wijk's own. */
export type ChallengeElementInput = {
  /** Name in the API: a word of letters and digits that begins with a small letter, at most 40. */
  id: string;
  /** What people read, 3 to 100 characters. */
  name: string;
};

/** Which challenge. */
export type ChallengeIdInput = {
  /** Id of the challenge. */
  challengeId: string;
};

/** What a note is. */
export type ChallengeNoteKind =
  /** Something said in the dialogue. */
  | 'message'
  /** What was said in a progress talk. */
  | 'progress';

/** Stretches of the way of a challenge, each with a list of its own. */
export type ChallengePhase =
  /** The municipality is to decide. */
  | 'answering'
  /** The group writes. */
  | 'drafting'
  /** Rejected, ended or returned. */
  | 'over'
  /** From acceptance to evaluation. */
  | 'underWay';

/** Which challenge, and why. */
export type ChallengeReasonInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: string;
};

/** The two sides of an agreement. */
export type ChallengeSide =
  /** The residents who carry out the task. */
  | 'group'
  /** The municipality, by its coordinator. */
  | 'municipality';

/** Where a challenge is on its way. */
export type ChallengeState =
  /** The municipality accepted it; now they agree on what exactly. */
  | 'accepted'
  /** Both sides signed. */
  | 'contracted'
  /** The group writes the dossier. */
  | 'draft'
  /** Ended: by the group, by either side where no agreement came of it, or after an evaluation. */
  | 'ended'
  /** Evaluated against its quality measures. */
  | 'evaluated'
  /** Group and municipality talk about it. */
  | 'inDialogue'
  /** The municipality rejected it, with reasons. */
  | 'rejected'
  /** The contract was extended after an evaluation. */
  | 'renewed'
  /** The task went back, in good order. */
  | 'returned'
  /** Residents carry out the task. */
  | 'running'
  /** Submitted: the term of the decision runs. */
  | 'submitted';

/** Terms; leave out what is not agreed on. */
export type ChallengeTermsInput = {
  /** Weeks before the start by which the dossier must be submitted, 1 to 52. */
  applyWeeks?: number | null | undefined;
  /** Weeks within which the municipality decides, 1 to 52. */
  decisionWeeks?: number | null | undefined;
  /** Months by which a contract can be extended, all extensions together, 0 to 60. */
  extensionMonths?: number | null | undefined;
  /** Months that a first contract lasts at most, 1 to 60. */
  months?: number | null | undefined;
};

/** What to write in a dossier. */
export type ChangeChallengeInput = {
  /** Elements to write; those left out stay as they were. */
  answers?: Array<ChallengeAnswerInput>;
  /** Id of the challenge. */
  challengeId: string;
  /** Day on which the group wants to begin, such as 2027-03-01; as it was when left out. */
  startsOn?: string | null | undefined;
  /** A few words, 3 to 100 characters; as it was when left out. */
  title?: string | null | undefined;
  /** Version that it is written in, as the challenge says. */
  version: number;
};

/** A change of one occurrence. */
export type ChangeOccurrenceInput = {
  /** The activity. */
  activityId: string;
  /** True to call it off. */
  cancelled?: boolean;
  /** The day by which the occurrence is known. */
  day: string;
  /** Another place; left out: as ever. */
  place?: string | null | undefined;
  /** Another time, within two weeks; left out: as the rule says. */
  startsAt?: string | null | undefined;
  /** Why, at most 500 characters. */
  why: string;
};

/** Another name, other categories. */
export type ChangeServiceInput = {
  /** All categories that belong to it from now on, each of no other service; may be none. */
  categories: Array<string>;
  /** Name, in the words of the wijk: 2 to 60 characters. */
  name: string;
  /** The service. */
  serviceId: string;
  /** Version that was seen. */
  version: number;
};

/** Another name, another service. */
export type ChangeSpecialismInput = {
  /** Name: 2 to 60 characters. */
  name: string;
  /** The service that it works for, where it is one. */
  serviceId?: string | null | undefined;
  /** The specialism. */
  specialismId: string;
  /** Version that was seen. */
  version: number;
};

/** How a ballot comes in. */
export type Channel =
  /** At the desk, through a host. */
  | 'desk'
  /** On paper, with a code. */
  | 'paper'
  /** By phone, through a host. */
  | 'phone'
  /** By the voter, on the web. */
  | 'web';

/** A plan to choose. */
export type ChoiceInput = {
  /** The initiative. */
  initiativeId: string;
  /** Its points, for ballots with points. */
  points?: number | null | undefined;
};

/** Take over what a host entered. */
export type ClaimAccountInput = {
  /** The code from the slip, with or without dash, any case. */
  code: string;
};

/** What can be done with a claim. */
export type ClaimAction =
  /** Add the receipt. */
  | 'addReceipt'
  /** Approve it. */
  | 'approve'
  /** Reject it. */
  | 'reject'
  /** Release its payment. */
  | 'release'
  /** Take it back. */
  | 'withdraw';

/** A claim, by its id. */
export type ClaimIdInput = {
  /** Id of the claim. */
  claimId: string;
};

/** Where a claim stands. */
export type ClaimState =
  /** Approved: its money is set apart. */
  | 'approved'
  /** Seen on a bank statement: paid. */
  | 'paid'
  /** Rejected, with a reason. */
  | 'rejected'
  /** A second person released the payment. */
  | 'released'
  /** In a payment file for the bank. */
  | 'sent'
  /** Waits for somebody to decide. */
  | 'submitted'
  /** Taken back by the claimant. */
  | 'withdrawn';

/** Say it is done. */
export type CompleteRequestInput = {
  /** In one's own words: at most 1,000 characters. */
  comment?: string | null | undefined;
  /** The request. */
  requestId: string;
  /** How it went: 1 (badly) to 5 (very well). */
  satisfaction: number;
  /** Who solved it. */
  solvedBy: SolvedBy;
};

/** How the rest of the budget is spent when Equal Shares leaves some. */
export type Completion =
  /** Everybody's share is raised from budget divided by voters, until nothing more fits. */
  | 'addOne'
  /** The same from whole euros, until the next step would cost more than the budget. */
  | 'addOneIntegral'
  /** The same from whole euros, until nothing more fits. */
  | 'addOneIntegralExhaustive'
  /** Most gain per euro first, what fits. */
  | 'greedy'
  /** Not at all. */
  | 'none';

/** A meeting to call together. */
export type ConveneMeetingInput = {
  /** When it ends, at most 12 hours later. */
  endsAt: string;
  /** Id made up by the client: mtg_ and a UUID. */
  id: string;
  /** Where it is, at most 200 characters. */
  place: string;
  /** When it begins. */
  startsAt: string;
  /** What it is called, at most 100 characters. */
  title: string;
};

/** What was otherwise in a quarter. */
export type CorrectSettlementInput = {
  /** What was otherwise: 1 to 20. Of two about the same days the later in the list holds; they come on top of what was corrected before. */
  changes: Array<SettlementChangeInput>;
  /** Quarter, such as 2026-Q4. */
  quarter: string;
  /** Version of the settlement that was seen. */
  version: number;
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: string;
};

/** What an entry should have been. */
export type CorrectWeekHoursInput = {
  /** The entry that is corrected; of several corrections the last. */
  hoursId: string;
  /** Id of the correction, made by the client: whr_ and a UUID (version 7). */
  id: string;
  /** Minutes that it should have been: 0 to 10,080. */
  minutes: number;
};

/** What an initiative costs. */
export type CostInitiativeInput = {
  /** What it costs, at least 1 cent. */
  cost: number;
  /** Id of the initiative. */
  initiativeId: string;
};

/** By which rule ballots become an outcome. */
export type CountingRule =
  /** Method of Equal Shares: every voter has the same share of the budget to give. */
  | 'equalShares'
  /** Most gain per euro first, what fits. */
  | 'greedy'
  /** Most points first, what fits. */
  | 'points';

/** A payment file to make. */
export type CreatePaymentFileInput = {
  /** Id made up by the client: pay_ and a UUID. The same id makes one file. */
  id: string;
};

/** A part of the day, or of the week. */
export type Daypart =
  /** By day, from Monday to Friday. */
  | 'daytime'
  /** In the evening, from Monday to Friday. */
  | 'evening'
  /** On Saturday or Sunday. */
  | 'weekend';

/** What to do about a report. */
export type DecideReportInput = {
  /** For a pause: how many days, 1 to 90. */
  days?: number;
  /** What is done. */
  measure: MeasureKind;
  /** The report. */
  reportId: string;
  /** Why, at most 1000 characters. Whom it is about reads it: name nobody else. */
  why: string;
};

/** Who decides. */
export type Decider =
  /** Every member, alone. */
  | 'anyMember'
  /** The general assembly, by a motion. */
  | 'assembly'
  /** The board. */
  | 'board'
  /** The four corners (vierhoek): living room, coordinators, WIJ, residents. */
  | 'fourCorners'
  /** The treasurer. */
  | 'treasurer'
  /** The working group of the pot it is about; treasurer or board where it has none. */
  | 'workingGroup';

/** On what a host acts for somebody. */
export type DeskGround =
  /** They wrote and signed it on paper. */
  | 'paper'
  /** They are present and said that it is all right. */
  | 'spoken';

/** A desk, by its id. */
export type DeskIdInput = {
  /** Id of the desk (dsk_…). */
  deskId: string;
};

/** A file to take away from a dossier. */
export type DetachFromChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Id of the file (fil_…). */
  fileId: string;
};

/** Where the dispensability index goes. */
export type DispensabilityTrend =
  /** It falls: more than chance alone would do. */
  | 'falling'
  /** No more change than chance can do. */
  | 'level'
  /** It rises: more than chance alone would do. */
  | 'rising'
  /** Not to be told: fewer than six months are final, or one of them is withheld. */
  | 'unknown';

/** A set of elements and terms that comes with Noaber, or the wijk's own. */
export type DossierSet =
  /** The eight elements of Geertruidenberg: submit 18 weeks before the start, decision within 10 weeks, one year, extension at most two years. */
  | 'geertruidenberg'
  /** The seven elements of Middelburg; no terms. */
  | 'middelburg'
  /** The wijk's own. */
  | 'own';

/** The whole budget of a year. */
export type DraftBudgetInput = {
  /** What the free fund gets; may be nothing. */
  freeFund?: number;
  /** Incomes that are expected, per source. */
  incomes: Array<ExpectedIncomeInput>;
  /** What each pot may spend; at most 60. */
  lines: Array<PlannedLineInput>;
  /** Version that it was made from, as the budget says; 0 when there is nothing yet. */
  version: number;
  /** Fiscal year: this year, the next, or one before that is not closed. */
  year: number;
};

/** A challenge to begin. It is read by everybody: name no persons. */
export type DraftChallengeInput = {
  /** Id made up by the client: chl_ and a UUID. The same id is begun once. */
  id: string;
  /** A few words, 3 to 100 characters. */
  title: string;
};

/** A quarter to settle. */
export type DraftSettlementInput = {
  /** Quarter, such as 2026-Q4. */
  quarter: string;
};

/** End an invitation. */
export type EndInvitationInput = {
  /** Id of the invitation. */
  id: string;
};

/** Bring in WIJ. */
export type EscalateInput = {
  /** Must be true: a professional of WIJ may read this request. */
  consent: boolean;
  /** The request. */
  requestId: string;
  /** Why, if one wants to say: at most 500 characters. */
  why?: string;
};

/** Why WIJ may see a request. */
export type EscalationGround =
  /** The requester consented. */
  | 'consent'
  /** Danger to somebody's safety. */
  | 'danger';

/** How it goes. */
export type EvaluateChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Whether each quality measure is met, in the order of the agreement. */
  met: Array<boolean>;
  /** What was found, 10 to 4,000 characters. Everybody can read it. */
  text: string;
};

/** An income that is expected. */
export type ExpectedIncomeInput = {
  /** How much, at least 1 cent. */
  amount: number;
  /** Where it comes from; each source once. */
  source: IncomeSource;
};

/** What a file is for. */
export type FilePurpose =
  /** Something with the dossier of a challenge: image/jpeg, image/png or application/pdf, at most 10 MB. For residents. */
  | 'dossier'
  /** A picture: image/jpeg or image/png, at most 10 MB. For residents. */
  | 'picture'
  /** A receipt (bon): image/jpeg, image/png or application/pdf, at most 10 MB. For residents. */
  | 'receipt'
  /** A bank statement in CAMT.053: application/xml, at most 5 MB. For the treasurer. */
  | 'statement';

/** What became of a sheet: what was made of it, or why it could not be entered. */
export type FinishPaperInput = {
  /** The id of what was made of it. */
  became?: string | null | undefined;
  /** Id of the sheet (ppr_…). */
  paperId: string;
  /** Why it could not be entered: 1 to 200 characters. */
  why?: string | null | undefined;
};

/** What a capacity model must know of working hours. */
export type FormationParameterKind =
  /** Share of the hours in which somebody is ill or on leave, in basis points: 1250 is 12.5 %. */
  | 'absence'
  /** Share of the hours that is about no request, such as meetings and training, in basis points. */
  | 'indirect'
  /** Share of the hours that goes to travelling, in basis points. */
  | 'travel'
  /** Hours that a full-time professional is paid for in a year, in whole hours. */
  | 'yearHours';

/** A proxy to give. */
export type GiveProxyInput = {
  /** The meeting. */
  meetingId: string;
  /** The member who votes in one's name. */
  toPersonId: string;
};

/** A line to leave be. */
export type IgnoreLineInput = {
  /** Id of the line. */
  lineId: string;
  /** Why, at most 200 characters. */
  why: string;
};

/** A statement to take in. */
export type ImportStatementInput = {
  /** Id of the file that was uploaded for this purpose (fil_…): CAMT.053. */
  fileId: string;
};

/** Where money comes from. */
export type IncomeSource =
  /** Contract of a Right to Challenge. */
  | 'contract'
  /** Gift. */
  | 'gift'
  /** Grant of the municipality (subsidie). */
  | 'grant'
  /** Share of a saving that came home. */
  | 'savings';

/** What somebody can do with an initiative now. */
export type InitiativeAction =
  /** Admit it. */
  | 'admit'
  /** Appeal against the rejection. */
  | 'appeal'
  /** Say what it costs. */
  | 'cost'
  /** Reject it. */
  | 'reject'
  /** Report. */
  | 'report'
  /** Begin. */
  | 'start'
  /** Support it. */
  | 'support';

/** Which initiative. */
export type InitiativeIdInput = {
  /** Id of the initiative. */
  initiativeId: string;
};

/** Which initiative, and why. */
export type InitiativeReasonInput = {
  /** Id of the initiative. */
  initiativeId: string;
  /** Why, 3 to 1,000 characters. Everybody can read it. */
  why: string;
};

/** What initiatives need; what is left out stays. */
export type InitiativeRulesInput = {
  /** How many residents must support an idea, 1 to 1000. */
  supporters?: number | null | undefined;
  /** From which age residents vote, 0 to 21. */
  votingAge?: number | null | undefined;
};

/** Where an initiative is on its way. */
export type InitiativeState =
  /** It can go into a voting round. */
  | 'admissible'
  /** The proposer appealed to the general assembly. */
  | 'appealed'
  /** The board said what it costs. */
  | 'costed'
  /** The vote funded it. */
  | 'funded'
  /** Proposed; looks for supporters. */
  | 'idea'
  /** In a voting round. */
  | 'inRound'
  /** The vote did not fund it. */
  | 'notFunded'
  /** The board rejected it, with a reason. */
  | 'rejected'
  /** Done, with a report. */
  | 'reported'
  /** It is being done. */
  | 'running'
  /** Enough residents support it. */
  | 'supported';

/** Make an invitation. */
export type InviteInput = {
  /** For how many days: 1 to 90. */
  days?: number;
  /** Id made by the client: inv_ and a UUID (version 7). */
  id: string;
  /** For what, for whom; at most 200 characters. */
  note?: string | null | undefined;
  /** Roles beside resident; only roles the caller may grant. */
  roles?: Array<Role>;
  /** How often it can be used: 1 to 500. */
  uses?: number;
};

/** Join with a code. */
export type JoinWithCodeInput = {
  /** The code, with or without dash, any case. */
  code: string;
  /** Languages spoken, ISO 639 codes. */
  languages?: Array<string>;
  /** Name to go by: 1 to 80 characters. */
  name: string;
  /** Street, one of the wijk's; or nothing. */
  street?: string | null | undefined;
};

/** What an entry of the ledger does. */
export type JournalType =
  /** The balances of a year, taken out at its end. */
  | 'closing'
  /** Money was set apart (commitment): for a voting round that opened, or for a claim that was approved. */
  | 'commit'
  /** A counter-entry: undoes another. */
  | 'counter'
  /** A voting round was counted: what it chose has its money, the rest went back. */
  | 'fund'
  /** Money came in. */
  | 'income'
  /** Money moved between pots. */
  | 'move'
  /** The balances of the year before, taken in. */
  | 'opening'
  /** A claim was paid: the money left the bank account. */
  | 'pay'
  /** The members' share of a settled saving came in: from the bank account into their reserve. */
  | 'receive'
  /** A quarter's saving was settled, or a settlement corrected: the city owes the members their share, which is in no pot until it comes in. */
  | 'settle';

/** Leave the wijk. */
export type LeaveInput = {
  /** Must be true: everything personal is erased and cannot be brought back. */
  sure: boolean;
};

/** Why days of a specialism count for nothing in a settlement. */
export type LeftOutReason =
  /** Nobody said what there was. */
  | 'noActual'
  /** No baseline was agreed on for these days. */
  | 'noBaseline'
  /** Nobody said for how many hours a year a professional is paid. */
  | 'noYearHours';

/** When WIJ steps down, and what is done with what that saves; what is left out stays. */
export type LettingGoRulesInput = {
  /** How many in a hundred come back within 90 days, or go to WIJ again after a hand-back, at most. */
  backPercent?: number | null | undefined;
  /** The biggest step at once, in hundredths of an fte, 10 to 1,000. */
  biggestStep?: number | null | undefined;
  /** The four corners, 2 to 7 roles of a wijk, each once. */
  corners?: Array<Role> | null | undefined;
  /** How many good months in a row before WIJ steps down, 1 to 12. */
  goodMonths?: number | null | undefined;
  /** How many in a hundred requests get a first answer within the response hours, at least. */
  inTimePercent?: number | null | undefined;
  /** The share of a saving that the wijk keeps, in percent. */
  reinvestmentPercent?: number | null | undefined;
  /** How much stays above what is needed, in hundredths of an fte, 0 to 1,000. */
  safetyReserve?: number | null | undefined;
  /** How satisfied requesters are at least: the mean of 1 to 5, in tenths, 10 to 50. */
  satisfactionTenths?: number | null | undefined;
};

/** How much of the votes for and against must be in favour. */
export type Majority =
  /** All of them. */
  | 'all'
  /** More than half. */
  | 'half'
  /** At least three fifths. */
  | 'threeFifths'
  /** At least three quarters. */
  | 'threeQuarters'
  /** At least two thirds. */
  | 'twoThirds';

/** What was seen. */
export type MarkSeenInput = {
  /** Id of what the news is about; left out: all news. */
  about?: string | null | undefined;
};

/** A line and the instalment it is. */
export type MatchInstalmentInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Id of the line. */
  lineId: string;
  /** Number of the instalment. */
  number: number;
};

/** A line and the claim it pays. */
export type MatchLineInput = {
  /** Id of the claim. */
  claimId: string;
  /** Id of the line. */
  lineId: string;
};

/** What the board does about a report. */
export type MeasureKind =
  /** Exclusion: out of the wijk, and no way in by a code. */
  | 'exclusion'
  /** Nothing: it was no matter for a measure. */
  | 'none'
  /** A pause: no asking, answering, proposing or talking for some days. */
  | 'pause'
  /** A warning. */
  | 'warning';

/** A meeting. */
export type MeetingIdInput = {
  /** The meeting. */
  meetingId: string;
};

/** Where a meeting stands. */
export type MeetingState =
  /** Called off. */
  | 'cancelled'
  /** Called together: the notice is out. */
  | 'convened'
  /** Held: every motion is decided on. */
  | 'held';

/** A kind of decision about money. */
export type MoneyDecision =
  /** An expense. */
  | 'expense'
  /** An expense from the free fund (scharrelpot). */
  | 'freeFund'
  /** Moving money between pots. */
  | 'move';

/** A motion. */
export type MotionIdInput = {
  /** The motion. */
  motionId: string;
};

/** What a motion does when it is adopted. */
export type MotionKind =
  /** Decides on the appeal of an initiative that the board rejected. */
  | 'appeal'
  /** Adopts the budget of a year, as it is drafted when the motion is put. */
  | 'budget'
  /** Decides something that people carry out. */
  | 'decision'
  /** Approves a claim that the powers leave to the members. */
  | 'expense'
  /** Lifts a measure of the board against which somebody appealed. */
  | 'measure'
  /** Moves money between pots; the only way out of the members' reserve. */
  | 'move'
  /** Changes the statutes. */
  | 'statutes';

/** What became of a motion. */
export type MotionState =
  /** Adopted. */
  | 'adopted'
  /** Too few members voted. */
  | 'noQuorum'
  /** On the agenda. */
  | 'onAgenda'
  /** Rejected. */
  | 'rejected'
  /** Taken back by who put it. */
  | 'withdrawn';

/** What somebody says to a motion. */
export type MotionVote =
  /** Neither: it counts for the quorum, not for the majority. */
  | 'abstain'
  /** Against. */
  | 'no'
  /** In favour. */
  | 'yes';

/** Money to move. */
export type MoveMoneyInput = {
  /** How much, at least 1 cent. */
  amount: number;
  /** For what, at most 200 characters. Public: name no persons. */
  description: string;
  /** Pot it comes from. */
  from: string;
  /** Id made up by the client: jrn_ and a UUID. The same id is booked once. */
  id: string;
  /** Pot it goes to. */
  to: string;
};

/** Two streets that lie near each other. */
export type NearStreetsInput = {
  /** One of the two, a street of the wijk. */
  one: string;
  /** The other, a street of the wijk. */
  other: string;
};

/** Who came. */
export type NoteAttendanceInput = {
  /** The activity. */
  activityId: string;
  /** Who came of those with a place. */
  came: Array<string>;
  /** The day by which the occurrence is known. */
  day: string;
  /** How many came besides, without signing up. */
  others?: number;
};

/** A remark for the minutes. */
export type NoteInMinutesInput = {
  /** Id made up by the client: a word of its own, such as a UUID. The same id is added once. */
  id: string;
  /** The meeting. */
  meetingId: string;
  /** What it says, at most 2000 characters. Public: name no persons. */
  text: string;
};

/** A note to write. Everybody can read it: name no persons. */
export type NoteOnChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Day of the progress talk, not in the future; today when left out. */
  heldOn?: string | null | undefined;
  /** Id made up by the client: cnt_ and a UUID. The same id is written once. */
  id: string;
  /** What it is. */
  kind?: ChallengeNoteKind;
  /** The words, 1 to 4,000 characters. */
  text: string;
};

/** Why the figures lead to no proposal. */
export type Nothing =
  /** A proposal for the same is open already. */
  | 'alreadyOpen'
  /** Satisfaction or response time falls. */
  | 'falling'
  /** A month is about fewer than five people. */
  | 'fewPeople'
  /** Requests reached WIJ and no hours were recorded. */
  | 'hoursMissing'
  /** There are no figures of a month. */
  | 'monthMissing'
  /** Too little was counted to say what is needed. */
  | 'needTooThin'
  /** No specialism of WIJ works for the service. */
  | 'noFormation'
  /** A parameter of the formation is not said. */
  | 'noParameters'
  /** WIJ has no more than what is needed and the reserve. */
  | 'noRoom'
  /** A guard rail was broken in one of the months that must be good. */
  | 'notGoodLongEnough'
  /** The last step does not show in the figures yet. */
  | 'stepNotSeen'
  /** Too little was counted for a guard rail. */
  | 'tooThin';

/** Object. */
export type ObjectToStepInput = {
  /** The proposal. */
  proposalId: string;
  /** Version that was seen. The same again, with the same version, is done once. */
  version: number;
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: string;
};

/** Ask a resident to take over. */
export type OfferHandBackInput = {
  /** What is needed: 1 to 1,000 characters. */
  note: string;
  /** The request. */
  requestId: string;
  /** The resident (per_…). */
  toPersonId: string;
};

/** Offer something. */
export type OfferHelpInput = {
  /** A category of the wijk. */
  category: string;
  /** Id made by the client: ofr_ and a UUID (version 7). */
  id: string;
  /** More about it: at most 1,000 characters. */
  text?: string;
  /** In a few words: 3 to 100 characters. */
  title: string;
  /** Until when: at most 366 days from now. */
  until: string;
};

/** An offer, and nothing more. */
export type OfferIdInput = {
  /** The offer. */
  offerId: string;
};

/** Begin to act for somebody: who takes part here (personId), or somebody new (name and the rest). */
export type OpenDeskInput = {
  /** Must be true: they said, or signed, that the host does this for them. */
  consent: boolean;
  /** On what. */
  ground?: DeskGround;
  /** Id made up by the client: dsk_ and a UUID. */
  id: string;
  /** Somebody new: languages spoken, ISO 639 codes. */
  languages?: Array<string>;
  /** Somebody new: the name to go by, 1 to 80 characters. */
  name?: string | null | undefined;
  /** The sheet of paper, where that is the ground; it must still wait. */
  paperId?: string | null | undefined;
  /** Somebody who takes part already. */
  personId?: string | null | undefined;
  /** Somebody new: how to be reached, such as a telephone number; at most 120 characters. With one, a host is asked to phone when there is news. */
  reach?: string | null | undefined;
  /** Somebody new: street, one of the wijk's; or nothing. */
  street?: string | null | undefined;
};

/** A new service. */
export type OpenServiceInput = {
  /** Categories of the wijk that belong to it, each of no other service; may be none. */
  categories?: Array<string>;
  /** First day, such as 2026-11-25. It can have begun long ago, and begins within a year. */
  from: string;
  /** Id made by the client: svc_ and a UUID (version 7). */
  id: string;
  /** Name, in the words of the wijk: 2 to 60 characters. */
  name: string;
  /** Who provides it. */
  provider: Provider;
  /** Why, or how it came to be: 3 to 300 characters. For everybody: name no persons. */
  why: string;
};

/** A new specialism. */
export type OpenSpecialismInput = {
  /** Id made by the client: spc_ and a UUID (version 7). */
  id: string;
  /** Name: 2 to 60 characters. */
  name: string;
  /** The service that it works for, where it is one. */
  serviceId?: string | null | undefined;
};

/** What a sheet of paper is. */
export type PaperKind =
  /** A plan for the neighbourhood. */
  | 'idea'
  /** Somebody offers something. */
  | 'offer'
  /** Anything else. */
  | 'other'
  /** Somebody asks for help. */
  | 'request'
  /** Somebody signs up for an activity. */
  | 'signUp';

/** A person. */
export type PersonIdInput = {
  /** Id of the person. */
  personId: string;
};

/** A host called. */
export type PhoneNoteDoneInput = {
  /** Id of the note. */
  id: string;
};

/** An activity to plan. */
export type PlanActivityInput = {
  /** What it is about. */
  category: ActivityCategory;
  /** How many hours somebody who moves up has to confirm, at most 168. */
  confirmHours?: number;
  /** When somebody else gives it: that they agreed, spoken. */
  consent?: boolean;
  /** What taking part costs, in cents, at most 10000. */
  cost?: number;
  /** The resident who gives it. Left out: the living room. */
  giverId?: string | null | undefined;
  /** False: the giver rather stays unnamed. */
  giverNamed?: boolean;
  /** Id made up by the client: act_ and a UUID. */
  id: string;
  /** How long it takes, in minutes, at most 12 hours. */
  minutes: number;
  /** Where it is, at most 120 characters. */
  place: string;
  /** How many can come, at most 500; left out: as many as like to. */
  places?: number | null | undefined;
  /** The pot that carries what it costs the cooperative. */
  potId?: string | null | undefined;
  /** True to have it in the public agenda too. */
  public?: boolean;
  /** How it repeats: FREQ=DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL (RFC 5545). Left out: once. A course needs COUNT or UNTIL. */
  rule?: string | null | undefined;
  /** True for a course: one signs up for all of it. */
  series?: boolean;
  /** Until how many hours before the start one can sign up, at most 720. */
  signUpHours?: number;
  /** When it begins the first time. */
  startsAt: string;
  /** What it is, for whom, what to bring; at most 2000 characters. */
  text: string;
  /** What it is called, at most 80 characters. */
  title: string;
};

/** A round to plan. What is left out is as most wijken do it. */
export type PlanRoundInput = {
  /** What a ballot says. */
  ballotType?: BallotType;
  /** What there is to divide. */
  budget: number;
  /** Which channels are open. */
  channels?: Array<Channel>;
  /** Until when; after opensAt, at most 60 days. */
  closesAt: string;
  /** Whether to compare with most votes per euro, under equalShares. */
  comparison?: boolean;
  /** How the rest is spent, under equalShares. */
  completion?: Completion;
  /** Who may vote: resident or member. */
  electorate?: Role;
  /** Id made up by the client: rnd_ and a UUID. */
  id: string;
  /** By how much each voter's share is raised, under addOne; € 1 unless said otherwise. */
  increment?: number;
  /** Ids of the initiatives, in the order of the ballot: 1 to 40, all admissible. */
  initiatives: Array<string>;
  /** The most that a plan in this round may cost; no limit when left out. */
  maxCost?: number | null | undefined;
  /** How many plans fit on a ballot, 1 to 40. */
  most?: number;
  /** How many points there are to give, 1 to 1000; for ballots with points. */
  mostPoints?: number;
  /** From when ballots are taken. */
  opensAt: string;
  /** The pot it comes from. */
  pot?: string;
  /** By which rule it is counted. */
  rule?: CountingRule;
  /** What a vote is held to be worth to its voter; points for ballots with points or an order. */
  satisfaction?: Satisfaction | null | undefined;
  /** Which of equals comes first. */
  tie?: TieOrder;
  /** Its name, 3 to 100 characters. */
  title: string;
};

/** What a pot may spend, and for what. */
export type PlannedLineInput = {
  /** How much, at least 1 cent. */
  amount: number;
  /** Id of the pot; each pot once, and not the free fund, which has a field of its own. */
  potId: string;
  /** For what, in one sentence, 3 to 200 characters. Public: name no persons. */
  purpose: string;
};

/** One rule of the powers. */
export type PowerInput = {
  /** Who decides. */
  by: Decider;
  /** Kind of decision. */
  decision: MoneyDecision;
  /** Up to and including this amount; left out: any amount. */
  upTo?: number | null | undefined;
};

/** Why something is proposed for a line. */
export type ProposalReason =
  /** Amount and IBAN are those of one claim that waits for its payment. */
  | 'amountAndIban'
  /** It carries the claim's own mark (EndToEndId). */
  | 'endToEndId'
  /** Money came in; the source is guessed from its words. */
  | 'income'
  /** Its amount is that of an instalment of a challenge that was booked by hand, or is about due. */
  | 'instalment'
  /** As much came in as the city owes of one settlement, and of no other; or as was booked with it by hand. */
  | 'settlement';

/** A version of the agreement. */
export type ProposeAgreementInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** What the task costs in a year before they begin. */
  costBefore: number;
  /** What happens when it does not work out, 10 to 2,000 characters. */
  exit: string;
  /** How many times a year the grant is paid: 1, 2, 4 or 12. */
  instalmentsPerYear?: number;
  /** How many months it lasts, within the terms; at most 60. */
  months: number;
  /** By what one can tell that it goes well: 1 to 10, each 3 to 300 characters. */
  qualityMeasures: Array<string>;
  /** What must come of it, 10 to 2,000 characters. */
  result: string;
  /** Id of the service that residents come to provide (svc_…), from the first day on. The coordinator sets up the services of a wijk. */
  serviceId: string;
  /** First day, such as 2027-03-01: today or later. */
  startsOn: string;
  /** The task that residents take over, 10 to 2,000 characters. */
  task: string;
  /** Version of the agreement that it comes in place of; 0 when there is none yet. */
  version: number;
  /** What residents get for it in a year. */
  yearlyBudget: number;
};

/** A plan to propose. It is read by everybody: name no persons. */
export type ProposeInitiativeInput = {
  /** What you think it costs. */
  estimate: number;
  /** Id made up by the client: ini_ and a UUID. The same id is proposed once. */
  id: string;
  /** What, for whom, what is needed, what you do yourself: 10 to 4,000 characters. */
  text: string;
  /** A few words, 3 to 100 characters. */
  title: string;
};

/** How many fte there are to be. */
export type ProposeStepInput = {
  /** All fte of WIJ for the service after the step, in hundredths: 0 to 10,000, and other than now. */
  fte: number;
  /** Id made by the client: prp_ and a UUID (version 7). */
  id: string;
  /** Address of the scenario that it is made from, after the origin: begins with /console/what-if? and has at most 800 characters. */
  scenario?: string | null | undefined;
  /** The service; at least one specialism works for it. */
  serviceId: string;
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: string;
};

/**
 * Who provides a service. Requests are routed by it, from the moment they are asked:
 * - `wij`: neighbours are asked as ever, and the requester is offered WIJ at once, beside them.
 * - `together`, and categories without a service: neighbours first; when nobody answers within the statutes' hours, the requester is asked whether to widen the audience or to bring in WIJ.
 * - `residents`: as long as there are neighbours to ask, they are asked first. The requester of a request for a circle is asked within the statutes' hours whether the whole wijk may see it; WIJ is offered once all waves in which neighbours are asked are over. Help that is needed soon does not wait so long: there WIJ is offered within the statutes' hours.
 * Whoever provides: danger goes to WIJ at once, audience `wij` goes there at once, and the requester can bring in WIJ at any time.
 */
export type Provider =
  /** Residents. */
  | 'residents'
  /** Residents and WIJ together. */
  | 'together'
  /** Professionals of WIJ. */
  | 'wij';

/** A motion to put. */
export type PutMotionInput = {
  /** For moving money: how much. */
  amount?: number | null | undefined;
  /** For a change of the statutes: the change. */
  changes?: StatutesChangeInput | null | undefined;
  /** For an expense: the claim; it needs its receipt. */
  claimId?: string | null | undefined;
  /** For a change of the statutes: first day on which it holds, after the meeting; the day after it when left out. */
  from?: string | null | undefined;
  /** For moving money: out of which pot. */
  fromPot?: string | null | undefined;
  /** Id made up by the client: mot_ and a UUID. */
  id: string;
  /** For an appeal: the initiative. */
  initiativeId?: string | null | undefined;
  /** What it does. */
  kind?: MotionKind;
  /** For a measure: its id, as whom it is about sees it. */
  measureId?: string | null | undefined;
  /** The meeting. */
  meetingId: string;
  /** Why, at most 4000 characters. */
  text: string;
  /** What it is called, at most 100 characters. */
  title: string;
  /** For moving money: into which pot. */
  toPot?: string | null | undefined;
  /** For a budget: its year. */
  year?: number | null | undefined;
};

/** A guard rail of the statutes. */
export type Rail =
  /** How many in a hundred requests that ended came back, or went to WIJ again: at most. */
  | 'back'
  /** How many in a hundred first answers came within the response hours: at least. */
  | 'inTime'
  /** How satisfied requesters are, in tenths of 1 to 5: at least. */
  | 'satisfaction';

/** What a guard rail says of a month. */
export type RailState =
  /** It is broken. */
  | 'broken'
  /** It holds. */
  | 'holds'
  /** There is too little to tell: fewer than five. */
  | 'thin';

/** A request and a reason. */
export type ReasonInput = {
  /** The request. */
  requestId: string;
  /** Why: at most 500 characters. */
  why?: string;
};

/** Money of a settlement that came in. */
export type ReceiveSettlementInput = {
  /** How much, at most what is owed of that quarter. */
  amount: number;
  /** Day it came in, such as 2026-11-25; today when left out. */
  date?: string | null | undefined;
  /** Id made by the client: jrn_ and a UUID (version 7). */
  id: string;
  /** Quarter that it is for, such as 2026-Q4. */
  quarter: string;
};

/** Time of a week. */
export type RecordWeekHoursInput = {
  /** Id made by the client: whr_ and a UUID (version 7). */
  id: string;
  /** Minutes: 1 to 10,080. */
  minutes: number;
  /** The specialism. */
  specialismId: string;
  /** As ISO 8601 writes it, such as 2026-W48: this week or before, from 2020 on. */
  week: string;
};

/** Record time. */
export type RecordWijHoursInput = {
  /** Id made by the client: hrs_ and a UUID (version 7). */
  id: string;
  /** Minutes: 1 to 1,440. */
  minutes: number;
  /** The request. */
  requestId: string;
};

/** A claim to reject. */
export type RejectClaimInput = {
  /** Id of the claim. */
  claimId: string;
  /** Why, in words that help the claimant. At most 1,000 characters. */
  why: string;
};

/** By how much to extend a contract. */
export type RenewChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** How many months, at least 1. */
  months: number;
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: string;
};

/** A calendar link to replace. */
export type ReplaceCalendarLinkInput = {
  /** Which one: how often it was made before (`calendarRevision`). So the same command sent twice replaces it once. */
  revision: number;
};

/** What came of an initiative. */
export type ReportInitiativeInput = {
  /** Id of the initiative. */
  initiativeId: string;
  /** Ids of pictures that were uploaded for this purpose (fil_…), at most 6. */
  pictures?: Array<string>;
  /** What came of it, 10 to 4,000 characters. Everybody can read it. */
  report: string;
};

/** A report to make. */
export type ReportPersonInput = {
  /** Id made up by the client: rep_ and a UUID. */
  id: string;
  /** The message. */
  messageId?: string | null | undefined;
  /** Whom it is about. */
  personId: string;
  /** The request in which they said it, when a message is reported. */
  requestId?: string | null | undefined;
  /** What happened, at most 2000 characters. */
  text: string;
};

/** What the caller can do with a request now. */
export type RequestAction =
  /** Pick an answer. */
  | 'accept'
  /** Take over from WIJ. */
  | 'acceptHandBack'
  /** Let the named resident see it. */
  | 'allowHandBack'
  /** Offer help. */
  | 'answer'
  /** Say it is done. */
  | 'complete'
  /** Decline the taking over. */
  | 'declineHandBack'
  /** Bring in WIJ. */
  | 'escalate'
  /** Say something. */
  | 'message'
  /** Ask a resident to take over. */
  | 'offerHandBack'
  /** Record time. */
  | 'recordHours'
  /** Undo the match. */
  | 'undoMatch'
  /** Let the whole wijk see it. */
  | 'widen'
  /** Take the request back. */
  | 'withdraw'
  /** Take one's answer back. */
  | 'withdrawAnswer'
  /** Take the consent for WIJ back. */
  | 'withdrawConsent';

/** A request, and nothing more. */
export type RequestIdInput = {
  /** The request. */
  requestId: string;
};

/** Where a request is in its life. */
export type RequestState =
  /** The requester picked a helper. */
  | 'agreed'
  /** Somebody offered to help; more may. */
  | 'answered'
  /** Solved. */
  | 'done'
  /** Nobody agreed in time. */
  | 'expired'
  /** Waits for a neighbour. */
  | 'open'
  /** With a professional, with consent. */
  | 'withWij'
  /** Taken back by the requester. */
  | 'withdrawn';

/** A file to upload. */
export type RequestUploadInput = {
  /** How large it is, to the byte. */
  bytes: number;
  /** What it is, such as image/jpeg. The file is looked at when it is used: it must be that. */
  contentType: string;
  /** Id made up by the client: fil_ and a UUID. */
  id: string;
  /** What it is for. */
  purpose: FilePurpose;
};

/** How to give a task back. */
export type ReturnChallengeInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Day from which residents no longer do it, such as 2027-09-01: today or later. */
  from: string;
  /** What the group still needs until then, which stays in the pot. */
  keep?: number;
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: string;
};

/** Which step is to be undone. */
export type ReverseStepInput = {
  /** Id made by the client: prp_ and a UUID (version 7). */
  id: string;
  /** The proposal that was agreed on, and not undone yet. */
  proposalId: string;
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: string;
};

/** Part a person plays. In a wijk: resident, member, host, board, treasurer, wij, coordinator. In the city: cityAdmin, auditor, coordinator. */
export type Role =
  /** Reads the city's numbers and audit trail. */
  | 'auditor'
  /** Runs the cooperative (bestuur). */
  | 'board'
  /** Runs the city's console. */
  | 'cityAdmin'
  /** District coordinator of the municipality (stadsdeelcoördinator); sees numbers only. */
  | 'coordinator'
  /** Runs the living room (gastheer, gastvrouw). */
  | 'host'
  /** A resident who joined the cooperative; has a vote. */
  | 'member'
  /** Lives in the wijk: asks, answers, joins in. */
  | 'resident'
  /** Keeps the books (penningmeester). */
  | 'treasurer'
  /** A professional of WIJ; sees only what was escalated with consent. */
  | 'wij';

/** Give or take a role. */
export type RoleInput = {
  /** The person (per_…). */
  personId: string;
  /** The role. */
  role: Role;
  /** Why: 1 to 500 characters; stands in the audit trail. */
  why: string;
};

/** Which round. */
export type RoundIdInput = {
  /** Id of the round. */
  roundId: string;
};

/** Where a round is. */
export type RoundState =
  /** Counted; its outcome binds. */
  | 'counted'
  /** Planned; can still be left. */
  | 'draft'
  /** Its rules are frozen; ballots are taken from its opening to its closing. */
  | 'open';

/** What a voter is held to gain from a plan they voted for. */
export type Satisfaction =
  /** One, whatever it costs. */
  | 'cardinality'
  /** What it costs. */
  | 'cost'
  /** The points they gave. */
  | 'points';

/** Say something. */
export type SendMessageInput = {
  /** Id made by the client: msg_ and a UUID (version 7). */
  id: string;
  /** The request. */
  requestId: string;
  /** What to say: 1 to 2,000 characters. */
  text: string;
};

/** A bank account. */
export type SetBankAccountInput = {
  /** IBAN, of a SEPA country. */
  iban: string;
  /** Name of the account as the bank has it, at most 70 characters. */
  name: string;
};

/** What dossiers must say, and by when. */
export type SetChallengeRulesInput = {
  /** Elements of the wijk's own set, 1 to 20; of the other sets leave it out. */
  elements?: Array<ChallengeElementInput>;
  /** Which set. */
  set: DossierSet;
  /** By when; the set's own terms when left out, and no terms for a set of the wijk's own. */
  terms?: ChallengeTermsInput | null | undefined;
  /** Version that it is chosen in place of, as the rules say; 0 when nothing was chosen yet. */
  version: number;
  /** Why, 3 to 1,000 characters. Everybody can read it. */
  why: string;
};

/** What a parameter is from a day on. */
export type SetFormationParameterInput = {
  /** True for an assumption. */
  assumed: boolean;
  /** First day: in the present quarter or later, up to the end of the year after next. */
  from: string;
  /** Which. */
  kind: FormationParameterKind;
  /** Where it is from, or why it is assumed: 3 to 300 characters. */
  source: string;
  /** How much: basis points below 10,000, or for yearHours 1 to 3,000 hours. */
  value: number;
  /** Version of the parameters that was seen. */
  version: number;
};

/** Somebody else provides a service. */
export type SetProviderInput = {
  /** From which day on: today or later, within a year. */
  from: string;
  /** Who provides it. */
  provider: Provider;
  /** The service. */
  serviceId: string;
  /** Version that was seen. */
  version: number;
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: string;
};

/** How one wants to be told. */
export type SetTellingInput = {
  /** By what. */
  channel?: TellingChannel | null | undefined;
  /** Groups that change. */
  choices?: Array<TellingChoiceInput>;
  /** When the digest comes, such as 17:00. */
  digestAt?: string | null | undefined;
  /** nl, en, tr, ar or uk. */
  language?: string | null | undefined;
  /** The number that a host calls: at most 30 characters. Needed for phone. */
  phone?: string | null | undefined;
  /** From when nothing is told at once, such as 22:00. */
  quietFrom?: string | null | undefined;
  /** Until when; the same as from: no quiet hours. */
  quietTo?: string | null | undefined;
};

/** Who the working group of a pot is. */
export type SetWorkingGroupInput = {
  /** Ids of its people (per_…), at most 30, in place of who was in it before; empty: no working group any more. */
  people: Array<string>;
  /** Id of the pot. */
  potId: string;
  /** Why, 3 to 200 characters. Everybody who takes part can read it: name no persons. */
  why: string;
};

/** What was otherwise, on some days of a specialism. At least one figure. */
export type SettlementChangeInput = {
  /** What there was in hundredths of a full-time equivalent, 0 to 10,000; as the formation says when left out. */
  actualFte?: number | null | undefined;
  /** Baseline in hundredths of a full-time equivalent, 0 to 10,000; as the formation says when left out. */
  baselineFte?: number | null | undefined;
  /** First day, in the quarter. */
  from: string;
  /** The specialism. */
  specialismId: string;
  /** Tariff per hour, at least 1 cent, at most € 1,000; as the formation says when left out. */
  tariff?: number | null | undefined;
  /** Last day, in the quarter. */
  until: string;
  /** Hours that a full-time professional is paid for in a year, 1 to 3,000; as the formation says when left out. */
  yearHours?: number | null | undefined;
};

/** What to sign. */
export type SignAgreementInput = {
  /** Id of the challenge. */
  challengeId: string;
  /** Version of the agreement. */
  version: number;
};

/** Somebody's place at an occurrence or a course. */
export type SignUpInput = {
  /** The activity. */
  activityId: string;
  /** For a host: that the person agreed, spoken. */
  consent?: boolean;
  /** The day by which the occurrence is known; of a course, any of its days. */
  day: string;
  /** Whom it is about; left out: oneself. For hosts. */
  personId?: string | null | undefined;
};

/** Who solved it, as the requester says. */
export type SolvedBy =
  /** Neighbours. */
  | 'residents'
  /** Neighbours and WIJ together. */
  | 'together'
  /** WIJ. */
  | 'wij';

/** How somebody stands on a list. */
export type StandingState =
  /** Has a place. */
  | 'placed'
  /** A place came free: it is theirs when they confirm in time. */
  | 'toConfirm'
  /** Is on the waiting list. */
  | 'waiting';

/** A change of the statutes: what is left out stays as it is; a list replaces the whole list. */
export type StatutesChangeInput = {
  /** How often somebody is asked to help in seven days, 1 to 20. */
  asksPerWeek?: number | null | undefined;
  /** How the general assembly decides. */
  assembly?: AssemblyRulesInput | null | undefined;
  /** Tags of the kinds of help. */
  categories?: Array<string> | null | undefined;
  /** Days after which a request that nobody agreed on expires, 1 to 365. */
  expiryDays?: number | null | undefined;
  /** What initiatives need. */
  initiatives?: InitiativeRulesInput | null | undefined;
  /** When WIJ steps down, and what is done with what that saves. */
  lettingGo?: LettingGoRulesInput | null | undefined;
  /** All pairs of streets that lie near each other, at most 400. */
  nearStreets?: Array<NearStreetsInput> | null | undefined;
  /** All rules of the powers, in their order: per kind of decision amounts that rise, the last without a limit. */
  powers?: Array<PowerInput> | null | undefined;
  /** Hours within which neighbours are expected to answer, 1 to 336. */
  responseHours?: number | null | undefined;
  /** Days after its end after which the text of a request is erased, 1 to 365. */
  retentionDays?: number | null | undefined;
  /** Days after agreement after which the requester is asked whether it is done, 1 to 365. */
  stillHelpedDays?: number | null | undefined;
  /** Streets to choose from. */
  streets?: Array<string> | null | undefined;
  /** How many residents must vouch, 1 to 5. */
  vouchers?: number | null | undefined;
  /** Hours between two waves in which neighbours are asked, 1 to 168. */
  waveHours?: number | null | undefined;
};

/** What one can do about a proposal. */
export type StepAction =
  /** Agree in the name of a corner. */
  | 'assent'
  /** Object. */
  | 'object'
  /** Propose to undo it. */
  | 'reverse'
  /** Withdraw the proposal. */
  | 'withdraw'
  /** Withdraw one's objection. */
  | 'withdrawObjection';

/** Which way a step goes. */
export type StepDirection =
  /** WIJ does less. */
  | 'down'
  /** WIJ does more. */
  | 'up';

/** Which proposal. */
export type StepProposalIdInput = {
  /** The proposal. */
  proposalId: string;
  /** Version that was seen. The same again, with the same version, is done once. */
  version: number;
};

/** Where a proposal comes from. */
export type StepSource =
  /** The figures, by the rules of the statutes. */
  | 'figures'
  /** Coordinator or board. */
  | 'people'
  /** Coordinator or board, to undo an earlier step. */
  | 'reversal';

/** How far a proposal is. */
export type StepState =
  /** All corners agreed: it takes effect on its day, or did. */
  | 'agreed'
  /** Not all agreed within 60 days, or the figures no longer carry it. */
  | 'lapsed'
  /** Waits for the corners. */
  | 'open'
  /** A newer proposal took its place. */
  | 'superseded'
  /** Who made it took it back. */
  | 'withdrawn';

/** What speaks against a proposal that people made. */
export type StepWarning =
  /** A bigger step than the statutes allow at once. */
  | 'biggerStep'
  /** Satisfaction or response time falls. */
  | 'falling'
  /** Of one of the months that must be good there is too little to tell. */
  | 'monthsUnknown'
  /** What is needed is not known: too little was counted, or the formation is not complete. */
  | 'needUnknown'
  /** A guard rail was broken in one of the months that must be good. */
  | 'railBroken'
  /** Fewer fte than what is needed and the reserve of the statutes. */
  | 'underNeed';

/** How much there is of a specialism, from a day on. */
export type StrengthInput = {
  /** First day, such as 2027-01-01: in the present quarter or later, up to the end of the year after next. */
  from: string;
  /** In hundredths of a full-time equivalent: 350 is 3.5 fte. 0 to 10,000. */
  fte: number;
  /** The specialism. */
  specialismId: string;
  /** Tariff per hour: at least 1 cent, at most € 1,000. */
  tariff: number;
  /** Last day; for as long as nothing else is said when left out. */
  until?: string | null | undefined;
  /** Version that was seen. */
  version: number;
  /** Why, or where it is from: 3 to 300 characters. For everybody: name no persons. */
  why: string;
};

/** An expense to claim back. */
export type SubmitClaimInput = {
  /** How much, at least 1 cent. */
  amount: number;
  /** For what, at most 140 characters. Public once approved: name no persons. */
  description: string;
  /** Where the money comes from: id of a pot, or of an initiative that was funded (ini_…). */
  from?: string;
  /** Name of the account to pay to, at most 70 characters. */
  holder: string;
  /** IBAN to pay to, of a SEPA country. */
  iban: string;
  /** Id made up by the client: clm_ and a UUID. */
  id: string;
  /** Id of the receipt that was uploaded (fil_…). Can come later, by addReceipt. */
  receiptId?: string | null | undefined;
};

/** A sheet of paper for the pile. */
export type TakeInPaperInput = {
  /** Id made up by the client: ppr_ and a UUID. */
  id: string;
  /** What it is. */
  kind: PaperKind;
  /** The name on it: 1 to 80 characters. */
  name: string;
  /** A word on what it says: at most 200 characters. */
  note?: string;
};

/** How somebody is told. */
export type TellingChannel =
  /** By e-mail, to the address one signs in with. */
  | 'email'
  /** A host calls. */
  | 'phone'
  /** By push, on the devices where it was turned on; by e-mail when none of them could be reached. */
  | 'push';

/** How soon to be told of a group. */
export type TellingChoiceInput = {
  /** The group. */
  group: TellingGroup;
  /** How soon. */
  when: TellingWhen;
};

/** What news is about, as far as people choose how soon they are told. */
export type TellingGroup =
  /** Asks to help. */
  | 'asks'
  /** Rounds and meetings. */
  | 'deciding'
  /** One's own requests, and what became of one's offers. */
  | 'help'
  /** Claims. */
  | 'money'
  /** Messages in conversations, also about challenges. */
  | 'talk'
  /** Roles, neighbours who want to join, and what else waits for one, such as a challenge. */
  | 'tasks';

/** How soon somebody is told. */
export type TellingWhen =
  /** Within minutes, outside quiet hours. */
  | 'atOnce'
  /** In one digest a day, when there is something. */
  | 'daily'
  /** Never by mail, push or telephone; it stands in the app alone. */
  | 'never'
  /** In one digest on Monday, when there is something. */
  | 'weekly';

/** Which of equals comes first. */
export type TieOrder =
  /** The cheaper, then the one with more votes, then the one that stands first in the round. */
  | 'costVotesOrder'
  /** The one that stands first in the round. */
  | 'order';

/** A device to push to no more. */
export type TurnOffPushInput = {
  /** Id of the device. */
  id: string;
};

/** A device to push to. */
export type TurnOnPushInput = {
  /** Secret of the device: 16 bytes, base64url. */
  auth: string;
  /** Address at a public push service, of at most 1,000 characters. */
  endpoint: string;
  /** Public key of the device: an uncompressed point on P-256, base64url. */
  p256dh: string;
};

/** Money that was booked with a settlement by mistake. */
export type UndoReceiptInput = {
  /** Id of the counter-entry, made by the client: jrn_ and a UUID (version 7). */
  id: string;
  /** Id of the entry that booked it (jrn_…). */
  journal: string;
  /** Quarter that it was booked with, such as 2026-Q4. */
  quarter: string;
  /** Why: 3 to 200 characters. For everybody: name no persons. */
  why: string;
};

/** Change one's profile. */
export type UpdateProfileInput = {
  /** Languages spoken, ISO 639 codes. */
  languages?: Array<string> | null | undefined;
  /** Lived experience: categories of the wijk. Only the owner ever sees it. */
  livedExperience?: string[] | null | undefined;
  /** Name to go by: 1 to 80 characters. */
  name?: string | null | undefined;
  /** Whether one may be asked for anything by neighbours in the same street. */
  nearby?: boolean | null | undefined;
  /** How to be reached: at most 120 characters. */
  reach?: string | null | undefined;
  /** Street, one of the wijk's. */
  street?: string | null | undefined;
  /** Talents: categories of the wijk. */
  talents?: string[] | null | undefined;
  /** When one has time to help. */
  times?: Array<Daypart> | null | undefined;
};

/** How soon help is needed. */
export type Urgency =
  /** Danger to somebody's safety: goes to WIJ at once. */
  | 'danger'
  /** Within days. */
  | 'soon'
  /** Any time. */
  | 'whenever';

/** Vouch for somebody. */
export type VouchInput = {
  /** The word that the newcomer told you. */
  word: string;
};

/** A correction to take back. */
export type WithdrawCorrectionInput = {
  /** The draft's version that was seen (draft.draft). */
  draft: number;
  /** Quarter, such as 2026-Q4. */
  quarter: string;
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: string;
};

export type HereQueryVariables = Exact<{ [key: string]: never; }>;


export type HereQuery = { wijk: { id: string, name: string, streets: Array<string>, vouchersNeeded: number, retentionDays: number, categories: Array<{ id: string, name: string }> }, me: { id: string, roles: Array<Role>, mayGrant: Array<Role>, person: { name: string, languages: Array<string> } | null, application: { word: string, vouchers: number, needed: number } | null } };

export type CloseDeskMutationVariables = Exact<{
  input: DeskIdInput;
}>;


export type CloseDeskMutation = { closeDesk: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MadeAtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MadeAtDeskQuery = { me: { deskLog: { edges: Array<{ node: { at: string, action: string, subject: string } }> } } };

export type EnteredSheetsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnteredSheetsQuery = { papers: { edges: Array<{ node: { id: string, became: string | null } }> } };

export type FinishSheetMutationVariables = Exact<{
  input: FinishPaperInput;
}>;


export type FinishSheetMutation = { finishPaper: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type UnseenNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnseenNewsQuery = { me: { unseenNews: number, news: { edges: Array<{ node: { about: string, seen: boolean } }> } } };

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { planActivity: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AcceptActivityMutationVariables = Exact<{
  input: ActivityIdInput;
}>;


export type AcceptActivityMutation = { acceptActivity: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CancelActivityMutationVariables = Exact<{
  input: CancelActivityInput;
}>;


export type CancelActivityMutation = { cancelActivity: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChangeOccurrenceMutationVariables = Exact<{
  input: ChangeOccurrenceInput;
}>;


export type ChangeOccurrenceMutation = { changeOccurrence: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type NoteAttendanceMutationVariables = Exact<{
  input: NoteAttendanceInput;
}>;


export type NoteAttendanceMutation = { noteAttendance: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { activity: { id: string, title: string, text: string, language: string | null, place: string, category: ActivityCategory, state: ActivityState, cost: number, repeats: string | null, series: boolean, places: number | null, givenBy: string | null, reason: string | null, can: Array<ActivityAction>, next: Array<{ day: string, startsAt: string, endsAt: string, place: string, cancelled: boolean, why: string | null, taken: number, free: number | null, waiting: number, signUpUntil: string, signUpOpen: boolean, attendance: number | null, activity: { id: string, title: string, language: string | null, category: ActivityCategory, series: boolean, cost: number, places: number | null, repeats: string | null, givenBy: string | null }, mine: { state: StandingState, number: number | null, until: string | null } | null, people: Array<{ came: boolean, person: { id: string, name: string }, standing: { state: StandingState, number: number | null, until: string | null } }> }>, lately: Array<{ day: string, startsAt: string, cancelled: boolean, attendance: number | null, people: Array<{ came: boolean, person: { id: string, name: string }, standing: { state: StandingState, number: number | null, until: string | null } }> }> } | null };

export type AgendaWeekQueryVariables = Exact<{
  from: string;
}>;


export type AgendaWeekQuery = { agenda: Array<{ day: string, startsAt: string, endsAt: string, place: string, cancelled: boolean, why: string | null, activity: { id: string, title: string, language: string | null, cost: number, series: boolean, givenBy: string | null } }> };

export type AgendaQueryVariables = Exact<{
  from: string;
}>;


export type AgendaQuery = { agenda: Array<{ day: string, startsAt: string, endsAt: string, place: string, cancelled: boolean, why: string | null, taken: number, free: number | null, waiting: number, signUpUntil: string, signUpOpen: boolean, activity: { id: string, title: string, language: string | null, category: ActivityCategory, series: boolean, cost: number, places: number | null, repeats: string | null, givenBy: string | null }, mine: { state: StandingState, number: number | null, until: string | null } | null }>, me: { signUps: Array<{ day: string, startsAt: string, endsAt: string, place: string, cancelled: boolean, why: string | null, taken: number, free: number | null, waiting: number, signUpUntil: string, signUpOpen: boolean, activity: { id: string, title: string, language: string | null, category: ActivityCategory, series: boolean, cost: number, places: number | null, repeats: string | null, givenBy: string | null }, mine: { state: StandingState, number: number | null, until: string | null } | null }> }, proposedActivities: Array<{ id: string, title: string, language: string | null }> };

export type OccurrenceCardFragment = { day: string, startsAt: string, endsAt: string, place: string, cancelled: boolean, why: string | null, taken: number, free: number | null, waiting: number, signUpUntil: string, signUpOpen: boolean, activity: { id: string, title: string, language: string | null, category: ActivityCategory, series: boolean, cost: number, places: number | null, repeats: string | null, givenBy: string | null }, mine: { state: StandingState, number: number | null, until: string | null } | null };

export type AskForHelpMutationVariables = Exact<{
  input: AskForHelpInput;
}>;


export type AskForHelpMutation = { askForHelp: { notice: string | null, request: { id: string } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OfferToAskQueryVariables = Exact<{
  id: string;
}>;


export type OfferToAskQuery = { offer: { id: string, title: string | null, category: { id: string }, person: { name: string } | null } | null };

export type DeclineAskMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type DeclineAskMutation = { declineAsk: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AssemblyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AssemblyQuery = { meetings: { edges: Array<{ node: { id: string, title: string, place: string, state: MeetingState, startsAt: string, votingNow: boolean, hasVote: boolean, motions: Array<{ id: string, title: string, language: string | null, state: MotionState }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConveneMutationVariables = Exact<{
  input: ConveneMeetingInput;
}>;


export type ConveneMutation = { conveneMeeting: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type AtDeskQuery = { me: { requests: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } }> }, helping: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } }> }, offers: Array<{ id: string, title: string | null, until: string, category: { name: string } }>, signUps: Array<{ day: string, startsAt: string, activity: { id: string, title: string, language: string | null } }> } };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { castBallot: { ballot: { revision: number } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MatchLineMutationVariables = Exact<{
  input: MatchLineInput;
}>;


export type MatchLineMutation = { matchLine: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MatchInstalmentMutationVariables = Exact<{
  input: MatchInstalmentInput;
}>;


export type MatchInstalmentMutation = { matchInstalment: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BookLineMutationVariables = Exact<{
  input: BookLineInput;
}>;


export type BookLineMutation = { bookLine: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type IgnoreLineMutationVariables = Exact<{
  input: IgnoreLineInput;
}>;


export type IgnoreLineMutation = { ignoreLine: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BankQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BankQuery = { bankAccount: { iban: string, name: string } | null, money: { pots: Array<{ id: string, name: string }> }, released: { edges: Array<{ node: { id: string, amount: number } }> }, paymentFiles: { edges: Array<{ node: { id: string, createdAt: string, count: number, total: number } }> }, bankLines: { edges: Array<{ node: { id: string, date: string, amount: number, name: string | null, iban: string | null, description: string, proposal: { because: ProposalReason, source: IncomeSource | null, pot: string | null, settlement: string | null, claim: { id: string, description: string, holder: string } | null, instalment: { challengeId: string, title: string, number: number, bookedOn: string | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentXmlQueryVariables = Exact<{
  id: string;
}>;


export type PaymentXmlQuery = { paymentFile: { xml: string } | null };

export type SetBankAccountMutationVariables = Exact<{
  input: SetBankAccountInput;
}>;


export type SetBankAccountMutation = { setBankAccount: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CreatePaymentFileMutationVariables = Exact<{
  input: CreatePaymentFileInput;
}>;


export type CreatePaymentFileMutation = { createPaymentFile: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ImportStatementMutationVariables = Exact<{
  input: ImportStatementInput;
}>;


export type ImportStatementMutation = { importStatement: { statement: { lines: number, added: number } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type VouchMutationVariables = Exact<{
  input: VouchInput;
}>;


export type VouchMutation = { vouch: { name: string | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type DraftBudgetMutationVariables = Exact<{
  input: DraftBudgetInput;
}>;


export type DraftBudgetMutation = { draftBudget: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BudgetQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type BudgetQuery = { budget: { year: number, version: number, adopted: { freeFund: number, unplanned: number, incomes: Array<{ source: IncomeSource, amount: number }>, lines: Array<{ potId: string, amount: number, purpose: string }> } | null, draft: { freeFund: number, unplanned: number, incomes: Array<{ source: IncomeSource, amount: number }>, lines: Array<{ potId: string, amount: number, purpose: string }> } | null, incomes: Array<{ source: IncomeSource, expected: number, actual: number }>, lines: Array<{ potId: string, name: string, purpose: string | null, challengeId: string | null, budgeted: number, received: number, committed: number, spent: number, left: number }> } };

export type CarryingQueryVariables = Exact<{ [key: string]: never; }>;


export type CarryingQuery = { services: Array<{ id: string, name: string, provider: Provider | null, since: string | null, version: number, categories: Array<{ id: string, name: string }>, next: { from: string, provider: Provider } | null, history: Array<{ from: string, provider: Provider, why: string, at: string }> }>, dispensability: { trend: DispensabilityTrend, months: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }> }, serviceMonths: Array<{ month: string, figures: Array<{ provider: Provider | null, asked: number | null, solvedByResidents: number | null, solvedTogether: number | null, solvedByWij: number | null, firstAnswerHours: number | null, slowAnswerHours: number | null, satisfactionTenths: number | null, escalatedAgain: number | null, cameBack: number | null, wijMinutes: number | null, service: { id: string, name: string } | null }> }>, formation: { version: number, specialisms: Array<{ id: string, name: string, version: number, service: { id: string, name: string } | null, baseline: { fte: number, tariff: number, from: string } | null, actual: { fte: number, tariff: number, from: string } | null, baselines: Array<{ from: string, until: string | null, fte: number, tariff: number, why: string, at: string }>, actuals: Array<{ from: string, until: string | null, fte: number, tariff: number, why: string, at: string }>, proposal: { from: string, until: string | null, fte: number, tariff: number, why: string, proposedBy: Role, mayAgree: boolean } | null }>, parameters: Array<{ kind: FormationParameterKind, from: string, value: number, source: string, assumed: boolean, inForce: boolean, at: string }>, weeks: Array<{ week: string, specialisms: Array<{ minutes: number, specialism: { id: string, name: string } }> }> } };

export type ServicesToTakeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesToTakeQuery = { services: Array<{ id: string, name: string, provider: Provider | null }> };

export type ProposeAgreementMutationVariables = Exact<{
  input: ProposeAgreementInput;
}>;


export type ProposeAgreementMutation = { proposeAgreement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BookInstalmentMutationVariables = Exact<{
  input: BookInstalmentInput;
}>;


export type BookInstalmentMutation = { bookInstalment: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type PayBackRestMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type PayBackRestMutation = { payBackRest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SubmitChallengeMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type SubmitChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OpenDialogueMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type OpenDialogueMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type StartChallengeMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type StartChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type JoinChallengeMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type JoinChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type LeaveChallengeMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type LeaveChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AcceptChallengeMutationVariables = Exact<{
  input: ChallengeReasonInput;
}>;


export type AcceptChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RejectChallengeMutationVariables = Exact<{
  input: ChallengeReasonInput;
}>;


export type RejectChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EndChallengeMutationVariables = Exact<{
  input: ChallengeReasonInput;
}>;


export type EndChallengeMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChangeChallengeMutationVariables = Exact<{
  input: ChangeChallengeInput;
}>;


export type ChangeChallengeMutation = { changeChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AttachToChallengeMutationVariables = Exact<{
  input: AttachToChallengeInput;
}>;


export type AttachToChallengeMutation = { attachToChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type DetachFromChallengeMutationVariables = Exact<{
  input: DetachFromChallengeInput;
}>;


export type DetachFromChallengeMutation = { detachFromChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChallengeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChallengeRulesQuery = { challengeRules: { set: DossierSet, version: number, elements: Array<{ id: string, name: string }>, terms: { applyWeeks: number | null, decisionWeeks: number | null, months: number | null, extensionMonths: number | null } } };

export type SetChallengeRulesMutationVariables = Exact<{
  input: SetChallengeRulesInput;
}>;


export type SetChallengeRulesMutation = { setChallengeRules: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EvaluateChallengeMutationVariables = Exact<{
  input: EvaluateChallengeInput;
}>;


export type EvaluateChallengeMutation = { evaluateChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RenewChallengeMutationVariables = Exact<{
  input: RenewChallengeInput;
}>;


export type RenewChallengeMutation = { renewChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReturnChallengeMutationVariables = Exact<{
  input: ReturnChallengeInput;
}>;


export type ReturnChallengeMutation = { returnChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChallengeNotesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ChallengeNotesQuery = { challenge: { notes: { edges: Array<{ node: { id: string, kind: ChallengeNoteKind, at: string, heldOn: string | null, side: ChallengeSide | null, text: string, author: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NoteOnChallengeMutationVariables = Exact<{
  input: NoteOnChallengeInput;
}>;


export type NoteOnChallengeMutation = { noteOnChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OneChallengeQueryVariables = Exact<{
  id: string;
}>;


export type OneChallengeQuery = { challenge: { id: string, title: string, state: ChallengeState, version: number, startsOn: string | null, submittedOn: string | null, decideBy: string | null, overdue: boolean, runOut: boolean, reason: string | null, side: ChallengeSide | null, can: Array<ChallengeAction>, missing: Array<string>, group: Array<{ id: string, name: string }>, asking: Array<{ id: string, name: string }>, dossier: Array<{ element: string, name: string, text: string }>, files: Array<{ id: string, name: string, contentType: string, bytes: number, url: string }>, terms: { applyWeeks: number | null, decisionWeeks: number | null }, agreement: { version: number, task: string, result: string, yearlyBudget: number, costBefore: number, startsOn: string, months: number, instalmentsPerYear: number, qualityMeasures: Array<string>, exit: string, signedBy: Array<ChallengeSide>, service: { id: string, name: string } | null } | null, contract: { endsOn: string, pot: { id: string, name: string, balance: number }, instalments: Array<{ number: number, dueOn: string, amount: number, bookedOn: string | null }> } | null, evaluations: Array<{ on: string, text: string, measures: Array<{ measure: string, met: boolean }> }>, handover: { from: string, rest: number, paidOn: string | null } | null } | null };

export type AdmitToChallengeMutationVariables = Exact<{
  input: AdmitToChallengeInput;
}>;


export type AdmitToChallengeMutation = { admitToChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChallengesQueryVariables = Exact<{
  phase: ChallengePhase;
  after?: string | null | undefined;
}>;


export type ChallengesQuery = { challenges: { edges: Array<{ node: { id: string, title: string, state: ChallengeState, decideBy: string | null, overdue: boolean, endsOn: string | null, runOut: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftChallengeMutationVariables = Exact<{
  input: DraftChallengeInput;
}>;


export type DraftChallengeMutation = { draftChallenge: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ClaimAccountMutationVariables = Exact<{
  input: ClaimAccountInput;
}>;


export type ClaimAccountMutation = { claimAccount: { person: { id: string, name: string } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ApproveClaimMutationVariables = Exact<{
  input: ClaimIdInput;
}>;


export type ApproveClaimMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReleaseClaimMutationVariables = Exact<{
  input: ClaimIdInput;
}>;


export type ReleaseClaimMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawClaimMutationVariables = Exact<{
  input: ClaimIdInput;
}>;


export type WithdrawClaimMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RejectClaimMutationVariables = Exact<{
  input: RejectClaimInput;
}>;


export type RejectClaimMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AddReceiptMutationVariables = Exact<{
  input: AddReceiptInput;
}>;


export type AddReceiptMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SubmitClaimMutationVariables = Exact<{
  input: SubmitClaimInput;
}>;


export type SubmitClaimMutation = { submitClaim: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ClaimsQueryVariables = Exact<{
  treasury: boolean;
}>;


export type ClaimsQuery = { money: { pots: Array<{ id: string, name: string }> }, funded: { edges: Array<{ node: { id: string, title: string } }> }, running: { edges: Array<{ node: { id: string, title: string } }> }, reported: { edges: Array<{ node: { id: string, title: string } }> }, mine: { edges: Array<{ node: { id: string, state: ClaimState, amount: number, fromName: string, description: string, holder: string, iban: string, reason: string | null, accountDueAt: string | null, createdAt: string, can: Array<ClaimAction>, claimant: { name: string } | null, receipt: { url: string } | null } }> }, submitted: { edges: Array<{ node: { id: string, state: ClaimState, amount: number, fromName: string, description: string, holder: string, iban: string, reason: string | null, accountDueAt: string | null, createdAt: string, can: Array<ClaimAction>, claimant: { name: string } | null, receipt: { url: string } | null } }> }, approved?: { edges: Array<{ node: { id: string, state: ClaimState, amount: number, fromName: string, description: string, holder: string, iban: string, reason: string | null, accountDueAt: string | null, createdAt: string, can: Array<ClaimAction>, claimant: { name: string } | null, receipt: { url: string } | null } }> }, overdue?: { edges: Array<{ node: { id: string, state: ClaimState, amount: number, fromName: string, description: string, holder: string, iban: string, reason: string | null, accountDueAt: string | null, createdAt: string, can: Array<ClaimAction>, claimant: { name: string } | null, receipt: { url: string } | null } }> } };

export type ShownFragment = { id: string, state: ClaimState, amount: number, fromName: string, description: string, holder: string, iban: string, reason: string | null, accountDueAt: string | null, createdAt: string, can: Array<ClaimAction>, claimant: { name: string } | null, receipt: { url: string } | null };

export type PeopleAtDeskQueryVariables = Exact<{
  search: string;
}>;


export type PeopleAtDeskQuery = { members: { edges: Array<{ node: { id: string, name: string, street: string | null } }> } };

export type OpenDeskMutationVariables = Exact<{
  input: OpenDeskInput;
}>;


export type OpenDeskMutation = { openDesk: { desk: { id: string, openedAt: string, endsAt: string, paperId: string | null, slipUntil: string | null, person: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OwnDeskLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnDeskLogQuery = { me: { deskLog: { edges: Array<{ cursor: string, node: { at: string, action: string, host: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PileQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PileQuery = { papers: { edges: Array<{ node: { id: string, mark: string, kind: PaperKind, name: string, note: string, at: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeInPaperMutationVariables = Exact<{
  input: TakeInPaperInput;
}>;


export type TakeInPaperMutation = { takeInPaper: { paper: { mark: string } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type FinishPaperMutationVariables = Exact<{
  input: FinishPaperInput;
}>;


export type FinishPaperMutation = { finishPaper: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SignUpForMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpForMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ConfirmPlaceForMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type ConfirmPlaceForMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SignOffForMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignOffForMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OpenSpecialismMutationVariables = Exact<{
  input: OpenSpecialismInput;
}>;


export type OpenSpecialismMutation = { openSpecialism: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChangeSpecialismMutationVariables = Exact<{
  input: ChangeSpecialismInput;
}>;


export type ChangeSpecialismMutation = { changeSpecialism: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SetActualFteMutationVariables = Exact<{
  input: StrengthInput;
}>;


export type SetActualFteMutation = { setActualFte: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ProposeBaselineMutationVariables = Exact<{
  input: StrengthInput;
}>;


export type ProposeBaselineMutation = { proposeBaseline: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SetFormationParameterMutationVariables = Exact<{
  input: SetFormationParameterInput;
}>;


export type SetFormationParameterMutation = { setFormationParameter: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AgreeBaselineMutationVariables = Exact<{
  input: AgreeBaselineInput;
}>;


export type AgreeBaselineMutation = { agreeBaseline: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CastMotionVoteForMutationVariables = Exact<{
  input: CastMotionVoteInput;
}>;


export type CastMotionVoteForMutation = { castMotionVote: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: { edges: Array<{ node: { id: string, code: string | null, roles: Array<Role>, uses: number, used: number, expiresAt: string, works: boolean } }> } };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { invite: { invitation: { id: string, code: string | null } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EndInvitationMutationVariables = Exact<{
  input: EndInvitationInput;
}>;


export type EndInvitationMutation = { endInvitation: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type JoinMutationVariables = Exact<{
  input: JoinWithCodeInput;
}>;


export type JoinMutation = { joinWithCode: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { askToJoin: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BlockPersonMutationVariables = Exact<{
  input: PersonIdInput;
}>;


export type BlockPersonMutation = { blockPerson: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReportPersonMutationVariables = Exact<{
  input: ReportPersonInput;
}>;


export type ReportPersonMutation = { reportPerson: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type LeaveMutationVariables = Exact<{
  input: LeaveInput;
}>;


export type LeaveMutation = { leave: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WijkAuditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WijkAuditQuery = { audit: { edges: Array<{ cursor: string, node: { at: string, by: string, via: string | null, action: string, subject: string, why: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { money: { pots: Array<{ id: string, name: string }> }, meeting: { id: string, title: string, place: string, state: MeetingState, startsAt: string, endsAt: string, votingFrom: string, motionsUntil: string, reason: string | null, hasVote: boolean, votingNow: boolean, agendaOpen: boolean, proxyTo: { id: string, name: string } | null, proxiesFrom: Array<{ id: string, name: string }>, notes: Array<{ at: string, text: string }>, motions: Array<{ id: string, kind: MotionKind, title: string, text: string, language: string | null, state: MotionState, from: string | null, amount: number | null, fromPot: string | null, toPot: string | null, initiativeId: string | null, year: number | null, myVote: MotionVote | null, myRevision: number, votesFor: Array<{ vote: MotionVote | null, revision: number, person: { id: string, name: string } }>, proposer: { id: string, name: string } | null, difference: Array<{ number: number, title: string, before: Array<string>, after: Array<string> }>, outcome: { sentence: string, article: string, statutes: number, notCarriedOut: string | null } | null }> } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type NoteInMinutesMutationVariables = Exact<{
  input: NoteInMinutesInput;
}>;


export type NoteInMinutesMutation = { noteInMinutes: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MineQueryVariables = Exact<{ [key: string]: never; }>;


export type MineQuery = { me: { requests: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } }> }, helping: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } }> } } };

export type BookIncomeMutationVariables = Exact<{
  input: BookIncomeInput;
}>;


export type BookIncomeMutation = { bookIncome: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MoveMoneyMutationVariables = Exact<{
  input: MoveMoneyInput;
}>;


export type MoveMoneyMutation = { moveMoney: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MoneyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoneyQuery = { money: { bank: number, promised: number, owed: number, pots: Array<{ id: string, name: string, balance: number, workingGroup: Array<{ id: string, name: string }> }> }, ledger: { edges: Array<{ node: { id: string, number: number, year: number, date: string, type: JournalType, description: string, legs: Array<{ account: string, amount: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PutMotionMutationVariables = Exact<{
  input: PutMotionInput;
}>;


export type PutMotionMutation = { putMotion: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AppealedQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealedQuery = { initiatives: { edges: Array<{ node: { id: string, title: string } }> } };

export type AppealsQueryVariables = Exact<{
  board: boolean;
}>;


export type AppealsQuery = { me: { measures: Array<{ id: string, kind: MeasureKind, why: string, appealed: boolean, liftedAt: string | null }> }, reports?: { edges: Array<{ node: { id: string, appeal: string | null, measure: MeasureKind | null, why: string | null, about: { name: string } | null } }> } };

export type WaitingClaimsQueryVariables = Exact<{
  mine: boolean;
}>;


export type WaitingClaimsQuery = { claims: { edges: Array<{ node: { id: string, description: string } }> } };

export type CastMotionVoteMutationVariables = Exact<{
  input: CastMotionVoteInput;
}>;


export type CastMotionVoteMutation = { castMotionVote: { motion: { myVote: MotionVote | null } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawMotionMutationVariables = Exact<{
  input: MotionIdInput;
}>;


export type WithdrawMotionMutation = { withdrawMotion: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MembersNamedQueryVariables = Exact<{
  id: string;
  search: string;
}>;


export type MembersNamedQuery = { meeting: { membersNamed: Array<{ id: string, name: string }> } | null };

export type NewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsQuery = { me: { unseenNews: number, news: { edges: Array<{ cursor: string, node: { about: string, at: string, many: number, seen: boolean, text: string, path: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SignOffMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignOffMutation = { signOff: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ConfirmPlaceMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type ConfirmPlaceMutation = { confirmPlace: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OfferHelpMutationVariables = Exact<{
  input: OfferHelpInput;
}>;


export type OfferHelpMutation = { offerHelp: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OffersQueryVariables = Exact<{
  category?: string | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OffersQuery = { offers: { edges: Array<{ node: { id: string, title: string | null, text: string | null, mine: boolean, until: string, category: { name: string }, person: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WithdrawOfferMutationVariables = Exact<{
  input: OfferIdInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeQuery = { stepProposals: { edges: Array<{ node: { id: string, direction: StepDirection, before: number, after: number, agreed: number, corners: number, objected: boolean, lapsesOn: string, mayAssent: Array<Role>, service: { id: string, name: string } | null } }> }, answering: { edges: Array<{ node: { id: string, title: string, state: ChallengeState, decideBy: string | null, overdue: boolean } }> }, underWay: { edges: Array<{ node: { id: string, title: string, endsOn: string | null, runOut: boolean } }> }, settlements: Array<{ quarter: string, draft: { saved: number, wijk: number, mayAgree: boolean } | null }> };

export type OneRequestQueryVariables = Exact<{
  id: string;
}>;


export type OneRequestQuery = { request: { id: string, title: string | null, text: string | null, languages: Array<string>, state: RequestState, audience: Audience, urgency: Urgency, street: string | null, createdAt: string, mine: boolean, can: Array<RequestAction>, attention: Attention | null, provider: Provider | null, wijOffered: boolean, wijMinutes: number | null, neighboursAsked: number | null, category: { name: string }, requester: { id: string, name: string } | null, answers: Array<{ id: string, text: string | null, language: string | null, viaHandBack: boolean, person: { id: string, name: string } }>, helper: { id: string, name: string } | null, contact: { name: string, reach: string | null } | null, escalation: { at: string, ground: EscalationGround } | null, handBack: { note: string, to: { name: string } } | null, outcome: { solvedBy: SolvedBy, satisfaction: number, comment: string | null } | null, looks: Array<{ at: string, by: { name: string } }>, messages: { edges: Array<{ node: { id: string, text: string, language: string | null, mine: boolean, at: string, from: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OwnAtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAtDeskQuery = { me: { reach: string | null, person: { name: string, street: string | null } | null, news: { edges: Array<{ cursor: string, node: { at: string, seen: boolean, text: string, path: string, about: string } }> } } };

export type UpdateAtDeskMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateAtDeskMutation = { updateProfile: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EverythingAtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingAtDeskQuery = { me: { everything: string } };

export type CalendarLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarLinkQuery = { me: { calendarUrl: string | null, calendarRevision: number } };

export type ReplaceCalendarLinkMutationVariables = Exact<{
  input: ReplaceCalendarLinkInput;
}>;


export type ReplaceCalendarLinkMutation = { replaceCalendarLink: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OwnSafetyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSafetyQuery = { me: { blocked: Array<{ id: string, name: string }>, measures: Array<{ id: string, kind: MeasureKind, why: string, at: string, until: string | null, appealed: boolean, liftedAt: string | null }> } };

export type UnblockPersonMutationVariables = Exact<{
  input: PersonIdInput;
}>;


export type UnblockPersonMutation = { unblockPerson: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AppealMeasureMutationVariables = Exact<{
  input: AppealMeasureInput;
}>;


export type AppealMeasureMutation = { appealMeasure: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleQuery = { members: { edges: Array<{ node: { id: string, name: string, roles: Array<Role> | null } }> } };

export type PhoneNotesQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneNotesQuery = { phoneNotes: { edges: Array<{ node: { id: string, phone: string, many: number, person: { name: string } } }> } };

export type PhoneNoteDoneMutationVariables = Exact<{
  input: PhoneNoteDoneInput;
}>;


export type PhoneNoteDoneMutation = { phoneNoteDone: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type PlanRoundMutationVariables = Exact<{
  input: PlanRoundInput;
}>;


export type PlanRoundMutation = { planRound: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReadyPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadyPlansQuery = { initiatives: { edges: Array<{ node: { id: string, title: string, cost: number | null } }> } };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { initiative: { id: string, title: string, text: string, language: string | null, state: InitiativeState, estimate: number, cost: number | null, supporters: number, supportersNeeded: number, supported: boolean, reason: string | null, appeal: string | null, report: string | null, roundId: string | null, can: Array<InitiativeAction>, pictures: Array<{ url: string }>, proposer: { id: string, name: string } | null } | null };

export type SupportMutationVariables = Exact<{
  input: InitiativeIdInput;
}>;


export type SupportMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AdmitMutationVariables = Exact<{
  input: InitiativeIdInput;
}>;


export type AdmitMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type StartPlanMutationVariables = Exact<{
  input: InitiativeIdInput;
}>;


export type StartPlanMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RejectMutationVariables = Exact<{
  input: InitiativeReasonInput;
}>;


export type RejectMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AppealMutationVariables = Exact<{
  input: InitiativeReasonInput;
}>;


export type AppealMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CostMutationVariables = Exact<{
  input: CostInitiativeInput;
}>;


export type CostMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReportMutationVariables = Exact<{
  input: ReportInitiativeInput;
}>;


export type ReportMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type PlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlansQuery = { initiatives: { edges: Array<{ node: { id: string, title: string, language: string | null, state: InitiativeState, cost: number | null, estimate: number, supporters: number, supportersNeeded: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposeMutationVariables = Exact<{
  input: ProposeInitiativeInput;
}>;


export type ProposeMutation = { proposeInitiative: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { me: { livedExperience: string[], times: Array<Daypart>, nearby: boolean, reach: string | null, person: { name: string, languages: Array<string>, street: string | null, talents: string[] | null } | null } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EverythingQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingQuery = { me: { everything: string } };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { services: Array<{ id: string, name: string, provider: Provider | null, categories: Array<{ id: string }> }> };

export type GiveProxyMutationVariables = Exact<{
  input: GiveProxyInput;
}>;


export type GiveProxyMutation = { giveProxy: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawProxyMutationVariables = Exact<{
  input: MeetingIdInput;
}>;


export type WithdrawProxyMutation = { withdrawProxy: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { pushKey: string | null, me: { devices: Array<{ id: string, endpoint: string, service: string, at: string }> } };

export type TurnOnPushMutationVariables = Exact<{
  input: TurnOnPushInput;
}>;


export type TurnOnPushMutation = { turnOnPush: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type TurnOffPushMutationVariables = Exact<{
  input: TurnOffPushInput;
}>;


export type TurnOffPushMutation = { turnOffPush: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { reports: { edges: Array<{ node: { id: string, at: string, text: string, message: string | null, by: { name: string } | null, about: { name: string } | null } }> } };

export type DecideReportMutationVariables = Exact<{
  input: DecideReportInput;
}>;


export type DecideReportMutation = { decideReport: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AnswerMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerMutation = { answerRequest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawAnswerMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type WithdrawAnswerMutation = { withdrawAnswer: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AcceptMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptMutation = { acceptAnswer: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type UndoMatchMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type UndoMatchMutation = { undoMatch: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WidenMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type WidenMutation = { widenRequest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type EscalateMutationVariables = Exact<{
  input: EscalateInput;
}>;


export type EscalateMutation = { escalateRequest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OfferHandBackMutationVariables = Exact<{
  input: OfferHandBackInput;
}>;


export type OfferHandBackMutation = { offerHandBack: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AllowHandBackMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type AllowHandBackMutation = { allowHandBack: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type AcceptHandBackMutationVariables = Exact<{
  input: RequestIdInput;
}>;


export type AcceptHandBackMutation = { acceptHandBack: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type DeclineHandBackMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type DeclineHandBackMutation = { declineHandBack: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CompleteMutationVariables = Exact<{
  input: CompleteRequestInput;
}>;


export type CompleteMutation = { completeRequest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type WithdrawMutation = { withdrawRequest: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RecordHoursMutationVariables = Exact<{
  input: RecordWijHoursInput;
}>;


export type RecordHoursMutation = { recordWijHours: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type NeighboursQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type NeighboursQuery = { members: { edges: Array<{ node: { id: string, name: string } }> } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RequestsQueryVariables = Exact<{
  audience: Audience;
  category?: string | null | undefined;
  wij: boolean;
  after?: string | null | undefined;
}>;


export type RequestsQuery = { requests: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null, escalation?: { at: string, ground: EscalationGround } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GrantMutationVariables = Exact<{
  input: RoleInput;
}>;


export type GrantMutation = { grantRole: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RevokeMutationVariables = Exact<{
  input: RoleInput;
}>;


export type RevokeMutation = { revokeRole: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OneRoundQueryVariables = Exact<{
  id: string;
}>;


export type OneRoundQuery = { round: { id: string, title: string, state: RoundState, budget: number, opensAt: string, closesAt: string, ballotType: BallotType, most: number, mostPoints: number, canVote: boolean, canOpen: boolean, method: { rule: CountingRule }, plans: Array<{ number: string, initiativeId: string, title: string, cost: number }>, myBallot: { receipt: string, revision: number, choices: Array<{ initiativeId: string, points: number | null }> } | null, outcome: { ballots: number, spent: number, rest: number, channels: Array<{ channel: Channel, ballots: number }>, plans: Array<{ number: string, title: string, cost: number, votes: number, funded: boolean, sentence: string }> } | null } | null };

export type OpenRoundMutationVariables = Exact<{
  input: RoundIdInput;
}>;


export type OpenRoundMutation = { openRound: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { edges: Array<{ node: { id: string, title: string, state: RoundState, budget: number, opensAt: string, closesAt: string, canVote: boolean, myBallot: { revision: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenServiceMutationVariables = Exact<{
  input: OpenServiceInput;
}>;


export type OpenServiceMutation = { openService: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ChangeServiceMutationVariables = Exact<{
  input: ChangeServiceInput;
}>;


export type ChangeServiceMutation = { changeService: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SetProviderMutationVariables = Exact<{
  input: SetProviderInput;
}>;


export type SetProviderMutation = { setProvider: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CorrectSettlementMutationVariables = Exact<{
  input: CorrectSettlementInput;
}>;


export type CorrectSettlementMutation = { correctSettlement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawCorrectionMutationVariables = Exact<{
  input: WithdrawCorrectionInput;
}>;


export type WithdrawCorrectionMutation = { withdrawCorrection: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReceiveSettlementMutationVariables = Exact<{
  input: ReceiveSettlementInput;
}>;


export type ReceiveSettlementMutation = { receiveSettlement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type UndoReceiptMutationVariables = Exact<{
  input: UndoReceiptInput;
}>;


export type UndoReceiptMutation = { undoReceipt: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OneSettlementQueryVariables = Exact<{
  quarter: string;
}>;


export type OneSettlementQuery = { wijk: { name: string }, settlement: { quarter: string, from: string, until: string, share: number, saved: number, wijk: number, city: number, received: number, owed: number, version: number, booked: Array<{ number: number, draft: number | null, why: string | null, madeAt: string, bookedAt: string | null, saved: number, wijk: number, city: number, savedMore: number, wijkMore: number, agreedBy: Array<Role>, mayAgree: boolean, lines: Array<{ specialismId: string, specialism: string, from: string, until: string, baselineFte: number, actualFte: number, yearHours: number, savedHours: number, tariff: number, cents: number, days: number, yearDays: number }>, leftOut: Array<{ specialismId: string, specialism: string, from: string, until: string, why: LeftOutReason }> }>, draft: { number: number, draft: number | null, why: string | null, madeAt: string, bookedAt: string | null, saved: number, wijk: number, city: number, savedMore: number, wijkMore: number, agreedBy: Array<Role>, mayAgree: boolean, lines: Array<{ specialismId: string, specialism: string, from: string, until: string, baselineFte: number, actualFte: number, yearHours: number, savedHours: number, tariff: number, cents: number, days: number, yearDays: number }>, leftOut: Array<{ specialismId: string, specialism: string, from: string, until: string, why: LeftOutReason }> } | null, receipts: Array<{ journal: string, on: string, amount: number }> } | null, formation: { specialisms: Array<{ id: string, name: string }> } };

export type EntryFragment = { number: number, draft: number | null, why: string | null, madeAt: string, bookedAt: string | null, saved: number, wijk: number, city: number, savedMore: number, wijkMore: number, agreedBy: Array<Role>, mayAgree: boolean, lines: Array<{ specialismId: string, specialism: string, from: string, until: string, baselineFte: number, actualFte: number, yearHours: number, savedHours: number, tariff: number, cents: number, days: number, yearDays: number }>, leftOut: Array<{ specialismId: string, specialism: string, from: string, until: string, why: LeftOutReason }> };

export type AgreeSettlementMutationVariables = Exact<{
  input: AgreeSettlementInput;
}>;


export type AgreeSettlementMutation = { agreeSettlement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type SettlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementsQuery = { settlements: Array<{ quarter: string, saved: number, wijk: number, city: number, received: number, owed: number, draft: { saved: number, wijk: number } | null, booked: Array<{ number: number }> }> };

export type DraftSettlementMutationVariables = Exact<{
  input: DraftSettlementInput;
}>;


export type DraftSettlementMutation = { draftSettlement: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type PeopleToSignUpQueryVariables = Exact<{
  search: string;
}>;


export type PeopleToSignUpQuery = { members: { edges: Array<{ node: { id: string, name: string } }> } };

export type SlipQueryVariables = Exact<{
  id: string;
}>;


export type SlipQuery = { request: { id: string, title: string | null, text: string | null, state: RequestState, street: string | null, createdAt: string, mine: boolean, category: { name: string } } | null };

export type SlipCodeQueryVariables = Exact<{
  id: string;
}>;


export type SlipCodeQuery = { desk: { slipCode: string | null, slipUntil: string | null } | null };

export type StartQueryVariables = Exact<{
  host: boolean;
  treasury: boolean;
  board: boolean;
  corner: boolean;
}>;


export type StartQuery = { requests: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } }> }, rounds: { edges: Array<{ node: { id: string, title: string, closesAt: string, canVote: boolean, myBallot: { revision: number } | null } }> }, meetings: { edges: Array<{ node: { id: string, title: string, place: string, state: MeetingState, startsAt: string, endsAt: string, motionsToVote: Array<{ id: string, title: string, language: string | null }> } }> }, money: { pots: Array<{ id: string, balance: number }> }, budget: { year: number, adopted: { state: BudgetState } | null, lines: Array<{ left: number }> }, claims: { edges: Array<{ node: { id: string, amount: number, description: string, state: ClaimState, accountDueAt: string | null } }> }, me: { asks: { edges: Array<{ node: { reasons: Array<AskReason>, request: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null } } }> }, signUps: Array<{ day: string, startsAt: string, endsAt: string, activity: { id: string, title: string, language: string | null }, mine: { state: StandingState } | null }>, requests: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, attention: Attention | null, category: { name: string }, requester: { id: string, name: string } | null } }> }, helping: { edges: Array<{ node: { id: string, title: string | null, languages: Array<string>, state: RequestState, urgency: Urgency, street: string | null, createdAt: string, category: { name: string }, requester: { id: string, name: string } | null, handBack: { at: string } | null } }> } }, proposedActivities?: Array<{ id: string }>, phoneNotes?: { edges: Array<{ node: { id: string } }> }, submitted?: { edges: Array<{ node: { id: string, claimant: { id: string } | null } }> }, approved?: { edges: Array<{ node: { id: string, claimant: { id: string } | null } }> }, released?: { edges: Array<{ node: { id: string } }> }, papers?: { edges: Array<{ node: { id: string } }> }, settlements?: Array<{ quarter: string, draft: { mayAgree: boolean } | null }>, reports?: { edges: Array<{ node: { id: string } }> }, initiatives?: { edges: Array<{ node: { id: string, state: InitiativeState } }> }, stepProposals?: { edges: Array<{ node: { id: string } }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { statutes: { rules: { responseHours: number, expiryDays: number, stillHelpedDays: number, retentionDays: number, vouchers: number, waveHours: number, asksPerWeek: number, nearStreets: Array<{ one: string, other: string }>, powers: Array<{ decision: MoneyDecision, upTo: number | null, by: Decider }>, assembly: { noticeDays: number, quorumPercent: number, majority: Majority, statutesMajority: Majority, proxies: number, earlyDays: number, recordDays: number }, initiatives: { supporters: number, votingAge: number }, lettingGo: { goodMonths: number, safetyReserve: number, biggestStep: number, satisfactionTenths: number, inTimePercent: number, backPercent: number, corners: Array<Role>, reinvestmentPercent: number } } } | null };

export type PreviewStatutesQueryVariables = Exact<{
  changes: StatutesChangeInput;
}>;


export type PreviewStatutesQuery = { previewStatutes: { difference: Array<{ number: number, title: string, before: Array<string>, after: Array<string> }>, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type StatutesQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type StatutesQuery = { statutes: { version: number, from: string, inForce: boolean, articles: Array<{ number: number, title: string, paragraphs: Array<string> }> } | null, statutesVersions: Array<{ version: number, from: string, inForce: boolean, motionId: string | null }> };

export type AssentToStepMutationVariables = Exact<{
  input: AssentToStepInput;
}>;


export type AssentToStepMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ObjectToStepMutationVariables = Exact<{
  input: ObjectToStepInput;
}>;


export type ObjectToStepMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: StepProposalIdInput;
}>;


export type WithdrawObjectionMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type WithdrawStepMutationVariables = Exact<{
  input: StepProposalIdInput;
}>;


export type WithdrawStepMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ProposeStepMutationVariables = Exact<{
  input: ProposeStepInput;
}>;


export type ProposeStepMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type ReverseStepMutationVariables = Exact<{
  input: ReverseStepInput;
}>;


export type ReverseStepMutation = { done: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type StepsQueryVariables = Exact<{ [key: string]: never; }>;


export type StepsQuery = { open: { edges: Array<{ node: { id: string, direction: StepDirection, state: StepState, before: number, after: number, agreed: number, corners: number, objected: boolean, lapsesOn: string, from: string | null, service: { id: string, name: string } | null } }> }, over: { edges: Array<{ node: { id: string, direction: StepDirection, state: StepState, before: number, after: number, agreed: number, corners: number, objected: boolean, lapsesOn: string, from: string | null, service: { id: string, name: string } | null } }> }, scaling: { month: string, verdicts: Array<{ nothing: Nothing | null, reasons: Array<string>, service: { id: string, name: string } | null, proposal: { id: string } | null }> } | null, services: Array<{ id: string, name: string }> };

export type OneStepQueryVariables = Exact<{
  id: string;
}>;


export type OneStepQuery = { stepProposal: { id: string, direction: StepDirection, state: StepState, source: StepSource, before: number, after: number, savedInQuarter: number | null, why: string | null, scenario: string | null, reverses: string | null, reversedBy: string | null, supersededBy: string | null, warnings: Array<StepWarning>, reasons: Array<string>, lapsesOn: string, from: string | null, version: number, can: Array<StepAction>, mayAssent: Array<Role>, service: { id: string, name: string } | null, madeBy: { id: string, name: string } | null, shares: Array<{ before: number, after: number, specialism: { id: string, name: string } | null }>, corners: Array<{ role: Role, at: string | null, by: { id: string, name: string } | null }>, objections: Array<{ role: Role, why: string, at: string, withdrawnAt: string | null }>, reasoning: { actual: number, reserve: number, need: { fte: number, low: number, high: number, promise: number, percent: number, months: number, handled: number | null, minutes: number | null } | null, findings: Array<{ month: string, rail: Rail, state: RailState, value: number | null, limit: number, article: string }>, months: Array<{ month: string, asked: number | null, escalated: number | null, escalatedAgain: number | null, solvedByResidents: number | null, solvedByWij: number | null, cameBack: number | null }> } } | null };

export type TellingQueryVariables = Exact<{ [key: string]: never; }>;


export type TellingQuery = { me: { telling: { channel: TellingChannel, phone: string | null, quietFrom: string, quietTo: string, digestAt: string, language: string, failedAt: string | null, choices: Array<{ group: TellingGroup, when: TellingWhen }> } } };

export type SetTellingMutationVariables = Exact<{
  input: SetTellingInput;
}>;


export type SetTellingMutation = { setTelling: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OwnWeekHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWeekHoursQuery = { me: { weekHours: { edges: Array<{ node: { id: string, week: string, minutes: number, correctedBy: string | null, specialism: { name: string } | null } }> } } };

export type RecordWeekHoursMutationVariables = Exact<{
  input: RecordWeekHoursInput;
}>;


export type RecordWeekHoursMutation = { recordWeekHours: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type CorrectWeekHoursMutationVariables = Exact<{
  input: CorrectWeekHoursInput;
}>;


export type CorrectWeekHoursMutation = { correctWeekHours: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RestOfTalkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RestOfTalkQuery = { request: { messages: { edges: Array<{ node: { id: string, text: string, language: string | null, mine: boolean, at: string, from: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GroupChoiceQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type GroupChoiceQuery = { members: { edges: Array<{ node: { id: string, name: string } }> } };

export type SetWorkingGroupMutationVariables = Exact<{
  input: SetWorkingGroupInput;
}>;


export type SetWorkingGroupMutation = { setWorkingGroup: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type MarkSeenMutationVariables = Exact<{
  input: MarkSeenInput;
}>;


export type MarkSeenMutation = { markSeen: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { upload: { url: string, method: string, headers: Array<{ name: string, value: string }> } | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OccurrenceCardFragmentDoc = new TypedDocumentString(`
    fragment OccurrenceCard on Occurrence {
  activity {
    id
    title
    language
    category
    series
    cost
    places
    repeats
    givenBy
  }
  day
  startsAt
  endsAt
  place
  cancelled
  why
  taken
  free
  waiting
  signUpUntil
  signUpOpen
  mine {
    state
    number
    until
  }
}
    `, {"fragmentName":"OccurrenceCard"}) as unknown as TypedDocumentString<OccurrenceCardFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Claim {
  id
  state
  amount
  fromName
  description
  holder
  iban
  reason
  accountDueAt
  createdAt
  can
  claimant {
    name
  }
  receipt {
    url
  }
}
    `, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on SettlementEntry {
  number
  draft
  why
  madeAt
  bookedAt
  saved
  wijk
  city
  savedMore
  wijkMore
  agreedBy
  mayAgree
  lines {
    specialismId
    specialism
    from
    until
    baselineFte
    actualFte
    yearHours
    savedHours
    tariff
    cents
    days
    yearDays
  }
  leftOut {
    specialismId
    specialism
    from
    until
    why
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const HereDocument = new TypedDocumentString(`
    query Here {
  wijk {
    id
    name
    categories {
      id
      name
    }
    streets
    vouchersNeeded
    retentionDays
  }
  me {
    id
    roles
    mayGrant
    person {
      name
      languages
    }
    application {
      word
      vouchers
      needed
    }
  }
}
    `) as unknown as TypedDocumentString<HereQuery, HereQueryVariables>;
export const CloseDeskDocument = new TypedDocumentString(`
    mutation CloseDesk($input: DeskIdInput!) {
  closeDesk(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseDeskMutation, CloseDeskMutationVariables>;
export const MadeAtDeskDocument = new TypedDocumentString(`
    query MadeAtDesk {
  me {
    deskLog(first: 50) {
      edges {
        node {
          at
          action
          subject
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MadeAtDeskQuery, MadeAtDeskQueryVariables>;
export const EnteredSheetsDocument = new TypedDocumentString(`
    query EnteredSheets {
  papers(state: entered, first: 50) {
    edges {
      node {
        id
        became
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnteredSheetsQuery, EnteredSheetsQueryVariables>;
export const FinishSheetDocument = new TypedDocumentString(`
    mutation FinishSheet($input: FinishPaperInput!) {
  finishPaper(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FinishSheetMutation, FinishSheetMutationVariables>;
export const UnseenNewsDocument = new TypedDocumentString(`
    query UnseenNews {
  me {
    unseenNews
    news(first: 50) {
      edges {
        node {
          about
          seen
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnseenNewsQuery, UnseenNewsQueryVariables>;
export const PlanActivityDocument = new TypedDocumentString(`
    mutation PlanActivity($input: PlanActivityInput!) {
  planActivity(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanActivityMutation, PlanActivityMutationVariables>;
export const AcceptActivityDocument = new TypedDocumentString(`
    mutation AcceptActivity($input: ActivityIdInput!) {
  acceptActivity(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptActivityMutation, AcceptActivityMutationVariables>;
export const CancelActivityDocument = new TypedDocumentString(`
    mutation CancelActivity($input: CancelActivityInput!) {
  cancelActivity(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelActivityMutation, CancelActivityMutationVariables>;
export const ChangeOccurrenceDocument = new TypedDocumentString(`
    mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {
  changeOccurrence(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeOccurrenceMutation, ChangeOccurrenceMutationVariables>;
export const NoteAttendanceDocument = new TypedDocumentString(`
    mutation NoteAttendance($input: NoteAttendanceInput!) {
  noteAttendance(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteAttendanceMutation, NoteAttendanceMutationVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($id: ID!) {
  activity(id: $id) {
    id
    title
    text
    language
    place
    category
    state
    cost
    repeats
    series
    places
    givenBy
    reason
    can
    next(count: 6) {
      activity {
        id
        title
        language
        category
        series
        cost
        places
        repeats
        givenBy
      }
      day
      startsAt
      endsAt
      place
      cancelled
      why
      taken
      free
      waiting
      signUpUntil
      signUpOpen
      mine {
        state
        number
        until
      }
      attendance
      people {
        person {
          id
          name
        }
        standing {
          state
          number
          until
        }
        came
      }
    }
    lately {
      day
      startsAt
      cancelled
      attendance
      people {
        person {
          id
          name
        }
        standing {
          state
          number
          until
        }
        came
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const AgendaWeekDocument = new TypedDocumentString(`
    query AgendaWeek($from: String!) {
  agenda(from: $from, days: 7) {
    activity {
      id
      title
      language
      cost
      series
      givenBy
    }
    day
    startsAt
    endsAt
    place
    cancelled
    why
  }
}
    `) as unknown as TypedDocumentString<AgendaWeekQuery, AgendaWeekQueryVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($from: String!) {
  agenda(from: $from, days: 14) {
    ...OccurrenceCard
  }
  me {
    signUps {
      ...OccurrenceCard
    }
  }
  proposedActivities {
    id
    title
    language
  }
}
    fragment OccurrenceCard on Occurrence {
  activity {
    id
    title
    language
    category
    series
    cost
    places
    repeats
    givenBy
  }
  day
  startsAt
  endsAt
  place
  cancelled
  why
  taken
  free
  waiting
  signUpUntil
  signUpOpen
  mine {
    state
    number
    until
  }
}`) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($input: AskForHelpInput!) {
  askForHelp(input: $input) {
    request {
      id
    }
    notice
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const OfferToAskDocument = new TypedDocumentString(`
    query OfferToAsk($id: ID!) {
  offer(id: $id) {
    id
    title
    category {
      id
    }
    person {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OfferToAskQuery, OfferToAskQueryVariables>;
export const DeclineAskDocument = new TypedDocumentString(`
    mutation DeclineAsk($input: RequestIdInput!) {
  declineAsk(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineAskMutation, DeclineAskMutationVariables>;
export const AssemblyDocument = new TypedDocumentString(`
    query Assembly($after: String) {
  meetings(first: 20, after: $after) {
    edges {
      node {
        id
        title
        place
        state
        startsAt
        votingNow
        hasVote
        motions {
          id
          title
          language
          state
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AssemblyQuery, AssemblyQueryVariables>;
export const ConveneDocument = new TypedDocumentString(`
    mutation Convene($input: ConveneMeetingInput!) {
  conveneMeeting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConveneMutation, ConveneMutationVariables>;
export const AtDeskDocument = new TypedDocumentString(`
    query AtDesk {
  me {
    requests(first: 20) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
        }
      }
    }
    helping(first: 20) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
        }
      }
    }
    offers {
      id
      title
      until
      category {
        name
      }
    }
    signUps {
      activity {
        id
        title
        language
      }
      day
      startsAt
    }
  }
}
    `) as unknown as TypedDocumentString<AtDeskQuery, AtDeskQueryVariables>;
export const CastBallotDocument = new TypedDocumentString(`
    mutation CastBallot($input: CastBallotInput!) {
  castBallot(input: $input) {
    ballot {
      revision
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const MatchLineDocument = new TypedDocumentString(`
    mutation MatchLine($input: MatchLineInput!) {
  matchLine(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MatchLineMutation, MatchLineMutationVariables>;
export const MatchInstalmentDocument = new TypedDocumentString(`
    mutation MatchInstalment($input: MatchInstalmentInput!) {
  matchInstalment(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MatchInstalmentMutation, MatchInstalmentMutationVariables>;
export const BookLineDocument = new TypedDocumentString(`
    mutation BookLine($input: BookLineInput!) {
  bookLine(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BookLineMutation, BookLineMutationVariables>;
export const IgnoreLineDocument = new TypedDocumentString(`
    mutation IgnoreLine($input: IgnoreLineInput!) {
  ignoreLine(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IgnoreLineMutation, IgnoreLineMutationVariables>;
export const BankDocument = new TypedDocumentString(`
    query Bank($after: String) {
  bankAccount {
    iban
    name
  }
  money {
    pots {
      id
      name
    }
  }
  released: claims(state: released, first: 50) {
    edges {
      node {
        id
        amount
      }
    }
  }
  paymentFiles(first: 10) {
    edges {
      node {
        id
        createdAt
        count
        total
      }
    }
  }
  bankLines(first: 50, after: $after) {
    edges {
      node {
        id
        date
        amount
        name
        iban
        description
        proposal {
          because
          source
          pot
          settlement
          claim {
            id
            description
            holder
          }
          instalment {
            challengeId
            title
            number
            bookedOn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BankQuery, BankQueryVariables>;
export const PaymentXmlDocument = new TypedDocumentString(`
    query PaymentXml($id: ID!) {
  paymentFile(id: $id) {
    xml
  }
}
    `) as unknown as TypedDocumentString<PaymentXmlQuery, PaymentXmlQueryVariables>;
export const SetBankAccountDocument = new TypedDocumentString(`
    mutation SetBankAccount($input: SetBankAccountInput!) {
  setBankAccount(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetBankAccountMutation, SetBankAccountMutationVariables>;
export const CreatePaymentFileDocument = new TypedDocumentString(`
    mutation CreatePaymentFile($input: CreatePaymentFileInput!) {
  createPaymentFile(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePaymentFileMutation, CreatePaymentFileMutationVariables>;
export const ImportStatementDocument = new TypedDocumentString(`
    mutation ImportStatement($input: ImportStatementInput!) {
  importStatement(input: $input) {
    statement {
      lines
      added
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportStatementMutation, ImportStatementMutationVariables>;
export const VouchDocument = new TypedDocumentString(`
    mutation Vouch($input: VouchInput!) {
  vouch(input: $input) {
    name
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VouchMutation, VouchMutationVariables>;
export const DraftBudgetDocument = new TypedDocumentString(`
    mutation DraftBudget($input: DraftBudgetInput!) {
  draftBudget(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftBudgetMutation, DraftBudgetMutationVariables>;
export const BudgetDocument = new TypedDocumentString(`
    query Budget($year: Int) {
  budget(year: $year) {
    year
    version
    adopted {
      incomes {
        source
        amount
      }
      lines {
        potId
        amount
        purpose
      }
      freeFund
      unplanned
    }
    draft {
      incomes {
        source
        amount
      }
      lines {
        potId
        amount
        purpose
      }
      freeFund
      unplanned
    }
    incomes {
      source
      expected
      actual
    }
    lines {
      potId
      name
      purpose
      challengeId
      budgeted
      received
      committed
      spent
      left
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetQuery, BudgetQueryVariables>;
export const CarryingDocument = new TypedDocumentString(`
    query Carrying {
  services {
    id
    name
    provider
    since
    version
    categories {
      id
      name
    }
    next {
      from
      provider
    }
    history {
      from
      provider
      why
      at
    }
  }
  dispensability {
    trend
    months(last: 11) {
      month
      percent
      low
      high
      final
    }
  }
  serviceMonths(first: 6) {
    month
    figures {
      provider
      service {
        id
        name
      }
      asked
      solvedByResidents
      solvedTogether
      solvedByWij
      firstAnswerHours
      slowAnswerHours
      satisfactionTenths
      escalatedAgain
      cameBack
      wijMinutes
    }
  }
  formation {
    version
    specialisms {
      id
      name
      version
      service {
        id
        name
      }
      baseline {
        fte
        tariff
        from
      }
      actual {
        fte
        tariff
        from
      }
      baselines {
        from
        until
        fte
        tariff
        why
        at
      }
      actuals {
        from
        until
        fte
        tariff
        why
        at
      }
      proposal {
        from
        until
        fte
        tariff
        why
        proposedBy
        mayAgree
      }
    }
    parameters {
      kind
      from
      value
      source
      assumed
      inForce
      at
    }
    weeks(first: 8) {
      week
      specialisms {
        minutes
        specialism {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CarryingQuery, CarryingQueryVariables>;
export const ServicesToTakeDocument = new TypedDocumentString(`
    query ServicesToTake {
  services {
    id
    name
    provider
  }
}
    `) as unknown as TypedDocumentString<ServicesToTakeQuery, ServicesToTakeQueryVariables>;
export const ProposeAgreementDocument = new TypedDocumentString(`
    mutation ProposeAgreement($input: ProposeAgreementInput!) {
  proposeAgreement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeAgreementMutation, ProposeAgreementMutationVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($input: SignAgreementInput!) {
  signAgreement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const BookInstalmentDocument = new TypedDocumentString(`
    mutation BookInstalment($input: BookInstalmentInput!) {
  bookInstalment(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BookInstalmentMutation, BookInstalmentMutationVariables>;
export const PayBackRestDocument = new TypedDocumentString(`
    mutation PayBackRest($input: ChallengeIdInput!) {
  payBackRest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PayBackRestMutation, PayBackRestMutationVariables>;
export const SubmitChallengeDocument = new TypedDocumentString(`
    mutation SubmitChallenge($input: ChallengeIdInput!) {
  done: submitChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitChallengeMutation, SubmitChallengeMutationVariables>;
export const OpenDialogueDocument = new TypedDocumentString(`
    mutation OpenDialogue($input: ChallengeIdInput!) {
  done: openDialogue(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDialogueMutation, OpenDialogueMutationVariables>;
export const StartChallengeDocument = new TypedDocumentString(`
    mutation StartChallenge($input: ChallengeIdInput!) {
  done: startChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartChallengeMutation, StartChallengeMutationVariables>;
export const JoinChallengeDocument = new TypedDocumentString(`
    mutation JoinChallenge($input: ChallengeIdInput!) {
  done: joinChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JoinChallengeMutation, JoinChallengeMutationVariables>;
export const LeaveChallengeDocument = new TypedDocumentString(`
    mutation LeaveChallenge($input: ChallengeIdInput!) {
  done: leaveChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveChallengeMutation, LeaveChallengeMutationVariables>;
export const AcceptChallengeDocument = new TypedDocumentString(`
    mutation AcceptChallenge($input: ChallengeReasonInput!) {
  done: acceptChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptChallengeMutation, AcceptChallengeMutationVariables>;
export const RejectChallengeDocument = new TypedDocumentString(`
    mutation RejectChallenge($input: ChallengeReasonInput!) {
  done: rejectChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RejectChallengeMutation, RejectChallengeMutationVariables>;
export const EndChallengeDocument = new TypedDocumentString(`
    mutation EndChallenge($input: ChallengeReasonInput!) {
  done: endChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndChallengeMutation, EndChallengeMutationVariables>;
export const ChangeChallengeDocument = new TypedDocumentString(`
    mutation ChangeChallenge($input: ChangeChallengeInput!) {
  changeChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeChallengeMutation, ChangeChallengeMutationVariables>;
export const AttachToChallengeDocument = new TypedDocumentString(`
    mutation AttachToChallenge($input: AttachToChallengeInput!) {
  attachToChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AttachToChallengeMutation, AttachToChallengeMutationVariables>;
export const DetachFromChallengeDocument = new TypedDocumentString(`
    mutation DetachFromChallenge($input: DetachFromChallengeInput!) {
  detachFromChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DetachFromChallengeMutation, DetachFromChallengeMutationVariables>;
export const ChallengeRulesDocument = new TypedDocumentString(`
    query ChallengeRules {
  challengeRules {
    set
    version
    elements {
      id
      name
    }
    terms {
      applyWeeks
      decisionWeeks
      months
      extensionMonths
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengeRulesQuery, ChallengeRulesQueryVariables>;
export const SetChallengeRulesDocument = new TypedDocumentString(`
    mutation SetChallengeRules($input: SetChallengeRulesInput!) {
  setChallengeRules(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetChallengeRulesMutation, SetChallengeRulesMutationVariables>;
export const EvaluateChallengeDocument = new TypedDocumentString(`
    mutation EvaluateChallenge($input: EvaluateChallengeInput!) {
  evaluateChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluateChallengeMutation, EvaluateChallengeMutationVariables>;
export const RenewChallengeDocument = new TypedDocumentString(`
    mutation RenewChallenge($input: RenewChallengeInput!) {
  renewChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewChallengeMutation, RenewChallengeMutationVariables>;
export const ReturnChallengeDocument = new TypedDocumentString(`
    mutation ReturnChallenge($input: ReturnChallengeInput!) {
  returnChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnChallengeMutation, ReturnChallengeMutationVariables>;
export const ChallengeNotesDocument = new TypedDocumentString(`
    query ChallengeNotes($id: ID!, $after: String) {
  challenge(id: $id) {
    notes(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          at
          heldOn
          side
          text
          author {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengeNotesQuery, ChallengeNotesQueryVariables>;
export const NoteOnChallengeDocument = new TypedDocumentString(`
    mutation NoteOnChallenge($input: NoteOnChallengeInput!) {
  noteOnChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteOnChallengeMutation, NoteOnChallengeMutationVariables>;
export const OneChallengeDocument = new TypedDocumentString(`
    query OneChallenge($id: ID!) {
  challenge(id: $id) {
    id
    title
    state
    version
    startsOn
    submittedOn
    decideBy
    overdue
    runOut
    reason
    side
    can
    missing
    group {
      id
      name
    }
    asking {
      id
      name
    }
    dossier {
      element
      name
      text
    }
    files {
      id
      name
      contentType
      bytes
      url
    }
    terms {
      applyWeeks
      decisionWeeks
    }
    agreement {
      version
      task
      result
      yearlyBudget
      costBefore
      startsOn
      months
      instalmentsPerYear
      qualityMeasures
      exit
      signedBy
      service {
        id
        name
      }
    }
    contract {
      endsOn
      pot {
        id
        name
        balance
      }
      instalments {
        number
        dueOn
        amount
        bookedOn
      }
    }
    evaluations {
      on
      text
      measures {
        measure
        met
      }
    }
    handover {
      from
      rest
      paidOn
    }
  }
}
    `) as unknown as TypedDocumentString<OneChallengeQuery, OneChallengeQueryVariables>;
export const AdmitToChallengeDocument = new TypedDocumentString(`
    mutation AdmitToChallenge($input: AdmitToChallengeInput!) {
  admitToChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitToChallengeMutation, AdmitToChallengeMutationVariables>;
export const ChallengesDocument = new TypedDocumentString(`
    query Challenges($phase: ChallengePhase!, $after: String) {
  challenges(phase: $phase, first: 20, after: $after) {
    edges {
      node {
        id
        title
        state
        decideBy
        overdue
        endsOn
        runOut
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengesQuery, ChallengesQueryVariables>;
export const DraftChallengeDocument = new TypedDocumentString(`
    mutation DraftChallenge($input: DraftChallengeInput!) {
  draftChallenge(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftChallengeMutation, DraftChallengeMutationVariables>;
export const ClaimAccountDocument = new TypedDocumentString(`
    mutation ClaimAccount($input: ClaimAccountInput!) {
  claimAccount(input: $input) {
    person {
      id
      name
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimAccountMutation, ClaimAccountMutationVariables>;
export const ApproveClaimDocument = new TypedDocumentString(`
    mutation ApproveClaim($input: ClaimIdInput!) {
  done: approveClaim(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveClaimMutation, ApproveClaimMutationVariables>;
export const ReleaseClaimDocument = new TypedDocumentString(`
    mutation ReleaseClaim($input: ClaimIdInput!) {
  done: releaseClaim(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const WithdrawClaimDocument = new TypedDocumentString(`
    mutation WithdrawClaim($input: ClaimIdInput!) {
  done: withdrawClaim(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawClaimMutation, WithdrawClaimMutationVariables>;
export const RejectClaimDocument = new TypedDocumentString(`
    mutation RejectClaim($input: RejectClaimInput!) {
  done: rejectClaim(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RejectClaimMutation, RejectClaimMutationVariables>;
export const AddReceiptDocument = new TypedDocumentString(`
    mutation AddReceipt($input: AddReceiptInput!) {
  done: addReceipt(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddReceiptMutation, AddReceiptMutationVariables>;
export const SubmitClaimDocument = new TypedDocumentString(`
    mutation SubmitClaim($input: SubmitClaimInput!) {
  submitClaim(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitClaimMutation, SubmitClaimMutationVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($treasury: Boolean!) {
  money {
    pots {
      id
      name
    }
  }
  funded: initiatives(state: funded, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
  running: initiatives(state: running, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
  reported: initiatives(state: reported, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
  mine: claims(mine: true, first: 50) {
    edges {
      node {
        ...Shown
      }
    }
  }
  submitted: claims(state: submitted, first: 50) {
    edges {
      node {
        ...Shown
      }
    }
  }
  approved: claims(state: approved, first: 50) @include(if: $treasury) {
    edges {
      node {
        ...Shown
      }
    }
  }
  overdue: claims(overdue: true, first: 50) @include(if: $treasury) {
    edges {
      node {
        ...Shown
      }
    }
  }
}
    fragment Shown on Claim {
  id
  state
  amount
  fromName
  description
  holder
  iban
  reason
  accountDueAt
  createdAt
  can
  claimant {
    name
  }
  receipt {
    url
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const PeopleAtDeskDocument = new TypedDocumentString(`
    query PeopleAtDesk($search: String!) {
  members(search: $search, first: 10) {
    edges {
      node {
        id
        name
        street
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleAtDeskQuery, PeopleAtDeskQueryVariables>;
export const OpenDeskDocument = new TypedDocumentString(`
    mutation OpenDesk($input: OpenDeskInput!) {
  openDesk(input: $input) {
    desk {
      id
      openedAt
      endsAt
      paperId
      slipUntil
      person {
        id
        name
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDeskMutation, OpenDeskMutationVariables>;
export const OwnDeskLogDocument = new TypedDocumentString(`
    query OwnDeskLog($after: String) {
  me {
    deskLog(first: 20, after: $after) {
      edges {
        cursor
        node {
          at
          action
          host {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDeskLogQuery, OwnDeskLogQueryVariables>;
export const PileDocument = new TypedDocumentString(`
    query Pile($after: String) {
  papers(first: 50, after: $after) {
    edges {
      node {
        id
        mark
        kind
        name
        note
        at
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PileQuery, PileQueryVariables>;
export const TakeInPaperDocument = new TypedDocumentString(`
    mutation TakeInPaper($input: TakeInPaperInput!) {
  takeInPaper(input: $input) {
    paper {
      mark
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeInPaperMutation, TakeInPaperMutationVariables>;
export const FinishPaperDocument = new TypedDocumentString(`
    mutation FinishPaper($input: FinishPaperInput!) {
  finishPaper(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FinishPaperMutation, FinishPaperMutationVariables>;
export const SignUpForDocument = new TypedDocumentString(`
    mutation SignUpFor($input: SignUpInput!) {
  done: signUp(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignUpForMutation, SignUpForMutationVariables>;
export const ConfirmPlaceForDocument = new TypedDocumentString(`
    mutation ConfirmPlaceFor($input: SignUpInput!) {
  done: confirmPlace(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmPlaceForMutation, ConfirmPlaceForMutationVariables>;
export const SignOffForDocument = new TypedDocumentString(`
    mutation SignOffFor($input: SignUpInput!) {
  done: signOff(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOffForMutation, SignOffForMutationVariables>;
export const OpenSpecialismDocument = new TypedDocumentString(`
    mutation OpenSpecialism($input: OpenSpecialismInput!) {
  openSpecialism(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSpecialismMutation, OpenSpecialismMutationVariables>;
export const ChangeSpecialismDocument = new TypedDocumentString(`
    mutation ChangeSpecialism($input: ChangeSpecialismInput!) {
  changeSpecialism(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSpecialismMutation, ChangeSpecialismMutationVariables>;
export const SetActualFteDocument = new TypedDocumentString(`
    mutation SetActualFte($input: StrengthInput!) {
  setActualFte(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetActualFteMutation, SetActualFteMutationVariables>;
export const ProposeBaselineDocument = new TypedDocumentString(`
    mutation ProposeBaseline($input: StrengthInput!) {
  proposeBaseline(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeBaselineMutation, ProposeBaselineMutationVariables>;
export const SetFormationParameterDocument = new TypedDocumentString(`
    mutation SetFormationParameter($input: SetFormationParameterInput!) {
  setFormationParameter(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetFormationParameterMutation, SetFormationParameterMutationVariables>;
export const AgreeBaselineDocument = new TypedDocumentString(`
    mutation AgreeBaseline($input: AgreeBaselineInput!) {
  agreeBaseline(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeBaselineMutation, AgreeBaselineMutationVariables>;
export const CastMotionVoteForDocument = new TypedDocumentString(`
    mutation CastMotionVoteFor($input: CastMotionVoteInput!) {
  castMotionVote(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CastMotionVoteForMutation, CastMotionVoteForMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations(first: 20) {
    edges {
      node {
        id
        code
        roles
        uses
        used
        expiresAt
        works
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  invite(input: $input) {
    invitation {
      id
      code
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const EndInvitationDocument = new TypedDocumentString(`
    mutation EndInvitation($input: EndInvitationInput!) {
  endInvitation(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndInvitationMutation, EndInvitationMutationVariables>;
export const JoinDocument = new TypedDocumentString(`
    mutation Join($input: JoinWithCodeInput!) {
  joinWithCode(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JoinMutation, JoinMutationVariables>;
export const AskToJoinDocument = new TypedDocumentString(`
    mutation AskToJoin($input: AskToJoinInput!) {
  askToJoin(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const BlockPersonDocument = new TypedDocumentString(`
    mutation BlockPerson($input: PersonIdInput!) {
  blockPerson(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BlockPersonMutation, BlockPersonMutationVariables>;
export const ReportPersonDocument = new TypedDocumentString(`
    mutation ReportPerson($input: ReportPersonInput!) {
  reportPerson(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPersonMutation, ReportPersonMutationVariables>;
export const LeaveDocument = new TypedDocumentString(`
    mutation Leave($input: LeaveInput!) {
  leave(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveMutation, LeaveMutationVariables>;
export const WijkAuditDocument = new TypedDocumentString(`
    query WijkAudit($after: String) {
  audit(first: 50, after: $after) {
    edges {
      cursor
      node {
        at
        by
        via
        action
        subject
        why
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WijkAuditQuery, WijkAuditQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  money {
    pots {
      id
      name
    }
  }
  meeting(id: $id) {
    id
    title
    place
    state
    startsAt
    endsAt
    votingFrom
    motionsUntil
    reason
    hasVote
    votingNow
    agendaOpen
    proxyTo {
      id
      name
    }
    proxiesFrom {
      id
      name
    }
    notes {
      at
      text
    }
    motions {
      id
      kind
      title
      text
      language
      state
      from
      amount
      fromPot
      toPot
      initiativeId
      year
      myVote
      myRevision
      votesFor {
        person {
          id
          name
        }
        vote
        revision
      }
      proposer {
        id
        name
      }
      difference {
        number
        title
        before
        after
      }
      outcome {
        sentence
        article
        statutes
        notCarriedOut
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const NoteInMinutesDocument = new TypedDocumentString(`
    mutation NoteInMinutes($input: NoteInMinutesInput!) {
  noteInMinutes(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteInMinutesMutation, NoteInMinutesMutationVariables>;
export const MineDocument = new TypedDocumentString(`
    query Mine {
  me {
    requests(first: 50) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
        }
      }
    }
    helping(first: 50) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MineQuery, MineQueryVariables>;
export const BookIncomeDocument = new TypedDocumentString(`
    mutation BookIncome($input: BookIncomeInput!) {
  bookIncome(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BookIncomeMutation, BookIncomeMutationVariables>;
export const MoveMoneyDocument = new TypedDocumentString(`
    mutation MoveMoney($input: MoveMoneyInput!) {
  moveMoney(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveMoneyMutation, MoveMoneyMutationVariables>;
export const MoneyDocument = new TypedDocumentString(`
    query Money($after: String) {
  money {
    bank
    promised
    owed
    pots {
      id
      name
      balance
      workingGroup {
        id
        name
      }
    }
  }
  ledger(first: 50, after: $after) {
    edges {
      node {
        id
        number
        year
        date
        type
        description
        legs {
          account
          amount
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyQuery, MoneyQueryVariables>;
export const PutMotionDocument = new TypedDocumentString(`
    mutation PutMotion($input: PutMotionInput!) {
  putMotion(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PutMotionMutation, PutMotionMutationVariables>;
export const AppealedDocument = new TypedDocumentString(`
    query Appealed {
  initiatives(state: appealed, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppealedQuery, AppealedQueryVariables>;
export const AppealsDocument = new TypedDocumentString(`
    query Appeals($board: Boolean!) {
  me {
    measures {
      id
      kind
      why
      appealed
      liftedAt
    }
  }
  reports(open: false, first: 50) @include(if: $board) {
    edges {
      node {
        id
        appeal
        measure
        why
        about {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppealsQuery, AppealsQueryVariables>;
export const WaitingClaimsDocument = new TypedDocumentString(`
    query WaitingClaims($mine: Boolean!) {
  claims(state: submitted, mine: $mine, first: 50) {
    edges {
      node {
        id
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingClaimsQuery, WaitingClaimsQueryVariables>;
export const CastMotionVoteDocument = new TypedDocumentString(`
    mutation CastMotionVote($input: CastMotionVoteInput!) {
  castMotionVote(input: $input) {
    motion {
      myVote
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CastMotionVoteMutation, CastMotionVoteMutationVariables>;
export const WithdrawMotionDocument = new TypedDocumentString(`
    mutation WithdrawMotion($input: MotionIdInput!) {
  withdrawMotion(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMotionMutation, WithdrawMotionMutationVariables>;
export const MembersNamedDocument = new TypedDocumentString(`
    query MembersNamed($id: ID!, $search: String!) {
  meeting(id: $id) {
    membersNamed(search: $search) {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MembersNamedQuery, MembersNamedQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($after: String) {
  me {
    unseenNews
    news(first: 50, after: $after) {
      edges {
        cursor
        node {
          about
          at
          many
          seen
          text
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const SignOffDocument = new TypedDocumentString(`
    mutation SignOff($input: SignUpInput!) {
  signOff(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOffMutation, SignOffMutationVariables>;
export const ConfirmPlaceDocument = new TypedDocumentString(`
    mutation ConfirmPlace($input: SignUpInput!) {
  confirmPlace(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmPlaceMutation, ConfirmPlaceMutationVariables>;
export const OfferHelpDocument = new TypedDocumentString(`
    mutation OfferHelp($input: OfferHelpInput!) {
  offerHelp(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OfferHelpMutation, OfferHelpMutationVariables>;
export const OffersDocument = new TypedDocumentString(`
    query Offers($category: ID, $search: String, $after: String) {
  offers(category: $category, search: $search, first: 20, after: $after) {
    edges {
      node {
        id
        title
        text
        mine
        until
        category {
          name
        }
        person {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: OfferIdInput!) {
  withdrawOffer(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const OfficeDocument = new TypedDocumentString(`
    query Office {
  stepProposals(phase: open, first: 50) {
    edges {
      node {
        id
        direction
        before
        after
        agreed
        corners
        objected
        lapsesOn
        mayAssent
        service {
          id
          name
        }
      }
    }
  }
  answering: challenges(phase: answering, first: 20) {
    edges {
      node {
        id
        title
        state
        decideBy
        overdue
      }
    }
  }
  underWay: challenges(phase: underWay, first: 20) {
    edges {
      node {
        id
        title
        endsOn
        runOut
      }
    }
  }
  settlements(first: 8) {
    quarter
    draft {
      saved
      wijk
      mayAgree
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeQuery, OfficeQueryVariables>;
export const OneRequestDocument = new TypedDocumentString(`
    query OneRequest($id: ID!) {
  request(id: $id) {
    id
    title
    text
    languages
    state
    audience
    urgency
    street
    createdAt
    mine
    can
    attention
    provider
    wijOffered
    wijMinutes
    neighboursAsked
    category {
      name
    }
    requester {
      id
      name
    }
    answers {
      id
      text
      language
      viaHandBack
      person {
        id
        name
      }
    }
    helper {
      id
      name
    }
    contact {
      name
      reach
    }
    escalation {
      at
      ground
    }
    handBack {
      note
      to {
        name
      }
    }
    outcome {
      solvedBy
      satisfaction
      comment
    }
    looks {
      at
      by {
        name
      }
    }
    messages(first: 100) {
      edges {
        node {
          id
          text
          language
          mine
          at
          from {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneRequestQuery, OneRequestQueryVariables>;
export const OwnAtDeskDocument = new TypedDocumentString(`
    query OwnAtDesk {
  me {
    reach
    person {
      name
      street
    }
    news(first: 20) {
      edges {
        cursor
        node {
          at
          seen
          text
          path
          about
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAtDeskQuery, OwnAtDeskQueryVariables>;
export const UpdateAtDeskDocument = new TypedDocumentString(`
    mutation UpdateAtDesk($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAtDeskMutation, UpdateAtDeskMutationVariables>;
export const EverythingAtDeskDocument = new TypedDocumentString(`
    query EverythingAtDesk {
  me {
    everything
  }
}
    `) as unknown as TypedDocumentString<EverythingAtDeskQuery, EverythingAtDeskQueryVariables>;
export const CalendarLinkDocument = new TypedDocumentString(`
    query CalendarLink {
  me {
    calendarUrl
    calendarRevision
  }
}
    `) as unknown as TypedDocumentString<CalendarLinkQuery, CalendarLinkQueryVariables>;
export const ReplaceCalendarLinkDocument = new TypedDocumentString(`
    mutation ReplaceCalendarLink($input: ReplaceCalendarLinkInput!) {
  replaceCalendarLink(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceCalendarLinkMutation, ReplaceCalendarLinkMutationVariables>;
export const OwnSafetyDocument = new TypedDocumentString(`
    query OwnSafety {
  me {
    blocked {
      id
      name
    }
    measures {
      id
      kind
      why
      at
      until
      appealed
      liftedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSafetyQuery, OwnSafetyQueryVariables>;
export const UnblockPersonDocument = new TypedDocumentString(`
    mutation UnblockPerson($input: PersonIdInput!) {
  unblockPerson(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnblockPersonMutation, UnblockPersonMutationVariables>;
export const AppealMeasureDocument = new TypedDocumentString(`
    mutation AppealMeasure($input: AppealMeasureInput!) {
  appealMeasure(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AppealMeasureMutation, AppealMeasureMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String) {
  members(search: $search, first: 50) {
    edges {
      node {
        id
        name
        roles
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PhoneNotesDocument = new TypedDocumentString(`
    query PhoneNotes {
  phoneNotes(first: 50) {
    edges {
      node {
        id
        phone
        many
        person {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneNotesQuery, PhoneNotesQueryVariables>;
export const PhoneNoteDoneDocument = new TypedDocumentString(`
    mutation PhoneNoteDone($input: PhoneNoteDoneInput!) {
  phoneNoteDone(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneNoteDoneMutation, PhoneNoteDoneMutationVariables>;
export const PlanRoundDocument = new TypedDocumentString(`
    mutation PlanRound($input: PlanRoundInput!) {
  planRound(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanRoundMutation, PlanRoundMutationVariables>;
export const ReadyPlansDocument = new TypedDocumentString(`
    query ReadyPlans {
  initiatives(state: admissible, first: 50) {
    edges {
      node {
        id
        title
        cost
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadyPlansQuery, ReadyPlansQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  initiative(id: $id) {
    id
    title
    text
    language
    state
    estimate
    cost
    supporters
    supportersNeeded
    supported
    reason
    appeal
    report
    roundId
    can
    pictures {
      url
    }
    proposer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const SupportDocument = new TypedDocumentString(`
    mutation Support($input: InitiativeIdInput!) {
  done: supportInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SupportMutation, SupportMutationVariables>;
export const AdmitDocument = new TypedDocumentString(`
    mutation Admit($input: InitiativeIdInput!) {
  done: admitInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitMutation, AdmitMutationVariables>;
export const StartPlanDocument = new TypedDocumentString(`
    mutation StartPlan($input: InitiativeIdInput!) {
  done: startInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const RejectDocument = new TypedDocumentString(`
    mutation Reject($input: InitiativeReasonInput!) {
  done: rejectInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RejectMutation, RejectMutationVariables>;
export const AppealDocument = new TypedDocumentString(`
    mutation Appeal($input: InitiativeReasonInput!) {
  done: appealInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AppealMutation, AppealMutationVariables>;
export const CostDocument = new TypedDocumentString(`
    mutation Cost($input: CostInitiativeInput!) {
  done: costInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CostMutation, CostMutationVariables>;
export const ReportDocument = new TypedDocumentString(`
    mutation Report($input: ReportInitiativeInput!) {
  done: reportInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($after: String) {
  initiatives(first: 50, after: $after) {
    edges {
      node {
        id
        title
        language
        state
        cost
        estimate
        supporters
        supportersNeeded
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($input: ProposeInitiativeInput!) {
  proposeInitiative(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  me {
    livedExperience
    times
    nearby
    reach
    person {
      name
      languages
      street
      talents
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything {
  me {
    everything
  }
}
    `) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const ProvidersDocument = new TypedDocumentString(`
    query Providers {
  services {
    id
    name
    provider
    categories {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProvidersQuery, ProvidersQueryVariables>;
export const GiveProxyDocument = new TypedDocumentString(`
    mutation GiveProxy($input: GiveProxyInput!) {
  giveProxy(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveProxyMutation, GiveProxyMutationVariables>;
export const WithdrawProxyDocument = new TypedDocumentString(`
    mutation WithdrawProxy($input: MeetingIdInput!) {
  withdrawProxy(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawProxyMutation, WithdrawProxyMutationVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices {
  pushKey
  me {
    devices {
      id
      endpoint
      service
      at
    }
  }
}
    `) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const TurnOnPushDocument = new TypedDocumentString(`
    mutation TurnOnPush($input: TurnOnPushInput!) {
  turnOnPush(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TurnOnPushMutation, TurnOnPushMutationVariables>;
export const TurnOffPushDocument = new TypedDocumentString(`
    mutation TurnOffPush($input: TurnOffPushInput!) {
  turnOffPush(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TurnOffPushMutation, TurnOffPushMutationVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports {
  reports(first: 50) {
    edges {
      node {
        id
        at
        text
        message
        by {
          name
        }
        about {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const DecideReportDocument = new TypedDocumentString(`
    mutation DecideReport($input: DecideReportInput!) {
  decideReport(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideReportMutation, DecideReportMutationVariables>;
export const AnswerDocument = new TypedDocumentString(`
    mutation Answer($input: AnswerRequestInput!) {
  answerRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerMutation, AnswerMutationVariables>;
export const WithdrawAnswerDocument = new TypedDocumentString(`
    mutation WithdrawAnswer($input: RequestIdInput!) {
  withdrawAnswer(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAnswerMutation, WithdrawAnswerMutationVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($input: AcceptAnswerInput!) {
  acceptAnswer(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const UndoMatchDocument = new TypedDocumentString(`
    mutation UndoMatch($input: ReasonInput!) {
  undoMatch(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoMatchMutation, UndoMatchMutationVariables>;
export const WidenDocument = new TypedDocumentString(`
    mutation Widen($input: RequestIdInput!) {
  widenRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WidenMutation, WidenMutationVariables>;
export const EscalateDocument = new TypedDocumentString(`
    mutation Escalate($input: EscalateInput!) {
  escalateRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateMutation, EscalateMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: RequestIdInput!) {
  withdrawConsent(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const OfferHandBackDocument = new TypedDocumentString(`
    mutation OfferHandBack($input: OfferHandBackInput!) {
  offerHandBack(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OfferHandBackMutation, OfferHandBackMutationVariables>;
export const AllowHandBackDocument = new TypedDocumentString(`
    mutation AllowHandBack($input: RequestIdInput!) {
  allowHandBack(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AllowHandBackMutation, AllowHandBackMutationVariables>;
export const AcceptHandBackDocument = new TypedDocumentString(`
    mutation AcceptHandBack($input: RequestIdInput!) {
  acceptHandBack(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptHandBackMutation, AcceptHandBackMutationVariables>;
export const DeclineHandBackDocument = new TypedDocumentString(`
    mutation DeclineHandBack($input: ReasonInput!) {
  declineHandBack(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineHandBackMutation, DeclineHandBackMutationVariables>;
export const CompleteDocument = new TypedDocumentString(`
    mutation Complete($input: CompleteRequestInput!) {
  completeRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteMutation, CompleteMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: ReasonInput!) {
  withdrawRequest(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const RecordHoursDocument = new TypedDocumentString(`
    mutation RecordHours($input: RecordWijHoursInput!) {
  recordWijHours(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHoursMutation, RecordHoursMutationVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($search: String) {
  members(search: $search, role: resident, first: 10) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($audience: Audience!, $category: ID, $wij: Boolean!, $after: String) {
  requests(audience: $audience, category: $category, first: 20, after: $after) {
    edges {
      node {
        id
        title
        languages
        state
        urgency
        street
        createdAt
        category {
          name
        }
        requester {
          id
          name
        }
        escalation @include(if: $wij) {
          at
          ground
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const GrantDocument = new TypedDocumentString(`
    mutation Grant($input: RoleInput!) {
  grantRole(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantMutation, GrantMutationVariables>;
export const RevokeDocument = new TypedDocumentString(`
    mutation Revoke($input: RoleInput!) {
  revokeRole(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeMutation, RevokeMutationVariables>;
export const OneRoundDocument = new TypedDocumentString(`
    query OneRound($id: ID!) {
  round(id: $id) {
    id
    title
    state
    budget
    opensAt
    closesAt
    ballotType
    most
    mostPoints
    canVote
    canOpen
    method {
      rule
    }
    plans {
      number
      initiativeId
      title
      cost
    }
    myBallot {
      receipt
      revision
      choices {
        initiativeId
        points
      }
    }
    outcome {
      ballots
      spent
      rest
      channels {
        channel
        ballots
      }
      plans {
        number
        title
        cost
        votes
        funded
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneRoundQuery, OneRoundQueryVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: RoundIdInput!) {
  openRound(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds($after: String) {
  rounds(first: 20, after: $after) {
    edges {
      node {
        id
        title
        state
        budget
        opensAt
        closesAt
        canVote
        myBallot {
          revision
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const OpenServiceDocument = new TypedDocumentString(`
    mutation OpenService($input: OpenServiceInput!) {
  openService(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenServiceMutation, OpenServiceMutationVariables>;
export const ChangeServiceDocument = new TypedDocumentString(`
    mutation ChangeService($input: ChangeServiceInput!) {
  changeService(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeServiceMutation, ChangeServiceMutationVariables>;
export const SetProviderDocument = new TypedDocumentString(`
    mutation SetProvider($input: SetProviderInput!) {
  setProvider(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetProviderMutation, SetProviderMutationVariables>;
export const CorrectSettlementDocument = new TypedDocumentString(`
    mutation CorrectSettlement($input: CorrectSettlementInput!) {
  correctSettlement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectSettlementMutation, CorrectSettlementMutationVariables>;
export const WithdrawCorrectionDocument = new TypedDocumentString(`
    mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {
  withdrawCorrection(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables>;
export const ReceiveSettlementDocument = new TypedDocumentString(`
    mutation ReceiveSettlement($input: ReceiveSettlementInput!) {
  receiveSettlement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveSettlementMutation, ReceiveSettlementMutationVariables>;
export const UndoReceiptDocument = new TypedDocumentString(`
    mutation UndoReceipt($input: UndoReceiptInput!) {
  undoReceipt(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoReceiptMutation, UndoReceiptMutationVariables>;
export const OneSettlementDocument = new TypedDocumentString(`
    query OneSettlement($quarter: String!) {
  wijk {
    name
  }
  settlement(quarter: $quarter) {
    quarter
    from
    until
    share
    saved
    wijk
    city
    received
    owed
    version
    booked {
      ...Entry
    }
    draft {
      ...Entry
    }
    receipts {
      journal
      on
      amount
    }
  }
  formation {
    specialisms {
      id
      name
    }
  }
}
    fragment Entry on SettlementEntry {
  number
  draft
  why
  madeAt
  bookedAt
  saved
  wijk
  city
  savedMore
  wijkMore
  agreedBy
  mayAgree
  lines {
    specialismId
    specialism
    from
    until
    baselineFte
    actualFte
    yearHours
    savedHours
    tariff
    cents
    days
    yearDays
  }
  leftOut {
    specialismId
    specialism
    from
    until
    why
  }
}`) as unknown as TypedDocumentString<OneSettlementQuery, OneSettlementQueryVariables>;
export const AgreeSettlementDocument = new TypedDocumentString(`
    mutation AgreeSettlement($input: AgreeSettlementInput!) {
  agreeSettlement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeSettlementMutation, AgreeSettlementMutationVariables>;
export const SettlementsDocument = new TypedDocumentString(`
    query Settlements {
  settlements(first: 40) {
    quarter
    saved
    wijk
    city
    received
    owed
    draft {
      saved
      wijk
    }
    booked {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<SettlementsQuery, SettlementsQueryVariables>;
export const DraftSettlementDocument = new TypedDocumentString(`
    mutation DraftSettlement($input: DraftSettlementInput!) {
  draftSettlement(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftSettlementMutation, DraftSettlementMutationVariables>;
export const PeopleToSignUpDocument = new TypedDocumentString(`
    query PeopleToSignUp($search: String!) {
  members(search: $search, first: 10) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToSignUpQuery, PeopleToSignUpQueryVariables>;
export const SlipDocument = new TypedDocumentString(`
    query Slip($id: ID!) {
  request(id: $id) {
    id
    title
    text
    state
    street
    createdAt
    mine
    category {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SlipQuery, SlipQueryVariables>;
export const SlipCodeDocument = new TypedDocumentString(`
    query SlipCode($id: ID!) {
  desk(id: $id) {
    slipCode
    slipUntil
  }
}
    `) as unknown as TypedDocumentString<SlipCodeQuery, SlipCodeQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($host: Boolean!, $treasury: Boolean!, $board: Boolean!, $corner: Boolean!) {
  requests(first: 5) {
    edges {
      node {
        id
        title
        languages
        state
        urgency
        street
        createdAt
        category {
          name
        }
        requester {
          id
          name
        }
      }
    }
  }
  rounds(first: 3) {
    edges {
      node {
        id
        title
        closesAt
        canVote
        myBallot {
          revision
        }
      }
    }
  }
  meetings(first: 3) {
    edges {
      node {
        id
        title
        place
        state
        startsAt
        endsAt
        motionsToVote {
          id
          title
          language
        }
      }
    }
  }
  money {
    pots {
      id
      balance
    }
  }
  budget {
    year
    adopted {
      state
    }
    lines {
      left
    }
  }
  claims(mine: true, first: 10) {
    edges {
      node {
        id
        amount
        description
        state
        accountDueAt
      }
    }
  }
  me {
    asks(first: 10) {
      edges {
        node {
          reasons
          request {
            id
            title
            languages
            state
            urgency
            street
            createdAt
            category {
              name
            }
            requester {
              id
              name
            }
          }
        }
      }
    }
    signUps {
      activity {
        id
        title
        language
      }
      day
      startsAt
      endsAt
      mine {
        state
      }
    }
    requests(first: 10) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
          attention
        }
      }
    }
    helping(first: 10) {
      edges {
        node {
          id
          title
          languages
          state
          urgency
          street
          createdAt
          category {
            name
          }
          requester {
            id
            name
          }
          handBack {
            at
          }
        }
      }
    }
  }
  proposedActivities @include(if: $host) {
    id
  }
  phoneNotes(first: 10) @include(if: $host) {
    edges {
      node {
        id
      }
    }
  }
  submitted: claims(state: submitted, first: 10) @include(if: $treasury) {
    edges {
      node {
        id
        claimant {
          id
        }
      }
    }
  }
  approved: claims(state: approved, first: 10) @include(if: $treasury) {
    edges {
      node {
        id
        claimant {
          id
        }
      }
    }
  }
  released: claims(state: released, first: 10) @include(if: $treasury) {
    edges {
      node {
        id
      }
    }
  }
  papers(first: 10) @include(if: $host) {
    edges {
      node {
        id
      }
    }
  }
  settlements(first: 4) @include(if: $board) {
    quarter
    draft {
      mayAgree
    }
  }
  reports(first: 10) @include(if: $board) {
    edges {
      node {
        id
      }
    }
  }
  initiatives(first: 20) @include(if: $board) {
    edges {
      node {
        id
        state
      }
    }
  }
  stepProposals(phase: open, first: 10) @include(if: $corner) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules {
  statutes {
    rules {
      responseHours
      expiryDays
      stillHelpedDays
      retentionDays
      vouchers
      waveHours
      asksPerWeek
      nearStreets {
        one
        other
      }
      powers {
        decision
        upTo
        by
      }
      assembly {
        noticeDays
        quorumPercent
        majority
        statutesMajority
        proxies
        earlyDays
        recordDays
      }
      initiatives {
        supporters
        votingAge
      }
      lettingGo {
        goodMonths
        safetyReserve
        biggestStep
        satisfactionTenths
        inTimePercent
        backPercent
        corners
        reinvestmentPercent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const PreviewStatutesDocument = new TypedDocumentString(`
    query PreviewStatutes($changes: StatutesChangeInput!) {
  previewStatutes(changes: $changes) {
    difference {
      number
      title
      before
      after
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewStatutesQuery, PreviewStatutesQueryVariables>;
export const StatutesDocument = new TypedDocumentString(`
    query Statutes($version: Int) {
  statutes(version: $version) {
    version
    from
    inForce
    articles {
      number
      title
      paragraphs
    }
  }
  statutesVersions {
    version
    from
    inForce
    motionId
  }
}
    `) as unknown as TypedDocumentString<StatutesQuery, StatutesQueryVariables>;
export const AssentToStepDocument = new TypedDocumentString(`
    mutation AssentToStep($input: AssentToStepInput!) {
  done: assentToStep(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssentToStepMutation, AssentToStepMutationVariables>;
export const ObjectToStepDocument = new TypedDocumentString(`
    mutation ObjectToStep($input: ObjectToStepInput!) {
  done: objectToStep(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectToStepMutation, ObjectToStepMutationVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($input: StepProposalIdInput!) {
  done: withdrawObjection(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const WithdrawStepDocument = new TypedDocumentString(`
    mutation WithdrawStep($input: StepProposalIdInput!) {
  done: withdrawStep(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawStepMutation, WithdrawStepMutationVariables>;
export const ProposeStepDocument = new TypedDocumentString(`
    mutation ProposeStep($input: ProposeStepInput!) {
  done: proposeStep(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeStepMutation, ProposeStepMutationVariables>;
export const ReverseStepDocument = new TypedDocumentString(`
    mutation ReverseStep($input: ReverseStepInput!) {
  done: reverseStep(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseStepMutation, ReverseStepMutationVariables>;
export const StepsDocument = new TypedDocumentString(`
    query Steps {
  open: stepProposals(phase: open, first: 50) {
    edges {
      node {
        id
        direction
        state
        before
        after
        agreed
        corners
        objected
        lapsesOn
        from
        service {
          id
          name
        }
      }
    }
  }
  over: stepProposals(phase: over, first: 20) {
    edges {
      node {
        id
        direction
        state
        before
        after
        agreed
        corners
        objected
        lapsesOn
        from
        service {
          id
          name
        }
      }
    }
  }
  scaling {
    month
    verdicts {
      nothing
      reasons
      service {
        id
        name
      }
      proposal {
        id
      }
    }
  }
  services {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<StepsQuery, StepsQueryVariables>;
export const OneStepDocument = new TypedDocumentString(`
    query OneStep($id: ID!) {
  stepProposal(id: $id) {
    id
    direction
    state
    source
    before
    after
    savedInQuarter
    why
    scenario
    reverses
    reversedBy
    supersededBy
    warnings
    reasons
    lapsesOn
    from
    version
    can
    mayAssent
    service {
      id
      name
    }
    madeBy {
      id
      name
    }
    shares {
      before
      after
      specialism {
        id
        name
      }
    }
    corners {
      role
      at
      by {
        id
        name
      }
    }
    objections {
      role
      why
      at
      withdrawnAt
    }
    reasoning {
      actual
      reserve
      need {
        fte
        low
        high
        promise
        percent
        months
        handled
        minutes
      }
      findings {
        month
        rail
        state
        value
        limit
        article
      }
      months {
        month
        asked
        escalated
        escalatedAgain
        solvedByResidents
        solvedByWij
        cameBack
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneStepQuery, OneStepQueryVariables>;
export const TellingDocument = new TypedDocumentString(`
    query Telling {
  me {
    telling {
      choices {
        group
        when
      }
      channel
      phone
      quietFrom
      quietTo
      digestAt
      language
      failedAt
    }
  }
}
    `) as unknown as TypedDocumentString<TellingQuery, TellingQueryVariables>;
export const SetTellingDocument = new TypedDocumentString(`
    mutation SetTelling($input: SetTellingInput!) {
  setTelling(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetTellingMutation, SetTellingMutationVariables>;
export const OwnWeekHoursDocument = new TypedDocumentString(`
    query OwnWeekHours {
  me {
    weekHours(first: 20) {
      edges {
        node {
          id
          week
          minutes
          correctedBy
          specialism {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnWeekHoursQuery, OwnWeekHoursQueryVariables>;
export const RecordWeekHoursDocument = new TypedDocumentString(`
    mutation RecordWeekHours($input: RecordWeekHoursInput!) {
  recordWeekHours(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordWeekHoursMutation, RecordWeekHoursMutationVariables>;
export const CorrectWeekHoursDocument = new TypedDocumentString(`
    mutation CorrectWeekHours($input: CorrectWeekHoursInput!) {
  correctWeekHours(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectWeekHoursMutation, CorrectWeekHoursMutationVariables>;
export const RestOfTalkDocument = new TypedDocumentString(`
    query RestOfTalk($id: ID!, $after: String) {
  request(id: $id) {
    messages(first: 100, after: $after) {
      edges {
        node {
          id
          text
          language
          mine
          at
          from {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RestOfTalkQuery, RestOfTalkQueryVariables>;
export const GroupChoiceDocument = new TypedDocumentString(`
    query GroupChoice($search: String) {
  members(search: $search, first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupChoiceQuery, GroupChoiceQueryVariables>;
export const SetWorkingGroupDocument = new TypedDocumentString(`
    mutation SetWorkingGroup($input: SetWorkingGroupInput!) {
  setWorkingGroup(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkingGroupMutation, SetWorkingGroupMutationVariables>;
export const MarkSeenDocument = new TypedDocumentString(`
    mutation MarkSeen($input: MarkSeenInput!) {
  markSeen(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkSeenMutation, MarkSeenMutationVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    upload {
      url
      method
      headers {
        name
        value
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;