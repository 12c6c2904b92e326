/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Who { me { id name roles wijken } }": typeof types.WhoDocument,
    "\n  query Compare($a: ID!, $b: ID!, $c: ID!, $d: ID!, $third: Boolean!, $fourth: Boolean!) {\n    a: wijk(id: $a) { ...Compared }\n    b: wijk(id: $b) { ...Compared }\n    c: wijk(id: $c) @include(if: $third) { ...Compared }\n    d: wijk(id: $d) @include(if: $fourth) { ...Compared }\n  }\n  fragment Compared on CityWijk {\n    slug name inhabitants district dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue\n    dispensability(last: 11) { month percent low high final }\n    months(last: 12) {\n      month\n      asked { value withheld } solvedByResidents { value withheld } solvedTogether { value withheld }\n      solvedByWij { value withheld } escalated { value withheld } joined { value withheld }\n    }\n  }\n": typeof types.CompareDocument,
    "query OfficialNames($ids: [ID!]!) { officialsNamed(ids: $ids) { id name } }": typeof types.OfficialNamesDocument,
    "\n  query OverviewPage($after: String, $back: Int! = 0, $indexBack: Int! = 0) {\n    city {\n      wijken(first: 300, after: $after) {\n        edges {\n          node {\n            slug name inhabitants district areas tile { column row }\n            months(last: 1, back: $back) { asked { value withheld } }\n            dispensability(last: 1, back: $indexBack) { percent low high final }\n            dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue rolesTaken\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.OverviewPageDocument,
    "\n  query CityAudit($month: String, $action: String, $after: String) {\n    audit(first: 50, month: $month, action: $action, after: $after) {\n      edges { cursor node { at by action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CityAuditDocument,
    "\n  mutation Become($input: AcceptAppointmentInput!) { acceptAppointment(input: $input) { userErrors { code field message } } }\n": typeof types.BecomeDocument,
    "\n  query Begin($slug: ID!) {\n    wijk(id: $slug) {\n      name foundedAt rolesTaken baselineFte\n      months(last: 12) { joined { value } asked { value } }\n      founding { number title paragraphs }\n    }\n  }\n": typeof types.BeginDocument,
    "\n  query CityChallenges($phase: ChallengePhase!, $wijk: ID, $after: String) {\n    city {\n      challenges(phase: $phase, wijk: $wijk, first: 20, after: $after) {\n        edges { node { id wijk title state decideBy overdue endsOn runOut } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.CityChallengesDocument,
    "\n  query WhoAnswers($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.WhoAnswersDocument,
    "\n  mutation FoundWijk($input: FoundWijkInput!) {\n    foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field message } }\n  }\n": typeof types.FoundWijkDocument,
    "query Officials($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }": typeof types.OfficialsDocument,
    "\n  mutation InviteOfficial($input: InviteOfficialInput!) { inviteOfficial(input: $input) { code expiresAt userErrors { code field message } } }\n": typeof types.InviteOfficialDocument,
    "\n  mutation Dismiss($input: DismissOfficialInput!) { dismissOfficial(input: $input) { userErrors { code field message } } }\n": typeof types.DismissDocument,
    "\n  query Overview {\n    city {\n      name\n      settlements(first: 100) { edges { node { owed } } pageInfo { hasNextPage } }\n      dispensability(last: 11) { month wijken low median high final }\n      months(last: 12) {\n        month\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query CitySettlements($quarter: String, $wijk: ID, $after: String) {\n    city {\n      settlements(quarter: $quarter, wijk: $wijk, first: 100, after: $after) {\n        edges { node { wijk quarter share saved forWijk forCity received owed corrections bookedAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.CitySettlementsDocument,
    "\n  query OneWijk($slug: ID!) {\n    wijk(id: $slug) {\n      name inhabitants district foundedAt baselineFte actualFte saving challengesUnderWay challengesOverdue\n      dispensabilityTrend\n      dispensability(last: 11) { month percent low high final }\n      months(last: 12) {\n        month firstAnswerHours\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n": typeof types.OneWijkDocument,
    "\n  query WhatIfFigures($slug: ID!) {\n    wijk(id: $slug) {\n      slug foundedAt\n      months(last: 12) {\n        month\n        asked { value } solvedByResidents { value } solvedTogether { value } solvedByWij { value }\n      }\n    }\n  }\n": typeof types.WhatIfFiguresDocument,
};
const documents: Documents = {
    "query Who { me { id name roles wijken } }": types.WhoDocument,
    "\n  query Compare($a: ID!, $b: ID!, $c: ID!, $d: ID!, $third: Boolean!, $fourth: Boolean!) {\n    a: wijk(id: $a) { ...Compared }\n    b: wijk(id: $b) { ...Compared }\n    c: wijk(id: $c) @include(if: $third) { ...Compared }\n    d: wijk(id: $d) @include(if: $fourth) { ...Compared }\n  }\n  fragment Compared on CityWijk {\n    slug name inhabitants district dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue\n    dispensability(last: 11) { month percent low high final }\n    months(last: 12) {\n      month\n      asked { value withheld } solvedByResidents { value withheld } solvedTogether { value withheld }\n      solvedByWij { value withheld } escalated { value withheld } joined { value withheld }\n    }\n  }\n": types.CompareDocument,
    "query OfficialNames($ids: [ID!]!) { officialsNamed(ids: $ids) { id name } }": types.OfficialNamesDocument,
    "\n  query OverviewPage($after: String, $back: Int! = 0, $indexBack: Int! = 0) {\n    city {\n      wijken(first: 300, after: $after) {\n        edges {\n          node {\n            slug name inhabitants district areas tile { column row }\n            months(last: 1, back: $back) { asked { value withheld } }\n            dispensability(last: 1, back: $indexBack) { percent low high final }\n            dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue rolesTaken\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.OverviewPageDocument,
    "\n  query CityAudit($month: String, $action: String, $after: String) {\n    audit(first: 50, month: $month, action: $action, after: $after) {\n      edges { cursor node { at by action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CityAuditDocument,
    "\n  mutation Become($input: AcceptAppointmentInput!) { acceptAppointment(input: $input) { userErrors { code field message } } }\n": types.BecomeDocument,
    "\n  query Begin($slug: ID!) {\n    wijk(id: $slug) {\n      name foundedAt rolesTaken baselineFte\n      months(last: 12) { joined { value } asked { value } }\n      founding { number title paragraphs }\n    }\n  }\n": types.BeginDocument,
    "\n  query CityChallenges($phase: ChallengePhase!, $wijk: ID, $after: String) {\n    city {\n      challenges(phase: $phase, wijk: $wijk, first: 20, after: $after) {\n        edges { node { id wijk title state decideBy overdue endsOn runOut } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.CityChallengesDocument,
    "\n  query WhoAnswers($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }\n": types.WhoAnswersDocument,
    "\n  mutation FoundWijk($input: FoundWijkInput!) {\n    foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field message } }\n  }\n": types.FoundWijkDocument,
    "query Officials($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }": types.OfficialsDocument,
    "\n  mutation InviteOfficial($input: InviteOfficialInput!) { inviteOfficial(input: $input) { code expiresAt userErrors { code field message } } }\n": types.InviteOfficialDocument,
    "\n  mutation Dismiss($input: DismissOfficialInput!) { dismissOfficial(input: $input) { userErrors { code field message } } }\n": types.DismissDocument,
    "\n  query Overview {\n    city {\n      name\n      settlements(first: 100) { edges { node { owed } } pageInfo { hasNextPage } }\n      dispensability(last: 11) { month wijken low median high final }\n      months(last: 12) {\n        month\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query CitySettlements($quarter: String, $wijk: ID, $after: String) {\n    city {\n      settlements(quarter: $quarter, wijk: $wijk, first: 100, after: $after) {\n        edges { node { wijk quarter share saved forWijk forCity received owed corrections bookedAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.CitySettlementsDocument,
    "\n  query OneWijk($slug: ID!) {\n    wijk(id: $slug) {\n      name inhabitants district foundedAt baselineFte actualFte saving challengesUnderWay challengesOverdue\n      dispensabilityTrend\n      dispensability(last: 11) { month percent low high final }\n      months(last: 12) {\n        month firstAnswerHours\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n": types.OneWijkDocument,
    "\n  query WhatIfFigures($slug: ID!) {\n    wijk(id: $slug) {\n      slug foundedAt\n      months(last: 12) {\n        month\n        asked { value } solvedByResidents { value } solvedTogether { value } solvedByWij { value }\n      }\n    }\n  }\n": types.WhatIfFiguresDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Who { me { id name roles wijken } }"): typeof import('./graphql.ts').WhoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($a: ID!, $b: ID!, $c: ID!, $d: ID!, $third: Boolean!, $fourth: Boolean!) {\n    a: wijk(id: $a) { ...Compared }\n    b: wijk(id: $b) { ...Compared }\n    c: wijk(id: $c) @include(if: $third) { ...Compared }\n    d: wijk(id: $d) @include(if: $fourth) { ...Compared }\n  }\n  fragment Compared on CityWijk {\n    slug name inhabitants district dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue\n    dispensability(last: 11) { month percent low high final }\n    months(last: 12) {\n      month\n      asked { value withheld } solvedByResidents { value withheld } solvedTogether { value withheld }\n      solvedByWij { value withheld } escalated { value withheld } joined { value withheld }\n    }\n  }\n"): typeof import('./graphql.ts').CompareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficialNames($ids: [ID!]!) { officialsNamed(ids: $ids) { id name } }"): typeof import('./graphql.ts').OfficialNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPage($after: String, $back: Int! = 0, $indexBack: Int! = 0) {\n    city {\n      wijken(first: 300, after: $after) {\n        edges {\n          node {\n            slug name inhabitants district areas tile { column row }\n            months(last: 1, back: $back) { asked { value withheld } }\n            dispensability(last: 1, back: $indexBack) { percent low high final }\n            dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue rolesTaken\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OverviewPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CityAudit($month: String, $action: String, $after: String) {\n    audit(first: 50, month: $month, action: $action, after: $after) {\n      edges { cursor node { at by action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').CityAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Become($input: AcceptAppointmentInput!) { acceptAppointment(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').BecomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Begin($slug: ID!) {\n    wijk(id: $slug) {\n      name foundedAt rolesTaken baselineFte\n      months(last: 12) { joined { value } asked { value } }\n      founding { number title paragraphs }\n    }\n  }\n"): typeof import('./graphql.ts').BeginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CityChallenges($phase: ChallengePhase!, $wijk: ID, $after: String) {\n    city {\n      challenges(phase: $phase, wijk: $wijk, first: 20, after: $after) {\n        edges { node { id wijk title state decideBy overdue endsOn runOut } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CityChallengesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAnswers($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.ts').WhoAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundWijk($input: FoundWijkInput!) {\n    foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').FoundWijkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Officials($after: String) {\n    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }\n  }"): typeof import('./graphql.ts').OfficialsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteOfficial($input: InviteOfficialInput!) { inviteOfficial(input: $input) { code expiresAt userErrors { code field message } } }\n"): typeof import('./graphql.ts').InviteOfficialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Dismiss($input: DismissOfficialInput!) { dismissOfficial(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').DismissDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    city {\n      name\n      settlements(first: 100) { edges { node { owed } } pageInfo { hasNextPage } }\n      dispensability(last: 11) { month wijken low median high final }\n      months(last: 12) {\n        month\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitySettlements($quarter: String, $wijk: ID, $after: String) {\n    city {\n      settlements(quarter: $quarter, wijk: $wijk, first: 100, after: $after) {\n        edges { node { wijk quarter share saved forWijk forCity received owed corrections bookedAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CitySettlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneWijk($slug: ID!) {\n    wijk(id: $slug) {\n      name inhabitants district foundedAt baselineFte actualFte saving challengesUnderWay challengesOverdue\n      dispensabilityTrend\n      dispensability(last: 11) { month percent low high final }\n      months(last: 12) {\n        month firstAnswerHours\n        asked { value withheld } answered { value withheld } escalated { value withheld } handedBack { value withheld }\n        solvedByResidents { value withheld } solvedTogether { value withheld } solvedByWij { value withheld } joined { value withheld }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OneWijkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfFigures($slug: ID!) {\n    wijk(id: $slug) {\n      slug foundedAt\n      months(last: 12) {\n        month\n        asked { value } solvedByResidents { value } solvedTogether { value } solvedByWij { value }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhatIfFiguresDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
