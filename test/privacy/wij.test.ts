import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { questionsFor } from '../harness/questions.ts';

/**
 * What WIJ can find out, by every query of the schema in every way of asking it: of requests that were escalated and not
 * handed back everything, of all others nothing, not even that they are there.
 */
const wijk = 'korrewegwijk';
const secret = 'GEHEIM-VAN-BUREN';
const shown = 'AAN-WIJ-GEVRAAGD';
let city: City;
let wij: Person;
const hidden: string[] = [];
const escalated: string[] = [];
const others: string[] = [];

beforeAll(async () => {
  city = await startCity();
  const { board, coordinator } = await city.found(wijk);
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

it('is nothing of a request that was not escalated, or was handed back', async () => {
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
