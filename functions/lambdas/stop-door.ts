import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { makeDoor } from '../telling/door.ts';
import { doorSettingsFromEnv } from '../telling/settings.ts';
import { logging } from './logging.ts';

const settings = doorSettingsFromEnv(process.env);

/** The door of one wijk for who unsubscribes without signing in. */
export const handler = middy<APIGatewayProxyEventV2>().use(logging(settings.log)).handler(makeDoor(settings));
