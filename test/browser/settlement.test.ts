import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { fiscalDay } from '../../schema/money.ts';
import { daysIn, firstDayOf, lastDayOf, quarterAfter, quarterWith } from '../../schema/quarters.ts';
import { newId } from '../harness/city.ts';
import { centsOf, openNoaber, violations } from './harness.ts';

const house = await openNoaber();
const thisQuarter = quarterWith(fiscalDay(new Date()));
const first = firstDayOf(thisQuarter);

beforeAll(async () => {
  const { coordinator, board } = cast;
  const specialismId = newId('spc');
  const opened = { id: specialismId, name: 'Schuldhulp' };
  await house.does(coordinator.sub, 'openSpecialism', 'OpenSpecialismInput', opened);
  const strength = (version: number, fte: number) => ({
    ...{ specialismId, version, from: first, fte, tariff: 6_512, why: 'Zo is het afgesproken' },
  });
  await house.does(coordinator.sub, 'proposeBaseline', 'StrengthInput', strength(1, 400));
  await house.does(board.sub, 'agreeBaseline', 'AgreeBaselineInput', { specialismId, version: 2 });
  await house.does(coordinator.sub, 'setActualFte', 'StrengthInput', strength(3, 325));
  const hours = { kind: 'yearHours', from: first, value: 1_878, source: 'cao', assumed: false, version: 0 };
  await house.does(coordinator.sub, 'setFormationParameter', 'SetFormationParameterInput', hours);
});

for (const [width, quarter] of [
  [390, thisQuarter],
  [1280, quarterAfter(thisQuarter)],
] as const)
  describe(`at ${width} px`, () => {
    const at = async (name: string, path: string): Promise<Page> => {
      const page = await house.atHome(name, width);
      await page.goto(`${house.home}/${path}`);
      return page;
    };
    const amountIn = async (page: Page, name: string) =>
      centsOf(await page.getByRole('row', { name }).first().getByRole('cell').last().innerText());

    it('a quarter is settled by two, opened to hours and tariff, kept as PDF, and paid', async () => {
      // Two hours after the end of the quarter: the clock drafts it.
      await house.noaber.setNow(new Date(Date.parse(`${lastDayOf(quarter)}T23:59:00Z`) + 2 * 3_600_000));
      const coordinator = await at(cast.coordinator.name, 'money');
      await coordinator.getByRole('link', { name: 'Wat de wijk bespaarde' }).click();
      await coordinator.getByRole('link', { name: quarter }).click();
      await coordinator.getByText('Dit wacht op akkoord').waitFor();
      expect(await violations(coordinator)).toEqual([]);
      await coordinator.getByRole('button', { name: 'Akkoord met deze afrekening' }).click();
      await coordinator.getByText('Al akkoord: coördinator.').waitFor();

      const board = await at(cast.board.name, `savings/${quarter}`);
      await board.getByRole('button', { name: 'Akkoord met deze afrekening' }).click();
      await board.getByRole('heading', { name: 'Afgerekend' }).waitFor();

      const resident = await at(cast.asker.name, `savings/${quarter}`);
      const days = daysIn(firstDayOf(quarter), lastDayOf(quarter));
      const yearDays = daysIn(`${quarter.slice(0, 4)}-01-01`, `${quarter.slice(0, 4)}-12-31`);
      const saved = Math.floor((75 * 1_878 * 6_512 * days) / (100 * yearDays));
      await resident.getByRole('heading', { name: 'Afgerekend' }).waitFor();
      expect(await amountIn(resident, 'Bespaard')).toBe(saved);
      expect(await amountIn(resident, 'Voor de wijk')).toBe(Math.floor(saved / 2));
      // From the amount down to what it is made of: each month, and in it hours, fte and tariff.
      const months = resident.locator('details').filter({ hasText: 'bespaard' });
      expect(await months.count()).toBe(3);
      let sum = 0;
      for (const month of await months.all()) {
        await month.locator('summary').click();
        const cells = month.getByRole('row', { name: 'Schuldhulp' }).getByRole('cell');
        expect(await cells.nth(1).innerText()).toBe('4');
        expect(await cells.nth(2).innerText()).toMatch(/^3[.,]25$/);
        expect(centsOf(await cells.nth(5).innerText())).toBe(6_512);
        sum += centsOf(await cells.last().innerText());
      }
      expect(sum).toBe(saved);
      expect(await violations(resident)).toEqual([]);

      // The letters of a PDF are those of Dutch and English; in other languages one prints.
      const reader = await house.atHome(cast.asker.name, width, { language: 'nl' });
      await reader.goto(resident.url());
      const download = reader.waitForEvent('download');
      await reader.getByRole('button', { name: 'Bewaren als PDF' }).click();
      const kept = await download;
      expect(kept.suggestedFilename()).toBe(`korrewegwijk-${quarter}.pdf`);
      const pdf = readFileSync(await kept.path(), 'latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(saved / 100);
      for (const text of [`Afrekening ${quarter}`, 'Schuldhulp', euros, '65,12']) expect(pdf).toContain(text);

      const treasurer = await at(cast.neighbour.name, `savings/${quarter}`);
      await treasurer.getByText('Geld boeken dat voor deze afrekening binnenkwam').click();
      await treasurer.getByRole('button', { name: 'Boeken' }).click();
      await treasurer.getByRole('heading', { name: 'Ontvangen' }).waitFor();
      expect(await amountIn(treasurer, 'Komt nog van de gemeente')).toBe(0);
      expect(await violations(treasurer)).toEqual([]);
      // Booked by mistake: it is owed again.
      await treasurer
        .getByText(/^Terugdraaien: /)
        .first()
        .click();
      const undoing = treasurer.locator('details').filter({ hasText: 'Dit geld kwam niet binnen' });
      await undoing.getByLabel('Waarom?').fill('Het was van een ander');
      await undoing.getByRole('button', { name: /^Terugdraaien: / }).click();
      await treasurer.getByText('Geld boeken dat voor deze afrekening binnenkwam').waitFor();
      expect(await amountIn(treasurer, 'Komt nog van de gemeente')).toBe(Math.floor(saved / 2));
    }, 120_000);

    it('a correction says which field to mend, waits for both, and can be taken back', async () => {
      const board = await at(cast.board.name, `savings/${quarter}`);
      await board.getByText('Deze afrekening verbeteren').first().click();
      const form = board.locator('details').filter({ hasText: 'Deze afrekening verbeteren' });
      await form.getByLabel('Hoeveel fte was er?').fill('3');
      await form.getByRole('button', { name: 'Deze afrekening verbeteren' }).click();
      await form.getByText('Vul 3 of meer tekens in.').waitFor();
      await form.getByLabel('Waarom?').fill('Er was minder dan gedacht');
      await form.getByRole('button', { name: 'Deze afrekening verbeteren' }).click();
      await board.getByText('Reden: Er was minder dan gedacht').waitFor();
      expect(await violations(board)).toEqual([]);
      await board.getByText('Deze verbetering intrekken').first().click();
      const back = board.locator('details').filter({ hasText: 'Deze verbetering intrekken' });
      await back.getByLabel('Waarom?').fill('Het klopte toch');
      await back.getByRole('button', { name: 'Deze verbetering intrekken' }).click();
      await board.getByText('Reden: Er was minder dan gedacht').waitFor({ state: 'detached' });
      await board.getByRole('heading', { name: 'Afgerekend' }).waitFor();
    }, 120_000);
  });
