import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, centsOf, openNoaber, signInAs } from './harness.ts';

const { noaber, browser, home, atHome } = await openNoaber();

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    const person = (name: string) => atHome(name, width);

    it('a resident votes, changes the vote, and keeps the same receipt', async () => {
      const page = await person(width === 390 ? cast.asker.name : cast.neighbour.name);
      // The first page says that there is something to vote on, until one did.
      await page.goto(home);
      await page.getByRole('link', { name: 'Winterbudget' }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Stemmen' }).dblclick();
      await page.getByText('Uw stem telt.').waitFor();
      const receipt = await page.locator('.receipt').innerText();
      expect(receipt).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('button', { name: 'Mijn stem veranderen' }).click();
      await page.reload();
      await page.getByText('Uw stem telt.').waitFor();
      expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
      expect(await page.locator('.receipt').innerText()).toBe(receipt);
      await page.goto(home);
      await page.getByRole('heading', { name: 'Vragen van buren' }).waitFor();
      expect(await page.getByRole('link', { name: 'Winterbudget' }).count()).toBe(0);
      await page.context().close();
    }, 60_000);

    it('a plan goes from idea to admitted, by those whose part it is', async () => {
      const title = `Soep op straat ${width}`;
      const [asker, board] = [await person(cast.asker.name), await person(cast.board.name)];
      await asker.goto(`${home}/plans`);
      await asker.getByText('Een plan indienen').click();
      await asker.getByLabel('Waar gaat het om?').fill(title);
      await asker.getByLabel('Wat wilt u doen').fill('Elke vrijdag soep voor wie er langs komt');
      await asker.getByLabel('Wat kost het ongeveer?').fill('veel');
      await asker.getByRole('button', { name: 'Versturen' }).click();
      await asker.getByText(/Geef een bedrag van 1 cent/).waitFor();
      await asker.getByLabel('Wat kost het ongeveer?').fill('1.250,50');
      await asker.getByRole('button', { name: 'Versturen' }).dblclick();
      await asker.getByRole('heading', { name: title }).waitFor();
      expect(await asker.getByText('€ 1.250,50').count()).toBe(1);
      await board.goto(asker.url());
      await board.getByRole('button', { name: 'Ik steun dit' }).click();
      await board.getByText('U steunt dit plan.').waitFor();
      await asker.reload();
      await asker.getByText('1 van 5 bewoners steunt dit').waitFor();
      for (const page of [asker, board]) await page.context().close();
    }, 60_000);

    it('the treasurer drafts a budget that can be paid, and everybody sees it beside what came in', async () => {
      const page = await person(cast.neighbour.name);
      await page.goto(`${home}/money`);
      const [amount, purpose] = width < 600 ? ['123,45', 'Koffie en thee'] : ['234,56', 'Zaalhuur en koffie'];
      const fill = async (value: string) => {
        if (!(await page.getByRole('button', { name: 'Ontwerp bewaren' }).isVisible()))
          await page.getByText(/De begroting van \d+ maken/).click();
        const general = page.getByRole('group', { name: 'Algemene pot' });
        await general.getByLabel('Hoeveel mag deze pot uitgeven?').fill(value);
        await general.getByLabel('Waarvoor?').fill(purpose);
        await page.getByRole('button', { name: 'Ontwerp bewaren' }).click();
      };
      await fill('90.000.000');
      await page.getByText(/De begroting is .* hoger dan wat er binnenkomt/).waitFor();
      await page.getByLabel('Hoeveel gaat er naar de scharrelpot?').fill('honderd');
      await fill(amount);
      await page.getByText('Typ een bedrag, zoals 12,50.').waitFor();
      await page.getByLabel('Hoeveel gaat er naar de scharrelpot?').fill('');
      await fill(amount);
      await page.getByRole('row', { name: new RegExp(`${purpose}.*€\\s${amount}`) }).waitFor();
      expect(await page.getByText('Dit is een ontwerp.').count()).toBe(1);
      const visitor = await (await atScreen(browser, width)).newPage();
      await visitor.goto(`${home}/public`);
      await visitor.getByRole('row', { name: new RegExp(`${purpose}.*€\\s${amount}`) }).waitFor();
      expect(await visitor.getByText('niet vastgesteld door de ledenvergadering').count()).toBeGreaterThan(0);
      const csv = await visitor.getByRole('link', { name: 'Begroting voor Excel' }).getAttribute('href');
      expect(await (await fetch(new URL(csv ?? '', home))).text()).toContain(purpose);
      for (const one of [page, visitor]) await one.context().close();
    }, 60_000);

    it('the treasurer books, and page, public page and the file for Excel agree to the cent', async () => {
      const page = await person(cast.neighbour.name);
      await page.goto(`${home}/money`);
      const bank = () =>
        page
          .getByRole('row', { name: /^Op de bank/ })
          .getByRole('cell')
          .innerText();
      const before = centsOf(await bank());
      await page.getByText('Geld boeken dat binnenkwam').click();
      await page.getByLabel('Bedrag').first().fill('12,34');
      await page.getByLabel('Waarvoor?').first().fill('Statiegeld');
      await page.getByRole('button', { name: 'Boeken' }).first().dblclick();
      await page.waitForFunction(
        (old) => !document.querySelector('main')?.textContent?.includes(old),
        await bank(),
      );
      expect(centsOf(await bank())).toBe(before + 1234);
      await noaber.idle();
      const csv = await (await fetch(`${home}/open/ledger.csv`)).text();
      const legs = csv
        .trim()
        .split('\r\n')
        .map((line) => line.split(';'));
      const sum = legs.filter((leg) => leg[5] === 'bank').reduce((total, leg) => total + Number(leg[6]), 0);
      expect(sum).toBe(before + 1234);
      const visitor = await (await atScreen(browser, width)).newPage();
      await visitor.goto(`${home}/public`);
      const shown = visitor.getByRole('row', { name: /^Op de bank/ }).getByRole('cell');
      expect(centsOf(await shown.innerText())).toBe(before + 1234);
      await visitor.getByText(/boekingen kloppen/).waitFor();
      for (const one of [page, visitor]) await one.context().close();
    }, 60_000);
  });

describe('beside a text', () => {
  it('it is read aloud where there is a voice, sent on by a plain link, and explained', async () => {
    const page = await (await atScreen(browser, 390, { language: 'nl' })).newPage();
    // This browser has no voice; one that notes what it is to say stands in for it.
    await page.addInitScript(() => {
      const said: string[] = [];
      let speaking: SpeechSynthesisUtterance[] = [];
      const voice = { lang: 'nl-NL', name: 'Noor' };
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {}, get: () => voice });
      Object.assign(window, { said, finish: () => speaking.at(-1)?.onend?.(new Event('end') as never) });
      speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
      speechSynthesis.cancel = () => {
        speaking = [];
      };
      speechSynthesis.speak = (one) => {
        speaking.push(one);
        said.push(`${one.lang}: ${one.text}`);
      };
    });
    await signInAs(page, home, cast.neighbour.name);
    await page.goto(`${home}/plans`);
    await page.getByRole('heading', { name: 'Stemrondes' }).waitFor();
    await page.getByRole('link', { name: 'Winterbudget' }).click();
    // A round has no words to read; who wonders how it is counted reads that, with pictures.
    await page.getByRole('link', { name: 'Delen met WhatsApp' }).waitFor();
    const link = await page.getByRole('link', { name: 'Delen met WhatsApp' }).getAttribute('href');
    expect(link).toBe(`https://wa.me/?text=${encodeURIComponent(`Winterbudget ${page.url()}`)}`);
    await page.getByRole('link', { name: 'Hoe wordt mijn stem geteld?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoe wordt mijn stem geteld?' }).waitFor();
    await page.getByRole('button', { name: 'Voorlezen' }).click();
    await page.getByRole('button', { name: 'Stoppen met voorlezen' }).click();
    await page.getByRole('button', { name: 'Voorlezen' }).click();
    expect((await page.evaluate(() => Reflect.get(window, 'said'))).at(0)).toBe(
      'nl-NL: U hebt één stembiljet.',
    );
    await page.evaluate(() => Reflect.get(window, 'finish')());
    await page.getByRole('button', { name: 'Voorlezen' }).waitFor();
    // On paper stands what a page says, in whose name, and nothing that one does on a screen.
    for (const place of ['money', 'statutes']) {
      await page.goto(`${home}/${place}`);
      await page.getByRole('button', { name: 'Afdrukken' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('Korrewegwijk · Noaber').isVisible()).toBe(true);
      expect(await page.locator('.nl-button:visible, summary:visible, nav:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      expect(await page.getByText('Korrewegwijk · Noaber').isVisible()).toBe(false);
    }
    // A request is for who may read it here: nothing sends it on.
    await page.goto(`${home}/requests`);
    await page.locator('.card a').first().click();
    await page.getByRole('button', { name: 'Voorlezen' }).waitFor();
    expect(await page.getByText(/Delen|kopiëren/).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('a newcomer is shown around, can skip it, and finds it again', async () => {
    const page = await atHome(cast.asker.name, 390);
    await page.getByRole('link', { name: 'Begin de rondleiding' }).click();
    await page.getByText('Rondleiding: 1 van 5').waitFor();
    expect(await page.getByRole('button', { name: 'Voorlezen' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByText('Rondleiding: 2 van 5').waitFor();
    await page.goBack();
    await page.getByText('Rondleiding: 1 van 5').waitFor();
    await page.getByRole('link', { name: 'Overslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
    await page.getByRole('link', { name: 'Uitleg' }).click();
    await page.getByRole('link', { name: 'Rondleiding' }).click();
    await page.getByText('Rondleiding: 1 van 5').waitFor();
    await page.goto(home);
    await page.getByRole('link', { name: 'Uitleg' }).waitFor();
    expect(await page.getByRole('link', { name: 'Begin de rondleiding' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
