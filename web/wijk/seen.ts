import type { Api } from '../kit/api.ts';
import { graphql } from './generated/gql.ts';

const seenDocument = graphql(`
  mutation MarkSeen($input: MarkSeenInput!) { markSeen(input: $input) { userErrors { code field message } } }
`);

/** Says that news was seen: all of it, or what is about one thing. */
export const markSeen = (api: Api, about?: string) => api.ask(seenDocument, { input: { about } });
