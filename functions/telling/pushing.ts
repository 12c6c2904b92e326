import type { Logger } from '@aws-lambda-powertools/logger';
import type { Table } from '../tenancy/table.ts';
import { type Device, dropDevices, loadDevices } from './device-store.ts';
import type { Push } from './push.ts';

/** What came of pushing to a person: a device took it, none of them ever will, or it is worth trying again. */
export type Reached =
  | { readonly became: 'reached' | 'nowhere' }
  | { readonly became: 'later'; readonly waitMs: number };

/**
 * Pushes to every device of a person. One that takes it is enough: a second screen that was out of reach is not tried
 * again, so that nobody is told twice. Devices that are gone are taken off.
 */
export async function pushTo(
  table: Table,
  push: Push,
  log: Logger,
  person: string,
  words: string,
): Promise<Reached> {
  const { devices } = await loadDevices(table, person, true);
  const answers = await Promise.all(devices.map((device) => push.send(device, words)));
  const gone = devices.filter((_, i) => answers[i]?.became === 'gone');
  // The same device that was turned on anew meanwhile has other keys, and stays.
  const isGone = ({ id, p256dh, key }: Device) =>
    gone.some((one) => one.id === id && one.p256dh === p256dh && one.key === key);
  if (gone.length) await dropDevices(table, person, isGone);
  const failed = answers.flatMap((one) => (one.became === 'later' || one.became === 'refused' ? [one] : []));
  for (const { why } of failed) log.warn('a push was not taken', { why });
  if (answers.some(({ became }) => became === 'taken')) return { became: 'reached' };
  const waits = failed.filter(({ became }) => became === 'later').map(({ waitMs }) => waitMs);
  return waits.length ? { became: 'later', waitMs: Math.min(...waits) } : { became: 'nowhere' };
}
