import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { type Noaber, startNoaber } from '../../infra/local/noaber.ts';
import { Browser } from './browser.ts';

let noaber: Noaber;
beforeAll(async () => {
  noaber = await startNoaber({ seed: 'none', quiet: true });
});
afterAll(() => noaber.stop());

const client: oauth.Client = { client_id: 'wijk-app', token_endpoint_auth_method: 'none' };
const insecure = { [oauth.allowInsecureRequests]: true };

async function provider(): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(`${noaber.origin}/oidc`);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
}

async function begin(change: Record<string, string> = {}) {
  const as = await provider();
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(as.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: `${noaber.origin}/signed-in`,
    response_type: 'code',
    scope: 'openid profile',
    state: 'a-state',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...change,
  }).toString();
  const browser = new Browser(noaber.origin);
  return { as, verifier, browser, page: await browser.get(url.href) };
}

async function tokens(as: oauth.AuthorizationServer, landed: URL, verifier: string) {
  const params = oauth.validateAuthResponse(as, client, landed, 'a-state');
  return oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    params,
    `${noaber.origin}/signed-in`,
    verifier,
    insecure,
  );
}

const subOf = (accessToken: string) =>
  JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString());

test('a demo person signs in, the API knows them, and the code works once', async () => {
  const { as, verifier, browser, page } = await begin();
  expect(page.text).toContain(cast.host.name);
  expect(page.text).not.toContain('<script');
  const landed = await browser.submit(page, 'person', { sub: cast.host.sub });
  const result = await oauth.processAuthorizationCodeResponse(
    as,
    client,
    await tokens(as, new URL(landed.url), verifier),
    { requireIdToken: true },
  );
  expect(subOf(result.access_token)).toMatchObject({
    sub: cast.host.sub,
    aud: 'noaber',
    iss: `${noaber.origin}/oidc`,
    wijken: [],
  });
  expect(oauth.getValidatedIdTokenClaims(result)).toMatchObject({ sub: cast.host.sub, name: cast.host.name });
  const asked = await fetch(`${noaber.origin}/city/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${result.access_token}` },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  expect(await asked.json()).toEqual({ data: { me: { id: `off_${cast.host.sub}` } } });

  const again = await tokens(as, new URL(landed.url), verifier);
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
});

test('who presses their name twice comes in all the same', async () => {
  const { as, verifier, browser, page } = await begin();
  const first = await browser.submit(page, 'person', { sub: cast.host.sub });
  // The browser goes on with the second: what came of the first is given up.
  const landed = await browser.submit(page, 'person', { sub: cast.host.sub });
  expect(new URL(landed.url).searchParams.get('code')).not.toBe(new URL(first.url).searchParams.get('code'));
  const result = await oauth.processAuthorizationCodeResponse(
    as,
    client,
    await tokens(as, new URL(landed.url), verifier),
  );
  expect(subOf(result.access_token)).toMatchObject({ sub: cast.host.sub });
});

test('plain PKCE, no PKCE, a strange verifier and a strange address to go back to are refused', async () => {
  const changes: Record<string, string>[] = [
    { code_challenge_method: 'plain' },
    { code_challenge: '', code_challenge_method: '' },
  ];
  for (const change of changes) {
    const { page } = await begin(change);
    expect(new URL(page.url).searchParams.get('error')).toBe('invalid_request');
  }
  const elsewhere = await begin({ redirect_uri: 'https://elsewhere.example/' });
  expect(elsewhere.page.status).toBe(400);
  const { as, browser, page } = await begin();
  const landed = await browser.submit(page, 'person', { sub: cast.board.sub });
  const refused = await tokens(as, new URL(landed.url), oauth.generateRandomCodeVerifier());
  expect(refused.status).toBe(400);
});

const mailedCode = async () =>
  /(\d{6})/.exec(
    /<pre>(.*?)<\/pre>/s.exec(await (await fetch(`${noaber.origin}/mailbox`)).text())?.[1] ?? '',
  )?.[1] ?? '';

test('a code by mail signs in the same person each time, and takes five tries at most', async () => {
  const subs: string[] = [];
  for (const email of ['Buur@Example.nl', 'buur@example.nl']) {
    const { as, verifier, browser, page } = await begin();
    const asked = await browser.submit(page, 'mail', { email });
    expect(asked.text).toContain('buur@example.nl');
    const wrong = await browser.submit(page, 'code', { code: 'no code' });
    expect(wrong.status).toBe(422);
    const landed = await browser.submit(page, 'code', { code: await mailedCode() });
    const result = await oauth.processAuthorizationCodeResponse(
      as,
      client,
      await tokens(as, new URL(landed.url), verifier),
    );
    subs.push(subOf(result.access_token).sub);
  }
  expect(subs[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(subs[1]).toBe(subs[0]);

  const { browser, page } = await begin();
  await browser.submit(page, 'mail', { email: 'buur@example.nl' });
  const code = await mailedCode();
  for (let tried = 0; tried < 5; tried++) await browser.submit(page, 'code', { code: 'wrong' });
  const late = await browser.submit(page, 'code', { code });
  expect(late.status).toBe(422);
  expect(late.text).toContain('role="alert"');
});

test('signing out ends the session', async () => {
  const { as, browser, page } = await begin();
  await browser.submit(page, 'person', { sub: cast.wij.sub });
  const asked = await browser.get(as.end_session_endpoint ?? '');
  expect(asked.text).toContain('op.logoutForm');
  const xsrf = /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? '';
  await browser.post(`${noaber.origin}/oidc/session/end/confirm`, { xsrf, logout: 'yes' });
  const next = await browser.get(page.asked);
  expect(next.text).toContain(cast.host.name);
});

test('pages come in the language asked for', async () => {
  const { browser, page } = await begin();
  const english = await browser.get(page.url, { 'accept-language': 'en' });
  expect(english.text).toContain('Choose who you are');
  expect(page.text).toContain('Kies wie u bent');
});
