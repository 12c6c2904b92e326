import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { cast } from '../../infra/local/demo/people.ts';
import { startNoaber } from '../../infra/local/noaber.ts';
import { goTo, openTab } from './accessible.ts';
import { findThings, placesOf, type Screen } from './screens.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = at('dist/screenshots');
/** What is also shown in the dark, and in Arabic once there is Arabic. */
const few = ['/w/korrewegwijk', '/w/korrewegwijk/requests', '/w/korrewegwijk/money', '/console/', '/kit'];

/** `npm run screenshots`: every screen of the demo city as a picture, on a phone and at a desk. */
async function main(): Promise<void> {
  const demo = at('dist/demo');
  mkdirSync(demo, { recursive: true });
  // Filled once, and kept: that takes a few minutes.
  const noaber = await startNoaber({ seed: 'demo', dataDir: demo });
  const browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const asks = async (sub: string, query: string) => {
      const response = await fetch(`${noaber.origin}/w/korrewegwijk/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await noaber.tokenFor(sub)}`,
        },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const screens = placesOf(await findThings(asks));
    const picture = async (screen: Screen, language: string, colorScheme: 'light' | 'dark') => {
      const token = screen.as && (await noaber.tokenFor(screen.as.sub));
      const page = await openTab(browser, { language, token });
      await page.emulateMedia({ colorScheme });
      await goTo(page, noaber.origin, screen);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({
          path: `${folder}/${nameOf(screen, language, colorScheme)}-${width}.png`,
          fullPage: true,
        });
      }
      await page.context().close();
    };
    for (const screen of screens) {
      process.stdout.write(`${screen.path}\n`);
      await picture(screen, 'nl', 'light');
      if (!few.includes(screen.path)) continue;
      await picture(screen, 'nl', 'dark');
      if (existsSync(at('web/kit/texts/ar'))) await picture(screen, 'ar', 'light');
    }
    process.stdout.write(`The pictures are in ${folder}.\n`);
  } finally {
    await browser.close();
    await noaber.stop();
  }
}

/** The name of a picture: the screen without what differs each time, who looks, and how. */
function nameOf({ app, route = '', path, as }: Screen, language: string, theme: string): string {
  const place = (route || path).replace(/^\/w\/[^/]+|^\/console/, '').replace(/[^a-z]+/gi, '-');
  const who = Object.entries(cast).find(([, { sub }]) => sub === as?.sub)?.[0] ?? 'nobody';
  const how = [...(language === 'nl' ? [] : [language]), ...(theme === 'light' ? [] : [theme])];
  return [app, place.replace(/^-|-$/g, '') || 'start', who, ...how].join('-');
}

await main();
