import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Device } from '../../functions/telling/device-store.ts';
import { forOneRun, makePush } from '../../functions/telling/push.ts';
import { PushService } from '../../infra/local/push-service.ts';
import { pushServiceOf } from '../../schema/push-services.ts';
import { deviceKeys, newDevice, opened } from '../harness/device.ts';

const wijk = 'korrewegwijk';
const secret = 's'.repeat(64);
const contact = 'mailto:bericht@noaber.example';
type Asked = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** A push service that answers what it is told to, as the real ones do. */
const asked: Asked[] = [];
let answer: { status: number; headers?: Record<string, string> } = { status: 201 };
let hang = false;
let at = '';
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  asked.push({ headers: request.headers, body });
  if (!hang) response.writeHead(answer.status, answer.headers).end('');
});

/** A push service that looks at what it is sent (RFC 8030, RFC 8292). */
let strictAt = '';
const strict = createServer((request, response) => void service.handle(request, response));
let service: PushService;

beforeAll(async () => {
  const listening = (one: typeof server) =>
    new Promise<string>((resolve) => {
      one.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(one.address() as AddressInfo).port}`));
    });
  at = await listening(server);
  strictAt = await listening(strict);
  service = new PushService(strictAt);
});
beforeEach(() => {
  asked.length = 0;
  hang = false;
});
afterAll(() => {
  for (const one of [server, strict]) {
    one.closeAllConnections();
    one.close();
  }
});

const push = () => makePush(wijk, { secret, contact, origin: at });
const keys = deviceKeys();
const device = (more: Partial<Device> = {}): Device => ({
  id: 'dev_1',
  endpoint: `${at}/push/1`,
  p256dh: keys.publicKey.toString('base64url'),
  auth: keys.auth.toString('base64url'),
  key: push().publicKey,
  at: '2026-11-03T10:00:00.000Z',
  ...more,
});
const pushing = (status: number, headers: Record<string, string> = {}) => {
  answer = { status, headers };
  return push().send(device(), '{"title":"Er is nieuws"}');
};

describe('the receiving side of these tests', () => {
  it('reads the message of RFC 8291, appendix A', () => {
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const message = bytes(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
    const receiver = {
      privateKey: bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'),
      publicKey: bytes(
        'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      ),
      auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
    };
    expect(opened(message, receiver)).toBe('When I grow up, I want to be a watermelon');
  });
});

describe('a push', () => {
  it('is read by the device that it is for, and by no other; each is encrypted anew', async () => {
    for (const _ of [1, 2]) expect(await pushing(201)).toEqual({ became: 'taken' });
    const [first, second] = asked;
    for (const one of [first, second])
      expect(opened(one?.body ?? Buffer.alloc(0), keys)).toBe('{"title":"Er is nieuws"}');
    expect(first?.body.equals(second?.body ?? Buffer.alloc(0))).toBe(false);
    expect(() => opened(first?.body ?? Buffer.alloc(0), deviceKeys())).toThrow();
    expect(first?.body.toString('latin1')).not.toContain('nieuws');
  });

  it('says who sends it, to whom, for how long, and nothing else', async () => {
    await pushing(201);
    const headers = asked[0]?.headers ?? {};
    expect(headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '259200',
      urgency: 'normal',
      topic: 'news',
    });
    const [, token = '', key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
    expect(key).toBe(push().publicKey);
    const { aud, sub, exp = 0 } = decodeJwt(token);
    expect([aud, sub]).toEqual([at, contact]);
    expect(exp - Date.now() / 1000).toBeLessThan(86_400);
    expect(exp - Date.now() / 1000).toBeGreaterThan(3_600);
  });

  it('is let in by a push service that checks signature, audience and encryption', async () => {
    const sender = makePush(wijk, { secret, contact, origin: strictAt });
    const { subscription, read, end } = await newDevice(strictAt, sender.publicKey);
    const mine = { id: 'dev_1', ...subscription, key: sender.publicKey, at: '' };
    expect(await sender.send(mine, '{"n":1}')).toEqual({ became: 'taken' });
    expect(await read()).toEqual([{ n: 1 }]);
    // While the device is off, the last one takes the place of those before it.
    for (const n of [2, 3]) await sender.send(mine, `{"n":${n}}`);
    expect(await read()).toEqual([{ n: 3 }]);
    // Another wijk has other keys, and is no sender that this device knows.
    const other = makePush('selwerd', { secret, contact, origin: strictAt });
    expect(other.publicKey).not.toBe(sender.publicKey);
    expect(await other.send({ ...mine, key: other.publicKey }, '{}')).toMatchObject({ became: 'refused' });
    await end();
    expect(await sender.send(mine, '{"n":4}')).toEqual({ became: 'gone' });
  });

  it('goes to nothing but a push service, whatever was stored, and to no device of an earlier key', async () => {
    const sender = makePush(wijk, { secret, contact });
    expect(await sender.send(device({ key: sender.publicKey }), '{}')).toEqual({ became: 'gone' });
    expect(await push().send(device({ key: 'B'.repeat(87) }), '{}')).toEqual({ became: 'gone' });
    expect(asked).toEqual([]);
  });

  it('is not led elsewhere by an answer', async () => {
    answer = { status: 307, headers: { location: `${at}/elsewhere` } };
    expect(await push().send(device(), '{}')).toMatchObject({ became: 'later' });
    expect(asked).toHaveLength(1);
  });
});

describe('an answer of a push service', () => {
  it.each([200, 201, 202])('of %i means that it was taken', async (status) => {
    expect(await pushing(status)).toEqual({ became: 'taken' });
  });

  it.each([404, 410])('of %i means that the device is gone', async (status) => {
    expect(await pushing(status)).toEqual({ became: 'gone' });
  });

  it.each([400, 401, 403, 413])('of %i means that it will not be taken', async (status) => {
    expect(await pushing(status)).toMatchObject({
      became: 'refused',
      why: expect.stringContaining(`${status}`),
    });
  });

  it.each([429, 500, 502, 503])('of %i means later', async (status) => {
    expect(await pushing(status)).toMatchObject({ became: 'later', waitMs: 0 });
  });

  it('says how much later: in seconds, or when, and we wait no longer than an hour', async () => {
    expect(await pushing(429, { 'retry-after': '120' })).toMatchObject({ became: 'later', waitMs: 120_000 });
    expect(await pushing(503, { 'retry-after': '86400' })).toMatchObject({ waitMs: 3_600_000 });
    const soon = new Date(Date.now() + 600_000).toUTCString();
    const { waitMs } = (await pushing(503, { 'retry-after': soon })) as { waitMs: number };
    expect(Math.abs(waitMs - 600_000)).toBeLessThan(5_000);
    expect(await pushing(429, { 'retry-after': 'when I like' })).toMatchObject({ waitMs: 0 });
  });

  it('that does not come, or no service at all, means later', async () => {
    hang = true;
    expect(await push().send(device(), '{}')).toMatchObject({ became: 'later' });
    expect(
      await makePush(wijk, { secret, contact, origin: 'http://127.0.0.1:9' }).send(
        device({ endpoint: 'http://127.0.0.1:9/push/1' }),
        '{}',
      ),
    ).toMatchObject({ became: 'later' });
  }, 20_000);
});

describe('a push service that hangs', () => {
  const impatient = () => forOneRun(makePush(wijk, { secret, contact, origin: at }, 200));

  it('is waited for twice in a run, and then holds up nobody; the next run asks it again', async () => {
    hang = true;
    const run = impatient();
    const later = { became: 'later', waitMs: 0 };
    for (const _ of [1, 2, 3, 4]) expect(await run.send(device(), '{}')).toMatchObject(later);
    expect(asked).toHaveLength(2);
    await impatient().send(device(), '{}');
    expect(asked).toHaveLength(3);
  });

  it('is one that does not answer: who answers with an error is asked again', async () => {
    const run = impatient();
    answer = { status: 503 };
    for (const _ of [1, 2, 3]) await run.send(device(), '{}');
    expect(asked).toHaveLength(3);
  });

  it('keeps nobody from what another service takes', async () => {
    const slow = (endpoint: string) => endpoint.startsWith('https://slow.example/');
    const run = forOneRun({
      publicKey: '',
      send: async ({ endpoint }) =>
        slow(endpoint) ? { became: 'later', waitMs: 0, why: 'slow', hung: true } : { became: 'taken' },
    });
    const to = (service: string) => run.send(device({ endpoint: `https://${service}.example/push/1` }), '{}');
    for (const _ of [1, 2, 3]) expect(await to('slow')).toMatchObject({ became: 'later' });
    expect(await to('fast')).toEqual({ became: 'taken' });
  });
});

describe('the address of a device', () => {
  it.each([
    ['https://fcm.googleapis.com/fcm/send/abc:def', 'Google'],
    ['https://updates.push.services.mozilla.com/wpush/v2/abc', 'Mozilla'],
    ['https://web.push.apple.com/abc', 'Apple'],
    ['https://wns2-par02p.notify.windows.com/w/?token=abc', 'Microsoft'],
  ])('may be %s', (address, name) => {
    expect(pushServiceOf(address)).toBe(name);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://fcm.googleapis.com@10.0.0.1/',
    'https://me:secret@fcm.googleapis.com/',
    'https://fcm.googleapis.com.evil.example/',
    'https://fcm.googleapis.com./fcm',
    'https://evil-push.apple.com.example/',
    'https://push.apple.com/abc',
    'https://notpush.services.mozilla.com/x',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/push',
    'https://localhost/push',
    'https://10.1.2.3/push',
    'http://127.0.0.1:4000/push/1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'push',
    '',
    `https://fcm.googleapis.com/${'a'.repeat(1_000)}`,
    'https://fcm.googleapis.com/a#b',
  ])('may not be %s', (address) => {
    expect(pushServiceOf(address)).toBeUndefined();
  });

  it('may be of the push service of this machine where there is one, and of nothing that looks like it', () => {
    const here = 'http://localhost:4000';
    expect(pushServiceOf(`${here}/push/1`, here)).toBe('Noaber');
    expect(pushServiceOf('http://localhost:4001/push/1', here)).toBeUndefined();
    expect(pushServiceOf('http://localhost:4000@evil.example/', here)).toBeUndefined();
  });
});
