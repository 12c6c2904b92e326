import { fiscalDay } from '../../../schema/money.ts';
import { graphql } from '../generated/gql.ts';
import type { WhatIfFiguresQuery } from '../generated/graphql.ts';
import { type FieldName, type ScenarioField, typedNumber } from './fields.ts';

/** The figures of a wijk that a scenario begins with. */
export const figuresDocument = graphql(`
  query WhatIfFigures($slug: ID!) {
    wijk(id: $slug) {
      slug foundedAt
      months(last: 12) {
        month
        asked { value } solvedByResidents { value } solvedTogether { value } solvedByWij { value }
      }
    }
  }
`);

/** What is known of a wijk, as one would type it; a field that its figures say nothing of is not there. */
export type Known = Partial<Record<FieldName, string>>;

/**
 * What the figures say: requests a month over the whole months in which they are not withheld, and the share that
 * residents took over where all three ways of solving are known; together counts half.
 */
export function knownOf({ wijk }: WhatIfFiguresQuery): Known {
  if (!wijk) return {};
  const founded = fiscalDay(new Date(wijk.foundedAt)).slice(0, 7);
  // The month of its founding and the one that is under way are not whole.
  const months = wijk.months.slice(0, -1).filter(({ month }) => month > founded);
  const asked = months.flatMap(({ asked: { value } }) => (value == null ? [] : [value]));
  const solved = months.flatMap(({ solvedByResidents, solvedTogether, solvedByWij }) => {
    const values = [solvedByResidents.value, solvedTogether.value, solvedByWij.value];
    const [residents, together, wij] = values;
    return residents == null || together == null || wij == null ? [] : [{ residents, together, wij }];
  });
  const total = solved.reduce((sum, { residents, together, wij }) => sum + residents + together + wij, 0);
  const taken = solved.reduce((sum, { residents, together }) => sum + residents + together / 2, 0);
  const mean = asked.reduce((sum, one) => sum + one, 0) / asked.length;
  return {
    ...(asked.length
      ? { demand: typedNumber(Math.round(mean * 10) / 10), months: String(asked.length) }
      : {}),
    ...(total > 0 ? { now: String(Math.round((100 * taken) / total)) } : {}),
  };
}

/** What is assumed for a field: of what residents solve then, 20 per cents more than is known of now. */
export const assumedFor = ({ name, assumed }: ScenarioField, known: Known): string =>
  name === 'share' && known.now !== undefined
    ? String(Math.min(100, Number(known.now) + 20))
    : typedNumber(assumed);
