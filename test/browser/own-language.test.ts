import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { texts as deciding } from '../../web/kit/texts/tr/deciding.ts';
import { texts as start } from '../../web/kit/texts/tr/start.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { home, browser, atHome } = await openNoaber();

it('the app speaks the language of one’s profile, also on a new device, unless one chose another there', async () => {
  const page = await atHome(cast.asker.name, 390);
  await page.goto(`${home}/me`);
  const form = page.locator('form').first();
  await form.getByLabel('Uw taal').selectOption({ label: 'Türkçe' });
  await form.getByRole('button', { name: 'Bewaren' }).click();
  // At once, with what was typed still there, and what was done said.
  await page.getByRole('heading', { level: 1, name: start.profile }).waitFor();
  await form.getByText(deciding.saved).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('tr');
  expect(await form.getByLabel(deciding.ownLanguage).inputValue()).toBe('tr');
  expect(await violations(page)).toEqual([]);

  // On another device the browser's language counts until somebody signs in, then that of their profile.
  const other = await (await atScreen(browser, 1280, 'en-GB')).newPage();
  await other.goto(home);
  await other.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await other.evaluate(() => document.documentElement.lang)).toBe('en');
  await signInAs(other, home, cast.asker.name);
  await other.getByRole('heading', { level: 1, name: start.startTitle }).waitFor();
  expect(await other.evaluate(() => document.documentElement.lang)).toBe('tr');

  // Somebody else signs in there: theirs.
  await other.context().clearCookies();
  await other.evaluate(() => sessionStorage.clear());
  await other.goto(home);
  await other.getByRole('button', { name: start.signIn }).click();
  await other.getByRole('button', { name: cast.neighbour.name }).click();
  await other.locator('html[lang="nl"]').waitFor();

  // What is chosen on a device stays, whoever's profile says otherwise.
  await other.getByLabel('Taal', { exact: true }).selectOption({ label: 'English' });
  await other.locator('html[lang="en"]').waitFor();
  await other.reload();
  await other.getByRole('heading', { level: 1, name: 'What can I do now?' }).waitFor();
  expect(await other.evaluate(() => document.documentElement.lang)).toBe('en');
}, 90_000);
