declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  /** Encrypts as RFC 8188 says, with the key of a subscription (RFC 8291). */
  export function encrypt(
    words: Buffer,
    how: {
      readonly version: 'aes128gcm';
      /** Public key of the receiver, base64url. */
      readonly dh: string;
      /** A pair of keys for this one message. */
      readonly privateKey: ECDH;
      /** Secret of the subscription, base64url. */
      readonly authSecret: string;
    },
  ): Buffer;
}
