import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';
import { questionsFor } from '../harness/questions.ts';

/**
 * What those who are no neighbours can find out, by every query of the schema in every way of asking it. WIJ: of
 * requests that were escalated and not handed back everything, of all others nothing, not even that they are there. The
 * coordinator and the city: of none anything but counts.
 */
const wijk = 'korrewegwijk';
const secret = 'GEHEIM-VAN-BUREN';
const shown = 'AAN-WIJ-GEVRAAGD';
let city: City;
let wij: Person;
let coordinator: Person;
const hidden: string[] = [];
const escalated: string[] = [];
const others: string[] = [];

beforeAll(async () => {
  city = await startCity();
  const founded = await city.found(wijk);
  const { board } = founded;
  ({ coordinator } = founded);
  const [ask, help] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  wij = await city.professional(wijk, coordinator);
  await city.act(
    help,
    wijk,
    'updateProfile',
    { livedExperience: ['debts'], talents: ['debts'] },
    'me { id }',
  );
  const change = async (who: Person, mutation: string, input: object) => {
    const { userErrors } = await city.change(who, wijk, mutation, input);
    expect(userErrors, mutation).toEqual([]);
  };
  const asked = async (word: string, more: object = {}) => {
    const id = newId('req');
    (word === secret ? hidden : escalated).push(id);
    await change(ask, 'askForHelp', {
      id,
      category: 'debts',
      title: `${word} titel`,
      text: `${word} tekst`,
      ...more,
    });
    return id;
  };
  const answered = async (requestId: string) => {
    const answerId = newId('ans');
    await change(help, 'answerRequest', { id: answerId, requestId, text: `${secret} antwoord` });
    others.push(answerId);
    return { requestId, answerId };
  };
  const agreed = async (requestId: string) => {
    await change(ask, 'acceptAnswer', await answered(requestId));
    await city.act(help, wijk, 'sendMessage', { id: newId('msg'), requestId, text: `${secret} bericht` }, '');
  };
  const escalate = (requestId: string) => change(ask, 'escalateRequest', { requestId, consent: true });

  await asked(secret);
  await asked(secret, { audience: 'circle', hideName: true });
  await answered(await asked(secret));
  await agreed(await asked(secret));
  const done = await asked(secret);
  await agreed(done);
  await change(ask, 'completeRequest', { requestId: done, solvedBy: 'residents', satisfaction: 5 });
  const withdrawn = await asked(secret);
  await change(ask, 'withdrawRequest', { requestId: withdrawn, why: `${secret} reden` });
  // Asked of WIJ alone, and the consent taken back.
  const takenBack = await asked(secret, { audience: 'wij', consentToWij: true });
  await change(ask, 'withdrawConsent', { requestId: takenBack });
  const handedBack = await asked(secret);
  await escalate(handedBack);
  await change(wij, 'offerHandBack', { requestId: handedBack, toPersonId: help.id, note: 'Samen bellen' });
  await change(help, 'acceptHandBack', { requestId: handedBack });

  await escalate(await asked(shown));
  await asked(shown, { audience: 'wij', consentToWij: true });
  await asked(shown, { urgency: 'danger' });
  for (let hours = 0; hours < 4; hours++) {
    city.time.now = new Date(city.time.now.getTime() + 13 * 3_600_000);
    await city.clock(wijk);
  }
  await city.idle();
  others.push(ask.id, help.id, wij.id);
}, 60_000);
afterAll(() => city.stop());

it('is for WIJ nothing of a request that was not escalated, or was handed back', async () => {
  const questions = questionsFor([...hidden, ...escalated, ...others]);
  expect(questions.length).toBeGreaterThan(150);
  let found = 0;
  for (const question of questions) {
    const { text } = await city.ask(wij, wijk, question);
    expect(text, question).not.toContain(secret);
    for (const id of hidden) expect(text, question).not.toContain(id);
    if (text.includes(shown)) found++;
  }
  // They can read at all: what was escalated comes up, in its list and by its id.
  expect(found).toBeGreaterThan(5);
}, 600_000);

const tellsNothing = (text: string, question: string) => {
  expect(text, question).not.toContain(secret);
  expect(text, question).not.toContain(shown);
  for (const id of [...hidden, ...escalated]) expect(text, question).not.toContain(id);
};

it('is for the coordinator of the wijk nothing of any request', async () => {
  let answered = 0;
  for (const question of questionsFor([...hidden.slice(0, 2), ...escalated, ...others])) {
    const { text, errors } = await city.ask(coordinator, wijk, question);
    tellsNothing(text, question);
    if (!errors) answered++;
  }
  expect(answered).toBeGreaterThan(50);
}, 600_000);

it('is for officials of the city nothing of any request', async () => {
  const appointed = async (role: string, wijken: readonly string[] = []) => {
    const input = { id: newId('inv'), role, wijken };
    const { code } = await city.actCity(city.admin, 'inviteOfficial', input, 'code');
    const who = await somebody();
    await city.actCity(who, 'acceptAppointment', { code, name: 'Anna Ambtenaar' }, 'official { id }');
    return who;
  };
  const officials = [city.admin, await appointed('auditor'), await appointed('coordinator', [wijk])];
  for (const official of officials) {
    let figures = 0;
    for (const question of questionsFor(
      [`wijk_${wijk}`, ...hidden.slice(0, 2), ...escalated, ...others],
      'city',
    )) {
      const { text } = await city.askCity(official, question);
      tellsNothing(text, question);
      if (text.includes(wijk)) figures++;
    }
    // They can read at all: the wijk is there.
    expect(figures).toBeGreaterThan(0);
  }
}, 600_000);
