import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, toSending, toTelling, violations } from './harness.ts';

const house = await openNoaber();

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
      await toTelling(host);
      await host.getByLabel('Waar gaat het om?').fill(title);
      await toSending(host);
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
      // Who has no account has no other way: their news, how to reach them, their data.
      await host.goto(host.url().replace(/slip.*/, ''));
      await host.getByRole('heading', { name: 'Gegevens van de ander' }).waitFor();
      await host.getByLabel('Hoe bent u bereikbaar?').fill('050-7654321');
      await host.getByRole('button', { name: 'Bewaren' }).click();
      await host.getByText('Bewaard.').waitFor();
      expect(await violations(host)).toEqual([]);
      // A plan is entered where nothing of the host's own is asked; and whatever address one types, one stays here.
      await host.goto(`${house.home}/plans`);
      await host.getByText('Een plan indienen').first().waitFor();
      expect(await violations(host)).toEqual([]);
      await host.goto(`${house.home}/desk`);
      await host.getByRole('heading', { name: `Aan de balie voor ${name}` }).waitFor();
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
        .filter({ hasText: 'vroeg om hulp' })
        .filter({ hasText: cast.host.name })
        .waitFor();
      expect(await violations(mina)).toEqual([]);
      expect(errors).toEqual([]);
    }, 60_000);

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
      const mark = /[A-Z0-9]{4}/.exec(said)?.[0] ?? '';
      expect(await violations(host)).toEqual([]);
      await sheet.getByRole('button', { name: `Invoeren ${mark}` }).click();
      await host.getByRole('heading', { name: `Blad ${mark} invoeren` }).waitFor();
      await host.getByRole('button', { name: 'Verder' }).click();
      await group(host, 'Is het goed?').getByLabel('Op het blad staat een handtekening.').check();
      await host.getByRole('button', { name: 'Beginnen' }).click();
      await host.getByRole('button', { name: 'Dit blad is ingevoerd' }).click();
      await host.getByText('Er is nog niets ingevoerd.').waitFor();
      await host.getByRole('link', { name: 'Hulp vragen' }).last().click();
      await toTelling(host);
      await host.getByLabel('Waar gaat het om?').fill(`Gordijnen ${width}`);
      await toSending(host);
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

    it('the desk closes after half an hour; what was typed waits for the same person, and goes at sign-out', async () => {
      const host = await person(cast.host.name);
      const sitDown = async (name: string) => {
        await host.goto(`${house.home}/desk`);
        await host.getByLabel('Hoe heet die ander?').fill(name);
        await host.getByRole('button', { name: 'Verder' }).click();
        const known = group(host, 'Wie is het?').getByLabel(name, { exact: true });
        await group(host, 'Wie is het?').getByLabel(`${name} is nieuw hier`).waitFor();
        if (await known.count()) await known.check();
        await group(host, 'Is het goed?')
          .getByLabel('De ander is hier en zei dat ik dit mag invullen.')
          .check();
        await host.getByRole('button', { name: 'Beginnen' }).click();
        await host.getByRole('heading', { name: `Aan de balie voor ${name}` }).waitFor();
        await host.getByRole('heading', { name: 'Ingevulde hulpvragen' }).waitFor();
      };
      const begun = host.getByText('U begon hier al aan');
      await sitDown(`Ria ${width}`);
      expect(await begun.count()).toBe(0);
      await host.getByRole('link', { name: 'Hulp vragen' }).last().click();
      await toTelling(host);
      await host.getByLabel('Waar gaat het om?').fill('Een lamp vervangen');
      await toSending(host);
      // The screen has all it asked for: the next that is asked is what is sent.
      await host.waitForLoadState('networkidle');
      await house.noaber.setNow(new Date(Date.now() + 31 * 60_000));
      await host.getByRole('button', { name: 'Versturen' }).click();
      const ended = host.getByText('De balie is dicht. U bent weer uzelf.');
      await ended.waitFor();
      await host.getByRole('heading', { name: 'Balie', exact: true }).waitFor();
      expect(await host.getByText('Een lamp vervangen').count()).toBe(0);
      expect(await host.getByText('Hulp vragen: stap').count()).toBe(0);
      await house.noaber.setNow();
      // Somebody else's desk knows nothing of it, and neither does the host.
      await sitDown(`Piet ${width}`);
      expect(await ended.count()).toBe(0);
      expect(await begun.count()).toBe(0);
      await host.getByRole('button', { name: 'Klaar aan de balie' }).click();
      await host.getByRole('heading', { name: 'Balie', exact: true }).waitFor();
      await host.goto(`${house.home}/ask`);
      await toTelling(host);
      expect(await host.getByLabel('Waar gaat het om?').inputValue()).toBe('');
      await sitDown(`Ria ${width}`);
      await begun.waitFor();
      expect(await violations(host)).toEqual([]);
      await host.getByRole('listitem').getByRole('link', { name: 'Hulp vragen' }).click();
      await toTelling(host);
      expect(await host.getByLabel('Waar gaat het om?').inputValue()).toBe('Een lamp vervangen');
      if (width < 600) await host.getByRole('button', { name: /^Menu/ }).click();
      await host.getByRole('button', { name: 'Uitloggen' }).click();
      await host.waitForURL((url) => url.pathname.startsWith('/oidc/session/end'));
      const kept = await host.evaluate(() => Object.keys(sessionStorage));
      expect(kept.filter((key) => key.startsWith('noaber.'))).toEqual([]);
      // The browser notes that it was answered 403.
      expect(errors.filter((error) => !error.includes('403'))).toEqual([]);
    }, 60_000);

    it('who signs in at an offer goes on asking for that offer', async () => {
      const page = await person(cast.asker.name, `${house.home}/ask?offer=ofr_weg`);
      expect(page.url()).toContain('?offer=ofr_weg');
    });
  });
