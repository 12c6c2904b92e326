import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { fiscalDay } from '../../schema/money.ts';
import { newId } from '../harness/city.ts';
import { atScreen, openNoaber, photo, signInAs, violations } from './harness.ts';

const { noaber, browser, home, atHome, asks, does } = await openNoaber();
const start = Date.now();
const today = fiscalDay(new Date(start));
const title = 'Samen uit de schulden';
let address: string;

beforeAll(async () => {
  const service = { id: newId('svc'), name: 'Geld en schulden', provider: 'wij', from: '2026-01-01' };
  const input = { ...service, categories: [], why: 'Zo is het nu' };
  await does(cast.coordinator.sub, 'openService', 'OpenServiceInput', input);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tag = (page: Page, name: string) => page.locator('.tag', { hasText: name }).first().waitFor();
/** Somebody who looks at the challenge, on a phone or at a desk. */
async function looking(name: string, width: number): Promise<Page> {
  const page = await atHome(name, width);
  await page.goto(address);
  await page.getByRole('heading', { name: title }).waitFor();
  return page;
}
/** What there is to tell by now is told, without waiting for the minute. */
async function goesOut(): Promise<void> {
  await noaber.idle();
  await noaber.setNow();
}
async function leaving(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.context().close();
}

describe('a challenge', () => {
  it('is written by a resident on a phone; an element that is missing is named', async () => {
    const page = await atHome(cast.asker.name, 390);
    await page.goto(`${home}/plans`);
    await page.getByRole('link', { name: 'Taken overnemen' }).click();
    await page.getByText('Een taak overnemen').click();
    await page.getByLabel('Welke taak?').fill(title);
    await button(page, 'Beginnen').click();
    await page.getByRole('heading', { name: title }).waitFor();
    address = page.url();
    const { challengeRules } = await asks(cast.asker.sub, '{ challengeRules { elements { name } } }');
    const names: string[] = challengeRules.elements.map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(7);
    for (const name of names.filter((one) => one !== 'Schatting van de kosten'))
      await page.getByLabel(name, { exact: true }).fill(`Dit zeggen wij over: ${name}`);
    await button(page, 'Bewaren').click();
    await page.getByText('Vul dit nog in voor u het indient:').waitFor();
    const lacks = page.locator('.notice--warning li');
    await expect.poll(() => lacks.count()).toBe(1);
    await lacks.getByText('Schatting van de kosten', { exact: true }).waitFor();
    await button(page, 'Indienen').click();
    await page.getByText('Het dossier is nog niet af. Vul dit nog in: Schatting van de kosten.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Schatting van de kosten').fill('€ 12.000 per jaar');
    await button(page, 'Bewaren').click();
    await page.locator('.notice--warning').waitFor({ state: 'detached' });
    const attach = async (name: string, mimeType: string, buffer: Buffer) => {
      await page.getByLabel('Bestand kiezen').setInputFiles({ name, mimeType, buffer });
      await button(page, 'Bestand toevoegen').click();
    };
    await attach('plan.txt', 'text/plain', Buffer.from('Ons plan'));
    await page.getByText('Zo’n bestand kan hier niet. Kies: JPEG, PNG, PDF.').waitFor();
    await attach('plan.pdf', 'application/pdf', Buffer.alloc(10_000_001, '%PDF-'));
    await page.getByText('Dit bestand is leeg of te groot. Het mag hoogstens 10 MB zijn.').waitFor();
    expect(await violations(page)).toEqual([]);
    const long = `${'kladje'.repeat(12)}.png`;
    for (const name of [long, 'plein.png']) {
      await attach(name, 'image/png', photo);
      await page.getByRole('link', { name }).filter({ hasText: 'PNG' }).waitFor();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await button(page, `${long} weghalen`).click();
    await page.getByRole('link', { name: /^\W?kladje/ }).waitFor({ state: 'detached' });
    await button(page, 'Indienen').click();
    await tag(page, 'Ingediend');
    await leaving(page);
  }, 90_000);

  it('is told to the coordinator, who talks it over and accepts it, with reasons', async () => {
    await goesOut();
    const page = await atHome(cast.coordinator.name, 1280);
    await page.getByRole('link', { name: 'Taken overnemen' }).click();
    await page.getByRole('heading', { name: 'Wacht op antwoord van de gemeente' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${home}/news`);
    await page.getByRole('link', { name: 'Bewoners vragen om een taak over te nemen' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    const file = page.getByRole('link', { name: 'plein.png' });
    const shown = await fetch((await file.getAttribute('href')) ?? '');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(photo);
    expect(await page.getByRole('button', { name: /weghalen$/ }).count()).toBe(0);
    await button(page, 'Het gesprek beginnen').click();
    await page.getByLabel('Wat wilt u zeggen?').fill('Hoe houden jullie dit vol?');
    await button(page, 'Plaatsen').click();
    await page.getByText('Hoe houden jullie dit vol?').waitFor();
    await page.locator('summary', { hasText: 'Goedkeuren' }).click();
    await button(page, 'Goedkeuren').click();
    await page.locator('.field__error').waitFor();
    await page.getByLabel('Waarom?').fill('De groep weet waar het over gaat.');
    await button(page, 'Goedkeuren').click();
    await page.getByText('Uitleg: De groep weet waar het over gaat.').waitFor();
    await leaving(page);
  }, 90_000);

  it('becomes a contract once both sides signed, with its pot and instalments', async () => {
    await goesOut();
    const page = await atHome(cast.asker.name, 390);
    await page.goto(`${home}/news`);
    await page.getByRole('link', { name: /^De gemeente heeft besloten over een taak/ }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Voorstel doen').first().click();
    await page.getByLabel('Wat doen bewoners?').fill('Bewoners helpen elkaar met geld.');
    await page.getByLabel('Wat moet het opleveren?').fill('Veertig gezinnen hebben overzicht.');
    await page.getByLabel('Geld per jaar').fill('12.000');
    await page.getByLabel('Wat kost het nu per jaar?').fill('20.000');
    await page.getByLabel('Eerste dag').fill(today);
    await page
      .getByLabel('Waaraan zien we dat het goed gaat?')
      .fill('Antwoord in twee dagen\nMensen zijn tevreden');
    await page.getByLabel('Wat als het niet lukt?').fill('Dan neemt WIJ het over.');
    expect(await violations(page)).toEqual([]);
    await button(page, 'Voorstel doen').click();
    await page.getByText('Getekend door: bewoners').waitFor();
    expect(await button(page, 'Tekenen').count()).toBe(0);
    await leaving(page);

    const desk = await looking(cast.coordinator.name, 1280);
    await button(desk, 'Tekenen').click();
    await tag(desk, 'Contract getekend');
    await desk.getByRole('table', { name: 'Geld van de gemeente' }).waitFor();
    expect(await desk.getByRole('row').count()).toBe(5);
    await button(desk, 'Beginnen met de taak').click();
    await tag(desk, 'Bezig');
    await leaving(desk);
    const { services } = await asks(cast.asker.sub, '{ services { provider } }');
    expect(services).toEqual([{ provider: 'residents' }]);
  }, 90_000);

  it('is paid, evaluated, and given back in good order', async () => {
    const treasury = await looking(cast.neighbour.name, 390);
    await button(treasury, 'Ontvangst boeken').first().click();
    await treasury.getByText(/In de pot zit €\s3\.000,00/).waitFor();
    await leaving(treasury);

    const desk = await looking(cast.coordinator.name, 1280);
    await desk.getByText('Hoe gaat het?').click();
    await desk.getByLabel('Wat hebt u gezien?').fill('Het gaat goed, maar het is zwaar.');
    await desk.getByLabel('Antwoord in twee dagen').check();
    await button(desk, 'Evaluatie bewaren').click();
    await desk.getByText('Mensen zijn tevreden: gaat nog niet goed').waitFor();
    await leaving(desk);

    const page = await looking(cast.asker.name, 390);
    await page.getByText('De taak teruggeven').click();
    await page.getByLabel('Vanaf welke dag?').fill(today);
    await page.getByLabel('Hoeveel geld is tot dan nog nodig?').fill('500');
    const give = page.locator('details', { hasText: 'De taak teruggeven' });
    await give.getByLabel('Waarom?').fill('We hebben te weinig mensen.');
    expect(await violations(page)).toEqual([]);
    await button(page, 'Teruggeven aan WIJ').click();
    await page.locator('.field__error').waitFor();
    await page.getByLabel('Vanaf welke dag?').fill(dayAfter(today));
    await button(page, 'Teruggeven aan WIJ').click();
    await tag(page, 'Teruggegeven');
    await page.getByText(/Terug naar de gemeente: €\s2\.500,00/).waitFor();
    await leaving(page);

    const books = await looking(cast.neighbour.name, 390);
    await button(books, 'Terugbetaling boeken').click();
    await books.getByText('Terugbetaald op').waitFor();
    await leaving(books);
  }, 120_000);

  it('shows that the answer is late, once its day is over', async () => {
    const page = await atHome(cast.coordinator.name, 390);
    await page.goto(`${home}/challenges`);
    await page
      .getByLabel('Voorbeeld')
      .selectOption({ label: 'Geertruidenberg: 8 onderdelen, met termijnen' });
    await page.getByLabel('Waarom?').fill('Dan weet iedereen waar hij aan toe is.');
    await button(page, 'Kiezen').click();
    await page.getByText('De gemeente beslist binnen 10 weken.').waitFor();

    const id = newId('chl');
    await does(cast.asker.sub, 'draftChallenge', 'DraftChallengeInput', { id, title: 'Groen in de straat' });
    const query = `{ challenge(id: "${id}") { version dossier { element } } }`;
    const { challenge } = await asks(cast.asker.sub, query);
    const answers = challenge.dossier.map(({ element }: { element: string }) => ({ element, text: 'Ja' }));
    const startsOn = dayAfter(today, 20 * 7);
    const written = { challengeId: id, version: challenge.version, answers, startsOn };
    await does(cast.asker.sub, 'changeChallenge', 'ChangeChallengeInput', written);
    await does(cast.asker.sub, 'submitChallenge', 'ChallengeIdInput', { challengeId: id });
    await page.reload();
    await page.getByText(/Antwoord uiterlijk/).waitFor();
    await noaber.setNow(new Date(start + 71 * 86_400_000));
    await page.reload();
    await page.getByText(/Te laat: het antwoord moest er op .* zijn/).waitFor();
    await page.getByRole('link', { name: 'Groen in de straat' }).click();
    await page.getByText(/De gemeente moest uiterlijk .* antwoorden\./).waitFor();
    await leaving(page);

    await noaber.idle();
    const desk = await (await atScreen(browser, 1280)).newPage();
    await signInAs(desk, `${noaber.origin}/console/`, cast.auditor.name);
    await desk.getByRole('link', { name: 'Taken overnemen' }).click();
    const late = desk.getByRole('listitem').filter({ hasText: 'Groen in de straat' });
    await late.getByText(/Te laat: het antwoord moest er op .* zijn/).waitFor();
    await desk.getByRole('listitem').filter({ hasText: title }).getByText('Teruggegeven').waitFor();
    await leaving(desk);
  }, 90_000);

  it('goes by elements of the wijk’s own, once its coordinator wrote them', async () => {
    const page = await atHome(cast.coordinator.name, 1280);
    await page.goto(`${home}/challenges`);
    await page.getByLabel('Voorbeeld').selectOption({ label: 'Eigen onderdelen van de wijk' });
    await page.getByLabel('Eigen onderdelen: één op een regel').fill('Wat we gaan doen\n\nWat het kost\n');
    await page.getByLabel('Hoeveel weken heeft de gemeente voor een antwoord?').fill('6');
    await page.getByLabel('Hoeveel maanden duurt een eerste contract hoogstens?').fill('99');
    await page
      .getByLabel(/^Waarom/)
      .last()
      .fill('Zo past het bij ons');
    expect(await violations(page)).toEqual([]);
    await button(page, 'Kiezen').click();
    // What does not fit is said at its field, and nothing that was typed is lost.
    const months = page.getByLabel('Hoeveel maanden duurt een eerste contract hoogstens?');
    await expect.poll(() => months.getAttribute('aria-invalid')).toBe('true');
    await months.fill('24');
    await button(page, 'Kiezen').click();
    await page.getByText('De gemeente beslist binnen 6 weken.').waitFor();
    const { challengeRules } = await asks(
      cast.coordinator.sub,
      '{ challengeRules { set elements { id name } terms { applyWeeks decisionWeeks months } } }',
    );
    expect(challengeRules).toEqual({
      set: 'own',
      elements: [
        { id: 'part1', name: 'Wat we gaan doen' },
        { id: 'part2', name: 'Wat het kost' },
      ],
      terms: { applyWeeks: null, decisionWeeks: 6, months: 24 },
    });
    await leaving(page);
  });
});
