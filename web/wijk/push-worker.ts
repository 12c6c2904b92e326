/**
 * Shows what is pushed to this browser, also while the app is closed, and opens the app at it. One per wijk: its scope
 * is /w/<wijk>/, so that each wijk pushes with keys of its own. Another one, whose scope is everything, is there for who
 * has no push; each of them opens the app where there is no line.
 */
import { keepShell, serveShell, type Up } from './shell.ts';

/** What a wijk pushes: see functions/telling/letter.ts. The texts are in the language of the person already. */
export type Pushed = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly stop: { readonly path: string; readonly label: string; readonly done: string };
};

type Waiting = { waitUntil(work: Promise<unknown>): void };
type PushEvent = Waiting & { readonly data: { json(): Pushed } | null };
type ClickEvent = Waiting & {
  readonly action: string;
  readonly notification: { readonly data?: Pushed; close(): void };
};
type AppWindow = {
  readonly url: string;
  focus(): Promise<unknown>;
  navigate(url: string): Promise<unknown>;
};

/** What a service worker has of the browser, as far as it is used here. */
declare const self: {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly AppWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Parameters<typeof serveShell>[0]) => void): void;
  addEventListener(type: 'message', listener: (event: Waiting & { readonly data: Up }) => void): void;
  addEventListener(type: 'push', listener: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: ClickEvent) => void): void;
};

const icon = '/icon-192.png';

/** Shows a message. One with the same id takes the place of what was shown before, without a sound. */
function show({ data }: PushEvent): Promise<void> {
  // A browser takes the permission back from who is pushed to and shows nothing.
  const message = data?.json();
  if (!message) return self.registration.showNotification('Noaber', { icon });
  const { id, language, title, body, stop } = message;
  const options = {
    ...{ body, icon, tag: id, lang: language, data: message },
    actions: [{ action: 'stop', title: stop.label }],
  };
  return self.registration.showNotification(title, options);
}

/** Goes to a page of the wijk: in a window of it that is open, or in a new one. */
async function open(path: string): Promise<unknown> {
  const { href, origin } = new URL(path, self.location.origin);
  if (origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const here = windows.find(({ url }) => url.startsWith(self.registration.scope));
  if (!here) return self.clients.openWindow(href);
  // A window that may not come to the front can still go there.
  await here.focus().catch(() => undefined);
  return here.url === href ? undefined : here.navigate(href);
}

/** Says that nothing is to be told any more, by the link that came with the message; nobody need sign in for that. */
async function stopTelling({ id, language, title, stop }: Pushed): Promise<unknown> {
  const answer = await fetch(stop.path, { method: 'POST' }).catch(() => undefined);
  if (!answer?.ok) return open(stop.path);
  return self.registration.showNotification(title, { body: stop.done, icon, tag: id, lang: language });
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', serveShell);
self.addEventListener('message', (event) => event.waitUntil(keepShell(event.data)));
self.addEventListener('push', (event) => event.waitUntil(show(event)));
self.addEventListener('notificationclick', (event) => {
  const { action, notification } = event;
  notification.close();
  const message = notification.data;
  if (!message) event.waitUntil(open(self.registration.scope));
  else event.waitUntil(action === 'stop' ? stopTelling(message) : open(message.path));
});
