import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { allLanguages } from '../../web/kit/languages.ts';
import { newId } from '../harness/city.ts';
import {
  axeDoubts,
  doubled,
  goTo,
  inDeviceColours,
  leftInDutch,
  lookAt,
  openTab,
  unreached,
  watched,
} from './accessible.ts';
import { openNoaber } from './harness.ts';
import { type Look, lookFor, looks } from './matrix.ts';
import { findThings, nameOf, placesOf, routesOf, type Screen, screens } from './screens.ts';
import { onlyDutch } from './wordings.ts';

/** `npm run accessible` looks at every screen in every way; the usual run once per language. */
const all = process.env.ACCESSIBLE === 'all';
const { noaber, browser, asks, does } = await openNoaber();
await does(cast.asker.sub, 'draftChallenge', 'DraftChallengeInput', { id: newId('chl'), title: 'Groen' });
const placed = placesOf(await findThings(asks));
/** Screens on which axe can't decide, by its rule and what it is about. */
const doubted = new Map<string, Set<string>>();
function note(doubt: string, screen: Screen): void {
  const [rule = ''] = doubt.split(':');
  doubted.set(rule, (doubted.get(rule) ?? new Set()).add(`${nameOf(screen)}: ${doubt.slice(0, 200)}`));
}

const dutchBeside: Readonly<Record<string, string[]>> = Object.fromEntries(
  await Promise.all(
    allLanguages.flatMap((one) =>
      one === 'nl' ? [] : [onlyDutch(one).then((texts) => [one, texts] as const)],
    ),
  ),
);

type Visit = {
  readonly screen: Screen;
  readonly language: string;
  readonly looks: readonly Look[];
  /** Also with the colours of the device only, and by keyboard. */
  readonly forced: boolean;
};
const visits: readonly Visit[] = placed.flatMap((screen, i) =>
  allLanguages.map((language, j) => ({
    screen,
    language,
    looks: all ? looks : [lookFor(i, j)],
    forced: all || i % allLanguages.length === j,
  })),
);

describe('the list of screens', () => {
  it('has every route of both apps', () => {
    for (const app of ['wijk', 'console'] as const) {
      const listed = new Set(screens.flatMap((one) => (one.app === app && one.route ? [one.route] : [])));
      expect([...listed].sort(), app).toEqual(routesOf(app).sort());
    }
  });

  it('meets every language at every width and in both themes', () => {
    const pairs = new Set(
      screens.flatMap((_, i) =>
        allLanguages.map((language, j) => [language, ...Object.values(lookFor(i, j))].join(' ')),
      ),
    );
    expect(pairs.size).toBe(allLanguages.length * looks.length);
  });
});

describe('every screen', () => {
  it('is accessible, fits, bears letters twice as large, asks nobody else, and leaves no cookie', async () => {
    const rows: string[] = [];
    const found: string[] = [];
    const tabs = Map.groupBy(visits, ({ screen, language }) => `${language} ${screen.as?.sub ?? ''}`);
    const waiting = [...tabs.values()];
    const work = async () => {
      for (let tab = waiting.shift(); tab; tab = waiting.shift()) {
        const [first] = tab;
        if (!first) continue;
        const { language, screen } = first;
        const token = screen.as && (await noaber.tokenFor(screen.as.sub));
        const page = await openTab(browser, { language, token });
        const besides = watched(page, noaber.origin);
        for (const visit of tab) await see(page, visit, found, rows);
        found.push(...(await besides()).map((one) => `${language}: ${one}`));
        await page.context().close();
      }
    };
    await Promise.all([work(), work(), work()]);
    if (all) {
      const head = looks.map(({ width, theme }) => `${width} ${theme}`).join(', ');
      process.stdout.write(
        `Found per screen and language: ${head}, forced colours and keyboard, letters twice as large\n${rows.sort().join('\n')}\n`,
      );
      const doubts = [...doubted].map(([rule, at]) => `${rule}: ${at.size} screens, such as ${[...at][0]}`);
      process.stdout.write(`Needs a look, by axe:\n${doubts.join('\n')}\n`);
    }
    expect(found).toEqual([]);
  }, 1_800_000);

  async function see(
    page: Page,
    { screen, language, looks, forced }: Visit,
    found: string[],
    rows: string[],
  ) {
    await goTo(page, noaber.origin, screen);
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (shown !== 'nl') expect(shown, nameOf(screen)).toBe(language);
    const dutch = shown === 'nl' ? [] : await leftInDutch(page, dutchBeside[language] ?? []);
    found.push(...dutch.map((one) => `${nameOf(screen)}, ${language}: ${one}`));
    const told: number[] = [];
    for (const look of looks) {
      const wrong = await lookAt(page, look);
      told.push(wrong.length);
      found.push(
        ...wrong.map((one) => `${nameOf(screen)}, ${language}, ${look.width}, ${look.theme}: ${one}`),
      );
    }
    if (all) for (const doubt of await axeDoubts(page)) note(doubt, screen);
    const coloured = forced ? [...(await inDeviceColours(page)), ...(await unreached(page))] : [];
    found.push(...coloured.map((one) => `${nameOf(screen)}, ${language}: ${one}`));
    const large = await doubled(page);
    found.push(...large.map((one) => `${nameOf(screen)}, ${language}: ${one}`));
    rows.push(
      `${nameOf(screen).padEnd(72)} ${language} ${told.join(' ')} ${coloured.length} ${large.length}`,
    );
  }
});

describe('light and dark', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const edge = (page: Page) => page.locator('meta[name="theme-color"]').getAttribute('content');

  it('are as the device says until one chooses, from the first paint on; paper is light', async () => {
    const page = await openTab(browser, { language: 'nl' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${noaber.origin}/kit`);
    const choice = page.getByLabel('Kleuren');
    await choice.waitFor();
    const [white, green] = [await ground(page), await edge(page)];
    expect(white).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    // The edge follows with the next frame.
    await expect.poll(() => edge(page)).not.toBe(green);
    const [black, dark] = [await ground(page), await edge(page)];
    expect(black).not.toBe(white);

    await choice.selectOption('Licht');
    expect([await ground(page), await edge(page)]).toEqual([white, green]);
    await page.emulateMedia({ colorScheme: 'light' });
    await choice.selectOption('Donker');
    expect([await ground(page), await edge(page)]).toEqual([black, dark]);
    // Before the app has run: without its scripts, the page has its colour already.
    await page.route(/assets\/(?!theme).*\.js$/, (route) => route.abort());
    await page.reload();
    expect([await ground(page), await edge(page)]).toEqual([black, dark]);
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).toBe(white);
    await page.context().close();
  });
});

describe('from right to left', () => {
  it('the kit fits as well, on the smallest phone', async () => {
    const page = await openTab(browser, { language: 'nl' });
    await goTo(page, noaber.origin, { app: 'kit', path: '/kit' });
    await page.getByLabel('De andere kant op lezen').check();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await lookAt(page, { width: 320, theme: 'dark' })).toEqual([]);
    await page.context().close();
  });
});
