import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { fetchKeys } from './fetch-keys.ts';

/** Who a token speaks for. */
export type TokenHolder = { readonly personId: string; readonly wijken: readonly string[] };

/** The token does not hold: expired, of another issuer or audience, unsigned, or no token at all. */
export class BadToken extends Error {
  override readonly name = 'BadToken';
}

/** Checks an access token in full and says who holds it. */
export type TokenVerifier = (token: string) => Promise<TokenHolder>;

/** Where tokens come from and for whom they must be meant. */
export type TokenRules = {
  readonly issuer: string;
  /** Accepted `aud` values; Cognito's access tokens carry `client_id` instead. */
  readonly audience: readonly string[];
  /** The issuer's keys. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
};

/** The issuer's published keys; fetched once, and again when a token names a key that is not among them. */
export function keysOf(jwksUri: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUri), { [customFetch]: fetchKeys });
  // Under way while the rest still loads; who needs them and finds none asks again, and is told what went wrong.
  keys.reload().catch(() => {});
  return keys;
}

// An e-mail clock and a phone's clock differ by seconds; more than this is an expired token.
const clockTolerance = 30;

/** Makes the verifier for one issuer. */
export function makeTokenVerifier({ issuer, audience, keys, now }: TokenRules): TokenVerifier {
  return async (token) => {
    const payload = await verified(token, keys, issuer, now());
    const meantFor = [payload.aud ?? payload.client_id].flat();
    if (!meantFor.some((one) => typeof one === 'string' && audience.includes(one)))
      throw new BadToken('audience');
    if (payload.token_use !== undefined && payload.token_use !== 'access') throw new BadToken('token_use');
    const { sub, wijken } = payload;
    // The subject becomes part of keys: only what cannot end or widen one.
    if (typeof sub !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(sub)) throw new BadToken('subject');
    return {
      personId: `per_${sub}`,
      wijken: typeof wijken === 'string' ? wijken.split(' ').filter(Boolean) : [],
    };
  };
}

async function verified(token: string, keys: JWTVerifyGetKey, issuer: string, currentDate: Date) {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256', 'ES256'],
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance,
      currentDate,
    });
    return payload;
  } catch (cause) {
    // A key set that cannot be fetched is our fault, not the caller's.
    if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) throw cause;
    throw new BadToken(cause.code, { cause });
  }
}
