import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

let house: Awaited<ReturnType<typeof openNoaber>>;

beforeAll(async () => {
  house = await openNoaber();
});

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    const errors: string[] = [];
    const open = async () => {
      const page = await (await atScreen(house.browser, width)).newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      return page;
    };
    const person = async (name: string, address = house.home) => {
      const page = await open();
      await signInAs(page, address, name);
      return page;
    };
    const group = (page: Page, name: string) => page.getByRole('group', { name });
    /** Signs in by e-mail, with the code from the mailbox: somebody whom nobody knows yet. */
    const byMail = async (email: string, address: string) => {
      const page = await open();
      await page.goto(address);
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.getByLabel('Uw e-mailadres').fill(email);
      await page.getByRole('button', { name: 'Stuur mij een code' }).click();
      const field = page.getByLabel('De code van zes cijfers');
      await field.waitFor();
      const mailbox = await open();
      await mailbox.goto(`${house.noaber.origin}/mailbox`);
      const letter = mailbox.locator('article').filter({ hasText: email }).first();
      await field.fill(/\b\d{6}\b/.exec(await letter.innerText())?.[0] ?? '');
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.waitForURL((url) => url.href.startsWith(address));
      return page;
    };

    it('a host serves a walk-in from question to slip, and the walk-in goes on at home', async () => {
      const name = `Mina van der Laan ${width}`;
      const title = `Wie leest mijn brieven voor ${width}`;
      const host = await person(cast.host.name);
      await host.goto(`${house.home}/desk`);
      await host.getByRole('heading', { name: 'Stapel met papier' }).waitFor();
      expect(await violations(host)).toEqual([]);
      await host.getByLabel('Hoe heet die ander?').fill(name);
      await host.getByRole('button', { name: 'Verder' }).click();
      await group(host, 'Wie is het?').getByLabel(`${name} is nieuw hier`).waitFor();
      await host.getByRole('button', { name: 'Beginnen' }).click();
      // Without a yes nothing begins.
      await host.getByText('Vraag eerst of de ander het goed vindt, en zet het vinkje.').waitFor();
      await group(host, 'Is het goed?')
        .getByLabel('De ander is hier en zei dat ik dit mag invullen.')
        .check();
      await host.getByLabel('Telefoon').fill('050-1234567');
      expect(await violations(host)).toEqual([]);
      await host.getByRole('button', { name: 'Beginnen' }).click();
      await host.getByRole('heading', { name: `Aan de balie voor ${name}` }).waitFor();
      expect(await violations(host)).toEqual([]);

      await host.getByRole('link', { name: 'Hulp vragen' }).last().click();
      await host.getByLabel('Waar gaat het om?').fill(title);
      await host.getByRole('button', { name: 'Versturen' }).click();
      await host.getByRole('heading', { name: title }).waitFor();
      await host.getByRole('link', { name: 'Briefje om mee te geven' }).click();
      await host.getByRole('heading', { name: 'Zelf verder, op uw telefoon?' }).waitFor();
      expect(await violations(host)).toEqual([]);
      const code = await host.locator('.code').innerText();
      expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      // On paper the bar of the app is not there, and nothing sticks out.
      await host.emulateMedia({ media: 'print' });
      expect(await host.getByRole('complementary', { name: 'U zit aan de balie' }).isVisible()).toBe(false);
      expect(await host.locator('.code').isVisible()).toBe(true);
      await host.emulateMedia({ media: 'screen' });
      // And signs them up for something in the living room.
      await host.goto(`${house.home}/agenda`);
      const soup = host.getByRole('listitem').filter({ hasText: 'Koffie en thee' }).first();
      await soup.getByRole('button', { name: /Meld mij aan|Aanmelden/ }).click();
      await soup.getByRole('button', { name: /Afmelden/ }).waitFor();
      expect(await violations(host)).toEqual([]);
      await host.getByRole('button', { name: 'Klaar aan de balie' }).click();
      await host.getByRole('heading', { name: 'Balie', exact: true }).waitFor();
      await host.goto(`${house.home}/mine`);
      // Their own list is there, and without what was entered for another.
      await host.getByRole('heading', { name: 'Mijn vragen' }).waitFor();
      await host.getByText('Er staat niets.').or(host.getByRole('listitem')).first().waitFor();
      expect(await host.getByText(title).count()).toBe(0);

      const mina = await byMail(`mina.${width}@noaber.example`, `${house.home}/claim/${code}`);
      await mina.getByRole('heading', { name: 'Verder met uw briefje' }).waitFor();
      expect(await violations(mina)).toEqual([]);
      await mina.getByRole('button', { name: 'Overnemen' }).click();
      await mina.getByRole('link', { name: title }).waitFor();
      await house.noaber.idle();
      await mina.goto(`${house.home}/me`);
      await mina.getByRole('heading', { name: 'Aan de balie' }).waitFor();
      await mina
        .getByRole('listitem')
        .filter({ hasText: `vroeg om hulp (door ${cast.host.name})` })
        .waitFor();
      expect(await violations(mina)).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('a sheet of paper is put on the pile, entered, and gone from it', async () => {
      const name = `Sjoerd Papier ${width}`;
      const host = await person(cast.host.name);
      await host.goto(`${house.home}/desk`);
      await host.getByText('Er kwam een blad binnen').click();
      await host.getByLabel('Naam op het blad').fill(name);
      await host.getByLabel('Waar gaat het over?').fill('Gordijnen ophangen');
      await host.getByRole('button', { name: 'Op de stapel' }).click();
      const sheet = host.getByRole('listitem').filter({ hasText: name });
      await sheet.waitFor();
      const said = await host.getByText(/^Schrijf .{4} op het blad\.$/).innerText();
      const mark = said.split(' ')[1] ?? '';
      expect(await violations(host)).toEqual([]);
      await sheet.getByRole('button', { name: `Invoeren ${mark}` }).click();
      await host.getByRole('heading', { name: `Blad ${mark} invoeren` }).waitFor();
      await host.getByRole('button', { name: 'Verder' }).click();
      await group(host, 'Is het goed?').getByLabel('Op het blad staat een handtekening.').check();
      await host.getByRole('button', { name: 'Beginnen' }).click();
      await host.getByRole('button', { name: 'Dit blad is ingevoerd' }).click();
      await host.getByText('Er is nog niets ingevoerd.').waitFor();
      await host.getByRole('link', { name: 'Hulp vragen' }).last().click();
      await host.getByLabel('Waar gaat het om?').fill(`Gordijnen ${width}`);
      await host.getByRole('button', { name: 'Versturen' }).click();
      await host.getByRole('heading', { name: `Gordijnen ${width}` }).waitFor();
      await house.noaber.idle();
      // Getting up without saying so is asked after; what was entered then counts at the next desk for the sheet.
      await host.getByRole('button', { name: 'Klaar aan de balie' }).click();
      await host.getByText('Is dit blad ingevoerd? Zeg het, dan gaat het van de stapel.').waitFor();
      expect(await violations(host)).toEqual([]);
      await host.getByRole('button', { name: 'Nee, het blijft op de stapel' }).click();
      await sheet.getByRole('button', { name: `Invoeren ${mark}` }).click();
      await host.getByRole('button', { name: 'Verder' }).click();
      await group(host, 'Wie is het?').getByLabel(name, { exact: true }).check();
      await group(host, 'Is het goed?').getByLabel('Op het blad staat een handtekening.').check();
      await host.getByRole('button', { name: 'Beginnen' }).click();
      await host.getByRole('heading', { name: `Aan de balie voor ${name}` }).waitFor();
      await house.noaber.idle();
      await host.getByRole('button', { name: 'Dit blad is ingevoerd' }).click();
      await host.getByRole('heading', { name: 'Balie', exact: true }).waitFor();
      await host.getByText('Stapel met papier').waitFor();
      await sheet.waitFor({ state: 'detached' });
      expect(errors).toEqual([]);
    });

    it('the desk closes after half an hour, and the host is told', async () => {
      const host = await person(cast.host.name);
      await host.goto(`${house.home}/desk`);
      await host.getByLabel('Hoe heet die ander?').fill(`Ria ${width}`);
      await host.getByRole('button', { name: 'Verder' }).click();
      await group(host, 'Is het goed?')
        .getByLabel('De ander is hier en zei dat ik dit mag invullen.')
        .check();
      await host.getByRole('button', { name: 'Beginnen' }).click();
      await host.getByRole('heading', { name: `Aan de balie voor Ria ${width}` }).waitFor();
      await house.noaber.setNow(new Date(Date.now() + 31 * 60_000));
      await host.getByRole('link', { name: 'Aanbod' }).last().click();
      await host.getByText('De balie is dicht. U bent weer uzelf.').waitFor();
      await house.noaber.setNow();
      // The browser notes that it was answered 403.
      expect(errors.filter((error) => !error.includes('403'))).toEqual([]);
    });
  });
