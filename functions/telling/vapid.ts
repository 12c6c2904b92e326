import { createECDH, hkdfSync } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';

/** By what a push service knows who sends (VAPID, RFC 8292): one pair of keys per wijk. */
export type Vapid = {
  /** As browsers and push services take it: the uncompressed point, base64url. */
  readonly publicKey: string;
  /** What stands in the Authorization header of a push to this address. */
  authorization(address: string): Promise<string>;
};

/** How long a push service may believe a token; it takes at most a day. */
const hours = 12;

/**
 * The keys of a wijk follow from its secret: any 32 bytes are a private key on P-256, but for one in four thousand
 * million, so that a random secret is all that has to be made and kept.
 */
export function vapidOf(secret: string, wijk: string, contact: string): Vapid {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, wijk, 'noaber vapid', 32)));
  const point = pair.getPublicKey();
  const [publicKey, x, y, d] = [point, point.subarray(1, 33), point.subarray(33), pair.getPrivateKey()].map(
    (bytes) => bytes.toString('base64url'),
  );
  const key = importJWK({ kty: 'EC', crv: 'P-256', x, y, d }, 'ES256');
  const signed = new Map<string, { readonly token: string; readonly until: number }>();

  return {
    publicKey: publicKey ?? '',
    async authorization(address) {
      const { origin } = new URL(address);
      const now = Date.now();
      const known = signed.get(origin);
      if (known && known.until > now) return `vapid t=${known.token}, k=${publicKey}`;
      const expires = Math.floor(now / 1000) + hours * 3_600;
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setAudience(origin)
        .setSubject(contact)
        .setExpirationTime(expires)
        .sign(await key);
      signed.set(origin, { token, until: now + (hours / 2) * 3_600_000 });
      return `vapid t=${token}, k=${publicKey}`;
    },
  };
}
