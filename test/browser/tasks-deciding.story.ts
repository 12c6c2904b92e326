import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { challengesIn } from './challenging.ts';
import { openNoaber } from './harness.ts';

const house = await openNoaber();
const { noaber, home, atHome, asks, does } = house;
const challenge = challengesIn(house);
const [start, day] = [Date.now(), 86_400_000];

async function at(name: string, path: string): Promise<Page> {
  const page = await atHome(name, 390, { hand: 'keyboard', language: 'nl' });
  await page.goto(`${home}/${path}`);
  return page;
}
const button = (page: Pick<Page, 'getByRole'>, name: string) =>
  page.getByRole('button', { name, exact: true });
const tag = (page: Pick<Page, 'locator'>, name: string) => page.locator('.tag', { hasText: name });
const leave = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));

it('a neighbour joins a challenge, is taken in and leaves; its group ends it', async () => {
  const id = await challenge('draft', 'Groen in de straat');
  const neighbour = await at(cast.neighbour.name, `challenge/${id}`);
  await button(neighbour, 'Ik wil meedoen').click();
  await button(neighbour, 'Ik doe niet meer mee').waitFor();

  const asker = await at(cast.asker.name, `challenge/${id}`);
  await asker.getByText(`${cast.neighbour.name} wil meedoen.`).waitFor();
  await button(asker, `${cast.neighbour.name} opnemen`).click();
  await asker.getByText(`Dit doen: ${cast.asker.name}, ${cast.neighbour.name}`).waitFor();

  await neighbour.reload();
  await neighbour.getByText(`Dit doen: ${cast.asker.name}, ${cast.neighbour.name}`).waitFor();
  await button(neighbour, 'Ik doe niet meer mee').click();
  await button(neighbour, 'Ik wil meedoen').waitFor();
  const query = `{ challenge(id: "${id}") { group { name } } }`;
  expect((await asks(cast.asker.sub, query)).challenge.group).toEqual([{ name: cast.asker.name }]);

  await asker.reload();
  await asker.locator('summary', { hasText: 'Stoppen' }).click();
  await button(asker, 'Stoppen').click();
  await asker.locator('.field__error').waitFor();
  await asker.getByLabel('Waarom?').fill('We hebben er geen tijd voor.');
  await button(asker, 'Stoppen').click();
  await tag(asker, 'Gestopt').waitFor();
  await asker.getByText('Uitleg: We hebben er geen tijd voor.').waitFor();
  await leave(neighbour, asker);
}, 60_000);

it('the coordinator rejects a challenge, and renews the contract of another', async () => {
  const rejected = await challenge('submitted', 'Zelf de straat vegen');
  const renewed = await challenge('evaluated', 'Samen uit de schulden');
  const page = await at(cast.coordinator.name, `challenge/${rejected}`);
  await page.locator('summary', { hasText: 'Afwijzen' }).click();
  await button(page, 'Afwijzen').click();
  await page.locator('.field__error').waitFor();
  await page.getByLabel('Waarom?').fill('De weg is te druk.');
  await button(page, 'Afwijzen').click();
  await tag(page, 'Afgewezen').waitFor();
  await page.getByText('Uitleg: De weg is te druk.').waitFor();

  const query = `{ challenge(id: "${renewed}") { state contract { endsOn } } }`;
  const before = (await asks(cast.asker.sub, query)).challenge.contract.endsOn;
  await page.goto(`${home}/challenge/${renewed}`);
  const details = page.locator('details').filter({ has: page.getByLabel('Hoeveel maanden langer?') });
  await details.locator('summary').click();
  await button(details, 'Verlengen').click();
  await details.locator('.field__error').waitFor();
  await details.getByLabel('Hoeveel maanden langer?').fill('3');
  await details.getByLabel('Waarom?').fill('Het gaat goed.');
  await button(details, 'Verlengen').click();
  await tag(page, 'Verlengd').waitFor();
  const { contract } = (await asks(cast.asker.sub, query)).challenge;
  expect(contract.endsOn > before).toBe(true);
  await leave(page);
}, 60_000);

it('a neighbour who can’t help after all says so, and the request is open again', async () => {
  const [requestId, answerId] = [newId('req'), newId('ans')];
  const request = { id: requestId, category: 'garden', title: 'De heg is te hoog' };
  await does(cast.asker.sub, 'askForHelp', 'AskForHelpInput', request);
  const answer = { id: answerId, requestId, text: 'Ik kom knippen' };
  await does(cast.neighbour.sub, 'answerRequest', 'AnswerRequestInput', answer);
  await does(cast.asker.sub, 'acceptAnswer', 'AcceptAnswerInput', { requestId, answerId });
  const page = await at(cast.neighbour.name, `request/${requestId}`);
  await tag(page, 'Afgesproken').waitFor();
  await page.getByText('Het lukt niet samen').click();
  await page.getByText('De afspraak vervalt dan.').waitFor();
  await button(page, 'Ja, de afspraak stoppen').click();
  await tag(page, 'Open').waitFor();
  const query = `{ request(id: "${requestId}") { state } }`;
  expect((await asks(cast.asker.sub, query)).request.state).toBe('open');
  await leave(page);
}, 60_000);

/** A meeting of the members so many days ahead; answers its id. */
async function meeting(title: string, days: number): Promise<string> {
  const id = newId('mtg');
  const [startsAt, endsAt] = [days, days + 0.1].map((on) => new Date(start + on * day).toISOString());
  const input = { id, title, place: 'Floreshuis', startsAt, endsAt };
  await does(cast.board.sub, 'conveneMeeting', 'ConveneMeetingInput', input);
  return id;
}

it('a member lets another vote, takes that back, and withdraws a motion', async () => {
  const id = await meeting('Najaarsvergadering', 20);
  const motion = { id: newId('mot'), meetingId: id, kind: 'decision', title: 'Zondag open' };
  await does(cast.asker.sub, 'putMotion', 'PutMotionInput', { ...motion, text: 'Dan is het stil in huis.' });
  const page = await at(cast.asker.name, `meeting/${id}`);
  await page.getByText('Iemand anders voor u laten stemmen').click();
  await page.getByLabel('Zoek op naam').fill('wiersma');
  await button(page, 'Zoek op naam').click();
  await button(page, `Laat ${cast.neighbour.name} voor mij stemmen`).click();
  await page.getByText(`${cast.neighbour.name} stemt voor u.`).waitFor();
  const query = `{ meeting(id: "${id}") { proxyTo { name } motions { title state } } }`;
  const given = (await asks(cast.asker.sub, query)).meeting.proxyTo;
  expect(given).toEqual({ name: cast.neighbour.name });
  await button(page, 'Ik stem toch zelf').click();
  await page.getByText('Iemand anders voor u laten stemmen').waitFor();
  const card = page.getByRole('listitem').filter({ hasText: 'Zondag open' });
  await button(card, 'Voorstel terugtrekken').click();
  await tag(card, 'Teruggetrokken').waitFor();
  const after = (await asks(cast.asker.sub, query)).meeting;
  expect(after).toEqual({ proxyTo: null, motions: [{ title: 'Zondag open', state: 'withdrawn' }] });
  await leave(page);
}, 60_000);

it('the board calls a meeting off, and adds to the minutes of one that was held', async () => {
  const [held, off] = [await meeting('Voorjaarsvergadering', 20), await meeting('Extra vergadering', 30)];
  const board = await at(cast.board.name, `meeting/${off}`);
  await board.locator('summary', { hasText: 'Vergadering afzeggen' }).click();
  await button(board, 'Vergadering afzeggen').click();
  await board.locator('.field__error').waitFor();
  await board.getByLabel('Waarom gaat hij niet door?').fill('De zaal is dicht');
  await button(board, 'Vergadering afzeggen').click();
  await tag(board, 'Gaat niet door').waitFor();
  await board.getByText('Gaat niet door: De zaal is dicht').waitFor();
  await leave(board);

  await noaber.setNow(new Date(start + 21 * day));
  await noaber.idle();
  const page = await at(cast.board.name, `meeting/${held}`);
  await page.getByRole('heading', { name: 'Verslag' }).waitFor();
  const note = page.getByLabel('Opmerking bij het verslag');
  await button(page, 'Toevoegen').click();
  await page.locator('.field__error').waitFor();
  await note.fill('Er waren twintig mensen.');
  await button(page, 'Toevoegen').click();
  await page.locator('p', { hasText: 'Er waren twintig mensen.' }).waitFor();
  expect(await note.inputValue()).toBe('');
  const { meeting: told } = await asks(cast.asker.sub, `{ meeting(id: "${held}") { notes { text } } }`);
  expect(told.notes).toEqual([{ text: 'Er waren twintig mensen.' }]);
  await leave(page);
}, 60_000);
