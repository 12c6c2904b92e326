import middy from '@middy/core';
import { makeClock } from '../clock/sweep.ts';
import { settingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';
import { logging } from './logging.ts';

const settings = { ...settingsFromEnv(process.env), wijk: wijkFromEnv(process.env) };

/** What falls due in one wijk; called every minute. */
export const handler = middy().use(logging(settings.log)).handler(makeClock(settings));
