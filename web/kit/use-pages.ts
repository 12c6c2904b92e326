import { useState } from 'react';
import type { Api, Document } from './api.ts';
import { useAction } from './use-action.ts';
import { useQuery } from './use-query.ts';

type Page<Edge> = {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** A list that grows by a page when one asks for more. Asked again, it begins at its first page. */
export function usePages<Answer, Variables, Edge>(
  api: Api,
  document: Document<Answer, Variables>,
  at: (after: string | null) => Variables,
  pageIn: (answer: Answer) => Page<Edge>,
) {
  const { data, error, again } = useQuery(api, document, at(null));
  const { busy, errors, run } = useAction();
  const [grown, setGrown] = useState<{ readonly of: Answer } & Page<Edge>>();
  const first = data && pageIn(data);
  // What came after an earlier first page says nothing of this one.
  const page = grown && grown.of === data ? grown : first;
  const edges = page?.edges ?? [];
  const more = async () => {
    if (!data || !page) return;
    await run(async () => {
      const next = pageIn(await api.ask(document, at(page.pageInfo.endCursor ?? null)));
      setGrown({ of: data, edges: [...page.edges, ...next.edges], pageInfo: next.pageInfo });
      return [];
    });
  };
  return { data, error, again, edges, hasMore: page?.pageInfo.hasNextPage ?? false, more, busy, errors };
}
