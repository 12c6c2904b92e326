import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { endOf } from '../../functions/settlement/store.ts';
import { cast } from '../../infra/local/demo/people.ts';
import { fiscalDay } from '../../schema/money.ts';
import { firstDayOf, quarterWith } from '../../schema/quarters.ts';
import { camtOf } from '../harness/camt.ts';
import { newId } from '../harness/city.ts';
import { challengesIn } from './challenging.ts';
import { openNoaber, photo } from './harness.ts';

const house = await openNoaber();
const { noaber, home, atHome, asks, does } = house;
const challenge = challengesIn(house);
const today = fiscalDay(new Date());

async function at(name: string, path: string): Promise<Page> {
  const page = await atHome(name, 390, { hand: 'keyboard', language: 'nl' });
  await page.goto(`${home}/${path}`);
  return page;
}
const button = (page: Pick<Page, 'getByRole'>, name: string) =>
  page.getByRole('button', { name, exact: true });
/** Opens a form by what it is called. */
async function form(page: Page, name: string) {
  const details = page.locator('details').filter({ has: page.getByText(name, { exact: true }) });
  await details.locator('summary').click();
  return details;
}
const card = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

it('a receipt is added, and claims are withdrawn and rejected', async () => {
  const claim = (description: string) =>
    does(cast.asker.sub, 'submitClaim', 'SubmitClaimInput', {
      id: newId('clm'),
      from: 'general',
      amount: 12_50,
      description,
      holder: 'F. El Amrani',
      iban: 'NL91ABNA0417164300',
    });
  for (const description of ['Verf voor het hek', 'Kwasten', 'Taart']) await claim(description);

  const asker = await at(cast.asker.name, 'claims');
  const paint = card(asker, 'Verf voor het hek');
  await button(paint, 'Bon toevoegen').click();
  await paint.getByText('Kies eerst een bon.').waitFor();
  const file = { name: 'bon.png', mimeType: 'image/png', buffer: photo };
  await paint.getByLabel('Bon', { exact: true }).setInputFiles(file);
  await button(paint, 'Bon toevoegen').click();
  await paint.getByRole('link', { name: 'Bon bekijken' }).waitFor();
  await button(card(asker, 'Kwasten'), 'Intrekken').click();
  await card(asker, 'Kwasten').getByText('Ingetrokken').waitFor();

  const treasurer = await at(cast.neighbour.name, 'claims');
  const cake = card(treasurer, 'Taart');
  await button(cake, 'Afwijzen').click();
  await cake.locator('.field__error').waitFor();
  expect(await card(treasurer, 'Kwasten').count()).toBe(0);
  await cake.getByLabel('Waarom afwijzen?').fill('Taart is voor uzelf');
  await button(cake, 'Afwijzen').click();
  await cake.waitFor({ state: 'detached' });
  await asker.reload();
  await card(asker, 'Taart').getByText('Afgewezen: Taart is voor uzelf').waitFor();
  for (const page of [asker, treasurer]) await page.context().close();
}, 60_000);

it('the treasurer moves money, leaves a line of the bank, and says which one is an instalment', async () => {
  const iban = 'NL02ABNA0123456789';
  const { sub } = cast.neighbour;
  const challengeId = await challenge('contracted', 'Samen uit de schulden');
  const income = { id: newId('jrn'), source: 'gift', amount: 500_00, description: 'Collecte' };
  await does(sub, 'bookIncome', 'BookIncomeInput', income);
  await does(sub, 'setBankAccount', 'SetBankAccountInput', { iban, name: 'Wijkcooperatie' });

  const page = await at(cast.neighbour.name, 'money');
  const moving = await form(page, 'Geld verplaatsen');
  await moving.getByLabel('Uit welke pot?').selectOption({ label: 'Algemene pot' });
  await moving.getByLabel('In welke pot?').selectOption({ label: 'Scharrelpot' });
  await moving.getByLabel('Bedrag').fill('25,00');
  await moving.getByLabel('Waarvoor?').fill('Voor kleine dingen');
  await button(moving, 'Boeken').click();
  await moving.getByText('Gelukt. Het staat nu in de lijst.').waitFor();
  await page.getByRole('cell', { name: 'Voor kleine dingen' }).waitFor();

  await page.goto(`${home}/bank`);
  const lines = [
    { amount: -1_25, description: 'Kosten van de bank', reference: 'R1', date: today },
    { amount: 3_000_00, description: 'Samen uit de schulden', reference: 'R2', date: today },
  ];
  const statement = { name: 'camt.xml', mimeType: 'text/xml', buffer: camtOf({ iban, lines }) };
  await page.getByLabel('Bankafschrift', { exact: true }).setInputFiles(statement);
  await button(page, 'Afschrift inlezen').click();
  const costs = card(page, 'Kosten van de bank');
  await costs.locator('summary').click();
  await costs.getByLabel('Waarom?').fill('Dat hoort bij een rekening');
  await button(costs, 'Niet boeken').click();
  await costs.waitFor({ state: 'detached' });
  await page.getByText('Dit lijkt het geld voor een uitdaging: Samen uit de schulden, deel 1.').waitFor();
  await button(page, 'Dat klopt: dit deel').click();
  await page.getByText('Alle regels zijn verwerkt.').waitFor();
  const query = `{ challenge(id: "${challengeId}") { contract { pot { balance } } } }`;
  expect((await asks(sub, query)).challenge.contract.pot.balance).toBe(3_000_00);
  await page.context().close();
}, 60_000);

it('the coordinator opens a specialism and changes it, and changes a service', async () => {
  const service = { id: newId('svc'), name: 'Taal', categories: [], provider: 'wij', from: today };
  await does(cast.coordinator.sub, 'openService', 'OpenServiceInput', { ...service, why: 'Zo is het nu' });
  const page = await at(cast.coordinator.name, 'carrying');
  const opening = await form(page, 'Een specialisme toevoegen');
  await button(opening, 'Bewaren').click();
  await opening.locator('.field__error').waitFor();
  await opening.getByLabel('Naam van het specialisme').fill('Taalles');
  await opening.getByLabel('Werkt voor welke dienst?').selectOption({ label: 'Taal' });
  await button(opening, 'Bewaren').click();
  await page.getByRole('row', { name: 'Taalles' }).waitFor();

  const changing = await form(page, 'Een specialisme veranderen');
  await changing.getByLabel('Specialisme', { exact: true }).selectOption({ label: 'Taalles' });
  await changing.getByLabel('Naam van het specialisme').fill('Leren lezen');
  await button(changing, 'Bewaren').click();
  await page.getByRole('row', { name: 'Leren lezen' }).waitFor();
  expect(await page.getByRole('row', { name: 'Taalles' }).count()).toBe(0);

  const other = await form(page, 'Een dienst veranderen');
  await other.getByLabel('Dienst', { exact: true }).selectOption({ label: 'Taal' });
  await other.getByLabel('Naam van de dienst').fill('Taal en lezen');
  await other.getByLabel('Tuin', { exact: true }).check();
  await button(other, 'Bewaren').click();
  await page.getByRole('row', { name: 'Taal en lezen Tuin' }).waitFor();
  await page.context().close();
}, 60_000);

it('the coordinator drafts the settlement of a quarter as soon as it is over', async () => {
  const [quarter, specialismId] = [quarterWith(today), newId('spc')];
  const end = Date.parse(endOf(quarter));
  const { coordinator, board } = cast;
  const specialism = { id: specialismId, name: 'Schuldhulp' };
  await does(coordinator.sub, 'openSpecialism', 'OpenSpecialismInput', specialism);
  const strength = { specialismId, version: 1, from: firstDayOf(quarter), fte: 400, tariff: 6_512 };
  await does(coordinator.sub, 'proposeBaseline', 'StrengthInput', { ...strength, why: 'Zo is het' });
  await does(board.sub, 'agreeBaseline', 'AgreeBaselineInput', { specialismId, version: 2 });
  await noaber.setNow(new Date(end - 10 * 60_000));

  const page = await at(coordinator.name, 'savings');
  const drafting = await form(page, 'Een kwartaal afrekenen');
  await drafting.getByLabel('Kwartaal').fill(quarter);
  await button(drafting, 'Een kwartaal afrekenen').click();
  await drafting.getByText('Dat kwartaal is nog niet voorbij').waitFor();
  // The clock comes by before it is over, and then only after a minute.
  await noaber.setNow(new Date(end - 1_000));
  const drafted = async () => {
    await button(drafting, 'Een kwartaal afrekenen').click();
    return page.getByRole('link', { name: quarter }).count();
  };
  await expect.poll(drafted, { timeout: 20_000 }).toBe(1);
  const { settlement } = await asks(board.sub, `{ settlement(quarter: "${quarter}") { draft { saved } } }`);
  expect(settlement.draft).not.toBeNull();
  await page.context().close();
}, 60_000);
