import type { Up } from './shell.ts';

const isFile = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith('/assets/');

/** Lets the worker keep the app on this device, once it is up; a browser that can't goes on without. */
export async function keepHere(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/push-worker.js', { scope: '/' });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const up: Up = { up: loaded.filter(isFile).map(({ pathname }) => pathname) };
    active?.postMessage(up);
  } catch {
    // A private window, or a browser told to keep nothing: the app works as before.
  }
}
