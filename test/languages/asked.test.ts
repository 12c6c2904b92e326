import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadInitiative, placeInitiative } from '../../functions/initiatives/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { put } from '../../functions/tenancy/table-writes.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let an: Person;
let bo: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [an, bo] = (await city.residents(wijk, board, 'An', 'Bo')) as [Person, Person];
  await city.act(board, wijk, 'grantRole', { personId: an.id, role: 'member', why: 'lid' }, 'person { id }');
});
afterAll(() => city.stop());

const query = '{ statutes { articles { number title paragraphs } } challengeRules { elements { id name } } }';
const read = async (language: string) =>
  (await city.ask(an, wijk, query, {}, { 'accept-language': language })).data;

it('answers in the language of who asks, whoever asked before', async () => {
  const [ar, tr, uk, nl] = await Promise.all([read('ar,en;q=0.5'), read('tr'), read('uk'), read('nl')]);
  const powers = (data: typeof nl) => data.statutes.articles[2];
  expect(powers(nl).title).toBe('Wie beslist over geld');
  expect(powers(ar).paragraphs[0]).toMatch(/^من يقرر في الإنفاق من الصندوق الحر حتى .*50.*: كل عضو\.$/);
  expect(powers(tr).paragraphs[0]).toBe('Serbest fondan en fazla €50 harcamaya karar veren: her üye.');
  expect(powers(uk).paragraphs[0].replaceAll('\u00A0', ' ')).toBe(
    'Хто вирішує щодо витрати з вільного фонду до 50 € включно: кожен член кооперативу.',
  );
  expect(ar.statutes.articles[0].paragraphs[3]).toMatch(/^أنواع المساعدة: الرفقة، التسوق،[^,]+$/);
  expect(tr.challengeRules.elements[0]).toEqual({ id: 'task', name: 'Görev' });
});

it('refuses with an amount as the language writes it', async () => {
  const plan = { id: newId('ini'), title: 'Bank in de zon', text: 'Wij zetten een bank neer.', estimate: 0 };
  const mutation = `mutation P($input: ProposeInitiativeInput!) {
    proposeInitiative(input: $input) { userErrors { field message } } }`;
  const { data } = await city.ask(an, wijk, mutation, { input: plan }, { 'accept-language': 'uk' });
  const [{ message }] = data.proposeInitiative.userErrors;
  expect(message.replace(/\s/g, ' ')).toBe('Введіть суму від 1 цента до 100 000 000 €.');
});

it('writes to somebody in the language that their profile names first, until they choose another', async () => {
  const told = async () => (await city.ask(bo, wijk, '{ me { telling { language } } }')).data.me.telling;
  await city.act(bo, wijk, 'updateProfile', { languages: ['tr', 'nl'] }, '');
  expect(await told()).toEqual({ language: 'tr' });
  await city.act(bo, wijk, 'setTelling', { language: 'en' }, '');
  expect(await told()).toEqual({ language: 'en' });
});

it('keeps in which language people wrote, for who reads it and for a voice', async () => {
  /** Does something while the app speaks a language to who does it. */
  const says = async (who: Person, language: string, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field } } }`;
    const { data } = await city.ask(who, wijk, document, { input }, { 'accept-language': language });
    expect(data[mutation].userErrors).toEqual([]);
  };
  const id = (kind: string) => newId(kind);
  const [plan, activity, meeting, motion] = [id('ini'), id('act'), id('mtg'), id('mot')];
  const words = { title: 'Bahçe', text: 'Birlikte bahçe yapalım.' };
  await says(an, 'tr', 'proposeInitiative', { id: plan, ...words, estimate: 100_00 });
  const when = { startsAt: '2026-11-20T19:00:00.000Z', minutes: 60, category: 'meet', place: 'Kade' };
  await says(an, 'ar,nl;q=0.5', 'planActivity', { id: activity, ...words, ...when });
  const held = { startsAt: '2026-12-01T19:00:00.000Z', endsAt: '2026-12-01T21:00:00.000Z', place: 'Kade' };
  await says(board, 'nl', 'conveneMeeting', { id: meeting, title: 'Vergadering', ...held });
  await says(an, 'uk', 'putMotion', { id: motion, meetingId: meeting, ...words });

  const [request, answer] = [id('req'), id('ans')];
  const help = { id: request, category: 'garden', title: 'Onkruid', languages: ['nl'] };
  await says(an, 'nl', 'askForHelp', help);
  await says(bo, 'uk', 'answerRequest', { id: answer, requestId: request, text: 'Я допоможу.' });
  const read = async (query: string, it: string) =>
    (await city.ask(an, wijk, `query Q($id: ID!) { ${query} }`, { id: it })).data;
  const answers = await read('request(id: $id) { answers { text language } }', request);
  expect(answers.request.answers).toEqual([{ text: 'Я допоможу.', language: 'uk' }]);
  await says(an, 'nl', 'acceptAnswer', { requestId: request, answerId: answer });
  await says(bo, 'en', 'sendMessage', { id: id('msg'), requestId: request, text: 'See you at ten.' });
  const talk = await read('request(id: $id) { messages { edges { node { language } } } }', request);
  expect(talk.request.messages.edges).toEqual([{ node: { language: 'en' } }]);

  const language = { language: 'tr' };
  expect((await read('initiative(id: $id) { language }', plan)).initiative).toEqual(language);
  expect((await read('activity(id: $id) { language }', activity)).activity).toEqual({ language: 'ar' });
  const { motions } = (await read('meeting(id: $id) { motions { language } }', meeting)).meeting;
  expect(motions).toEqual([{ language: 'uk' }]);

  // What was written before this was kept has none.
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const kept = await loadInitiative(table, plan);
  if (!kept) throw new Error('no plan');
  const { language: _, ...older } = { ...kept, id: newId('ini') };
  await table.transact([put(placeInitiative(older), 'absent')]);
  expect((await read('initiative(id: $id) { language }', older.id)).initiative).toEqual({ language: null });
});
