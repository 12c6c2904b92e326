/** `node test/bench/pushing.ts`: what it costs to tell people by push, and how fast it goes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { placeMember } from '../../functions/members/store.ts';
import { addNews } from '../../functions/telling/adding.ts';
import { deviceId, placeDevices } from '../../functions/telling/device-store.ts';
import { calm, untold } from '../../functions/telling/rules.ts';
import { makeNotifier } from '../../functions/telling/sending.ts';
import { placeTelling } from '../../functions/telling/store.ts';
import { vapidOf } from '../../functions/telling/vapid.ts';
import { put } from '../../functions/tenancy/table-writes.ts';
import { localAccess } from '../../infra/local/dynoxide.ts';
import { PushService } from '../../infra/local/push-service.ts';
import { newDevice } from '../harness/device.ts';
import { type Line, line } from './capacity.ts';
import { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const wijk = 'korrewegwijk';
const secret = 'bench'.repeat(13);
const person = (n: number) => `per_00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** What being told by push costs in a wijk where so many people have news, each with one device. */
export async function pushLines({ wijk: table, endpoint, tableName }: Ground, people: number) {
  const server = createServer((request, response) => void service.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service = new PushService(origin);
  const noon = new Date('2026-12-16T12:00:00.000Z');
  const at = noon.toISOString();
  const key = vapidOf(secret, wijk, '').publicKey;
  for (let n = 0; n < people; n++) {
    const { subscription } = await newDevice(origin, key);
    const device = { id: deviceId(subscription.endpoint), ...subscription, key, at };
    const wishes = { ...calm, channel: 'push' as const };
    await table.transact([
      put(
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
      put(placeDevices({ person: person(n), devices: [device], version: 1 })),
      put(placeTelling({ ...untold(person(n)), wishes, version: 1 })),
    ]);
    const news = { person: person(n), what: 'roundOpened' as const, about: 'rnd_1', at, part: `${people}` };
    await addNews(table, news, noon);
  }
  const costs: Record<string, number>[] = [];
  const log = new Logger({ logLevel: 'SILENT' });
  log.info = (_message, ...rest) => void costs.push({ ...(rest[0] as Record<string, number>) });
  const dynamo = new DynamoDBClient(localAccess(endpoint));
  const settings = {
    ...{ city: 'groningen', tableName, dynamo, wijk, log, origin: 'https://noaber.example', secret: 'bench' },
    now: () => new Date('2026-12-16T16:00:00.000Z'),
    push: { secret, contact: 'mailto:b@noaber.example', origin },
    post: { addressOf: async () => undefined, send: async () => undefined },
  };
  const began = performance.now();
  await makeNotifier(settings)();
  const seconds = (performance.now() - began) / 1000;
  dynamo.destroy();
  server.closeAllConnections();
  server.close();
  const [cost = {}] = costs;
  if (cost.pushed !== people) throw new Error(`${cost.pushed} of ${people} were pushed to`);
  const each = (name: string) => Number(((cost[name] ?? 0) / people).toFixed(1));
  const measured = {
    readCalls: each('readCalls'),
    RCU: each('readUnits'),
    writeCalls: each('writeCalls'),
    WCU: each('writeUnits'),
  };
  const budget = { readCalls: 6, RCU: 7, writeCalls: 2.1, WCU: 6 };
  const lines: Line[] = [line('a letter by push', `${people} people`, measured, budget)];
  return { lines, pushesPerSecond: Math.round(people / seconds) };
}

if (import.meta.main) {
  const measured = await ground();
  try {
    for (const people of [10, 1_000]) console.log(JSON.stringify(await pushLines(measured, people), null, 2));
  } finally {
    await measured.stop();
  }
}
