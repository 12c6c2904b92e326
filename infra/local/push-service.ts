import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, jwtVerify } from 'jose';
import { bodyOf } from './body.ts';

/** A message as it came in: only the device that it is for can read it. */
export type PushMessage = { readonly body: Buffer; readonly topic?: string; readonly ttl: number };
type Answer = (status: number, headers?: Record<string, string>, body?: Buffer) => void;
type Subscription = { readonly key: string; readonly messages: PushMessage[]; over: boolean };

/** A push service needs to take no more in one message (RFC 8030, 7.2). */
const mostBytes = 4_096;
const dayLong = 86_400;

/** The public key of a sender, as jose takes it. */
const keyOf = (point: string) => {
  const bytes = Buffer.from(point, 'base64url');
  const part = (from: number) => bytes.subarray(from, from + 32).toString('base64url');
  return importJWK({ kty: 'EC', crv: 'P-256', x: part(1), y: part(33) }, 'ES256');
};

/**
 * The push service of one machine (RFC 8030, RFC 8292), under /push: POST /push/subscribe with the key of a sender
 * makes an address, which only that sender can push to; GET of its resource reads what came, DELETE ends it.
 */
export class PushService {
  private readonly origin: string;
  private readonly told: (id: string, message: PushMessage) => void;
  private readonly subscriptions = new Map<string, Subscription>();

  /** @param told Called with each message that was taken. */
  constructor(origin: string, told: (id: string, message: PushMessage) => void = () => undefined) {
    this.origin = origin;
    this.told = told;
  }

  /** Answers what is asked under /push. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , name = '', id = name] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
    const subscription = this.subscriptions.get(id);
    const answer: Answer = (status, headers = {}, body) => void response.writeHead(status, headers).end(body);
    if (request.method === 'POST' && name === 'subscribe')
      return this.subscribe((await bodyOf(request, 200))?.toString('utf8') ?? '', answer);
    if (!subscription) return answer(404);
    if (request.method === 'POST') return this.take(id, subscription, request, answer);
    if (name !== 'subscription') return answer(405);
    if (request.method === 'DELETE') {
      subscription.over = true;
      return answer(204);
    }
    const next = subscription.messages.shift();
    return next ? answer(200, { 'content-encoding': 'aes128gcm' }, next.body) : answer(204);
  }

  private subscribe(key: string, answer: Answer): void {
    const id = randomUUID();
    if (!/^[\w-]{87}$/.test(key)) answer(400);
    else {
      this.subscriptions.set(id, { key, messages: [], over: false });
      answer(201, this.addressesOf(id));
    }
  }

  private addressesOf(id: string): Record<string, string> {
    return {
      location: `${this.origin}/push/subscription/${id}`,
      link: `<${this.origin}/push/${id}>; rel="urn:ietf:params:push"`,
    };
  }

  private async take(
    id: string,
    subscription: Subscription,
    request: IncomingMessage,
    answer: Answer,
  ): Promise<void> {
    if (subscription.over) return answer(410);
    const { ttl, topic, authorization = '' } = request.headers;
    const body = await bodyOf(request, mostBytes);
    if (!body) return answer(413);
    const encrypted = request.headers['content-encoding'] === 'aes128gcm' && body.length > 86;
    if (!/^\d+$/.test(String(ttl)) || !encrypted) return answer(400);
    if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) return answer(400);
    const status = await this.senderOf(authorization, subscription.key);
    if (status !== 201) return answer(status);
    const message = { body, ttl: Number(ttl), topic: topic && String(topic) };
    // What has the same topic and was not fetched yet is replaced.
    const kept = subscription.messages.filter((one) => !topic || one.topic !== topic);
    subscription.messages.splice(0, subscription.messages.length, ...kept, message);
    this.told(id, message);
    answer(201, { location: `${this.origin}/push/message/${randomUUID()}`, ttl: String(ttl) });
  }

  /** 201 for the sender that may push here, 401 for one that does not say who it is, 403 for another. */
  private async senderOf(authorization: string, key: string): Promise<201 | 401 | 403> {
    const [, token = '', shown = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
    if (!token || !shown) return 401;
    try {
      const { payload } = await jwtVerify(token, await keyOf(shown), {
        algorithms: ['ES256'],
        audience: this.origin,
      });
      const soon = (payload.exp ?? Infinity) <= Date.now() / 1000 + dayLong;
      const reachable = /^(mailto:|https:)/.test(payload.sub ?? '');
      return soon && reachable && shown === key ? 201 : 403;
    } catch {
      return 403;
    }
  }
}
