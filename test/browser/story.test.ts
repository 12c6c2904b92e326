import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, toSending, toTelling } from './harness.ts';

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
  });
