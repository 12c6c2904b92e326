import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { inject } from 'vitest';

/** A Chromium that npm brings along; another one by CHROMIUM_PATH. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: inject('chromiumPath'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Somebody at a screen of this width, with a session of their own. */
export async function atScreen(browser: Browser, width: number, locale = 'nl-NL'): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    locale,
    isMobile: width < 600,
    hasTouch: width < 600,
  });
}

/** Signs in by picking a person on the sign-in page. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Inloggen|Sign in)$/ }).click();
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
}
