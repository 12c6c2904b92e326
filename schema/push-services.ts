/**
 * The push services that browsers use, by the hosts of the addresses that they give out; `*.` stands for any name
 * before it. Whoever turns push on names the address that we will send to: nothing else is ever sent to.
 */
const services = [
  { host: 'fcm.googleapis.com', name: 'Google' },
  { host: '*.push.services.mozilla.com', name: 'Mozilla' },
  { host: '*.push.apple.com', name: 'Apple' },
  { host: '*.notify.windows.com', name: 'Microsoft' },
] as const;

const mostSigns = 1_000;

const urlIn = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/**
 * The name of the push service that an address belongs to; undefined for an address that nothing may be sent to.
 * @param local Origin of the push service of this machine, where there is one.
 */
export function pushServiceOf(address: string, local?: string): string | undefined {
  const url = address.length <= mostSigns ? urlIn(address) : undefined;
  if (!url || url.username || url.password || url.hash) return undefined;
  if (local && url.origin === local) return 'Noaber';
  if (url.protocol !== 'https:' || url.port) return undefined;
  return services.find(({ host }) =>
    host.startsWith('*') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  )?.name;
}
