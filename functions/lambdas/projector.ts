import middy from '@middy/core';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { makeProjector } from '../projector/projector.ts';
import { settingsFromEnv, siloTablesFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = { ...settingsFromEnv(process.env), siloTables: siloTablesFromEnv(process.env) };

/** What is made of every change: audit trail, facts, city view, directory. */
export const handler = middy<DynamoDBStreamEvent>()
  .use(logging(settings.log))
  .handler(makeProjector(settings));
