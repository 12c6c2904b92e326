import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let ask: Person;
let help: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  await city.found('selwerd');
  [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
});
afterAll(() => city.stop());

/** Somebody offers to help; what is mailed of it, if anything. */
async function letter(from = ask) {
  city.time.now = new Date('2026-11-03T10:00:00Z');
  city.mails.length = 0;
  const requestId = newId('req');
  await city.change(from, wijk, 'askForHelp', { id: requestId, category: 'debts', title: 'Rondkomen' });
  await city.change(help, wijk, 'answerRequest', { id: newId('ans'), requestId, text: 'Ik help' });
  await city.idle();
  city.time.now = new Date('2026-11-03T10:05:00Z');
  await city.notifier(wijk);
  return city.mails[0];
}
const linkIn = (mail: Awaited<ReturnType<typeof letter>>) =>
  /<(.+)>/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
const choices = async () =>
  (await city.ask(ask, wijk, '{ me { telling { choices { when } } } }')).data.me.telling.choices.map(
    ({ when }: { when: string }) => when,
  );

describe('unsubscribing', () => {
  it('takes one press without signing in; a look at the link alone changes nothing', async () => {
    const mail = await letter();
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const link = linkIn(mail);
    expect(mail?.text).toContain(link);
    for (let n = 0; n < 3; n++) {
      const looked = await city.door(wijk, link, 'GET');
      expect(looked).toMatchObject({ statusCode: 200 });
      expect(looked.body).toContain('<button type="submit">Stop met mailen</button>');
    }
    expect(await choices()).toContain('atOnce');
    const pressed = await city.door(wijk, link, 'POST', 'en');
    expect(pressed.body).toContain('You get no more mail');
    expect(new Set(await choices())).toEqual(new Set(['never']));
    // Pressed again, by a mail program that was not sure: the same answer.
    expect((await city.door(wijk, link, 'POST')).statusCode).toBe(200);
    expect(await letter()).toBeUndefined();
  });

  it('by a link that was used once already does nothing to who wants mail again', async () => {
    const first = { choices: [{ group: 'help', when: 'atOnce' }] };
    await city.act(ask, wijk, 'setTelling', first, '');
    const [earlier, again] = [linkIn(await letter()), linkIn(await letter())];
    expect(earlier).not.toBe('');
    expect((await city.door(wijk, again, 'POST')).statusCode).toBe(200);
    await city.act(ask, wijk, 'setTelling', first, '');
    for (const link of [earlier, again])
      for (const method of ['GET', 'POST'] as const) {
        const answer = await city.door(wijk, link, method);
        expect(answer.statusCode).toBe(410);
        expect(answer.body).toContain('Deze link werkt niet meer');
      }
    expect(await choices()).toContain('atOnce');
  });

  it('by a link of who left makes nothing of them again', async () => {
    const [leaver] = await city.residents(wijk, board, 'Vera');
    if (!leaver) throw new Error('nobody came');
    const mail = await letter(leaver);
    await city.act(leaver, wijk, 'leave', { sure: true }, '');
    await city.idle();
    expect((await city.door(wijk, linkIn(mail), 'GET')).statusCode).toBe(410);
    expect((await city.door(wijk, linkIn(mail), 'POST')).statusCode).toBe(410);
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    expect(Items.filter(({ PK, SK }) => /#TELLING$/.test(`${PK?.S}`) && SK?.S === leaver.id)).toEqual([]);
  });

  it('by a link that was altered, is too old, or of another wijk, says so clearly and changes nothing', async () => {
    const link = linkIn(await letter());
    const altered = link.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    const other = link.replace(ask.sub, help.sub);
    for (const bad of [altered, other, link.replace(/l=.*/, 'l='), link.replace(/\?.*/, '')])
      expect((await city.door(wijk, bad, 'POST')).statusCode, bad).toBe(410);
    expect((await city.door('selwerd', link.replace(wijk, 'selwerd'), 'POST')).statusCode).toBe(410);
    city.time.now = new Date('2027-02-03T10:05:00Z');
    expect((await city.door(wijk, link, 'POST')).statusCode).toBe(410);
    expect(await choices()).toContain('atOnce');
  });
});
