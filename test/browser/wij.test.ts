import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber, toSending, toTelling, violations } from './harness.ts';

const house = await openNoaber();

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    it('a professional takes over with consent, is seen looking, and hands back to a neighbour by name', async () => {
      const title = `De brieven van de bank ${width}`;
      const [asker, wij, neighbour] = await Promise.all(
        [cast.asker, cast.wij, cast.neighbour].map(({ name }) => house.atHome(name, width)),
      );
      if (!asker || !wij || !neighbour) throw new Error('no pages');

      await asker.goto(`${house.home}/ask`);
      await toTelling(asker);
      await asker.getByLabel('Waar gaat het om?').fill(title);
      await toSending(asker);
      await asker.getByRole('button', { name: 'Versturen' }).click();
      await asker.getByRole('heading', { name: title }).waitFor();
      const address = asker.url();
      // What was not escalated is not there for WIJ.
      await wij.goto(address);
      await wij.getByText('Er staat niets.').waitFor();
      expect(await wij.content()).not.toContain(title);

      await asker.locator('summary').filter({ hasText: 'WIJ erbij vragen' }).click();
      const ask = asker.getByRole('button', { name: 'WIJ erbij vragen' });
      await ask.click();
      await asker.getByText('Een professional van WIJ leest uw vraag alleen als u dat goed vindt.').waitFor();
      await asker.getByLabel('Ja, WIJ mag mijn vraag lezen').check();
      await ask.click();
      await asker.getByText(/^WIJ mag dit lezen sinds .*, met toestemming\.$/).waitFor();
      expect(await violations(asker)).toEqual([]);

      await wij.goto(`${house.home}/requests`);
      const waiting = wij.getByRole('listitem').filter({ hasText: title });
      await waiting.getByText(/met toestemming/).waitFor();
      expect(await violations(wij)).toEqual([]);
      await waiting.getByRole('link', { name: title }).click();
      await wij.getByRole('heading', { name: title }).waitFor();
      await wij.getByLabel('Uw bericht').fill('Ik bel u morgen.');
      await wij.getByRole('button', { name: 'Versturen' }).click();
      await wij.getByRole('listitem').filter({ hasText: 'Ik bel u morgen.' }).waitFor();
      await wij.getByLabel('Minuten').fill('45');
      await wij.getByRole('button', { name: 'Tijd opschrijven' }).dblclick();
      await wij.getByText('WIJ besteedde hier 45 minuten aan.').waitFor();
      await wij.getByText('Aan een bewoner vragen').first().click();
      await wij.getByLabel('Zoek').fill(cast.neighbour.name);
      await wij.getByLabel('Welke bewoner?').selectOption({ label: cast.neighbour.name });
      await wij.getByLabel('Wat is er nodig?').fill('Samen de brieven op volgorde leggen');
      expect(await violations(wij)).toEqual([]);
      await wij.getByRole('button', { name: 'Aan een bewoner vragen' }).click();
      await wij.getByText(`WIJ vraagt ${cast.neighbour.name} om over te nemen`).waitFor();

      // The requester reads who looked, and how long it took.
      await asker.reload();
      await asker.getByRole('heading', { name: 'Wie van WIJ keek mee' }).waitFor();
      await asker.getByRole('listitem').filter({ hasText: cast.wij.name }).first().waitFor();
      await asker.getByText('WIJ besteedde hier 45 minuten aan.').waitFor();
      expect(await violations(asker)).toEqual([]);

      await neighbour.goto(address);
      await neighbour.getByText('Samen de brieven op volgorde leggen').waitFor();
      expect(await violations(neighbour)).toEqual([]);
      await neighbour.getByRole('button', { name: 'Ik neem het over' }).click();
      await neighbour.getByText(`${cast.neighbour.name} helpt.`).waitFor();
      expect(await neighbour.content()).not.toContain('Ik bel u morgen.');

      // From here on WIJ no longer sees it.
      await wij.reload();
      await wij.getByText('Er staat niets.').waitFor();
      await wij.goto(`${house.home}/requests`);
      // The list is there: a card, or the word that there is none.
      await wij.getByRole('listitem').or(wij.getByText('Er staat niets.')).first().waitFor();
      expect(await wij.content()).not.toContain(title);
      for (const page of [asker, wij, neighbour]) await page.context().close();
    }, 90_000);
  });
