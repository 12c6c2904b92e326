import * as z from 'zod/mini';
import { dayAfter, instantOf } from '../../schema/amsterdam.ts';
import { isDay } from '../../schema/money.ts';
import { isMonth, monthAfter } from '../../schema/months.ts';
import type { Caller } from '../tenancy/caller.ts';
import { type Connection, connection, type PageArguments, readOn } from '../tenancy/paging.ts';
import { demand } from '../tenancy/refused.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';

const entrySchema = z.object({
  at: z.string(),
  by: z.string(),
  via: z.optional(z.string()),
  action: z.string(),
  subject: z.string(),
  statutes: z.int(),
  why: z.optional(z.string()),
});

/** Who did what to what. */
export type Entry = z.infer<typeof entrySchema>;

/** Where an entry stands: by when, then by what it is about, so that the same change is the same entry. */
export const placeEntry = (
  subject: string,
  version: number,
  { at, by, via, action, st, why }: Change,
): Placed => ({
  kind: 'audit',
  at: ['AUDIT', `${at}#${subject}#${String(version).padStart(4, '0')}`],
  attributes: { at, by, via, action, subject, statutes: st, why },
});

/** Which entries are asked for: of a month or day in Amsterdam, such as 2026-11, and of one kind of action. */
export type Sought = { readonly month?: string | null; readonly action?: string | null };

/** The instant at which a day begins in Amsterdam, as keys have it. */
const beginningOf = (day: string): string => new Date(instantOf(day, '00:00')).toISOString();

/** Between which keys lies what was done in a month or on a day. */
function spanOf(period: string): { readonly from: string; readonly after: string } {
  if (!isMonth(period)) return { from: beginningOf(period), after: beginningOf(dayAfter(period)) };
  return { from: beginningOf(`${period}-01`), after: beginningOf(`${monthAfter(period, 1)}-01`) };
}

/**
 * A page of the audit trail, newest first.
 * @throws {Refused} BAD_MONTH.
 */
export const auditPage = (
  caller: Caller,
  page: PageArguments,
  { month, action }: Sought = {},
): Promise<Connection<Omit<Entry, 'why' | 'via'> & { why: string | null; via: string | null }>> => {
  demand(!month || isMonth(month) || isDay(month), 'BAD_MONTH', { field: 'month' });
  const span = month ? spanOf(month) : undefined;
  const list = month || action ? `audit#${month ?? ''}#${action ?? ''}` : 'audit';
  return connection(caller, list, page, 50, (limit, after) =>
    readOn(
      { limit, after },
      async (on) => {
        const found = await caller.table.page({
          collection: 'AUDIT',
          limit,
          ...span,
          after: on ?? span?.after,
        });
        const items = found.items.map((stored) => {
          const entry = entrySchema.parse(stored);
          const node = { ...entry, why: entry.why ?? null, via: entry.via ?? null };
          return { sk: String(stored.SK), node };
        });
        return { items, more: found.more };
      },
      (entry) => (!action || entry.action === action ? entry : undefined),
    ),
  );
};
