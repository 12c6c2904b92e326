import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeOpenData } from '../open/handler.ts';
import { settingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = { ...settingsFromEnv(process.env), wijk: wijkFromEnv(process.env) };

/** The open data of one wijk. */
export const handler = middy<APIGatewayProxyEventV2>()
  .use(logging(settings.log))
  .handler(makeOpenData(settings));
