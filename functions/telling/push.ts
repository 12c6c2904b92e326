import { createECDH } from 'node:crypto';
import ece from 'http_ece';
import { pushServiceOf } from '../../schema/push-services.ts';
import type { Device } from './device-store.ts';
import { vapidOf } from './vapid.ts';

/** By what a wijk pushes. */
export type PushSettings = {
  /** From which the keys of the wijk follow. */
  readonly secret: string;
  /** Whom a push service writes to when something is wrong with what we send: a mailto: address. */
  readonly contact: string;
  /** Origin of the push service of one machine. */
  readonly origin?: string;
};

/** What a push service answered: it took it, has no such device any more, may take it later, or never will. */
export type Pushed =
  | { readonly became: 'taken' | 'gone' }
  | {
      readonly became: 'later' | 'refused';
      readonly waitMs: number;
      readonly why: string;
      /** True when no answer came in time. */
      readonly hung?: true;
    };

/** Sends to devices. */
export type Push = {
  readonly publicKey: string;
  /** Sends words that only this device can read. Never throws. */
  send(device: Device, words: string): Promise<Pushed>;
};

/** How long a push service keeps what a device that is off has not fetched, in seconds: then it is no news any more. */
const keptFor = 3 * 86_400;
/** However long a push service asks us to wait, after this much there are other ways to be told. */
const longestWait = 3_600_000;

/** How long an answer asks us to wait: seconds, or until an instant (RFC 9110, 10.2.3). */
function waitIn(headers: Headers): number {
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), longestWait);
}

/** Words as only the device reads them (RFC 8291), with a pair of keys for this message alone. */
function sealed({ p256dh, auth }: Device, words: string): Uint8Array<ArrayBuffer> {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const how = { version: 'aes128gcm', dh: p256dh, authSecret: auth, privateKey: pair } as const;
  return new Uint8Array(ece.encrypt(Buffer.from(words), how));
}

/** Pushes for one wijk. Nothing is sent to an address of anything but a push service, and no answer leads elsewhere. */
export function makePush(wijk: string, { secret, contact, origin }: PushSettings, patienceMs = 5_000): Push {
  const vapid = vapidOf(secret, wijk, contact);
  const later = (why: string, waitMs = 0): Pushed => ({ became: 'later', waitMs, why });
  const refused = (why: string): Pushed => ({ became: 'refused', waitMs: 0, why });

  async function ask(device: Device, words: string): Promise<Pushed> {
    const answer = await fetch(device.endpoint, {
      method: 'POST',
      body: sealed(device, words),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        authorization: await vapid.authorization(device.endpoint),
        'content-type': 'application/octet-stream',
        'content-encoding': 'aes128gcm',
        ttl: String(keptFor),
        urgency: 'normal',
        // A device that was off gets the last of these alone: all of them say that there is news.
        topic: 'news',
      },
    });
    const said = (await answer.text()).slice(0, 200);
    const why = `${new URL(device.endpoint).host} answered ${answer.status}: ${said}`;
    if (answer.ok) return { became: 'taken' };
    if (answer.status === 404 || answer.status === 410) return { became: 'gone' };
    return answer.status === 429 || answer.status >= 500 ? later(why, waitIn(answer.headers)) : refused(why);
  }

  return {
    publicKey: vapid.publicKey,
    async send(device, words) {
      // What subscribed with an earlier key of ours lets this one in no more (RFC 8292, 4.2).
      if (device.key !== vapid.publicKey || !pushServiceOf(device.endpoint, origin))
        return { became: 'gone' };
      try {
        return await ask(device, words);
      } catch (cause) {
        const hung = cause instanceof DOMException && cause.name === 'TimeoutError';
        return { ...later(String(cause)), ...(hung ? { hung } : {}) };
      }
    },
  };
}

/** A push service that let us wait so often in a run is asked no more in it. */
const mostHung = 2;

/**
 * The same, for one run: a push service that hangs holds up who is told by it twice, and after that nobody. What it did
 * not take is tried in a later run.
 */
export function forOneRun(push: Push): Push {
  const hung = new Map<string, number>();
  return {
    publicKey: push.publicKey,
    async send(device, words) {
      const service = URL.parse(device.endpoint)?.origin ?? '';
      if ((hung.get(service) ?? 0) >= mostHung)
        return { became: 'later', waitMs: 0, why: `${service} hangs, and is asked no more in this run` };
      const answer = await push.send(device, words);
      if ('hung' in answer && answer.hung) hung.set(service, (hung.get(service) ?? 0) + 1);
      return answer;
    },
  };
}
