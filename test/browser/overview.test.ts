import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser, home, atHome } = await openNoaber();

// The demo of a test has one month; it is told once it is over.
const later = new Date();
later.setUTCDate(1);
later.setUTCMonth(later.getUTCMonth() + 1, 5);
await noaber.setNow(later);

for (const width of [390, 1280])
  describe(`all wijken at a glance, at ${width} px`, () => {
    it('are compared in a table that sorts, on tiles, over the months, and in a file', async () => {
      const page = await (await atScreen(browser, width)).newPage();
      await signInAs(page, `${noaber.origin}/console/`, cast.admin.name);
      const table = page.getByRole('region', { name: 'Overzicht' });
      await table.getByRole('link', { name: 'Korrewegwijk' }).waitFor();
      expect(await violations(page)).toEqual([]);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await wide()).toBeLessThanOrEqual(0);

      const head = page.getByRole('columnheader', { name: 'Index', exact: true }).first();
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      const told = (await table.getByRole('row').allInnerTexts())
        .slice(1)
        .map((row) => /(\d+) % \(\d+ tot \d+\)/.exec(row)?.[1]);
      // The demo tells it of some wijken; what is withheld stands last.
      const numbers = told.filter((one) => one !== undefined).map(Number);
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      expect(told.slice(numbers.length).every((one) => one === undefined)).toBe(true);

      await page.getByRole('link', { name: /^Korrewegwijk index (\d+ %|te weinig mensen)$/ }).waitFor();
      await page.getByRole('img', { name: 'Index van alle wijken, per maand' }).waitFor();

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tabel als bestand (CSV)' }).click(),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines[0]).toContain('"id";"Wijk"');
      expect(lines).toHaveLength(1 + told.length);
      expect(lines.some((line) => line.startsWith('"korrewegwijk";"Korrewegwijk";'))).toBe(true);

      await table.getByRole('link', { name: 'Korrewegwijk' }).click();
      await page.getByRole('img', { name: 'Index van Korrewegwijk, per maand' }).waitFor();
      await page.getByText('Richting: ').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await wide()).toBeLessThanOrEqual(0);

      // Who takes part in the wijk reads the same months, and what they do not say.
      const months = async (one: Page) => {
        const told = await one.getByRole('region', { name: 'Index van Korrewegwijk, per maand' }).innerText();
        // The same figures, in whichever language.
        return [...told.matchAll(/(\d+)\s?%/g)].map(([, percent]) => Number(percent));
      };
      const resident = await atHome(cast.asker.name, width);
      await resident.goto(`${home}/carrying`);
      await resident.getByRole('img', { name: 'Index van Korrewegwijk, per maand' }).waitFor();
      await resident.getByText(/niet hoe goed mensen geholpen zijn\.$/).waitFor();
      const figures = await months(page);
      expect(figures.length).toBeGreaterThan(2);
      expect(await months(resident)).toEqual(figures);
      expect(await violations(resident)).toEqual([]);
      await resident.context().close();
      await page.context().close();
    });
  });
