import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { texts as helping } from '../../web/kit/texts/ar/helping.ts';
import { texts as start } from '../../web/kit/texts/ar/start.ts';
import { openNoaber, violations } from './harness.ts';

const ar = { helping, start };
const { home, atHome, does } = await openNoaber();

it('a resident chooses Arabic on a phone, asks for help, and reads how it stands from right to left', async () => {
  const page = await atHome(cast.asker.name, 390, { language: 'nl' });
  /** What the page says of its language, and how much wider than the screen it is. */
  const shape = () =>
    page.evaluate(() => {
      const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
      return { lang, dir, over: scrollWidth - clientWidth };
    });
  await page.getByLabel('Taal').selectOption({ label: 'العربية' });
  await page.getByRole('heading', { level: 1, name: 'ماذا يمكنني أن أفعل الآن؟' }).waitFor();
  expect(await shape()).toEqual({ lang: 'ar', dir: 'rtl', over: 0 });
  expect(await violations(page)).toEqual([]);

  await page.goto(`${home}/ask`);
  await page.getByRole('heading', { level: 1, name: ar.helping.askAbout }).waitFor();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: ar.helping.askTell }).waitFor();
  await page.getByLabel(ar.start.titleLabel).fill('Lamp ophangen');
  await page.getByRole('button', { name: ar.helping.askNext }).click();
  await page.getByRole('heading', { level: 1, name: ar.helping.askWho }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'إرسال' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lamp ophangen' }).waitFor();
  await page.getByText('مفتوح').waitFor();

  const requestId = page.url().split('/').at(-1);
  const answer = { id: `ans_${v7()}`, requestId, text: 'Ik kom morgen.' };
  await does(cast.neighbour.sub, 'answerRequest', 'AnswerRequestInput', answer);
  // Chosen once: the page is in Arabic again when it is loaded anew.
  await page.reload();
  await page.getByText('هناك من يريد المساعدة').waitFor();
  expect(await shape()).toEqual({ lang: 'ar', dir: 'rtl', over: 0 });
  expect(await violations(page)).toEqual([]);
  // What others wrote runs in its own direction.
  const theirs = page.getByText('Ik kom morgen.');
  expect(await theirs.evaluate((said) => getComputedStyle(said).direction)).toBe('ltr');

  // Which language that is, a list says too.
  await page.goto(`${home}/mine`);
  await page.getByRole('link', { name: 'Lamp ophangen' }).waitFor();
  const titles = await page.locator('.cards a').evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
  expect(titles.filter((title) => !/^<bdi lang="\w+" dir="auto">/.test(title))).toEqual([]);

  // What looks further than one's own request is in Arabic too.
  for (const place of ['steps', 'carrying', 'savings', 'challenges']) {
    await page.goto(`${home}/${place}`);
    await page.getByRole('heading', { level: 1, name: /[\u0600-\u06FF]/ }).waitFor();
  }
  expect(await violations(page)).toEqual([]);
}, 90_000);

it('who chooses a language whose texts do not come over the line reads so, and goes on in their own', async () => {
  const page = await atHome(cast.asker.name, 390, { language: 'nl' });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByLabel('Taal').selectOption({ label: 'Türkçe' });
  await page.getByRole('alert').filter({ hasText: 'Er is geen verbinding.' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
  expect(await page.getByLabel('Taal').inputValue()).toBe('nl');
  await page.context().setOffline(false);
  await page.getByLabel('Taal').selectOption({ label: 'Türkçe' });
  await page.getByRole('heading', { level: 1, name: 'Şimdi ne yapabilirim?' }).waitFor();
  await page.context().close();
}, 60_000);
