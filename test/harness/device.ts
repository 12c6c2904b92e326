import { createDecipheriv, createECDH, createHmac, randomBytes } from 'node:crypto';

const hmac = (key: Buffer, ...parts: readonly Buffer[]) =>
  createHmac('sha256', key).update(Buffer.concat(parts)).digest();
const one = Buffer.from([1]);
const label = (text: string) => Buffer.from(`${text}\0`);

/** The keys of a device. */
export type DeviceKeys = { readonly privateKey: Buffer; readonly publicKey: Buffer; readonly auth: Buffer };

/** Reads an encrypted message as a browser does, by the letter of RFC 8291 and RFC 8188 and with nobody's library. */
export function opened(message: Buffer, { privateKey, publicKey, auth }: DeviceKeys): string {
  const salt = message.subarray(0, 16);
  const recordSize = message.readUInt32BE(16);
  const keyLength = message.readUInt8(20);
  const sender = message.subarray(21, 21 + keyLength);
  const record = message.subarray(21 + keyLength);
  if (record.length > recordSize)
    throw new Error('more than one record: a push message is one (RFC 8291, 4)');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  const shared = pair.computeSecret(sender);
  const input = hmac(hmac(auth, shared), label('WebPush: info'), publicKey, sender, one);
  const pseudoRandom = hmac(salt, input);
  const key = hmac(pseudoRandom, label('Content-Encoding: aes128gcm'), one).subarray(0, 16);
  const nonce = hmac(pseudoRandom, label('Content-Encoding: nonce'), one).subarray(0, 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  // The last record ends in a 2 and then zeros.
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== 2) throw new Error('not the last record');
  return padded.subarray(0, end).toString('utf8');
}

/** A new pair of keys and a secret. */
export function deviceKeys(): DeviceKeys {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys();
  return { privateKey: pair.getPrivateKey(), publicKey, auth: randomBytes(16) };
}

const handed = ({ publicKey, auth }: DeviceKeys) => ({
  p256dh: publicKey.toString('base64url'),
  auth: auth.toString('base64url'),
});

/** What a browser would hand to a site, at this push service. */
export const someSubscription = (at = 'https://fcm.googleapis.com/fcm/send') => ({
  endpoint: `${at}/${randomBytes(12).toString('hex')}`,
  ...handed(deviceKeys()),
});

/** A device at a push service: what its browser hands to a site, and what it can read of what comes. */
export async function newDevice(pushOrigin: string, senderKey: string) {
  const keys = deviceKeys();
  const { status, headers } = await fetch(`${pushOrigin}/push/subscribe`, {
    method: 'POST',
    body: senderKey,
  });
  if (status !== 201) throw new Error(`the push service answered ${status}`);
  const resource = headers.get('location') ?? '';
  const endpoint = /<([^>]+)>/.exec(headers.get('link') ?? '')?.[1] ?? '';
  return {
    subscription: { endpoint, ...handed(keys) },
    /** Everything that came and was not read before. */
    async read(): Promise<Record<string, unknown>[]> {
      const messages: Record<string, unknown>[] = [];
      for (;;) {
        const answer = await fetch(resource);
        if (answer.status === 204) return messages;
        messages.push(JSON.parse(opened(Buffer.from(await answer.arrayBuffer()), keys)));
      }
    },
    /** The browser takes its permission back: the push service lets nobody push here any more. */
    end: () => fetch(resource, { method: 'DELETE' }),
  };
}
