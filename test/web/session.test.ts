import { afterEach, expect, test, vi } from 'vitest';
import { type AppSettings, Session } from '../../web/kit/session.ts';

const settings: AppSettings = {
  ...{ issuer: 'https://login.test', clientIdWijk: 'wijk', clientIdConsole: 'console', local: false },
  ...{ city: { id: 'groningen', name: 'Groningen' }, wijken: [] },
};

/** A browser without a line, at an address, that keeps these things in its tab. */
function browser(address: string, kept: Record<string, string> = {}) {
  const went: string[] = [];
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  for (const name of ['getItem', 'setItem', 'removeItem'])
    Object.defineProperty(storage, name, { enumerable: false });
  vi.stubGlobal(
    'sessionStorage',
    new Proxy(storage, {
      ownKeys: () => Object.keys(kept),
      getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(kept, key),
    }),
  );
  const { href, origin, pathname, search } = new URL(address);
  const assign = (to: string | URL) => void went.push(String(to));
  vi.stubGlobal('location', { href, origin, pathname, search, assign });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  return { went, kept };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('who signs out without a line leaves nothing here, and leaves the page', async () => {
  const kept = {
    'noaber.session': '{}',
    'noaber.desk.oost': '{}',
    'noaber.draft.oost.per_1': '{}',
    other: '',
  };
  const { went } = browser('https://noaber.test/w/oost/me', kept);
  await new Session(settings, 'wijk').signOut();
  expect(Object.keys(kept)).toEqual(['other']);
  expect(went).toEqual(['https://noaber.test/']);
});

test.each([
  ['wijk', '/'],
  ['console', '/console/'],
] as const)('a code that nobody here asked for leads to the beginning of the %s app', async (app, path) => {
  browser(`https://noaber.test${path}?code=abc&state=xyz`);
  expect(await new Session(settings, app).takeCode()).toBe(path);
});
