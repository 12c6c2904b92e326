import { ECDH } from 'node:crypto';
import type { TurnOffPushInput, TurnOnPushInput } from '../../schema/generated/wijk.ts';
import { pushServiceOf } from '../../schema/push-services.ts';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import {
  type Device,
  deviceId,
  dropDevices,
  loadDevices,
  loadPushKey,
  placeDevices,
  unchangedDevices,
} from './device-store.ts';
import { loadTelling, placeTelling, unchanged } from './store.ts';

/** At most so many devices a person. */
const mostDevices = 10;

const bytesIn = (text: string): Buffer | undefined =>
  /^[\w-]{1,200}$/.test(text) ? Buffer.from(text, 'base64url') : undefined;

/** True for a public key that something can be encrypted for: an uncompressed point that lies on P-256. */
function isPoint(text: string): boolean {
  const point = bytesIn(text);
  if (point?.length !== 65 || point[0] !== 4) return false;
  try {
    ECDH.convertKey(point, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}

/** Be told by push on this device. */
export async function turnOnPush(caller: Caller, input: TurnOnPushInput): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  const { endpoint, p256dh, auth } = input;
  demand(pushServiceOf(endpoint, caller.pushOrigin), 'UNKNOWN_PUSH_SERVICE', { field: 'endpoint' });
  demand(isPoint(p256dh), 'BAD_DEVICE', { field: 'p256dh' });
  demand(bytesIn(auth)?.length === 16, 'BAD_DEVICE', { field: 'auth' });
  const key = await loadPushKey(caller.table);
  demand(key, 'NO_PUSH_HERE');
  await decideAgain(async () => {
    const [before, telling] = await Promise.all([
      loadDevices(caller.table, caller.personId, true),
      loadTelling(caller.table, caller.personId, true),
    ]);
    const known = before.devices.find((one) => one.endpoint === endpoint);
    const device: Device = {
      id: deviceId(endpoint),
      endpoint,
      p256dh,
      auth,
      key,
      at: known?.at ?? caller.at,
    };
    const same = JSON.stringify(known) === JSON.stringify(device);
    if (same && telling.wishes.channel === 'push') return;
    const devices = [...before.devices.filter((one) => one !== known), device];
    demand(devices.length <= mostDevices, 'TOO_MANY_DEVICES', { values: { most: mostDevices } });
    const wishes = { ...telling.wishes, channel: 'push' as const };
    await caller.table.transact([
      put(placeDevices({ ...before, devices, version: before.version + 1 }), unchangedDevices(before)),
      put(placeTelling({ ...telling, wishes, version: telling.version + 1 }), unchanged(telling)),
    ]);
  });
}

/** Be told no more on a device; without any left, letters go by mail. */
export async function turnOffPush(caller: Caller, { id }: TurnOffPushInput): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
  await dropDevices(caller.table, caller.personId, (device) => device.id === id);
}

/** The caller's devices as they are shown: without the keys. */
export async function ownDevices({ table, personId, pushOrigin }: Caller) {
  const { devices } = await loadDevices(table, personId);
  return devices.map(({ id, endpoint, at }) => ({
    id,
    endpoint,
    service: pushServiceOf(endpoint, pushOrigin) ?? '',
    at,
  }));
}
