import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';

const linkSchema = z.object({ id: z.string(), key: z.string(), trail: trailSchema });
/** The calendar link of a person: how often it was made is the length of its trail. */
export type CalendarLink = z.infer<typeof linkSchema>;

/** What a person's link ends in: kept nowhere, found by its hash. 132 bits, so that nobody guesses it. */
export const calendarSecret = ({ secret, tenant }: Caller, personId: string, revision: number): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['calendar', tenant, personId, revision]))
    .digest('base64url')
    .slice(0, 22);

/** True for what can be the end of a link. */
const isCalendarSecret = (text: string): boolean => /^[\w-]{22}$/.test(text);

/** Where the link of a person stands. */
export const placeLink = (personId: string, link: CalendarLink): Placed => ({
  kind: 'calendarLink',
  at: ['CALENDAROF', personId],
  attributes: { ...link, version: link.trail.length },
});

/** Where it stands whose calendar a link opens. */
export const placeCalendar = (key: string, personId: string): Placed => ({
  kind: 'calendar',
  at: ['CALENDAR', key],
  attributes: { personId },
});

/** Where a calendar is found. */
export const calendarAt = (key: string): readonly [string, string] => ['CALENDAR', key];
/** Where the link of a person is found. */
export const linkAt = (personId: string): readonly [string, string] => ['CALENDAROF', personId];

/** The link of a person; undefined when none was made. */
export async function loadLink(table: Table, personId: string): Promise<CalendarLink | undefined> {
  const stored = await table.get('CALENDAROF', personId, true);
  return stored && linkSchema.parse(stored);
}

/** Whose calendar a link opens; undefined when it opens none, or none any more. */
export async function ownerOf(table: Table, secret: string): Promise<string | undefined> {
  if (!isCalendarSecret(secret)) return undefined;
  const stored = await table.get('CALENDAR', codeKey(secret), true);
  return stored && z.object({ personId: z.string() }).parse(stored).personId;
}
