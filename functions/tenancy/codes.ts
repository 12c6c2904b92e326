import { createHash, createHmac } from 'node:crypto';

// Crockford's base 32: no I, L, O or U, so that a code on paper is read back as it was printed.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code that belongs to an id: ten letters and digits (50 bits), the same each time it is asked for,
 * so that it need not be kept. Purpose keeps the codes of invitations and of applications apart.
 */
export function codeFor(secret: string, tenant: string, purpose: string, id: string): string {
  const bytes = createHmac('sha256', secret)
    .update(JSON.stringify(['code', tenant, purpose, id]))
    .digest();
  const letters = [...bytes.subarray(0, 10)].map((byte) => alphabet.charAt(byte % 32)).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A code as people type it (case, dashes, spaces, O for 0, I or L for 1) in its one form; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : undefined;
}

/** What is kept of a code: enough to find it again, not to read it. */
export const codeKey = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 32);
