import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import type { Placed } from '../tenancy/table-writes.ts';

const deviceSchema = z.object({
  id: z.string(),
  /** Where its push service takes messages for it. */
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
  /** The key of ours that its push service lets in. */
  key: z.string(),
  at: z.string(),
});
const devicesSchema = z.object({ person: z.string(), devices: z.array(deviceSchema), version: z.int() });

/** A browser that shows what is pushed to it. */
export type Device = z.infer<typeof deviceSchema>;
/** All devices of a person. */
export type Devices = z.infer<typeof devicesSchema>;

/** The id of a device follows from its address: the same device is one, however often it is added. */
export const deviceId = (endpoint: string): string =>
  `dev_${createHash('sha256').update(endpoint).digest('hex').slice(0, 32)}`;

/** Where the devices of a person stand: together, so that there are never too many. */
export const placeDevices = (devices: Devices): Placed => ({
  kind: 'devices',
  at: ['TELLDEVICES', devices.person],
  attributes: devices,
});

/** The devices of a person, the oldest first. */
export async function loadDevices(table: Table, person: string, consistent = false): Promise<Devices> {
  const stored = await table.get('TELLDEVICES', person, consistent);
  return stored ? devicesSchema.parse(stored) : { person, devices: [], version: 0 };
}

/** The guard under which devices that were read are written: they are as they were, or were not there. */
export const unchangedDevices = ({ version }: Devices) => (version === 0 ? ('absent' as const) : { version });

/** Takes devices off a person's list, and leaves what was added meanwhile. */
export async function dropDevices(
  table: Table,
  person: string,
  goes: (device: Device) => boolean,
): Promise<void> {
  await decideAgain(async () => {
    const before = await loadDevices(table, person, true);
    const devices = before.devices.filter((device) => !goes(device));
    if (devices.length === before.devices.length) return;
    await table.put(
      placeDevices({ ...before, devices, version: before.version + 1 }),
      unchangedDevices(before),
    );
  });
}

/** Removes all devices of a person. */
export const eraseDevices = (table: Table, person: string): Promise<void> =>
  table.remove('TELLDEVICES', person);

const keySchema = z.object({ publicKey: z.string() });

/** The public key that devices of this wijk subscribe with; undefined until the notifier showed one. */
export async function loadPushKey(table: Table): Promise<string | undefined> {
  const stored = await table.get('TELLKEY', 'current');
  return stored && keySchema.parse(stored).publicKey;
}

/** Shows the public key, where it is not there yet or another. */
export async function showPushKey(table: Table, publicKey: string): Promise<void> {
  if ((await loadPushKey(table)) === publicKey) return;
  await table.put({ kind: 'pushKey', at: ['TELLKEY', 'current'], attributes: { publicKey } });
}
