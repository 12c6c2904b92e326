import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber, toSending, toTelling } from './harness.ts';

const { atHome, home } = await openNoaber();

it('a neighbour who goes on by keyboard while a page still comes is not set back to its title', async () => {
  const page = await atHome(cast.asker.name, 390);
  const letGo = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('OneRequest')) await letGo.promise;
    await route.continue();
  });
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Vragen van buren' }).waitFor();
  const now = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await now()).toBe('H1');
  await page.keyboard.press('Tab');
  expect(await now()).toBe('SELECT');
  letGo.resolve();
  await page.locator('main .tag').first().waitFor();
  expect(await now()).toBe('SELECT');
  await page.close();
});

it('who asks is told what comes next, and takes a request back only when that is meant', async () => {
  const page = await atHome(cast.asker.name, 390);
  await page.goto(`${home}/ask`);
  await toTelling(page);
  await page.getByLabel('Waar gaat het om?').fill('Een lamp doet het niet');
  await toSending(page);
  await page.getByRole('button', { name: 'Versturen' }).dblclick();
  await page.getByText('Buren kunnen nu antwoorden.').waitFor();
  await page.getByText('Mijn vraag intrekken').click();
  await page.getByText('Niemand kan er nog op antwoorden.').waitFor();
  await page.getByRole('button', { name: 'Ja, intrekken' }).click();
  await page.getByText('Ingetrokken', { exact: true }).waitFor();
  await page.close();
});

it('who taps twice to go on has not sent what they have not read', async () => {
  const page = await atHome(cast.asker.name, 390);
  await page.goto(`${home}/ask`);
  await toTelling(page);
  await page.getByLabel('Waar gaat het om?').fill('Een kraan die lekt');
  await page.getByRole('button', { name: 'Verder' }).dblclick();
  await page.getByRole('heading', { level: 1, name: 'Wie mag dit lezen?' }).waitFor();
  await page.getByRole('button', { name: 'Versturen' }).click({ trial: true });
  expect(new URL(page.url()).pathname).toMatch(/\/ask$/);
  await page.close();
});

it('a code that was made is shown again, and goes on paper without the names of the wijk', async () => {
  const page = await atHome(cast.board.name, 390);
  await page.goto(`${home}/people`);
  await page.getByRole('button', { name: 'Laten zien' }).first().click();
  const shown = page.getByRole('status').filter({ hasText: 'Scan dit plaatje' });
  const code = await shown.locator('.code').innerText();
  await page.getByRole('cell', { name: 'bestuur' }).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain(code);
  expect(paper).not.toContain(cast.board.name);
  await page.emulateMedia({ media: 'screen' });
  // Who takes part already and scans it is where they were, not a stranger.
  await page.goto(`${home}/join/${code}`);
  await page.waitForURL(home);
  await page.close();
});
