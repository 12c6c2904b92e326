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

/** An offer to help with a request. */
export type Answer = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id (ans_…). */
  id: Scalars['ID']['output'];
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
  /** Street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** The whole story: at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** In a few words: 3 to 100 characters. */
  title: Scalars['String']['input'];
  /** How soon. */
  urgency: Urgency;
};

/** Ask to join without a code. */
export type AskToJoinInput = {
  /** Languages spoken, ISO 639 codes. */
  languages: Array<Scalars['String']['input']>;
  /** Name to go by: 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Street, one of the wijk's; or nothing. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** What the clock asks the requester. */
export type Attention =
  /** Agreed some time ago: is it done? */
  | 'stillHelped'
  /** Nobody answered in time: widen the audience, or bring in WIJ? */
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
  /** Reason given, where the subject is a role or a wijk; never for a request. */
  why?: Maybe<Scalars['String']['output']>;
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

/** A kind of help. Its id is a tag; its name is in the caller's language. */
export type Category = {
  /** Tag, such as debts. */
  id: Scalars['ID']['output'];
  /** Name for people, such as 'Geld en schulden'. */
  name: Scalars['String']['output'];
};

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

/** The other party of an agreed request. */
export type Contact = {
  /** Name. */
  name: Scalars['String']['output'];
  /** How to be reached, as they chose to give it. */
  reach?: Maybe<Scalars['String']['output']>;
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

/** End an invitation. */
export type EndInvitationInput = {
  /** Id of the invitation. */
  id: Scalars['ID']['input'];
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
  /** A counter-entry: undoes another. */
  | 'counter'
  /** A voting round funded an initiative: its money is set apart (commitment). */
  | 'fund'
  /** Money came in. */
  | 'income'
  /** Money moved between pots. */
  | 'move'
  /** The balances of the year before, taken in. */
  | 'opening';

/** Leave the wijk. */
export type LeaveInput = {
  /** Must be true: everything personal is erased and cannot be brought back. */
  sure: Scalars['Boolean']['input'];
};

/** One side of an entry. Amounts of an entry add up to zero. */
export type Leg = {
  /** Account: bank, pot:<id> or initiative:<id>. */
  account: Scalars['String']['output'];
  /** Above zero: debit. Below zero: credit. Money in a pot is credit. */
  amount: Scalars['Cents']['output'];
};

/** A look by a professional at an escalated request. */
export type Look = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Person;
};

/** The signed-in person, in this wijk. Only that person sees this. */
export type Me = {
  /** Asked to join and waiting for neighbours to vouch; null otherwise. */
  application?: Maybe<Application>;
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
  /** Profile; null when not (yet) a resident here. */
  person?: Maybe<Person>;
  /** How to be reached, such as a telephone number; shown to the other party once a request is agreed. */
  reach?: Maybe<Scalars['String']['output']>;
  /** Requests of this person, newest first. */
  requests: RequestConnection;
  /** Roles held in this wijk; empty when none. */
  roles: Array<Role>;
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeHelpingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The signed-in person, in this wijk. Only that person sees this. */
export type MeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<RequestState>;
};

/** What became of a change to oneself. */
export type MePayload = {
  /** Oneself, as it is now; null when refused. */
  me?: Maybe<Me>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Something said in a conversation. */
export type Message = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said it; null while the name is hidden, or when they left. */
  from?: Maybe<Person>;
  /** Id (msg_…). */
  id: Scalars['ID']['output'];
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

/** The money of a wijk. */
export type Money = {
  /** On the bank account, by the books. */
  bank: Scalars['Cents']['output'];
  /** Fiscal years that are closed, oldest first. */
  closedYears: Array<Scalars['Int']['output']>;
  /** Pots, by name; together they are what is on the bank account. */
  pots: Array<Pot>;
};

/** What became of the books. */
export type MoneyPayload = {
  /** The money now; null when refused. */
  money?: Maybe<Money>;
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
  /** The requester picks an answer: the two have agreed, and a hidden name is shown. */
  acceptAnswer: RequestPayload;
  /** The named resident accepts: from then on WIJ no longer sees the request. */
  acceptHandBack: RequestPayload;
  /** The requester allows the named resident to see the request (needed where it was never for neighbours). */
  allowHandBack: RequestPayload;
  /** Offer to help with a request. One answer per person. */
  answerRequest: RequestPayload;
  /** Ask the neighbourhood for help. Danger to somebody's safety goes to WIJ at once; so does audience wij, with consent. */
  askForHelp: RequestPayload;
  /** Ask to join without a code; neighbours vouch with the word in the answer. */
  askToJoin: MePayload;
  /** Book money that came in on the bank account. For the treasurer. The same id is booked once. */
  bookIncome: JournalPayload;
  /** Close a fiscal year that is over: nothing more can be booked in it, and its balances open the next. For the treasurer. */
  closeYear: MoneyPayload;
  /** The requester says it is done: who solved it and how it went. */
  completeRequest: RequestPayload;
  /** Undo an entry by a counter-entry; nothing in the ledger is ever changed. For the treasurer, once per entry. */
  counterEntry: JournalPayload;
  /** The named resident declines, or the requester does not allow it; WIJ goes on. */
  declineHandBack: RequestPayload;
  /** End an invitation: its code no longer works. */
  endInvitation: InvitePayload;
  /** The requester brings in WIJ, with consent that is recorded. */
  escalateRequest: RequestPayload;
  /** Give somebody a role, where the roles table allows it. */
  grantRole: RolePayload;
  /** Make an invitation code, for one person or many, on paper if need be. The same id gives the same code. */
  invite: InvitePayload;
  /** Join this wijk with a code. */
  joinWithCode: MePayload;
  /** Leave this wijk: profile and lived experience are erased at once; open requests are withdrawn, help given ends. */
  leave: MePayload;
  /** Move money from one pot to another. Who may, up to which amount, stands in the statutes (powers). A pot never goes below zero. */
  moveMoney: JournalPayload;
  /** WIJ asks a resident by name to take over, with a word on what is needed. */
  offerHandBack: RequestPayload;
  /** Open a pot, such as a budget line. For board and treasurer. */
  openPot: PotPayload;
  /** A professional records time spent on an escalated request. */
  recordWijHours: RequestPayload;
  /** Take a role back, where the roles table allows it; one's own role can always be given back. */
  revokeRole: RolePayload;
  /** Say something to the people concerned. */
  sendMessage: MessagePayload;
  /** Undo a match that does not work, by either party; the request is open again. */
  undoMatch: RequestPayload;
  /** Change one's own profile. A field left out stays as it is; null empties it where it may be empty. */
  updateProfile: MePayload;
  /** Vouch for somebody who asked to join and told you the word. */
  vouch: VouchPayload;
  /** The requester lets the whole wijk see a request that was for a circle. */
  widenRequest: RequestPayload;
  /** Take one's own answer back, as long as it was not accepted. */
  withdrawAnswer: RequestPayload;
  /** The requester takes the consent back: WIJ sees the request no longer, it is open again. */
  withdrawConsent: RequestPayload;
  /** The requester withdraws the request. */
  withdrawRequest: RequestPayload;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAcceptHandBackArgs = {
  input: RequestIdInput;
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
export type MutationAskForHelpArgs = {
  input: AskForHelpInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationAskToJoinArgs = {
  input: AskToJoinInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationBookIncomeArgs = {
  input: BookIncomeInput;
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
export type MutationCounterEntryArgs = {
  input: CounterEntryInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationDeclineHandBackArgs = {
  input: ReasonInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEndInvitationArgs = {
  input: EndInvitationInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationEscalateRequestArgs = {
  input: EscalateInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationGrantRoleArgs = {
  input: RoleInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationInviteArgs = {
  input: InviteInput;
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
export type MutationMoveMoneyArgs = {
  input: MoveMoneyInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOfferHandBackArgs = {
  input: OfferHandBackInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationOpenPotArgs = {
  input: OpenPotInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationRecordWijHoursArgs = {
  input: RecordWijHoursInput;
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
export type MutationUndoMatchArgs = {
  input: ReasonInput;
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
export type MutationWithdrawConsentArgs = {
  input: RequestIdInput;
};


/** What changes something. Each takes one input and answers with what became of it, or with userErrors and nothing changed. */
export type MutationWithdrawRequestArgs = {
  input: ReasonInput;
};

/** Something with an id of its own. An id is a kind, an underscore and a UUID, such as req_0193…; ids mean nothing outside their wijk. */
export type Node = {
  /** The id: kind, underscore, UUID. */
  id: Scalars['ID']['output'];
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

/** A pot to open. */
export type OpenPotInput = {
  /** Its id: 2 to 40 lower-case letters, digits or dashes. The same id and name open it once. */
  id: Scalars['ID']['input'];
  /** Name for people, at most 60 characters. */
  name: Scalars['String']['input'];
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

/** Money set apart for something. It never goes below zero. */
export type Pot = {
  /** What is in it. */
  balance: Scalars['Cents']['output'];
  /** Its id: general, freeFund, reserve, or a slug of its own. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
};

/** What became of opening a pot. */
export type PotPayload = {
  /** The pot; null when refused. */
  pot?: Maybe<Pot>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type Query = {
  /** Who did what in this wijk, newest first. For the board. */
  audit: AuditConnection;
  /** Invitations that were made, newest first. For whoever may invite. */
  invitations: InvitationConnection;
  /** The ledger of a fiscal year (1 January to 31 December, Amsterdam time), newest entry first. For everybody who takes part; the same stands in the open data. */
  ledger: EntryConnection;
  /** Who asks: the signed-in person as seen in this wijk. */
  me: Me;
  /** People of this wijk by (part of) their name, alphabetical by when they joined, newest first. For host, board, wij and coordinator (names and roles only, for the last two). */
  members: PersonConnection;
  /** The money of this wijk now: its bank account and its pots. For everybody who takes part. */
  money: Money;
  /** Anything by its id; null when it does not exist or is not for the caller. */
  node?: Maybe<Node>;
  /** One request; null when it does not exist or is not for the caller. A look by wij is logged and shown to the requester. */
  request?: Maybe<Request>;
  /** Requests that wait for a neighbour (state open or answered), newest first. audience wijk: for every resident. circle: those that fit the caller by talent or lived experience (a host sees all). wij: what was escalated, for wij only. */
  requests: RequestConnection;
  /** The neighbourhood this endpoint belongs to. */
  wijk: Wijk;
};


/** What anybody who signed in may ask in this wijk. Lists and people are for residents. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** A request and a reason. */
export type ReasonInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Why: at most 500 characters. */
  why: Scalars['String']['input'];
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
  /** When it will expire, or its text will be erased; null when nothing falls due. */
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
  /** Who solved it and how it went; for the parties. */
  outcome?: Maybe<Outcome>;
  /** Who asks; null while hidden for the caller. */
  requester?: Maybe<Person>;
  /** Where it is in its life. */
  state: RequestState;
  /** Street, never a house number; or nothing. */
  street?: Maybe<Scalars['String']['output']>;
  /** The whole story; null once erased after the statutes' retention period. */
  text?: Maybe<Scalars['String']['output']>;
  /** In a few words; null once erased. */
  title?: Maybe<Scalars['String']['output']>;
  /** How soon. */
  urgency: Urgency;
  /** Counts the changes; grows by one with each. */
  version: Scalars['Int']['output'];
  /** Minutes that WIJ recorded; for the requester and wij. */
  wijMinutes?: Maybe<Scalars['Int']['output']>;
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

/** Say something. */
export type SendMessageInput = {
  /** Id made by the client: msg_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** What to say: 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Who solved it, as the requester says. */
export type SolvedBy =
  /** Neighbours. */
  | 'residents'
  /** Neighbours and WIJ together. */
  | 'together'
  /** WIJ. */
  | 'wij';

/** Change one's profile. */
export type UpdateProfileInput = {
  /** Languages spoken, ISO 639 codes. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lived experience: categories of the wijk. Only the owner ever sees it. */
  livedExperience?: InputMaybe<Scalars['Tags']['input']>;
  /** Name to go by: 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How to be reached: at most 120 characters. */
  reach?: InputMaybe<Scalars['String']['input']>;
  /** Street, one of the wijk's. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Talents: categories of the wijk. */
  talents?: InputMaybe<Scalars['Tags']['input']>;
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
