import * as z from 'zod/mini';
import { settingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const secretSchema = z.object({ SIGNING_SECRET: z.string().check(z.minLength(1)) });
const originSchema = z.object({ ORIGIN: z.string().check(z.minLength(1)) });

/** Settings of the door for who unsubscribes, from its environment. */
export const doorSettingsFromEnv = (env: Environment) => ({
  ...settingsFromEnv(env),
  wijk: wijkFromEnv(env),
  secret: secretSchema.parse(env).SIGNING_SECRET,
});

/** Settings of the notifier, but for its post, from its environment. */
export const notifierSettingsFromEnv = (env: Environment) => ({
  ...doorSettingsFromEnv(env),
  origin: originSchema.parse(env).ORIGIN,
});
