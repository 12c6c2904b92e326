import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { texts as deciding } from '../../web/kit/texts/tr/deciding.ts';
import { texts as start } from '../../web/kit/texts/tr/start.ts';
import { openNoaber, signInAs, violations } from './harness.ts';

const { home, browser, atHome } = await openNoaber();

it('the app speaks the language of one’s profile, also on a new device, unless one chose another there', async () => {
  const page = await atHome(cast.asker.name, 390, { language: 'nl' });
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

  // What one writes keeps the language that the app speaks then.
  await page.goto(`${home}/plans`);
  await page.getByText(deciding.propose, { exact: true }).click();
  await page.getByLabel(start.titleLabel).fill('Mahalle bahçesi');
  await page.getByLabel(deciding.planText).fill('Birlikte bir bahçe yapalım.');
  await page.getByLabel(deciding.estimate).fill('100');
  await page.getByRole('main').getByRole('button', { name: start.send, exact: true }).click();
  await page.waitForURL(/\/plan\//);

  // On another device the browser's language counts until somebody signs in, then that of their profile.
  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
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

  // Somebody reads the plan in English: its words are marked and read aloud as what they are.
  await other.addInitScript(() => {
    const said: string[] = [];
    const voices = ['en-GB', 'tr-TR'].map((lang) => ({ lang, name: lang }));
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
    Object.assign(window, { said });
    speechSynthesis.getVoices = () => voices as SpeechSynthesisVoice[];
    speechSynthesis.speak = ({ lang, text }) => void said.push(`${lang}: ${text}`);
  });
  await other.goto(page.url());
  const words = other.getByText('Birlikte bir bahçe yapalım.');
  await words.waitFor();
  expect(await words.getAttribute('lang')).toBe('tr');
  expect(await other.getByRole('heading', { level: 1 }).locator('bdi').getAttribute('lang')).toBe('tr');
  await other.getByRole('button', { name: 'Read aloud' }).click();
  expect(await other.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'tr-TR: Mahalle bahçesi.',
    'tr-TR: Birlikte bir bahçe yapalım.',
  ]);
  expect(await violations(other)).toEqual([]);
}, 90_000);
