import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadService, providerWrites } from '../../functions/services/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { Conflict } from '../../functions/tenancy/table-errors.ts';
import { put } from '../../functions/tenancy/table-writes.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const today = '2026-11-02';
let city: City;
let board: Person;
let coordinator: Person;
let resident: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [resident] = (await city.residents(wijk, board, 'Rie')) as [Person];
});
afterAll(() => city.stop());

const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
const fields = `id name categories { id } provider since next { from provider } version
  history { from provider why decision at }`;
const send = async (mutation: string, input: object, who = coordinator) => {
  const { errors, data } = await city.send(who, wijk, mutation, input, `service { ${fields} }`);
  return errors?.[0]?.extensions ?? data[mutation].userErrors[0] ?? data[mutation].service;
};
const open = (more: object = {}, who?: Person) =>
  send(
    'openService',
    { id: newId('svc'), name: 'Dienst', provider: 'wij', from: today, why: 'Zo is het nu', ...more },
    who,
  );
const look = async (who = resident) =>
  (await city.ask(who, wijk, `{ services { ${fields} } }`)).data.services;

describe('the services of a wijk', () => {
  it('are set up by the coordinator, with who provides them since long ago', async () => {
    const made = await open({
      name: 'Geld en schulden',
      categories: ['debts'],
      provider: 'together',
      from: '2024-03-01',
    });
    expect(made).toMatchObject({
      name: 'Geld en schulden',
      categories: [{ id: 'debts' }],
      provider: 'together',
      since: '2024-03-01',
      next: null,
      version: 1,
    });
    expect(await look()).toMatchObject([made]);
  });

  it.each([
    ['by the board', {}, 'FORBIDDEN', () => board],
    ['by a resident', {}, 'FORBIDDEN', () => resident],
    ['with a category of another service', { categories: ['debts'] }, 'CATEGORY_TAKEN', undefined],
    [
      'with a category that the wijk does not have',
      { categories: ['circus'] },
      'UNKNOWN_CATEGORY',
      undefined,
    ],
    ['with a day that there is not', { from: '2026-02-30' }, 'BAD_DAY', undefined],
    ['too far ahead', { from: '2027-11-03' }, 'TOO_LATE_A_DAY', undefined],
    ['before there was a wijk', { from: '1999-12-31' }, 'TOO_EARLY_A_DAY', undefined],
    ['without a reason', { why: ' ' }, 'TOO_SHORT', undefined],
    ['with an id of something else', { id: newId('req') }, 'BAD_ID', undefined],
  ])('are not set up %s', async (_, input, code, who) => {
    expect(await open(input, who?.())).toMatchObject({ code });
  });

  it('tell of a taken category whose it is', async () => {
    expect((await open({ categories: ['debts'] })).message).toContain('Geld en schulden');
  });

  it('are not for who does not take part', async () => {
    const { errors } = await city.ask(city.admin, wijk, '{ services { id } }');
    expect(errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
  });

  it('give a category to one of two who want it at once', async () => {
    const made = await Promise.all([open({ categories: ['garden'] }), open({ categories: ['garden'] })]);
    expect(made.map(({ code }) => code ?? 'made').sort()).toEqual(['CATEGORY_TAKEN', 'made']);
  });

  it('let a category go, for another to have', async () => {
    const one = await open({ categories: ['chores', 'forms'] });
    const input = { serviceId: one.id, version: 1, name: 'Formulieren', categories: ['forms'] };
    expect(await send('changeService', input)).toMatchObject({ categories: [{ id: 'forms' }], version: 2 });
    expect(await open({ categories: ['chores'] })).toMatchObject({ categories: [{ id: 'chores' }] });
    expect(await send('changeService', { ...input, name: 'Anders' })).toMatchObject({
      code: 'SERVICE_CHANGED',
    });
  });
});

describe('who provides a service', () => {
  it('is a history: a change holds from its day on, and what is over stays', async () => {
    const { id: serviceId } = await open({ from: '2026-01-01' });
    const change = {
      serviceId,
      version: 1,
      provider: 'residents',
      from: '2026-12-01',
      why: 'Bewoners kunnen het',
    };
    expect(await send('setProvider', change)).toMatchObject({
      provider: 'wij',
      since: '2026-01-01',
      next: { from: '2026-12-01', provider: 'residents' },
    });
    city.time.now = new Date('2026-12-01T09:00:00Z');
    const [seen] = (await look()).filter(({ id }: { id: string }) => id === serviceId);
    expect(seen).toMatchObject({ provider: 'residents', since: '2026-12-01', next: null });
    expect(seen.history.map(({ from }: { from: string }) => from)).toEqual(['2026-12-01', '2026-01-01']);
    const again = { serviceId, version: 2, provider: 'wij', why: 'Het liep niet' };
    expect(await send('setProvider', { ...again, from: '2026-11-30' })).toMatchObject({
      code: 'TOO_EARLY_A_DAY',
    });
    expect(await send('setProvider', { ...again, from: '2026-12-01' })).toMatchObject({
      code: 'PROVIDER_DAY_TAKEN',
    });
    expect(await send('setProvider', { ...again, provider: 'residents', from: '2026-12-02' })).toMatchObject({
      code: 'SAME_PROVIDER',
    });
    expect(await send('setProvider', { ...again, from: '2026-12-02' }, board)).toMatchObject({
      code: 'FORBIDDEN',
    });
    city.time.now = new Date('2026-11-02T09:00:00Z');
  });

  it('changes hands in the transaction of whatever decides it, or not at all', async () => {
    const { id } = await open();
    const service = await loadService(table(), id, true);
    if (!service) throw new Error('it is not there');
    const signature = { at: city.time.now.toISOString(), by: 'fourCorners', st: 1 };
    const step = {
      provider: 'residents' as const,
      from: '2026-12-01',
      why: 'De vierhoek stemde in',
      ref: 'prp_1',
    };
    const writes = providerWrites(service, step, signature);
    const other = put({ kind: 'test', at: ['TEST', 'x'], attributes: {} }, 'present');
    await expect(table().transact([...writes, other])).rejects.toBeInstanceOf(Conflict);
    expect((await loadService(table(), id, true))?.steps).toHaveLength(1);
    await table().transact(writes);
    await expect(table().transact(writes)).rejects.toBeInstanceOf(Conflict);
    const [seen] = (await look()).filter((one: { id: string }) => one.id === id);
    expect(seen.next).toEqual({ from: '2026-12-01', provider: 'residents' });
    expect(seen.history[0]).toMatchObject({ decision: 'prp_1', why: 'De vierhoek stemde in' });
  });

  it('stands in the audit trail, with why', async () => {
    await city.idle();
    const { data } = await city.ask(board, wijk, '{ audit(first: 50) { edges { node { action why } } } }');
    const entries = data.audit.edges.map(({ node }: { node: object }) => node);
    expect(entries).toContainEqual({ action: 'setProvider', why: 'Bewoners kunnen het' });
  });
});
