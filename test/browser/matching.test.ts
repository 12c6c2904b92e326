import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { atScreen, openNoaber, signInAs, toSending, toTelling, violations } from './harness.ts';

const { noaber, browser, home } = await openNoaber();

let ahead = 0;

/** The next minute in which the clock comes by. */
const aMinuteOn = async () => {
  ahead += 2 * 60_000;
  await noaber.setNow(new Date(Date.now() + ahead));
};

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    const errors: string[] = [];
    // Another week, in which nobody was asked anything yet.
    beforeAll(async () => {
      ahead += 8 * 86_400_000;
      await noaber.setNow(new Date(Date.now() + ahead));
    });
    const person = async (name: string) => {
      const page = await (await atScreen(browser, width)).newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await signInAs(page, home, name);
      return page;
    };
    const group = (page: Page, name: string) => page.getByRole('group', { name });

    it('a mother with a game-addicted son is helped by a neighbour who knows it, and who alone is told why', async () => {
      const title = `Mijn zoon gamet dag en nacht ${width}`;
      const [mother, neighbour] = [await person(cast.asker.name), await person(cast.neighbour.name)];
      await neighbour.goto(`${home}/me`);
      const lived = group(neighbour, 'Wat hebt u zelf meegemaakt?').getByLabel('Verslaving');
      await lived.check();
      await group(neighbour, 'Wanneer hebt u tijd?').getByLabel('’s Avonds').check();
      const street = await neighbour.getByLabel('Straat').inputValue();
      await neighbour.getByRole('button', { name: 'Bewaren' }).click();
      await neighbour.getByText('Bewaard.').waitFor();
      expect(await violations(neighbour)).toEqual([]);

      await mother.goto(`${home}/ask`);
      await toTelling(mother, 'Verslaving');
      await mother.getByLabel('Waar gaat het om?').fill(title);
      await group(mother, 'Wanneer komt het uit?').getByLabel('’s Avonds').check();
      await group(mother, 'Hoe snel?').getByLabel('Deze week').check();
      expect(await violations(mother)).toEqual([]);
      await toSending(mother);
      await mother.getByLabel('Straat').selectOption(street);
      await group(mother, 'Wie mag uw vraag zien?')
        .getByLabel('Alleen mensen die hier iets van weten')
        .check();
      await mother.getByLabel('Mijn naam pas laten zien als we iets afspreken').check();
      expect(await violations(mother)).toEqual([]);
      await mother.getByRole('button', { name: 'Versturen' }).click();
      await mother.getByRole('heading', { name: title }).waitFor();
      await aMinuteOn();

      await neighbour.goto(home);
      const asked = neighbour.getByRole('listitem').filter({ hasText: title }).first();
      await asked.getByText('U kent dit zelf. Dat ziet niemand anders.').waitFor();
      expect(await violations(neighbour)).toEqual([]);
      await asked.getByRole('link', { name: title }).click();
      await neighbour.getByLabel('Wat kunt u doen?').fill('Bij ons was het net zo.');

      await mother.reload();
      await mother.getByText('We hebben tot nu toe hoogstens 5 buren gevraagd.').waitFor();
      const told = await mother.locator('main').innerText();
      expect(told).not.toContain(cast.neighbour.name);
      expect(told).not.toContain('kent dit zelf');

      await neighbour.getByRole('button', { name: 'Ik wil helpen' }).click();
      await neighbour.getByRole('button', { name: 'Mijn antwoord terughalen' }).waitFor();
      await mother.reload();
      await mother.getByRole('button', { name: `Afspreken met ${cast.neighbour.name}` }).click();
      await mother.getByText(`${cast.neighbour.name} helpt.`).waitFor();
      expect(errors).toEqual([]);
    }, 60_000);

    it('an offer is made, found by a word, and asked for in one step; who offers it can say no', async () => {
      const offer = `Ik repareer fietsen ${width}`;
      const question = `Mijn fiets loopt aan ${width}`;
      const [asker, maker] = [await person(cast.asker.name), await person(cast.neighbour.name)];
      await maker.goto(`${home}/offers`);
      await maker.getByText('Zelf iets aanbieden').click();
      await maker.getByLabel('Wat biedt u aan?').fill(offer);
      await maker.getByRole('button', { name: 'Versturen' }).click();
      await maker.getByRole('listitem').filter({ hasText: offer }).waitFor();
      expect(await violations(maker)).toEqual([]);

      await asker.goto(`${home}/offers`);
      await asker.getByLabel('Zoek in het aanbod').fill(`FIETS ${width}`);
      await asker.getByRole('button', { name: 'Zoek in het aanbod' }).click();
      const found = asker.getByRole('listitem').filter({ hasText: offer });
      await found.getByText(cast.neighbour.name).waitFor();
      await found.getByRole('link', { name: 'Vraag dit' }).click();
      await asker.getByText(`U vraagt ${cast.neighbour.name} als eerste: ${offer}`).waitFor();
      await asker.getByLabel('Waar gaat het om?').fill(question);
      expect(await violations(asker)).toEqual([]);
      await toSending(asker);
      await asker.getByRole('button', { name: 'Versturen' }).click();
      await asker.getByRole('heading', { name: question }).waitFor();
      await aMinuteOn();

      await maker.goto(home);
      const asked = maker.getByRole('listitem').filter({ hasText: question }).first();
      await asked.getByText('U biedt dit aan.').waitFor();
      await asked.getByRole('button', { name: 'Deze keer niet' }).click();
      await asked.getByText('U biedt dit aan.').waitFor({ state: 'detached' });

      await maker.goto(`${home}/offers`);
      const own = maker.getByRole('listitem').filter({ hasText: offer });
      await own.getByRole('button', { name: 'Mijn aanbod weghalen' }).click();
      await own.waitFor({ state: 'detached' });
      expect(errors).toEqual([]);
    }, 60_000);
  });
