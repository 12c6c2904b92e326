import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followersOf } from '../../functions/telling/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const minute = 60_000;
let city: City;
let board: Person;
let coordinator: Person;
let ask: Person;
let help: Person;
let other: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [ask, help, other] = (await city.residents(wijk, board, 'Fatima', 'Henk', 'Ali')) as [
    Person,
    Person,
    Person,
  ];
});
afterAll(() => city.stop());

/** A Tuesday at eleven in the morning; each test has a week of its own. */
let week = 0;
beforeEach(async () => {
  await city.idle();
  for (const person of [ask, help, other, board]) await city.act(person, wijk, 'markSeen', {}, '');
  city.time.now = new Date(Date.parse('2026-11-03T10:00:00Z') + week++ * 7 * 86_400_000);
  await run();
  city.mails.length = 0;
});

const run = async () => {
  await city.idle();
  return city.notifier(wijk);
};
const later = async (ms: number) => {
  // The stream has caught up with what was done before the time goes on.
  await city.idle();
  city.time.now = new Date(city.time.now.getTime() + ms);
  return run();
};
const to = ({ id }: Person) => city.mails.filter((mail) => mail.to.startsWith(id));
const asked = async (more: object = {}) => {
  const id = newId('req');
  await city.change(ask, wijk, 'askForHelp', { id, category: 'debts', title: 'Rondkomen', ...more });
  return id;
};
const answered = async (who = help, requestId?: string) => {
  const request = requestId ?? (await asked());
  const answerId = newId('ans');
  await city.change(who, wijk, 'answerRequest', { id: answerId, requestId: request, text: 'Ik help' });
  return { requestId: request, answerId };
};
const news = async (who: Person) =>
  (await city.ask(who, wijk, '{ me { unseenNews news { edges { node { kind about many seen text } } } } }'))
    .data.me;
const unseenKinds = async (who: Person): Promise<string[]> =>
  (await news(who)).news.edges
    .map(({ node }: { node: { kind: string; seen: boolean } }) => node)
    .filter(({ seen }: { seen: boolean }) => !seen)
    .map(({ kind }: { kind: string }) => kind);

describe('an answer', () => {
  it('is told at once to who asked, in one letter, and to nobody else', async () => {
    await answered();
    expect((await run()).sent).toBe(0);
    expect((await later(2 * minute)).sent).toBe(1);
    expect(to(ask)[0]).toMatchObject({ subject: 'Er is nieuws voor u in de korrewegwijk' });
    expect(to(ask)[0]?.text).toContain('Iemand wil u helpen');
    expect((await later(24 * 60 * minute)).sent).toBe(0);
    expect(city.mails).toHaveLength(1);
  });

  it('comes twice from the stream and is told once', async () => {
    await answered();
    await city.idle();
    for (const batch of city.batches.slice(-6)) await city.projector(batch);
    expect(await unseenKinds(ask)).toEqual(['answered']);
    await later(2 * minute);
    for (const batch of city.batches.slice(-6)) await city.projector(batch);
    await later(2 * minute);
    expect(to(ask)).toHaveLength(1);
  });

  it('that was taken back before the letter is not told; a batch that comes again does not bring it back', async () => {
    const { requestId } = await answered();
    await city.idle();
    const batch = city.batches.at(-1);
    await city.change(help, wijk, 'withdrawAnswer', { requestId });
    await city.idle();
    if (batch) await city.projector(batch);
    expect(await unseenKinds(ask)).toEqual([]);
    expect((await later(2 * minute)).sent).toBe(0);
    expect(city.mails).toEqual([]);
  });

  it('that was looked for with a neighbour is no news to them once somebody else helps', async () => {
    await city.act(other, wijk, 'updateProfile', { talents: ['garden'] }, 'me { id }');
    const requestId = await asked({ category: 'garden' });
    await city.idle();
    await city.clock(wijk);
    await city.idle();
    expect(await unseenKinds(other)).toEqual(['asked']);
    const { answerId } = await answered(help, requestId);
    await city.change(ask, wijk, 'acceptAnswer', { requestId, answerId });
    await city.idle();
    expect(await unseenKinds(other)).toEqual([]);
    await later(2 * minute);
    expect(to(other)).toEqual([]);
  });

  it('that was seen in the app is not mailed', async () => {
    const { requestId } = await answered();
    await city.idle();
    expect((await news(ask)).unseenNews).toBe(1);
    await city.act(ask, wijk, 'markSeen', { about: requestId }, '');
    expect((await news(ask)).unseenNews).toBe(0);
    expect((await later(2 * minute)).sent).toBe(0);
  });

  it('waits in the night until quiet hours are over', async () => {
    city.time.now = new Date(city.time.now.getTime() + 12.5 * 60 * minute);
    await answered();
    expect((await later(60 * minute)).sent).toBe(0);
    expect((await later(6 * 60 * minute)).sent).toBe(0);
    // Seven in the morning, in winter six in UTC.
    city.time.now = new Date(`${city.time.now.toISOString().slice(0, 10)}T06:00:00.000Z`);
    expect((await run()).sent).toBe(1);
  });
});

describe('being chosen', () => {
  it('is told to the one, and to the other that somebody else helps; what one did oneself is told to nobody', async () => {
    const both = await answered();
    await answered(other, both.requestId);
    await city.idle();
    await city.act(ask, wijk, 'markSeen', {}, '');
    await city.change(ask, wijk, 'acceptAnswer', both);
    await later(2 * minute);
    expect(await unseenKinds(help)).toEqual(['accepted']);
    expect(await unseenKinds(other)).toEqual(['notChosen']);
    expect(await unseenKinds(ask)).toEqual([]);
    expect(city.mails.map(({ to: address }) => address.slice(0, 40)).sort()).toEqual(
      [help.id, other.id].sort(),
    );
  });
});

describe('messages', () => {
  it('are one line of the digest at five, however many there are', async () => {
    const both = await answered();
    await city.change(ask, wijk, 'acceptAnswer', both);
    await later(2 * minute);
    city.mails.length = 0;
    for (let n = 0; n < 10; n++)
      await city.act(
        help,
        wijk,
        'sendMessage',
        { id: newId('msg'), requestId: both.requestId, text: `Bericht ${n}` },
        '',
      );
    expect((await later(5 * minute)).sent).toBe(0);
    // Five in the afternoon, in winter four in UTC.
    city.time.now = new Date(`${city.time.now.toISOString().slice(0, 10)}T16:00:00.000Z`);
    expect((await run()).sent).toBe(1);
    expect(to(ask)[0]?.text).toContain('Nieuw bericht in een gesprek (10)');
    expect(to(ask)[0]?.text).not.toContain('Bericht 1');
    const { edges } = (await news(ask)).news;
    expect(edges[0].node).toMatchObject({ kind: 'message', about: both.requestId, many: 10, seen: false });
  });
});

describe('WIJ', () => {
  it('looks, asks a resident and is taken over from: the requester and the resident hear of it', async () => {
    const wij = await city.professional(wijk, coordinator);
    const requestId = await asked();
    await city.change(ask, wijk, 'escalateRequest', { requestId, consent: true });
    await city.ask(wij, wijk, `{ request(id: "${requestId}") { text } }`);
    await city.change(wij, wijk, 'offerHandBack', { requestId, toPersonId: help.id, note: 'Samen' });
    await city.idle();
    expect(await unseenKinds(ask)).toContain('looked');
    expect(await unseenKinds(help)).toEqual(['handBack']);
    await city.change(help, wijk, 'acceptHandBack', { requestId });
    await city.idle();
    expect((await unseenKinds(ask)).sort()).toEqual(['handBackTaken', 'looked']);
    // Taken over already: not told any more that one is asked.
    expect(await unseenKinds(help)).toEqual([]);
  });

  it('names a resident, who offered nothing: they are not among those who wait to hear who was chosen', async () => {
    const wij = await city.professional(wijk, coordinator);
    const requestId = await asked({ audience: 'wij', consentToWij: true });
    await city.change(wij, wijk, 'offerHandBack', { requestId, toPersonId: other.id, note: 'Samen' });
    await city.idle();
    const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
    expect(await followersOf(table, requestId)).toEqual([]);
    expect(await unseenKinds(other)).toEqual([]);
    await city.change(ask, wijk, 'allowHandBack', { requestId });
    await city.idle();
    expect(await unseenKinds(other)).toEqual(['handBack']);
    expect(await followersOf(table, requestId)).toEqual([]);
  });
});

describe('what everybody with a role is told', () => {
  it('reaches each of them once, but for who did it; and is not told once it is called off', async () => {
    for (const { id: personId } of [ask, help])
      await city.act(board, wijk, 'grantRole', { personId, role: 'member', why: 'lid' }, '');
    await later(2 * minute);
    expect(await unseenKinds(ask)).toEqual(['roleGiven']);
    const id = newId('mtg');
    const start = city.time.now.getTime() + 15 * 86_400_000;
    const [startsAt, endsAt] = [start, start + 7_200_000].map((one) => new Date(one).toISOString());
    await city.act(
      board,
      wijk,
      'conveneMeeting',
      { id, title: 'ALV', place: 'Floreshuis', startsAt, endsAt },
      '',
    );
    await run();
    await run();
    expect(await unseenKinds(help)).toEqual(['meetingCalled', 'roleGiven']);
    expect(await unseenKinds(board)).toEqual([]);
    expect(await unseenKinds(other)).toEqual([]);
    await city.act(board, wijk, 'cancelMeeting', { meetingId: id, why: 'ijzel' }, '');
    await run();
    expect(await unseenKinds(help)).toEqual(['meetingCancelled', 'roleGiven']);
    await later(20 * 86_400_000);
    expect(to(help)).toHaveLength(1);
    expect(await unseenKinds(help)).not.toContain('votingOpen');
  });
});

describe('wishes', () => {
  const set = (who: Person, input: object) =>
    city.act(who, wijk, 'setTelling', input, 'telling { channel digestAt language choices { group when } }');

  it('begin calm, change one by one, and hold for what waits already', async () => {
    const { data } = await city.ask(
      other,
      wijk,
      '{ me { telling { channel digestAt quietFrom choices { group when } } } }',
    );
    expect(data.me.telling).toMatchObject({ channel: 'email', digestAt: '17:00', quietFrom: '22:00' });
    expect(data.me.telling.choices).toContainEqual({ group: 'asks', when: 'atOnce' });
    await answered();
    await city.idle();
    await set(ask, { choices: [{ group: 'help', when: 'never' }] });
    expect((await later(3 * 86_400_000)).sent).toBe(0);
    expect(await unseenKinds(ask)).toEqual(['answered']);
    await set(ask, { choices: [{ group: 'help', when: 'weekly' }], language: 'en' });
    // Monday at five.
    expect((await later(86_400_000)).sent).toBe(0);
    city.time.now = new Date(
      Date.parse(`${city.time.now.toISOString().slice(0, 10)}T15:59:00.000Z`) + 2 * 86_400_000,
    );
    expect(city.time.now.getUTCDay()).toBe(1);
    expect((await run()).sent).toBe(0);
    expect((await later(minute)).sent).toBe(1);
    expect(to(ask)[0]?.subject).toBe('There is news for you in korrewegwijk');
    await set(ask, { choices: [{ group: 'help', when: 'atOnce' }], language: 'nl' });
  });

  it('are refused when they can not be', async () => {
    const codes = async (input: object) =>
      (await set(other, input)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ digestAt: '25:00', quietTo: 'acht' })).toEqual(['BAD_TIME', 'BAD_TIME']);
    expect(await codes({ channel: 'phone' })).toEqual(['PHONE_NEEDED']);
    expect(await codes({ language: 'fr' })).toEqual(['UNKNOWN_LANGUAGE']);
  });

  it('by telephone become one note for the host, who takes it off', async () => {
    const [host] = await city.residents(wijk, board, 'Gerda');
    if (!host) throw new Error('nobody came');
    await city.act(board, wijk, 'grantRole', { personId: host.id, role: 'host', why: 'gastvrouw' }, '');
    await set(ask, { channel: 'phone', phone: '050 123 45 67' });
    await answered();
    expect(await later(2 * minute)).toMatchObject({ sent: 0, noted: 1 });
    await answered();
    await later(2 * minute);
    const query = '{ phoneNotes { edges { node { id phone many person { name } } } } }';
    const { data, text } = await city.ask(host, wijk, query);
    expect(data.phoneNotes.edges).toHaveLength(1);
    const { node } = data.phoneNotes.edges[0];
    expect(node).toMatchObject({ phone: '050 123 45 67', many: 2, person: { name: 'Fatima' } });
    expect(text).not.toContain('Rondkomen');
    expect((await city.ask(help, wijk, query)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const called = async (id: string) =>
      (await city.act(host, wijk, 'phoneNoteDone', { id }, 'person { name }')).userErrors;
    const many = async () =>
      (await city.ask(host, wijk, query)).data.phoneNotes.edges.map(
        ({ node: { many } }: { node: { many: number } }) => many,
      );
    for (const _ of [1, 2]) expect(await called(node.id)).toEqual([]);
    expect(await many()).toEqual([]);
    // The same request once more, after there is news again: that was not told by that call.
    await answered();
    await later(2 * minute);
    expect(await called(node.id)).toEqual([]);
    expect(await many()).toEqual([1]);
    // What came in while the host was on the phone stays on the list too.
    const onThePhone = (await city.ask(host, wijk, query)).data.phoneNotes.edges[0].node.id;
    await answered();
    await later(2 * minute);
    expect(await called(onThePhone)).toEqual([]);
    expect(await many()).toEqual([2]);
    expect(await called((await city.ask(host, wijk, query)).data.phoneNotes.edges[0].node.id)).toEqual([]);
    expect(await many()).toEqual([]);
    await set(ask, { channel: 'email' });
  });
});

describe('who leaves', () => {
  it('is told nothing more, and of what they were told nothing stays', async () => {
    const [leaver] = await city.residents(wijk, board, 'Vera');
    if (!leaver) throw new Error('nobody came');
    const id = newId('req');
    await city.change(leaver, wijk, 'askForHelp', { id, category: 'garden', title: 'Heg' });
    await answered(help, id);
    await city.idle();
    const everything = JSON.parse((await city.ask(leaver, wijk, '{ me { everything } }')).data.me.everything);
    expect(everything.news).toMatchObject([{ what: 'answered', about: id }]);
    expect(everything.telling).toMatchObject({ channel: 'email' });
    await city.act(leaver, wijk, 'leave', { sure: true }, '');
    expect((await later(2 * minute)).sent).toBe(0);
    expect(to(leaver)).toEqual([]);
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    const left = Items.filter(({ kind }) => ['notice', 'telling', 'phoneNote'].includes(String(kind?.S)));
    expect(left.length).toBeGreaterThan(3);
    expect(JSON.stringify(left)).not.toContain(leaver.id);
  });
});
