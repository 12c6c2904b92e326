import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleLambda, lambdas } from '../../infra/bundling/bundle.ts';
import { bundleOptions } from '../../infra/bundling/options.ts';

const run = promisify(execFile);
const rounds = 9;

/** A bundle: how big it is, and how long a fresh process takes to its first answer. */
export type Cold = {
  readonly lambda: string;
  readonly kB: number;
  readonly gzipKB: number;
  readonly ms: number;
  readonly ratio: number;
};

// Loads a bundle and, where it is an API, lets it answer its schema: the first answer without a network.
const probe = (file: string, path?: string) => `
const began = performance.now();
const { handler } = await import(${JSON.stringify(file)});
${
  path
    ? `const event = { rawPath: '${path}', rawQueryString: '', headers: { 'content-type': 'application/json' }, requestContext: { http: { method: 'POST' } }, body: '{"query":"{__typename}"}' };
const { statusCode } = await handler(event, {});
if (statusCode !== 200 && statusCode !== 401) throw new Error('answered ' + statusCode);`
    : 'if (typeof handler !== "function") throw new Error("no handler");'
}
process.stdout.write(String(performance.now() - began));`;

const env = {
  ...process.env,
  WIJK: 'korrewegwijk',
  CITY: 'groningen',
  TABLE_NAME: 'noaber',
  OIDC_ISSUER: 'https://id.invalid',
  OIDC_AUDIENCE: 'noaber',
  SIGNING_SECRET: 'bench',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Bundles every Lambda and times it beside one that only loads the DynamoDB client; fresh processes, in turn. */
export async function coldStarts(): Promise<Cold[]> {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-cold-'));
  try {
    const baseEntry = join(folder, 'base.ts');
    writeFileSync(
      baseEntry,
      `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; const client = new DynamoDBClient({}); export const handler = async () => client;`,
    );
    const base = join(folder, 'base.mjs');
    await build({
      ...bundleOptions,
      entryPoints: [baseEntry],
      outfile: base,
      nodePaths: [join(process.cwd(), 'node_modules')],
    });
    const files = [{ name: 'DynamoDB client only', file: base, script: probe(base) }];
    for (const name of lambdas) {
      const { file } = await bundleLambda(name, folder);
      const path = { 'wijk-api': '/w/korrewegwijk/graphql', 'city-api': '/city/graphql' }[name as string];
      files.push({ name, file, script: probe(file, path) });
    }
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++)
      for (const { name, script } of files) {
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });
        times.set(name, [...(times.get(name) ?? []), Number(stdout.trim().split('\n').at(-1))]);
      }
    const baseline = median(times.get('DynamoDB client only') ?? []);
    return files.map(({ name, file }) => {
      const bytes = readFileSync(file);
      const ms = median(times.get(name) ?? []);
      return {
        lambda: name,
        kB: Math.round(bytes.length / 1000),
        gzipKB: Math.round(gzipSync(bytes, { level: 9 }).length / 1000),
        ms: Math.round(ms),
        ratio: Number((ms / baseline).toFixed(2)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
