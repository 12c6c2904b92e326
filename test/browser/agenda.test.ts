import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { openNoaber, violations } from './harness.ts';

const { noaber, home, atHome, asks, does } = await openNoaber();

/** Neighbours who come in with a code and sign up, without a screen. */
async function crowd(count: number, activityId: string, day: string): Promise<void> {
  const { invite } = await asks(
    cast.board.sub,
    'mutation I($input: InviteInput!) { invite(input: $input) { invitation { code } } }',
    { input: { id: `inv_${v7()}`, uses: count } },
  );
  for (let n = 1; n <= count; n++) {
    const sub = randomUUID();
    await does(sub, 'joinWithCode', 'JoinWithCodeInput', {
      code: invite.invitation.code,
      name: `Buur ${n}`,
    });
    await does(sub, 'signUp', 'SignUpInput', { activityId, day });
  }
}

for (const width of [390, 1280])
  describe(`at ${width} px`, () => {
    const person = (name: string) => atHome(name, width);

    it('a course fills, somebody waits, moves up and confirms', async () => {
      const title = `Rondkomen, groep ${width}`;
      const host = await person(cast.host.name);
      const errors: string[] = [];
      const listen = (page: Page) =>
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      listen(host);
      const card = (page: Page) => page.getByRole('listitem').filter({ hasText: title });

      await host.goto(`${home}/agenda`);
      await host.getByText('Activiteit maken').first().click();
      await host.getByRole('button', { name: 'Activiteit maken' }).click();
      await host.getByText('Vul 3 of meer tekens in.').waitFor();
      expect(await violations(host)).toEqual([]);
      await host.getByLabel('Hoe heet het?').fill(title);
      await host.getByLabel('Wat gaan we doen?').fill('Zes avonden over geld');
      await host.getByLabel('Waar?', { exact: true }).fill('Floreshuis');
      await host.getByLabel('Soort').selectOption('learn');
      await host.getByLabel('Hoe vaak?').selectOption('weekly');
      await host.getByLabel('Hoeveel keer in totaal?').fill('6');
      await host.getByLabel('Hoeveel plekken?').fill('12');
      await host.getByRole('group', { name: 'Kruis aan wat klopt' }).getByLabel('Het is een cursus').check();
      await host.getByLabel('Kosten per persoon in euro').fill('2 euro');
      await host.getByRole('button', { name: 'Activiteit maken' }).click();
      await host.getByText('Typ een bedrag, zoals 12,50.').waitFor();
      await host.getByLabel('Kosten per persoon in euro').fill('2');
      await host.getByRole('button', { name: 'Activiteit maken' }).dblclick();
      await host.getByText('Opgeslagen.').waitFor();
      await card(host).first().waitFor();
      await card(host).getByText('€ 2,00').first().waitFor();
      expect(await card(host).count()).toBe(1);
      const address = await card(host).getByRole('link', { name: title }).getAttribute('href');
      const activityId = address?.split('/').at(-1) ?? '';
      const { activity } = await asks(
        cast.host.sub,
        `{ activity(id: "${activityId}") { next(count: 1) { day } } }`,
      );
      await crowd(11, activityId, activity.next[0].day);

      const asker = await person(cast.asker.name);
      listen(asker);
      await asker.goto(`${home}/agenda`);
      await card(asker).getByText('Nog 1 van 12 plekken').waitFor();
      await card(asker).getByRole('button', { name: 'Aanmelden voor de hele cursus' }).click();
      await card(asker).getByText('U doet mee').waitFor();

      const waits = await person(cast.neighbour.name);
      listen(waits);
      await waits.goto(`${home}/agenda`);
      await card(waits).getByRole('button', { name: 'Op de wachtlijst' }).click();
      await card(waits).getByText('U bent nummer 1 op de wachtlijst').waitFor();
      expect(await violations(waits)).toEqual([]);

      await card(asker).getByRole('button', { name: 'Afmelden' }).click();
      await card(asker).getByRole('button', { name: 'Op de wachtlijst' }).waitFor();

      await waits.goto(home);
      await waits.getByText('bevestig uw plek').first().waitFor();
      expect(await violations(waits)).toEqual([]);
      await waits.goto(`${home}/agenda`);
      await card(waits).getByText('Er is plek voor u.').waitFor();
      await card(waits).getByRole('button', { name: 'Ik kom' }).click();
      await card(waits).getByText('U doet mee').waitFor();

      await host.goto(`${noaber.origin}${address}`);
      await host.getByText('Wie komt er op').first().click();
      await host.getByText(cast.neighbour.name).first().waitFor();
      expect(await host.getByText(cast.asker.name).count()).toBe(0);
      expect(await violations(host)).toEqual([]);
      expect(errors).toEqual([]);
    }, 90_000);

    it('a host confirms a place and signs off for who agreed, each asked for themselves', async () => {
      const activityId = `act_${v7()}`;
      const startsAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
      await does(cast.host.sub, 'planActivity', 'PlanActivityInput', {
        id: activityId,
        title: `Schaken ${width}`,
        text: '',
        place: 'Floreshuis',
        category: 'meet',
        startsAt,
        minutes: 60,
        places: 1,
      });
      const { activity } = await asks(
        cast.host.sub,
        `{ activity(id: "${activityId}") { next(count: 1) { day } } }`,
      );
      for (const { sub } of [cast.asker, cast.neighbour])
        await does(sub, 'signUp', 'SignUpInput', { activityId, day: activity.next[0].day });

      const host = await person(cast.host.name);
      await host.goto(`${home}/activity/${activityId}`);
      await host.getByText('Wie komt er op').first().click();
      const row = (name: string) => host.locator('ol > li').filter({ hasText: name });
      await row(cast.asker.name).getByText(cast.asker.name).first().click();
      await row(cast.asker.name).getByRole('button', { name: 'Afmelden' }).click();
      await row(cast.asker.name).getByRole('alert').waitFor();
      await row(cast.asker.name).getByLabel('Ik heb het gevraagd, en het is goed').check();
      expect(await violations(host)).toEqual([]);
      await row(cast.asker.name).getByRole('button', { name: 'Afmelden' }).dblclick();
      await row(cast.asker.name).waitFor({ state: 'detached' });

      const next = row(`${cast.neighbour.name} (moet nog bevestigen)`);
      await next.getByText(cast.neighbour.name).first().click();
      await next.getByLabel('Ik heb het gevraagd, en het is goed').check();
      await next.getByRole('button', { name: 'Plek bevestigen' }).click();
      await next.waitFor({ state: 'detached' });
      await row(cast.neighbour.name).waitFor();
      await host.context().close();
    }, 60_000);

    it('how many came besides stays when the host notes again', async () => {
      const activityId = `act_${v7()}`;
      const startsAt = new Date(Date.now() - 3_600_000).toISOString();
      await does(cast.host.sub, 'planActivity', 'PlanActivityInput', {
        id: activityId,
        title: `Inloop ${width}`,
        text: '',
        place: 'Floreshuis',
        category: 'meet',
        startsAt,
        minutes: 30,
      });
      const host = await person(cast.host.name);
      const besides = host.getByLabel('Hoeveel kwamen er nog meer?');
      await host.goto(`${home}/activity/${activityId}`);
      await host.getByText('Wie was er op').first().click();
      await besides.fill('7');
      await host.getByRole('button', { name: 'Opslaan wie er was' }).click();
      await host.getByText('Er waren 7 mensen.').waitFor();
      await host.reload();
      await host.getByText('Wie was er op').first().click();
      expect(await besides.inputValue()).toBe('7');
      expect(await violations(host)).toEqual([]);
      await host.context().close();
    }, 60_000);

    it('the calendar link is made and replaced, and the week goes on one sheet of paper', async () => {
      const page = await person(cast.asker.name);
      await page.goto(`${home}/agenda`);
      await page.getByText('In uw eigen agenda').click();
      const link = page.getByLabel('Uw link');
      await page.getByRole('button', { name: /^Link (maken|vervangen)$/ }).waitFor();
      const before = (await link.isVisible()) ? await link.inputValue() : '';
      await page.getByRole('button', { name: /^Link (maken|vervangen)$/ }).click();
      await link.waitFor();
      await expect.poll(() => link.inputValue()).not.toBe(before);
      const first = await link.inputValue();
      await page.getByRole('button', { name: 'Link vervangen' }).click();
      await expect.poll(() => link.inputValue()).not.toBe(first);
      expect(await violations(page)).toEqual([]);
      expect((await fetch(first)).status).toBe(404);
      const now = await fetch(await link.inputValue());
      expect([now.status, now.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);

      await page.goto(`${home}/agenda/week`);
      await page.getByRole('button', { name: 'Week later' }).click();
      await page.getByText('Taalcafé').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Week later' }).isVisible()).toBe(false);
      expect(await page.locator('.poster__code img').isVisible()).toBe(true);
      // A4 is 297 mm high, with 15 mm above and below; a millimetre of paper is 96/25.4 px.
      await page.setViewportSize({ width: Math.round((180 * 96) / 25.4), height: 900 });
      const height = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
      expect(height).toBeLessThan((267 * 96) / 25.4);
    }, 60_000);
  });
