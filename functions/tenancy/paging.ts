import type { Caller } from './caller.ts';
import { demand } from './refused.ts';

/** What a list field is asked with. */
export type PageArguments = { readonly first: number; readonly after?: string | null };

/** One thing of a list and its place in it. */
export type Ranked<T> = { readonly sk: string; readonly node: T };

/**
 * A part of a list as it was read. `until` is how far, where the last thing shown does not say so: reading goes on
 * from there.
 */
export type Slice<T> = {
  readonly items: readonly Ranked<T>[];
  readonly more: boolean;
  readonly until?: string;
};

/**
 * Reads on in a list of which not everything is shown, until a page is full: a few times, then it says that there is
 * more. `shown` answers nothing for what is passed by.
 */
export async function readOn<Kept, Shown>(
  { limit, after, reads = 5 }: { readonly limit: number; readonly after?: string; readonly reads?: number },
  read: (after: string | undefined) => Promise<Slice<Kept>>,
  shown: (kept: Kept) => Shown | undefined | Promise<Shown | undefined>,
): Promise<Slice<Shown>> {
  const items: Ranked<Shown>[] = [];
  let from = after;
  for (let times = 0; times < reads; times++) {
    const found = await read(from);
    const nodes = await Promise.all(found.items.map(({ node }) => shown(node)));
    for (const [place, { sk }] of found.items.entries()) {
      const node = nodes[place];
      if (node !== undefined) items.push({ sk, node });
      if (items.length === limit) return { items, more: found.more || place < found.items.length - 1 };
    }
    from = found.until ?? found.items.at(-1)?.sk ?? from;
    if (!found.more) return { items, more: false };
  }
  return { items, more: true, until: from };
}

/** Slices of several lists, each newest first, as a slice of one list. */
export function asOne<T>(slices: readonly Slice<T>[], limit: number): Slice<T> {
  // Past where one of them stopped reading, also because its page was full, it may have what comes before what the
  // others have.
  const until = slices
    .flatMap(({ items, more, until }) => (more ? (until ?? items.at(-1)?.sk ?? []) : []))
    .sort()
    .at(-1);
  const all = slices
    .flatMap(({ items }) => items)
    .filter(({ sk }) => until === undefined || sk >= until)
    .sort((a, b) => (a.sk < b.sk ? 1 : -1));
  if (all.length > limit) return { items: all.slice(0, limit), more: true };
  return { items: all, more: slices.some(({ more }) => more), until };
}

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
  read: (limit: number, after: string | undefined) => Promise<Slice<T>>,
): Promise<Connection<T>> {
  demand(Number.isInteger(first) && first >= 1 && first <= most, 'BAD_PAGE', {
    field: 'first',
    values: { most },
  });
  const from = after ? caller.cursors.open(list, after) : undefined;
  const { items, more, until } = await read(first, from);
  const edges = items.map(({ sk, node }) => ({
    // Made when it is asked for: most who read a page want the last one only.
    get cursor() {
      return caller.cursors.seal(list, sk);
    },
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: from !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: until === undefined ? (edges.at(-1)?.cursor ?? null) : caller.cursors.seal(list, until),
    },
  };
}
