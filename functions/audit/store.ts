import * as z from 'zod/mini';
import type { Caller } from '../tenancy/caller.ts';
import { type Connection, connection, type PageArguments, readOn } from '../tenancy/paging.ts';
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

/** Which entries are asked for: of a month or day (UTC), such as 2026-11, and of one kind of action. */
export type Sought = { readonly month?: string | null; readonly action?: string | null };

/** A page of the audit trail, newest first. */
export const auditPage = (
  caller: Caller,
  page: PageArguments,
  { month, action }: Sought = {},
): Promise<Connection<Omit<Entry, 'why' | 'via'> & { why: string | null; via: string | null }>> => {
  const list = month || action ? `audit#${month ?? ''}#${action ?? ''}` : 'audit';
  return connection(caller, list, page, 50, (limit, after) =>
    readOn(
      { limit, after },
      async (from) => {
        const beginsWith = month?.slice(0, 10) || undefined;
        const found = await caller.table.page({ collection: 'AUDIT', limit, after: from, beginsWith });
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
