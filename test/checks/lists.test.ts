import { afterAll, beforeAll, expect, it } from 'vitest';
import { listBreaches } from '../../functions/activities/checking.ts';
import { emptySheet, type Sheet } from '../../functions/activities/rules.ts';
import { placeSheet } from '../../functions/activities/sheets-store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let table: Table;
let id: string;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const [host] = (await city.residents(wijk, board, 'Gerda')) as [Person];
  await city.act(board, wijk, 'grantRole', { personId: host.id, role: 'host', why: 'huis' }, 'person { id }');
  const startsAt = new Date(city.time.now.getTime() + 3 * 86_400_000).toISOString();
  const activityId = newId('act');
  const input = {
    id: activityId,
    title: 'Soep',
    text: '',
    place: 'Floreshuis',
    category: 'eat',
    startsAt,
    minutes: 60,
    places: 2,
  };
  await city.act(host, wijk, 'planActivity', input, 'activity { id }');
  const day = fiscalDay(new Date(startsAt));
  await city.act(host, wijk, 'signUp', { activityId, day }, 'occurrence { day }');
  id = `${activityId}:${day}`;
});
afterAll(() => city.stop());

it('the nightly check has nothing to say of lists that are in order', async () => {
  expect(await listBreaches(table, city.time.now)).toEqual([]);
});

const hourAgo = () => new Date(city.time.now.getTime() - 3_600_000 - 1).toISOString();
it.each<[string, () => Partial<Sheet>]>([
  ['3 have a place, of 2', () => ({ inside: { a: 1, b: 2, c: 3 } })],
  ['two have the same number', () => ({ inside: { a: 1, b: 2 }, waiting: { c: 2 } })],
  ['somebody with a place waits as well', () => ({ inside: { a: 1, b: 2 }, waiting: { a: 3 } })],
  ['a place is free while somebody waits', () => ({ inside: { a: 1 }, waiting: { b: 2 } })],
  [
    'a place is held long after the time to confirm it',
    () => ({ inside: { a: 1, b: 2 }, asked: { a: hourAgo() } }),
  ],
])('the nightly check says that %s', async (sentence, wrong) => {
  await table.put(placeSheet({ ...emptySheet(id), ...wrong() }));
  expect(await listBreaches(table, city.time.now)).toEqual([`The list ${id}: ${sentence}.`]);
  await expect(city.nightly(wijk)).rejects.toThrow(sentence);
});
