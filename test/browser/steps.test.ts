import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { fiscalDay } from '../../schema/money.ts';
import { newId } from '../harness/city.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser, home, atHome, asks, does } = await openNoaber();
const specialismId = newId('spc');
const title = 'Geld en schulden: minder WIJ';
let proposing: string;
let address: string;

beforeAll(async () => {
  const { sub } = cast.coordinator;
  const today = fiscalDay(new Date());
  const serviceId = newId('svc');
  const service = { id: serviceId, name: 'Geld en schulden', categories: [], provider: 'wij' };
  await does(sub, 'openService', 'OpenServiceInput', { ...service, from: today, why: 'Zo is het' });
  const specialism = { id: specialismId, name: 'Schuldhulp', serviceId };
  await does(sub, 'openSpecialism', 'OpenSpecialismInput', specialism);
  const strength = { specialismId, version: 1, from: today, fte: 320, tariff: 6_500, why: 'Zo is het' };
  await does(sub, 'setActualFte', 'StrengthInput', strength);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const narrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
async function looking(name: string, width: number): Promise<Page> {
  const page = await atHome(name, width);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page;
}

describe('a step', () => {
  it('is what a scenario of the console comes to, carried to the wijk by its address', async () => {
    const page = await (await atScreen(browser, 1280)).newPage();
    const numbers = 'demand=60&now=30&share=60&months=24&name=Ruim+%26+rustig';
    const place = `${noaber.origin}/console/what-if?wijk=korrewegwijk&${numbers}`;
    await signInAs(page, place, cast.admin.name);
    const link = page.getByRole('link', { name: 'Maak hier een voorstel van' });
    proposing = `${noaber.origin}${await link.getAttribute('href')}`;
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is proposed by the coordinator, with what speaks against it', async () => {
    const page = await atHome(cast.coordinator.name, 390);
    await page.goto(proposing);
    await page.getByText('Dit voorstel komt uit een scenario.').waitFor();
    const fte = page.getByLabel('Hoeveel fte wordt het in totaal?');
    expect(await fte.inputValue()).toMatch(/^\d+,\d$/);
    await fte.fill('veel');
    await button(page, 'Dit voorstellen').click();
    await page.getByText('Vul een aantal fte in, zoals 2,5.').waitFor();
    await fte.fill('2,6');
    await page.getByLabel('Waarom wilt u dit?').fill('Bewoners helpen elkaar goed.');
    expect(await violations(page)).toEqual([]);
    await narrow(page);
    await button(page, 'Dit voorstellen').click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    address = page.url();
    await page.getByText('Van 3,2 naar 2,6 fte').waitFor();
    await page.getByText('De stap is groter dan de statuten willen.').waitFor();
    await page.getByText('We weten niet hoeveel er nodig is.').waitFor();
    const scenario = await page.getByRole('link', { name: /^Gemaakt met dit scenario/ }).getAttribute('href');
    expect(scenario).toMatch(/^\/console\/what-if\?.*demand=60/);
    await page.getByText('De cijfers erachter').click();
    await page.getByRole('row', { name: 'Schuldhulp' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await narrow(page);
    await page.context().close();
  }, 60_000);

  it('is read by a resident, who can neither agree nor object', async () => {
    const page = await atHome(cast.asker.name, 390);
    await page.goto(`${home}/carrying`);
    await page.getByRole('link', { name: 'Afschalen en opschalen' }).click();
    await page.getByRole('heading', { name: 'Waarover nu wordt beslist' }).waitFor();
    await page.getByText('0 van de 4 akkoord.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: 'Wie beslist' }).waitFor();
    expect(await button(page, /Akkoord|Bezwaar/).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('waits for an objection, and takes effect when all four agree', async () => {
    const wij = await looking(cast.wij.name, 1280);
    await wij.getByText('Bezwaar maken', { exact: true }).click();
    await button(wij, 'Bezwaar maken tegen dit voorstel').click();
    await wij.locator('.field__error').waitFor();
    await wij.getByLabel('Waarom niet?').fill('Eerst praten.');
    await button(wij, 'Bezwaar maken tegen dit voorstel').click();
    await wij.getByText(/WIJ\W*: \W*Eerst praten\./).waitFor();
    expect(await violations(wij)).toEqual([]);
    for (const [who, role] of [
      [cast.host, 'gastheer of gastvrouw'],
      [cast.board, 'bestuur'],
      [cast.coordinator, 'coördinator'],
    ] as const) {
      const page = await looking(who.name, 390);
      await button(page, `Akkoord namens ${role}`).click();
      await page.getByText(`${role}: ${who.name} ging akkoord`).waitFor();
      await page.context().close();
    }
    await wij.reload();
    await button(wij, 'Akkoord namens WIJ').click();
    await wij.getByText(`WIJ: ${cast.wij.name} ging akkoord`).waitFor();
    expect(await wij.locator('.tag', { hasText: 'afgesproken' }).count()).toBe(0);
    await button(wij, 'Mijn bezwaar terughalen').click();
    await wij.locator('.tag', { hasText: 'afgesproken' }).waitFor();
    await wij.getByText(/^Gaat in op 1 .*\.$/).waitFor();
    expect(await violations(wij)).toEqual([]);
    await wij.context().close();
    const { formation } = await asks(
      cast.asker.sub,
      '{ formation { specialisms { id actual { fte } actuals { fte } } } }',
    );
    const own = formation.specialisms.find(({ id }: { id: string }) => id === specialismId);
    expect(own).toMatchObject({ actual: { fte: 320 }, actuals: [{ fte: 260 }, { fte: 320 }] });
  }, 90_000);

  it('is undone by another step, that names it; in English too', async () => {
    const page = await looking(cast.board.name, 1280);
    await page.getByLabel('Taal').selectOption('en');
    await page.getByText('Undo this step').click();
    await page.getByLabel('Why do you want this?').fill('Het ging te hard.');
    await button(page, 'Propose to undo this').click();
    await page.getByRole('heading', { level: 1, name: 'Geld en schulden: more WIJ' }).waitFor();
    await page.getByText('From 2.6 to 3.2 fte').waitFor();
    await page.getByText('This undoes an earlier step.').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Withdraw this proposal').click();
    await page.locator('.tag', { hasText: 'withdrawn' }).waitFor();
    await page.context().close();
  }, 60_000);
});
