import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber, toSending, toTelling } from './harness.ts';

const { noaber, atHome, home, does } = await openNoaber();
const spoken = { language: 'nl' } as const;

/** Notes what somebody who listens to a page is told: what comes in a live region, and what takes the focus. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: { heard?: string[] } = window as object;
    const heard: string[] = [];
    noted.heard = heard;
    const regions = '[role="alert"], [role="status"], [aria-live]:not([aria-live="off"])';
    const hear = (node: Node) => {
      const at = node instanceof Element ? node : node.parentElement;
      const region = at?.closest(regions) ?? at?.querySelector(regions);
      if (region?.checkVisibility()) heard.push(region.textContent ?? '');
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of addedNodes.length ? addedNodes : [target]) hear(node);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const described = (target.getAttribute('aria-describedby') ?? '').split(' ');
      const words = described.map((id) => document.getElementById(id)?.textContent ?? '');
      heard.push([target.textContent, ...words].join(' ').trim());
    });
  });
}

/** Waits until a listener has been told this. */
const told = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (said) => (Reflect.get(window, 'heard') as string[]).some((one) => one.includes(said)),
    words,
  );

it('who listens hears each question of asking, what to mend, that there is no line, and that it was sent', async () => {
  const page = await atHome(cast.asker.name, 390, spoken);
  await page.getByRole('heading', { name: 'Vragen van buren' }).waitFor();
  await listen(page);
  await page.getByRole('link', { name: 'Hulp vragen' }).first().click();
  await told(page, 'Welke hulp zoekt u?');
  await toTelling(page);
  await told(page, 'Vertel wat er is');
  await page.getByRole('button', { name: 'Verder' }).click();
  await told(page, 'Vul in waar het om gaat.');
  await page.getByLabel('Waar gaat het om?').fill('Een gordijn ophangen');
  await toSending(page);
  await told(page, 'Wie mag dit lezen?');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await told(page, 'Er is geen verbinding.');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await told(page, 'Een gordijn ophangen');
  await page.context().close();
});

it('who listens hears that a page is on its way, that a vote counts, and that something was kept', async () => {
  const page = await atHome(cast.neighbour.name, 1280, spoken);
  await page.getByRole('heading', { name: 'Vragen van buren' }).waitFor();
  await listen(page);
  await page.getByRole('link', { name: 'Winterbudget' }).click();
  await told(page, 'Winterbudget');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Stemmen' }).click();
  await told(page, 'Uw stem telt.');
  const letGo = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await letGo.promise;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Van mij' }).click();
  await told(page, 'Even wachten');
  letGo.resolve();
  await page.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Van mij');
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();
  await told(page, 'Mijn gegevens');
  await page.getByRole('button', { name: 'Zo wil ik bericht krijgen' }).click();
  await told(page, 'Bewaard');
  await page.context().close();
});

it('who went on to the menu while a screen comes is not taken away from there', async () => {
  const page = await atHome(cast.neighbour.name, 1280, spoken);
  await page.getByRole('heading', { name: 'Vragen van buren' }).waitFor();
  const letGo = Promise.withResolvers<void>();
  await page.route('**/assets/profile-*.js', async (route) => {
    await letGo.promise;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();
  await page.getByRole('heading', { level: 1, name: 'Even wachten' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  letGo.resolve();
  await page.getByRole('heading', { level: 1, name: 'Mijn gegevens' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Nieuws' }).waitFor();
  await page.context().close();
});

it('who presses a button that goes by that stays where it was, and hears what became of it', async () => {
  const page = await atHome(cast.neighbour.name, 1280, spoken);
  const activityId = `act_${v7()}`;
  const startsAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
  const planned = {
    title: 'Sjoelen',
    text: '',
    place: 'Floreshuis',
    category: 'meet',
    startsAt,
    minutes: 60,
  };
  await does(cast.host.sub, 'planActivity', 'PlanActivityInput', { id: activityId, ...planned });
  await page.goto(`${home}/activity/${activityId}`);
  await page.getByRole('heading', { level: 1, name: 'Sjoelen' }).waitFor();
  await listen(page);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await told(page, 'U doet mee');
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Aanmelden' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Aanmelden');
  await page.context().close();
});

it('who listens to the console hears what a choice leaves, and what was given to somebody', async () => {
  const page = await atHome(cast.admin.name, 1280, spoken);
  await page.goto(`${noaber.origin}/console/`);
  await page.getByRole('row', { name: /Korrewegwijk/ }).waitFor();
  await listen(page);
  await page.getByLabel('Zoek op naam').fill('bestaat niet');
  await told(page, 'Geen wijk past bij deze keuze.');
  await page.context().close();
});

it('the page says its language and its title, also after one went on', async () => {
  const page = await atHome(cast.asker.name, 390, { language: 'ar' });
  const head = () => page.evaluate(() => [document.documentElement.lang, document.title] as const);
  await page.goto(`${home}/agenda`);
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  const [language, title] = await head();
  expect(language).toBe('ar');
  expect(title).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  await page.context().close();
});
