import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, toSending, toTelling, violations } from './harness.ts';

const { noaber, browser, home, does } = await openNoaber();

beforeAll(async () => {
  // A request that WIJ may read, so that there is one to look at.
  const words = { category: 'debts', title: 'Rondkomen van 40 euro', audience: 'wij', consentToWij: true };
  await does(cast.asker.sub, 'askForHelp', 'AskForHelpInput', { id: `req_${v7()}`, ...words });
});

const solvedInKorrewegwijk = (page: Page) =>
  page
    .getByRole('row', { name: /Korrewegwijk/ })
    .getByRole('cell')
    .last()
    .innerText();

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    it('a neighbour asks without a name, another helps, it is done, and the city’s number moves by one', async () => {
      const secret = `Geheim van ${width}`;
      const [asking, helping, official] = await Promise.all(
        [1, 2, 3].map(async () => (await atScreen(browser, width)).newPage()),
      );
      if (!asking || !helping || !official) throw new Error('no pages');
      const cityAnswers: string[] = [];
      official.on('response', async (response) => {
        if (response.url().includes('/city/graphql')) cityAnswers.push(await response.text());
      });

      await signInAs(official, `${noaber.origin}/console/`, cast.admin.name);
      await official.getByRole('row', { name: /Korrewegwijk/ }).waitFor();
      const before = Number(await solvedInKorrewegwijk(official));
      expect(before).toBeGreaterThanOrEqual(5);

      await signInAs(asking, home, cast.asker.name);
      await asking.getByRole('link', { name: 'Hulp vragen' }).first().click();
      await toTelling(asking);
      await asking.getByLabel('Waar gaat het om?').fill(secret);
      await asking.getByLabel('Vertel wat meer').fill(`${secret}, het hele verhaal`);
      await toSending(asking);
      await asking.getByLabel('Mijn naam pas laten zien als we iets afspreken').check();
      await asking.getByRole('button', { name: 'Versturen' }).dblclick();
      await asking.getByRole('heading', { name: secret }).waitFor();
      const address = asking.url();

      await signInAs(helping, home, cast.neighbour.name);
      await helping.goto(address);
      await helping.getByRole('heading', { name: secret }).waitFor();
      expect(await helping.getByText('Naam nog niet zichtbaar').count()).toBe(1);
      expect(await helping.content()).not.toContain(cast.asker.name);
      await helping.getByLabel('Wat kunt u doen?').fill('Ik kom langs');
      await helping.getByRole('button', { name: 'Ik wil helpen' }).dblclick();
      await helping.getByRole('button', { name: 'Mijn antwoord terughalen' }).waitFor();

      await asking.reload();
      await asking.getByRole('button', { name: `Afspreken met ${cast.neighbour.name}` }).click();
      await asking.getByLabel('Uw bericht').fill('Fijn! Morgen om tien uur?');
      await asking.getByRole('button', { name: 'Versturen' }).click();
      await asking.getByRole('listitem').filter({ hasText: 'Fijn! Morgen om tien uur?' }).waitFor();

      await helping.reload();
      await helping.getByText('Fijn! Morgen om tien uur?', { exact: true }).waitFor();
      expect(await helping.content()).toContain(cast.asker.name);

      await asking.getByText('Het is klaar').first().click();
      await asking.getByLabel('5: heel goed').check();
      await asking.getByRole('button', { name: 'Het is klaar' }).click();
      await asking.getByText('Opgelost door: Buren. Cijfer: 5.').waitFor();

      await noaber.idle();
      await official.reload();
      await official.getByRole('row', { name: /Korrewegwijk/ }).waitFor();
      expect(Number(await solvedInKorrewegwijk(official))).toBe(before + 1);
      expect(cityAnswers.length).toBeGreaterThan(1);
      for (const answer of cityAnswers) expect(answer).not.toContain(secret);
      for (const page of [asking, helping, official]) await page.context().close();
    }, 90_000);

    for (const [locale, language] of [
      ['nl-NL', 'nl'],
      ['en-GB', 'en'],
    ] as const)
      it(`no page breaks a rule of accessibility (${language})`, async () => {
        let context = await atScreen(browser, width, locale);
        let page = await context.newPage();
        /** Somebody else sits down at the screen. */
        const becomes = async (address: string, name: string) => {
          await context.close();
          context = await atScreen(browser, width, locale);
          page = await context.newPage();
          await signInAs(page, `${noaber.origin}${address}`, name);
        };
        const found: string[] = [];
        const look = async (
          address: string,
          ready: () => Promise<void> = () => page.locator('main').waitFor(),
        ) => {
          if (address) await page.goto(`${noaber.origin}${address}`);
          await page.locator('h1').waitFor();
          await ready();
          expect(await page.getAttribute('html', 'lang')).toBe(language);
          for (const one of await violations(page)) found.push(`${address}: ${one}`);
        };
        const settled = async () => {
          await page.waitForFunction(() => !/Even wachten|One moment/.test(document.body.textContent ?? ''));
        };
        await look('/');
        await look('/accessibility');
        await look('/w/korrewegwijk/public', settled);
        await look('/w/korrewegwijk');
        await becomes('/w/korrewegwijk', cast.newcomer.name);
        await look('/w/korrewegwijk', settled);
        await becomes('/w/korrewegwijk', cast.board.name);
        for (const place of [
          '',
          '/requests',
          '/ask',
          '/mine',
          '/me',
          '/people',
          '/money',
          '/claims',
          '/bank',
          '/plans',
          '/help/votes',
          '/tour',
        ])
          await look(`/w/korrewegwijk${place}`, settled);
        for (const form of await page.locator('summary').all()) await form.click();
        await look('', settled);
        const cards = await page
          .locator('.card a')
          .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
        const [open, counted, plan] = [cards[0], cards[1], cards[2]];
        for (const address of [open, counted, plan]) await look(address ?? 'nowhere', settled);
        // With every form unfolded: what is not shown is not looked at.
        const unfold = async () => {
          await settled();
          for (const form of await page.locator('summary').all()) await form.click();
          await settled();
        };
        await look('/w/korrewegwijk/statutes', settled);
        await look('/w/korrewegwijk/assembly', unfold);
        await page.locator('.card a').first().click();
        await page.getByRole('heading', { level: 3 }).first().waitFor();
        await look('', unfold);
        await page.goto(`${noaber.origin}/w/korrewegwijk/requests`);
        await page.locator('.card a').first().click();
        await look('', settled);
        await becomes('/w/korrewegwijk', cast.wij.name);
        await look('/w/korrewegwijk', settled);
        await page.locator('.card a').first().click();
        await look('', settled);
        await becomes('/w/korrewegwijk', cast.coordinator.name);
        await look('/w/korrewegwijk', settled);
        await look('/console/');
        await becomes('/console/', cast.admin.name);
        for (const place of ['', 'wijk/korrewegwijk', 'officials', 'audit', 'found'])
          await look(`/console/${place}`, settled);
        expect(found).toEqual([]);
        await context.close();
      }, 90_000);
  });
