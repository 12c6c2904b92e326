/** Whether notifications can be turned on in this browser, or why they can't. */
export type Ability = 'able' | 'refused' | 'homeScreen' | 'unable';

/** What a browser hands out for who may push to it. */
export type Subscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Why notifications were not turned on. */
export class NotTurnedOn extends Error {
  override readonly name = 'NotTurnedOn';
  readonly why: 'refused' | 'notAsked' | 'failed';

  constructor(why: NotTurnedOn['why'], options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

/** Safari on a telephone or tablet of Apple lets only apps on the home screen push. */
const wantsHomeScreen = (): boolean =>
  (/iP(hone|ad|od)/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)) &&
  !matchMedia('(display-mode: standalone)').matches;

/** What this browser can do. Nothing is asked of the person. */
export function ability(): Ability {
  const knows = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!knows) return wantsHomeScreen() ? 'homeScreen' : 'unable';
  return Notification.permission === 'denied' ? 'refused' : 'able';
}

const scopeOf = (wijk: string): string => `/w/${wijk}/`;

/** The address that this browser has for this wijk; undefined when notifications are off here. */
export async function addressHere(wijk: string): Promise<string | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(wijk));
  return (await registration?.pushManager?.getSubscription())?.endpoint;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** True for a subscription that lets in who has this key; after a wijk got other keys it lets in nobody any more. */
const isFor = ({ options }: PushSubscription, key: Uint8Array): boolean => {
  const known = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return known.length === key.length && known.every((byte, i) => byte === key[i]);
};

/** Until a worker of this registration runs; another one may run for the page already, which has other addresses. */
const running = ({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve) => {
    const coming = installing ?? waiting;
    if (active || !coming) return resolve();
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve());
  });

/**
 * Asks the person whether Noaber may show notifications, and the browser for an address to push to. Only on a click.
 * @throws {NotTurnedOn} with why.
 */
export async function subscribe(wijk: string, publicKey: string): Promise<Subscription> {
  const allowed = await Notification.requestPermission();
  if (allowed !== 'granted') throw new NotTurnedOn(allowed === 'denied' ? 'refused' : 'notAsked');
  try {
    const registration = await navigator.serviceWorker.register('/push-worker.js', { scope: scopeOf(wijk) });
    await running(registration);
    const { pushManager } = registration;
    const key = bytesOf(publicKey);
    const before = await pushManager.getSubscription();
    if (before && !isFor(before, key)) await before.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint = '', keys = {} } = made.toJSON();
    return { endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' };
  } catch (cause) {
    throw new NotTurnedOn('failed', { cause });
  }
}

/** Ends the address of this browser for this wijk. */
export async function unsubscribe(wijk: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(wijk));
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
}
