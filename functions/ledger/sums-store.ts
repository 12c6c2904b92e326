import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { add, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import type { Entry, Leg } from './rules.ts';
import { allEntries } from './store.ts';
import { type Figures, type Home, type Movement, movementIn, sourceRank, summed } from './sums.ts';

const kind = 'ledgerSum';
const sumsOfYear = (year: number) => `LEDGER#SUMS#${year}`;

const homeSchema = z.object({
  pot: z.string(),
  since: z.int(),
  initiative: z.optional(z.string()),
});

/** Everything of a year's sums whose key begins so, in the order of their keys. */
const itemsOf = (table: Table, year: number, beginsWith?: string): Promise<StoredRecord[]> =>
  table.all({
    collection: sumsOfYear(year),
    beginsWith,
    limit: 1_000,
    oldestFirst: true,
    consistent: true,
  });

/** What adds the figures of one entry to the sums of its year: one write per account. */
export const summing = (year: number, figures: ReadonlyMap<string, Figures>): Write[] =>
  [...figures].map(([account, { amounts, home }]) =>
    add(kind, [sumsOfYear(year), account], amounts, home ? { home } : {}),
  );

/** Where the promised money on an account came from, looked up in these years, the newest first. */
export async function homeOf(
  table: Table,
  account: string,
  years: readonly number[],
): Promise<Home | undefined> {
  for (const year of years) {
    const stored = await table.get(sumsOfYear(year), account, true);
    if (stored?.home !== undefined) return homeSchema.parse(stored.home);
  }
  return undefined;
}

/** What the entries of a year did to each account, debit above zero; without its opening and closing. */
export async function netInYear(table: Table, year: number, beginsWith?: 'pot:'): Promise<Leg[]> {
  const items = await itemsOf(table, year, beginsWith);
  return items
    .filter(({ net }) => net !== undefined)
    .map(({ SK, net }) => ({ account: String(SK), amount: Number(net) }));
}

/** What moved in a year: on each pot or initiative whose account begins so. One query of the table. */
export async function movements(
  table: Table,
  year: number,
  beginsWith: 'pot:' | 'initiative:',
): Promise<ReadonlyMap<string, Movement>> {
  const items = await itemsOf(table, year, beginsWith);
  return new Map(items.map((stored) => [String(stored.SK), movementIn(stored)]));
}

/** What came in from each source in a year, in cents. One query of the table. */
export async function incomeBySource(table: Table, year: number): Promise<ReadonlyMap<string, number>> {
  const start = sourceRank('');
  const items = await itemsOf(table, year, start);
  return new Map(items.map(({ SK, amount }) => [String(SK).slice(start.length), Number(amount)]));
}

const plain = ({ amounts, home }: Figures): string =>
  JSON.stringify([
    Object.entries(amounts)
      .filter(([, amount]) => amount !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    home ? [home.pot, home.since, home.initiative ?? null] : null,
  ]);

const figuresIn = ({ PK: _, SK: __, kind: ___, home, ...amounts }: StoredRecord): Figures => ({
  amounts: Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Number(amount)])),
  ...(home === undefined ? {} : { home: homeSchema.parse(home) }),
});

/** Accounts whose sums of a year are not what the entries make, as `year account`. */
export async function sumsAstray(table: Table, entries: readonly Entry[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [year, right] of summed(entries)) {
    const kept = new Map((await itemsOf(table, year)).map((stored) => [String(stored.SK), stored]));
    for (const account of new Set([...right.keys(), ...kept.keys()])) {
      const [should, stored] = [right.get(account), kept.get(account)];
      const nothing = { amounts: {} };
      if (plain(should ?? nothing) !== plain(stored ? figuresIn(stored) : nothing))
        wrong.push(`${year} ${account}`);
    }
  }
  return wrong;
}

/** Makes the sums of every year anew from the entries. For a quiet moment, with the projector paused. */
export async function rebuildSums(table: Table): Promise<void> {
  for (const [year, right] of summed(await allEntries(table))) {
    for (const { SK } of await itemsOf(table, year))
      if (!right.has(String(SK))) await table.remove(sumsOfYear(year), String(SK));
    for (const [account, { amounts, home }] of right)
      await table.put({ kind, at: [sumsOfYear(year), account], attributes: { ...amounts, home } });
  }
}
