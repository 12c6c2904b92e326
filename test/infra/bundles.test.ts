import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleLambda, type LambdaName, lambdas } from '../../infra/bundling/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'noaber-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The most that a bundle may weigh, in thousands of bytes with gzip. Twelve per cent above what it weighed when this was set. */
const most: Readonly<Record<LambdaName, number>> = {
  'wijk-api': 510,
  'open-data': 200,
  'city-api': 262,
  clock: 200,
  notifier: 165,
  'stop-door': 142,
  nightly: 185,
  projector: 176,
  'pre-token': 130,
};

describe.each(lambdas)('the bundle of %s', (name) => {
  it('keeps to its weight, and carries nothing that a first request does without', async () => {
    const { file, metafile } = await bundleLambda(name, folder);
    const inside = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
    );
    expect(gzipSync(readFileSync(file), { level: 9 }).length / 1000).toBeLessThan(most[name]);
    const locales = inside.filter((path) => /zod\/.*locales\//.test(path));
    expect(locales.filter((path) => !path.endsWith('/en.js'))).toEqual([]);
    const needless = /aws-cdk|oidc-provider|@whatwg-node\/node-fetch|react|vitest|\/infra\/local\//;
    expect(inside.filter((path) => needless.test(path))).toEqual([]);
    // What encrypts a push is in the one bundle that pushes.
    expect(inside.some((path) => path.includes('/http_ece/'))).toBe(name === 'notifier');
  });
});
