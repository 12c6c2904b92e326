import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeWijkApi } from '../gateway/wijk-api.ts';
import { apiSettingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = { ...apiSettingsFromEnv(process.env), wijk: wijkFromEnv(process.env) };

/** The API of one wijk. */
export const handler = middy<APIGatewayProxyEventV2>()
  .use(logging(settings.log))
  .handler(makeWijkApi(settings));
