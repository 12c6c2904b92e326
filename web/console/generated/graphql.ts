/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Become an official. */
export type AcceptAppointmentInput = {
  /** The code. */
  code: string;
  /** Name: 1 to 80 characters. */
  name: string;
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

/** End somebody's roles. */
export type DismissOfficialInput = {
  /** The official (off_…). */
  officialId: string;
  /** Why: 1 to 500 characters; stands in the audit trail. */
  why: string;
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
  areas?: Array<string>;
  /** Category tags out of the platform's list; empty for all. */
  categories?: Array<string>;
  /** Column on the tile map, 0 to 50. */
  column: number;
  /** District (stadsdeel). */
  district?: string | null | undefined;
  /** Inhabitants: 0 to 1,000,000. */
  inhabitants: number;
  /** Its name: 2 to 80 characters. */
  name: string;
  /** Hours within which neighbours are expected to answer: 1 to 336. */
  responseHours?: number;
  /** Days after which the text of a done request is erased: 1 to 365. */
  retentionDays?: number;
  /** Row on the tile map, 0 to 50. */
  row: number;
  /** Its id in addresses: 2 to 40 lower-case letters, digits and -. */
  slug: string;
  /** Streets to choose from. */
  streets?: Array<string>;
  /** How many residents must support an idea before the board looks at it, for the founding statutes; 1 to 1000. */
  supporters?: number;
};

/** Make a code for an official. */
export type InviteOfficialInput = {
  /** Id made by the client: inv_ and a UUID (version 7). */
  id: string;
  /** cityAdmin, auditor or coordinator. */
  role: Role;
  /** For a coordinator: which wijken (ids in addresses). */
  wijken?: Array<string>;
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

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { me: { id: string, name: string | null, roles: Array<Role>, wijken: Array<string> } };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
  c: string;
  d: string;
  third: boolean;
  fourth: boolean;
}>;


export type CompareQuery = { a: { slug: string, name: string, inhabitants: number, district: string | null, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } | null, b: { slug: string, name: string, inhabitants: number, district: string | null, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } | null, c?: { slug: string, name: string, inhabitants: number, district: string | null, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } | null, d?: { slug: string, name: string, inhabitants: number, district: string | null, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } | null };

export type ComparedFragment = { slug: string, name: string, inhabitants: number, district: string | null, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> };

export type OfficialNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OfficialNamesQuery = { officialsNamed: Array<{ id: string, name: string | null }> };

export type OverviewPageQueryVariables = Exact<{
  after?: string | null | undefined;
  back?: number;
  indexBack?: number;
}>;


export type OverviewPageQuery = { city: { wijken: { edges: Array<{ node: { slug: string, name: string, inhabitants: number, district: string | null, areas: Array<string>, dispensabilityTrend: DispensabilityTrend, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, rolesTaken: Array<Role>, tile: { column: number, row: number }, months: Array<{ asked: { value: number | null, withheld: boolean } }>, dispensability: Array<{ percent: number | null, low: number | null, high: number | null, final: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CityAuditQueryVariables = Exact<{
  month?: string | null | undefined;
  action?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CityAuditQuery = { audit: { edges: Array<{ cursor: string, node: { at: string, by: string, action: string, subject: string, why: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BecomeMutationVariables = Exact<{
  input: AcceptAppointmentInput;
}>;


export type BecomeMutation = { acceptAppointment: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type BeginQueryVariables = Exact<{
  slug: string;
}>;


export type BeginQuery = { wijk: { name: string, foundedAt: string, rolesTaken: Array<Role>, baselineFte: number | null, months: Array<{ joined: { value: number | null }, asked: { value: number | null } }>, founding: Array<{ number: number, title: string, paragraphs: Array<string> }> | null } | null };

export type CityChallengesQueryVariables = Exact<{
  phase: ChallengePhase;
  wijk?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CityChallengesQuery = { city: { challenges: { edges: Array<{ node: { id: string, wijk: string, title: string, state: ChallengeState, decideBy: string | null, overdue: boolean, endsOn: string | null, runOut: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type WhoAnswersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhoAnswersQuery = { officials: { edges: Array<{ node: { id: string, name: string | null, roles: Array<Role>, wijken: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundWijkMutationVariables = Exact<{
  input: FoundWijkInput;
}>;


export type FoundWijkMutation = { foundWijk: { boardCode: string | null, coordinatorCode: string | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OfficialsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficialsQuery = { officials: { edges: Array<{ node: { id: string, name: string | null, roles: Array<Role>, wijken: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteOfficialMutationVariables = Exact<{
  input: InviteOfficialInput;
}>;


export type InviteOfficialMutation = { inviteOfficial: { code: string | null, expiresAt: string | null, userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type DismissMutationVariables = Exact<{
  input: DismissOfficialInput;
}>;


export type DismissMutation = { dismissOfficial: { userErrors: Array<{ code: string, field: string | null, message: string }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { city: { name: string, settlements: { edges: Array<{ node: { owed: number } }>, pageInfo: { hasNextPage: boolean } }, dispensability: Array<{ month: string, wijken: number, low: number | null, median: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, asked: { value: number | null, withheld: boolean }, answered: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, handedBack: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } };

export type CitySettlementsQueryVariables = Exact<{
  quarter?: string | null | undefined;
  wijk?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CitySettlementsQuery = { city: { settlements: { edges: Array<{ node: { wijk: string, quarter: string, share: number, saved: number, forWijk: number, forCity: number, received: number, owed: number, corrections: number, bookedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OneWijkQueryVariables = Exact<{
  slug: string;
}>;


export type OneWijkQuery = { wijk: { name: string, inhabitants: number, district: string | null, foundedAt: string, baselineFte: number | null, actualFte: number | null, saving: number | null, challengesUnderWay: number, challengesOverdue: number, dispensabilityTrend: DispensabilityTrend, dispensability: Array<{ month: string, percent: number | null, low: number | null, high: number | null, final: boolean }>, months: Array<{ month: string, firstAnswerHours: number | null, asked: { value: number | null, withheld: boolean }, answered: { value: number | null, withheld: boolean }, escalated: { value: number | null, withheld: boolean }, handedBack: { value: number | null, withheld: boolean }, solvedByResidents: { value: number | null, withheld: boolean }, solvedTogether: { value: number | null, withheld: boolean }, solvedByWij: { value: number | null, withheld: boolean }, joined: { value: number | null, withheld: boolean } }> } | null };

export type WhatIfFiguresQueryVariables = Exact<{
  slug: string;
}>;


export type WhatIfFiguresQuery = { wijk: { slug: string, foundedAt: string, months: Array<{ month: string, asked: { value: number | null }, solvedByResidents: { value: number | null }, solvedTogether: { value: number | null }, solvedByWij: { value: number | null } }> } | null };

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
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on CityWijk {
  slug
  name
  inhabitants
  district
  dispensabilityTrend
  baselineFte
  actualFte
  saving
  challengesUnderWay
  challengesOverdue
  dispensability(last: 11) {
    month
    percent
    low
    high
    final
  }
  months(last: 12) {
    month
    asked {
      value
      withheld
    }
    solvedByResidents {
      value
      withheld
    }
    solvedTogether {
      value
      withheld
    }
    solvedByWij {
      value
      withheld
    }
    escalated {
      value
      withheld
    }
    joined {
      value
      withheld
    }
  }
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  me {
    id
    name
    roles
    wijken
  }
}
    `) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!, $c: ID!, $d: ID!, $third: Boolean!, $fourth: Boolean!) {
  a: wijk(id: $a) {
    ...Compared
  }
  b: wijk(id: $b) {
    ...Compared
  }
  c: wijk(id: $c) @include(if: $third) {
    ...Compared
  }
  d: wijk(id: $d) @include(if: $fourth) {
    ...Compared
  }
}
    fragment Compared on CityWijk {
  slug
  name
  inhabitants
  district
  dispensabilityTrend
  baselineFte
  actualFte
  saving
  challengesUnderWay
  challengesOverdue
  dispensability(last: 11) {
    month
    percent
    low
    high
    final
  }
  months(last: 12) {
    month
    asked {
      value
      withheld
    }
    solvedByResidents {
      value
      withheld
    }
    solvedTogether {
      value
      withheld
    }
    solvedByWij {
      value
      withheld
    }
    escalated {
      value
      withheld
    }
    joined {
      value
      withheld
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const OfficialNamesDocument = new TypedDocumentString(`
    query OfficialNames($ids: [ID!]!) {
  officialsNamed(ids: $ids) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OfficialNamesQuery, OfficialNamesQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage($after: String, $back: Int! = 0, $indexBack: Int! = 0) {
  city {
    wijken(first: 300, after: $after) {
      edges {
        node {
          slug
          name
          inhabitants
          district
          areas
          tile {
            column
            row
          }
          months(last: 1, back: $back) {
            asked {
              value
              withheld
            }
          }
          dispensability(last: 1, back: $indexBack) {
            percent
            low
            high
            final
          }
          dispensabilityTrend
          baselineFte
          actualFte
          saving
          challengesUnderWay
          challengesOverdue
          rolesTaken
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const CityAuditDocument = new TypedDocumentString(`
    query CityAudit($month: String, $action: String, $after: String) {
  audit(first: 50, month: $month, action: $action, after: $after) {
    edges {
      cursor
      node {
        at
        by
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
    `) as unknown as TypedDocumentString<CityAuditQuery, CityAuditQueryVariables>;
export const BecomeDocument = new TypedDocumentString(`
    mutation Become($input: AcceptAppointmentInput!) {
  acceptAppointment(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BecomeMutation, BecomeMutationVariables>;
export const BeginDocument = new TypedDocumentString(`
    query Begin($slug: ID!) {
  wijk(id: $slug) {
    name
    foundedAt
    rolesTaken
    baselineFte
    months(last: 12) {
      joined {
        value
      }
      asked {
        value
      }
    }
    founding {
      number
      title
      paragraphs
    }
  }
}
    `) as unknown as TypedDocumentString<BeginQuery, BeginQueryVariables>;
export const CityChallengesDocument = new TypedDocumentString(`
    query CityChallenges($phase: ChallengePhase!, $wijk: ID, $after: String) {
  city {
    challenges(phase: $phase, wijk: $wijk, first: 20, after: $after) {
      edges {
        node {
          id
          wijk
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
}
    `) as unknown as TypedDocumentString<CityChallengesQuery, CityChallengesQueryVariables>;
export const WhoAnswersDocument = new TypedDocumentString(`
    query WhoAnswers($after: String) {
  officials(first: 50, after: $after) {
    edges {
      node {
        id
        name
        roles
        wijken
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoAnswersQuery, WhoAnswersQueryVariables>;
export const FoundWijkDocument = new TypedDocumentString(`
    mutation FoundWijk($input: FoundWijkInput!) {
  foundWijk(input: $input) {
    boardCode
    coordinatorCode
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FoundWijkMutation, FoundWijkMutationVariables>;
export const OfficialsDocument = new TypedDocumentString(`
    query Officials($after: String) {
  officials(first: 50, after: $after) {
    edges {
      node {
        id
        name
        roles
        wijken
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialsQuery, OfficialsQueryVariables>;
export const InviteOfficialDocument = new TypedDocumentString(`
    mutation InviteOfficial($input: InviteOfficialInput!) {
  inviteOfficial(input: $input) {
    code
    expiresAt
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteOfficialMutation, InviteOfficialMutationVariables>;
export const DismissDocument = new TypedDocumentString(`
    mutation Dismiss($input: DismissOfficialInput!) {
  dismissOfficial(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissMutation, DismissMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  city {
    name
    settlements(first: 100) {
      edges {
        node {
          owed
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    dispensability(last: 11) {
      month
      wijken
      low
      median
      high
      final
    }
    months(last: 12) {
      month
      asked {
        value
        withheld
      }
      answered {
        value
        withheld
      }
      escalated {
        value
        withheld
      }
      handedBack {
        value
        withheld
      }
      solvedByResidents {
        value
        withheld
      }
      solvedTogether {
        value
        withheld
      }
      solvedByWij {
        value
        withheld
      }
      joined {
        value
        withheld
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CitySettlementsDocument = new TypedDocumentString(`
    query CitySettlements($quarter: String, $wijk: ID, $after: String) {
  city {
    settlements(quarter: $quarter, wijk: $wijk, first: 100, after: $after) {
      edges {
        node {
          wijk
          quarter
          share
          saved
          forWijk
          forCity
          received
          owed
          corrections
          bookedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitySettlementsQuery, CitySettlementsQueryVariables>;
export const OneWijkDocument = new TypedDocumentString(`
    query OneWijk($slug: ID!) {
  wijk(id: $slug) {
    name
    inhabitants
    district
    foundedAt
    baselineFte
    actualFte
    saving
    challengesUnderWay
    challengesOverdue
    dispensabilityTrend
    dispensability(last: 11) {
      month
      percent
      low
      high
      final
    }
    months(last: 12) {
      month
      firstAnswerHours
      asked {
        value
        withheld
      }
      answered {
        value
        withheld
      }
      escalated {
        value
        withheld
      }
      handedBack {
        value
        withheld
      }
      solvedByResidents {
        value
        withheld
      }
      solvedTogether {
        value
        withheld
      }
      solvedByWij {
        value
        withheld
      }
      joined {
        value
        withheld
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneWijkQuery, OneWijkQueryVariables>;
export const WhatIfFiguresDocument = new TypedDocumentString(`
    query WhatIfFigures($slug: ID!) {
  wijk(id: $slug) {
    slug
    foundedAt
    months(last: 12) {
      month
      asked {
        value
      }
      solvedByResidents {
        value
      }
      solvedTogether {
        value
      }
      solvedByWij {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfFiguresQuery, WhatIfFiguresQueryVariables>;