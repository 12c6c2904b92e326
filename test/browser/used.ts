import type { BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fingerOn, keyboardOn } from './keyboard.ts';
import { noteTasks } from './tasks.ts';
import { type Tongue, tongueOf } from './tongue.ts';
import { pressedIn, slowed } from './troubles.ts';
import type { Way } from './ways.ts';

type Named = { readonly name?: string | RegExp; readonly exact?: boolean };
type Within = {
  readonly hasText?: string | RegExp;
  readonly has?: Locator;
  readonly hasNot?: Locator;
  readonly visible?: boolean;
};
type Wording = string | RegExp;

const plain = Symbol('as the browser has it');
const bare = (locator: Locator): Locator => Reflect.get(locator, plain) ?? locator;
const bared = ({ has, hasNot, ...rest }: Omit<Within, 'hasText'>) => ({
  ...rest,
  ...(has && { has: bare(has) }),
  ...(hasNot && { hasNot: bare(hasNot) }),
});
const anyOf = (locators: readonly Locator[]): Locator =>
  locators.reduce((either, locator) => either.or(locator));

type User = {
  readonly page: Page;
  readonly tongue: Tongue;
  readonly hand: ReturnType<typeof keyboardOn>;
  /** True where the line is taken away now and then: the browser notes each time that it is. */
  readonly drops: boolean;
};

/** A page as somebody uses it: stories name what is on it in Dutch, and say what is done, not how. */
export async function usedIn(context: BrowserContext, way: Way): Promise<BrowserContext> {
  const tongue = await tongueOf(way.language);
  await context.addInitScript((language) => {
    if (!localStorage.getItem('noaber.language')) localStorage.setItem('noaber.language', language);
  }, way.language);
  return new Proxy(context, {
    get(target, name) {
      if (name !== 'newPage') return own(target, name);
      return async () => {
        const page = await target.newPage();
        const hand = way.hand === 'keyboard' ? keyboardOn(page) : fingerOn();
        if (way.hand === 'keyboard') noteTasks(page);
        if (way.trouble === 'slow') await slowed(context, page);
        const press = pressedIn(page, way, hand.press, tongue.offline);
        return pageOf({ page, tongue, hand: { ...hand, press }, drops: way.trouble === 'drops' });
      };
    },
  });
}

const own = (target: object, name: string | symbol): unknown => {
  const value = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
};

const pageOf = (user: User): Page =>
  new Proxy(user.page, {
    get: (target, name) => {
      if (name === 'on' && user.drops) return hearing(target);
      return finders(target, user)[String(name)] ?? own(target, name);
    },
  });

const hearing = (page: Page) => (event: 'console', listen: (message: ConsoleMessage) => void) =>
  page.on(event, (message) => {
    // Of what the app's own worker fetches it is said otherwise.
    if (event !== 'console' || !/ERR_(?:INTERNET_DISCONNECTED|FAILED)/.test(message.text())) listen(message);
  });

type Finder = Pick<Page, 'getByRole' | 'getByText' | 'getByLabel' | 'getByPlaceholder' | 'locator'>;
type Anything = Readonly<Record<string, unknown>>;

/** Ways to find something, by its name in the language of the person. */
function finders(within: Finder, user: User): Anything {
  const { tongue } = user;
  const found = (
    words: Wording,
    { exact }: Named = {},
    find: (words: Wording) => Locator,
    part: 'begins' | 'within' = 'within',
  ) => {
    const all =
      typeof words === 'string' ? tongue.texts(words, exact ? 'exact' : part) : tongue.patterns(words);
    return locatorOf(anyOf(all.map(find)), user);
  };
  return {
    getByRole: (role: Parameters<Page['getByRole']>[0], named: Named = {}) => {
      const { name } = named;
      if (name === undefined) return locatorOf(within.getByRole(role, named), user);
      return found(
        name,
        named,
        (words) => within.getByRole(role, { ...named, name: words }),
        role === 'cell' ? 'within' : 'begins',
      );
    },
    getByText: (words: Wording, options?: Named) =>
      found(words, options, (one) => within.getByText(one, options)),
    getByLabel: (words: Wording, options?: Named) =>
      found(words, options, (one) => within.getByLabel(one, options), 'begins'),
    getByPlaceholder: (words: Wording, options?: Named) =>
      found(words, options, (one) => within.getByPlaceholder(one, options)),
    locator: (selector: string, { hasText, ...rest }: Within = {}) => {
      const all = locatorOf(within.locator(selector, bared(rest)), user);
      return hasText === undefined ? all : all.filter({ hasText });
    },
  };
}

function locatorOf(target: Locator, user: User): Locator {
  const { hand, tongue } = user;
  const again = (locator: Locator) => locatorOf(locator, user);
  const narrowed: Anything = {
    filter: ({ hasText, ...rest }: Within) => {
      const others = bared(rest);
      if (hasText === undefined) return again(target.filter(others));
      const words = typeof hasText === 'string' ? tongue.texts(hasText, 'within') : tongue.patterns(hasText);
      return again(anyOf(words.map((one) => target.filter({ ...others, hasText: one }))));
    },
    or: (other: Locator) => again(target.or(bare(other))),
    and: (other: Locator) => again(target.and(bare(other))),
    first: () => again(target.first()),
    last: () => again(target.last()),
    nth: (n: number) => again(target.nth(n)),
    all: async () => (await target.all()).map(again),
  };
  const done: Anything = {
    click: (options?: object) => (options ? target.click(options) : hand.press(target)),
    dblclick: () => hand.press(target, 2),
    fill: (value: string) => hand.fill(target, value),
    check: () => hand.mark(target, true),
    uncheck: () => hand.mark(target, false),
    setChecked: (marked: boolean) => hand.mark(target, marked),
    setInputFiles: (files: Parameters<Locator['setInputFiles']>[0]) => hand.attach(target, files),
    selectOption: async (wanted: string | { readonly label: string }) => {
      const words = typeof wanted === 'string' ? wanted : wanted.label;
      await hand.choose(target, await optionOf(target, words, tongue.texts(words, 'exact')));
    },
  };
  return new Proxy(target, {
    get: (_, name) => {
      if (name === plain) return target;
      const said = String(name);
      return narrowed[said] ?? done[said] ?? finders(target, user)[said] ?? own(target, name);
    },
  });
}

/** The value of the option that is meant, by its value or by what it says; once it is there to choose. */
async function optionOf(target: Locator, words: string, meant: readonly Wording[]): Promise<string> {
  const options = target.locator('option');
  const fits = (text: string) =>
    meant.some((one) => (typeof one === 'string' ? one === text : one.test(text)));
  const there = async () => {
    await options.first().waitFor({ state: 'attached' });
    const all = await options.evaluateAll((found) =>
      found.map((one) => ({ value: one.getAttribute('value') ?? '', text: one.textContent?.trim() ?? '' })),
    );
    return all.find(({ value }) => value === words) ?? all.find(({ text }) => fits(text));
  };
  await expect.poll(there, { timeout: 20_000, message: `an option ${words}` }).toBeTruthy();
  return (await there())?.value ?? '';
}
