/** A page of a list, as the API answers it. */
export type ListPage<Row> = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};
/** Reads the page of a list after a cursor; the first without one. */
export type PageAfter<Row> = (after: string | null | undefined) => Promise<ListPage<Row>>;

type Reading<Row> = {
  /** So many rows are enough. */
  readonly most?: number;
  /** Is told of what there is after each page; reading ends when it says `false`. */
  readonly sofar?: (rows: readonly Row[]) => unknown;
};

/** All of a list, a page after the other, and whether there is more than was enough. */
export async function readPages<Row>(
  pageAfter: PageAfter<Row>,
  { most = Infinity, sofar }: Reading<Row> = {},
): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  let rows: readonly Row[] = [];
  for (let after: string | null | undefined; ; ) {
    const { edges, pageInfo } = await pageAfter(after);
    rows = [...rows, ...edges.map(({ node }) => node)];
    const goesOn = sofar?.(rows) !== false;
    if (!pageInfo.hasNextPage || !goesOn || rows.length >= most) return { rows, more: pageInfo.hasNextPage };
    after = pageInfo.endCursor;
  }
}
