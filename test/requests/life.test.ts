import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

let city: City;
let board: Person;
let coordinator: Person;
let ask: Person;
let help: Person;
let third: Person;
let wij: Person;
const wijk = 'korrewegwijk';

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [ask, help, third] = (await city.residents(wijk, board, 'Fatima', 'Henk', 'Joke')) as [
    Person,
    Person,
    Person,
  ];
  wij = await city.professional(wijk, coordinator);
});
afterAll(() => city.stop());

const asked = async (more: object = {}) => {
  const id = newId('req');
  const answer = await city.change(ask, wijk, 'askForHelp', {
    id,
    category: 'debts',
    title: 'Rondkomen',
    ...more,
  });
  expect(answer.userErrors).toEqual([]);
  return id;
};
const answered = async (requestId: string, who = help) => {
  const id = newId('ans');
  const answer = await city.change(who, wijk, 'answerRequest', { id, requestId, text: 'Ik help graag' });
  expect(answer.userErrors).toEqual([]);
  return id;
};
const see = async (who: Person, id: string, fields: string) =>
  (await city.ask(who, wijk, `query See($id: ID!) { request(id: $id) { ${fields} } }`, { id })).data.request;

describe('the life of a request', () => {
  it('goes from open by an answer and an agreement to done', async () => {
    const id = await asked();
    const answerId = await answered(id);
    expect(await see(ask, id, 'state answers { text person { name } }')).toEqual({
      state: 'answered',
      answers: [{ text: 'Ik help graag', person: { name: 'Henk' } }],
    });
    await city.change(ask, wijk, 'acceptAnswer', { requestId: id, answerId });
    expect(await see(help, id, 'state requester { name } contact { name } can')).toEqual({
      state: 'agreed',
      requester: { name: 'Fatima' },
      contact: { name: 'Fatima' },
      can: ['undoMatch', 'message'],
    });
    const { message } = await city.act(
      help,
      wijk,
      'sendMessage',
      { id: newId('msg'), requestId: id, text: 'Zal ik morgen komen? 🙂' },
      'message { text mine }',
    );
    expect(message).toEqual({ text: 'Zal ik morgen komen? 🙂', mine: true });
    expect(await see(ask, id, 'messages { edges { node { text mine from { name } } } }')).toEqual({
      messages: {
        edges: [{ node: { text: 'Zal ik morgen komen? 🙂', mine: false, from: { name: 'Henk' } } }],
      },
    });
    const done = await city.change(ask, wijk, 'completeRequest', {
      requestId: id,
      solvedBy: 'residents',
      satisfaction: 5,
    });
    expect(done.request.state).toBe('done');
    expect(await see(third, id, 'id')).toBeNull();
  });

  it('does not show the name of a neighbour who hid it before the two agreed', async () => {
    const id = await asked({ hideName: true });
    expect(await see(help, id, 'requester { name } nameHidden')).toEqual({
      requester: null,
      nameHidden: true,
    });
    const answerId = await answered(id);
    expect((await see(help, id, 'requester { name }')).requester).toBeNull();
    await city.change(ask, wijk, 'acceptAnswer', { requestId: id, answerId });
    expect((await see(help, id, 'requester { name }')).requester).toEqual({ name: 'Fatima' });
  });

  it('opens again when a match is undone, and another answer can be picked', async () => {
    const id = await asked();
    const first = await answered(id);
    const second = await answered(id, third);
    await city.change(ask, wijk, 'acceptAnswer', { requestId: id, answerId: first });
    expect((await city.change(help, wijk, 'undoMatch', { requestId: id, why: 'ziek' })).request.state).toBe(
      'answered',
    );
    const again = await city.change(ask, wijk, 'acceptAnswer', { requestId: id, answerId: second });
    expect(again.request.state).toBe('agreed');
    expect(await see(help, id, 'id')).toBeNull();
  });

  it('goes to WIJ only with consent, shows who looked, and comes back to a resident who accepts by name', async () => {
    const id = await asked();
    expect(await see(wij, id, 'id')).toBeNull();
    const refused = await city.change(ask, wijk, 'escalateRequest', { requestId: id, consent: false });
    expect(refused.userErrors[0]).toMatchObject({ code: 'CONSENT_NEEDED', field: 'consent' });
    await city.change(ask, wijk, 'escalateRequest', { requestId: id, consent: true });
    expect(await see(help, id, 'id')).toBeNull();
    expect((await see(wij, id, 'title text')).title).toBe('Rondkomen');
    expect(await see(ask, id, 'looks { by { name } } escalation { ground }')).toEqual({
      looks: [{ by: { name: 'Wil Wijma' } }],
      escalation: { ground: 'consent' },
    });
    const hours = { id: newId('hrs'), requestId: id, minutes: 30 };
    await Promise.all(Array.from({ length: 5 }, () => city.change(wij, wijk, 'recordWijHours', hours)));
    expect((await see(wij, id, 'wijMinutes')).wijMinutes).toBe(30);
    await city.change(wij, wijk, 'offerHandBack', {
      requestId: id,
      toPersonId: help.id,
      note: 'Samen de post doen',
    });
    expect(await see(third, id, 'id')).toBeNull();
    expect(await see(help, id, 'handBack { note } can')).toEqual({
      handBack: { note: 'Samen de post doen' },
      can: ['acceptHandBack', 'declineHandBack'],
    });
    expect((await city.change(help, wijk, 'acceptHandBack', { requestId: id })).request.state).toBe('agreed');
    expect(await see(wij, id, 'id')).toBeNull();
  });

  it('keeps the answer of a neighbour whom WIJ asks to take over and who declines', async () => {
    const id = await asked();
    await answered(id);
    await city.change(ask, wijk, 'escalateRequest', { requestId: id, consent: true });
    const offer = { requestId: id, toPersonId: help.id, note: 'Samen de post doen' };
    expect((await city.change(wij, wijk, 'offerHandBack', offer)).userErrors).toEqual([]);
    await city.change(help, wijk, 'declineHandBack', { requestId: id, why: 'te druk' });
    await city.change(ask, wijk, 'withdrawConsent', { requestId: id });
    expect(await see(ask, id, 'state answers { text }')).toEqual({
      state: 'answered',
      answers: [{ text: 'Ik help graag' }],
    });
  });

  it('is not shown to whom WIJ named, when its requester takes the consent back before allowing it', async () => {
    const id = await asked({ audience: 'wij', consentToWij: true });
    const offer = { requestId: id, toPersonId: help.id, note: 'Samen de post doen' };
    expect((await city.change(wij, wijk, 'offerHandBack', offer)).userErrors).toEqual([]);
    expect(await see(help, id, 'id')).toBeNull();
    expect((await city.change(ask, wijk, 'withdrawConsent', { requestId: id })).userErrors).toEqual([]);
    expect(await see(ask, id, 'answers { text }')).toEqual({ answers: [] });
    expect(await see(help, id, 'title text')).toBeNull();
  });

  it('sends danger to WIJ at once and says so', async () => {
    const id = newId('req');
    const answer = await city.act(
      ask,
      wijk,
      'askForHelp',
      { id, category: 'health', title: 'Bang thuis', urgency: 'danger' },
      'notice request { state escalation { ground } }',
    );
    expect(answer.notice).toContain('112');
    expect(answer.request).toEqual({ state: 'withWij', escalation: { ground: 'danger' } });
  });

  it('shows a circle only to those whom it fits, by talent or by what they lived through', async () => {
    const id = await asked({ audience: 'circle', category: 'addiction' });
    expect(await see(help, id, 'id')).toBeNull();
    await city.act(help, wijk, 'updateProfile', { livedExperience: ['addiction'] }, 'me { livedExperience }');
    expect(await see(help, id, 'id')).toEqual({ id });
    const list = await city.ask(help, wijk, '{ requests(audience: circle) { edges { node { id } } } }');
    expect(list.data.requests.edges).toEqual([{ node: { id } }]);
    expect(
      (await city.ask(third, wijk, '{ requests(audience: circle) { edges { node { id } } } }')).data.requests
        .edges,
    ).toEqual([]);
    expect(await see(third, id, 'id')).toBeNull();
    const widened = await city.change(ask, wijk, 'widenRequest', { requestId: id });
    expect(widened.userErrors).toEqual([]);
    expect(await see(third, id, 'id')).toEqual({ id });
  });

  it('says in the caller’s language what can’t be done', async () => {
    const id = await asked();
    const own = await city.change(ask, wijk, 'answerRequest', {
      id: newId('ans'),
      requestId: id,
      text: 'zelf',
    });
    expect(own.userErrors).toEqual([
      { code: 'OWN_REQUEST', field: 'requestId', message: 'Dit is uw eigen hulpvraag.' },
    ]);
    await city.change(ask, wijk, 'withdrawRequest', { requestId: id });
    const late = await city.ask(
      help,
      wijk,
      'mutation A($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code message } } }',
      { input: { id: newId('ans'), requestId: id, text: 'te laat' } },
      { 'accept-language': 'en' },
    );
    expect(late.data.answerRequest.userErrors[0].code).toBe('NOT_FOUND');
    expect(late.data.answerRequest.userErrors[0].message).toContain('not here');
  });
});

describe('the clock', () => {
  it('asks the requester when nobody answers, lets a request expire, and erases its words after the term', async () => {
    const start = city.time.now;
    const id = await asked({ text: 'een lang verhaal' });
    const later = async (days: number) => {
      city.time.now = new Date(start.getTime() + days * 86_400_000);
      await city.clock(wijk);
    };
    await later(3);
    expect((await see(ask, id, 'attention')).attention).toBe('widenOrWij');
    await later(31);
    expect(await see(ask, id, 'state text')).toEqual({ state: 'expired', text: 'een lang verhaal' });
    await later(125);
    expect(await see(ask, id, 'state text title')).toEqual({ state: 'expired', text: null, title: null });
    city.time.now = start;
  });

  it('comes to what falls due later, however many that it can’t do stand before it', async () => {
    const start = city.time.now;
    const id = await asked();
    const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
    const spoiled = Array.from({ length: 120 }, () => newId('req'));
    for (const one of spoiled)
      await table.put({
        kind: 'request',
        at: ['REQUEST', one],
        due: ['DUE', `2026-01-01#${one}`],
        attributes: {},
      });
    city.time.now = new Date(start.getTime() + 3 * 86_400_000);
    await expect(city.clock(wijk)).rejects.toThrow();
    expect((await see(ask, id, 'attention')).attention).toBe('widenOrWij');
    for (const one of spoiled) await table.remove('REQUEST', one);
    city.time.now = start;
  });
});
