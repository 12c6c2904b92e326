import middy from '@middy/core';
import { awsPostFromEnv } from '../telling/aws-post.ts';
import { makeNotifier } from '../telling/sending.ts';
import { notifierSettingsFromEnv } from '../telling/settings.ts';
import { logging } from './logging.ts';

const settings = { ...notifierSettingsFromEnv(process.env), post: awsPostFromEnv(process.env) };

/** Tells everybody of one wijk who is due; called every minute. */
export const handler = middy().use(logging(settings.log)).handler(makeNotifier(settings));
