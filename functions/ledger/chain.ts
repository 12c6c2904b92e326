import { createHash } from 'node:crypto';
import type { Entry } from './rules.ts';

/** The hash that the first entry of a ledger is chained to. */
export const beginning = '0'.repeat(64);

/** The hash of an entry: over everything that is published of it and the hash before, in this order. */
export function hashOf(previous: string, entry: Omit<Entry, 'hash'>): string {
  const { place, year, number, id, date, type, description, legs, who, reverses, source, statutes } = entry;
  const sides = legs.map(({ account, amount }) => [account, amount]);
  return createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        place,
        year,
        number,
        id,
        date,
        type,
        description,
        sides,
        who,
        reverses ?? null,
        source ?? null,
        statutes,
      ]),
    )
    .digest('hex');
}
