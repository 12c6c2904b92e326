import type { Locator, Page } from 'playwright-core';

/** Where the keyboard is, beside what it looks for. */
type Place = 'here' | 'before' | 'after' | 'in its group' | 'nowhere';

const placeOf = (locator: Locator): Promise<{ place: Place; unseen: string }> =>
  locator.evaluate((found) => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const control =
      found.closest('label')?.control ??
      (found instanceof HTMLLabelElement ? found.control : null) ??
      found.closest<HTMLElement>(usable);
    const at = document.activeElement ?? document.body;
    if (!control) return { place: 'nowhere' as const, unseen: '' };
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    // A title takes the focus to be read out, and nothing can be done there.
    const seen = !at.matches(usable) || outlineStyle !== 'none' || boxShadow !== 'none';
    const unseen = seen ? '' : at.outerHTML.slice(0, 120);
    if (at === control) return { place: 'here' as const, unseen };
    const together =
      control instanceof HTMLInputElement &&
      at instanceof HTMLInputElement &&
      control.type === 'radio' &&
      at.type === 'radio' &&
      at.name === control.name;
    if (together) return { place: 'in its group' as const, unseen };
    const follows = control.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    return { place: follows ? ('after' as const) : ('before' as const), unseen };
  });

/** Comes by Tab alone to what can be used; on the way one sees where the keyboard is. */
async function reach(page: Page, locator: Locator): Promise<void> {
  // Until it is there, still, and can be used.
  await locator.click({ trial: true });
  const first = await placeOf(locator);
  const key = first.place === 'after' ? 'Shift+Tab' : 'Tab';
  let now = first;
  for (let step = 0; now.place !== 'here'; step++) {
    if (now.place === 'nowhere') throw new Error(`${locator} takes no keyboard`);
    if (step > 200) throw new Error(`${locator} is not reached by ${key}`);
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
    // By typing its name, as one does who knows what one wants.
    const name = await locator.evaluate((found, wanted) => {
      const options = found instanceof HTMLSelectElement ? [...found.options] : [];
      return options.find(({ value: one }) => one === wanted)?.text.trim() ?? '';
    }, value);
    await page.keyboard.type(name);
    await page.waitForFunction(
      ([found, wanted]) => found instanceof HTMLSelectElement && found.value === wanted,
      [await locator.elementHandle(), value] as const,
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
