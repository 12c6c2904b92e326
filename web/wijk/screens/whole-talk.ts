import { useEffect, useState } from 'react';
import { type ListPage, readPages } from '../../kit/pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { OneRequest } from './one-request.ts';

const restDocument = graphql(`
  query RestOfTalk($id: ID!, $after: String) {
    request(id: $id) {
      messages(first: 100, after: $after) {
        edges { node { id text language mine at from { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Message = OneRequest['messages']['edges'][number]['node'];
const nothing: ListPage<Message> = { edges: [], pageInfo: { hasNextPage: false } };

/** A request with all that was said in it: the oldest comes first, and what was said last matters most. */
export function useWholeTalk(request: OneRequest | null | undefined): OneRequest | null | undefined {
  const { api } = useHere();
  const [rest, setRest] = useState<readonly Message[]>([]);
  const id = request?.id;
  const { hasNextPage, endCursor } = request?.messages.pageInfo ?? nothing.pageInfo;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the request was
  useEffect(() => {
    if (!id || !hasNextPage) return;
    let here = true;
    readPages<Message>(
      async (after) =>
        (await api.ask(restDocument, { id, after: after ?? endCursor })).request?.messages ?? nothing,
    ).then(
      ({ rows }) => here && setRest(rows),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [api, request, id, hasNextPage, endCursor]);
  if (!request || !hasNextPage) return request;
  const { messages } = request;
  return {
    ...request,
    messages: { ...messages, edges: [...messages.edges, ...rest.map((node) => ({ node }))] },
  };
}
