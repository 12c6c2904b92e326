import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeCityApi } from '../gateway/city-api.ts';
import { apiSettingsFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = apiSettingsFromEnv(process.env);

/** The API of the city. */
export const handler = middy<APIGatewayProxyEventV2>()
  .use(logging(settings.log))
  .handler(makeCityApi(settings));
