/**
 * Gives journals their number and their place in the hash chain, in the order in which the stream tells them.
 * Booking itself waits for no counter; that is done here, by the one projector, once per journal.
 */
import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type StoredRecord } from '../tenancy/table-writes.ts';
import { beginning, hashOf } from './chain.ts';
import { type Entry, isPot, isPromised, type Journal, type Leg, undoing } from './rules.ts';
import { entriesOfYear, entryRank, readEntry, readJournal } from './store.ts';
import { addedBy, type Figures, type Home } from './sums.ts';
import { homeOf, netInYear, summing } from './sums-store.ts';

const headAt = ['LEDGER#HEAD', 'HEAD'] as const;
const sealAt = (id: string) => ['LEDGER#SEAL', id] as const;

const headSchema = z.object({
  version: z.int(),
  hash: z.string(),
  numbers: z.record(z.string(), z.int()),
});

type Sealable = Omit<Journal, 'trail'>;

type Head = z.infer<typeof headSchema>;

/** The id of the entry that opens a year. */
const openingOf = (year: number): string => `jrn_opening-${year}`;

/** The years that something was booked in, up to this one and with it; the newest first. */
const yearsUpTo = ({ numbers }: Head, year: number): number[] =>
  [...new Set([year, ...Object.keys(numbers).map(Number)])]
    .filter((one) => one <= year)
    .sort((a, b) => b - a);

/** The end of the chain. */
async function headOf(table: Table): Promise<Head> {
  const stored = await table.get(...headAt, true);
  return stored ? headSchema.parse(stored) : { version: 0, hash: beginning, numbers: {} };
}

/** An entry by the id of its journal; undefined while it is not sealed. */
async function sealed(table: Table, id: string): Promise<Entry | undefined> {
  const stored = await table.get(...sealAt(id), true);
  if (!stored) return undefined;
  const at = [entriesOfYear(Number(stored.year)), entryRank(Number(stored.number))] as const;
  return readEntry(await table.get(...at, true));
}

/** What a journal adds to the sums of its year. Only money that was promised has to be looked up. */
async function figuresOf(
  table: Table,
  journal: Sealable,
  years: readonly number[],
): Promise<Map<string, Figures>> {
  const undone = journal.reverses === undefined ? undefined : await sealed(table, journal.reverses);
  const known = new Map<string, Home>();
  const legs = (undone ?? journal).legs;
  if (journal.type !== 'closing' && journal.type !== 'opening')
    for (const { account } of legs.filter((leg) => leg.amount > 0 && isPromised(leg.account))) {
      const home = await homeOf(table, account, years);
      if (home) known.set(account, home);
    }
  return addedBy(journal, undone, (account) => known.get(account));
}

/** Seals one journal, once, however often it comes. */
async function seal(table: Table, journal: Sealable): Promise<void> {
  const { id, date, year, type, description, legs, who, reverses, source, statutes } = journal;
  await decideAgain(async () => {
    if (await table.get(...sealAt(id), true)) return;
    const head = await headOf(table);
    const number = (head.numbers[year] ?? 0) + 1;
    const place = head.version + 1;
    const entry = { place, id, date, year, type, description, legs, who, reverses, source, statutes, number };
    const hash = hashOf(head.hash, entry);
    const figures = await figuresOf(table, journal, yearsUpTo(head, year));
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
      ...summing(year, figures),
    ]);
  });
}

const yearEndSchema = z.object({ year: z.int(), closedAt: z.string() });

/** What every account stands at by the entries of a year, its opening among them; debit above zero. */
async function netOf(table: Table, year: number): Promise<Leg[]> {
  const opening = (await sealed(table, openingOf(year)))?.legs ?? [];
  const net = new Map<string, number>();
  for (const { account, amount } of [...opening, ...(await netInYear(table, year))])
    net.set(account, (net.get(account) ?? 0) + amount);
  return [...net]
    .map(([account, amount]) => ({ account, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** What is in the pots together at the beginning of a year, by what is sealed: left from the years before. */
export async function leftBefore(table: Table, year: number): Promise<number> {
  const inPots = (legs: readonly Leg[]) =>
    legs.filter(({ account }) => isPot(account)).reduce((sum, { amount }) => sum - amount, 0);
  let left = 0;
  // From this year's opening, or from the last year that was opened, with all that was booked after it.
  for (const one of yearsUpTo(await headOf(table), year)) {
    if (one < year) left += inPots(await netInYear(table, one, 'pot:'));
    const opening = await sealed(table, openingOf(one));
    if (opening) return left + inPots(opening.legs);
  }
  return left;
}

/** Takes the balances out of a year that is closed, and into the next. */
async function sealYearEnd(table: Table, stored: StoredRecord): Promise<void> {
  const { year } = yearEndSchema.parse(stored);
  const closing = `jrn_closing-${year}`;
  const rest = { who: 'clock', statutes: 0 };
  // Half done before: what was taken out then is what goes in now.
  const done = await sealed(table, closing);
  const legs = done ? undoing(done.legs) : await netOf(table, year);
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
    id: openingOf(year + 1),
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
