import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeNightly } from '../../functions/checks/nightly.ts';
import { makeClock } from '../../functions/clock/sweep.ts';
import type { ApiHandler } from '../../functions/gateway/api.ts';
import { makeCityApi } from '../../functions/gateway/city-api.ts';
import { makeWijkApi } from '../../functions/gateway/wijk-api.ts';
import { makeOpenData, type OpenHandler } from '../../functions/open/handler.ts';
import { makeDoor } from '../../functions/telling/door.ts';
import type { PushSettings } from '../../functions/telling/push.ts';
import { makeNotifier, type Post } from '../../functions/telling/sending.ts';
import type { BucketSettings } from '../../functions/tenancy/bucket.ts';
import type { ApiSettings } from '../../functions/tenancy/settings.ts';
import type { TokenVerifier } from '../../functions/tenancy/tokens.ts';

/** What the handlers of this machine share; the same names as the environment of the Lambdas. */
export type Ground = {
  readonly city: string;
  readonly wijken: readonly string[];
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  readonly tokens: TokenVerifier;
  readonly secret: string;
  readonly bucket?: BucketSettings;
  /** Where the push service of this machine is. */
  readonly pushOrigin?: string;
  /** How people are told, and at which address they find the apps. */
  readonly telling?: { readonly post: Post; readonly origin: string; readonly push: PushSettings };
};

/** The handlers that are deployed as Lambdas, unchanged, on the ground of this machine. */
export type Handlers = {
  readonly city: ApiHandler;
  readonly wijk: (slug: string) => ApiHandler | undefined;
  readonly openData: (slug: string) => OpenHandler | undefined;
  readonly stopDoor: (slug: string) => OpenHandler | undefined;
  /** Tells who is due in one wijk. */
  readonly notify: (slug: string) => Promise<{ sent: number }>;
  /** Does what fell due in one wijk. */
  readonly sweep: (slug: string) => Promise<{ done: number }>;
  /** Says whether everything that must hold in one wijk does; refused with what does not. */
  readonly nightly: (slug: string) => Promise<unknown>;
};

/** Only what went wrong is worth a line here; on AWS each request has one. */
const localLog = (): Logger => new Logger({ serviceName: 'noaber', logLevel: 'ERROR' });

/** The settings of an API at a clock. */
export const settingsAt = (ground: Ground, now: () => Date): ApiSettings => ({
  city: ground.city,
  tableName: ground.tableName,
  dynamo: ground.dynamo,
  tokens: ground.tokens,
  secret: ground.secret,
  bucket: ground.bucket,
  pushOrigin: ground.pushOrigin,
  now,
  log: localLog(),
  graphiql: true,
});

/** Makes the handlers; those of a wijk when it is first asked for. */
export function makeHandlers(ground: Ground, now: () => Date): Handlers {
  const settings = settingsAt(ground, now);
  const apis = new Map<string, ApiHandler>();
  return {
    city: makeCityApi(settings),
    wijk(slug) {
      if (!ground.wijken.includes(slug)) return undefined;
      const api = apis.get(slug) ?? makeWijkApi({ ...settings, wijk: slug });
      apis.set(slug, api);
      return api;
    },
    openData: (slug) =>
      ground.wijken.includes(slug) ? makeOpenData({ ...settings, wijk: slug }) : undefined,
    stopDoor: (slug) => (ground.wijken.includes(slug) ? makeDoor({ ...settings, wijk: slug }) : undefined),
    // Where a wijk is only filled, nobody is told.
    notify: async (slug) =>
      ground.telling ? makeNotifier({ ...settings, ...ground.telling, wijk: slug })() : { sent: 0 },
    sweep: (slug) => makeClock({ ...settings, wijk: slug })(),
    nightly: (slug) => makeNightly({ ...settings, wijk: slug })(),
  };
}
