import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, fewest, serviceMeasures } from '../../functions/facts/services/rules.ts';
import { shownByService } from '../../functions/facts/showing/rules.ts';
import { rebuild } from '../../functions/projector/rebuild.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let people: Person[];
let board: Person;
const serviceId = newId('svc');

beforeAll(async () => {
  city = await startCity();
  const founded = await city.found(wijk);
  ({ board } = founded);
  people = await city.residents(wijk, board, ...Array.from({ length: 11 }, (_, n) => `Buur ${n}`));
  const service = {
    id: serviceId,
    name: 'Geld',
    categories: ['debts'],
    provider: 'residents',
    from: '2026-11-01',
  };
  const input = { ...service, why: 'Zo is het' };
  await city.act(founded.coordinator, wijk, 'openService', input, 'service { id }');
});
afterAll(() => city.stop());

/** Asks and is helped by a neighbour. */
async function solved(who: Person, category: string) {
  const [requestId, answerId] = [newId('req'), newId('ans')];
  const helper = people.find(({ id }) => id !== who.id) ?? who;
  await city.change(who, wijk, 'askForHelp', { id: requestId, category, title: 'Wie helpt mij' });
  await city.change(helper, wijk, 'answerRequest', { id: answerId, requestId, text: 'Ik' });
  await city.change(who, wijk, 'acceptAnswer', { requestId, answerId });
  const input = { requestId, solvedBy: 'residents', satisfaction: 5 };
  await city.change(who, wijk, 'completeRequest', input);
}
/** What is shown of November, once it is over. */
const figures = async () => {
  await city.idle();
  const before = city.time.now;
  city.time.now = new Date('2026-12-01T09:00:00.000Z');
  const query = `{ serviceMonths(first: 1) { month figures { service { id } provider asked solvedByResidents solvedByWij } } }`;
  const { data } = await city.ask(board, wijk, query);
  city.time.now = before;
  return data.serviceMonths[0];
};
/** Everything that is counted, as it lies in the table. */
const counted = async () => {
  const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
  return (
    Items.map((item) => unmarshall(item))
      .filter(({ PK }) => /^W#[a-z]+#FACTS#(SERVICE|THREAD)/.test(PK))
      // How often something was written differs with how it came; the figures must not.
      .map(({ version: _, ...item }) => item)
      .sort((a, b) => (`${a.PK}${a.SK}` < `${b.PK}${b.SK}` ? -1 : 1))
  );
};

describe('requests per service and month', () => {
  it('are counted under who provided it, and withheld while they are about fewer than five people', async () => {
    for (const who of people.slice(0, 4)) await solved(who, 'debts');
    expect(await figures()).toEqual({ month: '2026-11', figures: [] });
    for (const who of people.slice(4, 6)) await solved(who, 'debts');
    expect(await figures()).toEqual({
      month: '2026-11',
      figures: [
        {
          service: { id: serviceId },
          provider: 'residents',
          asked: 6,
          solvedByResidents: 6,
          solvedByWij: null,
        },
      ],
    });
  });

  it('hide what could be had by subtraction, also of categories without a service', async () => {
    await solved(people[0] as Person, 'garden');
    expect((await figures()).figures).toEqual([]);
    for (const who of people.slice(1, 5)) await solved(who, 'garden');
    expect((await figures()).figures).toMatchObject([
      { service: { id: serviceId }, asked: 6 },
      { service: null, provider: null, asked: 5, solvedByResidents: 5 },
    ]);
  });

  it('are the same when they are made anew from zero', async () => {
    await city.idle();
    const before = await counted();
    // Two services, and eleven threads: six people asked under the one, five under the other.
    expect(before).toHaveLength(2 + 11);
    const [own, ofCity] = [wijkScope(wijk), cityScope('groningen')].map(
      (scope) => new Table(city.bare, city.settings.tableName, scope),
    );
    if (!own || !ofCity) throw new Error('no tables');
    await rebuild(wijk, own, ofCity, city.time.now);
    expect(await counted()).toEqual(before);
  });

  it('are shown of months that are over, so that no change tells who just asked', async () => {
    await city.idle();
    const query = '{ serviceMonths(first: 12) { month figures { asked } } }';
    const { data } = await city.ask(board, wijk, query);
    expect(data.serviceMonths.map(({ month }: { month: string }) => month)[0]).toBe('2026-10');
    expect(data.serviceMonths).toHaveLength(12);
  });

  it('are not for who does not take part', async () => {
    const { errors } = await city.ask(city.admin, wijk, '{ serviceMonths { month } }');
    expect(errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
  });

  it('never leave a rest about fewer than five people beside the figure of the whole wijk', () => {
    const count = fc.nat(9).map((people) => ({ people, times: people }));
    const cell: fc.Arbitrary<Cell> = fc.tuple(fc.uuid(), count, count).map(([id, asked, solvedByWij]) => ({
      serviceId: `svc_${id}`,
      provider: 'wij',
      counts: { asked, solvedByWij },
    }));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const shown = shownByService(cells, true);
        for (const measure of serviceMeasures) {
          const rest = cells.filter(
            ({ serviceId: id }) => shown.find((one) => one.serviceId === id)?.[measure] === undefined,
          );
          const people = rest.map(({ counts }) => counts[measure]?.people ?? 0);
          const most = Math.max(0, ...people);
          const beside = people.reduce((sum, one) => sum + one, 0) - most;
          // Either nothing is left, or at least five people in one cell and as many beside it, or nothing is shown.
          if (most > 0 && shown.some((one) => one[measure] !== undefined)) {
            expect(most).toBeGreaterThanOrEqual(fewest);
            expect(beside).toBeGreaterThanOrEqual(fewest);
          }
          for (const one of shown)
            if (one[measure] !== undefined) expect(one[measure]).toBeGreaterThanOrEqual(fewest);
        }
      }),
    );
  });
});
