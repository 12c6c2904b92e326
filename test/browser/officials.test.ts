import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { fiscalDay } from '../../schema/money.ts';
import { newId } from '../harness/city.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser, home, atHome, does } = await openNoaber();
const place = `${noaber.origin}/console/`;

async function atConsole(name: string, width: number): Promise<Page> {
  const page = await (await atScreen(browser, width)).newPage();
  await signInAs(page, place, name);
  return page;
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** The lines of a file that a button saves, without what stands above them. */
async function saved(page: Page, button: string | RegExp): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF"')).toBe(true);
  return text.trim().split('\r\n').slice(1);
}

describe('a city admin', () => {
  it('gives a role by a code, sees in the log by name who did what, and takes it away again', async () => {
    const page = await atConsole(cast.admin.name, 390);
    await page.getByRole('heading', { name: 'Wat er te doen is' }).waitFor();
    await page.goto(`${place}officials`);
    await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'coördinator' });
    await page.getByRole('button', { name: 'Code maken' }).click();
    await page.getByText('Kies minstens één wijk.').waitFor();
    await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'controleur' });
    await page.getByRole('button', { name: 'Code maken' }).click();
    await page.getByText('Code voor: controleur').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    const code = await page.locator('.code').innerText();

    const newcomer = await atConsole(cast.newcomer.name, 390);
    await newcomer.getByLabel('Hoe heet u?').fill(cast.newcomer.name);
    await newcomer.getByLabel('Code').fill(code);
    await newcomer.keyboard.press('Enter');
    await newcomer.getByRole('heading', { name: 'Wat er te doen is' }).waitFor();
    await newcomer.context().close();

    await page.reload();
    const card = page.getByRole('listitem').filter({ hasText: cast.newcomer.name });
    await card.locator('summary').click();
    await card.getByLabel('Waarom?').fill('Werkt hier niet meer');
    await card.getByRole('button', { name: `Rollen van ${cast.newcomer.name} afnemen` }).click();
    const told = page.getByText(`${cast.newcomer.name} heeft hier geen rol meer.`);
    await told.waitFor();
    expect(await told.evaluate((one) => one === document.activeElement)).toBe(true);
    const officials = await saved(page, 'Tabel als bestand (CSV)');
    expect(officials).toHaveLength(3);
    expect(officials.some((line) => line.startsWith(`"${cast.coordinator.name}";"coördinator";`))).toBe(true);

    await noaber.idle();
    await page.goto(`${place}audit`);
    const row = page.getByRole('row').filter({ hasText: 'Werkt hier niet meer' });
    await row.getByRole('cell', { name: cast.admin.name }).waitFor();
    await row.getByRole('cell', { name: cast.newcomer.name }).waitFor();
    const log = await saved(page, 'Tabel als bestand (CSV)');
    expect(log.find((line) => line.includes('Werkt hier niet meer'))).toContain(`"${cast.newcomer.name}"`);
    await page.context().close();
  }, 90_000);

  it('has every table as a file, and a screen for whatever stands in its address', async () => {
    const page = await atConsole(cast.admin.name, 1280);
    await page.getByRole('heading', { name: 'Wat er te doen is' }).waitFor();
    const at = async (path: string, title: string | RegExp) => {
      await page.goto(`${place}${path}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    };
    await at('wijk/korrewegwijk', 'Korrewegwijk');
    expect((await saved(page, 'Bestand (CSV): alle maanden')).length).toBeGreaterThan(0);
    expect(await saved(page, 'Bestand (CSV): zo is het nu')).toHaveLength(7);
    await at('compare?wijken=korrewegwijk,oosterparkwijk&figure=constructor', 'Wijken vergelijken');
    expect(await saved(page, 'Bestand (CSV): zo is het nu')).toHaveLength(9);
    await at('what-if?wijk=nergens&share=50', 'Wat als?');
    expect(await saved(page, 'Bestand (CSV): de uitkomst')).toContain(
      '"Deel dat bewoners dan oplossen (%)";"50"',
    );
    expect(await saved(page, /benodigde fte/)).toHaveLength(11);
    await at('challenges?wijk=%00&x=1', 'Taken overnemen');
    await saved(page, 'Tabel als bestand (CSV)');

    await at('?month=2026-99&sort=__proto__&down&figure=trend&wijken=<b>,%2e%2e', /alle wijken/);
    await page.getByText('2 van 2 wijken').waitFor();
    await at('settlements?quarter=2026-Q9&wijk=%25&sort=constructor&down', 'Afrekeningen');
    await page.getByText('Er is nog niets afgerekend.').waitFor();
    await at('audit?month=2026-13&action=toString', 'Wat de stad deed');
    await page.getByRole('cell', { name: 'richtte een wijk op' }).first().waitFor();
    for (const odd of ['nergens', '%E0%A4%A', 'x'.repeat(3_000)]) {
      await at(`wijk/${odd}`, 'Wijk');
      await page.getByText('Deze wijk is er niet, of u mag haar niet zien.').waitFor();
    }
    await page.context().close();
  }, 90_000);
});

/** A step down that the four corners are to decide on. */
async function proposeLess(): Promise<void> {
  const { sub } = cast.coordinator;
  const from = fiscalDay(new Date());
  const [serviceId, specialismId] = [newId('svc'), newId('spc')];
  const why = 'Zo is het';
  const service = { id: serviceId, name: 'Geld en schulden', categories: [], provider: 'wij', from, why };
  await does(sub, 'openService', 'OpenServiceInput', service);
  const specialism = { id: specialismId, name: 'Schuldhulp', serviceId };
  await does(sub, 'openSpecialism', 'OpenSpecialismInput', specialism);
  const strength = { specialismId, version: 1, from, fte: 320, tariff: 6_500, why };
  await does(sub, 'setActualFte', 'StrengthInput', strength);
  await does(sub, 'proposeStep', 'ProposeStepInput', { id: newId('prp'), serviceId, fte: 260, why });
}

describe('a coordinator', () => {
  it('sees first what waits, reads no requests, and is led nowhere that they may not be', async () => {
    const page = await atHome(cast.coordinator.name, 390);
    await page.getByRole('heading', { level: 1, name: 'Wat wacht er op u?' }).waitFor();
    await page.getByText('Er wacht nu niets op u.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await proposeLess();
    await page.reload();
    await page.getByRole('heading', { name: 'Stappen die op uw akkoord wachten' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Geld en schulden: minder WIJ' }).click();
    await page.getByRole('button', { name: 'Akkoord namens coördinator' }).click();
    const told = page.getByText('U ging akkoord.');
    await told.waitFor();
    expect(await told.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Korrewegwijk', exact: true }).click();
    await page.getByRole('link', { name: 'Nog 1 voorstel wacht op anderen' }).waitFor();

    await page.goto(`${home}/requests`);
    await page.getByText(/^Hulpvragen leest u niet/).waitFor();
    await page.getByRole('link', { name: 'De wijk in de cijfers van de stad' }).click();
    await page.getByRole('heading', { level: 1, name: 'Korrewegwijk' }).waitFor();
    await page.getByRole('button', { name: 'Sneltoetsen' }).click();
    await page.getByText('Naar de afrekeningen').waitFor();
    expect(await page.getByText('Naar wie hier werkt').count()).toBe(0);
    await page.goto(`${place}audit`);
    await page.getByText('Dit mag u hier niet doen of zien.').waitFor();
    expect(await page.getByRole('button', { name: 'Opnieuw proberen' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
