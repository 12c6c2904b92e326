import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { openNoaber, photo } from './harness.ts';

const { home, atHome, asks, does } = await openNoaber();

const person = (name: string) => atHome(name, 390, { hand: 'keyboard', language: 'nl' });
/** Whoever has no mouse is still somewhere on the page once a button went. */
const stays = async (page: Page) =>
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
const idOf = async (sub: string): Promise<string> =>
  (await asks(sub, '{ me { person { id } } }')).me.person.id;

/** Neighbours who come in with a code, without a screen. */
async function newcomers(count: number): Promise<string[]> {
  const { invite } = await asks(
    cast.board.sub,
    'mutation I($input: InviteInput!) { invite(input: $input) { invitation { code } } }',
    { input: { id: newId('inv'), uses: count } },
  );
  const { code } = invite.invitation;
  const subs = Array.from({ length: count }, () => randomUUID());
  for (const [i, sub] of subs.entries())
    await does(sub, 'joinWithCode', 'JoinWithCodeInput', { code, name: `Buur ${i + 1}` });
  return subs;
}

it('a request comes from WIJ alone to the whole wijk, as its requester says, and an answer is taken back', async () => {
  const id = newId('req');
  const title = 'De brief van de verhuurder';
  await does(cast.asker.sub, 'askForHelp', 'AskForHelpInput', {
    id,
    category: 'debts',
    title,
    audience: 'wij',
    consentToWij: true,
  });
  await does(cast.wij.sub, 'offerHandBack', 'OfferHandBackInput', {
    requestId: id,
    toPersonId: await idOf(cast.neighbour.sub),
    note: 'Samen de brief lezen',
  });
  const canBy = async (sub: string) => {
    const { request } = await asks(sub, `{ request(id: "${id}") { can } }`);
    return request?.can ?? [];
  };
  expect(await canBy(cast.neighbour.sub)).toEqual([]);

  const asker = await person(cast.asker.name);
  await asker.goto(`${home}/request/${id}`);
  const asked = asker.getByText(`WIJ vraagt ${cast.neighbour.name} om over te nemen`);
  await asked.waitFor();
  const allow = asker.getByRole('button', { name: 'Deze bewoner mag het weten' });
  await allow.click();
  await allow.waitFor({ state: 'detached' });
  await stays(asker);
  expect(await canBy(cast.neighbour.sub)).toContain('acceptHandBack');
  await asker.getByRole('button', { name: 'Liever niet' }).click();
  await asked.waitFor({ state: 'detached' });
  await stays(asker);
  expect(await canBy(cast.neighbour.sub)).toEqual([]);

  await asker.getByRole('button', { name: 'WIJ mag niet meer meelezen' }).click();
  await asker.getByText('Open', { exact: true }).waitFor();
  await stays(asker);
  expect(await canBy(cast.wij.sub)).toEqual([]);
  const widen = asker.getByRole('button', { name: 'Aan de hele wijk laten zien' });
  await widen.click();
  await widen.waitFor({ state: 'detached' });
  await asker.getByText('Wie mag dit lezen? Alle bewoners van de wijk.').waitFor();
  await stays(asker);
  expect(await canBy(cast.neighbour.sub)).toContain('answer');
  await asker.context().close();

  const answer = { id: newId('ans'), requestId: id, text: 'Ik lees met u mee' };
  await does(cast.neighbour.sub, 'answerRequest', 'AnswerRequestInput', answer);
  const neighbour = await person(cast.neighbour.name);
  await neighbour.goto(`${home}/request/${id}`);
  await neighbour.getByRole('button', { name: 'Mijn antwoord terughalen' }).click();
  await neighbour.getByRole('button', { name: 'Ik wil helpen' }).waitFor();
  await stays(neighbour);
  await neighbour.context().close();
}, 60_000);

it('a plan is turned down with a reason, and goes to the assembly with another', async () => {
  const id = newId('ini');
  await does(cast.asker.sub, 'proposeInitiative', 'ProposeInitiativeInput', {
    id,
    title: 'Een trampoline op het plein',
    text: 'Voor alle kinderen van de wijk, van vier tot tachtig.',
    estimate: 90_000,
  });
  const { initiative } = await asks(cast.asker.sub, `{ initiative(id: "${id}") { supportersNeeded } }`);
  for (const sub of await newcomers(initiative.supportersNeeded))
    await does(sub, 'supportInitiative', 'InitiativeIdInput', { initiativeId: id });

  const board = await person(cast.board.name);
  await board.goto(`${home}/plan/${id}`);
  await board.getByText('Gesteund').waitFor();
  await board.getByLabel('Waarom?').fill('Het plein is van de school');
  await board.getByRole('button', { name: 'Afwijzen' }).click();
  await board.getByText('Afgewezen').waitFor();
  await board.getByText('Besluit: Het plein is van de school').waitFor();
  await stays(board);
  await board.context().close();

  const asker = await person(cast.asker.name);
  await asker.goto(`${home}/plan/${id}`);
  await asker.getByLabel('Waarom?').fill('De school vindt het goed');
  await asker.getByRole('button', { name: 'Naar de ledenvergadering' }).click();
  await asker.getByText('Bij de ledenvergadering').waitFor();
  await asker.getByText('Bezwaar: De school vindt het goed').waitFor();
  await stays(asker);
  await asker.context().close();
}, 60_000);

it('who carried out a plan tells what came of it, with a picture', async () => {
  const { initiatives } = await asks(
    cast.asker.sub,
    '{ initiatives(state: funded, first: 50) { edges { node { id proposer { name } } } } }',
  );
  const ours = [cast.asker, cast.neighbour];
  const [chosen] = initiatives.edges.flatMap(
    ({ node }: { node: { id: string; proposer: { name: string } } }) =>
      ours.filter(({ name }) => name === node.proposer.name).map((by) => ({ id: node.id, by })),
  );
  await does(chosen.by.sub, 'startInitiative', 'InitiativeIdInput', { initiativeId: chosen.id });

  const page = await person(chosen.by.name);
  await page.goto(`${home}/plan/${chosen.id}`);
  await page.getByText('Bezig').waitFor();
  await page.getByLabel('Wat is ervan gekomen?').fill('Het staat er, en iedereen hielp mee.');
  const picture = { name: 'plein.png', mimeType: 'image/png', buffer: photo };
  await page.getByLabel('Foto toevoegen').setInputFiles(picture);
  await page.getByText('1 gekozen.').waitFor();
  await stays(page);
  await page.getByRole('button', { name: 'Verslag plaatsen' }).click();
  await page.getByText('Wat ervan kwam: Het staat er, en iedereen hielp mee.').waitFor();
  await page.locator('img.picture').waitFor();
  await stays(page);
  expect(await page.locator('img.picture').count()).toBe(1);
  await page.context().close();
}, 60_000);
