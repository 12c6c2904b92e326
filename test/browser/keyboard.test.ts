import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber } from './harness.ts';

const { atHome } = await openNoaber();

/** Where the keyboard is: what is read out there, and whether one sees it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', seen: true };
    const label = at.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : undefined;
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    const name =
      at.getAttribute('aria-label') ?? label ?? at.closest('label')?.textContent ?? at.textContent ?? '';
    return { name: name.trim(), seen: outlineStyle !== 'none' || boxShadow !== 'none' };
  });

/** Goes on by Tab alone, or back, to what has this name; each place on the way is seen. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const way: string[] = [];
  for (let step = 0; step < 70; step++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.name) expect(at.seen, `${at.name} shows that the keyboard is there`).toBe(true);
    way.push(at.name);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`${name} is not reached by ${key}: ${way.join(' | ')}`);
}

/** The title of a page takes the keyboard when it opens, so that it is read out. */
async function opened(page: Page, title: string): Promise<void> {
  // With all that belongs to it: what comes later may be a title of its own.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((text) => {
    const at = document.activeElement;
    return at?.tagName === 'H1' && at.textContent === text;
  }, title);
}

it('a request is asked, answered, agreed on and finished with no more than a keyboard', async () => {
  const [asking, helping] = [await atHome(cast.asker.name, 1280), await atHome(cast.neighbour.name, 1280)];
  await opened(asking, 'Wat kan ik nu doen?');
  await tabTo(asking, 'Hulp vragen');
  await asking.keyboard.press('Enter');
  await opened(asking, 'Welke hulp zoekt u?');
  await tabTo(asking, 'Klus in huis');
  await asking.keyboard.press('Enter');
  await opened(asking, 'Vertel wat er is');
  await tabTo(asking, /^Waar gaat het om/);
  await asking.keyboard.type('Een plank ophangen');
  await tabTo(asking, 'Verder');
  await asking.keyboard.press('Enter');
  await opened(asking, 'Wie mag dit lezen?');
  await tabTo(asking, 'Versturen');
  await asking.getByRole('button', { name: 'Versturen', disabled: false }).waitFor();
  await asking.keyboard.press('Enter');
  await opened(asking, 'Een plank ophangen');

  await helping.goto(asking.url());
  await opened(helping, 'Een plank ophangen');
  await tabTo(helping, /^Wat kunt u doen/);
  await helping.keyboard.type('Ik heb een boor');
  await tabTo(helping, 'Ik wil helpen');
  await helping.keyboard.press('Space');
  await helping.getByRole('button', { name: 'Mijn antwoord terughalen' }).waitFor();

  await asking.reload();
  await opened(asking, 'Een plank ophangen');
  await tabTo(asking, `Afspreken met ${cast.neighbour.name}`);
  await asking.keyboard.press('Enter');
  await asking.getByLabel('Uw bericht').waitFor();
  await tabTo(asking, 'Het is klaar');
  await asking.keyboard.press('Enter');
  // Of choices that belong together one is reached by Tab, the others by the arrows.
  await tabTo(asking, /Buren/);
  await asking.keyboard.press('Space');
  await tabTo(asking, /^\d: /);
  for (let mark = 0; mark < 5 && !(await focused(asking)).name.startsWith('5'); mark++)
    await asking.keyboard.press('ArrowDown');
  await tabTo(asking, 'Het is klaar');
  await asking.keyboard.press('Enter');
  await asking.getByText('Opgelost door: Buren. Cijfer: 5.').waitFor();
  for (const page of [asking, helping]) await page.context().close();
}, 90_000);

it('past the bar leads one key, and the menu of a phone opens and closes by it', async () => {
  const page = await atHome(cast.asker.name, 390, { language: 'nl' });
  await opened(page, 'Wat kan ik nu doen?');
  await tabTo(page, 'Naar de inhoud', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.keyboard.press('Tab');
  // The next thing is in the page, and not in the bar.
  expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
  await tabTo(page, /^Menu/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Agenda');
  await page.keyboard.press('Enter');
  await opened(page, 'Agenda');
  expect(await page.getByRole('button', { name: /^Menu/ }).getAttribute('aria-expanded')).toBe('false');
  await page.context().close();
}, 60_000);
