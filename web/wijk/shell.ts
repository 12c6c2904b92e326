/**
 * Keeps the app itself on a device, so that it opens without a line and says so. It keeps the page, its assets and the
 * settings, which are the same for everybody: no answer of an API, so nothing about anybody, also on a device that
 * people share. What is kept belongs together: each version of the page has a cache of its own, and the one before
 * stays for tabs that are still open.
 */

/** What the app tells the worker once it is up: the files it came up with. */
export type Up = { readonly up: readonly string[] };

type FetchEvent = { readonly request: Request; respondWith(answer: Promise<Response>): void };

const prefix = 'noaber.shell.';
const settings = '/settings.json';

/** Addresses at which the app answers; everything else is somebody else's, above all what an API answers. */
const isPage = ({ pathname }: URL): boolean =>
  pathname === '/' ||
  pathname === '/accessibility' ||
  (/^\/w\/[a-z0-9-]+(\/[^.]*)?$/.test(pathname) &&
    !/^\/w\/[a-z0-9-]+\/(graphql|open|telling)\b/.test(pathname));

/** Versions that are kept, the newest first. */
const versions = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();

/** What is kept under an address, of the newest version that has it. */
async function kept(address: string): Promise<Response | undefined> {
  for (const name of await versions()) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function nameOf(page: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  return (
    prefix + [...new Uint8Array(hash).slice(0, 8)].map((one) => one.toString(16).padStart(2, '0')).join('')
  );
}

/** Keeps the page with all that it came up with; not when a newer page came meanwhile, which asks for other files. */
export async function keepShell({ up }: Up): Promise<void> {
  const answer = await fetch('/', { cache: 'no-cache' });
  const page = await answer.clone().text();
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
  if (!answer.ok || !named.every((file) => up.includes(file))) return;
  const version = await nameOf(page);
  const cache = await caches.open(version);
  const missing: string[] = [];
  for (const file of new Set([...named, ...up])) if (!(await cache.match(file))) missing.push(file);
  await cache.addAll(missing);
  await cache.add(settings);
  // The page comes last: where it stands, all of it is there.
  await cache.put('/', answer);
  const [_before, ...older] = (await versions()).filter((name) => name !== version);
  for (const old of older) await caches.delete(old);
}

/** From the line; from what is kept when there is none. */
const lineFirst = async (request: Request, address: string): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (cause) {
    const found = await kept(address);
    if (found) return found;
    throw cause;
  }
};

async function keep(address: string, answer: Response): Promise<void> {
  const [newest] = await versions();
  if (newest) await (await caches.open(newest)).put(address, answer);
}

/** A file whose name says what is in it: once kept, it is never asked for again. */
async function keptFirst(request: Request, address: string): Promise<Response> {
  const found = await kept(address);
  if (found) return found;
  const answer = await fetch(request);
  // Whether it can be kept or not, such as on a full device: who asked gets it, and does not wait for that.
  if (answer.ok) void keep(address, answer.clone()).catch(() => undefined);
  return answer;
}

/** Answers for the page, its assets and the settings, and for nothing else. */
export function serveShell(event: FetchEvent): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(lineFirst(request, '/'));
  } else if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(request, url.pathname));
  else if (url.pathname === settings) event.respondWith(lineFirst(request, settings));
}
