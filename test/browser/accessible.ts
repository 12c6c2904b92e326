import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Look } from './matrix.ts';
import type { Screen } from './screens.ts';

type Given = { readonly language: string; readonly token?: string };

/** A tab of somebody who is signed in, or nobody, in a language; it counts what the page still waits for. */
export async function openTab(browser: Browser, given: Given): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 390, height: 900 },
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(25_000);
  await context.addInitScript(({ language, token }) => {
    localStorage.setItem('noaber.language', language);
    const session = { token, until: Date.now() + 3_000_000 };
    if (token) sessionStorage.setItem('noaber.session', JSON.stringify(session));
    const { fetch } = window;
    const counted = window as unknown as { asking: number; refused: string[] };
    counted.asking = 0;
    counted.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      counted.refused.push(`${violatedDirective}: ${blockedURI}`),
    );
    window.fetch = async (...asked) => {
      counted.asking += 1;
      return fetch(...asked).finally(() => {
        counted.asking -= 1;
      });
    };
  }, given);
  return context.newPage();
}

/** What a tab asked of others than us, kept as a cookie, or was refused by the policy of the page. */
export function watched(page: Page, origin: string): () => Promise<string[]> {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) elsewhere.push(`asked elsewhere: ${request.url()}`);
  });
  return async () => {
    const cookies = await page.context().cookies();
    const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    return [
      ...elsewhere,
      ...cookies.map(({ name }) => `a cookie: ${name}`),
      ...refused.map((one) => `against the policy: ${one}`),
    ];
  };
}

/** Goes to a screen as a link would, without loading the app again, and opens all that opens. */
export async function goTo(page: Page, origin: string, { app, path }: Screen): Promise<void> {
  const there = await page.evaluate((name) => document.documentElement.dataset.app === name, app);
  if (there) await page.evaluate((to) => history.pushState(null, '', to), path);
  else {
    await page.goto(`${origin}${path}`);
    await ready(page, app);
  }
  await settled(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await settled(page);
}

/** Brings axe to a page that was loaded, and notes which app runs there. */
export async function ready(page: Page, app: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.app = name;
  }, app);
  await page.evaluate(axe.source);
}

/** What stands there in Dutch though the page is in another language; what people wrote says its own language. */
export const leftInDutch = (page: Page, dutch: readonly string[]): Promise<string[]> =>
  page.evaluate((texts) => {
    const ours = new Set(texts);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const said = node.textContent?.trim() ?? '';
      if (ours.has(said) && !node.parentElement?.closest('body [lang]')) left.push(`still Dutch: ${said}`);
    }
    return left;
  }, dutch);

/** Waits until a screen shows something that stays, though it may still wait for what it asked. */
export const shown = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let calm = 0, was = ''; calm < 3; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const is = document.body.innerHTML;
      const moves = document.getAnimations().some(({ playState }) => playState === 'running');
      const there = document.querySelector('main, .loading, [role="status"], [role="alert"]');
      calm = there && !moves && is === was ? calm + 1 : 0;
      was = is;
    }
  });

/** Waits until a screen has all it asked for, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const counted = window as unknown as { asking: number };
    const until = performance.now() + 20_000;
    // What is asked next is asked in the frame after an answer.
    for (let calm = 0; calm < 3; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const waits =
        counted.asking > 0 ||
        !document.querySelector('main h1') ||
        document.querySelector('.loading:not([data-example] *)') ||
        document.getAnimations().some(({ playState }) => playState === 'running');
      calm = waits ? 0 : calm + 1;
      if (performance.now() > until) throw new Error(`still loading: ${location.pathname}`);
    }
  });
}

/** Looks at a screen in a width and a theme: what axe finds wrong, and what sticks out at the side. */
export async function lookAt(page: Page, { width, theme }: Look): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  return [...(await axeFinds(page)), ...(await sticksOut(page)), ...(await outOfOrder(page))];
}

/** What axe finds of a kind on a page, by the rules of WCAG 2.2 too. */
const found = (page: Page, kind: 'violations' | 'incomplete'): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: [asked],
      rules: { 'target-size': { enabled: true } },
    });
    return results[asked].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, kind);

/** What is wrong by axe. */
export const axeFinds = (page: Page): Promise<string[]> => found(page, 'violations');
/** What axe can't decide by itself: somebody must look. */
export const axeDoubts = (page: Page): Promise<string[]> => found(page, 'incomplete');

/** What the keyboard meets in another order than the eye: what was moved by its style, or given a number of its own. */
export const outOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not(.bar *)')]
      .filter((one) => {
        const { order, flexDirection, display, cssFloat } = getComputedStyle(one);
        const turned = /flex/.test(display) && flexDirection.endsWith('reverse');
        return order !== '0' || turned || cssFloat !== 'none' || one.tabIndex > 0;
      })
      .map((one) => `out of order: ${one.outerHTML.slice(0, 160)}`),
  );

/** What can be used on a page and is not come to by Tab; of choices that belong together, one is come to by Tab. */
export async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled')) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = [...document.getElementsByName(one.name)];
      return one === (group.find((other) => other.matches(':checked')) ?? group[0]);
    });
    const left = new Set(usable);
    document.addEventListener('focusin', ({ target }) => left.delete(target as HTMLElement));
    (window as unknown as { left: Set<HTMLElement> }).left = left;
    (document.activeElement as HTMLElement | null)?.blur();
    return usable.length;
  });
  // A field for a day takes a Tab for each of its parts.
  for (let pressed = 0; pressed < 4 * count + 40; pressed += 10) {
    for (let n = 0; n < 10; n++) await page.keyboard.press('Tab');
    const left = await page.evaluate(() => (window as unknown as { left: Set<HTMLElement> }).left.size);
    if (!left) return [];
  }
  return page.evaluate(() =>
    [...(window as unknown as { left: Set<HTMLElement> }).left].map(
      (one) => `not reached by Tab: ${one.outerHTML.slice(0, 160)}`,
    ),
  );
}

/** With the colours of the device only: what is wrong, what has no line, and whether one sees where the keyboard is. */
export async function inDeviceColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const wrong = [...(await axeFinds(page)), ...(await withoutLine(page))];
  await page.keyboard.press('Tab');
  // After the last of a page Tab leads into the browser, and then to the first.
  if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab');
  const ring = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return [...wrong, ...(ring === 'solid' ? [] : ['the keyboard is not seen'])].map(
    (one) => `in forced colours ${one}`,
  );
}

const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > innerWidth + 1 || left < -1) && !one.closest('.scroll, .tiles, .visually-hidden');
    });
    return [`${root.scrollWidth - innerWidth} px too wide: ${wide.at(-1)?.outerHTML.slice(0, 160) ?? '?'}`];
  });

/** With letters twice as large: what sticks out, what is cut off, and what lies over something else. */
export async function doubled(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const found = await sticksOut(page);
  const lost = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (one) => one.checkVisibility() && !one.closest('.visually-hidden, svg'),
    );
    const cut = shown.filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return (
        hides &&
        !one.matches('input, textarea, select') &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      );
    });
    const controls = shown.filter((one) => one.matches('a, button, input, select, textarea, summary'));
    // A link that runs over two lines has a box for each.
    const boxes = controls.map((one) => [...one.getClientRects()]);
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    const over = controls.filter((_, i) =>
      boxes.slice(i + 1).some((others) => boxes[i]?.some((box) => others.some((other) => meet(box, other)))),
    );
    document.documentElement.style.fontSize = '';
    return [
      ...cut.map((one) => `cut off: ${one.outerHTML.slice(0, 160)}`),
      ...over.map((one) => `lies over another: ${one.outerHTML.slice(0, 160)}`),
    ];
  });
  return [...found, ...lost].map((one) => `at 200 % ${one}`);
}

/** What would have no outline where no ground tells it apart. What the browser draws itself has one. */
const withoutLine = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(.nl-button, input, select, textarea, .notice, .card, .tag)')]
      .filter((one) => {
        const {
          borderInlineStartWidth: line,
          borderInlineStartStyle: way,
          appearance,
        } = getComputedStyle(one);
        return appearance === 'none' && (way === 'none' || Number.parseFloat(line) < 1);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
