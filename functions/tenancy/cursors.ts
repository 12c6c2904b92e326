import { createHmac, timingSafeEqual } from 'node:crypto';

/** A cursor that was not made by this list of this wijk, or was altered. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

const sign = (secret: string, tenant: string, list: string, sk: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['cursor', tenant, list, sk]))
    .digest()
    .subarray(0, 12);

/** Opaque cursors, signed, bound to one tenant and one list. */
export class Cursors {
  private readonly secret: string;
  private readonly tenant: string;

  constructor(secret: string, tenant: string) {
    this.secret = secret;
    this.tenant = tenant;
  }

  /** The cursor of the item with this sort key. */
  seal(list: string, sk: string): string {
    return Buffer.concat([sign(this.secret, this.tenant, list, sk), Buffer.from(sk)]).toString('base64url');
  }

  /**
   * The sort key that a cursor stands for.
   * @throws {BadCursor} when it is of another wijk or list, or was altered.
   */
  open(list: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    const sk = bytes.subarray(12).toString();
    if (bytes.length < 13 || bytes.toString('base64url') !== cursor) throw new BadCursor();
    if (!timingSafeEqual(bytes.subarray(0, 12), sign(this.secret, this.tenant, list, sk)))
      throw new BadCursor();
    return sk;
  }
}
