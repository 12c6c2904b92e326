import middy from '@middy/core';
import { makeNightly } from '../checks/nightly.ts';
import { settingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = { ...settingsFromEnv(process.env), wijk: wijkFromEnv(process.env) };

/** Whether everything that must hold in a wijk does; called every night. */
export const handler = middy().use(logging(settings.log)).handler(makeNightly(settings));
