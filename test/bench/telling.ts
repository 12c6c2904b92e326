import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { placeMember } from '../../functions/members/store.ts';
import { addNews } from '../../functions/telling/adding.ts';
import { makeNotifier, type Post } from '../../functions/telling/sending.ts';
import { localAccess } from '../../infra/local/dynoxide.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

/** What became of a digest run that was killed half-way and started again. */
export type DigestRun = {
  readonly people: number;
  readonly killedAfter: number;
  readonly withExactlyOne: number;
  readonly withNone: number;
  readonly withMore: number;
  /** Letters that the mail service was given once more, under the id it knew: taken, and not marked before the end. */
  readonly givenAgain: number;
  readonly lettersPerSecond: number;
};

const person = (n: number) => `per_00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const inSome = async (from: number, to: number, work: (n: number) => Promise<void>) => {
  for (let n = from; n < to; n += 16)
    await Promise.all(Array.from({ length: Math.min(16, to - n) }, (_, i) => work(n + i)));
};

/** A line to the table that can be cut. */
function cuttable(endpoint: string): { dynamo: DynamoDBClient; cut: { off: boolean } } {
  const cut = { off: false };
  const dynamo = new DynamoDBClient(localAccess(endpoint));
  dynamo.middlewareStack.add(
    (next) => async (args) => {
      if (cut.off) throw new Error('killed');
      return next(args);
    },
    { step: 'initialize' },
  );
  return { dynamo, cut };
}

/** What being told costs in a wijk with so many people who have news, and a digest run over all of them, killed and begun again. */
export async function tellingLines(
  { wijk, send, endpoint, tableName, personId }: Ground,
  from: number,
  people: number,
): Promise<{ lines: Line[]; run: DigestRun }> {
  const noon = new Date('2026-11-25T12:00:00.000Z');
  const at = noon.toISOString();
  await inSome(from, people, (n) =>
    wijk.put(
      placeMember({
        id: person(n),
        name: `Buur ${n}`,
        languages: ['nl'],
        talents: [],
        roles: ['resident'],
        joinedAt: at,
        trail: [{ at, by: person(n), action: 'join', st: 1 }],
      }),
    ),
  );
  const fresh = (who: string) => ({
    person: who,
    what: 'roundOpened' as const,
    about: 'rnd_1',
    at,
    part: String(people),
  });
  await inSome(0, people, (n) => addNews(wijk, fresh(person(n)), noon));
  const before = { ...wijk.meter };
  await addNews(wijk, fresh(personId), noon);
  const added = { ...wijk.meter };

  const { dynamo, cut } = cuttable(endpoint);
  let now = new Date('2026-11-25T16:00:00.000Z');
  const letters = new Map<string, Set<string>>();
  const costs: Record<string, number>[] = [];
  const log = new Logger({ logLevel: 'SILENT' });
  log.info = (_message, ...rest) => void costs.push({ ...(rest[0] as Record<string, number>) });
  const post: Post = {
    addressOf: async (id) => id,
    async send({ to, id }) {
      if (cut.off) throw new Error('killed');
      given++;
      letters.set(to, (letters.get(to) ?? new Set()).add(id));
      if (letters.size === Math.ceil(people / 2) && people > 100) cut.off = !over;
    },
  };
  let over = false;
  let given = 0;
  const run = makeNotifier({
    city: 'groningen',
    tableName,
    dynamo,
    wijk: 'korrewegwijk',
    now: () => now,
    log,
    post,
    origin: 'https://noaber.example',
    secret: 'bench',
    push: { secret: 'bench', contact: 'mailto:b@noaber.example' },
  });
  const began = performance.now();
  await run().catch(() => undefined);
  const killedAfter = letters.size;
  cut.off = false;
  over = true;
  for (let minute = 0; minute < 6; minute++) {
    now = new Date(now.getTime() + 60_000);
    await run();
  }
  const seconds = (performance.now() - began) / 1000;
  dynamo.destroy();
  const sent = costs.reduce((sum, cost) => sum + (cost.sent ?? 0), 0);
  const units = (name: string) => costs.reduce((sum, cost) => sum + (cost[name] ?? 0), 0) / sent;
  const counts = Array.from({ length: people }, (_, n) => letters.get(person(n))?.size ?? 0);

  const wish =
    'mutation W($input: SetTellingInput!) { setTelling(input: $input) { telling { digestAt } userErrors { code } } }';
  const digestAt = people > 100 ? '08:00' : '09:00';
  const wished = (await send('wijk', wish, { input: { digestAt } })).cost;
  const listed = (await send('wijk', '{ me { news(first: 20) { edges { node { text at seen } } } } }')).cost;
  const of = `${people} people`;
  return {
    lines: [
      line(
        'news of one person',
        of,
        { writeCalls: added.writeCalls - before.writeCalls, WCU: added.writeUnits - before.writeUnits },
        { writeCalls: 1, WCU: 8 },
      ),
      line(
        'a letter of a digest run',
        of,
        { RCU: Number(units('readUnits').toFixed(1)), WCU: Number(units('writeUnits').toFixed(1)) },
        { RCU: 6, WCU: 6 },
      ),
      line(
        'say how one is told',
        of,
        { writeCalls: wished.writeCalls ?? 0, WCU: wished.writeUnits ?? 0 },
        { writeCalls: 1, WCU: 4 },
      ),
      line(
        'first page of news (20)',
        of,
        { readCalls: listed.readCalls ?? 0, RCU: listed.readUnits ?? 0 },
        { readCalls: 3, RCU: 3 },
      ),
    ],
    run: {
      people,
      killedAfter,
      withExactlyOne: counts.filter((count) => count === 1).length,
      withNone: counts.filter((count) => count === 0).length,
      withMore: counts.filter((count) => count > 1).length,
      givenAgain: given - letters.size,
      lettersPerSecond: Math.round(people / seconds),
    },
  };
}
