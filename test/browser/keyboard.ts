import type { Locator, Page } from 'playwright-core';

/** Where the keyboard is, beside what it looks for, and how many places lie between. */
type Place = {
  readonly place: 'here' | 'before' | 'after' | 'in its group' | 'nowhere';
  readonly between: number;
  /** On the way, where one does not see that the keyboard is there. */
  readonly unseen: string;
};

const placeOf = (locator: Locator): Promise<Place> =>
  locator.evaluate((found) => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const noted: { unseen?: string } = window as object;
    if (noted.unseen === undefined) {
      noted.unseen = '';
      document.addEventListener('focusin', ({ target }) => {
        // A title takes the focus to be read out, and nothing can be done there.
        if (!(target instanceof Element) || !target.matches(usable)) return;
        const { outlineStyle, boxShadow } = getComputedStyle(target);
        if (outlineStyle === 'none' && boxShadow === 'none') noted.unseen ||= target.outerHTML.slice(0, 120);
      });
    }
    const { unseen } = noted;
    const control =
      found.closest('label')?.control ??
      (found instanceof HTMLLabelElement ? found.control : null) ??
      found.closest<HTMLElement>(usable);
    const at = document.activeElement ?? document.body;
    if (!control) return { place: 'nowhere', between: 0, unseen };
    if (at === control) return { place: 'here', between: 0, unseen };
    const together =
      control instanceof HTMLInputElement &&
      at instanceof HTMLInputElement &&
      control.type === 'radio' &&
      at.type === 'radio' &&
      at.name === control.name;
    if (together) return { place: 'in its group', between: 0, unseen };
    const follows = (one: Element, other: Element) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    const place = follows(control, at) ? 'after' : 'before';
    const [first, last] = place === 'after' ? [control, at] : [at, control];
    // Of choices that belong together one is a place; of the others one can't tell without trying.
    const between = [...document.querySelectorAll<HTMLElement>(usable)].filter(
      (one) =>
        follows(first, one) && follows(one, last) && one.checkVisibility() && !one.matches('[type="radio"]'),
    ).length;
    return { place, between, unseen };
  });

/** Comes by Tab alone to what can be used; on the way one sees where the keyboard is. */
async function reach(page: Page, locator: Locator): Promise<void> {
  // Until it is there, still, and can be used.
  await locator.click({ trial: true });
  let now = await placeOf(locator);
  const key = now.place === 'after' ? 'Shift+Tab' : 'Tab';
  for (let step = 0; now.place !== 'here'; step++) {
    if (now.place === 'nowhere') throw new Error(`${locator} takes no keyboard`);
    if (step > 200) throw new Error(`${locator} is not reached by ${key}`);
    const towards = (now.place === 'after') === (key === 'Shift+Tab');
    for (let n = 0; n < Math.max(1, towards ? now.between : 0); n++)
      await page.keyboard.press(now.place === 'in its group' ? 'ArrowDown' : key);
    now = await placeOf(locator);
    if (now.unseen) throw new Error(`one does not see that the keyboard is at ${now.unseen}`);
  }
}

const kindOf = (locator: Locator): Promise<string> =>
  locator.evaluate((found) => {
    const control = found.closest('label')?.control ?? found.closest<HTMLElement>('input, select') ?? found;
    return control instanceof HTMLInputElement ? control.type : control.localName;
  });
const isMark = (kind: string): boolean => kind === 'checkbox' || kind === 'radio';
/** Fields whose parts the browser draws itself, in an order of its own. */
const ownParts = ['date', 'time', 'datetime-local', 'month', 'color', 'range'];

/** Somebody who has a keyboard and no mouse. */
export const keyboardOn = (page: Page) => ({
  async press(locator: Locator, times = 1): Promise<void> {
    await reach(page, locator);
    const key = isMark(await kindOf(locator)) ? 'Space' : 'Enter';
    for (let n = 0; n < times; n++) await page.keyboard.press(key);
  },
  async fill(locator: Locator, value: string): Promise<void> {
    await reach(page, locator);
    if (ownParts.includes(await kindOf(locator))) return locator.fill(value);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(value);
  },
  async mark(locator: Locator, marked: boolean): Promise<void> {
    if ((await locator.isChecked()) === marked) return;
    await reach(page, locator);
    if ((await locator.isChecked()) !== marked) await page.keyboard.press('Space');
    if ((await locator.isChecked()) !== marked) throw new Error(`${locator} did not become ${marked}`);
  },
  async choose(locator: Locator, value: string): Promise<void> {
    await reach(page, locator);
    const { name, steps } = await locator.evaluate((found, wanted) => {
      const options = found instanceof HTMLSelectElement ? [...found.options] : [];
      const at = options.findIndex(({ value: one }) => one === wanted);
      const now = options.findIndex(({ selected }) => selected);
      return { name: options[at]?.text.trim() ?? '', steps: at - now };
    }, value);
    // The same one all along: a language that is chosen changes its name.
    const select = await locator.elementHandle();
    // By typing its name, as one does who knows what one wants; by the arrows where these keys have no such letters.
    if (/^[\x20-\x7e]+$/.test(name)) await page.keyboard.type(name);
    else
      for (let n = 0; n < Math.abs(steps); n++)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await page.waitForFunction(
      ([found, wanted]) => found instanceof HTMLSelectElement && found.value === wanted,
      [select, value] as const,
    );
  },
  async attach(locator: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    // What picks a file belongs to the device; that one comes to it is ours.
    await reach(page, locator);
    await locator.setInputFiles(files);
  },
});

/** Somebody who has a finger, or a mouse. */
export const fingerOn = (): ReturnType<typeof keyboardOn> => ({
  press: (locator, times = 1) => (times === 2 ? locator.dblclick() : locator.click()),
  fill: (locator, value) => locator.fill(value),
  mark: (locator, marked) => locator.setChecked(marked),
  choose: async (locator, value) => void (await locator.selectOption(value)),
  attach: (locator, files) => locator.setInputFiles(files),
});
