import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let an: Person;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  [an] = (await city.residents(wijk, board, 'An')) as [Person];
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
    'Хто вирішує про витрату з вільного фонду до 50 €: кожен член.',
  );
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
