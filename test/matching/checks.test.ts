import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenPromises } from '../../functions/checks/checks.ts';
import { loadRequest, placeRequest } from '../../functions/requests/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let table: Table;
let fatima: Person;
let henk: Person;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  [fatima, henk] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
  await city.act(henk, wijk, 'updateProfile', { talents: ['garden'] }, '');
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
});
afterAll(() => city.stop());

const broken = async () => {
  await city.idle();
  return brokenPromises(table, city.time.now);
};
const asked = async () => {
  const id = newId('req');
  await city.change(fatima, wijk, 'askForHelp', { id, category: 'garden', title: 'Heg' });
  await city.clock(wijk);
  return id;
};

it('all is well with requests that wait and people who were asked', async () => {
  for (let n = 0; n < 4; n++) await asked();
  expect(await broken()).toEqual([]);
});

it('a request that waits, and that the clock will not come by, is named', async () => {
  const id = await asked();
  const request = await loadRequest(table, id, true);
  if (!request) throw new Error('no request');
  const place = placeRequest(request);
  for (const due of [undefined, ['DUE', `2099-01-01T00:00:00.000Z#${id}`] as const]) {
    await table.put({ ...place, due });
    expect(await broken()).toEqual([`Request ${id} waits, and nothing falls due for it.`]);
  }
  await table.put(place);
  expect(await broken()).toEqual([]);
});

it('somebody who was asked above the limit is named, and by how much', async () => {
  const stored = await table.get('ASKED', henk.id, true);
  const askedAt = stored?.askedAt as string[];
  expect(askedAt).toHaveLength(3);
  const put = (at: readonly string[], version: number) =>
    table.put({ kind: 'asked', at: ['ASKED', henk.id], attributes: { askedAt: at, version } });
  const later = new Date(city.time.now.getTime() + 6 * 86_400_000).toISOString();
  await put([...askedAt, later], 4);
  expect(await broken()).toEqual([`${henk.id} was asked 4 times in seven days, and 3 is the most.`]);
  const next = new Date(city.time.now.getTime() + 7 * 86_400_000).toISOString();
  await put([...askedAt, next], 4);
  expect(await broken()).toEqual([]);
  await put(askedAt, 3);
});
