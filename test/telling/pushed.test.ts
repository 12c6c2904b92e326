import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vapidOf } from '../../functions/telling/vapid.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { newDevice, someSubscription } from '../harness/device.ts';

const wijk = 'korrewegwijk';
const minute = 60_000;
let city: City;
let board: Person;
let ask: Person;
let help: Person;
type Device = Awaited<ReturnType<typeof newDevice>>;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  await city.notifier(wijk);
});
afterAll(() => city.stop());

/** A Tuesday at eleven in the morning; each test has a week of its own, nothing that waits, and no device. */
let week = 0;
beforeEach(async () => {
  await city.idle();
  for (const person of [ask, help]) {
    await city.act(person, wijk, 'markSeen', {}, '');
    for (const { id } of await devicesOf(person)) await city.act(person, wijk, 'turnOffPush', { id }, '');
  }
  city.time.now = new Date(Date.parse('2026-11-03T10:00:00Z') + week++ * 7 * 86_400_000);
  await run();
  city.mails.length = 0;
});

const run = async (more = {}) => {
  await city.idle();
  return city.notifier(wijk, more);
};
const later = async (ms: number, more = {}) => {
  await city.idle();
  city.time.now = new Date(city.time.now.getTime() + ms);
  return run(more);
};
const devicesOf = async (who: Person): Promise<{ id: string }[]> =>
  (await city.ask(who, wijk, '{ me { devices { id } } }')).data.me.devices;
const telling = async (who: Person) =>
  (await city.ask(who, wijk, '{ me { telling { channel failedAt } } }')).data.me.telling;
const pushKey = async (): Promise<string> => (await city.ask(ask, wijk, '{ pushKey }')).data.pushKey;
const turnOn = async (who: Person, subscription: object) =>
  expect((await city.act(who, wijk, 'turnOnPush', subscription, '')).userErrors).toEqual([]);
const withDevice = async (who = ask): Promise<Device> => {
  const device = await newDevice(city.pushOrigin, await pushKey());
  await turnOn(who, device.subscription);
  return device;
};
/** A device at a push service that is in trouble, in this way. */
const inTrouble = (status: number, headers: Record<string, string> = {}) => {
  Object.assign(city.pushTrouble, { status, headers });
  return turnOn(ask, someSubscription(`${city.pushOrigin}/trouble`));
};
/** Somebody offers to help: news for who asked, at once. */
const answered = async () => {
  const requestId = newId('req');
  await city.change(ask, wijk, 'askForHelp', { id: requestId, category: 'debts', title: 'Rondkomen' });
  await city.change(help, wijk, 'answerRequest', { id: newId('ans'), requestId, text: 'Ik help' });
  return requestId;
};

describe('who wants push', () => {
  it('is told on every device, in their language, that there is news; not what, and not by mail', async () => {
    const devices = [await withDevice(), await withDevice()];
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 1, sent: 0 });
    for (const device of devices) {
      const [message, ...more] = await device.read();
      expect(more).toEqual([]);
      expect(message).toMatchObject({
        language: 'nl',
        title: 'Er is nieuws voor u in de korrewegwijk',
        path: `/w/${wijk}/news`,
      });
      expect(JSON.stringify(message)).not.toMatch(/Rondkomen|schulden|debts|Henk|Fatima|helpen|req_/);
    }
    expect(city.mails).toEqual([]);
    expect(await later(24 * 60 * minute)).toMatchObject({ pushed: 0, sent: 0 });
    await city.act(ask, wijk, 'setTelling', { language: 'en' }, '');
    await answered();
    await later(2 * minute);
    expect((await devices[0]?.read())?.[0]?.title).toBe('There is news for you in korrewegwijk');
    await city.act(ask, wijk, 'setTelling', { language: 'nl' }, '');
  });

  it('is told in one message of all that waits, after quiet hours, and not of what was seen or undone', async () => {
    const device = await withDevice();
    city.time.now = new Date(city.time.now.getTime() + 12.5 * 60 * minute);
    await answered();
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 0 });
    city.time.now = new Date(`${city.time.now.toISOString().slice(0, 10)}T06:00:00.000Z`);
    city.time.now = new Date(city.time.now.getTime() + 24 * 60 * minute);
    expect(await run()).toMatchObject({ pushed: 1 });
    expect(await device.read()).toHaveLength(1);
    const requestId = await answered();
    await city.change(help, wijk, 'withdrawAnswer', { requestId });
    await answered();
    await city.idle();
    await city.act(ask, wijk, 'markSeen', {}, '');
    await later(2 * minute);
    expect(await device.read()).toEqual([]);
  });

  it('can stop it from the message itself, in one step and without signing in', async () => {
    const device = await withDevice();
    await answered();
    await later(2 * minute);
    const [message] = (await device.read()) as [{ stop: { path: string; label: string } }];
    expect(message.stop.label).toBe('Geen bericht meer');
    const link = `https://noaber.test${message.stop.path}`;
    expect((await city.door(wijk, link, 'POST')).statusCode).toBe(200);
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 0, sent: 0 });
    await city.act(ask, wijk, 'setTelling', { choices: [{ group: 'help', when: 'atOnce' }] }, '');
  });

  it('has a device taken off that is gone, and is told by mail when it was the last', async () => {
    const [stays, goes] = [await withDevice(), await withDevice()];
    await goes.end();
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 1, sent: 0 });
    expect(await stays.read()).toHaveLength(1);
    expect(await devicesOf(ask)).toHaveLength(1);
    await stays.end();
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 0, sent: 1 });
    expect(await devicesOf(ask)).toEqual([]);
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 0, sent: 1 });
    expect(city.mails).toHaveLength(2);
    expect(city.mails[0]?.text).toContain('Iemand wil u helpen');
    expect(await telling(ask)).toEqual({ channel: 'push', failedAt: null });
  });
});

describe('a push service in trouble', () => {
  /** Runs each minute; answers in which it was asked. */
  const watchOver = async (minutes: number) => {
    const when: number[] = [];
    for (let n = 1; n <= minutes; n++) {
      city.pushTrouble.asked.length = 0;
      await later(minute);
      if (city.pushTrouble.asked.length) when.push(n);
    }
    return when;
  };

  it('is asked again, later each time, and then the letter goes by mail, once', async () => {
    await inTrouble(503);
    await answered();
    expect(await watchOver(45)).toEqual([1, 2, 7, 32]);
    expect(city.mails).toHaveLength(1);
    expect(await devicesOf(ask)).toHaveLength(1);
  }, 60_000);

  it('that says when is asked no sooner', async () => {
    await inTrouble(429, { 'retry-after': '600' });
    await answered();
    expect(await watchOver(12)).toEqual([1, 11]);
  });

  it('that will never take it is not asked twice about one letter: it goes by mail at once', async () => {
    await inTrouble(413);
    await answered();
    expect(await watchOver(5)).toEqual([1]);
    expect(city.mails).toHaveLength(1);
  });

  it('holds up nobody who has another device: one that took it is enough, and nobody is told twice', async () => {
    const device = await withDevice();
    await inTrouble(500);
    await answered();
    expect(await watchOver(10)).toEqual([1]);
    expect(await device.read()).toHaveLength(1);
    expect(city.mails).toEqual([]);
  });

  it('is told to who has no address and no number, so that it is not silence', async () => {
    const noAddress = { addressOf: async () => undefined };
    const device = await withDevice();
    await device.end();
    await answered();
    await later(2 * minute, noAddress);
    expect((await telling(ask)).failedAt).toBe(city.time.now.toISOString());
    await withDevice();
    await answered();
    await later(2 * minute, noAddress);
    expect((await telling(ask)).failedAt).toBeNull();
  });

  it('becomes a note for the host where there is no address but a number to call', async () => {
    await city.act(ask, wijk, 'setTelling', { phone: '050 123 45 67' }, '');
    const device = await withDevice();
    await device.end();
    await answered();
    expect(await later(2 * minute, { addressOf: async () => undefined })).toMatchObject({
      noted: 1,
      sent: 0,
    });
    await city.act(ask, wijk, 'setTelling', { phone: null }, '');
  });
});

describe('the keys of a wijk', () => {
  it('are shown by its notifier and follow from its secret; after another secret devices are turned on anew', async () => {
    const before = await pushKey();
    expect(before).toBe(vapidOf(city.pushSettings.secret, wijk, '').publicKey);
    const device = await withDevice();
    const { secret } = city.pushSettings;
    city.pushSettings.secret = 'n'.repeat(64);
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 0, sent: 1 });
    expect(await device.read()).toEqual([]);
    expect(await devicesOf(ask)).toEqual([]);
    expect(await pushKey()).not.toBe(before);
    const anew = await withDevice();
    await answered();
    expect(await later(2 * minute)).toMatchObject({ pushed: 1, sent: 0 });
    expect(await anew.read()).toHaveLength(1);
    city.pushSettings.secret = secret;
    await run();
  });
});
