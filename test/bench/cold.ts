import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleLambda, lambdas } from '../../infra/bundling/bundle.ts';
import { bundleOptions } from '../../infra/bundling/options.ts';
import { localAccess } from '../../infra/local/dynoxide.ts';
import type { ground } from './ground.ts';

const run = promisify(execFile);
const baseName = 'DynamoDB client only';

/** A bundle: how big it is, and what a fresh process takes to load it and to give its first answer. */
export type Cold = {
  readonly lambda: string;
  readonly kB: number;
  readonly gzipKB: number;
  readonly loadMs: number;
  /** Until somebody who is signed in has an answer from the table; the baseline reads one item. */
  readonly answerMs: number | null;
  /** Against the baseline: of the first answer, or of loading where nothing is answered. */
  readonly ratio: number;
};

/** A process that loads a bundle and, where it answers requests, lets it answer one. */
const probe = (file: string, event: object | undefined) => `
const began = performance.now();
const { handler } = await import(${JSON.stringify(file)});
const loaded = performance.now() - began;
let answered = null;
const event = ${JSON.stringify(event ?? null)};
if (event) {
  const { statusCode, body } = await handler(event, {});
  answered = performance.now() - began;
  if (statusCode !== 200 || !body.includes('Fatima')) throw new Error(statusCode + ' ' + body);
}
process.stdout.write(JSON.stringify({ loaded, answered }));`;

const base = (tableName: string, key: string) => `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT });
export const handler = async () => {
  const { Item } = await client.send(new GetItemCommand({ TableName: ${JSON.stringify(tableName)}, Key: ${key} }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const asking = (path: string, query: string, token: string) => ({
  rawPath: path,
  rawQueryString: '',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  requestContext: { http: { method: 'POST' } },
  body: JSON.stringify({ query }),
});

/** Bundles every Lambda and times it beside one that only loads the DynamoDB client; fresh processes, in turn. */
export async function coldStarts(
  stands: Awaited<ReturnType<typeof ground>>,
  rounds: number,
): Promise<Cold[]> {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-cold-'));
  const keys = createServer((_, response) => response.end(JSON.stringify({ keys: [stands.jwk] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const { port } = keys.address() as AddressInfo;
  const access = localAccess(stands.endpoint);
  const env = {
    ...process.env,
    WIJK: 'korrewegwijk',
    CITY: 'groningen',
    TABLE_NAME: stands.tableName,
    DYNAMODB_ENDPOINT: access.endpoint,
    OIDC_ISSUER: 'bench',
    OIDC_AUDIENCE: 'noaber',
    OIDC_JWKS: `http://127.0.0.1:${port}/`,
    SIGNING_SECRET: 'bench',
    ORIGIN: 'http://localhost',
    PUSH_SECRET: 'bench'.repeat(8),
    MAIL_FROM: 'bericht@noaber.example',
    USER_POOL_ID: 'bench',
    AWS_REGION: access.region,
    AWS_ACCESS_KEY_ID: access.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: access.credentials.secretAccessKey,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  const events: Readonly<Record<string, object>> = {
    [baseName]: {},
    'wijk-api': asking('/w/korrewegwijk/graphql', '{ me { person { name } } }', stands.token),
    'city-api': asking('/city/graphql', '{ me { name } }', stands.token),
  };
  try {
    const baseEntry = join(folder, 'base.ts');
    writeFileSync(baseEntry, base(stands.tableName, JSON.stringify(stands.memberKey)));
    const baseFile = join(folder, 'base.mjs');
    await build({
      ...bundleOptions,
      entryPoints: [baseEntry],
      outfile: baseFile,
      nodePaths: [join(process.cwd(), 'node_modules')],
    });
    const files = [{ name: baseName, file: baseFile }];
    for (const name of lambdas) files.push({ name, file: (await bundleLambda(name, folder)).file });
    const times = new Map<string, { loaded: number; answered: number | null }[]>();
    for (let round = 0; round < rounds; round++)
      for (const { name, file } of files) {
        const script = probe(file, events[name]);
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });
        times.set(name, [...(times.get(name) ?? []), JSON.parse(stdout)]);
      }
    const loading = (name: string) => median((times.get(name) ?? []).map(({ loaded }) => loaded));
    const answering = (name: string) => median((times.get(name) ?? []).map(({ answered }) => answered ?? 0));
    return files.map(({ name, file }) => {
      const bytes = readFileSync(file);
      const measure = events[name] ? answering : loading;
      return {
        lambda: name,
        kB: Math.round(bytes.length / 1000),
        gzipKB: Math.round(gzipSync(bytes, { level: 9 }).length / 1000),
        loadMs: Math.round(loading(name)),
        answerMs: events[name] ? Math.round(answering(name)) : null,
        ratio: Number((measure(name) / measure(baseName)).toFixed(2)),
      };
    });
  } finally {
    keys.close();
    rmSync(folder, { recursive: true });
  }
}
