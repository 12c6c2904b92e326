import { AwsClient } from 'aws4fetch';
import * as z from 'zod/mini';
import type { Mail } from './letter.ts';
import { type Post, PostFull } from './sending.ts';

/** Where mail goes out on AWS, and where addresses are. */
export type AwsPostSettings = {
  readonly region: string;
  readonly from: string;
  readonly userPoolId: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Other addresses of both services, for tests. */
  readonly endpoints?: { readonly mail: string; readonly users: string };
};

const userSchema = z.object({ UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })) });
const faultSchema = z.object({ __type: z.string() });
const noSuchUser = (said: string): boolean => {
  const fault = faultSchema.safeParse(JSON.parse(said));
  return fault.success && fault.data.__type.endsWith('UserNotFoundException');
};

/** A letter as SES takes it (SendEmail, version 2). */
const asSes = (from: string, { to, subject, text, html, headers }: Mail) => {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    Content: {
      Simple: {
        Subject: utf8(subject),
        Body: { Text: utf8(text), Html: utf8(html) },
        Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
      },
    },
  };
};

/**
 * Mail by SES, addresses from the sign-in (Cognito): asked for by sub when a letter goes, and kept nowhere else. SES
 * knows no ids of letters: see docs/decisions/013 for the one window in which a letter can go twice.
 */
export function awsPost({ region, from, userPoolId, credentials, endpoints }: AwsPostSettings): Post {
  // The notifier tries again by itself, later each time.
  const client = (service: string) => new AwsClient({ ...credentials, region, service, retries: 0 });
  const fault = (who: string, { status }: Response, said: string): Error => {
    const message = `${who} answered ${status}: ${said.slice(0, 300)}`;
    return status === 429 || /Throttling|TooManyRequests|rate exceeded/i.test(said)
      ? new PostFull(message)
      : new Error(message);
  };
  const [ses, cognito] = [client('ses'), client('cognito-idp')];
  const mailAt = endpoints?.mail ?? `https://email.${region}.amazonaws.com`;
  const usersAt = endpoints?.users ?? `https://cognito-idp.${region}.amazonaws.com`;
  return {
    async send(mail) {
      const answer = await ses.fetch(`${mailAt}/v2/email/outbound-emails`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asSes(from, mail)),
        signal: AbortSignal.timeout(10_000),
      });
      const said = await answer.text();
      if (!answer.ok) throw fault('the mail service', answer, said);
    },
    async addressOf(personId) {
      const answer = await cognito.fetch(`${usersAt}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.AdminGetUser',
        },
        body: JSON.stringify({ UserPoolId: userPoolId, Username: personId.slice('per_'.length) }),
        signal: AbortSignal.timeout(10_000),
      });
      const said = await answer.text();
      if (answer.ok)
        return userSchema.parse(JSON.parse(said)).UserAttributes.find(({ Name }) => Name === 'email')?.Value;
      if (answer.status === 400 && noSuchUser(said)) return undefined;
      throw fault('the sign-in', answer, said);
    },
  };
}

const environment = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.optional(z.string()),
  MAIL_FROM: z.string(),
  USER_POOL_ID: z.string(),
});

/** Mail of a Lambda, from its environment. */
export function awsPostFromEnv(env: Readonly<Record<string, string | undefined>>): Post {
  const read = environment.parse(env);
  return awsPost({
    region: read.AWS_REGION,
    from: read.MAIL_FROM,
    userPoolId: read.USER_POOL_ID,
    credentials: {
      accessKeyId: read.AWS_ACCESS_KEY_ID,
      secretAccessKey: read.AWS_SECRET_ACCESS_KEY,
      sessionToken: read.AWS_SESSION_TOKEN,
    },
  });
}
