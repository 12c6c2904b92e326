import type { Document } from '../../kit/api.ts';
import { graphql } from '../generated/gql.ts';
import type { OneRequestQuery } from '../generated/graphql.ts';
import type { Changed } from './request-changes.ts';

/** Everything that the screen of one request shows. */
export const oneDocument = graphql(`
  query OneRequest($id: ID!) {
    request(id: $id) {
      id title text languages state audience urgency street createdAt mine can attention provider wijOffered wijMinutes neighboursAsked
      category { name }
      requester { id name }
      answers { id text language viaHandBack person { id name } }
      helper { id name }
      contact { name reach }
      escalation { at ground }
      handBack { note to { name } }
      outcome { solvedBy satisfaction comment }
      looks { at by { name } }
      messages(first: 100) {
        edges { node { id text language mine at from { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** A request as its screens know it. */
export type OneRequest = NonNullable<OneRequestQuery['request']>;

/** Carries out a change and shows the request as it is after; true when it was done. */
export type Run = <V>(document: Document<Changed, V>, variables: V) => Promise<boolean>;
