import type { Api } from '../../kit/api.ts';
import { graphql } from '../generated/gql.ts';
import type { OverviewPageQuery } from '../generated/graphql.ts';

/** A page of all wijken, each with the figures that the overview compares. */
export const overviewPage = graphql(`
  query OverviewPage($after: String) {
    city {
      wijken(first: 300, after: $after) {
        edges {
          node {
            slug name inhabitants district tile { column row }
            months(last: 1) { asked { value withheld } }
            dispensability(last: 1) { percent low high final }
            dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** A wijk as the overview has it. */
export type Wijk = OverviewPageQuery['city']['wijken']['edges'][number]['node'];

/** All wijken, a page after the other; `sofar` is told of each page. */
export async function allWijken(api: Api, sofar: (wijken: readonly Wijk[]) => void): Promise<void> {
  const found: Wijk[] = [];
  for (let after: string | null | undefined, more = true; more; ) {
    const { city } = await api.ask(overviewPage, { after });
    found.push(...city.wijken.edges.map(({ node }) => node));
    sofar([...found]);
    [after, more] = [city.wijken.pageInfo.endCursor, city.wijken.pageInfo.hasNextPage];
  }
}
