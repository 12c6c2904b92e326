import { graphql } from '../generated/gql.ts';
import type { OneSettlementQuery } from '../generated/graphql.ts';

/** The settlement of a quarter, with everything that it is reckoned from. */
export const settlementDocument = graphql(`
  query OneSettlement($quarter: String!) {
    wijk { name }
    settlement(quarter: $quarter) {
      quarter from until share saved wijk city received owed version
      booked { ...Entry }
      draft { ...Entry }
      receipts { journal on amount }
    }
    formation { specialisms { id name } }
  }
  fragment Entry on SettlementEntry {
    number draft why madeAt bookedAt saved wijk city savedMore wijkMore agreedBy mayAgree
    lines { specialismId specialism from until baselineFte actualFte yearHours savedHours tariff cents days yearDays }
    leftOut { specialismId specialism from until why }
  }
`);

/** A settlement, as the page has it. */
export type SettlementShown = NonNullable<OneSettlementQuery['settlement']>;
/** A draft or a booked settlement, as the page has it. */
export type EntryShown = SettlementShown['booked'][number];
/** A line, as the page has it. */
export type LineShown = EntryShown['lines'][number];
/** What the parts of the page are made of. */
export type Part = { readonly settlement: SettlementShown; readonly again: () => Promise<void> };

/** The lines of each month, in the order of the months. */
export function byMonth(lines: readonly LineShown[]): [month: string, lines: LineShown[]][] {
  const months = new Map<string, LineShown[]>();
  for (const line of lines) {
    const month = line.from.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What some lines save together, in cents. */
export const sumOf = (lines: readonly LineShown[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0);
