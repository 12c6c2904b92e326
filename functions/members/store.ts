import DataLoader from 'dataloader';
import * as z from 'zod/mini';
import { dayparts } from '../../schema/dayparts.ts';
import { isWijkRole, type WijkRole } from '../../schema/roles.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import { check, type Placed, put, remove, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import { type Application, asNeighbour, type Invitation, type Member } from './rules.ts';

const roles = z.array(z.custom<WijkRole>((role) => typeof role === 'string' && isWijkRole(role)));

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  languages: z.array(z.string()),
  street: z.optional(z.string()),
  reach: z.optional(z.string()),
  talents: z.array(z.string()),
  times: z.optional(z.array(z.enum(dayparts))),
  nearby: z.optional(z.boolean()),
  roles,
  withoutAccount: z.optional(z.boolean()),
  account: z.optional(z.string()),
  joinedAt: z.string(),
  memberSince: z.optional(z.string()),
  leftAt: z.optional(z.string()),
  blocks: z.optional(z.array(z.string())),
  apart: z.optional(z.array(z.string())),
  measures: z.optional(
    z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['warning', 'pause', 'exclusion']),
        why: z.string(),
        at: z.string(),
        until: z.optional(z.string()),
        appealed: z.optional(z.boolean()),
        liftedAt: z.optional(z.string()),
      }),
    ),
  ),
  trail: trailSchema,
});

const invitationSchema = z.object({
  id: z.string(),
  roles,
  uses: z.int(),
  usedBy: z.array(z.string()),
  madeBy: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
  endedAt: z.optional(z.string()),
  note: z.optional(z.string()),
  trail: trailSchema,
});

const applicationSchema = z.object({
  personId: z.string(),
  name: z.string(),
  street: z.optional(z.string()),
  languages: z.array(z.string()),
  at: z.string(),
  vouchers: z.array(z.string()),
  admittedAt: z.optional(z.string()),
  trail: trailSchema,
});

/** A member as stored. */
export const readMember = (stored: StoredRecord): Member => memberSchema.parse(stored);

/** A member as the list of people shows them. */
export const memberOnCard = ({ card }: StoredRecord): Member => memberSchema.parse(card);
/** An invitation as its list shows it. */
export const invitationOnCard = ({ card }: StoredRecord): Invitation => invitationSchema.parse(card);

/** A member's place in the list of people. */
export const memberRank = ({ joinedAt, id }: Member): string => `${joinedAt}#${id}`;
/** An invitation's place in the list of invitations. */
export const invitationRank = ({ madeAt, id }: Invitation): string => `${madeAt}#${id}`;

/** What of a member no list carries: it is their own. */
const unlisted = {
  reach: undefined,
  withoutAccount: undefined,
  account: undefined,
  blocks: undefined,
  apart: undefined,
  measures: undefined,
};

/** Where a member stands: among the people of the wijk, newest first, until they leave. */
export const placeMember = (member: Member): Placed => ({
  kind: 'member',
  at: ['MEMBER', member.id],
  list: member.leftAt ? undefined : ['MEMBERS', memberRank(member)],
  card: member.leftAt ? undefined : { ...member, trail: [], ...unlisted },
  attributes: { ...member, version: member.trail.length },
});

/** Where an invitation stands: found by its code, listed newest first. */
export const placeInvitation = (invitation: Invitation, key: string): Placed => ({
  kind: 'invitation',
  at: ['INVITATION', key],
  list: ['INVITATIONS', invitationRank(invitation)],
  card: { ...invitation, trail: [] },
  attributes: { ...invitation, version: invitation.trail.length },
});

/** Where an application stands: found by its word. */
export const placeApplication = (application: Application, key: string): Placed => ({
  kind: 'application',
  at: ['APPLICATION', key],
  attributes: { ...application, id: application.personId, version: application.trail.length },
});

/**
 * Where lived experience stands: in a collection that only its owner's own requests read. No card, no list:
 * no query over people can come upon it.
 */
const placeExperience = (personId: string, { themes, version }: Experience): Placed => ({
  kind: 'experience',
  at: ['EXPERIENCE', personId],
  attributes: { id: personId, themes, version },
});

/** Lived experience as it is kept: its themes, and how often they changed. */
export type Experience = { readonly themes: readonly string[]; readonly version: number };

/**
 * Writes down what somebody lived through, in place of what was read before. Where it stays the same, the write
 * is held to it: what was taken back meanwhile must not come back with a change of street.
 */
export function experienceWrites(personId: string, before: Experience, themes: readonly string[]): Write[] {
  const guard = before.version ? { version: before.version } : 'absent';
  if (JSON.stringify(themes) === JSON.stringify(before.themes))
    return [check(['EXPERIENCE', personId], guard)];
  return [put(placeExperience(personId, { themes, version: before.version + 1 }), guard)];
}

/** Forgets what somebody lived through, without reading it. */
export const forgetExperience = (personId: string): Write => remove(['EXPERIENCE', personId]);

/** Under which key a member stands, for who reads several things at once. */
export const memberKey = (id: string) => ['MEMBER', id] as const;

/** A member by id, or undefined; who left is there still. */
export async function loadMember(table: Table, id: string, consistent = false): Promise<Member | undefined> {
  const stored = await table.get('MEMBER', id, consistent);
  return stored && readMember(stored);
}

/** An invitation by the key of its code. */
export async function loadInvitation(table: Table, key: string): Promise<Invitation | undefined> {
  const stored = await table.get('INVITATION', key, true);
  return stored && invitationSchema.parse(stored);
}

/** An application as stored. */
export const readApplication = (stored: StoredRecord): Application => applicationSchema.parse(stored);

/** An application by the key of its word. */
export async function loadApplication(table: Table, key: string): Promise<Application | undefined> {
  const stored = await table.get('APPLICATION', key, true);
  return stored && applicationSchema.parse(stored);
}

/** A hundred people who take part, newest first, and where to go on; nowhere after the last. */
export async function somePeople(
  table: Table,
  after?: string,
): Promise<{ readonly people: readonly Member[]; readonly next?: string }> {
  const page = await table.page({ collection: 'MEMBERS', index: 'byList', limit: 100, after });
  const people = page.items.map(memberOnCard);
  const last = people.at(-1);
  return { people, next: page.more && last ? memberRank(last) : undefined };
}

/** Everybody who takes part, a hundred at a time, newest first. */
export async function* everybody(table: Table): AsyncGenerator<Member> {
  for (let after: string | undefined; ; ) {
    const { people, next } = await somePeople(table, after);
    yield* people;
    if (!next) return;
    after = next;
  }
}

/** The caller as a member, read once per request; undefined for who does not take part, or left. */
export const memberOf = (caller: Caller): Promise<Member | undefined> =>
  caller.remember('member', async () => {
    const member = await loadMember(caller.table, caller.personId);
    const here = member?.leftAt ? undefined : member;
    return here && caller.via ? asNeighbour(here) : here;
  });

/** Themes the caller lived through: the caller's own, of nobody else. */
export const experienceOf = (caller: Caller): Promise<readonly string[]> =>
  caller.remember('experience', async () => {
    return (await loadExperience(caller)).themes;
  });

/** What the caller lived through, as it is kept; read anew where it is changed. */
export async function loadExperience(caller: Caller, consistent = false): Promise<Experience> {
  const stored = await caller.table.get('EXPERIENCE', caller.personId, consistent);
  return stored ? experienceSchema.parse(stored) : { themes: [], version: 0 };
}
const experienceSchema = z.object({ themes: z.array(z.string()), version: z.int() });

/** Members by id for showing names: all that one answer needs in as few reads as can be. */
export async function memberNamed(caller: Caller, id: string): Promise<Member | undefined> {
  const loader = await caller.remember('memberLoader', async () => {
    return new DataLoader(async (ids: readonly string[]) => {
      const found = await caller.table.getMany(ids.map((one) => ['MEMBER', one] as const));
      return found.map((stored) => stored && readMember(stored));
    });
  });
  return loader.load(id);
}
