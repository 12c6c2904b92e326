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

    it('opens a wijk to its tasks, settlements and statutes, and back', async () => {
      const page = await atConsole(cast.auditor.name, width);
      await page
        .getByRole('region', { name: 'Overzicht' })
        .getByRole('link', { name: 'Korrewegwijk' })
        .click();
      const facts = page.getByRole('region', { name: 'Zo is het nu' });
      await facts.getByRole('link', { name: 'per kwartaal (Besparing)' }).click();
      await page.waitForURL(/settlements\?wijk=korrewegwijk/);
      await page.getByRole('heading', { level: 1, name: 'Afrekeningen' }).waitFor();
      await page.getByText('Er is nog niets afgerekend.').waitFor();
      expect(await page.getByLabel('Wijk', { exact: true }).inputValue()).toBe('korrewegwijk');
      expect(await violations(page)).toEqual([]);
      await page.goBack();
      await facts.getByRole('link', { name: 'welke taken (Overgenomen taken)' }).click();
      await page.getByRole('heading', { level: 1, name: 'Taken overnemen in Korrewegwijk' }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: 'Afspraken van de wijk' }).click();
      await page.getByRole('heading', { level: 1, name: 'Afspraken van Korrewegwijk' }).waitFor();
      await page.getByRole('heading', { level: 3, name: 'Artikel 1: Elkaar helpen' }).waitFor();
      await page.getByText('geldt nu').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.getByRole('link', { name: 'Korrewegwijk' }).click();
      await page.getByRole('link', { name: 'Hoe ver de wijk is' }).click();
      await page.getByRole('heading', { level: 1, name: 'Korrewegwijk: hoe ver is de wijk?' }).waitFor();
      const steps = page.getByRole('listitem');
      await steps.filter({ hasText: 'Het bestuur doet mee' }).getByText('gedaan', { exact: true }).waitFor();
      // An auditor founds nothing, so makes no file.
      expect(await page.getByRole('button', { name: 'opslaan' }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });

describe('a city admin on a phone', () => {
  it('founds a wijk, shows its codes once, and gives the file by which it is deployed', async () => {
    const page = await atConsole(cast.admin.name, 390);
    const slug = 'proefwijk';
    await page.goto(`${place}found`);
    await page.getByLabel('Naam in het adres').fill(slug);
    await page.getByLabel('Naam van de wijk').fill('Proefwijk');
    await page.getByLabel('Inwoners').fill('veel');
    await page.getByRole('button', { name: 'Oprichten' }).click();
    await page.locator('[aria-invalid="true"]').waitFor();
    await page.getByLabel('Inwoners').fill('1200');
    await page.getByRole('button', { name: 'Oprichten' }).click();
    await page.getByText('De codes staan hier één keer.').waitFor();
    const codes = await page.locator('.code').allInnerTexts();
    expect(codes).toHaveLength(2);
    await page.getByRole('heading', { level: 2, name: 'Stap voor stap' }).waitFor();
    await page.getByText('1 van 9 stappen gedaan').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    const save = page.getByRole('button', { name: `${slug}.json opslaan` });
    await save.click();
    await page.getByText('Vul een e-mailadres in.').waitFor();
    await page.getByLabel('E-mailadres voor storingen').fill('beheer@noaber.example');
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(file.suggestedFilename()).toBe(`${slug}.json`);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
      wijk: slug,
      logDays: '90',
    });

    await page.goto(`${place}wijk/${slug}/begin`);
    await page.getByRole('heading', { level: 1, name: 'Proefwijk: hoe ver is de wijk?' }).waitFor();
    expect(await page.getByText(codes[0] ?? '').count()).toBe(0);
    await page.getByText('Artikel 1: Elkaar helpen').click();
    await page.getByText('Buren antwoorden binnen 48 uur.').waitFor();
    await page.context().close();
  });
});

describe('who has a keyboard', () => {
  it('goes everywhere by keys, types in peace, turns them off, and keeps the log as a file', async () => {
    const page = await atConsole(cast.admin.name, 1280);
    await page.getByRole('button', { name: 'Sneltoetsen' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('heading', { level: 1, name: 'Wat de stad deed' }).waitFor();
    await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'richtte een wijk op' });
    await page.waitForURL(/action=foundWijk/);
    const log = page.getByRole('region', { name: 'Wat de stad deed' });
    await log
      .getByRole('cell', { name: 'maakte een code voor een rol' })
      .first()
      .waitFor({ state: 'detached' });
    const rows = (await log.getByRole('row').count()) - 1;
    expect(rows).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tabel als bestand (CSV)' }).click(),
    ]);
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(1 + rows);

    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('/');
    const search = page.getByLabel('Zoek op naam');
    await search.waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-search]'));
    await page.keyboard.type('ga?/');
    expect(await search.inputValue()).toBe('ga?/');
    await page.getByText('Geen wijk past bij deze keuze.').waitFor();
    await search.blur();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Sneltoetsen' });
    await list.waitFor();
    expect(await violations(page)).toEqual([]);
    await list.getByLabel('Sneltoetsen staan aan op dit apparaat').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.keyboard.press('?');
    expect(await list.isVisible()).toBe(false);
    expect(page.url()).not.toContain('what-if');
    await page.context().close();
  });
});
