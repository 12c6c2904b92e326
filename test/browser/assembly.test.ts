import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { readerOf } from '../../schema/errors.ts';
import { further } from '../../schema/languages/further.ts';
import { say } from '../../schema/languages/sentences.ts';
import { listed } from '../../schema/languages/values.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { newId } from '../harness/city.ts';
import { openNoaber, violations } from './harness.ts';

const { noaber, home, atHome, asks, does } = await openNoaber();
const [start, day, width] = [Date.now(), 86_400_000, 390];
const [meetingId, motionId] = [newId('mtg'), newId('mot')];
const at = (days: number) => new Date(start + days * day).toISOString();
const title = 'Zondag open';

beforeAll(async () => {
  const idOf = async (sub: string): Promise<string> =>
    (await asks(sub, '{ me { person { id } } }')).me.person.id;
  await does(cast.board.sub, 'conveneMeeting', 'ConveneMeetingInput', {
    id: meetingId,
    title: 'Najaarsvergadering',
    place: 'Floreshuis',
    startsAt: at(20),
    endsAt: at(20.1),
  });
  const motion = { id: motionId, meetingId, kind: 'decision', title, text: 'De huiskamer gaat zondag open.' };
  await does(cast.asker.sub, 'putMotion', 'PutMotionInput', motion);
  const toPersonId = await idOf(cast.asker.sub);
  await does(cast.neighbour.sub, 'giveProxy', 'GiveProxyInput', { meetingId, toPersonId });
  for (const word of ['te laat', 'te luid']) {
    const id = newId('rep');
    await does(cast.neighbour.sub, 'reportPerson', 'ReportPersonInput', {
      id,
      personId: toPersonId,
      text: word,
    });
    const decided = { reportId: id, measure: 'warning', why: `U was ${word}` };
    await does(cast.board.sub, 'decideReport', 'DecideReportInput', decided);
    await does(cast.asker.sub, 'appealMeasure', 'AppealMeasureInput', {
      measureId: id,
      why: 'Ik was het niet',
    });
  }
});

const card = (page: Page) => page.getByRole('listitem').filter({ hasText: title });
const meeting = `${home}/meeting/${meetingId}`;

describe('a meeting, at a phone’s width', () => {
  it('whoever appealed twice chooses which measure the members are asked to lift', async () => {
    const page = await atHome(cast.asker.name, width);
    const { me } = await asks(cast.asker.sub, '{ me { measures { id why } } }');
    const late = me.measures.find(({ why }: { why: string }) => why === 'U was te laat');
    await page.goto(meeting);
    await page.getByText('Een voorstel doen').first().click();
    const kind = page.getByLabel('Wat voor voorstel?');
    await kind.selectOption({ label: 'De afspraken veranderen' });
    await page.getByLabel('Tot en met').first().fill('vijftig');
    await page.getByText('Typ een bedrag, zoals 12,50.').waitFor();
    await page.getByLabel('Tot en met').first().fill('50');
    await page.getByText('Typ een bedrag, zoals 12,50.').waitFor({ state: 'detached' });
    const corners = page.getByRole('group', { name: 'Vierhoek: wie moet het eens zijn met een stap?' });
    await page.getByText('Wat WIJ doet en wat dat bespaart').click();
    await expect.poll(() => corners.getByRole('checkbox', { checked: true }).count()).toBe(4);
    await corners.getByLabel('penningmeester').check();
    await page.getByRole('button', { name: 'Wat verandert er?' }).click();
    const reader = readerOf(await page.evaluate(() => document.documentElement.lang), further);
    const all = [...foundingStatutes.lettingGo.corners, 'treasurer'] as const;
    const agreeing = listed(all.map((role) => say(`corner_${role}`, {})));
    await page.getByText(say('cornersAgree', { corners: agreeing })(reader)).waitFor();
    await kind.selectOption({ label: 'Een maatregel van het bestuur opheffen' });
    const which = page.getByLabel('Welke maatregel?');
    await expect.poll(() => which.getByRole('option').count()).toBe(2);
    await which.selectOption(late.id);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Waar gaat het over?').fill('Op tijd');
    await page.getByLabel('Waarom?').fill('Ik was op tijd.');
    const sent = page.waitForRequest((request) => !!request.postData()?.includes('PutMotion'));
    await page.getByRole('button', { name: 'Een voorstel doen' }).click();
    expect((await sent).postDataJSON().variables.input.measureId).toBe(late.id);
    await page.getByRole('heading', { name: 'Op tijd' }).waitFor();
    await expect.poll(() => kind.inputValue()).toBe('decision');
    expect(await page.getByLabel('Waarom?').inputValue()).toBe('');
    await page.context().close();
  }, 60_000);

  it('whoever votes for another changes that vote, also when they come back', async () => {
    await noaber.setNow(new Date(start + 15 * day));
    const page = await atHome(cast.asker.name, width);
    await page.goto(meeting);
    const theirs = () => card(page).getByRole('group', { name: `Stem van ${cast.neighbour.name}` });
    for (const [answer, said] of [
      ['Voor', 'voor'],
      ['Tegen', 'tegen'],
    ] as const) {
      await theirs().getByRole('button', { name: answer, exact: true }).click();
      await theirs().getByText(`Stem van ${cast.neighbour.name}: ${said}.`).waitFor();
    }
    await page.reload();
    await theirs().getByRole('button', { name: 'Onthouden' }).click();
    await theirs().getByText(`Stem van ${cast.neighbour.name}: onthouden.`).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('a host votes for who agreed, and for nobody else who was found', async () => {
    const page = await atHome(cast.host.name, width);
    await page.goto(meeting);
    await card(page).getByText('Stemmen voor een lid dat er is').click();
    await card(page).getByLabel('Zoek op naam').fill('ma');
    await card(page).getByRole('button', { name: 'Zoek op naam' }).click();
    const group = (name: string) => card(page).getByRole('group', { name });
    const [board, asker] = [group(cast.board.name), group(cast.asker.name)];
    await board.getByLabel('Dit lid zei dat het goed is.').check();
    expect(await asker.getByLabel('Dit lid zei dat het goed is.').isChecked()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await asker.getByRole('button', { name: 'Voor', exact: true }).click();
    await asker.getByRole('alert').waitFor();
    await board.getByRole('button', { name: 'Voor', exact: true }).click();
    await board.getByText(`Stem van ${cast.board.name}: voor.`).waitFor();
    // Who thinks better of it says so to the host, and agrees again.
    expect(await board.getByLabel('Dit lid zei dat het goed is.').isChecked()).toBe(false);
    await board.getByLabel('Dit lid zei dat het goed is.').check();
    await board.getByRole('button', { name: 'Tegen', exact: true }).click();
    await board.getByText(`Stem van ${cast.board.name}: tegen.`).waitFor();
    await page.context().close();

    await noaber.setNow(new Date(start + 21 * day));
    await noaber.idle();
    const { meeting: held } = await asks(
      cast.board.sub,
      `{ meeting(id: "${meetingId}") { motions { id outcome { yes no abstain } } } }`,
    );
    const counted = held.motions.find(({ id }: { id: string }) => id === motionId);
    expect(counted.outcome).toEqual({ yes: 0, no: 1, abstain: 1 });
  }, 60_000);
});
