import { createCipheriv, createHmac, timingSafeEqual } from 'node:crypto';

/** A cursor that was not made by this list of this wijk, or was altered. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

const markLength = 16;
const mark = (secret: string, tenant: string, list: string, sk: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['cursor', tenant, list, sk]))
    .digest()
    .subarray(0, markLength);

/** The same bytes under a mark: what was readable is not any more, and the other way round. */
const turned = (secret: string, under: Buffer, bytes: Buffer) =>
  createCipheriv('aes-256-ctr', createHmac('sha256', secret).update('cursor').digest(), under).update(bytes);

/**
 * Opaque cursors, signed, bound to one tenant and one list. Nobody reads a place in them: a list that hides something
 * can end there. The mark of what is inside is what it is encrypted with (as in RFC 5297).
 */
export class Cursors {
  private readonly secret: string;
  private readonly tenant: string;

  constructor(secret: string, tenant: string) {
    this.secret = secret;
    this.tenant = tenant;
  }

  /** The cursor of the item with this sort key. */
  seal(list: string, sk: string): string {
    const made = mark(this.secret, this.tenant, list, sk);
    return Buffer.concat([made, turned(this.secret, made, Buffer.from(sk))]).toString('base64url');
  }

  /**
   * The sort key that a cursor stands for.
   * @throws {BadCursor} when it is of another wijk or list, or was altered.
   */
  open(list: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length <= markLength || bytes.toString('base64url') !== cursor) throw new BadCursor();
    const given = bytes.subarray(0, markLength);
    const sk = turned(this.secret, given, bytes.subarray(markLength)).toString();
    if (!timingSafeEqual(given, mark(this.secret, this.tenant, list, sk))) throw new BadCursor();
    return sk;
  }
}
