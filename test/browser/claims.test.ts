import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { camtOf } from '../harness/camt.ts';
import { openNoaber, photo, violations } from './harness.ts';

const { noaber, home, atHome } = await openNoaber();

const ours = 'NL02ABNA0123456789';

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    const person = (name: string) => atHome(name, width);

    it('a claim goes from a photo of the receipt to paid, by three people and a bank', async () => {
      const what = `Verf voor het hek ${width}`;
      const euros = width === 390 ? '12,34' : '23,45';
      const cents = width === 390 ? 12_34 : 23_45;
      const [asker, treasurer, board] = [
        await person(cast.asker.name),
        await person(cast.neighbour.name),
        await person(cast.board.name),
      ];
      const card = (page: Page) => page.getByRole('listitem').filter({ hasText: what });
      const errors: string[] = [];
      for (const page of [asker, treasurer, board])
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

      await asker.goto(`${home}/claims`);
      await asker.getByText('Geld terugvragen').click();
      await asker.getByLabel('Waar komt het geld vandaan?').selectOption('general');
      await asker.getByLabel('Bedrag').fill(euros);
      await asker.getByLabel('Waarvoor?').fill(what);
      await asker.getByLabel('IBAN').fill('NL92 ABNA 0417 1643 00');
      await asker.getByLabel('Naam van de rekening').fill('F. El Amrani');
      const fake = { name: 'bon.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') };
      await asker.getByLabel('Bon', { exact: true }).setInputFiles(fake);
      await asker.getByRole('button', { name: 'Declaratie versturen' }).click();
      await asker.getByText('Dit IBAN klopt niet').waitFor();
      await asker.getByLabel('IBAN').fill('NL91 ABNA 0417 1643 00');
      await asker.getByRole('button', { name: 'Declaratie versturen' }).click();
      await asker.getByText('Dit bestand is niet wat het zegt').waitFor();
      expect(await violations(asker)).toEqual([]);
      const real = { name: 'bon.png', mimeType: 'image/png', buffer: photo };
      await asker.getByLabel('Bon', { exact: true }).setInputFiles(real);
      await asker.getByRole('button', { name: 'Declaratie versturen' }).dblclick();
      await card(asker).getByText('Ingediend').waitFor();
      expect(await card(asker).count()).toBe(1);
      // What waits stands on the first page of each: of who asked, and of who decides on it.
      await asker.goto(home);
      await card(asker).getByText('U krijgt dit nog terug.').waitFor();
      await treasurer.goto(home);
      expect(await violations(treasurer)).toEqual([]);
      await treasurer.getByRole('link', { name: 'Declaraties om over te besluiten' }).click();
      await treasurer.getByRole('heading', { level: 1, name: 'Declaraties' }).waitFor();

      const receipt = await card(treasurer).getByRole('link', { name: 'Bon bekijken' }).getAttribute('href');
      const file = await fetch(receipt ?? '');
      expect(file.headers.get('content-type')).toBe('image/png');
      expect(Buffer.from(await file.arrayBuffer())).toEqual(photo);
      expect(await violations(treasurer)).toEqual([]);
      await card(treasurer).getByRole('button', { name: 'Goedkeuren' }).click();
      await card(treasurer).getByText('Goedgekeurd').waitFor();
      expect(await card(treasurer).getByRole('button', { name: 'Betaling vrijgeven' }).count()).toBe(0);

      await board.goto(`${home}/claims`);
      await card(board).getByRole('button', { name: 'Betaling vrijgeven' }).click();
      await card(board).waitFor({ state: 'detached' });

      await treasurer.getByRole('link', { name: 'Naar de bank' }).click();
      if (width === 390) {
        await treasurer.getByLabel('IBAN').fill(ours);
        await treasurer.getByLabel('Naam van de rekening van de wijk').fill('Wijkcoöperatie Korrewegwijk');
        await treasurer.getByRole('button', { name: 'Bewaren' }).click();
      }
      await treasurer.getByText('Onze rekening: NL02 ABNA 0123 4567 89').waitFor();
      await treasurer.getByRole('button', { name: 'Betaalbestand maken' }).dblclick();
      await treasurer.getByText('Vrijgegeven: 0').waitFor();
      const downloading = treasurer.waitForEvent('download');
      await treasurer.getByRole('button', { name: 'Downloaden' }).first().click();
      const kept = await downloading;
      expect(kept.suggestedFilename()).toMatch(/^sepa-\d{4}-\d\d-\d\d-\w{4}\.xml$/);
      const stream = await kept.createReadStream();
      const xml = Buffer.concat(await stream.toArray()).toString();
      expect(xml).toContain(`<CtrlSum>${(cents / 100).toFixed(2)}</CtrlSum>`);
      const mark = /<EndToEndId>([0-9a-f]{32})</.exec(xml)?.[1];

      const lines = [{ amount: -cents, endToEndId: mark, description: what, reference: `R${width}` }];
      const statement = { name: 'camt.xml', mimeType: 'text/xml', buffer: camtOf({ iban: ours, lines }) };
      await treasurer.getByLabel('Bankafschrift', { exact: true }).setInputFiles(statement);
      await treasurer.getByRole('button', { name: 'Afschrift inlezen' }).click();
      await treasurer.getByText('Het afschrift heeft 1 regel. Nieuw: 1.').waitFor();
      await treasurer.getByText('Dit is de betaling van:').waitFor();
      expect(await violations(treasurer)).toEqual([]);
      await treasurer.getByRole('button', { name: 'Dat klopt: betaald' }).click();
      await treasurer.getByText('Alle regels zijn verwerkt.').waitFor();

      await asker.goto(`${home}/claims`);
      await card(asker).getByText('Betaald').waitFor();
      const wide = await asker.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await noaber.idle();
      const { entries } = await (await fetch(`${home}/open/ledger.json`)).json();
      const types = entries
        .filter(({ description }: { description: string }) => description === what)
        .map(({ type }: { type: string }) => type);
      expect(types).toEqual(['commit', 'pay']);
      expect(errors).toEqual([]);
      for (const page of [asker, treasurer, board]) await page.context().close();
    }, 90_000);
  });
