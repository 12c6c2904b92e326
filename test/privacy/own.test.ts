import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { selectionsOf } from '../harness/selection.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let coordinator: Person;
let fatima: Person;
let henk: Person;
let host: Person;
let wij: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [fatima, henk, host] = (await city.residents(wijk, board, 'Fatima', 'Henk', 'Gerda')) as [
    Person,
    Person,
    Person,
  ];
  await city.act(board, wijk, 'grantRole', { personId: host.id, role: 'host', why: 'gastvrouw' }, '');
  wij = await city.professional(wijk, coordinator);
});
afterAll(() => city.stop());

const everyQuestion = () => {
  const schema = buildASTSchema(wijkDocument);
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const ids = args.some((arg) => arg.name === 'id') ? [fatima.id] : [undefined];
    return ids.flatMap((id) =>
      selectionsOf(schema, type, 3).map((inside) => `{ ${name}${id ? `(id: "${id}")` : ''} ${inside} }`),
    );
  });
};

describe('lived experience', () => {
  it('is read by its owner alone: nobody else finds it by any question, and it changes no answer', async () => {
    const questions = everyQuestion();
    const answersOf = async (who: Person) => {
      await city.idle();
      const answers = [];
      for (const question of questions) answers.push((await city.ask(who, wijk, question)).text);
      // The audit trail says that a profile was changed, not what.
      return answers.filter((text) => !text.includes('AuditConnection'));
    };
    const others = [henk, host, board, wij, coordinator];
    const before = await Promise.all(others.map(answersOf));
    await city.act(fatima, wijk, 'updateProfile', { livedExperience: ['addiction', 'loneliness'] }, '');
    expect((await city.ask(fatima, wijk, '{ me { livedExperience } }')).data.me.livedExperience).toEqual([
      'addiction',
      'loneliness',
    ]);
    expect(await Promise.all(others.map(answersOf))).toEqual(before);
  });

  it('stands in the table where it was written and where the matcher looks, and no list and no index reaches it', async () => {
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    const holding = Items.filter(
      (item) =>
        JSON.stringify(item).includes('loneliness') &&
        // The statutes name every category there is.
        !['wijk', 'founding', 'statutes'].includes(String(item.kind?.S)),
    );
    expect(holding.map(({ PK, SK }) => [PK?.S, SK?.S])).toEqual([
      [`W#${wijk}#EXPERIENCE`, fatima.id],
      [`W#${wijk}#HELPER`, `theme#loneliness#${fatima.id}`],
    ]);
    for (const item of holding)
      expect(Object.keys(item).filter((key) => /^(list|person|due|card)/.test(key))).toEqual([]);
  });

  it('does not count any more from the moment it was taken back', async () => {
    const id = newId('req');
    await city.change(henk, wijk, 'askForHelp', {
      id,
      category: 'addiction',
      title: 'Mijn zoon gamet',
      audience: 'circle',
    });
    const seen = async () => (await city.ask(fatima, wijk, `{ request(id: "${id}") { id } }`)).data.request;
    expect(await seen()).toEqual({ id });
    await city.act(fatima, wijk, 'updateProfile', { livedExperience: [] }, '');
    expect(await seen()).toBeNull();
  });
});

describe('a person', () => {
  it('shows street, talents and roles to whom they are for', async () => {
    const input = { street: 'Korreweg', talents: ['garden'], reach: '06 12345678' };
    await city.act(henk, wijk, 'updateProfile', input, '');
    const id = newId('req');
    await city.change(fatima, wijk, 'askForHelp', { id, category: 'garden', title: 'Heg' });
    await city.change(henk, wijk, 'answerRequest', { id: newId('ans'), requestId: id, text: 'Ik kom' });
    const query = `{ request(id: "${id}") { answers { person { name street talents roles joinedAt } } contact { name reach } } }`;
    const { data } = await city.ask(fatima, wijk, query);
    expect(data.request.answers[0].person).toEqual({
      name: 'Henk',
      street: null,
      talents: null,
      roles: null,
      joinedAt: null,
    });
    expect(data.request.contact).toBeNull();
    const seenByHost = await city.ask(
      host,
      wijk,
      '{ members(search: "hen") { edges { node { name street talents roles } } } }',
    );
    expect(seenByHost.data.members.edges[0].node).toEqual({
      name: 'Henk',
      street: 'Korreweg',
      talents: ['garden'],
      roles: ['resident'],
    });
    const seenByWij = await city.ask(
      wij,
      wijk,
      '{ members(search: "hen") { edges { node { name street talents roles } } } }',
    );
    expect(seenByWij.data.members.edges[0].node).toEqual({
      name: 'Henk',
      street: null,
      talents: null,
      roles: ['resident'],
    });
  });

  it('can take everything along that is kept about them, and nothing about anybody else', async () => {
    const { data } = await city.ask(henk, wijk, '{ me { everything } }');
    const everything = JSON.parse(data.me.everything);
    expect(everything.profile).toMatchObject({ name: 'Henk', street: 'Korreweg', reach: '06 12345678' });
    expect(everything.requests).toHaveLength(1);
    expect(everything.answers[0].text).toBe('Ik kom');
    expect(data.me.everything).not.toContain('Fatima');
    expect(data.me.everything).not.toContain(fatima.id);
  });
});

describe('who leaves', () => {
  it('is erased at once; who waited for them is not left waiting; the trail stays', async () => {
    const [leaver] = await city.residents(wijk, board, 'Vera Vertrek');
    if (!leaver) throw new Error('nobody came');
    await city.act(leaver, wijk, 'updateProfile', { reach: '06 99999999', livedExperience: ['debts'] }, '');
    const [own, theirs, answerId] = [newId('req'), newId('req'), newId('ans')];
    await city.change(leaver, wijk, 'askForHelp', { id: own, category: 'garden', title: 'Heg' });
    await city.change(fatima, wijk, 'askForHelp', { id: theirs, category: 'garden', title: 'Gras' });
    await city.change(leaver, wijk, 'answerRequest', { id: answerId, requestId: theirs, text: 'Ik help' });
    await city.change(fatima, wijk, 'acceptAnswer', { requestId: theirs, answerId });
    const message = { id: newId('msg'), requestId: theirs, text: 'Bericht dat weg moet' };
    await city.act(leaver, wijk, 'sendMessage', message, '');
    const done = newId('req');
    const words = { title: 'Vraag die weg moet', text: 'Verhaal dat weg moet' };
    await city.change(leaver, wijk, 'askForHelp', { id: done, category: 'garden', ...words });
    const offer = { id: newId('ans'), requestId: done, text: 'Antwoord dat weg moet' };
    await city.change(henk, wijk, 'answerRequest', offer);
    await city.change(leaver, wijk, 'acceptAnswer', { requestId: done, answerId: offer.id });
    const end = { requestId: done, solvedBy: 'residents', satisfaction: 5, comment: 'Cijfer dat weg moet' };
    await city.change(leaver, wijk, 'completeRequest', end);
    expect((await city.act(leaver, wijk, 'leave', { sure: false }, '')).userErrors[0].code).toBe('NOT_SURE');
    expect((await city.act(leaver, wijk, 'leave', { sure: true }, 'me { roles }')).me.roles).toEqual([]);
    await city.idle();
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    expect(JSON.stringify(Items)).not.toMatch(/Vera Vertrek|99999999|weg moet/);
    const { data } = await city.ask(fatima, wijk, `{ request(id: "${theirs}") { state answers { id } } }`);
    expect(data.request).toEqual({ state: 'open', answers: [] });
    expect((await city.ask(henk, wijk, `{ request(id: "${own}") { id } }`)).data.request).toBeNull();
    expect(
      (await city.ask(leaver, wijk, '{ requests { edges { node { id } } } }')).errors?.[0].extensions.code,
    ).toBe('NOT_A_RESIDENT');
    const audit = await city.ask(board, wijk, '{ audit(first: 50) { edges { node { action subject } } } }');
    expect(JSON.stringify(audit.data)).toContain(`{"action":"leave","subject":"${leaver.id}"}`);
  });

  it('does not keep WIJ waiting: whom it asked to take over, or who helped before', async () => {
    const [leaver] = await city.residents(wijk, board, 'Piet');
    if (!leaver) throw new Error('nobody came');
    const [offered, helped, answerId] = [newId('req'), newId('req'), newId('ans')];
    await city.change(fatima, wijk, 'askForHelp', { id: offered, category: 'debts', title: 'Post' });
    await city.change(fatima, wijk, 'escalateRequest', { requestId: offered, consent: true });
    const offer = { requestId: offered, toPersonId: leaver.id, note: 'Samen de post' };
    await city.change(wij, wijk, 'offerHandBack', offer);
    await city.change(fatima, wijk, 'askForHelp', { id: helped, category: 'debts', title: 'Brieven' });
    await city.change(leaver, wijk, 'answerRequest', { id: answerId, requestId: helped, text: 'Ik help' });
    await city.change(fatima, wijk, 'acceptAnswer', { requestId: helped, answerId });
    await city.change(fatima, wijk, 'escalateRequest', { requestId: helped, consent: true });
    expect((await city.act(leaver, wijk, 'leave', { sure: true }, '')).userErrors).toEqual([]);
    const again = await city.change(wij, wijk, 'offerHandBack', { ...offer, toPersonId: henk.id });
    expect(again.userErrors).toEqual([]);
    await city.change(fatima, wijk, 'withdrawConsent', { requestId: helped });
    const { data } = await city.ask(fatima, wijk, `{ request(id: "${helped}") { state helper { name } } }`);
    expect(data.request).toEqual({ state: 'open', helper: null });
  });

  it('and comes back is somebody new, under the same sign-in', async () => {
    const [person] = await city.residents(wijk, board, 'Wim');
    if (!person) throw new Error('nobody came');
    await city.act(person, wijk, 'leave', { sure: true }, '');
    const { invitation } = await city.act(board, wijk, 'invite', { id: newId('inv') }, 'invitation { code }');
    await city.act(person, wijk, 'joinWithCode', { code: invitation.code, name: 'Willem' }, '');
    const { data } = await city.ask(person, wijk, '{ me { roles person { name } livedExperience } }');
    expect(data.me).toEqual({ roles: ['resident'], person: { name: 'Willem' }, livedExperience: [] });
  });

  it('is not the last of the board', async () => {
    const answer = await city.act(board, wijk, 'leave', { sure: true }, '');
    expect(answer.userErrors[0]).toMatchObject({ code: 'LAST_BOARD' });
  });
});
