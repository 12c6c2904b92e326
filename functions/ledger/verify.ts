import { beginning, hashOf } from './chain.ts';
import { type Entry, effect } from './rules.ts';

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

/**
 * Checks a ledger from what is published of it: all entries, in the order of the chain. Every entry adds up to
 * zero, numbers run on without a gap within their year, hashes chain, no account ever goes below zero, and what a
 * year closes with is what the next opens with.
 */
export function verified(entries: readonly Entry[]): Verified {
  const breaches: Breach[] = [];
  const balances = new Map<string, number>();
  const numbers = new Map<number, number>();
  let hash = beginning;
  const closed = new Set<number>();
  for (const [i, entry] of entries.entries()) {
    const { year, number, legs } = entry;
    const wrong = (what: string) => breaches.push({ year, number, what });
    if (entry.place !== i + 1) wrong(`place ${entry.place} in the chain where ${i + 1} was due`);
    if (closed.has(year)) wrong('booked in a year that was closed');
    if (entry.type === 'closing') closed.add(year);
    const expected = (numbers.get(year) ?? 0) + 1;
    if (number !== expected) wrong(`number ${number} where ${expected} was due`);
    numbers.set(year, number);
    const sum = legs.reduce((total, { amount }) => total + amount, 0);
    if (sum !== 0) wrong(`the legs add up to ${sum} cents, not to zero`);
    const right = hashOf(hash, entry);
    if (entry.hash !== right) wrong('the hash does not fit the entry and the hash before it');
    hash = entry.hash;
    for (const leg of legs) balances.set(leg.account, (balances.get(leg.account) ?? 0) + effect(leg));
    // At a year's end balances are taken out and in again: both entries together leave them as they were.
    if (entry.type === 'closing') continue;
    for (const { account } of legs)
      if ((balances.get(account) ?? 0) < 0)
        wrong(`${account} goes below zero: ${balances.get(account)} cents`);
  }
  return { breaches, entries: entries.length, balances: Object.fromEntries(balances), hash };
}
