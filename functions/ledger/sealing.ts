/**
 * Gives journals their number and their place in the hash chain, in the order in which the stream tells them.
 * Booking itself waits for no counter; that is done here, by the one projector, once per journal.
 */
import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { add, put, type StoredRecord } from '../tenancy/table-writes.ts';
import { beginning, hashOf } from './chain.ts';
import { type Journal, type Leg, undoing } from './rules.ts';
import { entriesOfYear, entryRank, readEntry, readJournal } from './store.ts';

const headAt = ['LEDGER#HEAD', 'HEAD'] as const;
const sealAt = (id: string) => ['LEDGER#SEAL', id] as const;
const totalsOf = (year: number) => `LEDGER#TOTALS#${year}`;

const headSchema = z.object({
  version: z.int(),
  hash: z.string(),
  numbers: z.record(z.string(), z.int()),
});

type Sealable = Omit<Journal, 'trail'>;

/** The end of the chain. */
export async function headOf(table: Table): Promise<z.infer<typeof headSchema>> {
  const stored = await table.get(...headAt, true);
  return stored ? headSchema.parse(stored) : { version: 0, hash: beginning, numbers: {} };
}

/** Seals one journal, once, however often it comes. */
async function seal(table: Table, journal: Sealable): Promise<void> {
  const { id, date, year, type, description, legs, who, reverses, statutes } = journal;
  await decideAgain(async () => {
    if (await table.get(...sealAt(id), true)) return;
    const head = await headOf(table);
    const number = (head.numbers[year] ?? 0) + 1;
    const place = head.version + 1;
    const entry = { place, id, date, year, type, description, legs, who, reverses, statutes, number };
    const hash = hashOf(head.hash, entry);
    await table.transact([
      put({ kind: 'seal', at: sealAt(id), attributes: { year, number } }, 'absent'),
      put(
        { kind: 'entry', at: [entriesOfYear(year), entryRank(number)], attributes: { ...entry, hash } },
        'absent',
      ),
      put(
        {
          kind: 'ledgerHead',
          at: headAt,
          attributes: { version: place, hash, numbers: { ...head.numbers, [year]: number } },
        },
        head.version ? { version: head.version } : 'absent',
      ),
      ...legs.map(({ account, amount }) => add('ledgerTotal', [totalsOf(year), account], { net: amount })),
    ]);
  });
}

const yearEndSchema = z.object({ year: z.int(), closedAt: z.string() });

/** What every account stands at by the entries of a year, debit above zero. */
async function netOf(table: Table, year: number): Promise<{ account: string; amount: number }[]> {
  const found: { account: string; amount: number }[] = [];
  for (let after: string | undefined; ; ) {
    const page = await table.page({
      collection: totalsOf(year),
      limit: 1000,
      oldestFirst: true,
      after,
      consistent: true,
    });
    found.push(...page.items.map(({ SK, net }) => ({ account: String(SK), amount: Number(net) })));
    after = found.at(-1)?.account;
    if (!page.more) return found.filter(({ amount }) => amount !== 0);
  }
}

async function legsOf(table: Table, year: number, number: number): Promise<readonly Leg[]> {
  return readEntry(await table.get(entriesOfYear(year), entryRank(number), true)).legs;
}

/** Takes the balances out of a year that is closed, and into the next. */
async function sealYearEnd(table: Table, stored: StoredRecord): Promise<void> {
  const { year } = yearEndSchema.parse(stored);
  const closing = `jrn_closing-${year}`;
  const opening = `jrn_opening-${year + 1}`;
  const rest = { who: 'clock', statutes: 0 };
  const sealed = await table.get(...sealAt(closing), true);
  // Half done before: what was taken out then is what goes in now.
  const legs = sealed ? undoing(await legsOf(table, year, Number(sealed.number))) : await netOf(table, year);
  if (legs.length === 0) return;
  const out = undoing(legs);
  const [last, first] = [`${year}-12-31`, `${year + 1}-01-01`];
  await seal(table, {
    ...rest,
    id: closing,
    date: last,
    year,
    type: 'closing',
    description: `Balans ${year}`,
    legs: out,
  });
  await seal(table, {
    ...rest,
    id: opening,
    date: first,
    year: year + 1,
    type: 'opening',
    description: `Balans ${year}`,
    legs,
  });
}

/** What the projector makes of a new journal, or of the end of a year. Answers false for any other record. */
export async function sealLedger(
  table: Table,
  before: StoredRecord | undefined,
  after: StoredRecord,
): Promise<boolean> {
  if (before || (after.kind !== 'journal' && after.kind !== 'yearEnd')) return false;
  try {
    if (after.kind === 'journal') await seal(table, readJournal(after));
    else await sealYearEnd(table, after);
  } catch (cause) {
    if (cause instanceof Conflict) throw new Error('an entry could not be sealed', { cause });
    throw cause;
  }
  return true;
}
