import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Way } from './ways.ts';

type Press = (target: Locator, times?: number) => Promise<void>;

/**
 * What is to be pressed: sends a form, leads to another screen of ours, or does something else, as on the page where one
 * signs in: that belongs to whoever runs it.
 */
const kindOf = (target: Locator): Promise<'sends' | 'leads' | 'else'> =>
  target.evaluate((found) => {
    if (!/^\/(w|console)\//.test(location.pathname) || !document.querySelector('#main')) return 'else';
    const button = found.closest('button');
    if (button?.type === 'submit' && button.form) return 'sends';
    const link = found.closest('a');
    const leads = link?.origin === location.origin && link.href !== location.href && !link.download;
    return leads && /^\/(w|console)\//.test(link.pathname) && !link.pathname.includes('/open/')
      ? 'leads'
      : 'else';
  });

/** Presses without a line, reads that there is none, and presses again once it is back. */
async function withoutLine(page: Page, target: Locator, press: Press, offline: RegExp): Promise<void> {
  let asked = false;
  const listen = () => {
    asked = true;
  };
  page.on('request', listen);
  await page.context().setOffline(true);
  await press(target);
  // Whatever is to be sent is sent in the frame after it was pressed; what is to be mended first is not sent.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  page.off('request', listen);
  if (asked) await page.getByText(offline).first().waitFor();
  await page.context().setOffline(false);
  if (asked) await press(target);
}

/** Follows a link, goes back, and forward again. */
async function thereAndBack(page: Page, target: Locator, press: Press): Promise<void> {
  const before = page.url();
  await press(target);
  await page.waitForURL((url) => url.href !== before);
  const after = page.url();
  await page.goBack();
  await page.waitForURL(before);
  await page.locator('main h1').waitFor();
  await page.goForward();
  await page.waitForURL(after);
}

/** A line as a cheap phone has it at the edge of a wijk. */
export async function slowed(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

/** Presses as one does in whose way there is some trouble. */
export function pressedIn(page: Page, { trouble }: Way, press: Press, offline: RegExp): Press {
  if (trouble === 'none' || trouble === 'slow') return press;
  return async (target, times = 1) => {
    const kind = await kindOf(target);
    if (trouble === 'twice' && kind === 'sends') return press(target, 2);
    if (trouble === 'drops' && kind === 'sends') return withoutLine(page, target, press, offline);
    if (trouble === 'back' && kind === 'leads') return thereAndBack(page, target, press);
    return press(target, times);
  };
}
