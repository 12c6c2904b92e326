import { graphql } from '../generated/gql.ts';
import type { StartQuery } from '../generated/graphql.ts';

/** All that the start page says, in one question; what waits for a role is asked by who holds it. */
export const startDocument = graphql(`
  query Start($host: Boolean!, $treasury: Boolean!, $board: Boolean!, $corner: Boolean!) {
    requests(first: 5) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }
    rounds(first: 3) { edges { node { id title closesAt canVote myBallot { revision } } } }
    meetings(first: 3) { edges { node { id title place state startsAt endsAt motionsToVote { id title language } } } }
    money { pots { id balance } }
    budget { year adopted { state } lines { left } }
    claims(mine: true, first: 10) { edges { node { id amount description state accountDueAt } } }
    me {
      asks(first: 10) { edges { node { reasons request { id title languages state urgency street createdAt category { name } requester { id name } } } } }
      signUps { activity { id title language } day startsAt endsAt mine { state } }
      requests(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } attention } } }
      helping(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } handBack { at } } } }
    }
    proposedActivities @include(if: $host) { id }
    phoneNotes(first: 10) @include(if: $host) { edges { node { id } } }
    submitted: claims(state: submitted, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }
    approved: claims(state: approved, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }
    released: claims(state: released, first: 10) @include(if: $treasury) { edges { node { id } } }
    papers(first: 10) @include(if: $host) { edges { node { id } } }
    settlements(first: 4) @include(if: $board) { quarter draft { mayAgree } }
    reports(first: 10) @include(if: $board) { edges { node { id } } }
    initiatives(first: 20) @include(if: $board) { edges { node { id state } } }
    stepProposals(phase: open, first: 10) @include(if: $corner) { edges { node { id } } }
  }
`);

/** What the start page knows. */
export type Known = StartQuery;

type List<Node> = { readonly edges: readonly { readonly node: Node }[] } | null | undefined;

/** What stands in a page of a list. */
export const inList = <Node>(list: List<Node>): Node[] => list?.edges.map(({ node }) => node) ?? [];
