import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';
import { madeUpMap } from './outlines.ts';

const { noaber, browser } = await openNoaber({ map: madeUpMap('oosterparkwijk') });
const place = `${noaber.origin}/console/`;

// The demo of a test has one month; it is told once it is over.
const later = new Date();
later.setUTCDate(1);
later.setUTCMonth(later.getUTCMonth() + 1, 5);
await noaber.setNow(later);

async function atConsole(name: string, width: number): Promise<Page> {
  const page = await (await atScreen(browser, width)).newPage();
  await signInAs(page, place, name);
  await page.getByRole('region', { name: 'Overzicht' }).waitFor();
  return page;
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const width of [390, 1280])
  describe(`the console, at ${width} px`, () => {
    it('leads from the map and the filters to a comparison, each state by its address', async () => {
      const page = await atConsole(cast.admin.name, width);
      const map = page.getByRole('group', { name: 'Kaart' });
      await map.getByRole('link', { name: /^Korrewegwijk: index (\d+ %|te weinig mensen)$/ }).waitFor();
      expect(await map.getByRole('link').count()).toBe(1);
      await page.getByText('Niet op de kaart: Oosterparkwijk').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);

      await page.getByLabel('Cijfer op de kaart').selectOption({ label: 'Inwoners' });
      await map.getByRole('link', { name: 'Korrewegwijk: inwoners 19.120' }).waitFor();
      await page.getByLabel('Stadsdeel').selectOption('Oude Wijken');
      await page.getByText('2 van 2 wijken').waitFor();
      await page.getByLabel('Zoek op naam').fill('KORRE');
      await page.getByText('1 van 2 wijken').waitFor();
      await page.waitForURL(/search=KORRE/);
      const shared = page.url();
      await page.goBack();
      await page.getByText('2 van 2 wijken').waitFor();
      expect(await page.getByLabel('Zoek op naam').inputValue()).toBe('');
      await page.goto(shared);
      await page.getByText('1 van 2 wijken').waitFor();
      await map.getByRole('link', { name: 'Korrewegwijk: inwoners 19.120' }).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tabel als bestand (CSV)' }).click(),
      ]);
      expect(
        readFileSync(await file.path(), 'utf8')
          .trim()
          .split('\r\n'),
      ).toHaveLength(2);
      await page.getByLabel('Alleen met een antwoord te laat').check();
      await page.getByText('Geen wijk past bij deze keuze.').waitFor();
      await page.getByLabel('Alleen met een antwoord te laat').uncheck();

      await page.getByLabel('Zoek op naam').fill('');
      await page.getByLabel('Oosterparkwijk vergelijken').check();
      await page.getByLabel('Korrewegwijk vergelijken').check();
      await page.getByRole('link', { name: 'Vergelijk deze 2 wijken' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wijken vergelijken' }).waitFor();
      const now = page.getByRole('region', { name: 'Zo is het nu' });
      await now.getByRole('row', { name: 'Inwoners 12.970 19.120' }).waitFor();
      await page.getByLabel('Cijfer', { exact: true }).selectOption({ label: 'Gevraagd' });
      await page.waitForURL(/figure=asked/);
      await page.getByRole('img', { name: 'Gevraagd, per maand' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.getByRole('link', { name: 'Andere wijken kiezen' }).click();
      await page.getByText('2 van 2 wijken').waitFor();
      expect(await page.getByLabel('Korrewegwijk vergelijken').isChecked()).toBe(true);
      await page.context().close();
    });
  });
