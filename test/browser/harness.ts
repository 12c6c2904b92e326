import { cpSync, rmSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { startNoaber } from '../../infra/local/noaber.ts';
import { passingFolder } from '../../infra/local/passing-folder.ts';
import { languages } from '../../web/kit/languages.ts';
import { usedIn } from './used.ts';
import { type Way, wayAt } from './ways.ts';

let opened: Promise<Browser> | undefined;

/** A Chromium that npm brings along; another one by CHROMIUM_PATH. One for all files of a worker, until that ends. */
function openBrowser(): Promise<Browser> {
  opened ??= playwright.launch({
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
  return opened;
}

/** A copy of the small city that was filled for all. */
async function smallCity(): Promise<string> {
  const response = await fetch(inject('smallCity'));
  const said = await response.text();
  if (!response.ok) throw new Error(said);
  const folder = passingFolder('copy');
  cpSync(said, folder, { recursive: true });
  return folder;
}

/** Somebody at a screen of this width, with a session of their own. */
export async function atScreen(
  browser: Browser,
  width: number,
  as: Partial<Way> = {},
): Promise<BrowserContext> {
  const way = { ...wayAt(width), ...as };
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: languages[way.language].locale.replace(/-u-.*/, ''),
    isMobile: width < 600,
    hasTouch: width < 600,
  });
  // Sooner than the test's own patience ends, so that it says what it waited for.
  context.setDefaultTimeout(25_000);
  return usedIn(context, way);
}

/** Signs in by picking a person on the sign-in page. */
export async function signInAs(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Inloggen|Sign in|تسجيل الدخول)$/ }).click();
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
}

/** Prints what stands on the screens that are open, for who looks why something did not come. */
async function tellScreens(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const shown = await page
      .locator('body')
      .ariaSnapshot({ timeout: 2_000 })
      .catch(() => 'nothing');
    process.stdout.write(`On the screen at ${page.url()}:\n${shown.slice(0, 5_000)}\n`);
  }
}

/**
 * Noaber on this machine with a few people in it, and a browser, until the tests of the file have run. To be called
 * where the file begins: within a `beforeAll` nobody hears when it is over, and the machine would run on.
 */
export async function openNoaber({ map }: { readonly map?: string } = {}) {
  const [dataDir, browser] = await Promise.all([smallCity(), openBrowser()]);
  const noaber = await startNoaber({ seed: 'small', quiet: true, dataDir, map });
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await noaber.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  afterEach(({ task }) => (task.result?.state === 'fail' ? tellScreens(browser) : undefined));
  const home = `${noaber.origin}/w/korrewegwijk`;
  /** Somebody of the wijk, signed in, at a screen of this width. */
  const atHome = async (name: string, width: number, as?: Partial<Way>): Promise<Page> => {
    const page = await (await atScreen(browser, width, as)).newPage();
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

/** The first step of asking for help: picks a kind, the first or the one of this name, and comes to the words. */
export async function toTelling(page: Page, kind?: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Welke hulp zoekt u?' }).waitFor();
  const picks = page.getByRole('main').getByRole('listitem').getByRole('button', { name: kind, exact: true });
  await picks.first().click();
  await page.getByRole('heading', { level: 1, name: 'Vertel wat er is' }).waitFor();
}

/** From the words to the last step: who may read it, and sending. */
export async function toSending(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wie mag dit lezen?' }).waitFor();
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
