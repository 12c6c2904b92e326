import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { atScreen, openNoaber, signInAs, violations } from './harness.ts';

const { noaber, browser, home, does } = await openNoaber();

const width = 390;

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

/** Tomorrow at this time of day in winter, or in summer an hour later: no quiet hour either way. */
const tomorrow = (time: string) =>
  new Date(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T${time}:00.000Z`);

describe(`at ${width} px`, () => {
  it('news is mailed, its link opens what it is about, and mail stops by one press', async () => {
    await noaber.setNow(tomorrow('09:00'));
    const requestId = newId('req');
    const title = 'Wie leest met mij een brief';
    await does(cast.asker.sub, 'askForHelp', 'AskForHelpInput', { id: requestId, category: 'debts', title });
    const answer = { id: newId('ans'), requestId, text: 'Ik kom langs' };
    await does(cast.neighbour.sub, 'answerRequest', 'AnswerRequestInput', answer);
    await noaber.idle();
    await noaber.setNow(tomorrow('09:05'));

    const page = await (await atScreen(browser, width)).newPage();
    await page.goto(`${noaber.origin}/mailbox`);
    const mail = page.getByRole('article').filter({ hasText: cast.asker.email }).first();
    await mail.getByRole('heading', { name: 'Er is nieuws voor u in de Korrewegwijk' }).waitFor();
    expect(await mail.textContent()).toContain('Iemand wil u helpen');
    expect(await mail.textContent()).not.toMatch(/brief|langs|Jan/);
    expect(await violations(page)).toEqual([]);
    await fits(page);
    const stop = (await mail.getByRole('link', { name: /telling\/stop/ }).getAttribute('href')) ?? '';

    // Whoever has the mail sees nothing yet: the link signs nobody in.
    await mail.getByRole('link', { name: requestId }).click();
    await page.getByRole('button', { name: 'Inloggen' }).waitFor();
    expect(await page.textContent('body')).not.toContain(title);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('button', { name: cast.asker.name }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(page.url()).toBe(`${home}/request/${requestId}`);

    // What was opened is seen; what comes in after that is counted in the bar.
    await page.goto(`${home}/news`);
    const line = page.getByRole('listitem').filter({ hasText: 'Iemand wil u helpen' }).first();
    await line.waitFor();
    expect(await line.textContent()).not.toContain('Nieuw ');
    const accept = { requestId, answerId: answer.id };
    await does(cast.asker.sub, 'acceptAnswer', 'AcceptAnswerInput', accept);
    for (const text of ['Ik ben er', 'Bij de deur'])
      await does(cast.neighbour.sub, 'sendMessage', 'SendMessageInput', {
        id: newId('msg'),
        requestId,
        text,
      });
    await noaber.idle();
    await page.goto(`${home}/news`);
    await page.getByRole('button', { name: /^Menu \(\d+\)$/ }).click();
    await page.getByRole('link', { name: /^Nieuws \(\d+\)$/ }).waitFor();
    await page.getByRole('link', { name: 'Nieuw bericht in een gesprek (2)' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await fits(page);
    await page.getByRole('button', { name: 'Alles gelezen' }).click();
    await page.getByRole('link', { name: 'Nieuws', exact: true }).waitFor();

    await page.goto(stop);
    await page.getByRole('heading', { name: 'Geen post meer krijgen?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop met mailen' }).click();
    await page.getByRole('heading', { name: 'U krijgt geen post meer' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Naar de app' }).click();
    const help = page.getByLabel('Mijn vragen en mijn hulp');
    await help.waitFor();
    expect(await help.inputValue()).toBe('never');
    await help.selectOption('atOnce');
    await page.getByLabel('Hoe laat komt het overzicht?').fill('acht uur');
    await page.getByRole('button', { name: 'Zo wil ik bericht krijgen' }).click();
    await page.getByText('Vul een tijd in, zoals 17:00.').waitFor();
    await page.getByLabel('Hoe laat komt het overzicht?').fill('08:00');
    await page.getByRole('button', { name: 'Zo wil ik bericht krijgen' }).click();
    await page.getByText('Bewaard').waitFor();
    expect(await violations(page)).toEqual([]);
    await fits(page);
    await page.goto(stop);
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
    await page.context().close();
  }, 90_000);

  it('a host sees whom to call, and no more than that there is news', async () => {
    const wishes = { channel: 'phone', phone: '050 123 45 67' };
    await does(cast.neighbour.sub, 'setTelling', 'SetTellingInput', wishes);
    await noaber.setNow(tomorrow('10:00'));
    const requestId = newId('req');
    const asked = { id: requestId, category: 'garden', title: 'Heg snoeien' };
    await does(cast.neighbour.sub, 'askForHelp', 'AskForHelpInput', asked);
    const answer = { id: newId('ans'), requestId, text: 'Ik kom' };
    await does(cast.asker.sub, 'answerRequest', 'AnswerRequestInput', answer);
    await noaber.idle();
    await noaber.setNow(tomorrow('10:05'));
    const page = await (await atScreen(browser, width)).newPage();
    await signInAs(page, home, cast.host.name);
    await page.getByRole('button', { name: /^Menu/ }).click();
    await page.getByRole('link', { name: /^Nieuws/ }).click();
    const note = page.getByRole('listitem').filter({ hasText: '050 123 45 67' });
    await note.waitFor();
    expect(await note.textContent()).toContain(cast.neighbour.name);
    expect(await note.textContent()).not.toContain('Heg');
    expect(await violations(page)).toEqual([]);
    await note.getByRole('button', { name: `${cast.neighbour.name} is gebeld` }).click();
    await page.getByText('Er is niemand om te bellen.').waitFor();
    await page.context().close();
  }, 60_000);
});
