import { firstDayOf, lastDayOf } from '../../schema/quarters.ts';
import { type Booked, type Reckoning, receivedOf, type Settlement } from '../settlement/rules.ts';
import { allSettlements, loadReckoning } from '../settlement/store.ts';
import type { Table } from '../tenancy/table.ts';
import { type OpenFile, sheet } from './file.ts';

type Told = { readonly entry: Booked; readonly reckoning: Reckoning };
type Quarter = { readonly settlement: Settlement; readonly told: readonly Told[] };

/** Every quarter that is settled, with everything that each entry is reckoned from. A draft is none of it. */
async function quartersOf(table: Table): Promise<Quarter[]> {
  const settled = (await allSettlements(table)).filter(({ booked }) => booked.length > 0);
  const quarters: Quarter[] = [];
  for (const settlement of settled) {
    const told: Told[] = [];
    for (const entry of settlement.booked)
      told.push({ entry, reckoning: await loadReckoning(table, settlement.quarter, entry.number) });
    quarters.push({ settlement, told });
  }
  return quarters;
}

const named = <T extends { readonly specialismId: string }>({ names }: Reckoning, all: readonly T[]) =>
  all.map((one) => ({ specialism: names[one.specialismId] ?? '', ...one }));

const published = ({ entry, reckoning }: Told) => {
  const { number, cents, wijk, city, why, changes, agreed, bookedAt, journalId } = entry;
  return {
    number,
    why: why ?? null,
    bookedAt,
    journal: journalId ?? null,
    agreedBy: agreed.map(({ party }) => party),
    cents,
    wijk,
    city,
    changes,
    lines: named(reckoning, reckoning.lines),
    leftOut: named(reckoning, reckoning.leftOut),
  };
};

/** What quarters saved: each settlement and correction with the figures it is made of, and what was paid of it. */
export const settlementsJson = async (table: Table): Promise<object> => ({
  settlements: (await quartersOf(table)).map(({ settlement, told }) => ({
    quarter: settlement.quarter,
    from: firstDayOf(settlement.quarter),
    until: lastDayOf(settlement.quarter),
    share: settlement.share,
    receivedCents: receivedOf(settlement),
    owedCents: settlement.settled,
    entries: told.map(published),
    receipts: settlement.receipts.map(({ journalId, on, amount }) => ({
      journal: journalId,
      on,
      cents: amount,
    })),
  })),
});

/** The same for a spreadsheet: one line per specialism and stretch of days, of each settlement and correction. */
export async function settlementsCsv(table: Table): Promise<OpenFile> {
  const figures = ['days', 'yearDays', 'baselineFte', 'actualFte', 'yearHours', 'tariff', 'cents'] as const;
  const fields = ['quarter', 'share', 'number', 'journal', 'specialism', 'from', 'until', ...figures];
  const rows = (await quartersOf(table)).flatMap(({ settlement: { quarter, share }, told }) =>
    told.flatMap(({ entry: { number, journalId = '' }, reckoning: { names, lines } }) =>
      lines.map((line) => [
        ...[quarter, share, number, journalId, names[line.specialismId], line.from, line.until],
        ...figures.map((figure) => line[figure]),
      ]),
    ),
  );
  return sheet(fields, rows);
}
