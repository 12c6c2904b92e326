import * as z from 'zod/mini';
import { dayparts } from '../../schema/dayparts.ts';
import type { Daypart } from '../../schema/generated/wijk.ts';
import { memberKey, readMember } from '../members/store.ts';
import type { Slice } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import { add, check, type Placed, put, remove, type Write } from '../tenancy/table-writes.ts';
import { type Helper, rememberedDays, type Standing } from './rules.ts';

const helperSchema = z.object({
  lived: z.boolean(),
  talent: z.boolean(),
  street: z.optional(z.string()),
  languages: z.array(z.string()),
  times: z.array(z.enum(dayparts)),
});
const askSchema = z.object({
  requestId: z.string(),
  person: z.string(),
  at: z.string(),
  offer: z.optional(z.boolean()),
  declinedAt: z.optional(z.string()),
});

/** That somebody was asked for a request. It does not say why: reasons are made for the eyes of their owner. */
export type Ask = z.infer<typeof askSchema>;

/** What of somebody the matcher goes by. */
export type Able = {
  readonly id: string;
  readonly roles: readonly string[];
  readonly leftAt?: string;
  readonly talents: readonly string[];
  readonly street?: string;
  readonly languages: readonly string[];
  readonly times?: readonly Daypart[];
  readonly nearby?: boolean;
};

/** Where somebody is found by a kind of help: one small item each, in a collection that only the matcher reads. */
const placeHelper = (sk: string, helper: Omit<Helper, 'person'>): Placed => ({
  kind: 'helper',
  at: ['HELPER', sk],
  attributes: helper,
});
const byTheme = (theme: string, person: string) => `theme#${theme}#${person}`;
const byStreet = (street: string, person: string) => `near#${street}#${person}`;

/** Everything by which the matcher finds somebody, by its place. */
function helperItems(able: Able | undefined, lived: readonly string[]): Map<string, Omit<Helper, 'person'>> {
  const items = new Map<string, Omit<Helper, 'person'>>();
  if (!able || able.leftAt || !able.roles.includes('resident')) return items;
  const { id, street, languages, talents, times = [] } = able;
  const about = { street, languages: [...languages], times: [...times] };
  for (const theme of new Set([...talents, ...lived]))
    items.set(byTheme(theme, id), {
      lived: lived.includes(theme),
      talent: talents.includes(theme),
      ...about,
    });
  // Only who said so is asked for being near alone.
  if (able.nearby && street) items.set(byStreet(street, id), { lived: false, talent: false, ...about });
  return items;
}

/**
 * What changes for the matcher with a profile: written in the same transaction, so that what somebody takes back
 * does not count in any match after it.
 */
export function helperWrites(
  before: { able?: Able; lived: readonly string[] },
  after: { able?: Able; lived: readonly string[] },
): Write[] {
  const old = helperItems(before.able, before.lived);
  const now = helperItems(after.able, after.lived);
  const puts = [...now]
    .filter(([sk, helper]) => JSON.stringify(old.get(sk)) !== JSON.stringify(helper))
    .map(([sk, helper]) => put(placeHelper(sk, helper)));
  const gone = [...old.keys()].filter((sk) => !now.has(sk)).map((sk) => remove(['HELPER', sk]));
  return [...puts, ...gone];
}

/**
 * Takes somebody out of the matcher without reading what they lived through: from every kind of help there is, and
 * from every one they named.
 */
export const forgetHelper = ({ id, talents, street }: Able, categories: readonly string[]): Write[] =>
  [
    ...[...new Set([...categories, ...talents])].map((theme) => byTheme(theme, id)),
    ...(street ? [byStreet(street, id)] : []),
  ].map((sk) => remove(['HELPER', sk]));

/** Somebody found, and the place where: whoever asks them holds the write to that place. */
export type Found = Helper & { readonly sk: string };

async function found(table: Table, beginsWith: string): Promise<Found[]> {
  // One Query holds a megabyte: some five thousand people. It need not be consistent: the ask is held to the place.
  const list = { collection: 'HELPER', beginsWith, limit: 10_000, oldestFirst: true };
  return (await table.all(list)).map((stored) => {
    const sk = String(stored.SK);
    return { ...helperSchema.parse(stored), sk, person: sk.slice(sk.lastIndexOf('#') + 1) };
  });
}

/** Everybody who lived through a theme or is good at it, and said so. One read call. */
export const helpersFor = (table: Table, theme: string): Promise<Found[]> => found(table, `theme#${theme}#`);

/** Everybody in a street who is there for whatever neighbours ask. One read call. */
export const helpersIn = (table: Table, street: string): Promise<Found[]> => found(table, `near#${street}#`);

/** Holds a write to it that somebody may still be asked. */
export const stillHelps = ({ sk }: Found): Write => check(['HELPER', sk], 'present');

const standingSchema = z.object({ askedAt: z.array(z.string()), version: z.int() });
/** How somebody stands, and the version of it that a next ask is written against. */
export type Stands = Standing & { readonly version: number };

/** How often each was asked lately and helped well. One read call for fifty people. */
export const standings = async (table: Table, people: readonly string[]): Promise<Map<string, Stands>> =>
  (await standingsFor(table, people)).stands;

/** The same, and who is kept apart from somebody, in the same read call. */
export async function standingsFor(
  table: Table,
  people: readonly string[],
  requester?: string,
): Promise<{ readonly stands: Map<string, Stands>; readonly apart: readonly string[] }> {
  const [asked, helped] = [
    people.map((person) => ['ASKED', person] as const),
    people.map((person) => ['HELPED', person] as const),
  ];
  const who = requester ? [memberKey(requester)] : [];
  const stored = await table.getMany([...asked, ...helped, ...who]);
  const known = requester ? stored.at(-1) : undefined;
  const stands = new Map(
    people.map((person, place): [string, Stands] => {
      const known = stored[place];
      const { askedAt, version } = known ? standingSchema.parse(known) : { askedAt: [], version: 0 };
      return [person, { askedAt, version, helped: Number(stored[people.length + place]?.times ?? 0) }];
    }),
  );
  return { stands, apart: known ? (readMember(known).apart ?? []) : [] };
}

/**
 * Asks somebody for a request: the ask, and its count. The count is held to what was read of it, so that no two
 * asks at once both believe to be the last that fits in a week.
 */
export function askWrites(ask: Ask, { askedAt, version }: Stands): Write[] {
  const oldest = new Date(Date.parse(ask.at) - rememberedDays * 86_400_000).toISOString();
  const count: Placed = {
    kind: 'asked',
    at: ['ASKED', ask.person],
    attributes: {
      askedAt: [...askedAt.filter((at) => at > oldest), ask.at],
      version: version + 1,
    },
  };
  return [put(count, version ? { version } : 'absent'), put(placeAsk(ask), 'absent')];
}

/** A list of somebody's own: of what they are asked, or of what they said no to. Nobody else reads it. */
type AskList = 'ASK' | 'DECLINED';
const listOf = (person: string, list: AskList): string => `OF#${person}#${list}`;

/** Where an ask stands: with its request, and in its person's own list; once it is declined, in another of theirs. */
const placeAsk = (ask: Ask): Placed => ({
  kind: 'ask',
  at: ['ASK', `${ask.requestId}#${ask.person}`],
  person: [listOf(ask.person, ask.declinedAt ? 'DECLINED' : 'ASK'), askRank(ask)],
  card: { ...ask },
  attributes: ask,
});

/** An ask's place in its person's list. */
const askRank = ({ at, requestId }: Ask): string => `${at}#${requestId}`;

/** Says no to an ask. */
export const declining = (ask: Ask, at: string): Write =>
  put(placeAsk({ ...ask, declinedAt: at }), 'present');

/** That somebody was asked for a request; undefined when they were not. */
export async function loadAsk(table: Table, requestId: string, person: string): Promise<Ask | undefined> {
  const stored = await table.get('ASK', `${requestId}#${person}`, true);
  return stored && askSchema.parse(stored);
}

/** A page of what waits for somebody's yes or no, newest first. */
export async function asksOf(
  table: Table,
  person: string,
  limit: number,
  after?: string,
): Promise<Slice<Ask>> {
  const list = { collection: listOf(person, 'ASK'), index: 'byPerson', limit, after } as const;
  const { items, more } = await table.page(list);
  const asks = items.map(({ card }) => askSchema.parse(card));
  return { items: asks.map((node) => ({ sk: askRank(node), node })), more };
}

/** Everything that somebody was asked, also what they said no to. */
export async function* allAsks(table: Table, person: string): AsyncGenerator<Ask> {
  for (const list of ['ASK', 'DECLINED'] as const)
    for await (const { card } of table.each({
      collection: listOf(person, list),
      index: 'byPerson',
      limit: 200,
    }))
      yield askSchema.parse(card);
}

/** Forgets that these were asked for a request. */
export async function removeAsks(table: Table, requestId: string, people: readonly string[]): Promise<void> {
  for (const person of people) await table.remove('ASK', `${requestId}#${person}`);
}

/** Counts that somebody's help went well. */
export const helpedWell = (person: string): Write => add('helped', ['HELPED', person], { times: 1 });

/** What a leaver leaves behind with the matcher goes. */
export const forgetStanding = (person: string): Write[] => [
  remove(['ASKED', person]),
  remove(['HELPED', person]),
];

/** Everybody's count of asks, to be checked: who, and when they were asked. */
export async function* allStandings(table: Table): AsyncGenerator<{ person: string; askedAt: string[] }> {
  for await (const stored of table.each({ collection: 'ASKED', limit: 1_000, oldestFirst: true }))
    yield { person: String(stored.SK), askedAt: standingSchema.parse(stored).askedAt };
}
