import * as z from 'zod/mini';
import { settingsFromEnv, wijkFromEnv } from '../tenancy/settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const secretSchema = z.object({ SIGNING_SECRET: z.string().check(z.minLength(1)) });
const notifierSchema = z.object({
  ORIGIN: z.string().check(z.minLength(1)),
  PUSH_SECRET: z.string().check(z.minLength(32)),
  MAIL_FROM: z.string(),
});

/** Settings of the door for who unsubscribes, from its environment. */
export const doorSettingsFromEnv = (env: Environment) => ({
  ...settingsFromEnv(env),
  wijk: wijkFromEnv(env),
  secret: secretSchema.parse(env).SIGNING_SECRET,
});

/** Settings of the notifier, but for its post, from its environment. */
export function notifierSettingsFromEnv(env: Environment) {
  const { ORIGIN, PUSH_SECRET, MAIL_FROM } = notifierSchema.parse(env);
  return {
    ...doorSettingsFromEnv(env),
    origin: ORIGIN,
    push: { secret: PUSH_SECRET, contact: `mailto:${MAIL_FROM}` },
  };
}
