export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An amount of money in whole euro cents: 1250 is € 12.50. Never a fraction. */
  Cents: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with milliseconds, such as 2026-11-23T18:04:05.000Z. */
  DateTime: { input: string; output: string; }
  /** Short lower-case words (a-z, 0-9 and -), each at most 40 characters, at most 30 of them; a list in JSON. */
  Tags: { input: string[]; output: string[]; }
};

/** Pick an answer. */
export type AcceptAnswerInput = {
  /** The answer. */
  answerId: Scalars['ID']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** What became of taking over an account. */
export type AccountPayload = {
  /** As whom one takes part from now on; null when refused. */
  person?: Maybe<Person>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** An activity or a course of the living room. */
export type Activity = Node & {
  /** What the caller can do with it now. */
  can: Array<ActivityAction>;
  /** What it is about. */
  category: ActivityCategory;
  /** How many hours somebody who moves up has to confirm. */
  confirmHours: Scalars['Int']['output'];
  /** What taking part costs, in cents; 0 when nothing. It is paid at the activity: nothing is booked by signing up. */
  cost: Scalars['Cents']['output'];
  /** Who gives it, in words: a name, 'een bewoner', or null when it is given by the living room. */
  givenBy?: Maybe<Scalars['String']['output']>;
  /** The resident who gives it; null when nobody is named, they left, or they rather stay unnamed (hosts see them still). */
  giver?: Maybe<Person>;
  /** The id (act_…). */
  id: Scalars['ID']['output'];
  /** The language that it was written in, an ISO 639 code; null where that is not known, which counts as Dutch. */
  language?: Maybe<Scalars['String']['output']>;
  /** Its occurrences of the last four weeks, latest first: to note who came. */
  lately: Array<Occurrence>;
  /** How long it takes, in minutes. */
  minutes: Scalars['Int']['output'];
  /** Its next occurrences, at most 20. */
  next: Array<Occurrence>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** How many can come; null for as many as like to. */
  places?: Maybe<Scalars['Int']['output']>;
  /** Id of the pot of the budget that carries what it costs the cooperative: said so that everybody knows, booked by a claim. */
  potId?: Maybe<Scalars['ID']['output']>;
  /** Who proposed it; null when they left, and where they give it themselves and want to stay unnamed. */
  proposer?: Maybe<Person>;
  /** True when it stands in the public agenda too, which says nothing about people. */
  public: Scalars['Boolean']['output'];
  /** Why it was called off or turned down. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in words; null when it is once. */
  repeats?: Maybe<Scalars['String']['output']>;
  /** How it repeats: an RRULE of RFC 5545 in the time of Amsterdam; null when it is once. */
  rule?: Maybe<Scalars['String']['output']>;
  /** True for a course: one signs up for all of it. */
  series: Scalars['Boolean']['output'];
  /** Until how many hours before the start one can sign up. */
  signUpHours: Scalars['Int']['output'];
  /** When it begins the first time. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ActivityState;
  /** What it is, for whom, what to bring. */
  text: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};


/** An activity or a course of the living room. */
export type ActivityNextArgs = {
  count: Scalars['Int']['input'];
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
  activityId: Scalars['ID']['input'];
};

/** What became of an activity. */
export type ActivityPayload = {
  /** The activity; null when refused. */
  activity?: Maybe<Activity>;
  /** What to mend. */
  userErrors: Array<UserError>;
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
  claimId: Scalars['ID']['input'];
  /** Id of the receipt that was uploaded (fil_…). */
  receiptId: Scalars['ID']['input'];
};

/** Whom to take into the group. */
export type AdmitToChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Id of somebody who asked. */
  personId: Scalars['ID']['input'];
};

/** Agree to a baseline. */
export type AgreeBaselineInput = {
  /** The specialism. */
  specialismId: Scalars['ID']['input'];
  /** Version that was seen: so one agrees to what one saw. */
  version: Scalars['Int']['input'];
};

/** A draft to agree to. */
export type AgreeSettlementInput = {
  /** The draft's version that was seen (draft.draft): so one agrees to what one saw. Another's yes does not change it. */
  draft: Scalars['Int']['input'];
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
};

/** What both sides agree on. Each version is signed anew. */
export type Agreement = {
  /** What the task costs in a year before they begin, as both sides signed it. It changes neither the budget nor the baseline of the formation: those are agreed on by themselves. */
  costBefore: Scalars['Cents']['output'];
  /** What happens when it does not work out. */
  exit: Scalars['String']['output'];
  /** How many times a year the grant is paid: 1, 2, 4 or 12. */
  instalmentsPerYear: Scalars['Int']['output'];
  /** How many months it lasts. */
  months: Scalars['Int']['output'];
  /** By what one can tell that it goes well. */
  qualityMeasures: Array<Scalars['String']['output']>;
  /** What must come of it. */
  result: Scalars['String']['output'];
  /** The service that residents come to provide. */
  service?: Maybe<Service>;
  /** Which sides signed this version. */
  signedBy: Array<ChallengeSide>;
  /** First day, such as 2027-03-01. */
  startsOn: Scalars['String']['output'];
  /** The task that residents take over. */
  task: Scalars['String']['output'];
  /** Counts the versions. */
  version: Scalars['Int']['output'];
  /** What residents get for it in a year. */
  yearlyBudget: Scalars['Cents']['output'];
};

/** An offer to help with a request. */
export type Answer = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id (ans_…). */
  id: Scalars['ID']['output'];
  /** The language that it was written in, an ISO 639 code; null where that is not known, which counts as Dutch. */
  language?: Maybe<Scalars['String']['output']>;
  /** Who offers. */
  person: Person;
  /** What they say; null once erased. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether WIJ asked this person to take over. */
  viaHandBack: Scalars['Boolean']['output'];
};

/** Offer help. */
export type AnswerRequestInput = {
  /** Id made by the client: ans_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** What to say: 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** An appeal against a measure. */
export type AppealMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** What one says against it, at most 1000 characters. */
  why: Scalars['String']['input'];
};

/** Somebody asked to join without a code. */
export type Application = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How many are needed, from the statutes. */
  needed: Scalars['Int']['output'];
  /** How many vouched so far. */
  vouchers: Scalars['Int']['output'];
  /** The word to tell two neighbours, so that they can vouch. */
  word: Scalars['String']['output'];
};

/** One article of the statutes. */
export type Article = {
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Its paragraphs, in order: the first is paragraph 1. */
  paragraphs: Array<Scalars['String']['output']>;
  /** What it is about. */
  title: Scalars['String']['output'];
};

/** One article that changes: sentences that go and sentences that come. */
export type ArticleDifference = {
  /** Sentences that come. */
  after: Array<Scalars['String']['output']>;
  /** Sentences of today that go. */
  before: Array<Scalars['String']['output']>;
  /** Number of the article. */
  number: Scalars['Int']['output'];
  /** What it is about. */
  title: Scalars['String']['output'];
};

/** A request that one is asked for. */
export type Ask = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why this person. */
  reasons: Array<AskReason>;
  /** What is asked. */
  request: Request;
};

/** A page of asks. */
export type AskConnection = {
  /** Asks with their cursors. */
  edges: Array<AskEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An ask and its cursor. */
export type AskEdge = {
  /** Cursor of this ask. */
  cursor: Scalars['String']['output'];
  /** The ask. */
  node: Ask;
};

/** Ask for help. */
export type AskForHelpInput = {
  /** Who may see it. */
  audience: Audience;
  /** A category of the wijk. */
  category: Scalars['ID']['input'];
  /** Consent that a WIJ professional reads it; required for audience wij. */
  consentToWij: Scalars['Boolean']['input'];
  /** Hide the name until agreed. */
  hideName: Scalars['Boolean']['input'];
  /** Id made by the client: req_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Languages the requester speaks, ISO 639 codes. */
  languages: Array<Scalars['String']['input']>;
  /** An offer that this answers to: whoever made it is asked first. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** The whole story: at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** When it suits. */
  times: Array<Daypart>;
  /** In a few words: 3 to 100 characters. */
  title: Scalars['String']['input'];
  /** How soon. */
  urgency: Urgency;
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
  languages: Array<Scalars['String']['input']>;
  /** Name to go by: 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** How the general assembly decides. */
export type AssemblyRules = {
  /** Days before the meeting from which votes can be cast; at most 30. */
  earlyDays: Scalars['Int']['output'];
  /** Majority that a motion needs. */
  majority: Majority;
  /** Days between the notice of a meeting and the meeting; at least 7. */
  noticeDays: Scalars['Int']['output'];
  /** For how many others a member may vote. */
  proxies: Scalars['Int']['output'];
  /** How many of the members must vote, in percent. */
  quorumPercent: Scalars['Int']['output'];
  /** Days before the meeting on which somebody must be a member to have a vote. */
  recordDays: Scalars['Int']['output'];
  /** Majority that a change of the statutes needs. */
  statutesMajority: Majority;
};

/** How the general assembly decides; what is left out stays. */
export type AssemblyRulesInput = {
  /** Days before the meeting from which votes can be cast, 0 to 30. */
  earlyDays?: InputMaybe<Scalars['Int']['input']>;
  /** Majority that a motion needs. */
  majority?: InputMaybe<Majority>;
  /** Days between notice and meeting, 7 to 90. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** For how many others a member may vote, 0 to 5. */
  proxies?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the members must vote, in percent. */
  quorumPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Days before the meeting on which somebody must be a member, 0 to 60. */
  recordDays?: InputMaybe<Scalars['Int']['input']>;
  /** Majority that a change of the statutes needs. */
  statutesMajority?: InputMaybe<Majority>;
};

/** Agree in the name of a corner. */
export type AssentToStepInput = {
  /** The corner: a role that the caller holds. */
  corner: Role;
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** Version that was seen. The same again, with the same version, is done once. */
  version: Scalars['Int']['input'];
};

/** A file to put with a dossier. Everybody can read it: name no persons. */
export type AttachToChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Id of a file that the caller uploaded for the purpose dossier (fil_…). */
  fileId: Scalars['ID']['input'];
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A file that is kept with something, for those who may see that. */
export type Attachment = {
  /** How large, in bytes. */
  bytes: Scalars['Int']['output'];
  /** What it is, such as image/jpeg. */
  contentType: Scalars['String']['output'];
  /** Its id (fil_…). */
  id: Scalars['ID']['output'];
  /** Where it can be read, for 5 minutes from now. */
  url: Scalars['String']['output'];
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

/** A page of the audit trail, newest first. */
export type AuditConnection = {
  /** Entries with their cursors. */
  edges: Array<AuditEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An audit entry and its cursor. */
export type AuditEdge = {
  /** Cursor of this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** One entry of the audit trail: who did what, when, under which version of the statutes. Never the text of a request. */
export type AuditEntry = {
  /** What was done, such as answered or grantRole. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Pseudonym-able id of the person; `clock` for what the clock did. */
  by: Scalars['String']['output'];
  /** Version of the statutes in force. */
  statutes: Scalars['Int']['output'];
  /** The id of what it was done to. */
  subject: Scalars['ID']['output'];
  /** Id of the host who entered it for them at a desk; null for what somebody did themselves. */
  via?: Maybe<Scalars['String']['output']>;
  /** Reason given, where the subject is a role or a wijk; never for a request. */
  why?: Maybe<Scalars['String']['output']>;
};

/** One's own ballot. Only its voter sees it; after counting it stands in the published set under its receipt, and nothing more. */
export type Ballot = {
  /** How it came in. */
  channel: Channel;
  /** What was chosen; for ranked ballots in order. */
  choices: Array<Choice>;
  /** With this the voter finds their ballot in the published set. */
  receipt: Scalars['String']['output'];
  /** How often it was cast or changed: to be sent along with the next change. */
  revision: Scalars['Int']['output'];
};

/** What became of one's ballot. */
export type BallotPayload = {
  /** The ballot as it counts now; null when refused. */
  ballot?: Maybe<Ballot>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

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

/** The bank account of a wijk. */
export type BankAccount = {
  /** Its IBAN. */
  iban: Scalars['String']['output'];
  /** Its name, as the bank has it. */
  name: Scalars['String']['output'];
};

/** What became of the bank account. */
export type BankAccountPayload = {
  /** The account; null when refused. */
  account?: Maybe<BankAccount>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A line of a bank statement. */
export type BankLine = {
  /** Above zero: came in. Below zero: went out. */
  amount: Scalars['Cents']['output'];
  /** Day it was booked by the bank, such as 2026-11-25. */
  date: Scalars['String']['output'];
  /** What was written with it. */
  description: Scalars['String']['output'];
  /** IBAN of the other side, if the bank says it. */
  iban?: Maybe<Scalars['String']['output']>;
  /** Its id (bln_…), made of what the bank says of it. */
  id: Scalars['ID']['output'];
  /** Name of the other side, if the bank says it. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it may be; null when nothing fits, or it is dealt with. */
  proposal?: Maybe<Proposal>;
  /** What became of it. */
  state: BankLineState;
  /** Why it was left be. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A page of lines. */
export type BankLineConnection = {
  /** Lines with their cursors. */
  edges: Array<BankLineEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A line and its cursor. */
export type BankLineEdge = {
  /** Cursor of this line. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: BankLine;
};

/** What became of a line. */
export type BankLinePayload = {
  /** The line; null when refused. */
  line?: Maybe<BankLine>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What became of a line of a bank statement. */
export type BankLineState =
  /** Booked as income. */
  | 'booked'
  /** Left be, with a reason. */
  | 'ignored'
  /** The payment of a claim. */
  | 'matched'
  /** Waits for the treasurer. */
  | 'new';

/** A baseline that one party proposed. */
export type BaselineProposal = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** First day, such as 2027-01-01, where the wijk is. */
  from: Scalars['String']['output'];
  /** In hundredths of a full-time equivalent: 350 is 3.5 fte. */
  fte: Scalars['Int']['output'];
  /** Whether the caller can agree to it, in the name of the other party. */
  mayAgree: Scalars['Boolean']['output'];
  /** Which party proposed it: coordinator or board. */
  proposedBy: Role;
  /** Tariff per hour. */
  tariff: Scalars['Cents']['output'];
  /** Last day; null for as long as nothing else is said. */
  until?: Maybe<Scalars['String']['output']>;
  /** Why. */
  why: Scalars['String']['output'];
};

/** Money that came in. */
export type BookIncomeInput = {
  /** How much, at least 1 cent. */
  amount: Scalars['Cents']['input'];
  /** Day it came in, such as 2026-11-25; today when left out. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** For what, at most 200 characters. Public: name no persons. */
  description: Scalars['String']['input'];
  /** Id made up by the client: jrn_ and a UUID. The same id is booked once. */
  id: Scalars['ID']['input'];
  /** Pot it goes into. */
  pot: Scalars['ID']['input'];
  /** Where it comes from. */
  source: IncomeSource;
};

/** Which instalment came in. */
export type BookInstalmentInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Day on which it came in, such as 2027-03-02; today when left out. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** Number of the instalment. */
  number: Scalars['Int']['input'];
};

/** A line to book as income. */
export type BookLineInput = {
  /** For what, at most 150 characters. Public: name no persons. */
  description: Scalars['String']['input'];
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
  /** Pot it goes into; of a settlement it is always the members' reserve. */
  pot: Scalars['ID']['input'];
  /** Quarter whose settlement it pays, such as 2026-Q4: so much less is owed, and it goes into the members' reserve; what was booked with it by hand is not booked again. Only with the source savings, and to be named as long as the city owes of a settlement. */
  settlement?: InputMaybe<Scalars['String']['input']>;
  /** Where the money comes from. */
  source: IncomeSource;
};

/** The budget of a year: what was planned beside what is. */
export type Budget = {
  /** What the general assembly adopted last; null when nothing yet. */
  adopted?: Maybe<BudgetDocument>;
  /** What is drafted and waits for the general assembly; null when nothing does. */
  draft?: Maybe<BudgetDocument>;
  /** What came in beside what was expected, per source. Measured against what was adopted; while nothing is, against the draft. */
  incomes: Array<BudgetIncome>;
  /** What each pot may spend beside what it did, the free fund among them. Pots that were not in the budget follow when money moved in them. */
  lines: Array<BudgetLine>;
  /** Version of what is drafted and adopted: to be named when drafting. 0 when there is nothing yet. */
  version: Scalars['Int']['output'];
  /** Fiscal year. */
  year: Scalars['Int']['output'];
};

/** A budget as it was drafted or adopted. Lines and free fund are never more than expected incomes and what was left. */
export type BudgetDocument = {
  /** When it was adopted; null for a draft. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** What the free fund gets. */
  freeFund: Scalars['Cents']['output'];
  /** Incomes that are expected. */
  incomes: Array<ExpectedIncome>;
  /** What was left in the pots from the year before, by the books when it was drafted. */
  left: Scalars['Cents']['output'];
  /** What each pot may spend. */
  lines: Array<PlannedLine>;
  /** Draft or adopted. */
  state: BudgetState;
  /** Incomes and what was left, less lines and free fund: not planned yet. */
  unplanned: Scalars['Cents']['output'];
};

/** What came in from a source beside what was expected. */
export type BudgetIncome = {
  /** What came in by the books; below zero when more was undone than came in. */
  actual: Scalars['Cents']['output'];
  /** What was expected. */
  expected: Scalars['Cents']['output'];
  /** Where it comes from. */
  source: IncomeSource;
};

/** What a pot may spend beside what it did. */
export type BudgetLine = {
  /** What it may spend this year. Where a contract and the plan both say something of one pot, the larger. */
  budgeted: Scalars['Cents']['output'];
  /** Id of the challenge whose contract brings this money (chl_…), which no assembly decides on; null for every other line. */
  challengeId?: Maybe<Scalars['ID']['output']>;
  /** What was promised out of it this year and is not paid yet. */
  committed: Scalars['Cents']['output'];
  /** Budgeted, less committed and spent; below zero when more was promised than planned. */
  left: Scalars['Cents']['output'];
  /** Name of the pot. */
  name: Scalars['String']['output'];
  /** Id of the pot. */
  potId: Scalars['ID']['output'];
  /** For what; null for the free fund and for a pot that is not in the budget. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** What came into the pot this year, less what was moved to other pots. */
  received: Scalars['Cents']['output'];
  /** What was paid this year. */
  spent: Scalars['Cents']['output'];
  /** What was paid this year out of promises of the years before: it stood in their budgets. */
  spentEarlier: Scalars['Cents']['output'];
};

/** What became of drafting a budget. */
export type BudgetPayload = {
  /** The budget of the year; null when refused. */
  budget?: Maybe<Budget>;
  /** What to mend. */
  userErrors: Array<UserError>;
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
  activityId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  why: Scalars['String']['input'];
};

/** A meeting to call off. */
export type CancelMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  why: Scalars['String']['input'];
};

/** A ballot for somebody else. */
export type CastBallotForInput = {
  /** desk or phone. */
  channel: Channel;
  /** What they choose. */
  choices: Array<ChoiceInput>;
  /** That they agreed, in your presence or on the phone, to your casting it. */
  consent: Scalars['Boolean']['input'];
  /** Whose ballot it is. */
  personId: Scalars['ID']['input'];
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
};

/** A ballot. */
export type CastBallotInput = {
  /** What is chosen, best first where there is an order; nothing at all is a blank ballot, and counts. */
  choices: Array<ChoiceInput>;
  /** The revision of the ballot that this one replaces; 0 for the first. */
  revision: Scalars['Int']['input'];
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
};

/** A vote on a motion. */
export type CastMotionVoteInput = {
  /** For a host: that the member agreed, spoken. */
  consent: Scalars['Boolean']['input'];
  /** The member in whose name: somebody who gave a proxy, or, for a host, a member who is present. Left out: oneself. */
  forPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The motion. */
  motionId: Scalars['ID']['input'];
  /** How often it was changed before: 0 for a first vote. A host casts first votes alone. */
  revision: Scalars['Int']['input'];
  /** What is said to it. */
  vote: MotionVote;
};

/** A kind of help. Its id is a tag; its name is in the caller's language. */
export type Category = {
  /** Tag, such as debts. */
  id: Scalars['ID']['output'];
  /** Name for people, such as 'Geld en schulden'. */
  name: Scalars['String']['output'];
};

/** A challenge: a public task that residents want to do themselves, with its budget. Everybody who takes part can read it. */
export type Challenge = Node & {
  /** The agreement as it stands; null until one was put. */
  agreement?: Maybe<Agreement>;
  /** Who asked to join; for the group alone, empty for others. */
  asking: Array<Person>;
  /** What the caller can do with it now. */
  can: Array<ChallengeAction>;
  /** The contract; null until both sides signed. */
  contract?: Maybe<Contract>;
  /** Day on which the decision is due; null when there is no term, or it was not submitted. */
  decideBy?: Maybe<Scalars['String']['output']>;
  /** What the dossier says, element by element. */
  dossier: Array<ChallengeAnswer>;
  /** When it was begun. */
  draftedAt: Scalars['DateTime']['output'];
  /** Evaluations, oldest first. */
  evaluations: Array<Evaluation>;
  /** Files with the dossier, in the order in which they came. */
  files: Array<ChallengeFile>;
  /** Who does it; who left the wijk is not shown. */
  group: Array<Person>;
  /** How the task went back; null unless it did. */
  handover?: Maybe<Handover>;
  /** Id (chl_…). */
  id: Scalars['ID']['output'];
  /** Names of what is still missing before it can be submitted, in the caller's language. */
  missing: Array<Scalars['String']['output']>;
  /** Notes and progress talks, newest first. */
  notes: ChallengeNoteConnection;
  /** Whether that day is over and there is no decision. */
  overdue: Scalars['Boolean']['output'];
  /** Why it was accepted, rejected, ended or returned; null before. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the last day of the contract is over, and it was neither ended, extended nor given back: it is to be evaluated. */
  runOut: Scalars['Boolean']['output'];
  /** Which side the caller is on; null for everybody else. */
  side?: Maybe<ChallengeSide>;
  /** Day on which the group wants to begin, such as 2027-03-01; null when it said nothing. */
  startsOn?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  state: ChallengeState;
  /** Day on which it was submitted; null until then. */
  submittedOn?: Maybe<Scalars['String']['output']>;
  /** The terms that it goes by. */
  terms: ChallengeTerms;
  /** A few words. */
  title: Scalars['String']['output'];
  /** Version of it, to be named when writing in the dossier. */
  version: Scalars['Int']['output'];
};


/** A challenge: a public task that residents want to do themselves, with its budget. Everybody who takes part can read it. */
export type ChallengeNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
export type ChallengeAnswer = {
  /** Name of the element in the API. */
  element: Scalars['String']['output'];
  /** What people read, in the caller's language. */
  name: Scalars['String']['output'];
  /** What the dossier says; empty when nothing yet. */
  text: Scalars['String']['output'];
};

/** What the dossier says on one element. */
export type ChallengeAnswerInput = {
  /** Name of the element in the API. */
  element: Scalars['String']['input'];
  /** What it says, at most 4,000 characters; empty to say nothing. */
  text: Scalars['String']['input'];
};

/** What a dossier must say. */
export type ChallengeElement = {
  /** Name in the API, such as costs. */
  id: Scalars['String']['output'];
  /** What people read, in the caller's language. */
  name: Scalars['String']['output'];
};

/** An element of the wijk's own. */
export type ChallengeElementInput = {
  /** Name in the API: a word of letters and digits that begins with a small letter, at most 40. */
  id: Scalars['String']['input'];
  /** What people read, 3 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A file with a dossier. Everybody who takes part can read it. */
export type ChallengeFile = {
  /** When it was put there. */
  at: Scalars['DateTime']['output'];
  /** How large, in bytes. */
  bytes: Scalars['Int']['output'];
  /** What it is: image/jpeg, image/png or application/pdf. */
  contentType: Scalars['String']['output'];
  /** Its id (fil_…). */
  id: Scalars['ID']['output'];
  /** What the group called it. */
  name: Scalars['String']['output'];
  /** Where it can be read, for 5 minutes from now. */
  url: Scalars['String']['output'];
};

/** Which challenge. */
export type ChallengeIdInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
};

/** A note on a challenge. Everybody who takes part can read it. */
export type ChallengeNote = {
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it; null once they left. */
  author?: Maybe<Person>;
  /** Day of the talk; null for a message. */
  heldOn?: Maybe<Scalars['String']['output']>;
  /** Id (cnt_…). */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ChallengeNoteKind;
  /** Side of who wrote it; null for the board. */
  side?: Maybe<ChallengeSide>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** A page of notes, newest first. */
export type ChallengeNoteConnection = {
  /** Notes with their cursors. */
  edges: Array<ChallengeNoteEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A note and its cursor. */
export type ChallengeNoteEdge = {
  /** Cursor of this note. */
  cursor: Scalars['String']['output'];
  /** The note. */
  node: ChallengeNote;
};

/** What a note is. */
export type ChallengeNoteKind =
  /** Something said in the dialogue. */
  | 'message'
  /** What was said in a progress talk. */
  | 'progress';

/** What became of a note. */
export type ChallengeNotePayload = {
  /** The note; null when refused. */
  note?: Maybe<ChallengeNote>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What became of a challenge. */
export type ChallengePayload = {
  /** The challenge; null when refused. */
  challenge?: Maybe<Challenge>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

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
  challengeId: Scalars['ID']['input'];
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: Scalars['String']['input'];
};

/** What dossiers of a wijk must say, and by when. */
export type ChallengeRules = {
  /** What a dossier must say, in order. */
  elements: Array<ChallengeElement>;
  /** Which set it is. */
  set: DossierSet;
  /** By when. */
  terms: ChallengeTerms;
  /** Version, to be named when choosing; 0 when nothing was chosen yet. */
  version: Scalars['Int']['output'];
};

/** What became of choosing rules. */
export type ChallengeRulesPayload = {
  /** The rules; null when refused. */
  rules?: Maybe<ChallengeRules>;
  /** What to mend. */
  userErrors: Array<UserError>;
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

/** A challenge as lists show it. */
export type ChallengeSummary = {
  /** Day on which the municipality's decision is due, such as 2027-02-11; null when there is no term, or it was decided. */
  decideBy?: Maybe<Scalars['String']['output']>;
  /** Last day of the contract, such as 2028-02-29; null until there is one. */
  endsOn?: Maybe<Scalars['String']['output']>;
  /** Id (chl_…). */
  id: Scalars['ID']['output'];
  /** Whether that day is over and there is no decision. */
  overdue: Scalars['Boolean']['output'];
  /** Whether that day is over and the contract was neither ended, extended nor given back: it is to be evaluated. */
  runOut: Scalars['Boolean']['output'];
  /** Where it is. */
  state: ChallengeState;
  /** A few words. */
  title: Scalars['String']['output'];
};

/** A page of challenges. */
export type ChallengeSummaryConnection = {
  /** Challenges with their cursors. */
  edges: Array<ChallengeSummaryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A summary and its cursor. */
export type ChallengeSummaryEdge = {
  /** Cursor of this challenge. */
  cursor: Scalars['String']['output'];
  /** The challenge. */
  node: ChallengeSummary;
};

/** Terms of a challenge; null where nothing was agreed on. */
export type ChallengeTerms = {
  /** Weeks before the start by which the dossier must be submitted. */
  applyWeeks?: Maybe<Scalars['Int']['output']>;
  /** Weeks within which the municipality decides. */
  decisionWeeks?: Maybe<Scalars['Int']['output']>;
  /** Months by which a contract can be extended, all extensions together. */
  extensionMonths?: Maybe<Scalars['Int']['output']>;
  /** Months that a first contract lasts at most. */
  months?: Maybe<Scalars['Int']['output']>;
};

/** Terms; leave out what is not agreed on. */
export type ChallengeTermsInput = {
  /** Weeks before the start by which the dossier must be submitted, 1 to 52. */
  applyWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Weeks within which the municipality decides, 1 to 52. */
  decisionWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Months by which a contract can be extended, all extensions together, 0 to 60. */
  extensionMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Months that a first contract lasts at most, 1 to 60. */
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** What to write in a dossier. */
export type ChangeChallengeInput = {
  /** Elements to write; those left out stay as they were. */
  answers: Array<ChallengeAnswerInput>;
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Day on which the group wants to begin, such as 2027-03-01; as it was when left out. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** A few words, 3 to 100 characters; as it was when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that it is written in, as the challenge says. */
  version: Scalars['Int']['input'];
};

/** A change of one occurrence. */
export type ChangeOccurrenceInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** True to call it off. */
  cancelled: Scalars['Boolean']['input'];
  /** The day by which the occurrence is known. */
  day: Scalars['String']['input'];
  /** Another place; left out: as ever. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Another time, within two weeks; left out: as the rule says. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, at most 500 characters. */
  why: Scalars['String']['input'];
};

/** Another name, other categories. */
export type ChangeServiceInput = {
  /** All categories that belong to it from now on, each of no other service; may be none. */
  categories: Array<Scalars['ID']['input']>;
  /** Name, in the words of the wijk: 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** The service. */
  serviceId: Scalars['ID']['input'];
  /** Version that was seen. */
  version: Scalars['Int']['input'];
};

/** Another name, another service. */
export type ChangeSpecialismInput = {
  /** Name: 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** The service that it works for, where it is one. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The specialism. */
  specialismId: Scalars['ID']['input'];
  /** Version that was seen. */
  version: Scalars['Int']['input'];
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

/** How many ballots came in by a channel. */
export type ChannelCount = {
  /** How many. */
  ballots: Scalars['Int']['output'];
  /** The channel. */
  channel: Channel;
};

/** A plan that was chosen. */
export type Choice = {
  /** The initiative. */
  initiativeId: Scalars['ID']['output'];
  /** Its points; null where there are none to give. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** A plan to choose. */
export type ChoiceInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Its points, for ballots with points. */
  points?: InputMaybe<Scalars['Int']['input']>;
};

/** An expense that somebody claims back. For the claimant, the treasurer and the board; of all others it is hidden. */
export type Claim = Node & {
  /** On trust: when the receipt is due; null when it is there, or was due beforehand. */
  accountDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much. */
  amount: Scalars['Cents']['output'];
  /** What you can do with it now. */
  can: Array<ClaimAction>;
  /** Who claims it; null when they left. */
  claimant?: Maybe<Person>;
  /** When it was submitted. */
  createdAt: Scalars['DateTime']['output'];
  /** For what; stands in the public ledger once it is approved. */
  description: Scalars['String']['output'];
  /** Where the money comes from: id of a pot, or of an initiative (ini_…). */
  from: Scalars['ID']['output'];
  /** The name of that pot, or the title of that initiative. */
  fromName: Scalars['String']['output'];
  /** Name of the account it is paid to. */
  holder: Scalars['String']['output'];
  /** IBAN it is paid to. */
  iban: Scalars['String']['output'];
  /** Its id (clm_…). */
  id: Scalars['ID']['output'];
  /** True when it was approved by the statutes alone, on trust. */
  onTrust: Scalars['Boolean']['output'];
  /** Why it was rejected; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The receipt; null while there is none. */
  receipt?: Maybe<Attachment>;
  /** Where it stands. */
  state: ClaimState;
};

/** Take over what a host entered. */
export type ClaimAccountInput = {
  /** The code from the slip, with or without dash, any case. */
  code: Scalars['String']['input'];
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

/** A page of claims. */
export type ClaimConnection = {
  /** Claims with their cursors. */
  edges: Array<ClaimEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A claim and its cursor. */
export type ClaimEdge = {
  /** Cursor of this claim. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** A claim, by its id. */
export type ClaimIdInput = {
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
};

/** What became of a claim. */
export type ClaimPayload = {
  /** The claim; null when refused. */
  claim?: Maybe<Claim>;
  /** What to mend. */
  userErrors: Array<UserError>;
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

/** A year to close. */
export type CloseYearInput = {
  /** The fiscal year; it must be over. */
  year: Scalars['Int']['input'];
};

/** Say it is done. */
export type CompleteRequestInput = {
  /** In one's own words: at most 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** How it went: 1 (badly) to 5 (very well). */
  satisfaction: Scalars['Int']['input'];
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

/** The other party of an agreed request. */
export type Contact = {
  /** Name. */
  name: Scalars['String']['output'];
  /** How to be reached, as they chose to give it. */
  reach?: Maybe<Scalars['String']['output']>;
};

/** What both sides signed. */
export type Contract = {
  /** Last day. */
  endsOn: Scalars['String']['output'];
  /** Months by which it was extended so far. */
  extendedMonths: Scalars['Int']['output'];
  /** The grant, instalment by instalment. */
  instalments: Array<Instalment>;
  /** The pot that the money comes into and is spent from: its accounts are the ledger. */
  pot: Pot;
  /** When the second side signed. */
  signedAt: Scalars['DateTime']['output'];
};

/** A meeting to call together. */
export type ConveneMeetingInput = {
  /** When it ends, at most 12 hours later. */
  endsAt: Scalars['DateTime']['input'];
  /** Id made up by the client: mtg_ and a UUID. */
  id: Scalars['ID']['input'];
  /** Where it is, at most 200 characters. */
  place: Scalars['String']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** What it is called, at most 100 characters. */
  title: Scalars['String']['input'];
};

/** What was otherwise in a quarter. */
export type CorrectSettlementInput = {
  /** What was otherwise: 1 to 20. Of two about the same days the later in the list holds; they come on top of what was corrected before. */
  changes: Array<SettlementChangeInput>;
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
  /** Version of the settlement that was seen. */
  version: Scalars['Int']['input'];
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** What an entry should have been. */
export type CorrectWeekHoursInput = {
  /** The entry that is corrected; of several corrections the last. */
  hoursId: Scalars['ID']['input'];
  /** Id of the correction, made by the client: whr_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Minutes that it should have been: 0 to 10,080. */
  minutes: Scalars['Int']['input'];
};

/** What an initiative costs. */
export type CostInitiativeInput = {
  /** What it costs, at least 1 cent. */
  cost: Scalars['Cents']['input'];
  /** Id of the initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** An entry to undo. */
export type CounterEntryInput = {
  /** Id of the entry to undo. */
  entryId: Scalars['ID']['input'];
  /** Id made up by the client: jrn_ and a UUID. The same id is booked once. */
  id: Scalars['ID']['input'];
  /** Why, at most 200 characters. Public: name no persons. */
  why: Scalars['String']['input'];
};

/** How a round is counted. Frozen when it opens. */
export type CountingMethod = {
  /** Whether the outcome of most votes per euro replaces that of Equal Shares where strictly more voters like it better. */
  comparison: Scalars['Boolean']['output'];
  /** How the rest is spent. */
  completion: Completion;
  /** By how much each voter's share is raised, under addOne. */
  increment: Scalars['Cents']['output'];
  /** The rule. */
  rule: CountingRule;
  /** What a vote is held to be worth to its voter. */
  satisfaction: Satisfaction;
  /** Which of equals comes first. */
  tie: TieOrder;
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
  id: Scalars['ID']['input'];
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
  days: Scalars['Int']['input'];
  /** What is done. */
  measure: MeasureKind;
  /** The report. */
  reportId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. Whom it is about reads it: name nobody else. */
  why: Scalars['String']['input'];
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

/** A host acts for somebody, for half an hour. */
export type Desk = {
  /** When it ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** On what. */
  ground: DeskGround;
  /** Id (dsk_…). */
  id: Scalars['ID']['output'];
  /** Whether it is open now. */
  open: Scalars['Boolean']['output'];
  /** When it began. */
  openedAt: Scalars['DateTime']['output'];
  /** The sheet of paper that is entered; null for who is present. */
  paperId?: Maybe<Scalars['ID']['output']>;
  /** For whom. */
  person: Person;
  /** The code with which this person takes over what is here, to be printed on their slip; null for who has an account, and once the desk is closed. */
  slipCode?: Maybe<Scalars['String']['output']>;
  /** Until when the code works; null where there is none. */
  slipUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** On what a host acts for somebody. */
export type DeskGround =
  /** They wrote and signed it on paper. */
  | 'paper'
  /** They are present and said that it is all right. */
  | 'spoken';

/** A desk, by its id. */
export type DeskIdInput = {
  /** Id of the desk (dsk_…). */
  deskId: Scalars['ID']['input'];
};

/** A page of the log. */
export type DeskLogConnection = {
  /** Entries with their cursors. */
  edges: Array<DeskLogEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An entry of the log and its cursor. */
export type DeskLogEdge = {
  /** Cursor of this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: DeskLogEntry;
};

/** Something that a host did in somebody's name. */
export type DeskLogEntry = {
  /** What was done, such as ask or signUp. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The host. */
  host: Person;
  /** The id of what it was done to. */
  subject: Scalars['ID']['output'];
};

/** What became of a desk. */
export type DeskPayload = {
  /** The desk; null when refused. */
  desk?: Maybe<Desk>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A file to take away from a dossier. */
export type DetachFromChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Id of the file (fil_…). */
  fileId: Scalars['ID']['input'];
};

/** A browser on which push was turned on. */
export type Device = {
  /** When it was added. */
  at: Scalars['DateTime']['output'];
  /** Its address at its push service, as its browser knows it too. */
  endpoint: Scalars['String']['output'];
  /** Id of the device here; it follows from its address. */
  id: Scalars['ID']['output'];
  /** Whose push service that is, such as Google, Mozilla, Apple or Microsoft. */
  service: Scalars['String']['output'];
};

/** How much residents carry, month by month. See docs/letting-go.md. */
export type Dispensability = {
  /** Per month that is over, oldest first. */
  months: Array<DispensabilityMonth>;
  /** Where the index goes: the last three months that are final, compared with the three before. */
  trend: DispensabilityTrend;
};


/** How much residents carry, month by month. See docs/letting-go.md. */
export type DispensabilityMonthsArgs = {
  last: Scalars['Int']['input'];
};

/** The dispensability index of a month: the share of needs that residents carried. */
export type DispensabilityMonth = {
  /** Whether nothing of the month can come back any more: until then, 90 days after its end, it can only fall. */
  final: Scalars['Boolean']['output'];
  /** Upper end of its 95 % interval, in whole per cents; null when withheld. */
  high?: Maybe<Scalars['Int']['output']>;
  /** Lower end of its 95 % interval, in whole per cents; null when withheld. */
  low?: Maybe<Scalars['Int']['output']>;
  /** Calendar month where the wijk is, such as 2026-11. */
  month: Scalars['String']['output'];
  /** In whole per cents; null when withheld, as it is about fewer than 5 people. */
  percent?: Maybe<Scalars['Int']['output']>;
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
  freeFund: Scalars['Cents']['input'];
  /** Incomes that are expected, per source. */
  incomes: Array<ExpectedIncomeInput>;
  /** What each pot may spend; at most 60. */
  lines: Array<PlannedLineInput>;
  /** Version that it was made from, as the budget says; 0 when there is nothing yet. */
  version: Scalars['Int']['input'];
  /** Fiscal year: this year, the next, or one before that is not closed. */
  year: Scalars['Int']['input'];
};

/** A challenge to begin. It is read by everybody: name no persons. */
export type DraftChallengeInput = {
  /** Id made up by the client: chl_ and a UUID. The same id is begun once. */
  id: Scalars['ID']['input'];
  /** A few words, 3 to 100 characters. */
  title: Scalars['String']['input'];
};

/** A quarter to settle. */
export type DraftSettlementInput = {
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
};

/** End an invitation. */
export type EndInvitationInput = {
  /** Id of the invitation. */
  id: Scalars['ID']['input'];
};

/** A ballot that came back on paper. */
export type EnterPaperBallotInput = {
  /** What is chosen on it. */
  choices: Array<ChoiceInput>;
  /** The code on the paper. */
  code: Scalars['String']['input'];
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
};

/** An entry of the ledger with its place in the chain. Never changes. */
export type Entry = {
  /** Day it is booked on, such as 2026-11-25. */
  date: Scalars['String']['output'];
  /** For what. */
  description: Scalars['String']['output'];
  /** SHA-256 of the entry and of the hash before it: whoever alters an entry breaks the chain from there on. */
  hash: Scalars['String']['output'];
  /** Id of what was booked (jrn_…). */
  id: Scalars['ID']['output'];
  /** Its sides. */
  legs: Array<Leg>;
  /** Number within its fiscal year, from 1, without gaps. */
  number: Scalars['Int']['output'];
  /** Place in the whole chain, from 1, without gaps. */
  place: Scalars['Int']['output'];
  /** Id of the entry that this one undoes. */
  reverses?: Maybe<Scalars['ID']['output']>;
  /** Where money that came in comes from; of a counter-entry, the source of what it undoes. Null for everything else. */
  source?: Maybe<IncomeSource>;
  /** Version of the statutes in force. */
  statutes: Scalars['Int']['output'];
  /** What it does. */
  type: JournalType;
  /** Who booked it, under a pseudonym that is the same throughout this ledger. */
  who: Scalars['String']['output'];
  /** Fiscal year. */
  year: Scalars['Int']['output'];
};

/** A page of the ledger, newest first. */
export type EntryConnection = {
  /** Entries with their cursors. */
  edges: Array<EntryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An entry and its cursor. */
export type EntryEdge = {
  /** Cursor of this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Entry;
};

/** Bring in WIJ. */
export type EscalateInput = {
  /** Must be true: a professional of WIJ may read this request. */
  consent: Scalars['Boolean']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Why, if one wants to say: at most 500 characters. */
  why: Scalars['String']['input'];
};

/** Under which consent WIJ sees the request. */
export type Escalation = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why it was allowed. */
  ground: EscalationGround;
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
  challengeId: Scalars['ID']['input'];
  /** Whether each quality measure is met, in the order of the agreement. */
  met: Array<Scalars['Boolean']['input']>;
  /** What was found, 10 to 4,000 characters. Everybody can read it. */
  text: Scalars['String']['input'];
};

/** An evaluation. */
export type Evaluation = {
  /** Each measure. */
  measures: Array<MeasureOutcome>;
  /** Day. */
  on: Scalars['String']['output'];
  /** What was found. */
  text: Scalars['String']['output'];
};

/** An income that is expected. */
export type ExpectedIncome = {
  /** How much. */
  amount: Scalars['Cents']['output'];
  /** Where it comes from. */
  source: IncomeSource;
};

/** An income that is expected. */
export type ExpectedIncomeInput = {
  /** How much, at least 1 cent. */
  amount: Scalars['Cents']['input'];
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
  became?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the sheet (ppr_…). */
  paperId: Scalars['ID']['input'];
  /** Why it could not be entered: 1 to 200 characters. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** The formation of WIJ in a wijk. */
export type Formation = {
  /** Every parameter that was said, the latest day first; what holds today says so. */
  parameters: Array<FormationParameter>;
  /** Its specialisms, by name; at most 40. */
  specialisms: Array<Specialism>;
  /** Counts the changes of the parameters; to be named when changing them. 0 when there are none. */
  version: Scalars['Int']['output'];
  /** Time that is about no request, per week and specialism: the last weeks in which any was recorded, the latest first. Corrections are counted in. For wij and coordinator; empty for others, as behind a specialism there are one or two people. */
  weeks: Array<FormationWeek>;
};


/** The formation of WIJ in a wijk. */
export type FormationWeeksArgs = {
  first: Scalars['Int']['input'];
};

/** What a parameter is from a day on. */
export type FormationParameter = {
  /** True for an assumption, false for what was measured or agreed on. */
  assumed: Scalars['Boolean']['output'];
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** First day, such as 2027-01-01, where the wijk is. */
  from: Scalars['String']['output'];
  /** Whether it holds today. */
  inForce: Scalars['Boolean']['output'];
  /** Which. */
  kind: FormationParameterKind;
  /** Where it is from, or why it is assumed. */
  source: Scalars['String']['output'];
  /** How much: basis points, or hours for yearHours. */
  value: Scalars['Int']['output'];
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

/** What became of a change of the formation. */
export type FormationPayload = {
  /** The formation as it is now; null when refused. */
  formation?: Maybe<Formation>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Time of a week that is about no request. */
export type FormationWeek = {
  /** Per specialism in which any was recorded. */
  specialisms: Array<SpecialismMinutes>;
  /** As ISO 8601 writes it, such as 2026-W48. */
  week: Scalars['String']['output'];
};

/** A proxy to give. */
export type GiveProxyInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** The member who votes in one's name. */
  toPersonId: Scalars['ID']['input'];
};

/** WIJ asks a resident to take over. */
export type HandBack = {
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** What is needed, in WIJ's words. */
  note: Scalars['String']['output'];
  /** Which resident. */
  to: Person;
  /** Whether the requester must allow it first. */
  waitsForRequester: Scalars['Boolean']['output'];
};

/** How a task went back. */
export type Handover = {
  /** Day from which residents no longer do it. */
  from: Scalars['String']['output'];
  /** Day on which it was paid back; null until then, and when there was nothing. */
  paidOn?: Maybe<Scalars['String']['output']>;
  /** What is set apart for the municipality out of the pot. */
  rest: Scalars['Cents']['output'];
};

/** A line to leave be. */
export type IgnoreLineInput = {
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
  /** Why, at most 200 characters. */
  why: Scalars['String']['input'];
};

/** A statement to take in. */
export type ImportStatementInput = {
  /** Id of the file that was uploaded for this purpose (fil_…): CAMT.053. */
  fileId: Scalars['ID']['input'];
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

/** A plan of residents that needs money of the wijk. */
export type Initiative = Node & {
  /** Why the proposer appealed; null otherwise. */
  appeal?: Maybe<Scalars['String']['output']>;
  /** What the caller can do with it now. */
  can: Array<InitiativeAction>;
  /** What it costs, by the board; null until then. */
  cost?: Maybe<Scalars['Cents']['output']>;
  /** When it was proposed. */
  createdAt: Scalars['DateTime']['output'];
  /** What the proposer thinks it costs. */
  estimate: Scalars['Cents']['output'];
  /** Id (ini_…). */
  id: Scalars['ID']['output'];
  /** The language that it was written in, an ISO 639 code; null where that is not known, which counts as Dutch. */
  language?: Maybe<Scalars['String']['output']>;
  /** Pictures with the report, in the order they were given. For everybody who takes part. */
  pictures: Array<Attachment>;
  /** Who proposed it; null once they left. */
  proposer?: Maybe<Person>;
  /** Why it was rejected, or what the assembly decided; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What came of it; null until it is reported. */
  report?: Maybe<Scalars['String']['output']>;
  /** The round it is or was voted on in; null otherwise. */
  roundId?: Maybe<Scalars['ID']['output']>;
  /** Where it is. */
  state: InitiativeState;
  /** Whether the caller supports it. */
  supported: Scalars['Boolean']['output'];
  /** How many residents support it so far. */
  supporters: Scalars['Int']['output'];
  /** How many are needed, from the statutes. */
  supportersNeeded: Scalars['Int']['output'];
  /** What, for whom, what is needed, and what the proposers do themselves. */
  text: Scalars['String']['output'];
  /** A few words. */
  title: Scalars['String']['output'];
};

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

/** A page of initiatives, newest first. */
export type InitiativeConnection = {
  /** Initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An initiative and its cursor. */
export type InitiativeEdge = {
  /** Cursor of this initiative. */
  cursor: Scalars['String']['output'];
  /** The initiative. */
  node: Initiative;
};

/** Which initiative. */
export type InitiativeIdInput = {
  /** Id of the initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** What became of an initiative. */
export type InitiativePayload = {
  /** The initiative; null when refused. */
  initiative?: Maybe<Initiative>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Which initiative, and why. */
export type InitiativeReasonInput = {
  /** Id of the initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Why, 3 to 1,000 characters. Everybody can read it. */
  why: Scalars['String']['input'];
};

/** What initiatives need. */
export type InitiativeRules = {
  /** How many residents must support an idea before it is looked at. */
  supporters: Scalars['Int']['output'];
  /** From which age residents vote. */
  votingAge: Scalars['Int']['output'];
};

/** What initiatives need; what is left out stays. */
export type InitiativeRulesInput = {
  /** How many residents must support an idea, 1 to 1000. */
  supporters?: InputMaybe<Scalars['Int']['input']>;
  /** From which age residents vote, 0 to 21. */
  votingAge?: InputMaybe<Scalars['Int']['input']>;
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

/** An instalment of the grant. */
export type Instalment = {
  /** How much. */
  amount: Scalars['Cents']['output'];
  /** Day on which it was booked; null until then. */
  bookedOn?: Maybe<Scalars['String']['output']>;
  /** Day on which it is due. */
  dueOn: Scalars['String']['output'];
  /** Counts from 1. */
  number: Scalars['Int']['output'];
};

/** An invitation to join. */
export type Invitation = Node & {
  /** The code to pass on, such as K7Q2M-9XRT4; null for who may not give its roles. */
  code?: Maybe<Scalars['String']['output']>;
  /** Until when it works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Id (inv_…). */
  id: Scalars['ID']['output'];
  /** For what, for whom: a note to oneself. */
  note?: Maybe<Scalars['String']['output']>;
  /** Roles that whoever uses it gets; resident among them, but for those who only work here (wij, coordinator). */
  roles: Array<Role>;
  /** How often it was used. */
  used: Scalars['Int']['output'];
  /** How often it can be used in all. */
  uses: Scalars['Int']['output'];
  /** Whether it still works now. */
  works: Scalars['Boolean']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  /** Invitations with their cursors. */
  edges: Array<InvitationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An invitation and its cursor. */
export type InvitationEdge = {
  /** Cursor of this invitation. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: Invitation;
};

/** Make an invitation. */
export type InviteInput = {
  /** For how many days: 1 to 90. */
  days: Scalars['Int']['input'];
  /** Id made by the client: inv_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** For what, for whom; at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Roles beside resident; only roles the caller may grant. */
  roles: Array<Role>;
  /** How often it can be used: 1 to 500. */
  uses: Scalars['Int']['input'];
};

/** What became of an invitation. */
export type InvitePayload = {
  /** The invitation; null when refused. */
  invitation?: Maybe<Invitation>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A ballot on paper. */
export type IssuePaperBallotInput = {
  /** For whom. */
  personId: Scalars['ID']['input'];
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
};

/** Join with a code. */
export type JoinWithCodeInput = {
  /** The code, with or without dash, any case. */
  code: Scalars['String']['input'];
  /** Languages spoken, ISO 639 codes. */
  languages: Array<Scalars['String']['input']>;
  /** Name to go by: 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** An entry as it was booked; its number and hash follow within seconds, in the ledger. */
export type Journal = {
  /** Day it is booked on, such as 2026-11-25. */
  date: Scalars['String']['output'];
  /** For what. */
  description: Scalars['String']['output'];
  /** Its id (jrn_…). */
  id: Scalars['ID']['output'];
  /** Its sides. */
  legs: Array<Leg>;
  /** What it does. */
  type: JournalType;
  /** Fiscal year. */
  year: Scalars['Int']['output'];
};

/** What became of something that was booked. */
export type JournalPayload = {
  /** The entry; null when refused. */
  journal?: Maybe<Journal>;
  /** What to mend. */
  userErrors: Array<UserError>;
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
  sure: Scalars['Boolean']['input'];
};

/** Days of a specialism that can't be reckoned. */
export type LeftOut = {
  /** First day. */
  from: Scalars['String']['output'];
  /** Its name, as it was then. */
  specialism: Scalars['String']['output'];
  /** Id of the specialism (spc_…). */
  specialismId: Scalars['ID']['output'];
  /** Last day. */
  until: Scalars['String']['output'];
  /** Why. */
  why: LeftOutReason;
};

/** Why days of a specialism count for nothing in a settlement. */
export type LeftOutReason =
  /** Nobody said what there was. */
  | 'noActual'
  /** No baseline was agreed on for these days. */
  | 'noBaseline'
  /** Nobody said for how many hours a year a professional is paid. */
  | 'noYearHours';

/** One side of an entry. Amounts of an entry add up to zero. */
export type Leg = {
  /** Account: bank, pot:<id>, round:<id>, initiative:<id>, claim:<id>, refund:<id>; of settled savings owed:city, settled:reserve and kept:city. */
  account: Scalars['String']['output'];
  /** Above zero: debit. Below zero: credit. Money in a pot is credit. */
  amount: Scalars['Cents']['output'];
};

/** When WIJ steps down in a service, and what is done with what that saves. */
export type LettingGoRules = {
  /** How many in a hundred come back within 90 days, or go to WIJ again after a hand-back, at most. */
  backPercent: Scalars['Int']['output'];
  /** The biggest step at once, in hundredths of an fte. */
  biggestStep: Scalars['Int']['output'];
  /** The four corners: somebody in each of these roles must agree before a step takes effect. */
  corners: Array<Role>;
  /** How many good months in a row before WIJ steps down in a service. */
  goodMonths: Scalars['Int']['output'];
  /** How many in a hundred requests get a first answer within the response hours, at least. */
  inTimePercent: Scalars['Int']['output'];
  /** The share of a saving that the wijk keeps, in percent. */
  reinvestmentPercent: Scalars['Int']['output'];
  /** How much stays above what is needed, in hundredths of an fte. */
  safetyReserve: Scalars['Int']['output'];
  /** How satisfied requesters are at least: the mean of 1 to 5, in tenths. */
  satisfactionTenths: Scalars['Int']['output'];
};

/** When WIJ steps down, and what is done with what that saves; what is left out stays. */
export type LettingGoRulesInput = {
  /** How many in a hundred come back within 90 days, or go to WIJ again after a hand-back, at most. */
  backPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The biggest step at once, in hundredths of an fte, 10 to 1,000. */
  biggestStep?: InputMaybe<Scalars['Int']['input']>;
  /** The four corners, 2 to 7 roles of a wijk, each once. */
  corners?: InputMaybe<Array<Role>>;
  /** How many good months in a row before WIJ steps down, 1 to 12. */
  goodMonths?: InputMaybe<Scalars['Int']['input']>;
  /** How many in a hundred requests get a first answer within the response hours, at least. */
  inTimePercent?: InputMaybe<Scalars['Int']['input']>;
  /** The share of a saving that the wijk keeps, in percent. */
  reinvestmentPercent?: InputMaybe<Scalars['Int']['input']>;
  /** How much stays above what is needed, in hundredths of an fte, 0 to 1,000. */
  safetyReserve?: InputMaybe<Scalars['Int']['input']>;
  /** How satisfied requesters are at least: the mean of 1 to 5, in tenths, 10 to 50. */
  satisfactionTenths?: InputMaybe<Scalars['Int']['input']>;
};

/** A look by a professional at an escalated request. */
export type Look = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Person;
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
  about?: InputMaybe<Scalars['ID']['input']>;
};

/** A line and the instalment it is. */
export type MatchInstalmentInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
  /** Number of the instalment. */
  number: Scalars['Int']['input'];
};

/** A line and the claim it pays. */
export type MatchLineInput = {
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
};

/** The signed-in person, in this wijk. Only that person sees this. */
export type Me = {
  /** Asked to join and waiting for neighbours to vouch; null otherwise. */
  application?: Maybe<Application>;
  /** What neighbours ask of this person and still waits, newest first. */
  asks: AskConnection;
  /** Whom the caller keeps away. */
  blocked: Array<Person>;
  /** How often that link was made; sent along when it is replaced. */
  calendarRevision: Scalars['Int']['output'];
  /** Secret link to a calendar (.ics) with one's own sign-ups, beginning with a slash, at the address of this API; null until one is made. Whoever has the link can read the calendar. */
  calendarUrl?: Maybe<Scalars['String']['output']>;
  /** What hosts did in the name of this person at a desk, newest first. */
  deskLog: DeskLogConnection;
  /** Devices where this person turned push on, the oldest first. */
  devices: Array<Device>;
  /** Everything kept about this person in this wijk, as a JSON document to download. */
  everything: Scalars['String']['output'];
  /** Requests this person answered, was asked back for, or helps with, newest first. */
  helping: RequestConnection;
  /** Id of the person (per_…). */
  id: Scalars['ID']['output'];
  /** Themes lived through, as categories. Readable by their owner alone, through no other query. */
  livedExperience: Scalars['Tags']['output'];
  /** Roles this person may give to others, by the roles table. */
  mayGrant: Array<Role>;
  /** Measures that the board took against the caller, newest first. */
  measures: Array<OwnMeasure>;
  /** Whether neighbours in the same street may ask this person for anything. */
  nearby: Scalars['Boolean']['output'];
  /** What there is to know, newest first. Alike news about the same thing that came in a row is one line. */
  news: NewsConnection;
  /** What this person offers now. */
  offers: Array<Offer>;
  /** Profile; null when not (yet) a resident here. */
  person?: Maybe<Person>;
  /** How to be reached, such as a telephone number; shown to the other party once a request is agreed. */
  reach?: Maybe<Scalars['String']['output']>;
  /** Requests of this person, newest first. */
  requests: RequestConnection;
  /** Roles held in this wijk; empty when none. */
  roles: Array<Role>;
  /** What the caller is signed up for or waits for and is still to come, soonest first; of a course only the next time. At most 50. */
  signUps: Array<Occurrence>;
  /** How this person is told what concerns them. */
  telling: Telling;
  /** When this person has time to help; empty when they did not say. */
  times: Array<Daypart>;
  /** How much of the newest hundred was not seen yet. */
  unseenNews: Scalars['Int']['output'];
  /** Time of weeks that one recorded as a professional, the latest week first; corrections stand beside what they correct. */
  weekHours: WeekHoursConnection;
  /** True for somebody who was entered at a desk and has no account of their own yet. */
  withoutAccount: Scalars['Boolean']['output'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeAsksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeDeskLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeHelpingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<RequestState>;
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeWeekHoursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What became of a change to oneself. */
export type MePayload = {
  /** Oneself, as it is now; null when refused. */
  me?: Maybe<Me>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
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

/** How it goes by one quality measure. */
export type MeasureOutcome = {
  /** The measure. */
  measure: Scalars['String']['output'];
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
};

/** A meeting of the general assembly. */
export type Meeting = Node & {
  /** True while motions can be put and taken back. */
  agendaOpen: Scalars['Boolean']['output'];
  /** When the notice went out. */
  convenedAt: Scalars['DateTime']['output'];
  /** When it ends: until then votes count. */
  endsAt: Scalars['DateTime']['output'];
  /** True when the caller has a vote. */
  hasVote: Scalars['Boolean']['output'];
  /** The id (mtg_…). */
  id: Scalars['ID']['output'];
  /** Members with a vote whose name holds these letters (at least 2), to give a proxy to or, as a host, to vote for; at most 10. For who has a vote, and hosts. */
  membersNamed: Array<Person>;
  /** The agenda: its motions in order. */
  motions: Array<Motion>;
  /** Motions on which the caller can vote now and did not yet. */
  motionsToVote: Array<Motion>;
  /** Last day on which a motion can be put, such as 2026-11-25. */
  motionsUntil: Scalars['String']['output'];
  /** Remarks in the minutes, oldest first. */
  notes: Array<MinutesNote>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** Who gave the caller a proxy. */
  proxiesFrom: Array<Person>;
  /** To whom the caller gave a proxy. */
  proxyTo?: Maybe<Person>;
  /** Why it was called off. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Record date: who is a member at this moment has a vote. */
  recordAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: MeetingState;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** From when votes can be cast. */
  votingFrom: Scalars['DateTime']['output'];
  /** True when votes can be cast now. */
  votingNow: Scalars['Boolean']['output'];
};


/** A meeting of the general assembly. */
export type MeetingMembersNamedArgs = {
  search: Scalars['String']['input'];
};

/** A page of meetings. */
export type MeetingConnection = {
  /** Meetings with their cursors. */
  edges: Array<MeetingEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A meeting and its cursor. */
export type MeetingEdge = {
  /** Cursor of this meeting. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** A meeting. */
export type MeetingIdInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** What became of a meeting. */
export type MeetingPayload = {
  /** The meeting; null when refused. */
  meeting?: Maybe<Meeting>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Where a meeting stands. */
export type MeetingState =
  /** Called off. */
  | 'cancelled'
  /** Called together: the notice is out. */
  | 'convened'
  /** Held: every motion is decided on. */
  | 'held';

/** Something said in a conversation. */
export type Message = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said it; null while the name is hidden, or when they left. */
  from?: Maybe<Person>;
  /** Id (msg_…). */
  id: Scalars['ID']['output'];
  /** The language that it was written in, an ISO 639 code; null where that is not known, which counts as Dutch. */
  language?: Maybe<Scalars['String']['output']>;
  /** Whether the caller said it. */
  mine: Scalars['Boolean']['output'];
  /** What was said. */
  text: Scalars['String']['output'];
};

/** A page of a conversation. */
export type MessageConnection = {
  /** Messages with their cursors. */
  edges: Array<MessageEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A message and its cursor. */
export type MessageEdge = {
  /** Cursor of this message. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** What became of a message. */
export type MessagePayload = {
  /** The message; null when refused. */
  message?: Maybe<Message>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A remark in the minutes. */
export type MinutesNote = {
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
};

/** The money of a wijk. */
export type Money = {
  /** On the bank account, by the books. */
  bank: Scalars['Cents']['output'];
  /** Fiscal years that are closed, oldest first. */
  closedYears: Array<Scalars['Int']['output']>;
  /** The members' share of settled savings that the city has not paid yet. It is in no pot, and nobody can spend it, until it is on the bank account. */
  owed: Scalars['Cents']['output'];
  /** Pots, by name. */
  pots: Array<Pot>;
  /** Set apart: for voting rounds that are open, promised to initiatives, and for claims that are approved and not yet paid. Bank = pots + promised. */
  promised: Scalars['Cents']['output'];
};

/** A kind of decision about money. */
export type MoneyDecision =
  /** An expense. */
  | 'expense'
  /** An expense from the free fund (scharrelpot). */
  | 'freeFund'
  /** Moving money between pots. */
  | 'move';

/** What became of the books. */
export type MoneyPayload = {
  /** The money now; null when refused. */
  money?: Maybe<Money>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A motion of the general assembly. */
export type Motion = Node & {
  /** For moving money: how much. */
  amount?: Maybe<Scalars['Cents']['output']>;
  /** For an expense: the claim. Its amount stands in `amount`. */
  claimId?: Maybe<Scalars['ID']['output']>;
  /** For a change of the statutes: what changes, against the statutes of when it was put. */
  difference: Array<ArticleDifference>;
  /** For a change of the statutes: first day on which it holds. */
  from?: Maybe<Scalars['String']['output']>;
  /** For moving money: out of which pot. */
  fromPot?: Maybe<Scalars['ID']['output']>;
  /** The id (mot_…). */
  id: Scalars['ID']['output'];
  /** For an appeal: the initiative. */
  initiativeId?: Maybe<Scalars['ID']['output']>;
  /** What it does. */
  kind: MotionKind;
  /** The language that it was written in, an ISO 639 code; null where that is not known, which counts as Dutch. */
  language?: Maybe<Scalars['String']['output']>;
  /** Id of its meeting. */
  meetingId: Scalars['ID']['output'];
  /** How often the caller changed that; sent along when it is changed. */
  myRevision: Scalars['Int']['output'];
  /** What the caller said to it; null while they did not vote. */
  myVote?: Maybe<MotionVote>;
  /** How it was decided; null before. */
  outcome?: Maybe<MotionOutcome>;
  /** Who put it; null when they left. */
  proposer?: Maybe<Person>;
  /** What became of it. */
  state: MotionState;
  /** Why, in the words of who put it. */
  text: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** For moving money: into which pot. */
  toPot?: Maybe<Scalars['ID']['output']>;
  /** Of each who gave the caller a proxy: what the caller cast for them. */
  votesFor: Array<VoteFor>;
  /** For a budget: its year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A motion. */
export type MotionIdInput = {
  /** The motion. */
  motionId: Scalars['ID']['input'];
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

/** How a motion was decided. */
export type MotionOutcome = {
  /** Neither. */
  abstain: Scalars['Int']['output'];
  /** The article it was decided by, such as 'artikel 4 lid 6'. */
  article: Scalars['String']['output'];
  /** How many of them voted. */
  cast: Scalars['Int']['output'];
  /** Members with a vote. */
  eligible: Scalars['Int']['output'];
  /** Majority that was needed. */
  majority: Majority;
  /** Against. */
  no: Scalars['Int']['output'];
  /** Why an adopted motion could not be carried out as it stood, such as too little money in a pot; null when it was. */
  notCarriedOut?: Maybe<Scalars['String']['output']>;
  /** How many had to vote. */
  quorum: Scalars['Int']['output'];
  /** The decision in a sentence. */
  sentence: Scalars['String']['output'];
  /** Version of the statutes it was decided under. */
  statutes: Scalars['Int']['output'];
  /** In favour. */
  yes: Scalars['Int']['output'];
};

/** What became of a motion. */
export type MotionPayload = {
  /** The motion; null when refused. */
  motion?: Maybe<Motion>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

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

/** What became of a vote. */
export type MotionVotePayload = {
  /** The motion; null when refused. */
  motion?: Maybe<Motion>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Money to move. */
export type MoveMoneyInput = {
  /** How much, at least 1 cent. */
  amount: Scalars['Cents']['input'];
  /** For what, at most 200 characters. Public: name no persons. */
  description: Scalars['String']['input'];
  /** Pot it comes from. */
  from: Scalars['ID']['input'];
  /** Id made up by the client: jrn_ and a UUID. The same id is booked once. */
  id: Scalars['ID']['input'];
  /** Pot it goes to. */
  to: Scalars['ID']['input'];
};

/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type Mutation = {
  /** Open what a resident proposed. For hosts. */
  acceptActivity: ActivityPayload;
  /** The requester picks an answer: the two have agreed, and a hidden name is shown. */
  acceptAnswer: RequestPayload;
  /** Accept the challenge, with reasons. For the coordinator. */
  acceptChallenge: ChallengePayload;
  /** The named resident accepts: from then on WIJ no longer sees the request. */
  acceptHandBack: RequestPayload;
  /** Add a receipt to your own claim that has none yet. */
  addReceipt: ClaimPayload;
  /** Admit it to a voting round, once its costs are known. For the board. */
  admitInitiative: InitiativePayload;
  /** Take somebody who asked into the group. For the group. */
  admitToChallenge: ChallengePayload;
  /** Agree to the baseline that the other party proposed, as it was seen: another person, in the other role. For coordinator and board. */
  agreeBaseline: SpecialismPayload;
  /** Agree to a draft as it was seen. It takes one of each party, coordinator and board, and two people; with the second it is booked, and changes no more. */
  agreeSettlement: SettlementPayload;
  /** The requester allows the named resident to see the request (needed where it was never for neighbours). */
  allowHandBack: RequestPayload;
  /** Offer to help with a request. One answer per person. */
  answerRequest: RequestPayload;
  /** Appeal to the general assembly against a rejection, which decides on it by a motion. For the proposer, once. */
  appealInitiative: InitiativePayload;
  /** Appeal to the general assembly against a measure. For whom it is about, once. */
  appealMeasure: SafetyPayload;
  /** Approve a claim, as far as the statutes (powers) give its amount to you. Its money is set apart in the same transaction. Never your own. */
  approveClaim: ClaimPayload;
  /** Ask the neighbourhood for help. The request is routed by who provides the service of its category that day; see `services` and `Provider`. Danger to somebody's safety goes to WIJ at once; so does audience wij, with consent. */
  askForHelp: RequestPayload;
  /** Ask to join without a code; neighbours vouch with the word in the answer. */
  askToJoin: MePayload;
  /** Agree in the name of a corner, which nobody did yet: one corner for each person. With the last of them, and no objection left, the step takes effect on the first day of the next month. For who holds the role of that corner. */
  assentToStep: StepProposalPayload;
  /** Put a file with the dossier that the caller uploaded for this purpose, such as a plan or a drawing: at most 10. For the group, as long as it can write in the dossier. */
  attachToChallenge: ChallengePayload;
  /** Keep somebody away: neither sees the other's requests, and neither is asked to help the other. They are not told. */
  blockPerson: SafetyPayload;
  /** Book money that came in on the bank account. For the treasurer. The same id is booked once. Money of a settlement is booked with receiveSettlement or bookLine. */
  bookIncome: JournalPayload;
  /** Book an instalment of the grant that came in on the bank account. For the treasurer. */
  bookInstalment: ChallengePayload;
  /** Book a line as income. For the treasurer; once per line. Refused (LINE_IS_INSTALMENT) for the money of a contract that an instalment of a challenge is. */
  bookLine: BankLinePayload;
  /** Call an activity off with everything that is still to come, or turn a proposal down, with a reason. For hosts, and for who proposed it while nobody looked at it. */
  cancelActivity: ActivityPayload;
  /** Call a meeting off, with a reason. For the board, until votes can be cast. */
  cancelMeeting: MeetingPayload;
  /** Cast one's ballot, or change it, while the round is open. One person, one ballot, whatever the channel. */
  castBallot: BallotPayload;
  /** Cast a ballot for somebody who is present or on the phone, with their spoken consent. For hosts; that it was done is logged, never what was chosen. */
  castBallotFor: ReceiptPayload;
  /** Vote on a motion, or change one's vote until the end of the meeting: for oneself, for who gave one a proxy, or, as a host, for a member who is present. */
  castMotionVote: MotionVotePayload;
  /** Write in the dossier. For the group. */
  changeChallenge: ChallengePayload;
  /** Change one occurrence: its time or its place, or call it off. For hosts. */
  changeOccurrence: OccurrencePayload;
  /** Give a service another name or other categories, from now on: what was asked before keeps the service that it was asked under. For the coordinator. */
  changeService: ServicePayload;
  /** Give a specialism another name, or let it work for another service. For coordinator and wij. */
  changeSpecialism: SpecialismPayload;
  /** Who was entered at a desk takes over what is there, with the code from their slip. For who signs in and does not take part yet. */
  claimAccount: AccountPayload;
  /** End it before the half hour is over. */
  closeDesk: DeskPayload;
  /** Close a fiscal year that is over: nothing more can be booked in it, and its balances open the next. For the treasurer. */
  closeYear: MoneyPayload;
  /** The requester says it is done: who solved it and how it went. */
  completeRequest: RequestPayload;
  /** Confirm a place that came free: oneself, or, as a host, for somebody who agreed. */
  confirmPlace: OccurrencePayload;
  /** Call the general assembly together. For the board, so many days ahead as the statutes say. The same id is called once. */
  conveneMeeting: MeetingPayload;
  /** Say what was otherwise in a quarter than the formation says: a draft of the whole quarter reckoned anew, for both parties to agree to, in the place of one that waits. What is booked stays as it is; the difference is booked. For coordinator and board. */
  correctSettlement: SettlementPayload;
  /** Correct what one recorded: a new entry says what it should have been. The old one stays, and is corrected once. For who recorded it. */
  correctWeekHours: WeekHoursPayload;
  /** Say what it costs, once it is supported. For the board. */
  costInitiative: InitiativePayload;
  /** Undo an entry by a counter-entry; nothing in the ledger is ever changed. For the treasurer, once per entry. A move into the members' reserve or out of it is the general assembly's: RESERVE_IS_MEMBERS. */
  counterEntry: JournalPayload;
  /** Put released claims, oldest first and at most 20, into a payment file for the bank. For the treasurer. The same id makes one file. */
  createPaymentFile: PaymentFilePayload;
  /** Decide on a report: nothing, a warning, a pause, or exclusion. For the board, with a reason that the person reads. */
  decideReport: ReportPayload;
  /** Say no to what one was asked. Nobody is told. To say yes, answer the request. */
  declineAsk: MePayload;
  /** The named resident declines, or the requester does not allow it; WIJ goes on. */
  declineHandBack: RequestPayload;
  /** Take a file away from the dossier: nobody can read it there any more, and it can not be put there again. For the group, as long as it can write in the dossier. */
  detachFromChallenge: ChallengePayload;
  /** Draft the budget of a year, as a whole: it takes the place of the draft before. It is in force once the general assembly adopts it; until then the adopted one stays. For treasurer and board. */
  draftBudget: BudgetPayload;
  /** Begin the dossier of a challenge. It goes by the rules of now, also when they change later. For residents. */
  draftChallenge: ChallengePayload;
  /** Draft the settlement of a quarter that has been over for an hour, without waiting for the clock. Answers the one that is there. For coordinator and board. */
  draftSettlement: SettlementPayload;
  /** End it, with a reason: before it is accepted by the group; where no agreement comes of it, and after an evaluation, by the group or the coordinator. */
  endChallenge: ChallengePayload;
  /** End an invitation: its code no longer works. */
  endInvitation: InvitePayload;
  /** Enter a ballot that came back on paper. For hosts. */
  enterPaperBallot: ReceiptPayload;
  /** The requester brings in WIJ, with consent that is recorded. */
  escalateRequest: RequestPayload;
  /** Evaluate it against each quality measure. For the coordinator. */
  evaluateChallenge: ChallengePayload;
  /** Say what became of a sheet of paper. For hosts; what was said first stays. */
  finishPaper: PaperPayload;
  /** Let another member vote in one's name at a meeting. Given again to the same member, it stays as it is. */
  giveProxy: MeetingPayload;
  /** Give somebody a role, where the roles table allows it. */
  grantRole: RolePayload;
  /** Leave a line be, with a reason, such as income that was booked by hand. For the treasurer. */
  ignoreLine: BankLinePayload;
  /** Take in a bank statement that was uploaded. Its balances must add up. A line that is known already, from this or another statement, stays one line. For the treasurer. */
  importStatement: StatementPayload;
  /** Make an invitation code, for one person or many, on paper if need be. The same id gives the same code. */
  invite: InvitePayload;
  /** Hand somebody a ballot on paper: its code is theirs, and counts as their one ballot. For hosts. The same person has the same code. */
  issuePaperBallot: PaperBallotPayload;
  /** Ask to join the group of a challenge. For residents. */
  joinChallenge: ChallengePayload;
  /** Join this wijk with a code. */
  joinWithCode: MePayload;
  /** Leave this wijk: profile and lived experience are erased at once; open requests are withdrawn, help given ends. */
  leave: MePayload;
  /** Leave the group, or take back that one asked to join. One always stays. */
  leaveChallenge: ChallengePayload;
  /** Say that one saw the news: all of it, or what is about one thing. It is not told any more. */
  markSeen: MePayload;
  /** Say that a line is an instalment of a challenge. It is booked, unless it was by hand. For the treasurer. */
  matchInstalment: BankLinePayload;
  /** Say that a line is the payment of a claim: it is booked, and the claim is paid. For the treasurer. */
  matchLine: BankLinePayload;
  /** Move money from one pot to another. Who may, up to which amount, stands in the statutes (powers). A pot never goes below zero. */
  moveMoney: JournalPayload;
  /** Note who came to an occurrence, once it began. For hosts. It stays with the activity and counts for nothing else. */
  noteAttendance: OccurrencePayload;
  /** Add a remark to the minutes. For the board, after the meeting. The same id is added once. */
  noteInMinutes: MeetingPayload;
  /** Write a note in the dialogue, or what was said in a progress talk. For the group, the board and the coordinator. */
  noteOnChallenge: ChallengeNotePayload;
  /** Object, with reasons: the step can't take effect until the objection is withdrawn. Who agreed before, no longer does. For who holds the role of a corner. */
  objectToStep: StepProposalPayload;
  /** WIJ asks a resident by name to take over, with a word on what is needed. */
  offerHandBack: RequestPayload;
  /** Offer something to neighbours, such as 'I repair bicycles'. The same id with the same content is the same offer. */
  offerHelp: OfferPayload;
  /** A host begins to act for somebody who is present, or who wrote on paper, with their consent: for half an hour. What is asked with the header `x-noaber-desk: <id>` is then asked in the name of that person; both stand in the log. Somebody new is entered here and becomes a resident without an account. The same id is opened once. */
  openDesk: DeskPayload;
  /** Begin the dialogue on a dossier that was submitted. For the coordinator. */
  openDialogue: ChallengePayload;
  /** Open a pot, such as a budget line. For board and treasurer. */
  openPot: PotPayload;
  /** Open a round: from here on its rules, plans and costs are frozen, and its budget is set apart in the ledger. For the board. */
  openRound: RoundPayload;
  /** Set up a service: its name, the categories that belong to it, and who provides it since when. For the coordinator. */
  openService: ServicePayload;
  /** Add a specialism. For coordinator and wij. */
  openSpecialism: SpecialismPayload;
  /** Book that the rest was paid back to the municipality. For the treasurer, who is not who returned the task. */
  payBackRest: ChallengePayload;
  /** A host called: the note is off the list. One with newer news has another id, and stays. */
  phoneNoteDone: PhoneNotePayload;
  /** Plan an activity. By a host it is open at once; by a resident it is proposed. The same id is planned once. */
  planActivity: ActivityPayload;
  /** Plan a voting round on admissible initiatives. For the board. The same id is planned once; until it opens it can be planned anew under another id. */
  planRound: RoundPayload;
  /** Put a version of the agreement to the other side. Whoever does so signs it for their own side; what was signed before no longer counts. For the group and the coordinator. */
  proposeAgreement: ChallengePayload;
  /** Propose a baseline for a specialism. It holds once the other party agrees, and then for good: a later one begins in the present quarter or later. Takes the place of a proposal that is not agreed on. For coordinator and board, the two parties. */
  proposeBaseline: SpecialismPayload;
  /** Propose an initiative. For residents. */
  proposeInitiative: InitiativePayload;
  /** Propose how many fte there are to be for a service. The guard rails that it passes by are shown with it. It takes effect when all corners agree. For coordinator and board. */
  proposeStep: StepProposalPayload;
  /** Put a motion on the agenda. For members and the board, until the notice must be out. The same id is put once. */
  putMotion: MotionPayload;
  /** Book money of a settlement that came in on the bank account: it goes into the members' reserve. For the treasurer; from a bank line with bookLine. Not on a day before the settlement was booked. The same id is booked once. */
  receiveSettlement: SettlementPayload;
  /** Record time of a week that is about no request. For wij; time about a request is recorded with recordWijHours. */
  recordWeekHours: WeekHoursPayload;
  /** A professional records time spent on an escalated request. */
  recordWijHours: RequestPayload;
  /** Reject the challenge, with reasons. For the coordinator. */
  rejectChallenge: ChallengePayload;
  /** Reject a claim, with a reason. For treasurer and board, never your own. */
  rejectClaim: ClaimPayload;
  /** Reject it, with a reason. For the board. */
  rejectInitiative: InitiativePayload;
  /** Release the payment of an approved claim, as its second person: treasurer or board, neither the claimant nor who approved it. */
  releaseClaim: ClaimPayload;
  /** Renew the contract after an evaluation, within the term of extension. For the coordinator. */
  renewChallenge: ChallengePayload;
  /** Make a secret link to a calendar with one's own sign-ups, in the place of the one before, which stops working. */
  replaceCalendarLink: MePayload;
  /** Tell what came of it, so that everybody can read it. For the proposer. */
  reportInitiative: InitiativePayload;
  /** Report a person, or something they said, to the board. The same id is reported once. */
  reportPerson: SafetyPayload;
  /** Ask to upload a file. The file itself goes to `url` by `method`, with exactly these `headers`, within 15 minutes; once there it never changes. Then use its id, such as in submitClaim. The same id and content asks for the same file. */
  requestUpload: UploadPayload;
  /** Give the task back in good order: who provided the service before does so again from a day on, unless another contract runs on it, and what is left in the pot, at most what was granted, is set apart for the municipality. For the group and the coordinator. */
  returnChallenge: ChallengePayload;
  /** Propose to undo a step that was agreed on: a proposal of its own, that names it. For coordinator and board. */
  reverseStep: StepProposalPayload;
  /** Take a role back, where the roles table allows it; one's own role can always be given back. */
  revokeRole: RolePayload;
  /** Say something to the people concerned. */
  sendMessage: MessagePayload;
  /** Say how much there really is of a specialism, from a day on; not in a quarter that is over. For coordinator and wij. */
  setActualFte: SpecialismPayload;
  /** Say which bank account is this wijk's. For the treasurer; every change stands in the audit trail. */
  setBankAccount: BankAccountPayload;
  /** Choose what dossiers of this wijk must say, and by when. It holds for what is drafted from then on. For the coordinator. */
  setChallengeRules: ChallengeRulesPayload;
  /** Say what a parameter of the capacity model is from a day on, and how one knows; not in a quarter that is over. For coordinator and wij. */
  setFormationParameter: FormationPayload;
  /** Say who provides a service from a day on. What is over is never rewritten: the day is today or later, and a day has one change. For the coordinator. */
  setProvider: ServicePayload;
  /** Say how one wants to be told. What is left out stays. */
  setTelling: TellingPayload;
  /** Say who the working group of a pot is: its people decide on small expenses from it, as far as the statutes (powers) give them that. For the board. */
  setWorkingGroup: PotPayload;
  /** Sign the agreement as it stands. With the second side it is a contract: the pot with its grant schedule, its line in the budgets of its years, residents as provider of the service, and the baseline where nobody agreed on one before are written in one transaction, or nothing is. For the group and the coordinator. */
  signAgreement: ChallengePayload;
  /** Sign off: oneself, or, as a host, somebody who agreed. The first on the waiting list moves up. */
  signOff: OccurrencePayload;
  /** Sign up for an occurrence, or for the whole of a course: oneself, or, as a host, somebody who agreed. Who finds no place is on the waiting list. Signed up twice is once. */
  signUp: OccurrencePayload;
  /** Begin with the task, from the agreed day on. For the group and the coordinator. */
  startChallenge: ChallengePayload;
  /** Begin with what was funded. For the proposer. */
  startInitiative: InitiativePayload;
  /** Submit the dossier. An element that says nothing blocks it, and is named. From now on the term of the decision runs. For the group and the board. */
  submitChallenge: ChallengePayload;
  /** Claim an expense back. From the free fund, up to the amount that the statutes leave to every member, it is approved at once: on trust, with a receipt due within 30 days. The same id and content claims once. */
  submitClaim: ClaimPayload;
  /** Support an idea. With as many residents as the statutes ask for, it is supported. */
  supportInitiative: InitiativePayload;
  /** Put a sheet of paper that came in on the pile, to be entered later. For hosts. The same id is put there once. */
  takeInPaper: PaperPayload;
  /** Take a device off: nothing is pushed there any more. Who has no other and wants push is told by e-mail. */
  turnOffPush: MePayload;
  /** Be told by push on this device, with what its browser answered to pushManager.subscribe. The device is added, once, and push becomes the means. */
  turnOnPush: MePayload;
  /** Keep somebody away no longer. */
  unblockPerson: SafetyPayload;
  /** Undo a match that does not work, by either party; the request is open again. */
  undoMatch: RequestPayload;
  /** Undo money that was booked with a settlement by mistake, by a counter-entry: it leaves the reserve, is owed again, and its line of the bank waits again. The last first; not once the settlement was corrected by it. For the treasurer, once per receipt. */
  undoReceipt: SettlementPayload;
  /** Change one's own profile. A field left out stays as it is; null empties it where it may be empty. */
  updateProfile: MePayload;
  /** Vouch for somebody who asked to join and told you the word. */
  vouch: VouchPayload;
  /** The requester lets the whole wijk see a request that was for a circle. */
  widenRequest: RequestPayload;
  /** Take one's own answer back, as long as it was not accepted. */
  withdrawAnswer: RequestPayload;
  /** Take your own claim back, until it is sent to the bank. What was set apart for it goes back where it came from. */
  withdrawClaim: ClaimPayload;
  /** The requester takes the consent back: WIJ sees the request no longer, it is open again. */
  withdrawConsent: RequestPayload;
  /** Take a correction back that is not booked. For coordinator and board. */
  withdrawCorrection: SettlementPayload;
  /** Take back one's own motion, until votes can be cast. */
  withdrawMotion: MotionPayload;
  /** Withdraw one's own objection. When all corners agreed, the step takes effect. */
  withdrawObjection: StepProposalPayload;
  /** Take one's own offer back. */
  withdrawOffer: MePayload;
  /** Take a proxy back. */
  withdrawProxy: MeetingPayload;
  /** The requester withdraws the request. */
  withdrawRequest: RequestPayload;
  /** Withdraw a proposal that is open. For who made it. */
  withdrawStep: StepProposalPayload;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptActivityArgs = {
  input: ActivityIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptChallengeArgs = {
  input: ChallengeReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptHandBackArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAddReceiptArgs = {
  input: AddReceiptInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAdmitInitiativeArgs = {
  input: InitiativeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAdmitToChallengeArgs = {
  input: AdmitToChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAgreeBaselineArgs = {
  input: AgreeBaselineInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAgreeSettlementArgs = {
  input: AgreeSettlementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAllowHandBackArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAppealInitiativeArgs = {
  input: InitiativeReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAppealMeasureArgs = {
  input: AppealMeasureInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationApproveClaimArgs = {
  input: ClaimIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAskForHelpArgs = {
  input: AskForHelpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAskToJoinArgs = {
  input: AskToJoinInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAssentToStepArgs = {
  input: AssentToStepInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAttachToChallengeArgs = {
  input: AttachToChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationBlockPersonArgs = {
  input: PersonIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationBookIncomeArgs = {
  input: BookIncomeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationBookInstalmentArgs = {
  input: BookInstalmentInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationBookLineArgs = {
  input: BookLineInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCastBallotForArgs = {
  input: CastBallotForInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCastMotionVoteArgs = {
  input: CastMotionVoteInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationChangeChallengeArgs = {
  input: ChangeChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationChangeOccurrenceArgs = {
  input: ChangeOccurrenceInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationChangeServiceArgs = {
  input: ChangeServiceInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationChangeSpecialismArgs = {
  input: ChangeSpecialismInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationClaimAccountArgs = {
  input: ClaimAccountInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCloseDeskArgs = {
  input: DeskIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCloseYearArgs = {
  input: CloseYearInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCompleteRequestArgs = {
  input: CompleteRequestInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationConfirmPlaceArgs = {
  input: SignUpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationConveneMeetingArgs = {
  input: ConveneMeetingInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCorrectSettlementArgs = {
  input: CorrectSettlementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCorrectWeekHoursArgs = {
  input: CorrectWeekHoursInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCostInitiativeArgs = {
  input: CostInitiativeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCounterEntryArgs = {
  input: CounterEntryInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationCreatePaymentFileArgs = {
  input: CreatePaymentFileInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDecideReportArgs = {
  input: DecideReportInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDeclineAskArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDeclineHandBackArgs = {
  input: ReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDetachFromChallengeArgs = {
  input: DetachFromChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDraftBudgetArgs = {
  input: DraftBudgetInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDraftChallengeArgs = {
  input: DraftChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDraftSettlementArgs = {
  input: DraftSettlementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEndChallengeArgs = {
  input: ChallengeReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEndInvitationArgs = {
  input: EndInvitationInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEnterPaperBallotArgs = {
  input: EnterPaperBallotInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEscalateRequestArgs = {
  input: EscalateInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEvaluateChallengeArgs = {
  input: EvaluateChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationFinishPaperArgs = {
  input: FinishPaperInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationGiveProxyArgs = {
  input: GiveProxyInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationGrantRoleArgs = {
  input: RoleInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationIgnoreLineArgs = {
  input: IgnoreLineInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationImportStatementArgs = {
  input: ImportStatementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationInviteArgs = {
  input: InviteInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationIssuePaperBallotArgs = {
  input: IssuePaperBallotInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationJoinChallengeArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationJoinWithCodeArgs = {
  input: JoinWithCodeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationLeaveArgs = {
  input: LeaveInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationLeaveChallengeArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationMarkSeenArgs = {
  input: MarkSeenInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationMatchInstalmentArgs = {
  input: MatchInstalmentInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationMatchLineArgs = {
  input: MatchLineInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationMoveMoneyArgs = {
  input: MoveMoneyInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationNoteAttendanceArgs = {
  input: NoteAttendanceInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationNoteInMinutesArgs = {
  input: NoteInMinutesInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationNoteOnChallengeArgs = {
  input: NoteOnChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationObjectToStepArgs = {
  input: ObjectToStepInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOfferHandBackArgs = {
  input: OfferHandBackInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOfferHelpArgs = {
  input: OfferHelpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenDeskArgs = {
  input: OpenDeskInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenDialogueArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenPotArgs = {
  input: OpenPotInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenRoundArgs = {
  input: RoundIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenServiceArgs = {
  input: OpenServiceInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenSpecialismArgs = {
  input: OpenSpecialismInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationPayBackRestArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationPhoneNoteDoneArgs = {
  input: PhoneNoteDoneInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationPlanActivityArgs = {
  input: PlanActivityInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationPlanRoundArgs = {
  input: PlanRoundInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationProposeBaselineArgs = {
  input: StrengthInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationProposeInitiativeArgs = {
  input: ProposeInitiativeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationProposeStepArgs = {
  input: ProposeStepInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationPutMotionArgs = {
  input: PutMotionInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReceiveSettlementArgs = {
  input: ReceiveSettlementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRecordWeekHoursArgs = {
  input: RecordWeekHoursInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRecordWijHoursArgs = {
  input: RecordWijHoursInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRejectChallengeArgs = {
  input: ChallengeReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRejectClaimArgs = {
  input: RejectClaimInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRejectInitiativeArgs = {
  input: InitiativeReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReleaseClaimArgs = {
  input: ClaimIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRenewChallengeArgs = {
  input: RenewChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReplaceCalendarLinkArgs = {
  input: ReplaceCalendarLinkInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReportInitiativeArgs = {
  input: ReportInitiativeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReportPersonArgs = {
  input: ReportPersonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReturnChallengeArgs = {
  input: ReturnChallengeInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationReverseStepArgs = {
  input: ReverseStepInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRevokeRoleArgs = {
  input: RoleInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetActualFteArgs = {
  input: StrengthInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetBankAccountArgs = {
  input: SetBankAccountInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetChallengeRulesArgs = {
  input: SetChallengeRulesInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetFormationParameterArgs = {
  input: SetFormationParameterInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetProviderArgs = {
  input: SetProviderInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetTellingArgs = {
  input: SetTellingInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSetWorkingGroupArgs = {
  input: SetWorkingGroupInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSignOffArgs = {
  input: SignUpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationStartChallengeArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationStartInitiativeArgs = {
  input: InitiativeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSubmitChallengeArgs = {
  input: ChallengeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSubmitClaimArgs = {
  input: SubmitClaimInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationSupportInitiativeArgs = {
  input: InitiativeIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationTakeInPaperArgs = {
  input: TakeInPaperInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationTurnOffPushArgs = {
  input: TurnOffPushInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationTurnOnPushArgs = {
  input: TurnOnPushInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationUnblockPersonArgs = {
  input: PersonIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationUndoMatchArgs = {
  input: ReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationUndoReceiptArgs = {
  input: UndoReceiptInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationVouchArgs = {
  input: VouchInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWidenRequestArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawAnswerArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawClaimArgs = {
  input: ClaimIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawConsentArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawCorrectionArgs = {
  input: WithdrawCorrectionInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawMotionArgs = {
  input: MotionIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawObjectionArgs = {
  input: StepProposalIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawOfferArgs = {
  input: OfferIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawProxyArgs = {
  input: MeetingIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawRequestArgs = {
  input: ReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawStepArgs = {
  input: StepProposalIdInput;
};

/** Two streets that lie near each other. */
export type NearStreets = {
  /** One of the two. */
  one: Scalars['String']['output'];
  /** The other. */
  other: Scalars['String']['output'];
};

/** Two streets that lie near each other. */
export type NearStreetsInput = {
  /** One of the two, a street of the wijk. */
  one: Scalars['String']['input'];
  /** The other, a street of the wijk. */
  other: Scalars['String']['input'];
};

/** Something to know. */
export type News = {
  /** Id of what it is about; of a person where it is about oneself or somebody who wants to join. */
  about: Scalars['ID']['output'];
  /** When it happened; the latest of it. */
  at: Scalars['DateTime']['output'];
  /** What kind. */
  kind: ToldKind;
  /** How much of it there is in this line. */
  many: Scalars['Int']['output'];
  /** Where in the web app it says what it is, after the address of the wijk, such as /request/req_…. */
  path: Scalars['String']['output'];
  /** True when all of it was seen. */
  seen: Scalars['Boolean']['output'];
  /** In a sentence, in the caller's language. */
  text: Scalars['String']['output'];
};

/** A page of news. */
export type NewsConnection = {
  /** Lines with their cursors. */
  edges: Array<NewsEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** News and its cursor. */
export type NewsEdge = {
  /** Cursor of this line. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: News;
};

/** Something with an id of its own. An id is a kind, an underscore and a UUID, such as req_0193…; ids mean nothing outside their wijk. */
export type Node = {
  /** The id: kind, underscore, UUID. */
  id: Scalars['ID']['output'];
};

/** Who came. */
export type NoteAttendanceInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** Who came of those with a place. */
  came: Array<Scalars['ID']['input']>;
  /** The day by which the occurrence is known. */
  day: Scalars['String']['input'];
  /** How many came besides, without signing up. */
  others: Scalars['Int']['input'];
};

/** A remark for the minutes. */
export type NoteInMinutesInput = {
  /** Id made up by the client: a word of its own, such as a UUID. The same id is added once. */
  id: Scalars['ID']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** What it says, at most 2000 characters. Public: name no persons. */
  text: Scalars['String']['input'];
};

/** A note to write. Everybody can read it: name no persons. */
export type NoteOnChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Day of the progress talk, not in the future; today when left out. */
  heldOn?: InputMaybe<Scalars['String']['input']>;
  /** Id made up by the client: cnt_ and a UUID. The same id is written once. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: ChallengeNoteKind;
  /** The words, 1 to 4,000 characters. */
  text: Scalars['String']['input'];
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
  proposalId: Scalars['ID']['input'];
  /** Version that was seen. The same again, with the same version, is done once. */
  version: Scalars['Int']['input'];
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** One time that an activity is on. */
export type Occurrence = {
  /** The activity. */
  activity: Activity;
  /** How many came, as the host noted; null before. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** True when it was called off. */
  cancelled: Scalars['Boolean']['output'];
  /** By which it is known: the day it is on by the rule, such as 2026-11-25, also when it was moved. */
  day: Scalars['String']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many places are free; null when there is no limit. */
  free?: Maybe<Scalars['Int']['output']>;
  /** How the caller stands; null when not signed up. */
  mine?: Maybe<Standing>;
  /** Who is on the list: those with a place, then the waiting list in its order. For hosts; empty for others. */
  people: Array<SignedUp>;
  /** Where it is. */
  place: Scalars['String']['output'];
  /** True while one can sign up, be it for the waiting list. */
  signUpOpen: Scalars['Boolean']['output'];
  /** Until when one can sign up. */
  signUpUntil: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** How many have a place. */
  taken: Scalars['Int']['output'];
  /** How many are on the waiting list. */
  waiting: Scalars['Int']['output'];
  /** Why it was changed or called off. */
  why?: Maybe<Scalars['String']['output']>;
};

/** What became of an occurrence. */
export type OccurrencePayload = {
  /** The occurrence; null when refused. */
  occurrence?: Maybe<Occurrence>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Something that a resident does for neighbours who ask for it. */
export type Offer = Node & {
  /** What kind of help. */
  category: Category;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Id (ofr_…). */
  id: Scalars['ID']['output'];
  /** Whether it is the caller's own. */
  mine: Scalars['Boolean']['output'];
  /** Who offers it; for residents. */
  person?: Maybe<Person>;
  /** More about it; null once it ended. */
  text?: Maybe<Scalars['String']['output']>;
  /** In a few words; null once it ended. */
  title?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** A page of offers. */
export type OfferConnection = {
  /** Offers with their cursors. */
  edges: Array<OfferEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An offer and its cursor. */
export type OfferEdge = {
  /** Cursor of this offer. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: Offer;
};

/** Ask a resident to take over. */
export type OfferHandBackInput = {
  /** What is needed: 1 to 1,000 characters. */
  note: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The resident (per_…). */
  toPersonId: Scalars['ID']['input'];
};

/** Offer something. */
export type OfferHelpInput = {
  /** A category of the wijk. */
  category: Scalars['ID']['input'];
  /** Id made by the client: ofr_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** More about it: at most 1,000 characters. */
  text: Scalars['String']['input'];
  /** In a few words: 3 to 100 characters. */
  title: Scalars['String']['input'];
  /** Until when: at most 366 days from now. */
  until: Scalars['DateTime']['input'];
};

/** An offer, and nothing more. */
export type OfferIdInput = {
  /** The offer. */
  offerId: Scalars['ID']['input'];
};

/** What became of an offer. */
export type OfferPayload = {
  /** The offer; null when refused. */
  offer?: Maybe<Offer>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Begin to act for somebody: who takes part here (personId), or somebody new (name and the rest). */
export type OpenDeskInput = {
  /** Must be true: they said, or signed, that the host does this for them. */
  consent: Scalars['Boolean']['input'];
  /** On what. */
  ground: DeskGround;
  /** Id made up by the client: dsk_ and a UUID. */
  id: Scalars['ID']['input'];
  /** Somebody new: languages spoken, ISO 639 codes. */
  languages: Array<Scalars['String']['input']>;
  /** Somebody new: the name to go by, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The sheet of paper, where that is the ground; it must still wait. */
  paperId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody who takes part already. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody new: how to be reached, such as a telephone number; at most 120 characters. With one, a host is asked to phone when there is news. */
  reach?: InputMaybe<Scalars['String']['input']>;
  /** Somebody new: street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** A pot to open. */
export type OpenPotInput = {
  /** Its id: 2 to 40 lower-case letters, digits or dashes. The same id and name open it once. */
  id: Scalars['ID']['input'];
  /** Name for people, at most 60 characters. */
  name: Scalars['String']['input'];
};

/** A new service. */
export type OpenServiceInput = {
  /** Categories of the wijk that belong to it, each of no other service; may be none. */
  categories: Array<Scalars['ID']['input']>;
  /** First day, such as 2026-11-25. It can have begun long ago, and begins within a year. */
  from: Scalars['String']['input'];
  /** Id made by the client: svc_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Name, in the words of the wijk: 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** Who provides it. */
  provider: Provider;
  /** Why, or how it came to be: 3 to 300 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** A new specialism. */
export type OpenSpecialismInput = {
  /** Id made by the client: spc_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Name: 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** The service that it works for, where it is one. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** How it ended. */
export type Outcome = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** In the requester's words; null when nothing was said or once erased. */
  comment?: Maybe<Scalars['String']['output']>;
  /** How it went: 1 (badly) to 5 (very well). */
  satisfaction: Scalars['Int']['output'];
  /** Who solved it. */
  solvedBy: SolvedBy;
};

/** A measure as whom it is about sees it: never by whose report. */
export type OwnMeasure = {
  /** Where its appeal stands: true while the general assembly has not decided on it. */
  appealed: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id of the measure, to appeal against it (rep_…). */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: MeasureKind;
  /** When it was lifted; null while it holds. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For a pause: until when. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the words of the board. */
  why: Scalars['String']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  /** The cursor of the last item of this page: give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with a cursor, so that something came before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A sheet of paper that came in. It lies in the living room itself; here stands what is needed to find it. */
export type Paper = {
  /** When it was put on the pile. */
  at: Scalars['DateTime']['output'];
  /** The id of what was made of it. */
  became?: Maybe<Scalars['ID']['output']>;
  /** Who put it there. */
  by: Person;
  /** When it was entered or put aside. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id (ppr_…). */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PaperKind;
  /** What to write on the sheet to find it again, such as 7F3A. */
  mark: Scalars['String']['output'];
  /** The name on it. */
  name: Scalars['String']['output'];
  /** A word on what it says; empty when there is none. */
  note: Scalars['String']['output'];
  /** Where it stands. */
  state: PaperState;
  /** Why it could not be entered. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A ballot on paper. */
export type PaperBallotPayload = {
  /** The code to print on it; null when refused. */
  code?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A page of the pile. */
export type PaperConnection = {
  /** Sheets with their cursors. */
  edges: Array<PaperEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A sheet and its cursor. */
export type PaperEdge = {
  /** Cursor of this sheet. */
  cursor: Scalars['String']['output'];
  /** The sheet. */
  node: Paper;
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

/** What became of a sheet of paper. */
export type PaperPayload = {
  /** The sheet; null when refused. */
  paper?: Maybe<Paper>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Where a sheet of paper stands. */
export type PaperState =
  /** Entered. */
  | 'entered'
  /** It could not be entered; the reason stands with it. */
  | 'putAside'
  /** On the pile. */
  | 'waiting';

/** Payments that went to the bank together, as a SEPA credit transfer (pain.001.001.09). */
export type PaymentFile = {
  /** How many payments. */
  count: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id (pay_…). */
  id: Scalars['ID']['output'];
  /** Together. */
  total: Scalars['Cents']['output'];
  /** The file for the bank: XML, in the letters that SEPA allows. EndToEndId is the claim's id without clm_ and dashes. */
  xml: Scalars['String']['output'];
};

/** A page of payment files. */
export type PaymentFileConnection = {
  /** Files with their cursors. */
  edges: Array<PaymentFileEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A payment file and its cursor. */
export type PaymentFileEdge = {
  /** Cursor of this file. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: PaymentFile;
};

/** What became of a payment file. */
export type PaymentFilePayload = {
  /** The file; null when refused. */
  file?: Maybe<PaymentFile>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Somebody of this wijk, as far as the caller may know them. */
export type Person = Node & {
  /** Id (per_…). */
  id: Scalars['ID']['output'];
  /** When they joined; only for themselves, host and board. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Languages they speak, ISO 639 codes. */
  languages: Array<Scalars['String']['output']>;
  /** The name they go by. */
  name: Scalars['String']['output'];
  /** Roles held in this wijk; only for themselves, host, board, wij and coordinator. */
  roles?: Maybe<Array<Role>>;
  /** Street, without house number; only for themselves, host and board. */
  street?: Maybe<Scalars['String']['output']>;
  /** What they are good at, as categories; only for themselves, host and board. */
  talents?: Maybe<Scalars['Tags']['output']>;
};

/** A page of people. */
export type PersonConnection = {
  /** People with their cursors. */
  edges: Array<PersonEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A person and their cursor. */
export type PersonEdge = {
  /** Cursor of this person. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** A person. */
export type PersonIdInput = {
  /** Id of the person. */
  personId: Scalars['ID']['input'];
};

/** Somebody whom a host calls. It says that there is news, not what. */
export type PhoneNote = {
  /** Since when it waits. */
  at: Scalars['DateTime']['output'];
  /** Id of the note: of this person, up to this news. */
  id: Scalars['ID']['output'];
  /** How many things there are to know. */
  many: Scalars['Int']['output'];
  /** Whom to call. */
  person: Person;
  /** The number, as that person gave it. */
  phone: Scalars['String']['output'];
};

/** A page of notes. */
export type PhoneNoteConnection = {
  /** Notes with their cursors. */
  edges: Array<PhoneNoteEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A host called. */
export type PhoneNoteDoneInput = {
  /** Id of the note. */
  id: Scalars['ID']['input'];
};

/** A note and its cursor. */
export type PhoneNoteEdge = {
  /** Cursor of this note. */
  cursor: Scalars['String']['output'];
  /** The note. */
  node: PhoneNote;
};

/** What became of a note. */
export type PhoneNotePayload = {
  /** Whom the note was about; null when refused. */
  person?: Maybe<Person>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** An activity to plan. */
export type PlanActivityInput = {
  /** What it is about. */
  category: ActivityCategory;
  /** How many hours somebody who moves up has to confirm, at most 168. */
  confirmHours: Scalars['Int']['input'];
  /** When somebody else gives it: that they agreed, spoken. */
  consent: Scalars['Boolean']['input'];
  /** What taking part costs, in cents, at most 10000. */
  cost: Scalars['Cents']['input'];
  /** The resident who gives it. Left out: the living room. */
  giverId?: InputMaybe<Scalars['ID']['input']>;
  /** False: the giver rather stays unnamed. */
  giverNamed: Scalars['Boolean']['input'];
  /** Id made up by the client: act_ and a UUID. */
  id: Scalars['ID']['input'];
  /** How long it takes, in minutes, at most 12 hours. */
  minutes: Scalars['Int']['input'];
  /** Where it is, at most 120 characters. */
  place: Scalars['String']['input'];
  /** How many can come, at most 500; left out: as many as like to. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** The pot that carries what it costs the cooperative. */
  potId?: InputMaybe<Scalars['ID']['input']>;
  /** True to have it in the public agenda too. */
  public: Scalars['Boolean']['input'];
  /** How it repeats: FREQ=DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL (RFC 5545). Left out: once. A course needs COUNT or UNTIL. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** True for a course: one signs up for all of it. */
  series: Scalars['Boolean']['input'];
  /** Until how many hours before the start one can sign up, at most 720. */
  signUpHours: Scalars['Int']['input'];
  /** When it begins the first time. */
  startsAt: Scalars['DateTime']['input'];
  /** What it is, for whom, what to bring; at most 2000 characters. */
  text: Scalars['String']['input'];
  /** What it is called, at most 80 characters. */
  title: Scalars['String']['input'];
};

/** Why a plan was funded or not. */
export type PlanOutcome = {
  /** What it costs. */
  cost: Scalars['Cents']['output'];
  /** Whether it was funded. */
  funded: Scalars['Boolean']['output'];
  /** How many voters paid the full share for it; null when it was not paid in shares. */
  inFull?: Maybe<Scalars['Int']['output']>;
  /** How many paid all they had left, which was less. */
  inPart?: Maybe<Scalars['Int']['output']>;
  /** The initiative. */
  initiativeId: Scalars['ID']['output'];
  /** How much was missing, in euros; null when it was funded. */
  missing?: Maybe<Scalars['String']['output']>;
  /** Its number on the ballot. */
  number: Scalars['String']['output'];
  /** Its place in the order of selection, from 1; null when it was not. */
  place?: Maybe<Scalars['Int']['output']>;
  /** The same as a sentence, in the caller's language. */
  sentence: Scalars['String']['output'];
  /** The full share in euros, rounded down to the cent. */
  share?: Maybe<Scalars['String']['output']>;
  /** A few words. */
  title: Scalars['String']['output'];
  /** On how many ballots it stands. */
  votes: Scalars['Int']['output'];
  /** What was there for it in the end, in euros: at that cost it would have been funded. Null when it was. */
  wouldHaveSufficed?: Maybe<Scalars['String']['output']>;
};

/** A round to plan. What is left out is as most wijken do it. */
export type PlanRoundInput = {
  /** What a ballot says. */
  ballotType: BallotType;
  /** What there is to divide. */
  budget: Scalars['Cents']['input'];
  /** Which channels are open. */
  channels: Array<Channel>;
  /** Until when; after opensAt, at most 60 days. */
  closesAt: Scalars['DateTime']['input'];
  /** Whether to compare with most votes per euro, under equalShares. */
  comparison: Scalars['Boolean']['input'];
  /** How the rest is spent, under equalShares. */
  completion: Completion;
  /** Who may vote: resident or member. */
  electorate: Role;
  /** Id made up by the client: rnd_ and a UUID. */
  id: Scalars['ID']['input'];
  /** By how much each voter's share is raised, under addOne; € 1 unless said otherwise. */
  increment: Scalars['Cents']['input'];
  /** Ids of the initiatives, in the order of the ballot: 1 to 40, all admissible. */
  initiatives: Array<Scalars['ID']['input']>;
  /** The most that a plan in this round may cost; no limit when left out. */
  maxCost?: InputMaybe<Scalars['Cents']['input']>;
  /** How many plans fit on a ballot, 1 to 40. */
  most: Scalars['Int']['input'];
  /** How many points there are to give, 1 to 1000; for ballots with points. */
  mostPoints: Scalars['Int']['input'];
  /** From when ballots are taken. */
  opensAt: Scalars['DateTime']['input'];
  /** The pot it comes from. */
  pot: Scalars['ID']['input'];
  /** By which rule it is counted. */
  rule: CountingRule;
  /** What a vote is held to be worth to its voter; points for ballots with points or an order. */
  satisfaction?: InputMaybe<Satisfaction>;
  /** Which of equals comes first. */
  tie: TieOrder;
  /** Its name, 3 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What a pot may spend, and for what. */
export type PlannedLine = {
  /** How much. */
  amount: Scalars['Cents']['output'];
  /** Id of the pot. */
  potId: Scalars['ID']['output'];
  /** For what, in one sentence. */
  purpose: Scalars['String']['output'];
};

/** What a pot may spend, and for what. */
export type PlannedLineInput = {
  /** How much, at least 1 cent. */
  amount: Scalars['Cents']['input'];
  /** Id of the pot; each pot once, and not the free fund, which has a field of its own. */
  potId: Scalars['ID']['input'];
  /** For what, in one sentence, 3 to 200 characters. Public: name no persons. */
  purpose: Scalars['String']['input'];
};

/** Money set apart for something. It never goes below zero. */
export type Pot = {
  /** What is in it. */
  balance: Scalars['Cents']['output'];
  /** Its id: general, freeFund, reserve, or a slug of its own. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** The people of its working group; empty when it has none, and then treasurer or board decide in its place. Who left does not show. */
  workingGroup: Array<Person>;
};

/** What became of opening a pot. */
export type PotPayload = {
  /** The pot; null when refused. */
  pot?: Maybe<Pot>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** One rule of the powers: this kind of decision, up to this amount, is theirs. */
export type Power = {
  /** Who decides. */
  by: Decider;
  /** Kind of decision. */
  decision: MoneyDecision;
  /** Up to and including this amount; null: any amount above the rules before it. */
  upTo?: Maybe<Scalars['Cents']['output']>;
};

/** One rule of the powers. */
export type PowerInput = {
  /** Who decides. */
  by: Decider;
  /** Kind of decision. */
  decision: MoneyDecision;
  /** Up to and including this amount; left out: any amount. */
  upTo?: InputMaybe<Scalars['Cents']['input']>;
};

/** What a line may be. The treasurer decides. */
export type Proposal = {
  /** Why. */
  because: ProposalReason;
  /** The claim that it pays. */
  claim?: Maybe<Claim>;
  /** The instalment that it is. */
  instalment?: Maybe<ProposedInstalment>;
  /** Pot it would go into. */
  pot?: Maybe<Scalars['ID']['output']>;
  /** Quarter whose settlement it would pay, such as 2026-Q4. */
  settlement?: Maybe<Scalars['String']['output']>;
  /** Where the money comes from. */
  source?: Maybe<IncomeSource>;
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
  challengeId: Scalars['ID']['input'];
  /** What the task costs in a year before they begin. */
  costBefore: Scalars['Cents']['input'];
  /** What happens when it does not work out, 10 to 2,000 characters. */
  exit: Scalars['String']['input'];
  /** How many times a year the grant is paid: 1, 2, 4 or 12. */
  instalmentsPerYear: Scalars['Int']['input'];
  /** How many months it lasts, within the terms; at most 60. */
  months: Scalars['Int']['input'];
  /** By what one can tell that it goes well: 1 to 10, each 3 to 300 characters. */
  qualityMeasures: Array<Scalars['String']['input']>;
  /** What must come of it, 10 to 2,000 characters. */
  result: Scalars['String']['input'];
  /** Id of the service that residents come to provide (svc_…), from the first day on. The coordinator sets up the services of a wijk. */
  serviceId: Scalars['ID']['input'];
  /** First day, such as 2027-03-01: today or later. */
  startsOn: Scalars['String']['input'];
  /** The task that residents take over, 10 to 2,000 characters. */
  task: Scalars['String']['input'];
  /** Version of the agreement that it comes in place of; 0 when there is none yet. */
  version: Scalars['Int']['input'];
  /** What residents get for it in a year. */
  yearlyBudget: Scalars['Cents']['input'];
};

/** A plan to propose. It is read by everybody: name no persons. */
export type ProposeInitiativeInput = {
  /** What you think it costs. */
  estimate: Scalars['Cents']['input'];
  /** Id made up by the client: ini_ and a UUID. The same id is proposed once. */
  id: Scalars['ID']['input'];
  /** What, for whom, what is needed, what you do yourself: 10 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** A few words, 3 to 100 characters. */
  title: Scalars['String']['input'];
};

/** How many fte there are to be. */
export type ProposeStepInput = {
  /** All fte of WIJ for the service after the step, in hundredths: 0 to 10,000, and other than now. */
  fte: Scalars['Int']['input'];
  /** Id made by the client: prp_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Address of the scenario that it is made from, after the origin: begins with /console/what-if? and has at most 800 characters. */
  scenario?: InputMaybe<Scalars['String']['input']>;
  /** The service; at least one specialism works for it. */
  serviceId: Scalars['ID']['input'];
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** An instalment of a challenge that no line was said to be yet. */
export type ProposedInstalment = {
  /** Day on which it was booked by hand; null when it was not. */
  bookedOn?: Maybe<Scalars['String']['output']>;
  /** Id of the challenge (chl_…). */
  challengeId: Scalars['ID']['output'];
  /** Number of the instalment. */
  number: Scalars['Int']['output'];
  /** Title of the challenge. */
  title: Scalars['String']['output'];
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

/** From a day on somebody provides a service. */
export type ProviderChange = {
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** Id of what decided it, such as an assent of the four corners or a contract; null when the coordinator did. */
  decision?: Maybe<Scalars['ID']['output']>;
  /** First day, such as 2026-11-25, where the wijk is. */
  from: Scalars['String']['output'];
  /** Who provides it from that day on. */
  provider: Provider;
  /** Why. */
  why: Scalars['String']['output'];
};

/** A motion to put. */
export type PutMotionInput = {
  /** For moving money: how much. */
  amount?: InputMaybe<Scalars['Cents']['input']>;
  /** For a change of the statutes: the change. */
  changes?: InputMaybe<StatutesChangeInput>;
  /** For an expense: the claim; it needs its receipt. */
  claimId?: InputMaybe<Scalars['ID']['input']>;
  /** For a change of the statutes: first day on which it holds, after the meeting; the day after it when left out. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** For moving money: out of which pot. */
  fromPot?: InputMaybe<Scalars['ID']['input']>;
  /** Id made up by the client: mot_ and a UUID. */
  id: Scalars['ID']['input'];
  /** For an appeal: the initiative. */
  initiativeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it does. */
  kind: MotionKind;
  /** For a measure: its id, as whom it is about sees it. */
  measureId?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Why, at most 4000 characters. */
  text: Scalars['String']['input'];
  /** What it is called, at most 100 characters. */
  title: Scalars['String']['input'];
  /** For moving money: into which pot. */
  toPot?: InputMaybe<Scalars['ID']['input']>;
  /** For a budget: its year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type Query = {
  /** An activity by its id; null when there is none, or it is not for the caller. */
  activity?: Maybe<Activity>;
  /** What is on in the living room, in the order of time: every occurrence that begins on one of these days. For everybody who takes part. */
  agenda: Array<Occurrence>;
  /** Who did what in this wijk, newest first. For the board. */
  audit: AuditConnection;
  /** The bank account of this wijk; null while none is set. For treasurer and board. */
  bankAccount?: Maybe<BankAccount>;
  /** Lines of bank statements in one state, newest first. For treasurer and board. */
  bankLines: BankLineConnection;
  /** The budget of a fiscal year beside what really came in and went out. For everybody who takes part; the same stands in the open data. */
  budget: Budget;
  /** One challenge with its dossier; null when there is none. */
  challenge?: Maybe<Challenge>;
  /** What a dossier of this wijk must say, and by when. For everybody who takes part. */
  challengeRules: ChallengeRules;
  /** Challenges of residents: public tasks that they want to take over (Right to Challenge). For everybody who takes part. Those that wait for an answer stand by the day on which it is due, the others newest first. */
  challenges: ChallengeSummaryConnection;
  /** A claim by its id; null when it does not exist or is not for you. */
  claim?: Maybe<Claim>;
  /** Claims, newest first: your own for everybody who takes part, all of them for treasurer and board. */
  claims: ClaimConnection;
  /** A desk that the caller opened as a host; null when there is none by this id, or it was somebody else's. */
  desk?: Maybe<Desk>;
  /** How much residents carry of what people in the wijk need: the dispensability index of WIJ, as the city sees it too. It says nothing of how well people were helped. For everybody who takes part. */
  dispensability: Dispensability;
  /** The formation of WIJ in the wijk: per specialism what was agreed on as baseline and what there really is. For everybody who takes part. No figure is about a request or a resident. */
  formation: Formation;
  /** One initiative; null when there is none. */
  initiative?: Maybe<Initiative>;
  /** Initiatives of residents, newest first. For everybody who takes part. */
  initiatives: InitiativeConnection;
  /** Invitations that were made, newest first. For whoever may invite. */
  invitations: InvitationConnection;
  /** The ledger of a fiscal year (1 January to 31 December, Amsterdam time), newest entry first. For everybody who takes part; the same stands in the open data. */
  ledger: EntryConnection;
  /** Who asks: the signed-in person as seen in this wijk. */
  me: Me;
  /** A meeting by its id; null when there is none, or it is not for the caller. */
  meeting?: Maybe<Meeting>;
  /** Meetings of the general assembly, newest notice first. For everybody who takes part. */
  meetings: MeetingConnection;
  /** People of this wijk by (part of) their name, alphabetical by when they joined, newest first. For host, board, wij and coordinator (names and roles only, for the last two). */
  members: PersonConnection;
  /** The money of this wijk now: its bank account and its pots. For everybody who takes part. */
  money: Money;
  /** Anything by its id; null when it does not exist or is not for the caller. */
  node?: Maybe<Node>;
  /** One offer; null when there is none by this id, when it stands no more, and when it is not for the caller. */
  offer?: Maybe<Offer>;
  /** What neighbours offer, newest first; by the words of a search in the order of those words. For everybody who takes part. */
  offers: OfferConnection;
  /** Sheets of paper that came in, those that came first on top. For hosts. */
  papers: PaperConnection;
  /** A payment file by its id; null when it does not exist. For treasurer and board. */
  paymentFile?: Maybe<PaymentFile>;
  /** Payment files, newest first. For treasurer and board. */
  paymentFiles: PaymentFileConnection;
  /** People who are told by telephone and for whom there is news, longest waiting first. For hosts. */
  phoneNotes: PhoneNoteConnection;
  /** What a change of the statutes would come to, before it is put to the general assembly: what is wrong with it, or the difference. Writes nothing. */
  previewStatutes: StatutesPreview;
  /** What residents proposed and no host looked at yet, newest first, at most 100: for hosts all of it, for others their own. */
  proposedActivities: Array<Activity>;
  /** The public key of the wijk with which a browser asks its push service for an address (VAPID, base64url). Null until the wijk's notifier ran once: nobody can turn push on before that. */
  pushKey?: Maybe<Scalars['String']['output']>;
  /** Reports for the board, newest first. A report by or about a board member is not theirs to see. */
  reports: ReportConnection;
  /** One request; null when it does not exist or is not for the caller. A look by wij is logged and shown to the requester. */
  request?: Maybe<Request>;
  /** Requests that wait for a neighbour (state open or answered), newest first. audience wijk: for every resident. circle: those that fit the caller by talent or lived experience (a host sees all). wij: what was escalated, for wij only. */
  requests: RequestConnection;
  /** One round; null when there is none. */
  round?: Maybe<Round>;
  /** Voting rounds, newest first. For everybody who takes part. */
  rounds: RoundConnection;
  /** What the figures of the last month that was judged say of each service: a step, or nothing and why. Null while no month was judged. For everybody who takes part. */
  scaling?: Maybe<ScalingMonth>;
  /** Requests per service and calendar month, by who provided it when they were asked; months that are over, the latest first. Figures about fewer than five people are withheld, and with them as many more of the same kind as it takes that none can be had by subtraction. For everybody who takes part. */
  serviceMonths: Array<ServiceMonth>;
  /** The services of the wijk, such as 'Geld en schulden', by name, and who provides each. For everybody who takes part. At most 40. */
  services: Array<Service>;
  /** The settlement of a quarter; null while there is none. For everybody who takes part. */
  settlement?: Maybe<Settlement>;
  /** What quarters saved, the latest first. For everybody who takes part; the same stands in the open data. */
  settlements: Array<Settlement>;
  /** The statutes: in force now, or another version. For everybody who is signed in; they are in the open data as well. */
  statutes?: Maybe<StatutesVersion>;
  /** All versions of the statutes that were adopted, newest first; at most 200. */
  statutesVersions: Array<StatutesVersion>;
  /** A proposal to scale down or up; null when there is none. For everybody who takes part. */
  stepProposal?: Maybe<StepProposal>;
  /** Proposals to scale down or up, newest first. For everybody who takes part. */
  stepProposals: StepProposalConnection;
  /** The neighbourhood this endpoint belongs to. */
  wijk: Wijk;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryAgendaArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['String']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state: BankLineState;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryBudgetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryChallengeArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  phase: ChallengePhase;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  mine: Scalars['Boolean']['input'];
  overdue: Scalars['Boolean']['input'];
  state?: InputMaybe<ClaimState>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryDeskArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<InitiativeState>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<Role>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state: PaperState;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryPaymentFileArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryPaymentFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryPhoneNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryPreviewStatutesArgs = {
  changes: StatutesChangeInput;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  open: Scalars['Boolean']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience: Audience;
  category?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<RequestState>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryServiceMonthsArgs = {
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QuerySettlementArgs = {
  quarter: Scalars['String']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QuerySettlementsArgs = {
  first: Scalars['Int']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryStatutesArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryStepProposalArgs = {
  id: Scalars['ID']['input'];
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryStepProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  phase: StepPhase;
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
export type RailFinding = {
  /** The article of the statutes, in words. */
  article: Scalars['String']['output'];
  /** What the statutes say: at least; for back, at most. */
  limit: Scalars['Int']['output'];
  /** Such as 2026-10. */
  month: Scalars['String']['output'];
  /** Which guard rail. */
  rail: Rail;
  /** What it says. */
  state: RailState;
  /** What was found: tenths of 1 to 5 for satisfaction, whole per cents for the others; null where there is too little to tell, and where it would tell of fewer than five people. */
  value?: Maybe<Scalars['Int']['output']>;
};

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
  requestId: Scalars['ID']['input'];
  /** Why: at most 500 characters. */
  why: Scalars['String']['input'];
};

/** What became of a ballot that was cast for somebody. */
export type ReceiptPayload = {
  /** The receipt, for the voter; null when refused. */
  receipt?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Money of a settlement that came in. */
export type ReceiveSettlementInput = {
  /** How much, at most what is owed of that quarter. */
  amount: Scalars['Cents']['input'];
  /** Day it came in, such as 2026-11-25; today when left out. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** Id made by the client: jrn_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Quarter that it is for, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
};

/** Time of a week. */
export type RecordWeekHoursInput = {
  /** Id made by the client: whr_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Minutes: 1 to 10,080. */
  minutes: Scalars['Int']['input'];
  /** The specialism. */
  specialismId: Scalars['ID']['input'];
  /** As ISO 8601 writes it, such as 2026-W48: this week or before, from 2020 on. */
  week: Scalars['String']['input'];
};

/** Record time. */
export type RecordWijHoursInput = {
  /** Id made by the client: hrs_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Minutes: 1 to 1,440. */
  minutes: Scalars['Int']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** A claim to reject. */
export type RejectClaimInput = {
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** Why, in words that help the claimant. At most 1,000 characters. */
  why: Scalars['String']['input'];
};

/** By how much to extend a contract. */
export type RenewChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** How many months, at least 1. */
  months: Scalars['Int']['input'];
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: Scalars['String']['input'];
};

/** A calendar link to replace. */
export type ReplaceCalendarLinkInput = {
  /** Which one: how often it was made before (`calendarRevision`). So the same command sent twice replaces it once. */
  revision: Scalars['Int']['input'];
};

/** A report, as the board sees it. */
export type Report = {
  /** Whom it is about; null when they left. */
  about?: Maybe<Person>;
  /** What whom it is about says against it. */
  appeal?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Who made it; null when they left. */
  by?: Maybe<Person>;
  /** The id (rep_…). */
  id: Scalars['ID']['output'];
  /** What was done; null while it waits. */
  measure?: Maybe<MeasureKind>;
  /** What they said, when a message was reported. */
  message?: Maybe<Scalars['String']['output']>;
  /** What happened, in the words of who reports. */
  text: Scalars['String']['output'];
  /** Why that was done. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A page of reports. */
export type ReportConnection = {
  /** Reports with their cursors. */
  edges: Array<ReportEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A report and its cursor. */
export type ReportEdge = {
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: Report;
};

/** What came of an initiative. */
export type ReportInitiativeInput = {
  /** Id of the initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Ids of pictures that were uploaded for this purpose (fil_…), at most 6. */
  pictures: Array<Scalars['ID']['input']>;
  /** What came of it, 10 to 4,000 characters. Everybody can read it. */
  report: Scalars['String']['input'];
};

/** What became of a report. */
export type ReportPayload = {
  /** The report; null when refused. */
  report?: Maybe<Report>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A report to make. */
export type ReportPersonInput = {
  /** Id made up by the client: rep_ and a UUID. */
  id: Scalars['ID']['input'];
  /** The message. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is about. */
  personId: Scalars['ID']['input'];
  /** The request in which they said it, when a message is reported. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** What happened, at most 2000 characters. */
  text: Scalars['String']['input'];
};

/** A call for help (hulpvraag). */
export type Request = Node & {
  /** Offers of help: all of them for the requester, one's own for who answered, none for others. */
  answers: Array<Answer>;
  /** What the clock asks the requester; null when nothing or not the requester. */
  attention?: Maybe<Attention>;
  /** Who sees it while it is open. */
  audience: Audience;
  /** What the caller can do now. */
  can: Array<RequestAction>;
  /** What kind of help. */
  category: Category;
  /** How to reach the other party, once agreed. */
  contact?: Maybe<Contact>;
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** When the clock does something for it: asks neighbours, asks the requester, lets it expire or erases its text; null when nothing falls due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Consent and ground under which WIJ may see it; for the parties and wij. */
  escalation?: Maybe<Escalation>;
  /** WIJ asked a resident to take over; for the parties, wij and that resident. */
  handBack?: Maybe<HandBack>;
  /** Who helps; for the two parties. */
  helper?: Maybe<Person>;
  /** Id (req_…). */
  id: Scalars['ID']['output'];
  /** Languages the requester speaks, ISO 639 codes. */
  languages: Array<Scalars['String']['output']>;
  /** Which professionals looked, and when; for the requester. */
  looks: Array<Look>;
  /** The conversation that the caller takes part in, oldest first: the requester with the helper, or with WIJ. For the requester the present one. */
  messages: MessageConnection;
  /** Whether the caller asked it. */
  mine: Scalars['Boolean']['output'];
  /** Whether the name stays hidden until agreed. */
  nameHidden: Scalars['Boolean']['output'];
  /** How many neighbours were asked for it at most: as many as there can be in the waves so far, whether so many fit or not, which is not for others to know. For the requester. */
  neighboursAsked?: Maybe<Scalars['Int']['output']>;
  /** Who solved it and how it went; for the parties. */
  outcome?: Maybe<Outcome>;
  /** Who provided that service on the day on which it was asked: requests are routed by it. A later change leaves this as it was. */
  provider?: Maybe<Provider>;
  /** Who asks; null while hidden for the caller. */
  requester?: Maybe<Person>;
  /** The service that it was asked under; null for a category without one. */
  service?: Maybe<Service>;
  /** Where it is in its life. */
  state: RequestState;
  /** Street, never a house number; or nothing. */
  street?: Maybe<Scalars['String']['output']>;
  /** The whole story; null once erased after the statutes' retention period. */
  text?: Maybe<Scalars['String']['output']>;
  /** When it suits; empty when that was not said. */
  times: Array<Daypart>;
  /** In a few words; null once erased. */
  title?: Maybe<Scalars['String']['output']>;
  /** How soon. */
  urgency: Urgency;
  /** Counts the changes; grows by one with each. */
  version: Scalars['Int']['output'];
  /** Minutes that WIJ recorded; for the requester and wij. */
  wijMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether WIJ is offered to the requester now: at once where WIJ provides the service, elsewhere when the clock asks `widenOrWij`. They can bring in WIJ at any time; false for others. */
  wijOffered: Scalars['Boolean']['output'];
};


/** A call for help (hulpvraag). */
export type RequestMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** A page of requests. */
export type RequestConnection = {
  /** Requests with their cursors. */
  edges: Array<RequestEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A request and its cursor. */
export type RequestEdge = {
  /** Cursor of this request. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: Request;
};

/** A request, and nothing more. */
export type RequestIdInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** What became of a change to a request. */
export type RequestPayload = {
  /** Told when the request went to WIJ for somebody's safety, with what to do now; null otherwise. */
  notice?: Maybe<Scalars['String']['output']>;
  /** The request as it is now, as far as the caller may see it; null when refused or no longer the caller's to see. */
  request?: Maybe<Request>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
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
  bytes: Scalars['Int']['input'];
  /** What it is, such as image/jpeg. The file is looked at when it is used: it must be that. */
  contentType: Scalars['String']['input'];
  /** Id made up by the client: fil_ and a UUID. */
  id: Scalars['ID']['input'];
  /** What it is for. */
  purpose: FilePurpose;
};

/** How to give a task back. */
export type ReturnChallengeInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Day from which residents no longer do it, such as 2027-09-01: today or later. */
  from: Scalars['String']['input'];
  /** What the group still needs until then, which stays in the pot. */
  keep: Scalars['Cents']['input'];
  /** Why, 3 to 2,000 characters. Everybody can read it. */
  why: Scalars['String']['input'];
};

/** Which step is to be undone. */
export type ReverseStepInput = {
  /** Id made by the client: prp_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** The proposal that was agreed on, and not undone yet. */
  proposalId: Scalars['ID']['input'];
  /** Why: 3 to 1,000 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
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
  personId: Scalars['ID']['input'];
  /** The role. */
  role: Role;
  /** Why: 1 to 500 characters; stands in the audit trail. */
  why: Scalars['String']['input'];
};

/** What became of giving or taking a role. */
export type RolePayload = {
  /** The person, as they are now; null when refused. */
  person?: Maybe<Person>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A voting round: what residents decide together about a budget. */
export type Round = Node & {
  /** What a ballot says. */
  ballotType: BallotType;
  /** What there is to divide. */
  budget: Scalars['Cents']['output'];
  /** Whether the caller can open it now. */
  canOpen: Scalars['Boolean']['output'];
  /** Whether the caller can cast or change a ballot now. */
  canVote: Scalars['Boolean']['output'];
  /** Which channels are open. */
  channels: Array<Channel>;
  /** Until when ballots are taken and can be changed. */
  closesAt: Scalars['DateTime']['output'];
  /** Who may vote: resident or member. */
  electorate: Role;
  /** SHA-256 of everything that decides the outcome beside the ballots, from the opening on; null before. */
  frozen?: Maybe<Scalars['String']['output']>;
  /** Id (rnd_…). */
  id: Scalars['ID']['output'];
  /** How it is counted. */
  method: CountingMethod;
  /** How many plans fit on a ballot. */
  most: Scalars['Int']['output'];
  /** How many points there are to give; for ballots with points. */
  mostPoints: Scalars['Int']['output'];
  /** The caller's own ballot; null when they have none. */
  myBallot?: Maybe<Ballot>;
  /** From when ballots are taken. */
  opensAt: Scalars['DateTime']['output'];
  /** What it came to; null until it is counted. */
  outcome?: Maybe<RoundOutcome>;
  /** The plans, in the order of the ballot. */
  plans: Array<RoundPlan>;
  /** The pot it comes from. */
  pot: Scalars['ID']['output'];
  /** Where it is. */
  state: RoundState;
  /** Its name. */
  title: Scalars['String']['output'];
};

/** A page of rounds, newest first. */
export type RoundConnection = {
  /** Rounds with their cursors. */
  edges: Array<RoundEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A round and its cursor. */
export type RoundEdge = {
  /** Cursor of this round. */
  cursor: Scalars['String']['output'];
  /** The round. */
  node: Round;
};

/** Which round. */
export type RoundIdInput = {
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
};

/** What a round came to. It binds: what was funded is set apart in the ledger. */
export type RoundOutcome = {
  /** How many ballots were counted. */
  ballots: Scalars['Int']['output'];
  /** By channel; a channel with fewer than 5 is not told apart. */
  channels: Array<ChannelCount>;
  /** When it was counted. */
  countedAt: Scalars['DateTime']['output'];
  /** SHA-256 over all ballots: one that is altered later shows. */
  hash: Scalars['String']['output'];
  /** Each plan, in the order of the ballot. */
  plans: Array<PlanOutcome>;
  /** What went back into the pot. */
  rest: Scalars['Cents']['output'];
  /** What the funded plans cost together. */
  spent: Scalars['Cents']['output'];
};

/** What became of a round. */
export type RoundPayload = {
  /** The round; null when refused. */
  round?: Maybe<Round>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A plan in a round, as it was when the round opened. */
export type RoundPlan = {
  /** What it costs. */
  cost: Scalars['Cents']['output'];
  /** The initiative. */
  initiativeId: Scalars['ID']['output'];
  /** Its number on the ballot, such as 01. */
  number: Scalars['String']['output'];
  /** A few words. */
  title: Scalars['String']['output'];
};

/** Where a round is. */
export type RoundState =
  /** Counted; its outcome binds. */
  | 'counted'
  /** Planned; can still be left. */
  | 'draft'
  /** Its rules are frozen; ballots are taken from its opening to its closing. */
  | 'open';

/** What became of it. */
export type SafetyPayload = {
  /** The caller; null when refused. */
  me?: Maybe<Me>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What a voter is held to gain from a plan they voted for. */
export type Satisfaction =
  /** One, whatever it costs. */
  | 'cardinality'
  /** What it costs. */
  | 'cost'
  /** The points they gave. */
  | 'points';

/** What the figures of a month say of each service. */
export type ScalingMonth = {
  /** When it was judged. */
  at: Scalars['DateTime']['output'];
  /** The month, such as 2026-10. */
  month: Scalars['String']['output'];
  /** What they say, by service. */
  verdicts: Array<ScalingVerdict>;
};

/** What the figures of a month say of a service. */
export type ScalingVerdict = {
  /** The months that this is about, such as 2026-09; empty where it is about none. */
  months: Array<Scalars['String']['output']>;
  /** Why there is no proposal; null when there is one. */
  nothing?: Maybe<Nothing>;
  /** The proposal that it led to; null when there is none. */
  proposal?: Maybe<StepProposal>;
  /** The same in words, one sentence each. */
  reasons: Array<Scalars['String']['output']>;
  /** The service; null when it is no more. */
  service?: Maybe<Service>;
};

/** Say something. */
export type SendMessageInput = {
  /** Id made by the client: msg_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** What to say: 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Something that people can count on in the wijk, such as help with debts. */
export type Service = {
  /** Categories that belong to it; a category belongs to one service at most. */
  categories: Array<Category>;
  /** Every change of who provides it, the latest day first; decided ones that are still to come among them. */
  history: Array<ProviderChange>;
  /** Id (svc_…). */
  id: Scalars['ID']['output'];
  /** Name, in the words of the wijk. */
  name: Scalars['String']['output'];
  /** The next change that was decided; null when there is none. */
  next?: Maybe<ProviderChange>;
  /** Who provides it today; null before its first day. */
  provider?: Maybe<Provider>;
  /** First day on which they did, such as 2026-11-25; null before its first day. */
  since?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; to be named when changing. */
  version: Scalars['Int']['output'];
};

/** Requests of a month that were asked under a service while somebody provided it. Each figure is null where it is nothing or withheld. */
export type ServiceFigures = {
  /** Requests that got a first answer of a neighbour. */
  answered?: Maybe<Scalars['Int']['output']>;
  /** Requests that were asked. */
  asked?: Maybe<Scalars['Int']['output']>;
  /** Requests that ended in this month and whose requester asked again under the same service up to 90 days later. Told once nothing can come back any more, some three months after the month: else its changes would tell who just asked. */
  cameBack?: Maybe<Scalars['Int']['output']>;
  /** How often WIJ was brought in. */
  escalated?: Maybe<Scalars['Int']['output']>;
  /** How often WIJ was brought in again after residents had taken over. */
  escalatedAgain?: Maybe<Scalars['Int']['output']>;
  /** Half of the first answers came within so many hours: the upper bound of a class, at most 336; null also when it took longer. */
  firstAnswerHours?: Maybe<Scalars['Int']['output']>;
  /** How often residents took over from WIJ. */
  handedBack?: Maybe<Scalars['Int']['output']>;
  /** Who provided it when they were asked; null for categories without a service. */
  provider?: Maybe<Provider>;
  /** How satisfied requesters were on average, in tenths: 10 (badly) to 50 (well). */
  satisfactionTenths?: Maybe<Scalars['Int']['output']>;
  /** The service; null for categories without one. */
  service?: Maybe<Service>;
  /** Nine of ten first answers came within so many hours: the upper bound of a class, at most 336; null also when it took longer. */
  slowAnswerHours?: Maybe<Scalars['Int']['output']>;
  /** Requests that were solved by residents, as requesters say. */
  solvedByResidents?: Maybe<Scalars['Int']['output']>;
  /** Requests that were solved by WIJ, as requesters say. */
  solvedByWij?: Maybe<Scalars['Int']['output']>;
  /** Requests that were solved by residents and WIJ together, as requesters say. */
  solvedTogether?: Maybe<Scalars['Int']['output']>;
  /** Minutes that professionals of WIJ recorded in this month on requests. For wij and coordinator; null for others, as behind them there are one or two people. */
  wijMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Requests of a calendar month, per service. */
export type ServiceMonth = {
  /** Each service and who provided it, where anything is shown of it. */
  figures: Array<ServiceFigures>;
  /** Calendar month where the wijk is, such as 2026-11. */
  month: Scalars['String']['output'];
};

/** What became of a change of a service. */
export type ServicePayload = {
  /** The service as it is now; null when refused. */
  service?: Maybe<Service>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A bank account. */
export type SetBankAccountInput = {
  /** IBAN, of a SEPA country. */
  iban: Scalars['String']['input'];
  /** Name of the account as the bank has it, at most 70 characters. */
  name: Scalars['String']['input'];
};

/** What dossiers must say, and by when. */
export type SetChallengeRulesInput = {
  /** Elements of the wijk's own set, 1 to 20; of the other sets leave it out. */
  elements: Array<ChallengeElementInput>;
  /** Which set. */
  set: DossierSet;
  /** By when; the set's own terms when left out, and no terms for a set of the wijk's own. */
  terms?: InputMaybe<ChallengeTermsInput>;
  /** Version that it is chosen in place of, as the rules say; 0 when nothing was chosen yet. */
  version: Scalars['Int']['input'];
  /** Why, 3 to 1,000 characters. Everybody can read it. */
  why: Scalars['String']['input'];
};

/** What a parameter is from a day on. */
export type SetFormationParameterInput = {
  /** True for an assumption. */
  assumed: Scalars['Boolean']['input'];
  /** First day: in the present quarter or later, up to the end of the year after next. */
  from: Scalars['String']['input'];
  /** Which. */
  kind: FormationParameterKind;
  /** Where it is from, or why it is assumed: 3 to 300 characters. */
  source: Scalars['String']['input'];
  /** How much: basis points below 10,000, or for yearHours 1 to 3,000 hours. */
  value: Scalars['Int']['input'];
  /** Version of the parameters that was seen. */
  version: Scalars['Int']['input'];
};

/** Somebody else provides a service. */
export type SetProviderInput = {
  /** From which day on: today or later, within a year. */
  from: Scalars['String']['input'];
  /** Who provides it. */
  provider: Provider;
  /** The service. */
  serviceId: Scalars['ID']['input'];
  /** Version that was seen. */
  version: Scalars['Int']['input'];
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** How one wants to be told. */
export type SetTellingInput = {
  /** By what. */
  channel?: InputMaybe<TellingChannel>;
  /** Groups that change. */
  choices: Array<TellingChoiceInput>;
  /** When the digest comes, such as 17:00. */
  digestAt?: InputMaybe<Scalars['String']['input']>;
  /** nl, en, tr, ar or uk. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The number that a host calls: at most 30 characters. Needed for phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** From when nothing is told at once, such as 22:00. */
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when; the same as from: no quiet hours. */
  quietTo?: InputMaybe<Scalars['String']['input']>;
};

/** Who the working group of a pot is. */
export type SetWorkingGroupInput = {
  /** Ids of its people (per_…), at most 30, in place of who was in it before; empty: no working group any more. */
  people: Array<Scalars['ID']['input']>;
  /** Id of the pot. */
  potId: Scalars['ID']['input'];
  /** Why, 3 to 200 characters. Everybody who takes part can read it: name no persons. */
  why: Scalars['String']['input'];
};

/** What a quarter saved: drafted, agreed to by coordinator and board, booked, and paid by the city. */
export type Settlement = {
  /** Everything that was booked, the latest first: the settlement and its corrections, each of the whole quarter as it was from then on. */
  booked: Array<SettlementEntry>;
  /** Of it the city's: the rest, all of a loss among it. */
  city: Scalars['Cents']['output'];
  /** What waits for both parties; null when nothing does. */
  draft?: Maybe<SettlementEntry>;
  /** First day of the quarter. */
  from: Scalars['String']['output'];
  /** Id (stl_…): its quarter. */
  id: Scalars['ID']['output'];
  /** Of the wijk's share what the city owes still. */
  owed: Scalars['Cents']['output'];
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['output'];
  /** Money that came in, the latest first. */
  receipts: Array<SettlementReceipt>;
  /** Of the wijk's share what came in, into the members' reserve. What came in stays, also when a correction makes the share less. */
  received: Scalars['Cents']['output'];
  /** What was saved, as it is booked; under 0 when it cost more, 0 while nothing is booked. */
  saved: Scalars['Cents']['output'];
  /** The wijk's share in percent: what the statutes said when the quarter began. */
  share: Scalars['Int']['output'];
  /** Last day of the quarter. */
  until: Scalars['String']['output'];
  /** Counts the changes; to be named when correcting. */
  version: Scalars['Int']['output'];
  /** Of it the wijk's; never under 0. */
  wijk: Scalars['Cents']['output'];
};

/** What was otherwise than the formation says, on some days of a specialism. What is null was as the formation says. */
export type SettlementChange = {
  /** What there was in hundredths of a full-time equivalent. */
  actualFte?: Maybe<Scalars['Int']['output']>;
  /** Baseline in hundredths of a full-time equivalent. */
  baselineFte?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  from: Scalars['String']['output'];
  /** Id of the specialism (spc_…). */
  specialismId: Scalars['ID']['output'];
  /** Tariff per hour. */
  tariff?: Maybe<Scalars['Cents']['output']>;
  /** Last day. */
  until: Scalars['String']['output'];
  /** Hours that a full-time professional is paid for in a year. */
  yearHours?: Maybe<Scalars['Int']['output']>;
};

/** What was otherwise, on some days of a specialism. At least one figure. */
export type SettlementChangeInput = {
  /** What there was in hundredths of a full-time equivalent, 0 to 10,000; as the formation says when left out. */
  actualFte?: InputMaybe<Scalars['Int']['input']>;
  /** Baseline in hundredths of a full-time equivalent, 0 to 10,000; as the formation says when left out. */
  baselineFte?: InputMaybe<Scalars['Int']['input']>;
  /** First day, in the quarter. */
  from: Scalars['String']['input'];
  /** The specialism. */
  specialismId: Scalars['ID']['input'];
  /** Tariff per hour, at least 1 cent, at most € 1,000; as the formation says when left out. */
  tariff?: InputMaybe<Scalars['Cents']['input']>;
  /** Last day, in the quarter. */
  until: Scalars['String']['input'];
  /** Hours that a full-time professional is paid for in a year, 1 to 3,000; as the formation says when left out. */
  yearHours?: InputMaybe<Scalars['Int']['input']>;
};

/** A draft or a booked settlement: the whole quarter, with everything that it is reckoned from. */
export type SettlementEntry = {
  /** Which parties agreed: coordinator, board. */
  agreedBy: Array<Role>;
  /** When it was booked; null while it waits. */
  bookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was otherwise than the formation says, as this entry says it. */
  changes: Array<SettlementChange>;
  /** Of it the city's. */
  city: Scalars['Cents']['output'];
  /** Version of the settlement as of which a draft stands so, to be named when agreeing; null once it is booked. */
  draft?: Maybe<Scalars['Int']['output']>;
  /** Id of the entry in the ledger that booked it (jrn_…); null while it waits, and where there was nothing to book. */
  journal?: Maybe<Scalars['ID']['output']>;
  /** What counts for nothing, and why. */
  leftOut: Array<LeftOut>;
  /** What the saving is made of, by specialism and day: their cents are together the saving. */
  lines: Array<SettlementLine>;
  /** When it was drafted. */
  madeAt: Scalars['DateTime']['output'];
  /** Whether the caller can agree to it, in the name of a party that did not yet. */
  mayAgree: Scalars['Boolean']['output'];
  /** 1 for the settlement, from 2 on corrections. */
  number: Scalars['Int']['output'];
  /** What the quarter saved; under 0 when it cost more. */
  saved: Scalars['Cents']['output'];
  /** By how much the saving differs from what was booked before it. */
  savedMore: Scalars['Cents']['output'];
  /** Why it was corrected; null for a settlement as the formation says. */
  why?: Maybe<Scalars['String']['output']>;
  /** Of it the wijk's. */
  wijk: Scalars['Cents']['output'];
  /** By how much the wijk's share differs from what was booked before it. */
  wijkMore: Scalars['Cents']['output'];
};

/** Days of a month on which nothing changes for a specialism. Its exact saving is (baselineFte − actualFte) × yearHours × days × tariff ÷ (100 × yearDays) cents. */
export type SettlementLine = {
  /** What there was, in hundredths of a full-time equivalent. */
  actualFte: Scalars['Int']['output'];
  /** Agreed on, in hundredths of a full-time equivalent. */
  baselineFte: Scalars['Int']['output'];
  /** What the sum grows by with this line. The sum is exact and is rounded down to a cent once, after all lines. */
  cents: Scalars['Cents']['output'];
  /** How many days. */
  days: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['String']['output'];
  /** Paid hours that there were fewer on these days, in hundredths of an hour, rounded: for people, not to reckon with. Under 0 where there were more. */
  savedHours: Scalars['Int']['output'];
  /** Its name, as it was then. */
  specialism: Scalars['String']['output'];
  /** Id of the specialism (spc_…). */
  specialismId: Scalars['ID']['output'];
  /** Tariff per hour, of the baseline. */
  tariff: Scalars['Cents']['output'];
  /** Last day. */
  until: Scalars['String']['output'];
  /** Days of that year: 365 or 366. */
  yearDays: Scalars['Int']['output'];
  /** Hours that a full-time professional is paid for in a year. */
  yearHours: Scalars['Int']['output'];
};

/** What became of a settlement. */
export type SettlementPayload = {
  /** The settlement as it is now; null when refused. */
  settlement?: Maybe<Settlement>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Money of a settlement that came in. */
export type SettlementReceipt = {
  /** How much. */
  amount: Scalars['Cents']['output'];
  /** Id of the entry in the ledger (jrn_…). */
  journal: Scalars['ID']['output'];
  /** Day it is booked on. */
  on: Scalars['String']['output'];
};

/** What to sign. */
export type SignAgreementInput = {
  /** Id of the challenge. */
  challengeId: Scalars['ID']['input'];
  /** Version of the agreement. */
  version: Scalars['Int']['input'];
};

/** Somebody's place at an occurrence or a course. */
export type SignUpInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** For a host: that the person agreed, spoken. */
  consent: Scalars['Boolean']['input'];
  /** The day by which the occurrence is known; of a course, any of its days. */
  day: Scalars['String']['input'];
  /** Whom it is about; left out: oneself. For hosts. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody on a list. */
export type SignedUp = {
  /** True when the host noted that they came. */
  came: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
  /** How they stand. */
  standing: Standing;
};

/** Who solved it, as the requester says. */
export type SolvedBy =
  /** Neighbours. */
  | 'residents'
  /** Neighbours and WIJ together. */
  | 'together'
  /** WIJ. */
  | 'wij';

/** What professionals of WIJ in the wijk are good at, such as debts. */
export type Specialism = {
  /** What there really is today; null while nobody said. */
  actual?: Maybe<Strength>;
  /** Everything that was said of what there really is, the latest first. */
  actuals: Array<Strength>;
  /** The baseline that holds today; null while nothing was agreed on. */
  baseline?: Maybe<Strength>;
  /** Every baseline that was agreed on, the latest first. */
  baselines: Array<Strength>;
  /** Id (spc_…). */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The baseline that waits for the other party; null when none does. */
  proposal?: Maybe<BaselineProposal>;
  /** The service that it works for; null when it works for several or none. */
  service?: Maybe<Service>;
  /** Counts the changes; to be named when changing. */
  version: Scalars['Int']['output'];
};

/** Time of a specialism in a week that is about no request. */
export type SpecialismMinutes = {
  /** Minutes, of all its professionals together. */
  minutes: Scalars['Int']['output'];
  /** The specialism. */
  specialism: Specialism;
};

/** What became of a change of a specialism. */
export type SpecialismPayload = {
  /** The specialism as it is now; null when refused. */
  specialism?: Maybe<Specialism>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** How somebody stands on a list. */
export type Standing = {
  /** On the waiting list: which number, 1 being the first. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Place or waiting. */
  state: StandingState;
  /** To confirm: until when. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** How somebody stands on a list. */
export type StandingState =
  /** Has a place. */
  | 'placed'
  /** A place came free: it is theirs when they confirm in time. */
  | 'toConfirm'
  /** Is on the waiting list. */
  | 'waiting';

/** A bank statement that was taken in. */
export type Statement = {
  /** How many of them were not known yet. */
  added: Scalars['Int']['output'];
  /** Balance at its end, as the bank says it. */
  closing: Scalars['Cents']['output'];
  /** Its id (stm_…), made of the id of its file. */
  id: Scalars['ID']['output'];
  /** How many lines stand in it. */
  lines: Scalars['Int']['output'];
};

/** What became of a statement. */
export type StatementPayload = {
  /** The statement; null when refused. */
  statement?: Maybe<Statement>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A change of the statutes: what is left out stays as it is; a list replaces the whole list. */
export type StatutesChangeInput = {
  /** How often somebody is asked to help in seven days, 1 to 20. */
  asksPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** How the general assembly decides. */
  assembly?: InputMaybe<AssemblyRulesInput>;
  /** Tags of the kinds of help. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Days after which a request that nobody agreed on expires, 1 to 365. */
  expiryDays?: InputMaybe<Scalars['Int']['input']>;
  /** What initiatives need. */
  initiatives?: InputMaybe<InitiativeRulesInput>;
  /** When WIJ steps down, and what is done with what that saves. */
  lettingGo?: InputMaybe<LettingGoRulesInput>;
  /** All pairs of streets that lie near each other, at most 400. */
  nearStreets?: InputMaybe<Array<NearStreetsInput>>;
  /** All rules of the powers, in their order: per kind of decision amounts that rise, the last without a limit. */
  powers?: InputMaybe<Array<PowerInput>>;
  /** Hours within which neighbours are expected to answer, 1 to 336. */
  responseHours?: InputMaybe<Scalars['Int']['input']>;
  /** Days after its end after which the text of a request is erased, 1 to 365. */
  retentionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days after agreement after which the requester is asked whether it is done, 1 to 365. */
  stillHelpedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Streets to choose from. */
  streets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many residents must vouch, 1 to 5. */
  vouchers?: InputMaybe<Scalars['Int']['input']>;
  /** Hours between two waves in which neighbours are asked, 1 to 168. */
  waveHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change of the statutes would come to. */
export type StatutesPreview = {
  /** Article by article, what changes; empty when nothing does or when something is wrong. */
  difference: Array<ArticleDifference>;
  /** What to mend; the field says where, such as changes.powers.2.upTo. */
  userErrors: Array<UserError>;
};

/** The statutes as data. */
export type StatutesRules = {
  /** How often somebody is asked to help in seven days, at most. */
  asksPerWeek: Scalars['Int']['output'];
  /** How the general assembly decides. */
  assembly: AssemblyRules;
  /** Tags of the kinds of help that can be asked for. */
  categories: Scalars['Tags']['output'];
  /** Days after which a request that nobody agreed on expires. */
  expiryDays: Scalars['Int']['output'];
  /** What initiatives need. */
  initiatives: InitiativeRules;
  /** When WIJ steps down, and what is done with what that saves. */
  lettingGo: LettingGoRules;
  /** Streets that lie near each other, pair by pair. */
  nearStreets: Array<NearStreets>;
  /** Who decides on money, and up to which amount, in this order. */
  powers: Array<Power>;
  /** Hours within which neighbours are expected to answer. */
  responseHours: Scalars['Int']['output'];
  /** Days after its end after which the text of a request is erased. */
  retentionDays: Scalars['Int']['output'];
  /** Days after agreement after which the requester is asked whether it is done. */
  stillHelpedDays: Scalars['Int']['output'];
  /** Streets to choose from. */
  streets: Array<Scalars['String']['output']>;
  /** How many residents must vouch for somebody without a code. */
  vouchers: Scalars['Int']['output'];
  /** Hours between two waves in which neighbours are asked for a request. */
  waveHours: Scalars['Int']['output'];
};

/** What a wijk has decided about itself. Changed by an adopted motion, from a day on. */
export type StatutesVersion = {
  /** The statutes in words, made from their own data. */
  articles: Array<Article>;
  /** First day on which it holds, such as 2026-11-25. */
  from: Scalars['String']['output'];
  /** True for the version in force today. */
  inForce: Scalars['Boolean']['output'];
  /** The motion that made it; null for the founding. */
  motionId?: Maybe<Scalars['ID']['output']>;
  /** The statutes as data. */
  rules: StatutesRules;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
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

/** A corner that must agree. */
export type StepCorner = {
  /** When; null while nobody did. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who agreed in its name; null while nobody did, or when they left. */
  by?: Maybe<Person>;
  /** Whose role. */
  role: Role;
};

/** Which way a step goes. */
export type StepDirection =
  /** WIJ does less. */
  | 'down'
  /** WIJ does more. */
  | 'up';

/** Figures of a service in a month, whoever provided it, as serviceMonths shows them. A figure about fewer than five people, or that would give one away, is withheld: null. */
export type StepMonth = {
  /** First answers. */
  answered?: Maybe<Scalars['Int']['output']>;
  /** Requests that were asked. */
  asked?: Maybe<Scalars['Int']['output']>;
  /** Requests that ended and were asked again within 90 days; null before the month is final. */
  cameBack?: Maybe<Scalars['Int']['output']>;
  /** Requests that went to WIJ. */
  escalated?: Maybe<Scalars['Int']['output']>;
  /** Of these, after residents had taken over from WIJ. */
  escalatedAgain?: Maybe<Scalars['Int']['output']>;
  /** Such as 2026-10. */
  month: Scalars['String']['output'];
  /** Requests that residents solved. */
  solvedByResidents?: Maybe<Scalars['Int']['output']>;
  /** Requests that WIJ solved. */
  solvedByWij?: Maybe<Scalars['Int']['output']>;
  /** Requests that residents and WIJ solved together. */
  solvedTogether?: Maybe<Scalars['Int']['output']>;
  /** Minutes that WIJ worked on requests. For wij and coordinator; null for others. */
  wijMinutes?: Maybe<Scalars['Int']['output']>;
};

/** What is needed, by Erlang C. */
export type StepNeed = {
  /** Needed, in hundredths of a full-time equivalent. */
  fte: Scalars['Int']['output'];
  /** How many requests WIJ had in that time; null where a month of them is withheld. */
  handled?: Maybe<Scalars['Int']['output']>;
  /** Upper bound of that interval. */
  high: Scalars['Int']['output'];
  /** Lower bound of the interval that holds the need 95 times in 100. */
  low: Scalars['Int']['output'];
  /** How many minutes of work they took; null where a month of them is withheld. For wij and coordinator; null for others. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Over how many months was counted. */
  months: Scalars['Int']['output'];
  /** How many in a hundred get it. */
  percent: Scalars['Int']['output'];
  /** The promise: a first answer within so many open hours, on average over a week, in tenths: 103 is 10.3 hours. */
  promise: Scalars['Int']['output'];
};

/** An objection. */
export type StepObjection = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who objects; null when they left. */
  by?: Maybe<Person>;
  /** In the name of which corner. */
  role: Role;
  /** Why. */
  why: Scalars['String']['output'];
  /** When it was withdrawn; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a proposal can still be decided on. */
export type StepPhase =
  /** It is open. */
  | 'open'
  /** It is decided on, or lapsed. */
  | 'over';

/** A proposal to scale down or up in a service. */
export type StepProposal = Node & {
  /** All fte of WIJ for the service after, in hundredths. */
  after: Scalars['Int']['output'];
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** All fte of WIJ for the service before, in hundredths. */
  before: Scalars['Int']['output'];
  /** What the caller can do. */
  can: Array<StepAction>;
  /** Who must agree, and who did. */
  corners: Array<StepCorner>;
  /** Which way. */
  direction: StepDirection;
  /** The day on which it takes effect, where the wijk is; null while not all agreed. */
  from?: Maybe<Scalars['String']['output']>;
  /** Id (prp_…). */
  id: Scalars['ID']['output'];
  /** The last day on which it is open, where the wijk is. */
  lapsesOn: Scalars['String']['output'];
  /** Who made it; null when the figures did, or when they left. */
  madeBy?: Maybe<Person>;
  /** The corners in whose name the caller can agree. */
  mayAssent: Array<Role>;
  /** Objections, the first first; also those that were withdrawn. */
  objections: Array<StepObjection>;
  /** What the reasons are made of. */
  reasoning: StepReasoning;
  /** The reasons in words, one sentence each, with the article of the statutes. */
  reasons: Array<Scalars['String']['output']>;
  /** Id of the proposal that undid it; null when none did. */
  reversedBy?: Maybe<Scalars['ID']['output']>;
  /** Id of the proposal that it undoes; null when it undoes none. */
  reverses?: Maybe<Scalars['ID']['output']>;
  /** What it saves in a quarter; under 0 when it costs more. Null when the paid hours of an fte are not known. */
  savedInQuarter?: Maybe<Scalars['Cents']['output']>;
  /** Address of the scenario that it was made from, after the origin; null when there is none. */
  scenario?: Maybe<Scalars['String']['output']>;
  /** The service; null when it is no more. */
  service?: Maybe<Service>;
  /** Per specialism that changes. */
  shares: Array<StepShare>;
  /** Where it comes from. */
  source: StepSource;
  /** How far it is. */
  state: StepState;
  /** Id of the proposal that took its place; null when none did. */
  supersededBy?: Maybe<Scalars['ID']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** What speaks against it; empty when the figures made it. */
  warnings: Array<StepWarning>;
  /** Why, in the words of who made it; null when the figures did. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A page of proposals. */
export type StepProposalConnection = {
  /** Proposals with their cursors. */
  edges: Array<StepProposalEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A proposal and its cursor. */
export type StepProposalEdge = {
  /** Cursor of this proposal. */
  cursor: Scalars['String']['output'];
  /** The proposal. */
  node: StepProposalSummary;
};

/** Which proposal. */
export type StepProposalIdInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** Version that was seen. The same again, with the same version, is done once. */
  version: Scalars['Int']['input'];
};

/** What became of a change of a proposal. */
export type StepProposalPayload = {
  /** The proposal as it is now; null when refused. */
  proposal?: Maybe<StepProposal>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A proposal as a list shows it. */
export type StepProposalSummary = {
  /** All fte of WIJ for the service after, in hundredths. */
  after: Scalars['Int']['output'];
  /** How many corners agreed. */
  agreed: Scalars['Int']['output'];
  /** All fte of WIJ for the service before, in hundredths. */
  before: Scalars['Int']['output'];
  /** How many must. */
  corners: Scalars['Int']['output'];
  /** Which way. */
  direction: StepDirection;
  /** The day on which it takes effect, where the wijk is; null while not all agreed. */
  from?: Maybe<Scalars['String']['output']>;
  /** Id (prp_…). */
  id: Scalars['ID']['output'];
  /** The last day on which it is open, where the wijk is. */
  lapsesOn: Scalars['String']['output'];
  /** The corners in whose name the caller can agree. */
  mayAssent: Array<Role>;
  /** Whether somebody objects. */
  objected: Scalars['Boolean']['output'];
  /** The service; null when it is no more. */
  service?: Maybe<Service>;
  /** How far it is. */
  state: StepState;
};

/** What a verdict is made of. Fte in hundredths. */
export type StepReasoning = {
  /** What there was when it was made, or will be by what was agreed on. */
  actual: Scalars['Int']['output'];
  /** The biggest step at once. */
  biggestStep: Scalars['Int']['output'];
  /** What each guard rail says of each month that must be good. */
  findings: Array<RailFinding>;
  /** How many months in a row must be good. */
  goodMonths: Scalars['Int']['output'];
  /** The last month that was looked at, such as 2026-10. */
  month: Scalars['String']['output'];
  /** The figures of each month that was looked at, the latest first. */
  months: Array<StepMonth>;
  /** What is needed; null when too little was counted to say. */
  need?: Maybe<StepNeed>;
  /** What stays above what is needed. */
  reserve: Scalars['Int']['output'];
};

/** What changes for a specialism. */
export type StepShare = {
  /** In hundredths of a full-time equivalent, after. */
  after: Scalars['Int']['output'];
  /** In hundredths of a full-time equivalent, before. */
  before: Scalars['Int']['output'];
  /** The specialism; null when it is no more. */
  specialism?: Maybe<Specialism>;
  /** Tariff per hour. */
  tariff: Scalars['Cents']['output'];
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

/** How much there is of a specialism and what it costs, from a day on. Of two that hold on a day, the one that began last counts, and of those the one that was decided last; after a last day the one before holds again. */
export type Strength = {
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** Id of what decided it, such as an assent of the four corners; null where people of the wijk said so. */
  decision?: Maybe<Scalars['ID']['output']>;
  /** First day, such as 2027-01-01, where the wijk is. */
  from: Scalars['String']['output'];
  /** In hundredths of a full-time equivalent: 350 is 3.5 fte. */
  fte: Scalars['Int']['output'];
  /** Tariff per hour. */
  tariff: Scalars['Cents']['output'];
  /** Last day; null for as long as nothing else is said. */
  until?: Maybe<Scalars['String']['output']>;
  /** Why. */
  why: Scalars['String']['output'];
};

/** How much there is of a specialism, from a day on. */
export type StrengthInput = {
  /** First day, such as 2027-01-01: in the present quarter or later, up to the end of the year after next. */
  from: Scalars['String']['input'];
  /** In hundredths of a full-time equivalent: 350 is 3.5 fte. 0 to 10,000. */
  fte: Scalars['Int']['input'];
  /** The specialism. */
  specialismId: Scalars['ID']['input'];
  /** Tariff per hour: at least 1 cent, at most € 1,000. */
  tariff: Scalars['Cents']['input'];
  /** Last day; for as long as nothing else is said when left out. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Version that was seen. */
  version: Scalars['Int']['input'];
  /** Why, or where it is from: 3 to 300 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** An expense to claim back. */
export type SubmitClaimInput = {
  /** How much, at least 1 cent. */
  amount: Scalars['Cents']['input'];
  /** For what, at most 140 characters. Public once approved: name no persons. */
  description: Scalars['String']['input'];
  /** Where the money comes from: id of a pot, or of an initiative that was funded (ini_…). */
  from: Scalars['ID']['input'];
  /** Name of the account to pay to, at most 70 characters. */
  holder: Scalars['String']['input'];
  /** IBAN to pay to, of a SEPA country. */
  iban: Scalars['String']['input'];
  /** Id made up by the client: clm_ and a UUID. */
  id: Scalars['ID']['input'];
  /** Id of the receipt that was uploaded (fil_…). Can come later, by addReceipt. */
  receiptId?: InputMaybe<Scalars['ID']['input']>;
};

/** A sheet of paper for the pile. */
export type TakeInPaperInput = {
  /** Id made up by the client: ppr_ and a UUID. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: PaperKind;
  /** The name on it: 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** A word on what it says: at most 200 characters. */
  note: Scalars['String']['input'];
};

/** How a person is told. */
export type Telling = {
  /** By what. */
  channel: TellingChannel;
  /** How soon, of each group. */
  choices: Array<TellingChoice>;
  /** When the digest comes, in Amsterdam, such as 17:00. */
  digestAt: Scalars['String']['output'];
  /** When a letter could not be brought at all; null as soon as one came through again. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language of what is sent: nl, en, tr, ar or uk. */
  language: Scalars['String']['output'];
  /** The number that a host calls; null when there is none. */
  phone?: Maybe<Scalars['String']['output']>;
  /** From when nothing is told at once, in Amsterdam, such as 22:00. */
  quietFrom: Scalars['String']['output'];
  /** Until when; the same as from: there are no quiet hours. */
  quietTo: Scalars['String']['output'];
};

/** How somebody is told. */
export type TellingChannel =
  /** By e-mail, to the address one signs in with. */
  | 'email'
  /** A host calls. */
  | 'phone'
  /** By push, on the devices where it was turned on; by e-mail when none of them could be reached. */
  | 'push';

/** How soon somebody is told of a group. */
export type TellingChoice = {
  /** The group. */
  group: TellingGroup;
  /** How soon. */
  when: TellingWhen;
};

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

/** What became of a wish. */
export type TellingPayload = {
  /** How one is told now; null when refused. */
  telling?: Maybe<Telling>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

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

/** A kind of news. */
export type ToldKind =
  /** The offer to help was accepted. */
  | 'accepted'
  /** A version of the agreement on a challenge waits for the signature of one's side. For group or coordinator. */
  | 'agreementWaits'
  /** Somebody offered to help. */
  | 'answered'
  /** One is asked to help. */
  | 'asked'
  /** The municipality accepted or rejected a challenge. For its group. */
  | 'challengeDecided'
  /** The other side wrote a note on a challenge; the board's go to both. For group or coordinator. */
  | 'challengeNote'
  /** A claim was approved or rejected. */
  | 'claimDecided'
  /** The contract of a challenge runs out within two months. For group and coordinator. */
  | 'contractEnds'
  /** The decision on a challenge is due within two weeks. For the coordinator. */
  | 'decisionDue'
  /** The day on which the decision on a challenge was due is over. For the coordinator. */
  | 'decisionLate'
  /** A host sat down at the desk to do something in one's name. */
  | 'deskOpened'
  /** The dossier of a challenge was submitted. For the coordinator. */
  | 'dossierSubmitted'
  /** WIJ asks one by name to take over. */
  | 'handBack'
  /** WIJ asks whether a resident may take over. */
  | 'handBackAsk'
  /** A resident took over from WIJ. */
  | 'handBackTaken'
  /** Somebody asks to join the group of a challenge. For the group. */
  | 'joinAsked'
  /** A professional looked at the request. */
  | 'looked'
  /** An agreement was undone by the other. */
  | 'matchUndone'
  /** The general assembly is called. */
  | 'meetingCalled'
  /** A meeting was cancelled. */
  | 'meetingCancelled'
  /** Somebody wrote. */
  | 'message'
  /** Somebody else was chosen to help. */
  | 'notChosen'
  /** One was given a role. */
  | 'roleGiven'
  /** A round closes within a day. */
  | 'roundCloses'
  /** A round was counted. */
  | 'roundCounted'
  /** A round opened. */
  | 'roundOpened'
  /** What a quarter saved waits for board and coordinator to agree. For both. */
  | 'settlementWaits'
  /** A step down or up was proposed that waits for one's corner. For who holds the role of one. */
  | 'stepProposed'
  /** The motions of a meeting can be voted on. */
  | 'votingOpen'
  /** Somebody asked to join and looks for neighbours who vouch. For hosts. */
  | 'vouchNeeded'
  /** A request waits for its requester to say what next. */
  | 'whatNext';

/** A device to push to no more. */
export type TurnOffPushInput = {
  /** Id of the device. */
  id: Scalars['ID']['input'];
};

/** A device to push to. */
export type TurnOnPushInput = {
  /** Secret of the device: 16 bytes, base64url. */
  auth: Scalars['String']['input'];
  /** Address at a public push service, of at most 1,000 characters. */
  endpoint: Scalars['String']['input'];
  /** Public key of the device: an uncompressed point on P-256, base64url. */
  p256dh: Scalars['String']['input'];
};

/** Money that was booked with a settlement by mistake. */
export type UndoReceiptInput = {
  /** Id of the counter-entry, made by the client: jrn_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** Id of the entry that booked it (jrn_…). */
  journal: Scalars['ID']['input'];
  /** Quarter that it was booked with, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
  /** Why: 3 to 200 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};

/** Change one's profile. */
export type UpdateProfileInput = {
  /** Languages spoken, ISO 639 codes. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lived experience: categories of the wijk. Only the owner ever sees it. */
  livedExperience?: InputMaybe<Scalars['Tags']['input']>;
  /** Name to go by: 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether one may be asked for anything by neighbours in the same street. */
  nearby?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to be reached: at most 120 characters. */
  reach?: InputMaybe<Scalars['String']['input']>;
  /** Street, one of the wijk's. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Talents: categories of the wijk. */
  talents?: InputMaybe<Scalars['Tags']['input']>;
  /** When one has time to help. */
  times?: InputMaybe<Array<Daypart>>;
};

/** Where and how to upload a file. */
export type Upload = {
  /** With which headers. */
  headers: Array<UploadHeader>;
  /** Id of the file (fil_…). */
  id: Scalars['ID']['output'];
  /** By which HTTP method: PUT. */
  method: Scalars['String']['output'];
  /** Where it goes. */
  url: Scalars['String']['output'];
};

/** A header that goes with an upload. */
export type UploadHeader = {
  /** Name of the header. */
  name: Scalars['String']['output'];
  /** Its value, to be sent as it is. */
  value: Scalars['String']['output'];
};

/** Where to upload to. */
export type UploadPayload = {
  /** How to upload it; null when refused. */
  upload?: Maybe<Upload>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** How soon help is needed. */
export type Urgency =
  /** Danger to somebody's safety: goes to WIJ at once. */
  | 'danger'
  /** Within days. */
  | 'soon'
  /** Any time. */
  | 'whenever';

/** What a person can mend. `code` is stable English, explained in docs/errors.md; `message` is in the caller's language (Accept-Language). */
export type UserError = {
  /** Stable identifier, such as TOO_LONG. */
  code: Scalars['String']['output'];
  /** The input field it is about; null when it is about the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, for a person, in the caller's language. */
  message: Scalars['String']['output'];
};

/** A vote for somebody who gave one a proxy. */
export type VoteFor = {
  /** Who gave the proxy. */
  person: Person;
  /** How often their vote was changed; sent along when it is changed. */
  revision: Scalars['Int']['output'];
  /** What was cast for them; null while nothing was, or they voted themselves before they gave the proxy. */
  vote?: Maybe<MotionVote>;
};

/** Vouch for somebody. */
export type VouchInput = {
  /** The word that the newcomer told you. */
  word: Scalars['String']['input'];
};

/** What became of vouching. */
export type VouchPayload = {
  /** True when this was the voucher that let them in. */
  admitted: Scalars['Boolean']['output'];
  /** Name of the newcomer one vouched for; null when refused. */
  name?: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Time of a week that is about no request, as its professional recorded it. It never changes. */
export type WeekHours = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Id of the entry that took its place; null while none did. */
  correctedBy?: Maybe<Scalars['ID']['output']>;
  /** Id of the entry that it corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** Id (whr_…). */
  id: Scalars['ID']['output'];
  /** Minutes. */
  minutes: Scalars['Int']['output'];
  /** The specialism. */
  specialism?: Maybe<Specialism>;
  /** As ISO 8601 writes it, such as 2026-W48. */
  week: Scalars['String']['output'];
};

/** A page of entries. */
export type WeekHoursConnection = {
  /** Entries with their cursors. */
  edges: Array<WeekHoursEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An entry and its cursor. */
export type WeekHoursEdge = {
  /** Cursor of this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WeekHours;
};

/** What became of recording time. */
export type WeekHoursPayload = {
  /** The entry; null when refused. */
  hours?: Maybe<WeekHours>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A neighbourhood: a tenant with its own members, rules and requests. */
export type Wijk = {
  /** The categories a request can have, from the statutes. */
  categories: Array<Category>;
  /** Since when the cooperative is on Noaber. */
  foundedAt: Scalars['DateTime']['output'];
  /** Its id in addresses: lower-case letters, digits and -. */
  id: Scalars['ID']['output'];
  /** Inhabitants, rounded to 5. Source: CBS, Kerncijfers wijken en buurten 2024 (CC BY 4.0). */
  inhabitants: Scalars['Int']['output'];
  /** Its name, such as Korrewegwijk. */
  name: Scalars['String']['output'];
  /** Hours within which neighbours are expected to answer, from the statutes. */
  responseHours: Scalars['Int']['output'];
  /** Days after which the text of a request that is done is erased, from the statutes. */
  retentionDays: Scalars['Int']['output'];
  /** Version of the statutes in force. */
  statutesVersion: Scalars['Int']['output'];
  /** Streets to choose from; a house number is never asked. */
  streets: Array<Scalars['String']['output']>;
  /** How many residents must vouch for somebody who joins without a code, from the statutes. */
  vouchersNeeded: Scalars['Int']['output'];
};

/** A correction to take back. */
export type WithdrawCorrectionInput = {
  /** The draft's version that was seen (draft.draft). */
  draft: Scalars['Int']['input'];
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['input'];
  /** Why: 3 to 300 characters. For everybody: name no persons. */
  why: Scalars['String']['input'];
};
