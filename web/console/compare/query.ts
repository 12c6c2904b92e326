import { graphql } from '../generated/gql.ts';
import type { CompareQuery } from '../generated/graphql.ts';

/** Two to four wijken, in one answer. */
export const compareDocument = graphql(`
  query Compare($a: ID!, $b: ID!, $c: ID!, $d: ID!, $third: Boolean!, $fourth: Boolean!) {
    a: wijk(id: $a) { ...Compared }
    b: wijk(id: $b) { ...Compared }
    c: wijk(id: $c) @include(if: $third) { ...Compared }
    d: wijk(id: $d) @include(if: $fourth) { ...Compared }
  }
  fragment Compared on CityWijk {
    slug name inhabitants district dispensabilityTrend baselineFte actualFte saving challengesUnderWay challengesOverdue
    dispensability(last: 11) { month percent low high final }
    months(last: 12) {
      month
      asked { value withheld } solvedByResidents { value withheld } solvedTogether { value withheld }
      solvedByWij { value withheld } escalated { value withheld } joined { value withheld }
    }
  }
`);

/** A wijk beside others. */
export type Compared = NonNullable<CompareQuery['a']>;

/** The wijken to ask for, by their ids in addresses: two at least. */
export function comparing([a = '-', b = '-', c, d]: readonly string[]) {
  return { a, b, c: c ?? '-', d: d ?? '-', third: c !== undefined, fourth: d !== undefined };
}

/** What was found of them, in the order in which they were asked for. */
export const comparedIn = ({ a, b, c, d }: CompareQuery): Compared[] =>
  [a, b, c, d].flatMap((wijk) => wijk ?? []);
