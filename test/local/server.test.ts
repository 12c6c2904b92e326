import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { type Noaber, startNoaber } from '../../infra/local/noaber.ts';

let noaber: Noaber;
const folder = mkdtempSync(join(tmpdir(), 'noaber-test-'));
beforeAll(async () => {
  noaber = await startNoaber({ seed: 'small', quiet: true, dataDir: folder });
});
afterAll(async () => {
  await noaber.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, sub: string, query: string) => {
  const response = await fetch(`${noaber.origin}${path}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await noaber.tokenFor(sub)}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

test('the web apps get a strict policy, whatever the path', async () => {
  for (const path of ['/', '/w/korrewegwijk/vragen', '/console/', '/console/wijken/beijum']) {
    const { headers } = await fetch(noaber.origin + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
});

test('nothing outside the built files is served', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/.noaber/keys.json',
    '/keys.json',
  ])
    expect((await fetch(noaber.origin + path)).status).toBe(404);
});

test('settings.json tells both apps where they are', async () => {
  const settings = await (await fetch(`${noaber.origin}/settings.json`)).json();
  expect(settings).toMatchObject({
    issuer: `${noaber.origin}/oidc`,
    clientIdWijk: 'wijk-app',
    clientIdConsole: 'console',
    city: { id: 'groningen', name: 'Groningen' },
    local: true,
  });
  expect(settings.wijken).toHaveLength(6);
});

test('the SDL is served; a wijk that is not there is not found', async () => {
  const sdl = await fetch(`${noaber.origin}/w/korrewegwijk/schema.graphql`);
  expect(await sdl.text()).toContain('type Wijk');
  expect((await fetch(`${noaber.origin}/w/nergens/graphql`)).status).toBe(404);
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(noaber.origin).port);
  await expect(startNoaber({ port, seed: 'none', quiet: true })).rejects.toThrow(`Port ${port} is taken`);
});

test('data that another process holds is left alone', async () => {
  await expect(startNoaber({ dataDir: folder, seed: 'none', quiet: true })).rejects.toThrow('already runs');
});

test('the small city has figures that are not withheld, and people with their parts', async () => {
  const { data } = await ask(
    '/city',
    cast.admin.sub,
    '{ wijk(id: "korrewegwijk") { months(last: 1) { solvedByResidents { value } joined { value } } } }',
  );
  expect(data.wijk.months[0].solvedByResidents.value).toBeGreaterThanOrEqual(5);
  expect(data.wijk.months[0].joined.value).toBeGreaterThanOrEqual(5);
  const roles = async (sub: string) => (await ask('/w/korrewegwijk', sub, '{ me { roles } }')).data.me.roles;
  expect(await roles(cast.board.sub)).toContain('board');
  expect(await roles(cast.host.sub)).toContain('host');
  expect(await roles(cast.wij.sub)).toContain('wij');
  expect(await roles(cast.coordinator.sub)).toContain('coordinator');
  expect(await roles(cast.newcomer.sub)).toEqual([]);
});

test('a token carries the wijken of its holder', async () => {
  const [, payload = ''] = (await noaber.tokenFor(cast.asker.sub)).split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).wijken).toEqual(['korrewegwijk']);
});

test('data of an earlier version is refused with what to do, and left as it is', async () => {
  const old = mkdtempSync(join(tmpdir(), 'noaber-old-'));
  writeFileSync(join(old, 'filled.json'), JSON.stringify({ seed: 'small' }));
  await expect(startNoaber({ seed: 'small', quiet: true, dataDir: old })).rejects.toThrow('npm run reset');
  rmSync(old, { recursive: true, force: true });
});
