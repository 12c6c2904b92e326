import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type BucketSettings, bucketFromEnv } from './bucket.ts';
import { keysOf, makeTokenVerifier, type TokenVerifier } from './tokens.ts';

/** What one deployed function stands on. */
export type Settings = {
  readonly city: string;
  readonly tableName: string;
  readonly dynamo: DynamoDBClient;
  readonly now: () => Date;
  readonly log: Logger;
};

/** What an API needs besides: whom to believe, with what to sign, and whether GraphiQL is shown. */
export type ApiSettings = Settings & {
  readonly tokens: TokenVerifier;
  readonly secret: string;
  readonly graphiql: boolean;
  /** Answers only what our own web apps ask; else whatever anybody asks. */
  readonly listedOnly?: boolean;
  /** Where files are kept; absent for an API without files. */
  readonly bucket?: BucketSettings;
  /** Origin of the push service of one machine; on AWS there is none. */
  readonly pushOrigin?: string;
};

/** The API or the clock of one wijk. */
export type WijkSettings<T extends Settings = ApiSettings> = T & { readonly wijk: string };

type Environment = Readonly<Record<string, string | undefined>>;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`environment variable ${name} is missing`);
  return value;
};

/** Settings of a Lambda without a door to the outside, from its environment. */
export function settingsFromEnv(env: Environment): Settings {
  return {
    city: required(env, 'CITY'),
    tableName: required(env, 'TABLE_NAME'),
    dynamo: new DynamoDBClient(env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    now: () => new Date(),
    log: new Logger(),
  };
}

/** Settings of an API Lambda, from its environment. */
export function apiSettingsFromEnv(env: Environment): ApiSettings {
  const issuer = required(env, 'OIDC_ISSUER');
  const now = () => new Date();
  return {
    ...settingsFromEnv(env),
    tokens: makeTokenVerifier({
      issuer,
      audience: required(env, 'OIDC_AUDIENCE').split(','),
      keys: keysOf(env.OIDC_JWKS ?? `${issuer}/.well-known/jwks.json`),
      now,
    }),
    secret: required(env, 'SIGNING_SECRET'),
    graphiql: false,
    listedOnly: env.DOCUMENTS === 'listed',
    bucket: bucketFromEnv(env),
  };
}

/** The wijk a Lambda belongs to. */
export const wijkFromEnv = (env: Environment): string => required(env, 'WIJK');

/** Tables of the wijken that have one of their own, by wijk. */
export const siloTablesFromEnv = (env: Environment): Readonly<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(JSON.parse(env.SILO_TABLES ?? '{}'));
