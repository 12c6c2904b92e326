import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiHandler } from '../../functions/gateway/api.ts';
import { bundleLambda } from '../../infra/bundling/bundle.ts';
import { localAccess } from '../../infra/local/dynoxide.ts';
import { issuer, jwk } from './city.ts';
import { dynamoEndpoint } from './table.ts';

/** The deployed file of an API, loaded as Lambda would, on a table of the test. */
export async function bundledApi(
  name: 'wijk-api' | 'city-api',
  environment: { readonly TABLE_NAME: string; readonly WIJK?: string },
): Promise<{ handler: ApiHandler; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-bundled-'));
  const keys = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const { port } = keys.address() as AddressInfo;
  const { credentials, region, endpoint } = localAccess(dynamoEndpoint());
  Object.assign(process.env, {
    ...environment,
    CITY: 'groningen',
    DYNAMODB_ENDPOINT: endpoint,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: 'noaber',
    OIDC_JWKS: `http://127.0.0.1:${port}/`,
    SIGNING_SECRET: 'test',
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  const { file } = await bundleLambda(name, folder);
  // Node's own loader, as in Lambda: not the one of the tests.
  const { handler } = createRequire(import.meta.url)(file);
  return {
    handler,
    stop() {
      keys.close();
      rmSync(folder, { recursive: true });
    },
  };
}
