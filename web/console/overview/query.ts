import type { Api } from '../../kit/api.ts';
import { readPages } from '../../kit/pages.ts';
import { graphql } from '../generated/gql.ts';
import type { OverviewPageQuery } from '../generated/graphql.ts';

/** A page of all wijken, each with the figures that the overview compares. */
export const overviewPage = graphql(`
  query OverviewPage($after: String, $back: Int! = 0, $indexBack: Int! = 0) {
    city {
      wijken(first: 300, after: $after) {
        edges {
          node {
            slug name inhabitants district areas tile { column row }
            months(last: 1, back: $back) { asked { value withheld } }
            dispensability(last: 1, back: $indexBack) { percent low high final }
            dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue rolesTaken
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** A wijk as the overview has it. */
export type Wijk = OverviewPageQuery['city']['wijken']['edges'][number]['node'];

/**
 * All wijken, a page after the other, as they were so many months back; `sofar` is told of each page. The index is of
 * that month, or of the last one that is over.
 */
export async function allWijken(
  api: Api,
  back: number,
  sofar: (wijken: readonly Wijk[]) => unknown,
): Promise<void> {
  const indexBack = Math.max(0, back - 1);
  await readPages<Wijk>(
    async (after) => (await api.ask(overviewPage, { after, back, indexBack })).city.wijken,
    { sofar },
  );
}
