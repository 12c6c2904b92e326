import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { passingFolder } from './passing-folder.ts';
import { quickenStream } from './stream-index.ts';

/** A DynamoDB that answers at an endpoint until it is stopped. */
export type LocalDynamo = { readonly endpoint: string; stop(): Promise<void> };

/** What every client of a DynamoDB on this machine needs; the keys open nothing. */
export const localAccess = (endpoint: string) => ({
  endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** What stands where AWS wants a signature: the embedded DynamoDB asks for one, and does not read it. */
const unread = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
};

/**
 * Spares a client of a DynamoDB on this machine what only AWS has use for: signing, naming the software that calls,
 * the trail of calls, a log line for a logger that is not there. That was more than half of the time of a call.
 */
export function spare<Client extends DynamoDBClient | DynamoDBStreamsClient>(client: Client): Client {
  const { middlewareStack } = client as DynamoDBClient;
  for (const name of ['loggerMiddleware', 'recursionDetectionMiddleware', 'getUserAgentMiddleware'])
    middlewareStack.remove(name);
  middlewareStack.remove('httpSigningMiddleware');
  middlewareStack.add(
    (next) => (step) => {
      Object.assign((step.request as { headers: object }).headers, unread);
      return next(step);
    },
    { step: 'build' },
  );
  return client;
}

/** A client for a DynamoDB on this machine. */
export const dynamoAt = (endpoint: string): DynamoDBClient =>
  spare(new DynamoDBClient(localAccess(endpoint)));

/** Starts the embedded DynamoDB, on a file or for as long as it runs; or takes the one that DYNAMODB_ENDPOINT names. */
export async function startDynamo(options: { readonly file?: string } = {}): Promise<LocalDynamo> {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => {} };
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  // Without a file of the caller's own it gets one that goes with it: in memory its stream can't be indexed.
  const passing = options.file ? undefined : passingFolder('table');
  const file = options.file ?? join(passing ?? '', 'table.db');
  // A group of its own, so that Ctrl-C reaches us first.
  const watchdog = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('watchdog.ts', import.meta.url)),
      program(),
      'serve',
      '--port',
      String(port),
      '--db-path',
      file,
    ],
    { stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  let gone = false;
  watchdog.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2000);
  });
  watchdog.stdin.on('error', () => {});
  const exit = new Promise<void>((resolve) =>
    watchdog.on('exit', () => {
      gone = true;
      resolve();
    }),
  );
  await untilAnswering(endpoint, () => (gone ? said : undefined));
  quickenStream(file);
  return {
    endpoint,
    async stop() {
      watchdog.stdin.end();
      await exit;
      if (passing) rmSync(passing, { recursive: true, force: true });
    },
  };
}

function program(): string {
  let path: string;
  try {
    path = join(
      dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')),
      'dynoxide',
    );
  } catch {
    throw new Error(
      'The embedded DynamoDB (npm package @dynoxide/linux-x64) is not there: it runs on Linux x64 only.\n' +
        'Start another DynamoDB, such as DynamoDB Local, and set DYNAMODB_ENDPOINT to its address.',
    );
  }
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // Some ways of unpacking lose the mark that says a file may be run.
    chmodSync(path, 0o755);
  }
  return path;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function untilAnswering(endpoint: string, failure: () => string | undefined): Promise<void> {
  const client = new DynamoDBClient({ ...localAccess(endpoint), maxAttempts: 1 });
  const deadline = Date.now() + 20_000;
  try {
    for (;;) {
      try {
        await client.send(new ListTablesCommand({ Limit: 1 }));
        return;
      } catch (cause) {
        const failed = failure();
        if (failed !== undefined) throw new Error(`The embedded DynamoDB did not start: ${failed.trim()}`);
        if (Date.now() > deadline) throw new Error('The embedded DynamoDB does not answer.', { cause });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  } finally {
    client.destroy();
  }
}
