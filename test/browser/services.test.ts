import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { openNoaber, toSending, toTelling, violations } from './harness.ts';

const house = await openNoaber();

for (const [width, category, service] of [
  [390, 'Taal', 'Taal en lezen'],
  [1280, 'Tuin', 'Groen om het huis'],
] as const)
  describe(`at ${width} px`, () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const at = async (name: string, path: string): Promise<Page> => {
      const page = await house.atHome(name, width);
      await page.goto(`${house.home}/${path}`);
      return page;
    };
    /** Opens a form by what it is called, and answers it. */
    const form = async (page: Page, name: string) => {
      const details = page.locator('details').filter({ has: page.getByText(name, { exact: true }) });
      await details.locator('summary').click();
      return details;
    };

    it('a coordinator says who does what, and a resident who asks reads it beforehand', async () => {
      const coordinator = await at(cast.coordinator.name, 'people');
      await coordinator.getByRole('link', { name: 'Wie doet wat' }).click();
      await coordinator.getByRole('heading', { name: 'Diensten' }).waitFor();
      const opening = await form(coordinator, 'Een dienst toevoegen');
      await opening.getByRole('button', { name: 'Bewaren' }).click();
      // Without a name and a reason nothing is added.
      await opening.getByText('Vul 2 of meer tekens in.').waitFor();
      await opening.getByLabel('Naam van de dienst').fill(service);
      await opening.getByLabel(category, { exact: true }).check();
      await opening.getByLabel('Waarom?').fill('Zo is het nu geregeld');
      await opening.getByRole('button', { name: 'Bewaren' }).click();
      const row = coordinator.getByRole('row', { name: service });
      await row.getByRole('cell', { name: 'WIJ', exact: true }).waitFor();
      expect(await violations(coordinator)).toEqual([]);

      const resident = await at(cast.asker.name, 'ask');
      await toTelling(resident, category);
      await resident.getByText(`${service}: dit doet nu WIJ.`).waitFor();
      expect(await violations(resident)).toEqual([]);
      await resident.getByLabel('Waar gaat het om?').fill(`Wie helpt mij hiermee ${width}`);
      await toSending(resident);
      await resident.getByRole('button', { name: 'Versturen' }).click();
      await resident.getByText('Wilt u niet op buren wachten?').waitFor();
      await resident.getByText('Vraag WIJ er meteen bij.').waitFor();
      expect(await violations(resident)).toEqual([]);

      const changing = await form(coordinator, 'Bepalen wie een dienst doet');
      await changing.getByLabel('Dienst').selectOption({ label: service });
      await changing.getByLabel('Wie doet het?').selectOption({ label: 'bewoners' });
      await changing.getByLabel('Vanaf welke dag?').fill(tomorrow);
      await changing.getByLabel('Waarom?').fill('Bewoners kunnen het zelf');
      await changing.getByRole('button', { name: 'Bewaren' }).click();
      await row.getByText(/^Vanaf .*: bewoners$/).waitFor();
      await row.getByText(`Hoe het kwam: ${service}`).click();
      await row.getByText('Bewoners kunnen het zelf').waitFor();
      expect(await violations(coordinator)).toEqual([]);
    });

    it('a baseline is proposed by the coordinator and agreed to by the board, and WIJ records hours', async () => {
      const name = `Schuldhulp ${width}`;
      const id = newId('spc');
      const input = { id, name };
      await house.does(cast.coordinator.sub, 'openSpecialism', 'OpenSpecialismInput', input);
      const coordinator = await at(cast.coordinator.name, 'carrying');
      for (const [what, fte] of [
        ['Formatie van nu invullen', '3,5'],
        ['Een nulmeting voorstellen', '4'],
      ] as const) {
        const open = await form(coordinator, what);
        await open.getByLabel('Specialisme').selectOption({ label: name });
        await open.getByRole('button', { name: 'Bewaren' }).click();
        await open.getByText('Kies een getal van 0 tot en met 10000.').waitFor();
        await open.getByLabel('Hoeveel fte?').fill(fte);
        await open.getByLabel('Tarief per uur').fill('62,50');
        await open.getByLabel('Waarom?').fill('Zo staat het in de begroting');
        await open.getByRole('button', { name: 'Bewaren' }).click();
        await coordinator
          .getByText(what === 'Formatie van nu invullen' ? '3,5' : /^Voorstel voor/)
          .first()
          .waitFor();
      }
      expect(await coordinator.getByRole('button', { name: /^Akkoord/ }).count()).toBe(0);
      const parameter = await form(coordinator, 'Een rekengetal invullen');
      await parameter.getByLabel('Hoeveel?').fill('12,5');
      await parameter.getByLabel('Waar komt het vandaan?').fill('Geschat in een gesprek');
      await parameter.getByRole('button', { name: 'Bewaren' }).click();
      await coordinator.getByRole('cell', { name: '12,5 %' }).first().waitFor();
      expect(await violations(coordinator)).toEqual([]);

      const board = await at(cast.board.name, 'money');
      await board.getByRole('link', { name: 'Wie doet wat' }).click();
      await board.getByRole('button', { name: `Akkoord met de nulmeting van ${name}` }).click();
      const row = board.getByRole('row', { name });
      await row.getByRole('cell', { name: '4', exact: true }).waitFor();
      await row.getByRole('cell', { name: '0,5', exact: true }).waitFor();
      expect(await violations(board)).toEqual([]);

      const wij = await at(cast.wij.name, 'carrying');
      await wij.getByRole('heading', { name: 'Mijn weekuren' }).waitFor();
      await wij
        .locator('form')
        .filter({ hasText: 'Uren opschrijven' })
        .getByLabel('Specialisme')
        .selectOption({ label: name });
      await wij.getByLabel('Uren', { exact: true }).fill('2,5');
      await wij.getByRole('button', { name: 'Uren opschrijven' }).click();
      const ofHours = (hours: string) =>
        wij.getByRole('listitem').filter({ hasText: name }).filter({ hasText: hours });
      const entry = ofHours('2,5');
      await entry.getByText('Verbeteren').click();
      await entry.getByLabel('Hoeveel uur moet het zijn?').fill('1,5');
      await entry.getByRole('button', { name: 'Bewaren' }).click();
      await ofHours('1,5').first().waitFor();
      await entry.getByText('verbeterd', { exact: true }).waitFor();
      expect(await violations(wij)).toEqual([]);
    });
  });
