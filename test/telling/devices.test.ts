import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showPushKey } from '../../functions/telling/device-store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, type Person, startCity } from '../harness/city.ts';
import { someSubscription } from '../harness/device.ts';

const wijk = 'korrewegwijk';
const key = `B${'k'.repeat(86)}`;
let city: City;
let board: Person;
let ask: Person;
let help: Person;
let table: Table;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
});
afterAll(() => city.stop());

type Listed = { id: string; endpoint: string; service: string; at: string };
const devicesOf = async (who: Person): Promise<Listed[]> =>
  (await city.ask(who, wijk, '{ me { devices { id endpoint service at } } }')).data.me.devices;
const channelOf = async (who: Person): Promise<string> =>
  (await city.ask(who, wijk, '{ me { telling { channel } } }')).data.me.telling.channel;
const codes = async (who: Person, mutation: string, input: object): Promise<string[]> =>
  (await city.act(who, wijk, mutation, input, '')).userErrors.map(({ code }: { code: string }) => code);
const turnOn = (who: Person, input: object) => codes(who, 'turnOnPush', input);

describe('a device', () => {
  it('can not be added before the wijk has keys to push with', async () => {
    expect((await city.ask(ask, wijk, '{ pushKey }')).data).toEqual({ pushKey: null });
    expect(await turnOn(ask, someSubscription())).toEqual(['NO_PUSH_HERE']);
    await showPushKey(table, key);
    expect((await city.ask(ask, wijk, '{ pushKey }')).data).toEqual({ pushKey: key });
  });

  it('that is added makes push the means; the same one twice is once, and a new key of it replaces the old', async () => {
    const mine = someSubscription();
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => turnOn(ask, mine)));
    expect(atOnce.flat()).toEqual([]);
    city.time.now = new Date(city.time.now.getTime() + 60_000);
    expect(await turnOn(ask, mine)).toEqual([]);
    expect(await turnOn(ask, { ...someSubscription(), endpoint: mine.endpoint })).toEqual([]);
    expect(await devicesOf(ask)).toMatchObject([
      { endpoint: mine.endpoint, service: 'Google', at: '2026-11-02T09:00:00.000Z' },
    ]);
    expect(await channelOf(ask)).toBe('push');
    expect(await devicesOf(help)).toEqual([]);
  });

  it('is taken off by its owner alone, and then once is enough; the wish stays', async () => {
    const [{ id } = { id: '' }] = await devicesOf(ask);
    await codes(help, 'turnOffPush', { id });
    expect(await devicesOf(ask)).toHaveLength(1);
    for (const _ of [1, 2]) expect(await codes(ask, 'turnOffPush', { id })).toEqual([]);
    expect(await devicesOf(ask)).toEqual([]);
    expect(await channelOf(ask)).toBe('push');
    // Other wishes can be changed all the same; push is not chosen anew without a device.
    expect(await codes(ask, 'setTelling', { channel: 'push', digestAt: '08:00' })).toEqual([]);
    await codes(ask, 'setTelling', { channel: 'email' });
    expect(await codes(ask, 'setTelling', { channel: 'push' })).toEqual(['DEVICE_NEEDED']);
  });

  it('is one of ten at most, however many are added at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, async () => (await turnOn(help, someSubscription()))[0] ?? 'added'),
    );
    expect(answers.filter((one) => one === 'added')).toHaveLength(10);
    expect(answers.filter((one) => one === 'TOO_MANY_DEVICES')).toHaveLength(6);
    expect(await devicesOf(help)).toHaveLength(10);
  });

  it('is refused where nothing may be sent to, or nothing could be encrypted for', async () => {
    const fine = someSubscription();
    for (const endpoint of ['https://10.0.0.1/push', 'http://fcm.googleapis.com/x', 'https://push.example/x'])
      expect(await turnOn(ask, { ...fine, endpoint }), endpoint).toEqual(['UNKNOWN_PUSH_SERVICE']);
    const offCurve = `B${'A'.repeat(86)}`;
    for (const p256dh of ['', 'x', fine.auth, offCurve, `${fine.p256dh}=`])
      expect(await turnOn(ask, { ...fine, p256dh }), p256dh).toEqual(['BAD_DEVICE']);
    for (const auth of ['', fine.p256dh, 'AAAA'])
      expect(await turnOn(ask, { ...fine, auth }), auth).toEqual(['BAD_DEVICE']);
  });

  it('is part of everything about a person, and goes when they leave', async () => {
    const [leaver] = await city.residents(wijk, board, 'Vera');
    if (!leaver) throw new Error('nobody came');
    const mine = someSubscription();
    await turnOn(leaver, mine);
    const { data } = await city.ask(leaver, wijk, '{ me { everything } }');
    expect(JSON.parse(data.me.everything).devices).toMatchObject([mine]);
    await city.act(leaver, wijk, 'leave', { sure: true }, '');
    await city.idle();
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    expect(JSON.stringify(Items)).not.toContain(mine.endpoint);
    expect(await turnOn(leaver, mine)).toEqual(['NOT_A_RESIDENT']);
  });
});
