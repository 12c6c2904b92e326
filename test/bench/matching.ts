import { v7 } from 'uuid';
import { askNeighbours, nextToAsk } from '../../functions/matching/asking.ts';
import {
  against,
  asksWithin,
  candidates,
  chosen,
  type Helper,
  type Sought,
  type Spreading,
  waveSize,
} from '../../functions/matching/rules.ts';
import { type Able, askWrites, helperWrites } from '../../functions/matching/store.ts';
import { offering } from '../../functions/offers/store.ts';
import { placeRequest } from '../../functions/requests/store.ts';
import { Chance } from '../../infra/local/demo/random.ts';
import { categoryTags } from '../../schema/categories.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { gini } from '../harness/fairness.ts';
import { type Line, line } from './capacity.ts';
import { type ground, someRequest } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const streets = Array.from({ length: 100 }, (_, n) => `Straat ${n + 1}`);
const nearStreets = streets.slice(1).map((one, n) => ({ one, other: streets[n] ?? one }));
const statutes = { ...foundingStatutes, categories: categoryTags, streets, nearStreets };
const dayparts = ['daytime', 'evening', 'weekend'] as const;
const day = 86_400_000;

/** So many neighbours who help: two talents each, every other one with something lived through. */
function neighbours(count: number): (Able & { lived: string[] })[] {
  const chance = new Chance(`helpers ${count}`);
  return Array.from({ length: count }, (_, n) => ({
    id: `per_${String(n).padStart(8, '0')}-${String(count).padStart(4, '0')}-4000-8000-000000000000`,
    roles: ['resident'],
    talents: [...new Set([chance.one(categoryTags), chance.one(categoryTags)])],
    lived: n % 2 ? [chance.one(categoryTags)] : [],
    street: chance.one(streets),
    languages: n % 7 ? ['nl'] : ['nl', 'ar'],
    times: [chance.one(dayparts)],
    nearby: n % 3 === 0,
  }));
}

async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let n = 0; n < all.length; n += 16) await Promise.all(all.slice(n, n + 16).map(work));
}

/** What one measured piece of work cost this table, and the processor. */
async function costOf({ wijk }: Ground, work: () => Promise<unknown>) {
  const { readCalls, readUnits, writeCalls, writeUnits } = wijk.meter;
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    readCalls: wijk.meter.readCalls - readCalls,
    RCU: wijk.meter.readUnits - readUnits,
    writeCalls: wijk.meter.writeCalls - writeCalls,
    WCU: wijk.meter.writeUnits - writeUnits,
    ms: Math.round((user + system) / 1000),
  };
}

/** What finding neighbours for a request costs, among so many who help; and asking the first wave of them. */
export async function matchLines(measured: Ground, count: number): Promise<Line[]> {
  const { wijk, personId } = measured;
  const at = new Date().toISOString();
  await inParallel(neighbours(count), async ({ lived, ...able }) => {
    await wijk.transact(helperWrites({ lived: [] }, { able, lived }));
    // Everybody was asked before, so that every count is there to be read.
    const ask = {
      requestId: `req_${v7()}`,
      person: able.id,
      at: new Date(Date.now() - 9 * day).toISOString(),
    };
    const [counted] = askWrites(ask, { askedAt: [], helped: 0, version: 0 });
    if (counted) await wijk.transact([counted]);
  });
  const request = { ...someRequest(personId, 1), category: 'debts', street: streets[0], dueAt: at };
  await wijk.put(placeRequest(request));
  const runs = [];
  for (let n = 0; n < 7; n++) runs.push(await costOf(measured, () => nextToAsk(wijk, request, statutes, at)));
  const { readCalls, RCU } = runs.at(-1) ?? { readCalls: 0, RCU: 0 };
  const ms = runs.map((one) => one.ms).sort((a, b) => a - b)[3] ?? 0;
  const wave = await costOf(measured, () => askNeighbours(wijk, request.id, statutes, new Date()));
  const of = `${count} who help`;
  return [
    line('find neighbours for a request', of, { readCalls, RCU, ms }, { readCalls: 3, ms: 50 }),
    line(
      'ask a wave of three',
      of,
      { writeCalls: wave.writeCalls, WCU: wave.WCU },
      { writeCalls: 1, WCU: 60 },
    ),
  ];
}

/** What offers cost, with so many of them in the wijk. */
export async function offerLines({ send, wijk }: Ground, from: number, count: number): Promise<Line[]> {
  const until = new Date(Date.now() + 90 * day).toISOString();
  const offer = (n: number) => ({
    id: `ofr_${v7()}`,
    person: `per_${n}`,
    category: 'chores',
    title: n % 50 ? `Klussen nummer ${n}` : 'Ik repareer fietsen',
    createdAt: new Date(Date.now() - n * 1000).toISOString(),
    until,
    trail: [],
  });
  const all = Array.from({ length: count - from }, (_, n) => offer(from + n));
  await inParallel(all, (one) => wijk.transact(offering(one)));
  const fields = '{ edges { node { id title person { name } category { name } until } } }';
  const listed = (await send('wijk', `{ offers(first: 20) ${fields} }`)).cost;
  const found = (await send('wijk', `{ offers(first: 20, search: "Fiets") ${fields} }`)).cost;
  const input = { id: `ofr_${v7()}`, category: 'company', title: 'Samen wandelen in het park', until };
  const made = (
    await send(
      'wijk',
      'mutation O($input: OfferHelpInput!) { offerHelp(input: $input) { offer { id } userErrors { code } } }',
      { input },
    )
  ).cost;
  const asks = (await send('wijk', '{ me { asks(first: 20) { edges { node { at reasons } } } } }')).cost;
  const of = `${count} offers`;
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({ readCalls, RCU: readUnits });
  return [
    line('first page of offers (20)', of, reads(listed), { readCalls: 5, RCU: 15 }),
    line('search of offers (20)', of, reads(found), { readCalls: 6, RCU: 35 }),
    line(
      'make an offer of five words',
      of,
      { writeCalls: made.writeCalls ?? 0, WCU: made.writeUnits ?? 0 },
      { writeCalls: 1, WCU: 24 },
    ),
    line('what one is asked (20)', of, reads(asks), { readCalls: 2, RCU: 2 }),
  ];
}

/** A year of requests in a wijk, matched with these weights: how evenly the asking falls on who helps. */
function yearOf(spreading: Spreading, people: ReturnType<typeof neighbours>) {
  const chance = new Chance('a year');
  const asked = new Map(people.map(({ id }) => [id, [] as string[]]));
  // What people ask for is as uneven as life: a few kinds of help are most of it.
  const demand = categoryTags.flatMap((tag, place) => Array<string>(Math.ceil(15 / (place + 1))).fill(tag));
  const helpersOf = (category: string): Helper[] =>
    people
      .map(({ id, lived, talents, street, languages, times = [] }) => ({
        person: id,
        lived: lived.includes(category),
        talent: talents.includes(category),
        street,
        languages,
        times,
      }))
      .filter(({ lived, talent }) => lived || talent);
  const start = Date.parse('2026-01-01T09:00:00.000Z');
  let waves = 0;
  for (let n = 0; n < 365 * 10; n++) {
    const at = new Date(start + Math.floor(n / 10) * day + (n % 10) * 3_600_000).toISOString();
    const category = chance.one(demand);
    const sought: Sought = {
      id: `req_${n}`,
      requester: 'per_fatima',
      category,
      urgency: 'whenever',
      languages: ['nl'],
      street: chance.one(streets.slice(0, 20)),
    };
    const fitting = candidates(sought, helpersOf(category), { asked: [], isApart: () => false }, nearStreets);
    const standingOf = (person: string) => ({ askedAt: asked.get(person) ?? [], helped: 0 });
    const picked = chosen(sought.id, fitting, standingOf, spreading, at, waveSize('whenever'));
    for (const { person } of picked) asked.get(person)?.push(at);
    if (picked.length) waves++;
  }
  const counts = [...asked.values()].map((times) => times.length);
  const weeks = [...asked.values()].map((times) =>
    Math.max(
      0,
      ...times.map((at) =>
        asksWithin(
          times.filter((one) => one <= at),
          7,
          at,
        ),
      ),
    ),
  );
  const most = weeks.reduce((a, b) => Math.max(a, b), 0);
  return {
    requests: 3650,
    answeredByAsking: waves,
    gini: Number(gini(counts).toFixed(3)),
    mostInAWeek: most,
  };
}

/** How evenly a year of asking falls on 300 neighbours, with and without sparing who was asked lately. */
export function fairness() {
  const people = neighbours(300);
  const none = { askedThisWeek: 0, askedThisMonth: 0, asksPerWeek: Number.POSITIVE_INFINITY };
  return {
    'without spreading': yearOf(none, people),
    'with spreading': yearOf({ ...against, asksPerWeek: foundingStatutes.asksPerWeek }, people),
  };
}
