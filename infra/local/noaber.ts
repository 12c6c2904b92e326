import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wijkenOf } from '../../functions/projector/directory.ts';
import { makeProjector } from '../../functions/projector/projector.ts';
import type { Post } from '../../functions/telling/sending.ts';
import { directoryScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { makeTokenVerifier } from '../../functions/tenancy/tokens.ts';
import { fiscalDay } from '../../schema/money.ts';
import { everyMinute, LocalClock } from './clock.ts';
import { type DemoPerson, demoPeople } from './demo/people.ts';
import { fillCity, type Seed } from './demo/seed.ts';
import { city, wijken } from './demo/wijken.ts';
import { dynamoAt, freePort, startDynamo } from './dynoxide.ts';
import { makeFileStore } from './files.ts';
import { holdFolder } from './folder.ts';
import { makeHandlers, settingsAt } from './handlers.ts';
import { Mailbox } from './mailbox.ts';
import { keysIn } from './openid/keys.ts';
import { makeOpenId } from './openid/openid.ts';
import { audience, clients } from './openid/provider.ts';
import { passingFolder } from './passing-folder.ts';
import { startPump } from './pump.ts';
import { PushService } from './push-service.ts';
import { makeServer } from './server.ts';
import { createTable } from './table.ts';

/** How a whole Noaber on one machine is to start. */
export type NoaberOptions = {
  /** Where to listen; a free port when absent. */
  readonly port?: number;
  /** Where data is kept; a folder that goes with the process when absent. */
  readonly dataDir?: string;
  /** What to fill an empty machine with. */
  readonly seed: Seed;
  /** A GeoJSON with the outlines of the wijken, for the map of the console. */
  readonly map?: string;
  /** Says nothing about its progress. */
  readonly quiet?: boolean;
};

/** A running machine. */
export type Noaber = {
  readonly origin: string;
  /** The people to choose from when signing in. */
  readonly people: readonly DemoPerson[];
  stop(): Promise<void>;
  /** An access token for a person, by sub. */
  tokenFor(sub: string, options?: { readonly now?: Date; readonly seconds?: number }): Promise<string>;
  /** Resolves when everything written so far was projected. */
  idle(): Promise<void>;
  /** Sets the machine's time and does what falls due by then; without an instant, back to the real time. */
  setNow(instant?: Date): Promise<void>;
};

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Starts everything that Noaber is, on this machine. */
export async function startNoaber(options: NoaberOptions): Promise<Noaber> {
  const say = (line: string) => void (options.quiet || process.stdout.write(`${line}\n`));
  const port = options.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const { server, open } = makeServer();
  await listen(server, port);
  // What was started, to be stopped in the opposite order.
  const started: (() => Promise<void> | void)[] = [() => close(server)];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    const folder = options.dataDir ?? passingFolder('machine');
    mkdirSync(folder, { recursive: true });
    started.push(
      options.dataDir ? await holdFolder(folder) : () => rmSync(folder, { recursive: true, force: true }),
    );
    const filled = join(folder, 'filled.json');
    demandShape(filled);
    // A first filling that did not come to its end begins anew.
    if (!existsSync(filled))
      for (const name of ['table.db', 'table.db-wal', 'table.db-shm', 'stream.json'])
        rmSync(join(folder, name), { force: true });

    const embedded = await startDynamo({ file: join(folder, 'table.db') });
    started.push(embedded.stop);
    const dynamo = dynamoAt(embedded.endpoint);
    started.push(() => dynamo.destroy());
    const tableName = 'noaber';
    await createTable(dynamo, tableName);

    const keys = await keysIn(join(folder, 'keys.json'));
    const directory = new Table(dynamo, tableName, directoryScope());
    const mailbox = new Mailbox();
    const openId = await makeOpenId({
      origin,
      keys,
      people: demoPeople,
      mailbox,
      wijkenOf: (sub) => wijkenOf(directory, sub),
    });
    const tokens = makeTokenVerifier({
      issuer: openId.issuer,
      audience: [audience],
      keys: openId.keys,
      // Tokens live by the real time, also while the machine's own time is set to another.
      now: () => new Date(),
    });
    const slugs = wijken.map(({ slug }) => slug);
    const bucket = {
      endpoint: `${origin}/files`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: keys.secret },
    };
    const ground = {
      city: city.id,
      wijken: slugs,
      dynamo,
      tableName,
      tokens,
      secret: keys.secret,
      bucket,
      pushOrigin: origin,
    };
    const clock = new LocalClock();
    const pump = await startPump({
      endpoint: embedded.endpoint,
      dynamo,
      tableName,
      project: makeProjector(settingsAt(ground, clock.now)),
      checkpointFile: join(folder, 'stream.json'),
      onPoison: (event, error) =>
        writeFileSync(
          join(folder, 'dead-letters.jsonl'),
          `${JSON.stringify({ event, error: String(error) })}\n`,
          { flag: 'a' },
        ),
    });
    started.push(pump.stop);

    if (!existsSync(filled)) {
      await fillCity({ seed: options.seed, ground, tokenFor: openId.tokenFor, idle: pump.idle, say });
      writeFileSync(filled, JSON.stringify({ seed: options.seed, shape, at: new Date().toISOString() }));
    }

    const post: Post = {
      addressOf: async (personId) => openId.addressOf(personId.slice('per_'.length)),
      send: async ({ to, subject, text, id }) => mailbox.send(to, subject, text, id),
    };
    const push = { secret: keys.push, contact: 'mailto:beheer@noaber.example', origin };
    const handlers = makeHandlers({ ...ground, telling: { post, origin, push } }, clock.now);
    const pushService = new PushService(origin, (id, { body }) => mailbox.pushed(id, body.length));
    const tellAll = async () => {
      await pump.idle();
      for (const slug of slugs) await handlers.notify(slug).catch(() => undefined);
    };
    const sweepAll = async () => {
      for (const slug of slugs) await handlers.sweep(slug).catch(() => undefined);
    };
    let checkedOn = '';
    const ticking = everyMinute(async () => {
      await sweepAll();
      await tellAll();
      const today = fiscalDay(clock.now());
      if (today === checkedOn) return;
      checkedOn = today;
      await pump.idle();
      // What does not hold is in the log, with its sentence.
      for (const slug of slugs) await handlers.nightly(slug).catch(() => undefined);
    });
    started.push(ticking.stop);
    const settings = {
      issuer: openId.issuer,
      clientIdWijk: clients.wijk,
      clientIdConsole: clients.console,
      city,
      wijken: wijken.map(({ slug, name }) => ({ id: slug, name })),
      local: true,
      ...(options.map ? { map: '/map.json' } : {}),
    };
    const map = options.map && readFileSync(options.map, 'utf8');
    const files = makeFileStore(join(folder, 'files'), bucket);
    open({ handlers, openId, mailbox, settings, webFolder, map, files, pushService });
    return {
      origin,
      people: demoPeople,
      stop,
      tokenFor: openId.tokenFor,
      idle: pump.idle,
      async setNow(instant) {
        clock.set(instant);
        await sweepAll();
        await tellAll();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Counts how data is kept on this machine; a new number where what an older Noaber kept can no longer be read. */
const shape = 4;

/** Refuses what an older version left: it would be read wrongly, and look broken. */
function demandShape(filled: string): void {
  if (!existsSync(filled)) return;
  const kept: { readonly shape?: number } = JSON.parse(readFileSync(filled, 'utf8'));
  if (kept.shape === shape) return;
  throw new Error('The data here was made by an earlier version of Noaber. Empty it with: npm run reset');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken by another program. Stop that one, or choose another: PORT=4100 npm start`,
            )
          : error,
      ),
    );
    server.listen(port, 'localhost', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Who is still being answered gets a moment; a connection that is only kept open does not hold us.
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
