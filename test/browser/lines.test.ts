import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, toSending, toTelling } from './harness.ts';

const { noaber, browser, home } = await openNoaber();

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await atScreen(browser, 390);
  page = await context.newPage();
  await signInAs(page, home, cast.asker.name);
  await page.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
});
afterEach(() => context.close());

/** How many requests of one's own have this title. */
async function timesAsked(title: string): Promise<number> {
  await page.goto(`${home}/mine`);
  await page.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
  return page.getByRole('link', { name: title }).count();
}

async function fillIn(title: string): Promise<void> {
  await page.goto(`${home}/ask`);
  await toTelling(page);
  await page.getByLabel('Waar gaat het om?').fill(title);
  await page.getByLabel('Vertel wat meer').fill('Een heel verhaal dat niemand twee keer typt.');
  await toSending(page);
}
/** The API does the next of these commands; its answer gets lost. */
async function losing(command: string): Promise<{ readonly count: number }> {
  const lost = { count: 0 };
  await page.route('**/graphql', async (route) => {
    if (lost.count || !route.request().postData()?.includes(`"operationName":"${command}"`))
      return route.fallback();
    lost.count++;
    await route.fetch();
    await route.abort('connectionreset');
  });
  return lost;
}
const send = () => page.getByRole('button', { name: 'Versturen' });

describe('somebody with a bad line', () => {
  it('who has no line reads so, loses no word, and sends once the line is back', async () => {
    await fillIn('Zonder lijn');
    await context.setOffline(true);
    await send().click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await page.goBack();
    expect(await page.getByLabel('Vertel wat meer').inputValue()).toContain('Een heel verhaal');
    await context.setOffline(false);
    await toSending(page);
    await send().click();
    await page.getByRole('heading', { name: 'Zonder lijn' }).waitFor();
    expect(await timesAsked('Zonder lijn')).toBe(1);
  });

  it('whose line drops after it was sent tries again, and it is asked once', async () => {
    await fillIn('Halve lijn');
    const lost = await losing('AskForHelp');
    await send().click();
    await page.getByText('Er is geen verbinding.').waitFor();
    // Also who loads the page anew meanwhile sends the same once more.
    await page.reload();
    await send().click();
    await page.getByRole('heading', { name: 'Halve lijn' }).waitFor();
    expect(lost.count).toBe(1);
    expect(await timesAsked('Halve lijn')).toBe(1);
  });

  it('who writes other words after the answer got lost reads that the first is there, and can send both', async () => {
    const before = 'Dit is al verstuurd, met andere woorden.';
    await fillIn('Eerst zo');
    await losing('AskForHelp');
    await send().click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await page.goBack();
    await page.getByLabel('Waar gaat het om?').fill('Toen anders');
    await toSending(page);
    await send().click();
    await page.getByText(before).waitFor();
    await send().click();
    await page.getByRole('heading', { name: 'Toen anders' }).waitFor();
    expect(await timesAsked('Eerst zo')).toBe(1);
    expect(await timesAsked('Toen anders')).toBe(1);

    await page.goto(`${home}/offers?new`);
    await page.getByLabel('Wat biedt u aan?').fill('Fietsen plakken');
    await losing('OfferHelp');
    await send().click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await page.getByLabel('Wat biedt u aan?').fill('Banden plakken');
    await send().click();
    await page.getByText(before).waitFor();
    await page.getByText('Fietsen plakken').waitFor();
    await send().click();
    await page.getByText('Banden plakken').waitFor();
    expect(await page.getByText('Fietsen plakken').count()).toBe(1);
  });

  it('whose line is slow sees that it is being sent, and clicks in vain', async () => {
    await fillIn('Trage lijn');
    const held: (() => void)[] = [];
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"operationName":"AskForHelp"')) {
        sent++;
        await new Promise<void>((resolve) => held.push(resolve));
      }
      await route.continue();
    });
    await send().dblclick();
    await expect.poll(() => send().getAttribute('aria-disabled')).toBe('true');
    await send().click({ force: true });
    expect(sent).toBe(1);
    for (const go of held) go();
    await page.getByRole('heading', { name: 'Trage lijn' }).waitFor();
    expect(await timesAsked('Trage lijn')).toBe(1);
  });

  it('who opens a page without a line reads so, and can try again', async () => {
    await page.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Van mij' }).click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
  });

  it('who goes to a screen that does not come over the line reads so, and can try again', async () => {
    // Of the whole context: the worker that keeps the app is the one who asks.
    await context.route('**/assets/assembly*', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Vergadering', exact: true }).click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await context.unroute('**/assets/assembly*');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('heading', { name: 'Vergaderingen' }).waitFor();
  });
});

describe('somebody who has no line at all', () => {
  /** What this device keeps, by version, once the app of now is among it. */
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const paths = async (name: string) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
      return Promise.all(names.map(paths));
    });
  const keptNow = () => expect.poll(async () => (await kept()).at(-1)).toContain('/');

  it('opens the app all the same, reads that there is no line, and goes on once it is back', async () => {
    await keptNow();
    await page.goto(`${home}/mine`);
    await page.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'Korrewegwijk' }).waitFor();
    await page.getByText('Er is geen verbinding.').waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
    // The app and nothing about anybody: what an API answered is not there.
    const paths = (await kept()).flat();
    expect(paths.filter((path) => !/^\/$|^\/settings\.json$|^\/assets\/[\w-]+\.\w+$/.test(path))).toEqual([]);
    expect(paths).toContain('/settings.json');
  });

  it('takes a new version up, and keeps the files of the one before for tabs that are still open', async () => {
    await context.close();
    context = await atScreen(browser, 390);
    page = await context.newPage();
    await page.goto(`${noaber.origin}/manifest.json`);
    await page.evaluate(async () => {
      for (const version of ['long-ago', 'before']) {
        const cache = await caches.open(`noaber.shell.${version}`);
        await cache.put('/', new Response(version));
        await cache.put(`/assets/${version}.js`, new Response(version));
      }
    });
    await page.goto(noaber.origin);
    await page.getByRole('heading', { name: 'Kies uw wijk' }).waitFor();
    await expect
      .poll(async () => (await kept()).map((paths) => paths.includes('/settings.json')))
      .toEqual([false, true]);
    expect(await page.evaluate(async () => (await fetch('/assets/before.js')).text())).toBe('before');
    expect(await page.evaluate(async () => (await fetch('/assets/long-ago.js')).status)).toBe(404);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Kies uw wijk' }).waitFor();
    // Others' pages are not the app's to answer, nor is an API.
    expect(await page.evaluate(() => fetch('/console/').catch(() => 'no line'))).toBe('no line');
  });
});

describe('somebody who asks in three steps', () => {
  const at = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  /** The question of a step has the keyboard, so that it is read out. */
  const asked = (name: string) =>
    expect
      .poll(() =>
        page
          .getByRole('heading', { level: 1, name })
          .evaluate((heading) => heading === document.activeElement),
      )
      .toBe(true);

  it('does so by keyboard alone, is read each question, and goes a step back by the back button', async () => {
    await page.goto(`${home}/ask`);
    await at('Welke hulp zoekt u?');
    await asked('Welke hulp zoekt u?');
    await page.keyboard.press('Tab');
    const kind = await focused();
    await page.keyboard.press('Enter');
    await at('Vertel wat er is');
    await asked('Vertel wat er is');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wie past op de kat');
    await page.keyboard.press('Enter');
    await at('Wie mag dit lezen?');
    await asked('Wie mag dit lezen?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const circle = page.getByLabel('Alleen mensen die hier iets van weten');
    expect(await circle.isChecked()).toBe(true);
    await page
      .getByRole('definition')
      .filter({ hasText: kind ?? '' })
      .waitFor();
    await page.goBack();
    await at('Vertel wat er is');
    expect(await page.getByLabel('Waar gaat het om?').inputValue()).toBe('Wie past op de kat');
    // A reload, as after a phone put the tab away, keeps every answer.
    await page.reload();
    await at('Vertel wat er is');
    expect(await page.getByLabel('Waar gaat het om?').inputValue()).toBe('Wie past op de kat');
    await page.goForward();
    await at('Wie mag dit lezen?');
    expect(await circle.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Aanpassen (Soort hulp)' }).click();
    await at('Welke hulp zoekt u?');
    expect(await page.getByRole('button', { pressed: true }).innerText()).toBe(kind);
    await page.goBack();
    await expect.poll(() => send().getAttribute('aria-disabled')).toBe(null);
    await send().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wie past op de kat' }).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /draft/.test(key)))).toEqual(
      [],
    );
  });

  it('is not let through to the end by an address alone', async () => {
    await page.goto(`${home}/ask?step=who`);
    await at('Welke hulp zoekt u?');
    await toTelling(page);
    await page.goto(`${home}/ask?step=who`);
    await at('Vertel wat er is');
  });
});

describe('somebody whose line drops for a moment', () => {
  /** Only this question or command doesn't get through. */
  const drop = (name: string) =>
    page.route('**/graphql', (route) =>
      route.request().postData()?.includes(`"operationName":"${name}"`)
        ? route.abort('internetdisconnected')
        : route.continue(),
    );
  const offline = () => page.getByRole('alert').filter({ hasText: 'Er is geen verbinding.' });

  it.each([
    ['agenda', 'CalendarLink'],
    ['me', 'OwnSafety'],
  ])('reads on the page %s that a part of it did not come (%s), and tries again', async (place, asked) => {
    await drop(asked);
    await page.goto(`${home}/${place}`);
    await offline().waitFor();
    await page.unroute('**/graphql');
    await offline().getByRole('button', { name: 'Opnieuw proberen' }).click();
    await offline().waitFor({ state: 'detached' });
  });

  it('reads that what one wanted to keep did not come', async () => {
    await page.goto(`${home}/me`);
    await drop('Everything');
    await page.getByRole('button', { name: 'Alles opslaan' }).click();
    await offline().waitFor();
  });

  it('is not told that nobody has that name, nor that nothing changes', async () => {
    await page.goto(`${home}/assembly`);
    await page.locator('.card a').first().click();
    await page.getByText('Iemand anders voor u laten stemmen').click();
    await page.getByLabel('Zoek op naam').fill('ma');
    await drop('MembersNamed');
    await page.getByRole('button', { name: 'Zoek op naam' }).click();
    await offline().waitFor();
    expect(await page.getByText('Er staat niets.').count()).toBe(0);
  });
});

describe('somebody whose sign-in goes wrong', () => {
  it('reads so, and can sign in after all', async () => {
    await page.goto(home);
    await page.evaluate(() => {
      sessionStorage.clear();
      sessionStorage.setItem(
        'noaber.signing-in',
        JSON.stringify({ verifier: 'x'.repeat(43), state: 'mine', back: '/' }),
      );
    });
    await page.goto(`${noaber.origin}/?code=made-up&state=of-somebody-else`);
    await page.getByText('Het inloggen is niet gelukt.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await context.clearCookies();
    await signInAs(page, home, cast.asker.name);
    await page.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
    expect(await page.getByText('Het inloggen is niet gelukt.').count()).toBe(0);
  });

  it('who can’t even load the settings reads so in two languages', async () => {
    // Where no worker keeps them.
    const other = await browser.newContext({ serviceWorkers: 'block' });
    const first = await other.newPage();
    await first.route('**/settings.json', (route) => route.abort('internetdisconnected'));
    await first.goto(home);
    await first.getByRole('alert').getByText('There is no connection.').waitFor();
    await other.close();
  });
});

describe('somebody who fills in nonsense', () => {
  it('reads beside each field what to mend, and the focus goes there', async () => {
    await page.goto(`${home}/ask`);
    await toTelling(page);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Vul in waar het om gaat.').waitFor();
    await page.getByLabel('Waar gaat het om?').fill('x');
    await page.getByLabel('Vertel wat meer').fill('a\u202Eb');
    await toSending(page);
    await send().click();
    await page.getByText('Vul 3 of meer tekens in.').first().waitFor();
    await page.getByText('In deze tekst staan onzichtbare tekens').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe(await page.getByLabel('Waar gaat het om?').getAttribute('id'));
    expect(await page.getByLabel('Waar gaat het om?').getAttribute('aria-invalid')).toBe('true');
    expect(new URL(page.url()).pathname).toBe('/w/korrewegwijk/ask');
  });

  it('comes back by the back button to the form, and has not asked twice', async () => {
    await fillIn('Terug en weer');
    await send().click();
    await page.getByRole('heading', { name: 'Terug en weer' }).waitFor();
    await page.goBack();
    await toTelling(page);
    expect(await page.getByLabel('Waar gaat het om?').inputValue()).toBe('');
    expect(await timesAsked('Terug en weer')).toBe(1);
  });

  it('who follows a link to what is not there or not for them reads so', async () => {
    for (const place of ['request/req_01a2aaaa-0000-7000-8000-000000000000', 'request/onzin', 'join/onzin']) {
      await page.goto(`${home}/${place}`);
      await page.locator('h1').waitFor();
      await page.waitForFunction(() => !/Even wachten/.test(document.body.textContent ?? ''));
      expect(await page.locator('main').innerText()).not.toMatch(/undefined|null|NaN|Error/);
    }
    await page.goto(`${noaber.origin}/w/atlantis`);
    await page.getByRole('heading', { name: 'Kies uw wijk' }).waitFor();
  });
});
