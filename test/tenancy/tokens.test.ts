import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BadToken, keysOf, makeTokenVerifier, type TokenVerifier } from '../../functions/tenancy/tokens.ts';
import { eventFor, issuer, send, startCity, tokenWith } from '../harness/city.ts';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const now = new Date('2026-11-24T09:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);
const published: JWK[] = [];
const server = createServer((_, response) => response.end(JSON.stringify({ keys: published })));
let first: Pair;
let verify: TokenVerifier;
let jwksUri: string;

const publish = async (kid: string): Promise<Pair> => {
  const pair = await generateKeyPair('RS256');
  published.push({ ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256' });
  return pair;
};
const signed = (claims: Record<string, unknown> = {}, { privateKey }: Pair = first, header = {}) =>
  new SignJWT({ iss: issuer, aud: 'noaber', sub: 'fatima', iat: seconds, exp: seconds + 300, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'first', ...header })
    .sign(privateKey);

beforeAll(async () => {
  first = await publish('first');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  verify = makeTokenVerifier({ issuer, audience: ['noaber'], keys: keysOf(jwksUri), now: () => now });
});
afterAll(() => void server.close());

describe('an access token', () => {
  it('says who holds it', async () => {
    expect(await verify(await signed())).toEqual({ personId: 'per_fatima', wijken: [] });
  });

  it('of Cognito says its audience as client_id, and its wijken in one claim', async () => {
    const token = await signed({
      aud: undefined,
      client_id: 'noaber',
      token_use: 'access',
      wijken: 'beijum selwerd',
    });
    expect(await verify(token)).toEqual({ personId: 'per_fatima', wijken: ['beijum', 'selwerd'] });
  });

  it('may be half a minute off, as clocks are, and no more', async () => {
    expect(await verify(await signed({ exp: seconds - 29 }))).toMatchObject({ personId: 'per_fatima' });
    await expect(verify(await signed({ exp: seconds - 31 }))).rejects.toThrow(BadToken);
    expect(await verify(await signed({ nbf: seconds + 29 }))).toMatchObject({ personId: 'per_fatima' });
    await expect(verify(await signed({ nbf: seconds + 31 }))).rejects.toThrow(BadToken);
  });

  it.each([
    ['of another issuer', { iss: 'https://id.elsewhere' }],
    ['for another audience', { aud: 'somebody-else' }],
    ['for another Cognito client', { aud: undefined, client_id: 'somebody-else' }],
    ['without an audience', { aud: undefined }],
    ['that is an identity token', { token_use: 'id' }],
    ['without expiry', { exp: undefined }],
    ['without subject', { sub: undefined }],
    ['whose subject would widen a key', { sub: 'x#MEMBER' }],
    ['whose subject is no text', { sub: 7 }],
  ])('%s does not hold', async (_, claims) => {
    await expect(verify(await signed(claims))).rejects.toThrow(BadToken);
  });

  it('that nobody signed does not hold', async () => {
    const unsigned = new UnsecuredJWT({ iss: issuer, aud: 'noaber', sub: 'fatima' })
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 300)
      .encode();
    await expect(verify(unsigned)).rejects.toThrow(BadToken);
    const [header, payload] = (await signed()).split('.');
    await expect(verify(`${header}.${payload}.`)).rejects.toThrow(BadToken);
  });

  it('signed with our public key as if it were a secret does not hold', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(published[0]));
    const token = await new SignJWT({ iss: issuer, aud: 'noaber', sub: 'fatima', exp: seconds + 300 })
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setIssuedAt(seconds)
      .sign(secret);
    await expect(verify(token)).rejects.toThrow(BadToken);
  });

  it('signed with somebody else’s key under the name of ours does not hold', async () => {
    await expect(verify(await signed({}, await generateKeyPair('RS256')))).rejects.toThrow(BadToken);
  });

  it('that is no token at all does not hold', async () => {
    for (const token of ['', 'x', 'a.b.c', '{}', 'é.é.é', 'a'.repeat(20_000)])
      await expect(verify(token)).rejects.toThrow(BadToken);
  });

  it('signed with the next key holds once the issuer published it, and with the last no more', async () => {
    const rotating = makeTokenVerifier({
      issuer,
      audience: ['noaber'],
      keys: keysOf(jwksUri),
      now: () => now,
    });
    expect(await rotating(await signed())).toMatchObject({ personId: 'per_fatima' });
    const next = await publish('next');
    const token = await signed({}, next, { kid: 'next' });
    // Keys are not asked for at every unknown name, or anybody could make us ask without end.
    await expect(rotating(token)).rejects.toThrow(BadToken);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    try {
      expect(await rotating(token)).toMatchObject({ personId: 'per_fatima' });
      const last = await signed();
      published.splice(0, published.length);
      await publish('first');
      vi.setSystemTime(Date.now() + 11 * 60_000);
      await expect(rotating(last)).rejects.toThrow(BadToken);
      await expect(rotating(token)).rejects.toThrow(BadToken);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an API', () => {
  it('asks to sign in, in the caller’s language, whoever has no good token', async () => {
    const city = await startCity();
    await city.found('beijum');
    const expired = await tokenWith({ sub: 'x', exp: Math.floor(city.time.now.getTime() / 1000) - 60 });
    const stranger = await tokenWith({ sub: 'x', iss: 'https://id.elsewhere' });
    for (const token of [undefined, expired, stranger, 'nonsense'])
      for (const [language, words] of [
        ['nl', 'Log eerst in'],
        ['en', 'Sign in first'],
      ] as const) {
        const answer = await send(
          city.wijkApi('beijum'),
          '/w/beijum/graphql',
          token,
          '{ me { id } }',
          {},
          {
            'accept-language': language,
          },
        );
        expect(answer.status).toBe(401);
        expect(answer.errors?.[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
        expect(answer.errors?.[0].message).toContain(words);
        expect(answer.data).toBeUndefined();
      }
    await city.stop();
  });

  it('does not blame the caller when the issuer can’t be reached, and shows no stack', async () => {
    const city = await startCity();
    const { makeWijkApi } = await import('../../functions/gateway/wijk-api.ts');
    const keys = keysOf('http://127.0.0.1:9/');
    const tokens = makeTokenVerifier({ issuer, audience: ['noaber'], keys, now: () => now });
    const api = makeWijkApi({ ...city.settings, tokens, wijk: 'beijum' });
    const body = JSON.stringify({ query: '{ me { id } }' });
    const event = eventFor('/w/beijum/graphql', body, { authorization: `Bearer ${await signed()}` });
    const answer = await api(event, {} as never);
    expect(answer.statusCode).toBe(500);
    expect(JSON.parse(answer.body ?? '').errors[0].extensions).toEqual({ code: 'BROKEN' });
    expect(answer.body).not.toMatch(/ECONN|127\.0\.0\.1|at .*\.ts/);
    await city.stop();
  });
});
