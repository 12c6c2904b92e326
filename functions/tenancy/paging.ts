import type { Caller } from './caller.ts';
import { demand } from './refused.ts';

/** What a list field is asked with. */
export type PageArguments = { readonly first: number; readonly after?: string | null };

/** One thing of a list and its place in it. */
export type Ranked<T> = { readonly sk: string; readonly node: T };

/** A Relay connection of one page. */
export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

/**
 * Reads one page of a list, and makes its cursors. `read` gets how many and after which sort key.
 * @throws {Refused} BAD_PAGE; BadCursor when the cursor is of another list or wijk.
 */
export async function connection<T>(
  caller: Caller,
  list: string,
  { first, after }: PageArguments,
  most: number,
  read: (limit: number, after: string | undefined) => Promise<{ items: readonly Ranked<T>[]; more: boolean }>,
): Promise<Connection<T>> {
  demand(Number.isInteger(first) && first >= 1 && first <= most, 'BAD_PAGE', {
    field: 'first',
    values: { most },
  });
  const from = after ? caller.cursors.open(list, after) : undefined;
  const { items, more } = await read(first, from);
  const edges = items.map(({ sk, node }) => ({ cursor: caller.cursors.seal(list, sk), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: from !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
