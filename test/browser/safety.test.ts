import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { openNoaber, toSending, toTelling, violations } from './harness.ts';

const { home, atHome, does } = await openNoaber();

describe('safe in the neighbourhood, at a phone’s width', () => {
  const person = async (name: string) => {
    const page = await atHome(name, 390);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const ask = async (page: Page, title: string) => {
    await page.goto(`${home}/ask`);
    await toTelling(page);
    await page.getByLabel('Waar gaat het om?').fill(title);
    await toSending(page);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
  };

  it('who types that there is danger reads whom to call, before anything is sent', async () => {
    const page = await person(cast.asker.name);
    const sent: string[] = [];
    await page.goto(`${home}/ask`);
    await toTelling(page);
    await page.getByLabel('Vertel wat meer').waitFor();
    await page.waitForLoadState('networkidle');
    page.on(
      'request',
      (request) => void (request.method() === 'POST' && sent.push(request.postData() ?? '')),
    );
    await page.getByLabel('Vertel wat meer').fill('Mijn man slaat me als hij gedronken heeft');
    await page.getByRole('link', { name: '0800-2000' }).waitFor();
    await page.getByRole('button', { name: 'Laat mijn vraag meteen door WIJ lezen' }).click();
    expect(await page.getByLabel('Iemand is in gevaar').isChecked()).toBe(true);
    expect(sent).toEqual([]);
    // And nothing of it is kept, not even in this tab.
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toContain('danger');
    expect(kept).not.toContain('Mijn man');
    await page.context().close();
  }, 60_000);

  it('who keeps somebody away sees no request of theirs any more, and is not seen', async () => {
    const [asker, neighbour] = [await person(cast.asker.name), await person(cast.neighbour.name)];
    await ask(asker, 'Samen naar de markt');
    await ask(neighbour, 'Een ladder lenen');
    await asker.goto(`${home}/requests`);
    await asker.getByRole('link', { name: 'Een ladder lenen' }).click();
    await asker.getByText('Veilig in de wijk').click();
    await asker.getByRole('button', { name: 'Op afstand houden' }).dblclick();
    await asker.getByText(`U houdt ${cast.neighbour.name} nu op afstand.`).waitFor();
    for (const [page, title] of [
      [asker, 'Een ladder lenen'],
      [neighbour, 'Samen naar de markt'],
    ] as const) {
      await page.goto(`${home}/requests`);
      await page.locator('.card').first().waitFor();
      expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    }
    await asker.goto(`${home}/me`);
    await asker.getByRole('button', { name: 'Niet meer op afstand houden' }).click();
    await asker.getByText(`U houdt ${cast.neighbour.name} op afstand.`).waitFor({ state: 'detached' });
    for (const page of [asker, neighbour]) await page.context().close();
  }, 60_000);

  it('what was reported is decided on by the board, and read with its reason by whom it is about', async () => {
    const [asker, neighbour, board] = [
      await person(cast.asker.name),
      await person(cast.neighbour.name),
      await person(cast.board.name),
    ];
    await ask(neighbour, 'Een boormachine lenen');
    await asker.goto(`${home}/requests`);
    await asker.getByRole('link', { name: 'Een boormachine lenen' }).click();
    await asker.getByText('Veilig in de wijk').click();
    await asker.getByLabel('Wat is er gebeurd?').fill('Hij schold mij uit in de winkel');
    await asker.getByRole('button', { name: 'Melden bij het bestuur' }).dblclick();
    await asker.getByText('Uw melding is bij het bestuur.').waitFor();
    await board.goto(`${home}/people`);
    await board.getByText(`Over ${cast.neighbour.name}`).waitFor();
    expect(await board.getByText('Hij schold mij uit in de winkel').count()).toBe(1);
    const card = board.getByRole('listitem').filter({ hasText: `Over ${cast.neighbour.name}` });
    await card.getByLabel('Wat doen we?').selectOption({ label: 'Waarschuwing' });
    await card.getByLabel('Waarom').fill('Schelden doen we hier niet');
    await card.getByRole('button', { name: 'Besluiten' }).dblclick();
    await board.getByText(`Over ${cast.neighbour.name}`).waitFor({ state: 'detached' });
    await neighbour.goto(`${home}/me`);
    await neighbour.getByText('Schelden doen we hier niet').waitFor();
    await neighbour.getByLabel('Waarom bent u het er niet mee eens?').fill('Ik was het niet');
    await neighbour.getByRole('button', { name: 'Bezwaar maken' }).dblclick();
    await neighbour.getByText('Uw bezwaar wacht op de ledenvergadering.').waitFor();
    for (const page of [asker, neighbour, board]) await page.context().close();
  }, 60_000);

  it('a message that somebody wrote is reported, and the board reads that message alone', async () => {
    const requestId = newId('req');
    const answer = { id: newId('ans'), requestId, text: 'Ik kom' };
    const [asks, helps] = [cast.neighbour.sub, cast.asker.sub];
    const request = { id: requestId, category: 'garden', title: 'Een ladder vasthouden' };
    await does(asks, 'askForHelp', 'AskForHelpInput', request);
    await does(helps, 'answerRequest', 'AnswerRequestInput', answer);
    await does(asks, 'acceptAnswer', 'AcceptAnswerInput', { requestId, answerId: answer.id });
    for (const text of ['Fijn dat je komt', 'Je bent veel te laat, sukkel'])
      await does(asks, 'sendMessage', 'SendMessageInput', { id: newId('msg'), requestId, text });

    const page = await person(cast.asker.name);
    await page.goto(`${home}/request/${requestId}`);
    await page.getByText('Veilig in de wijk').click();
    const which = page.getByLabel('Gaat het om een bericht?');
    const option = which.getByRole('option', { name: 'sukkel' });
    await which.selectOption(await option.getAttribute('value'));
    await page.getByLabel('Wat is er gebeurd?').fill('Zo praat je niet met elkaar');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Melden bij het bestuur' }).dblclick();
    await page.getByText('Uw melding is bij het bestuur.').waitFor();
    expect(await which.inputValue()).toBe('');

    const board = await person(cast.board.name);
    await board.goto(`${home}/people`);
    const card = board.getByRole('listitem').filter({ hasText: 'Zo praat je niet met elkaar' });
    await card.getByText('Je bent veel te laat, sukkel').waitFor();
    expect(await board.content()).not.toContain('Fijn dat je komt');
    for (const one of [page, board]) await one.context().close();
  }, 60_000);
});
