import axe from 'axe-core';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { startNoaber } from '../../infra/local/noaber.ts';

/** A Chromium that npm brings along; another one by CHROMIUM_PATH. */
async function openBrowser(): Promise<Browser> {
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
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    isMobile: width < 600,
    hasTouch: width < 600,
  });
  // Sooner than the test's own patience ends, so that it says what it waited for.
  context.setDefaultTimeout(25_000);
  return context;
}

/** Signs in by picking a person on the sign-in page. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Inloggen|Sign in)$/ }).click();
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
}

/** Noaber on this machine with a few people in it, and a browser, until the tests of the file have run. */
export async function openNoaber({ map }: { readonly map?: string } = {}) {
  const [noaber, browser] = await Promise.all([
    startNoaber({ seed: 'small', quiet: true, map }),
    openBrowser(),
  ] as const);
  afterAll(async () => {
    await browser.close();
    await noaber.stop();
  });
  const home = `${noaber.origin}/w/korrewegwijk`;
  /** Somebody of the wijk, signed in, at a screen of this width. */
  const atHome = async (name: string, width: number): Promise<Page> => {
    const page = await (await atScreen(browser, width)).newPage();
    await signInAs(page, home, name);
    return page;
  };
  /** What the API of the wijk answers somebody, without a screen. */
  const asks = async (sub: string, query: string, variables: object = {}) => {
    const response = await fetch(`${home}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await noaber.tokenFor(sub)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Does what a mutation says, and refuses to go on when something is to be mended. */
  const does = async (sub: string, mutation: string, type: string, input: object): Promise<void> => {
    const query = `mutation A($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field } } }`;
    const { userErrors } = (await asks(sub, query, { input }))[mutation];
    if (userErrors.length) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
  };
  return { noaber, browser, home, atHome, asks, does };
}

/** What axe finds on a page; the page's own policy lets no script in, so it is put there by the browser. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** A picture of one dot: what a phone would send, but smaller. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** An amount on a page, in cents. */
export const centsOf = (text: string): number => Number(text.replace(/[^0-9]/g, ''));
