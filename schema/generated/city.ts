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

/** Become an official. */
export type AcceptAppointmentInput = {
  /** The code. */
  code: Scalars['String']['input'];
  /** Name: 1 to 80 characters. */
  name: Scalars['String']['input'];
};

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

/** A city: the municipality that facilitates its wijken. */
export type City = {
  /** Challenges of residents (Right to Challenge) in the wijken that the caller may see, from the day they were submitted on. Those that wait for an answer stand by the day on which it is due, the others newest first. A page can be shorter than asked for, with more to follow. */
  challenges: CityChallengeConnection;
  /** How much residents carry in the wijken shown to the caller: the spread of their dispensability indexes per month that is over, oldest first. Of wijken whose index is not withheld. */
  dispensability: Array<DispensabilitySpread>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Sums over the wijken shown to the caller, per month, oldest first. Only figures that are not withheld are in a sum. */
  months: Array<MonthFigures>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What the wijken that the caller may see saved, quarter by quarter, the latest first: what was settled and booked, and nothing of what is drafted. A page can be shorter than asked for, with more to follow. */
  settlements: CitySettlementConnection;
  /** The wijken, by name; for a coordinator the coordinator's own. */
  wijken: CityWijkConnection;
};


/** A city: the municipality that facilitates its wijken. */
export type CityChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  phase: ChallengePhase;
  wijk?: InputMaybe<Scalars['ID']['input']>;
};


/** A city: the municipality that facilitates its wijken. */
export type CityDispensabilityArgs = {
  last: Scalars['Int']['input'];
};


/** A city: the municipality that facilitates its wijken. */
export type CityMonthsArgs = {
  last: Scalars['Int']['input'];
};


/** A city: the municipality that facilitates its wijken. */
export type CitySettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  quarter?: InputMaybe<Scalars['String']['input']>;
  wijk?: InputMaybe<Scalars['ID']['input']>;
};


/** A city: the municipality that facilitates its wijken. */
export type CityWijkenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A challenge as the city sees it. It is public: its title was written for everybody. */
export type CityChallenge = {
  /** Day on which the municipality's decision is due, such as 2027-02-11; null when there is no term, or it was decided. */
  decideBy?: Maybe<Scalars['String']['output']>;
  /** Last day of the contract, such as 2028-02-29; null until there is one. */
  endsOn?: Maybe<Scalars['String']['output']>;
  /** Id (chl_…), in its wijk. */
  id: Scalars['ID']['output'];
  /** Whether that day is over and there is no decision. */
  overdue: Scalars['Boolean']['output'];
  /** Whether that day is over and the contract was neither ended, extended nor given back: it is to be evaluated. */
  runOut: Scalars['Boolean']['output'];
  /** Where it is. */
  state: ChallengeState;
  /** A few words. */
  title: Scalars['String']['output'];
  /** The wijk, such as korrewegwijk. */
  wijk: Scalars['ID']['output'];
};

/** A page of challenges. */
export type CityChallengeConnection = {
  /** Challenges with their cursors. */
  edges: Array<CityChallengeEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A challenge and its cursor. */
export type CityChallengeEdge = {
  /** Cursor of this challenge. */
  cursor: Scalars['String']['output'];
  /** The challenge. */
  node: CityChallenge;
};

/** What a wijk saved in a quarter, as it is booked. The figures it is made of stand in its open data: settlements.json. */
export type CitySettlement = {
  /** When it was booked last. */
  bookedAt: Scalars['DateTime']['output'];
  /** How often it was corrected. */
  corrections: Scalars['Int']['output'];
  /** Of it the city's. */
  forCity: Scalars['Cents']['output'];
  /** Of it the wijk's. */
  forWijk: Scalars['Cents']['output'];
  /** Of the wijk's share what the city owes still. */
  owed: Scalars['Cents']['output'];
  /** Quarter, such as 2026-Q4. */
  quarter: Scalars['String']['output'];
  /** Of the wijk's share what came in. */
  received: Scalars['Cents']['output'];
  /** What was saved, as it is booked last; under 0 when it cost more. */
  saved: Scalars['Cents']['output'];
  /** The wijk's share in percent. */
  share: Scalars['Int']['output'];
  /** The wijk, such as korrewegwijk. */
  wijk: Scalars['ID']['output'];
};

/** A page of settlements. */
export type CitySettlementConnection = {
  /** Settlements with their cursors. */
  edges: Array<CitySettlementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A settlement and its cursor. */
export type CitySettlementEdge = {
  /** Cursor of this settlement. */
  cursor: Scalars['String']['output'];
  /** The settlement. */
  node: CitySettlement;
};

/** A wijk as the city sees it: numbers, never texts. */
export type CityWijk = Node & {
  /** What there really is of it today, in hundredths of an fte; null while nobody said. */
  actualFte?: Maybe<Scalars['Int']['output']>;
  /** CBS codes of the wijken or buurten it covers. */
  areas: Array<Scalars['String']['output']>;
  /** What was agreed on as baseline of WIJ's formation, all specialisms together, today, in hundredths of an fte: 350 is 3.5 fte. Null while nothing was. */
  baselineFte?: Maybe<Scalars['Int']['output']>;
  /** How many challenges wait for a decision of the municipality whose day is over. */
  challengesOverdue: Scalars['Int']['output'];
  /** How many challenges of residents are under way: agreed on, and not over. */
  challengesUnderWay: Scalars['Int']['output'];
  /** How much residents carry: the dispensability index of WIJ per month that is over, oldest first; of eleven months in all. See docs/letting-go.md. */
  dispensability: Array<DispensabilityMonth>;
  /** Where the index goes: the last three months that are final, compared with the three before. */
  dispensabilityTrend: DispensabilityTrend;
  /** District (stadsdeel). */
  district?: Maybe<Scalars['String']['output']>;
  /** When it was founded. */
  foundedAt: Scalars['DateTime']['output'];
  /** The statutes that it was founded with, in words; null for a wijk that was not founded here. What holds now is in its open data. */
  founding?: Maybe<Array<FoundingArticle>>;
  /** Its id (wijk_…). */
  id: Scalars['ID']['output'];
  /** Inhabitants, rounded to 5. Source: CBS, Kerncijfers wijken en buurten 2024 (CC BY 4.0). */
  inhabitants: Scalars['Int']['output'];
  /** Figures per month, oldest first; of twelve months in all. */
  months: Array<MonthFigures>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Roles that somebody has taken up since the founding, out of board, coordinator, host, treasurer and wij: never who, and nothing of who left. */
  rolesTaken: Array<Role>;
  /** What was saved, over the quarters that are settled; null while none is. */
  saving?: Maybe<Scalars['Cents']['output']>;
  /** Its id in addresses, such as korrewegwijk. */
  slug: Scalars['ID']['output'];
  /** Place on the tile map: column and row. */
  tile: Tile;
};


/** A wijk as the city sees it: numbers, never texts. */
export type CityWijkDispensabilityArgs = {
  back: Scalars['Int']['input'];
  last: Scalars['Int']['input'];
};


/** A wijk as the city sees it: numbers, never texts. */
export type CityWijkMonthsArgs = {
  back: Scalars['Int']['input'];
  last: Scalars['Int']['input'];
};

/** A page of wijken. */
export type CityWijkConnection = {
  /** Wijken with their cursors. */
  edges: Array<CityWijkEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A wijk and its cursor. */
export type CityWijkEdge = {
  /** Cursor of this wijk. */
  cursor: Scalars['String']['output'];
  /** The wijk. */
  node: CityWijk;
};

/** A number of events, withheld where it is about fewer than 5 people or would give such a number away. */
export type Count = {
  /** How many; null when withheld. */
  value?: Maybe<Scalars['Int']['output']>;
  /** True when withheld. */
  withheld: Scalars['Boolean']['output'];
};

/** End somebody's roles. */
export type DismissOfficialInput = {
  /** The official (off_…). */
  officialId: Scalars['ID']['input'];
  /** Why: 1 to 500 characters; stands in the audit trail. */
  why: Scalars['String']['input'];
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

/** The spread of the dispensability indexes of wijken in a month. */
export type DispensabilitySpread = {
  /** Whether nothing of the month can come back any more: until then it can only fall. */
  final: Scalars['Boolean']['output'];
  /** Three quarters of the wijken are at or below this, in whole per cents; null when there are none. */
  high?: Maybe<Scalars['Int']['output']>;
  /** A quarter of the wijken is at or below this, in whole per cents; null when there are none. */
  low?: Maybe<Scalars['Int']['output']>;
  /** Half of the wijken is at or below this, in whole per cents; null when there are none. */
  median?: Maybe<Scalars['Int']['output']>;
  /** Calendar month, such as 2026-11. */
  month: Scalars['String']['output'];
  /** Of how many wijken it is told. */
  wijken: Scalars['Int']['output'];
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

/** Found a wijk. */
export type FoundWijkInput = {
  /** CBS codes it covers, such as WK001404 or BU00140401. */
  areas: Array<Scalars['String']['input']>;
  /** Category tags out of the platform's list; empty for all. */
  categories: Array<Scalars['ID']['input']>;
  /** Column on the tile map, 0 to 50. */
  column: Scalars['Int']['input'];
  /** District (stadsdeel). */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Inhabitants: 0 to 1,000,000. */
  inhabitants: Scalars['Int']['input'];
  /** Its name: 2 to 80 characters. */
  name: Scalars['String']['input'];
  /** Hours within which neighbours are expected to answer: 1 to 336. */
  responseHours: Scalars['Int']['input'];
  /** Days after which the text of a done request is erased: 1 to 365. */
  retentionDays: Scalars['Int']['input'];
  /** Row on the tile map, 0 to 50. */
  row: Scalars['Int']['input'];
  /** Its id in addresses: 2 to 40 lower-case letters, digits and -. */
  slug: Scalars['ID']['input'];
  /** Streets to choose from. */
  streets: Array<Scalars['String']['input']>;
  /** How many residents must support an idea before the board looks at it, for the founding statutes; 1 to 1000. */
  supporters: Scalars['Int']['input'];
};

/** What became of founding. */
export type FoundWijkPayload = {
  /** Code for the first board; pass it on safely. Null when refused. */
  boardCode?: Maybe<Scalars['String']['output']>;
  /** Code for the coordinator. Null when refused. */
  coordinatorCode?: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
  /** The wijk; null when refused. */
  wijk?: Maybe<CityWijk>;
};

/** One article of the statutes that a wijk was founded with. */
export type FoundingArticle = {
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Its paragraphs, in order. */
  paragraphs: Array<Scalars['String']['output']>;
  /** What it is about. */
  title: Scalars['String']['output'];
};

/** Make a code for an official. */
export type InviteOfficialInput = {
  /** Id made by the client: inv_ and a UUID (version 7). */
  id: Scalars['ID']['input'];
  /** cityAdmin, auditor or coordinator. */
  role: Role;
  /** For a coordinator: which wijken (ids in addresses). */
  wijken: Array<Scalars['ID']['input']>;
};

/** What became of the code. */
export type InviteOfficialPayload = {
  /** The code; null when refused. */
  code?: Maybe<Scalars['String']['output']>;
  /** Until when it works. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A month in figures (calendar month, Europe/Amsterdam). */
export type MonthFigures = {
  /** Requests that got a first answer. */
  answered: Count;
  /** Requests asked. */
  asked: Count;
  /** Requests that went to WIJ. */
  escalated: Count;
  /** Half of the requests that got a first answer had it within so many hours (the upper bound of a class, at most 336); null when withheld or longer. */
  firstAnswerHours?: Maybe<Scalars['Int']['output']>;
  /** Requests that WIJ handed back to a resident. */
  handedBack: Count;
  /** Residents who joined. */
  joined: Count;
  /** Such as 2026-11. */
  month: Scalars['String']['output'];
  /** Requests done, solved by neighbours. */
  solvedByResidents: Count;
  /** Requests done, solved by WIJ. */
  solvedByWij: Count;
  /** Requests done, solved by neighbours and WIJ together. */
  solvedTogether: Count;
};

/** What changes something in the city. */
export type Mutation = {
  /** Become an official with a code. */
  acceptAppointment: OfficialPayload;
  /** End an official's roles. For cityAdmin; the last cityAdmin stays. */
  dismissOfficial: OfficialPayload;
  /** Found a wijk: its founding statutes, and the codes for its first board and its coordinator. For cityAdmin. The same id gives the same answer. */
  foundWijk: FoundWijkPayload;
  /** Make a code with which somebody becomes an official. For cityAdmin. */
  inviteOfficial: InviteOfficialPayload;
};


/** What changes something in the city. */
export type MutationAcceptAppointmentArgs = {
  input: AcceptAppointmentInput;
};


/** What changes something in the city. */
export type MutationDismissOfficialArgs = {
  input: DismissOfficialInput;
};


/** What changes something in the city. */
export type MutationFoundWijkArgs = {
  input: FoundWijkInput;
};


/** What changes something in the city. */
export type MutationInviteOfficialArgs = {
  input: InviteOfficialInput;
};

/** Something with an id of its own. An id is a kind, an underscore and a UUID, such as req_0193…; ids mean nothing outside their wijk. */
export type Node = {
  /** The id: kind, underscore, UUID. */
  id: Scalars['ID']['output'];
};

/** Somebody with a role in the city. */
export type Official = Node & {
  /** Id (off_…). */
  id: Scalars['ID']['output'];
  /** Name; null for somebody without a role. */
  name?: Maybe<Scalars['String']['output']>;
  /** Roles in the city; empty for somebody without. */
  roles: Array<Role>;
  /** For a coordinator: the wijken (ids in addresses). */
  wijken: Array<Scalars['ID']['output']>;
};

/** A page of officials. */
export type OfficialConnection = {
  /** Officials with their cursors. */
  edges: Array<OfficialEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An official and their cursor. */
export type OfficialEdge = {
  /** Cursor of this official. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
};

/** What became of an official. */
export type OfficialPayload = {
  /** The official as they are now; null when refused. */
  official?: Maybe<Official>;
  /** What to mend; empty when it was done. */
  userErrors: Array<UserError>;
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

/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type Query = {
  /** What officials did, newest first. A page can be shorter than asked for, with more to follow. For cityAdmin and auditor. */
  audit: AuditConnection;
  /** The city. */
  city: City;
  /** Who asks, and with which roles in the city. */
  me: Official;
  /** Anything by its id; null when it does not exist or is not for the caller. */
  node?: Maybe<Node>;
  /** Everybody with a role in the city, newest first. For cityAdmin and auditor. */
  officials: OfficialConnection;
  /** Who has or had a role in the city, by their ids: the log says ids. Whoever never had one is left out. For cityAdmin and auditor. */
  officialsNamed: Array<Official>;
  /** One wijk; null when it does not exist or is not for the caller. */
  wijk?: Maybe<CityWijk>;
};


/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type QueryAuditArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  month?: InputMaybe<Scalars['String']['input']>;
};


/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type QueryOfficialsNamedArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What an official of the city may ask. Numbers about fewer than 5 people are withheld, and no text of any request is ever here. */
export type QueryWijkArgs = {
  id: Scalars['ID']['input'];
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

/** A place on the tile map. */
export type Tile = {
  /** Column, from the west, 0 and up. */
  column: Scalars['Int']['output'];
  /** Row, from the north, 0 and up. */
  row: Scalars['Int']['output'];
};

/** What a person can mend. `code` is stable English, explained in docs/errors.md; `message` is in the caller's language (Accept-Language). */
export type UserError = {
  /** Stable identifier, such as TOO_LONG. */
  code: Scalars['String']['output'];
  /** The input field it is about; null when it is about the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, for a person, in the caller's language. */
  message: Scalars['String']['output'];
};
