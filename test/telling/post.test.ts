import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { awsPost } from '../../functions/telling/aws-post.ts';
import { PostFull } from '../../functions/telling/sending.ts';

type Asked = {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
};

/** What the services were asked, and what they answer next. */
const asked: Asked[] = [];
let answer = { status: 200, body: '{}' };
let post: ReturnType<typeof awsPost>;
const server = createServer(async (request, response) => {
  const chunks = await request.toArray();
  const { url = '', headers } = request;
  asked.push({ url, headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
  response.writeHead(answer.status).end(answer.body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  post = awsPost({
    region: 'eu-central-1',
    from: 'bericht@noaber.example',
    userPoolId: 'eu-central-1_Pool',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    endpoints: { mail: at, users: at },
  });
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => void server.close());

const mail = {
  id: '1',
  to: 'a@noaber.example',
  subject: 'Er is nieuws',
  text: 'Dag',
  html: '<p>Dag</p>',
  headers: { 'List-Unsubscribe': '<https://x>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
};

describe('a letter to the mail service of AWS', () => {
  it('is signed, comes from the one address, and can be unsubscribed from in one click', async () => {
    answer = { status: 200, body: '{"MessageId":"x"}' };
    await post.send(mail);
    const [{ url, headers, body } = { url: '', headers: {}, body: {} }] = asked;
    expect(url).toBe('/v2/email/outbound-emails');
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-central-1\/ses\/aws4_request/,
    );
    expect(body.FromEmailAddress).toBe('bericht@noaber.example');
    expect(JSON.stringify(body)).toContain(
      '{"Name":"List-Unsubscribe-Post","Value":"List-Unsubscribe=One-Click"}',
    );
  });

  it('waits when the service takes no more this second', async () => {
    answer = { status: 429, body: '{"message":"Maximum sending rate exceeded."}' };
    await expect(post.send(mail)).rejects.toThrow(PostFull);
  });

  it('that is not taken is a fault with what was said', async () => {
    answer = { status: 400, body: '{"message":"Email address is not verified"}' };
    await expect(post.send(mail)).rejects.toThrow(
      'answered 400: {"message":"Email address is not verified"}',
    );
  });
});

describe('an address', () => {
  it('is what the person signs in with, asked for by sub', async () => {
    answer = {
      status: 200,
      body: '{"Username":"s","UserAttributes":[{"Name":"sub","Value":"s"},{"Name":"email","Value":"f@noaber.example"}]}',
    };
    expect(await post.addressOf('per_s')).toBe('f@noaber.example');
    expect(asked[0]?.body).toEqual({ UserPoolId: 'eu-central-1_Pool', Username: 's' });
    expect(asked[0]?.headers['x-amz-target']).toBe('AWSCognitoIdentityProviderService.AdminGetUser');
  });

  it('is none for who has no sign-in any more, and a fault when the sign-in can not be asked', async () => {
    answer = { status: 400, body: '{"__type":"UserNotFoundException","message":"User does not exist."}' };
    expect(await post.addressOf('per_s')).toBeUndefined();
    answer = { status: 400, body: '{"__type":"TooManyRequestsException","message":"Slow down"}' };
    await expect(post.addressOf('per_s')).rejects.toThrow(PostFull);
    answer = { status: 500, body: '{"message":"out"}' };
    await expect(post.addressOf('per_s')).rejects.toThrow('the sign-in answered 500');
  });
});
