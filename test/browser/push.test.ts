import type { BrowserContext, Page, Worker } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { newDevice } from '../harness/device.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser, home, asks: ask, does: act } = await openNoaber();

const width = 390;
const wijk = 'korrewegwijk';
const texts = {
  turnOn: 'Zet meldingen aan op dit apparaat',
  failed: 'Het is niet gelukt.',
};

/** A day in which no quiet hour comes near. */
const tomorrow = (time: string) =>
  new Date(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T${time}:00.000Z`);

// The notifier of each wijk runs, and shows the key that devices subscribe with.
await noaber.setNow(tomorrow('09:00'));

/** This browser refuses notifications, whatever is granted: for what comes after, it says that it was not asked yet. */
const allowing = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'default' }));

/** Safari on an iPhone, outside the home screen. */
const likeIPhone = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));

/** Somebody at the page of their preferences. */
async function atPreferences(
  context: BrowserContext,
  prepare = async (_page: Page): Promise<unknown> => undefined,
): Promise<Page> {
  await context.grantPermissions(['notifications'], { origin: noaber.origin });
  const page = await context.newPage();
  await prepare(page);
  await signInAs(page, home, cast.asker.name);
  await page.goto(`${home}/me`);
  await page.getByRole('heading', { name: 'Meldingen op uw apparaten' }).waitFor();
  return page;
}

const registrations = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations())
      .map(({ scope, active }) => [
        new URL(scope).pathname,
        new URL(active?.scriptURL ?? 'http://x/none').pathname,
      ])
      .sort(),
  );
/** The worker that opens the app without a line: it has no wijk, and nothing is pushed to it. */
const opener = ['/', '/push-worker.js'];

/** News for the asker, on a device of theirs elsewhere; what that device reads. */
async function pushed() {
  const { pushKey } = await ask(cast.asker.sub, '{ pushKey }');
  const device = await newDevice(noaber.origin, pushKey);
  await act(cast.asker.sub, 'turnOnPush', 'TurnOnPushInput', device.subscription);
  const requestId = newId('req');
  const request = { id: requestId, category: 'debts', title: 'Wie leest met mij een brief' };
  await noaber.setNow(tomorrow('10:00'));
  await act(cast.asker.sub, 'askForHelp', 'AskForHelpInput', request);
  const answer = { id: newId('ans'), requestId, text: 'Ik kom langs' };
  await act(cast.neighbour.sub, 'answerRequest', 'AnswerRequestInput', answer);
  await noaber.idle();
  await noaber.setNow(tomorrow('10:05'));
  const [message, ...more] = await device.read();
  expect(more).toEqual([]);
  if (!message) throw new Error('nothing was pushed');
  return { device, message };
}

describe(`notifications, at ${width} px, in a browser that knows no push service`, () => {
  it('nobody is asked for anything and no worker runs for a wijk, until somebody presses the button; a refusal is explained', async () => {
    const context = await atScreen(browser, width);
    const page = await atPreferences(context);
    await expect.poll(() => registrations(page)).toEqual([opener]);
    // Permission is 'denied' here from the start, as where somebody pressed Block.
    await page.getByText('Uw browser houdt meldingen van Noaber tegen.').waitFor();
    expect(await page.getByRole('button', { name: texts.turnOn }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  }, 60_000);

  it('the worker is registered on a click, for this wijk alone; that its browser gets no address is said, and the choice stays e-mail', async () => {
    const context = await atScreen(browser, width);
    const page = await atPreferences(context, allowing);
    await expect.poll(() => registrations(page)).toEqual([opener]);
    await page.getByRole('button', { name: texts.turnOn }).click();
    await page.getByText(texts.failed).waitFor();
    expect(await registrations(page)).toEqual([opener, [`/w/${wijk}/`, '/push-worker.js']]);
    expect(await page.getByLabel('Hoe wilt u het horen?').inputValue()).toBe('email');
    expect((await ask(cast.asker.sub, '{ me { devices { id } telling { channel } } }')).me).toEqual({
      devices: [],
      telling: { channel: 'email' },
    });
    expect(await violations(page)).toEqual([]);
    await context.close();
  }, 60_000);

  it('who has an iPhone reads that the app must be on the home screen first', async () => {
    const userAgent =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
    const context = await browser.newContext({
      userAgent,
      viewport: { width, height: 900 },
      locale: 'nl-NL',
    });
    const page = await atPreferences(context, likeIPhone);
    await page.getByText('Op een iPhone of iPad kan dit als Noaber op uw beginscherm staat.').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  }, 60_000);
});

describe('a device elsewhere', () => {
  it('is listed with when it was added, gets what there is, shows in the mailbox as a sealed message, and is taken off', async () => {
    const { message } = await pushed();
    expect(message.title).toBe('Er is nieuws voor u in de Korrewegwijk');

    const context = await atScreen(browser, width);
    const page = await context.newPage();
    await page.goto(`${noaber.origin}/mailbox`);
    const sealed = page.getByRole('article').filter({ hasText: '/push/' }).first();
    expect(await sealed.textContent()).toMatch(/Melding.*Versleuteld, \d+ bytes/);
    expect(await sealed.textContent()).not.toMatch(/nieuws|brief/);

    const preferences = await atPreferences(context);
    expect(await preferences.getByLabel('Hoe wilt u het horen?').inputValue()).toBe('push');
    const line = preferences.getByRole('listitem').filter({ hasText: 'via Noaber, sinds' });
    await line.waitFor();
    expect(await violations(preferences)).toEqual([]);
    await line.getByRole('button', { name: /^Haal het apparaat van .* weg$/ }).click();
    await preferences.getByText('maar op geen apparaat staan ze aan').waitFor();
    expect(await violations(preferences)).toEqual([]);
    await context.close();
  }, 60_000);
});

describe('this device (its browser knows no push service: a device of the push service of this machine answers in its place)', () => {
  it('is turned on, listed as this device, pushed to, and turned off again', async () => {
    const { pushKey } = await ask(cast.asker.sub, '{ pushKey }');
    const { subscription, read } = await newDevice(noaber.origin, pushKey);
    const playing = async (page: Page) => {
      await allowing(page);
      await page.addInitScript(({ endpoint, ...keys }) => {
        const kept = () => localStorage.getItem('subscribed');
        const made = {
          endpoint,
          options: { applicationServerKey: null },
          toJSON: () => ({ endpoint, keys }),
          unsubscribe: async () => localStorage.removeItem('subscribed'),
        };
        Object.assign(PushManager.prototype, {
          getSubscription: async () => (kept() ? made : null),
          subscribe: async () => {
            localStorage.setItem('subscribed', 'yes');
            return made;
          },
        });
      }, subscription);
    };
    const context = await atScreen(browser, width);
    const page = await atPreferences(context, playing);
    await page.getByRole('button', { name: texts.turnOn }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'Dit apparaat:' });
    await line.waitFor();
    expect(await page.getByLabel('Hoe wilt u het horen?').inputValue()).toBe('push');
    expect(await violations(page)).toEqual([]);
    // Somebody who comes back another day finds it on.
    await page.reload();
    await line.waitFor();
    await pushed();
    expect(await read()).toMatchObject([{ title: 'Er is nieuws voor u in de Korrewegwijk' }]);
    await line.getByRole('button', { name: 'Zet meldingen uit op dit apparaat' }).click();
    await page.getByRole('button', { name: texts.turnOn }).waitFor();
    expect(await line.count()).toBe(0);
    await context.close();
  }, 60_000);
});

describe('a message that the browser hands to the worker (by its own protocol; it has no screen for notifications, so what it is given to show is noted)', () => {
  it('is shown in words that give nothing away; a click leads to the news, and one press stops it', async () => {
    const { message } = await pushed();
    const context = await atScreen(browser, width);
    const page = await atPreferences(context, allowing);
    await page.getByRole('button', { name: texts.turnOn }).click();
    await page.getByText(texts.failed).waitFor();
    let worker: Worker | undefined;
    for (const one of context.serviceWorkers())
      if (
        await one.evaluate(
          (scope) => Reflect.get(globalThis, 'registration').scope.endsWith(scope),
          `/w/${wijk}/`,
        )
      )
        worker = one;
    if (!worker) throw new Error('no worker runs');
    await worker.evaluate(() => {
      const scope = globalThis as unknown as { shown: object[]; registration: ServiceWorkerRegistration };
      scope.shown = [];
      scope.registration.showNotification = async (title, options) =>
        void scope.shown.push({ title, ...options });
    });
    const pushedTo = worker;
    const shown = () => pushedTo.evaluate(() => (globalThis as unknown as { shown: object[] }).shown);
    const devtools = await context.newCDPSession(page);
    const registrationId = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: found }) => {
        const own = found.find(({ scopeURL }) => scopeURL === `${home}/`);
        if (own) resolve(own.registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.deliverPushMessage', {
      origin: noaber.origin,
      registrationId: await registrationId,
      data: JSON.stringify(message),
    });
    await expect.poll(shown).toMatchObject([
      {
        title: 'Er is nieuws voor u in de Korrewegwijk',
        body: 'U ziet wat het is als u bent ingelogd.',
        lang: 'nl',
        tag: message.id,
        actions: [{ action: 'stop', title: 'Geen bericht meer' }],
      },
    ]);
    const press = (action: string) =>
      pushedTo.evaluate(
        ({ data, action }) => {
          const event = new Event('notificationclick');
          const waitUntil = (work: Promise<unknown>) => void work;
          dispatchEvent(Object.assign(event, { action, waitUntil, notification: { data, close() {} } }));
        },
        { data: message, action },
      );
    await press('');
    await page.waitForURL(`${home}/news`);
    await page.getByRole('heading', { name: 'Nieuws' }).waitFor();
    // The link came from the worker, the session is that of the window: nobody signs in again.
    await page.getByRole('link', { name: 'Iemand wil u helpen' }).first().waitFor();

    await press('stop');
    await expect
      .poll(shown)
      .toMatchObject([{}, { body: expect.stringContaining('U krijgt geen bericht meer.') }]);
    const { me } = await ask(cast.asker.sub, '{ me { telling { choices { when } } } }');
    expect(new Set(me.telling.choices.map(({ when }: { when: string }) => when))).toEqual(new Set(['never']));
    await context.close();
  }, 60_000);
});

describe('the app on a home screen', () => {
  it('has a manifest with icons that are there, and lets its worker run by its own policy', async () => {
    const { headers } = await fetch(`${noaber.origin}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("manifest-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    const manifest = await (await fetch(`${noaber.origin}/manifest.json`)).json();
    expect(manifest).toMatchObject({ name: 'Noaber', display: 'standalone', start_url: '/' });
    for (const { src, type } of manifest.icons) {
      const icon = await fetch(noaber.origin + src);
      expect([icon.status, icon.headers.get('content-type')], src).toEqual([200, type]);
    }
    const worker = await fetch(`${noaber.origin}/push-worker.js`);
    expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    // A classic script: it can be registered as it is, and brings nothing else along.
    expect(await worker.text()).not.toMatch(/\b(import|export)\b/);
  });
});
