import * as z from 'zod/mini';
import type { TellingChannel, TellingGroup, TellingWhen, ToldKind } from '../../schema/generated/wijk.ts';
import { isWijkRole, type WijkRole } from '../../schema/roles.ts';
import type { Spoken } from '../../schema/text.ts';
import { groups, isKind } from '../../schema/told.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { type Placed, remove, type StoredRecord, setNewer } from '../tenancy/table-writes.ts';
import { dueOf, type Notice, type Telling, untold } from './rules.ts';

const whens = ['atOnce', 'daily', 'weekly', 'never'] as const satisfies readonly TellingWhen[];
const channels = ['email', 'phone', 'push'] as const satisfies readonly TellingChannel[];
const languages = ['nl', 'en', 'tr', 'ar', 'uk'] as const satisfies readonly Spoken[];
const what = z.custom<ToldKind>((name) => typeof name === 'string' && isKind(name));
const role = z.custom<WijkRole>((name) => typeof name === 'string' && isWijkRole(name));
const groupSchema = z.enum(Object.keys(groups) as [TellingGroup, ...TellingGroup[]]);

const tellingSchema = z.object({
  person: z.string(),
  wishes: z.object({
    when: z.record(groupSchema, z.enum(whens)),
    channel: z.enum(channels),
    phone: z.optional(z.string()),
    quietFrom: z.string(),
    quietTo: z.string(),
    digestAt: z.string(),
    language: z.optional(z.enum(languages)),
  }),
  count: z.int(),
  told: z.int(),
  atOnceAt: z.optional(z.string()),
  digestAt: z.optional(z.string()),
  claim: z.optional(
    z.object({
      id: z.string(),
      through: z.int(),
      tries: z.int(),
      againAt: z.string(),
      byMail: z.optional(z.boolean()),
    }),
  ),
  failedAt: z.optional(z.string()),
  links: z.int(),
  version: z.int(),
});

const noticeSchema = z.object({
  person: z.string(),
  what,
  about: z.string(),
  at: z.string(),
  n: z.int(),
  part: z.string(),
  call: z.optional(z.string()),
  seenAt: z.optional(z.string()),
  undoneAt: z.optional(z.string()),
});

const callSchema = z.object({
  what,
  about: z.string(),
  part: z.string(),
  /** Whom it leaves out: they know already. */
  knowing: z.readonly(z.array(z.string())),
  /** Whom it is for: all with a role, or a group by name. */
  toAll: z.optional(role),
  toGroup: z.optional(z.readonly(z.array(z.string()))),
  from: z.string(),
  /** Where in the list of people it came. */
  after: z.optional(z.string()),
  doneAt: z.optional(z.string()),
  undoneAt: z.optional(z.string()),
  version: z.int(),
});

/** Something to tell everybody with a role, or a group, from an instant on. */
export type Call = z.infer<typeof callSchema>;

/** What is due stands in one list per wijk: people, and calls to many. */
const dueList = 'TELLDUE';
const days = 86_400_000;
/** How long news is kept: who has not looked by then asks the thing itself. */
const kept = (at: string): number => Math.floor((Date.parse(at) + 90 * days) / 1000);

/** Where it stands how a person is told: due when there is something to send. No trail: nobody else's business. */
export function placeTelling(telling: Telling): Placed {
  const due = dueOf(telling);
  return {
    kind: 'telling',
    at: ['TELLING', telling.person],
    due: due === undefined ? undefined : [dueList, `${due}#${telling.person}`],
    attributes: { ...telling, id: telling.person },
  };
}

/** How a person is told. */
export async function loadTelling(table: Table, person: string, consistent = false): Promise<Telling> {
  const stored = await table.get('TELLING', person, consistent);
  return stored ? tellingSchema.parse(stored) : untold(person);
}

/** The guard under which a telling that was read is written: it is as it was, or was not there. */
export const unchanged = ({ version }: Telling) => (version === 0 ? ('absent' as const) : { version });

const newsOf = (person: string): string => `NOTICE#${person}`;
const rank = ({ at, about, what, part }: Pick<Notice, 'at' | 'about' | 'what' | 'part'>): string =>
  `${at}#${about}#${what}#${part}`;

/** Where news stands: with its person, by when it happened, once however often its change comes. */
export const placeNotice = (notice: Notice): Placed => ({
  kind: 'notice',
  at: [newsOf(notice.person), rank(notice)],
  attributes: { ...notice, ttl: kept(notice.at) },
});

/** Where one piece of news stands. */
export const noticeAt = (notice: Pick<Notice, 'person' | 'at' | 'about' | 'what' | 'part'>) =>
  [newsOf(notice.person), rank(notice)] as const;

/** News as stored. */
const readNotice = (stored: StoredRecord): Notice => noticeSchema.parse(stored);

/** A page of a person's news, newest first, with what was undone left out. */
export async function newsPage(table: Table, person: string, limit: number, after?: string) {
  const { items, more } = await table.page({ collection: newsOf(person), limit, after, consistent: true });
  const notices = items.map((stored) => ({ sk: String(stored.SK), node: readNotice(stored) }));
  return { items: await standing(table, notices), more };
}

/** Of news, what still stands: neither it nor the call it came from was undone. */
async function standing(table: Table, notices: readonly { readonly sk: string; readonly node: Notice }[]) {
  const calls = [...new Set(notices.flatMap(({ node }) => node.call ?? []))];
  const found = await table.getMany(calls.map((key) => ['CALL', key] as const));
  const undone = new Set(calls.filter((_, i) => found[i]?.undoneAt !== undefined));
  return notices.filter(({ node }) => !node.undoneAt && !(node.call && undone.has(node.call)));
}

/** Says of news that it was seen or undone, once, where it is there; the one does not touch the other. */
export async function markNotice(
  table: Table,
  at: readonly [string, string],
  mark: 'seenAt' | 'undoneAt',
  now: Date,
): Promise<void> {
  try {
    await table.transact([setNewer(at, { name: `${mark}Once`, value: 1 }, { [mark]: now.toISOString() })]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

/** Removes everything of a person who leaves: news, wishes, and the note for the host. */
export async function eraseTelling(table: Table, person: string): Promise<void> {
  for (;;) {
    const { items, more } = await table.page({ collection: newsOf(person), limit: 200, consistent: true });
    for (const { SK } of items) await table.remove(newsOf(person), String(SK));
    if (!more) break;
  }
  await table.remove('TELLING', person);
  await table.remove('PHONENOTE', person);
}

/** Key of a call. */
export const callKey = ({ about, what, part }: Pick<Call, 'about' | 'what' | 'part'>): string =>
  `${about}#${what}#${part}`;

/** Where a call to many stands, until everybody has it. */
export const placeCall = (call: Call): Placed => ({
  kind: 'call',
  at: ['CALL', callKey(call)],
  due: call.doneAt || call.undoneAt ? undefined : [dueList, `${call.from}#call#${callKey(call)}`],
  attributes: { ...call, ttl: kept(call.from) },
});

/** A call by its key. */
export async function loadCall(table: Table, key: string): Promise<Call | undefined> {
  const stored = await table.get('CALL', key, true);
  return stored && callSchema.parse(stored);
}

/** What is due by now, longest waiting first: people, and calls. */
export async function duePage(table: Table, now: string, after?: string) {
  const { items, more } = await table.page({
    collection: dueList,
    index: 'byDue',
    ...(after === undefined ? { upTo: `${now}~` } : { after }),
    oldestFirst: true,
    limit: 100,
  });
  const due = items.map(({ dueSK }) => String(dueSK)).filter((sk) => sk <= `${now}~`);
  const calls: string[] = [];
  const people: string[] = [];
  for (const sk of due) {
    const [, name = '', ...key] = sk.split('#');
    if (name === 'call') calls.push(key.join('#'));
    else people.push(name);
  }
  return { calls, people, next: more && due.length === items.length ? due.at(-1) : undefined };
}

const followers = (requestId: string): string => `FOLLOWER#${requestId}`;

/** Where it stands that somebody answered a request: who is told when another is chosen. */
export const placeFollower = (requestId: string, person: string): Placed => ({
  kind: 'follower',
  at: [followers(requestId), person],
  attributes: { person },
});

/** Takes somebody off those who answered. */
export const unfollow = (table: Table, requestId: string, person: string): Promise<void> =>
  table.remove(followers(requestId), person);

/** Everybody whose answer to a request stands. */
export async function followersOf(table: Table, requestId: string): Promise<string[]> {
  const { items } = await table.page({ collection: followers(requestId), limit: 200, consistent: true });
  return items.map(({ SK }) => String(SK));
}

const noteSchema = z.object({
  person: z.string(),
  phone: z.string(),
  many: z.int(),
  at: z.string(),
  /** The number of the last news that it is about: with more news it is another note. */
  version: z.int(),
});
/** Somebody for a host to call. */
export type PhoneNoteRecord = z.infer<typeof noteSchema>;

/** Where a note for the host stands: one per person, longest waiting first. */
export const placePhoneNote = (note: PhoneNoteRecord): Placed => ({
  kind: 'phoneNote',
  at: ['PHONENOTE', note.person],
  list: ['PHONENOTES', `${note.at}#${note.person}`],
  card: { ...note },
  attributes: { ...note },
});

/** The note about a person. */
export async function loadPhoneNote(table: Table, person: string): Promise<PhoneNoteRecord | undefined> {
  const stored = await table.get('PHONENOTE', person, true);
  return stored && noteSchema.parse(stored);
}

/** Takes a note off the list: the one that is about news up to this number, and not one that came after. */
export async function endPhoneNote(table: Table, person: string, version: number): Promise<void> {
  try {
    await table.transact([remove(['PHONENOTE', person], { version })]);
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

/** A page of notes, longest waiting first. */
export async function phoneNotesPage(table: Table, limit: number, after?: string) {
  const page = { collection: 'PHONENOTES', index: 'byList', oldestFirst: true, limit, after } as const;
  const { items, more } = await table.page(page);
  const notes = items.map(({ card }) => noteSchema.parse(card));
  return { items: notes.map((node) => ({ sk: `${node.at}#${node.person}`, node })), more };
}
