import * as z from 'zod/mini';
import { beginning, hashOf } from './chain.ts';
import { owedAstray, settlingBreach } from './owed.ts';
import { type Entry, effect, type Leg, undoing } from './rules.ts';
import { readEntry } from './store.ts';

/** What is wrong with a ledger, and where it begins to be. */
export type Breach = { readonly year: number; readonly number: number; readonly what: string };

/** What a ledger that was checked holds. */
export type Verified = {
  readonly breaches: readonly Breach[];
  readonly entries: number;
  /** Balance of each account at the end, in cents, each on its own side. */
  readonly balances: Readonly<Record<string, number>>;
  readonly hash: string;
};

const sides = (legs: readonly Leg[]): string =>
  legs
    .map(({ account, amount }) => `${account} ${amount}`)
    .sort()
    .join();

/**
 * Checks a ledger from what is published of it: all entries, in the order of the chain. Every entry adds up to
 * zero, numbers run on without a gap within their year, hashes chain, no account ever goes below zero, what a year
 * closes with is what the next opens with, and a counter-entry undoes what it
 * says, once.
 */
export function verified(entries: readonly Entry[]): Verified {
  const breaches: Breach[] = [];
  const balances = new Map<string, number>();
  const numbers = new Map<number, number>();
  let hash = beginning;
  const closed = new Map<number, readonly Leg[]>();
  const booked = new Map<string, readonly Leg[]>();
  const undone = new Set<string>();
  for (const [i, entry] of entries.entries()) {
    const { year, number, legs } = entry;
    const wrong = (what: string) => breaches.push({ year, number, what });
    if (entry.place !== i + 1) wrong(`place ${entry.place} in the chain where ${i + 1} was due`);
    if (closed.has(year)) wrong('booked in a year that was closed');
    if (entry.type === 'closing') closed.set(year, legs);
    if (entry.type === 'opening' && sides(undoing(legs)) !== sides(closed.get(year - 1) ?? []))
      wrong(`opens with something else than ${year - 1} closed with`);
    if (entry.reverses !== undefined && sides(undoing(legs)) !== sides(booked.get(entry.reverses) ?? []))
      wrong(`does not undo ${entry.reverses}`);
    if (entry.reverses !== undefined && undone.has(entry.reverses))
      wrong(`undoes ${entry.reverses} a second time`);
    if (entry.reverses !== undefined) undone.add(entry.reverses);
    booked.set(entry.id, legs);
    if (!entry.date.startsWith(`${year}-`)) wrong(`is of ${entry.date}, not of ${year}`);
    const expected = (numbers.get(year) ?? 0) + 1;
    if (number !== expected) wrong(`number ${number} where ${expected} was due`);
    numbers.set(year, number);
    const sum = legs.reduce((total, { amount }) => total + amount, 0);
    if (sum !== 0) wrong(`the legs add up to ${sum} cents, not to zero`);
    const right = hashOf(hash, entry);
    if (entry.hash !== right) wrong('the hash does not fit the entry and the hash before it');
    hash = entry.hash;
    for (const leg of legs) balances.set(leg.account, (balances.get(leg.account) ?? 0) + effect(leg));
    const settling = settlingBreach(entry);
    if (settling) wrong(settling);
    // At a year's end balances are taken out and in again: both entries together leave them as they were.
    if (entry.type === 'closing') continue;
    if (owedAstray(balances))
      wrong(`what the city owes is ${owedAstray(balances)} cents more than what was settled`);
    for (const { account } of legs)
      if ((balances.get(account) ?? 0) < 0)
        wrong(`${account} goes below zero: ${balances.get(account)} cents`);
  }
  return { breaches, entries: entries.length, balances: Object.fromEntries(balances), hash };
}

/** What a published ledger.json holds; what can't be read of it is a breach. */
export type Published = Verified & { readonly wijk: string };

const fileSchema = z.object({ wijk: z.string(), entries: z.array(z.unknown()) });
const placeSchema = z.object({ year: z.int(), number: z.int() });

/** Reads the JSON of a ledger; of what is none it says in which entry that begins, counted from 1. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, body = ''] = /"entries":\[(.*)/s.exec(text) ?? [];
    const parts = body.replace(/\]\}\s*$/, '').split('},{"id":');
    const place = parts.findIndex((part, i) => {
      try {
        JSON.parse(`${i ? '{"id":' : ''}${part}${i < parts.length - 1 ? '}' : ''}`);
        return false;
      } catch {
        return true;
      }
    });
    throw new SyntaxError(`this is no JSON, from entry ${place + 1} of the file on`, { cause });
  }
}

/**
 * Checks the text of a ledger.json, whatever became of it.
 * @throws {SyntaxError} when it is no JSON, or no ledger at all.
 */
export function verifiedFile(text: string): Published {
  const file = z.safeParse(fileSchema, parsed(text));
  if (!file.success) throw new SyntaxError('this is no ledger.json: it must have wijk and entries');
  const unreadable: Breach[] = [];
  const entries = file.data.entries.flatMap((stored, i) => {
    try {
      return [readEntry(stored)];
    } catch (cause) {
      if (!(cause instanceof z.core.$ZodError)) throw cause;
      const place = z.safeParse(placeSchema, stored).data ?? { year: 0, number: i + 1 };
      const fields = cause.issues.map(({ path }) => path.join('.')).join(', ');
      unreadable.push({ ...place, what: `can not be read, entry ${i + 1} of the file: ${fields}` });
      return [];
    }
  });
  const rest = verified(entries);
  return { ...rest, wijk: file.data.wijk, breaches: [...unreadable, ...rest.breaches] };
}
