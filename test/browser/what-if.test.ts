import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser } = await openNoaber();
const place = `${noaber.origin}/console/what-if`;

/** An official at the screen, signed in on the way to an address. */
async function atWhatIf(width: number, query = ''): Promise<Page> {
  const page = await (await atScreen(browser, width)).newPage();
  await signInAs(page, `${place}${query}`, cast.admin.name);
  await page.getByRole('heading', { level: 1, name: 'Wat als?' }).waitFor();
  return page;
}
const needed = (page: Page) =>
  page.getByRole('row', { name: 'Nodig dan (fte)' }).getByRole('cell').innerText();

for (const width of [390, 1280])
  describe(`what if, at ${width} px`, () => {
    it('follows the slider by keyboard, as a table, a figure and an address', async () => {
      const page = await atWhatIf(width);
      expect(await violations(page)).toEqual([]);
      expect(await page.getByText('Dit is een aanname.').count()).toBeGreaterThan(6);
      const before = await needed(page);
      const slider = page.getByRole('slider', { name: 'Deel dat bewoners dan oplossen (%), schuif' });
      await slider.focus();
      for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
      const typed = page.getByLabel('Deel dat bewoners dan oplossen (%)', { exact: true });
      expect(await typed.inputValue()).toBe('70');
      await page.getByText('Lossen bewoners 70 % op').first().waitFor();
      expect(Number((await needed(page)).replace(',', '.'))).toBeLessThan(Number(before.replace(',', '.')));
      await page.waitForURL(/share=70/);
      const figure = page.getByRole('img', { name: 'Benodigde fte bij wat bewoners oplossen' });
      expect(await figure.locator('desc').textContent()).toContain('in dit scenario 70 %');
      expect(await page.getByRole('row', { name: /^70 % / }).innerText()).toContain(await needed(page));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    });

    it('says at the field what is no number for it, also from an address, and reckons with none', async () => {
      const page = await atWhatIf(width, '?demand=veel&probability=100');
      await page.getByText('Vul een getal in van 0 tot en met 1000.').waitFor();
      await page.getByText('Vul een heel getal in van 50 tot en met 99.').waitFor();
      expect(
        await page.getByLabel('Hulpvragen per maand', { exact: true }).getAttribute('aria-invalid'),
      ).toBe('true');
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Hulpvragen per maand', { exact: true }).fill('40');
      await page.getByLabel('Hoe vaak de belofte uitkomt (%)', { exact: true }).fill('80');
      await page.getByRole('row', { name: 'Besparing per kwartaal' }).waitFor();
      await page.context().close();
    });

    it('says why it tells nothing where too little was counted', async () => {
      const page = await atWhatIf(width, '?demand=5&months=3');
      await page.getByText('Er is te weinig geteld om iets te zeggen.').waitFor();
      await page.getByText('minder dan 30 vragen').waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });

describe('a scenario', () => {
  it('is kept under its name, opened again, shared by its address, and thrown away', async () => {
    const page = await atWhatIf(1280);
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByText('Geef het scenario een naam.').waitFor();
    await page.getByLabel('Naam van dit scenario').fill('Ruim & rustig');
    await page.getByLabel('Tarief per uur (euro)', { exact: true }).fill('72,50');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByText('Bewaard op dit apparaat.').waitFor();
    const address = await page.getByLabel('Adres van dit scenario').inputValue();
    const saved = await page.getByRole('row', { name: 'Besparing per kwartaal' }).innerText();

    await page.getByLabel('Tarief per uur (euro)', { exact: true }).fill('10');
    await page.waitForURL(/tariff=10/);
    await page.getByRole('link', { name: 'Ruim & rustig' }).click();
    await page.getByRole('row', { name: saved.replace('\t', ' ') }).waitFor();

    const other = await (await atScreen(browser, 390)).newPage();
    await signInAs(other, address, cast.auditor.name);
    await other.getByRole('row', { name: saved.replace('\t', ' ') }).waitFor();
    expect(await other.getByLabel('Naam van dit scenario').inputValue()).toBe('Ruim & rustig');
    expect(await other.getByRole('link', { name: 'Ruim & rustig' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Weggooien Ruim & rustig' }).click();
    await page.getByRole('link', { name: 'Ruim & rustig' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Wat als?' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ruim & rustig' }).count()).toBe(0);
  });

  it('begins with what the city knows of a wijk, and says so, or says that it knows nothing', async () => {
    const page = await atWhatIf(1280);
    const known = page.getByText('Dit komt uit de cijfers van de wijk.').first();
    const unknown = page.getByText('Van deze wijk zijn er nog geen cijfers die u mag zien.');
    await page.getByLabel('Wijk', { exact: true }).selectOption({ label: 'Korrewegwijk' });
    await known.or(unknown).waitFor();
    await page.waitForURL(/wijk=korrewegwijk/);
    expect(await violations(page)).toEqual([]);

    await page.goto(`${noaber.origin}/console/wijk/korrewegwijk`);
    await page.getByRole('link', { name: 'Wat als bewoners in Korrewegwijk meer overnemen?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat als?' }).waitFor();
    expect(await page.getByLabel('Wijk', { exact: true }).inputValue()).toBe('korrewegwijk');
  });

  it('is said in English too', async () => {
    const page = await atWhatIf(390);
    await page.getByLabel('Taal').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'What if?' }).waitFor();
    await page.getByRole('row', { name: 'Saving per quarter' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
