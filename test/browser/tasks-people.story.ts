import { expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { newId } from '../harness/city.ts';
import { openNoaber } from './harness.ts';

const { home, atHome, asks, does } = await openNoaber();

const person = (name: string) => atHome(name, 390, { hand: 'keyboard', language: 'nl' });
const rolesOf = async (sub: string): Promise<string[]> => (await asks(sub, '{ me { roles } }')).me.roles;

it('a code lets somebody in and is ended; a role is given to them and taken; and they leave', async () => {
  const { name, sub } = cast.newcomer;
  const board = await person(cast.board.name);
  await board.goto(`${home}/people`);
  await board.getByLabel('Voor hoeveel mensen?').fill('2');
  await board.getByRole('button', { name: 'Een code maken' }).click();
  const shown = board.getByRole('status').filter({ hasText: 'Scan dit plaatje' });
  const code = await shown.locator('.code').innerText();

  const newcomer = await person(name);
  await newcomer.getByLabel('Hoe heet u?').fill(name);
  await newcomer.getByLabel('Straat').selectOption('Floresstraat');
  await newcomer.getByLabel('Code').fill(code);
  await newcomer.getByRole('button', { name: 'Meedoen', exact: true }).click();
  await newcomer.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
  expect(await rolesOf(sub)).toEqual(['resident']);

  const card = board.getByRole('listitem').filter({ hasText: code });
  await card.getByRole('button', { name: `Stoppen ${code}` }).click();
  await board.locator('summary').filter({ hasText: 'Werkt niet meer' }).click();
  await card.getByText('Werkt niet meer').waitFor();
  await card.getByText(/^1 van 2 gebruikt/).waitFor();

  await board.getByLabel('Zoek op naam').fill(name);
  await board.getByRole('rowheader', { name }).waitFor();
  const form = board.locator('details').filter({ hasText: 'Rol geven of afnemen' });
  await form.getByText('Rol geven of afnemen').click();
  await form.getByLabel('Wie', { exact: true }).selectOption({ label: name });
  await form.getByLabel('Rol', { exact: true }).selectOption({ label: 'penningmeester' });
  const roles = board.getByRole('row').filter({ hasText: name }).getByRole('cell').first();
  for (const [deed, after] of [
    ['Geven', 'bewoner, penningmeester'],
    ['Afnemen', 'bewoner'],
  ] as const) {
    await form.getByLabel('Waarom?').fill('afgesproken op de vergadering');
    await form.getByRole('button', { name: deed, exact: true }).click();
    await form.getByText(`Gelukt. De rol van ${name} is veranderd.`).waitFor();
    await expect.poll(() => roles.innerText()).toBe(after);
  }
  expect(await rolesOf(sub)).toEqual(['resident']);
  await board.context().close();

  await newcomer.goto(`${home}/me`);
  await newcomer.getByText('Weggaan uit deze wijk').click();
  await newcomer.getByLabel('Ja, ik wil weg en mijn gegevens wissen').check();
  await newcomer.getByRole('button', { name: 'Weggaan' }).click();
  await newcomer.getByRole('heading', { level: 1, name: 'Meedoen in Korrewegwijk' }).waitFor();
  expect(await rolesOf(sub)).toEqual([]);
  await newcomer.context().close();
}, 90_000);

it('who has no code is let in by neighbours who vouch', async () => {
  const { name } = cast.elsewhere;
  const newcomer = await person(name);
  await newcomer.getByLabel('Hoe heet u?').fill(name);
  await newcomer.getByRole('button', { name: 'Zonder code meedoen' }).click();
  await newcomer.getByText('Vertel dit woord aan 2 buren.').waitFor();
  const word = await newcomer.locator('.code').innerText();
  await does(cast.neighbour.sub, 'vouch', 'VouchInput', { word });

  const asker = await person(cast.asker.name);
  await asker.goto(`${home}/me`);
  await asker.getByLabel('Woord', { exact: true }).fill(word);
  await asker.getByRole('button', { name: 'Ik sta voor deze buur in' }).click();
  await asker.getByText(`Dank u. U staat in voor ${name}.`).waitFor();
  await newcomer.reload();
  await newcomer.getByRole('heading', { level: 1, name: 'Wat kan ik nu doen?' }).waitFor();
  for (const page of [newcomer, asker]) await page.context().close();
}, 60_000);

it('a host opens what was proposed, signs somebody up, calls one time off, and then all of it', async () => {
  const id = newId('act');
  await does(cast.asker.sub, 'planActivity', 'PlanActivityInput', {
    id,
    title: 'Samen breien',
    text: '',
    place: 'Floreshuis',
    category: 'make',
    startsAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    minutes: 60,
    rule: 'FREQ=WEEKLY;COUNT=3',
  });
  const host = await person(cast.host.name);
  await host.goto(`${home}/activity/${id}`);
  const accept = host.getByRole('button', { name: 'In de agenda zetten' });
  await accept.click();
  await accept.waitFor({ state: 'detached' });

  await host.getByText('Wie komt er op').first().click();
  const first = host.locator('details').filter({ hasText: 'Wie komt er op' }).first();
  await first.getByLabel('Iemand anders aanmelden').fill(cast.neighbour.name);
  await first.getByRole('button', { name: 'Zoek op naam' }).click();
  const found = first.locator('.card').filter({ hasText: cast.neighbour.name });
  await found.getByLabel('Ik heb het gevraagd, en het is goed').check();
  await found.getByRole('button', { name: `Aanmelden ${cast.neighbour.name}` }).click();
  await first.locator('ol > li').filter({ hasText: cast.neighbour.name }).waitFor();

  await host.locator('summary').filter({ hasText: 'Afzeggen' }).click();
  const why = host.getByLabel('Waarom gaat het niet door?');
  await why.fill('De wol is op');
  await host.getByRole('button', { name: 'Alleen' }).click();
  const off = host.getByRole('listitem').filter({ hasText: 'Gaat niet door: De wol is op' });
  await off.waitFor();
  expect(await off.count()).toBe(1);
  await why.fill('Er is nooit meer wol');
  await host.getByRole('button', { name: 'Afzeggen', exact: true }).click();
  await host.getByRole('status').filter({ hasText: 'Gaat niet door: Er is nooit meer wol' }).waitFor();
  const { activity } = await asks(cast.host.sub, `{ activity(id: "${id}") { state } }`);
  expect(activity.state).toBe('cancelled');
  // What a host does went with it: the keyboard is at the title of the page.
  expect(await host.evaluate(() => document.activeElement?.textContent)).toBe('Samen breien');
  await host.context().close();
}, 60_000);

it('a sheet that can’t be entered goes from the pile with a reason', async () => {
  const [id, name] = [newId('ppr'), 'Onleesbaar'];
  await does(cast.host.sub, 'takeInPaper', 'TakeInPaperInput', { id, kind: 'other', name });
  const host = await person(cast.host.name);
  await host.goto(`${home}/desk`);
  const sheet = host.getByRole('listitem').filter({ hasText: name });
  await sheet.getByText('Dit kan niet').click();
  await sheet.getByLabel('Waarom niet?').fill('Nat geworden');
  await sheet.getByRole('button', { name: 'Bewaren' }).click();
  await sheet.waitFor({ state: 'detached' });
  const { papers } = await asks(cast.host.sub, '{ papers(first: 50) { edges { node { id } } } }');
  expect(papers.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(id);
  await host.context().close();
}, 60_000);

it('the board says who the working group of a pot is', async () => {
  const board = await person(cast.board.name);
  await board.goto(`${home}/money`);
  await board.getByText('De werkgroep van een pot kiezen').click();
  await board.getByLabel('Pot', { exact: true }).last().selectOption({ label: 'Groen in de straat' });
  const group = board.getByRole('group', { name: 'Wie zit er in de werkgroep?' });
  await board.getByLabel('Zoek op naam').fill(cast.neighbour.name);
  await group.getByLabel(cast.neighbour.name).check();
  await board.getByLabel('Waarom?').last().fill('hij snoeit graag');
  await board.getByRole('button', { name: 'Bewaren' }).click();
  await board.getByText('Bewaard.').waitFor();
  const pot = board.getByRole('rowheader').filter({ hasText: 'Groen in de straat' });
  await pot.filter({ hasText: cast.neighbour.name }).waitFor();
  await board.context().close();
}, 60_000);
