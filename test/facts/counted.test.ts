import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../functions/facts/services/evidence.ts';
import { quantileOf } from '../../functions/facts/services/rules.ts';
import { countedServices } from '../../functions/facts/store.ts';
import { rebuild } from '../../functions/projector/rebuild.ts';
import { placeRequest } from '../../functions/requests/store.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { mostPerPair } from '../../schema/dispensability.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { histories, type Made, month, placing } from './placing.ts';

const wijk = 'korrewegwijk';
let city: City;
let wij: Person;
let [ann, henk, joke]: Person[] = [];
let table: Table;
/** What there is to decide on of each service, in these months. */
const evidence = async (...months: string[]) =>
  (await Promise.all(months.map(async (one) => evidenceOf(one, await countedServices(table, one))))).flat();
const serviceId = newId('svc');
const at = (time: string) => {
  city.time.now = new Date(time);
};

beforeAll(async () => {
  city = await startCity();
  const { board, coordinator } = await city.found(wijk);
  [ann, henk, joke] = await city.residents(wijk, board, 'Ann', 'Henk', 'Joke');
  wij = await city.professional(wijk, coordinator);
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const service = {
    id: serviceId,
    name: 'Geld',
    categories: ['debts'],
    provider: 'together',
    from: '2026-11-01',
  };
  await city.act(coordinator, wijk, 'openService', { ...service, why: 'Zo is het' }, 'service { id }');
});
afterAll(() => city.stop());

/** Asks for help with debts; answers the id. */
const asks = async (who: Person | undefined) => {
  const id = newId('req');
  if (who) await city.change(who, wijk, 'askForHelp', { id, category: 'debts', title: 'Rondkomen' });
  return id;
};
const does = async (who: Person | undefined, what: string, input: object) => {
  if (!who) throw new Error('nobody');
  expect((await city.change(who, wijk, what, input)).userErrors).toEqual([]);
};

describe('what is counted of a service in a month', () => {
  it('is what happened, each in its month, through WIJ and back and there again', async () => {
    const requestId = await asks(ann);
    at('2026-11-02T14:30:00.000Z');
    const answerId = newId('ans');
    await does(henk, 'answerRequest', { id: answerId, requestId, text: 'Ik help' });
    await does(ann, 'acceptAnswer', { requestId, answerId });
    await does(ann, 'escalateRequest', { requestId, consent: true });
    await does(wij, 'recordWijHours', { id: newId('hrs'), requestId, minutes: 30 });
    await does(wij, 'offerHandBack', { requestId, toPersonId: joke?.id, note: 'De post' });
    at('2026-11-03T09:00:00.000Z');
    await does(joke, 'acceptHandBack', { requestId });
    at('2026-11-30T22:59:00.000Z');
    await does(ann, 'escalateRequest', { requestId, consent: true });
    at('2026-11-30T23:01:00.000Z');
    await does(wij, 'recordWijHours', { id: newId('hrs'), requestId, minutes: 45 });
    await does(ann, 'completeRequest', { requestId, solvedBy: 'together', satisfaction: 4 });
    await city.idle();
    const [november, december] = await evidence('2026-11', '2026-12', '2027-01');
    expect(november).toMatchObject({
      month: '2026-11',
      serviceId,
      ...{ asked: 1, answered: 1, escalated: 2, escalatedAgain: 1, handedBack: 1, wijMinutes: 30 },
      ...{ rated: 0, ended: 0, cameBack: 0, people: 1, solvedTogether: 0 },
    });
    expect(november?.within.filter(({ times }) => times > 0)).toEqual([{ hours: 6, times: 1 }]);
    expect(december).toMatchObject({
      month: '2026-12',
      ...{ asked: 0, answered: 0, escalated: 0, wijMinutes: 45, solvedTogether: 1, rated: 1, ratingSum: 4 },
      ...{ ended: 1, cameBack: 0, people: 1 },
    });
    if (!november || !december) throw new Error('nothing counted');
    expect(quantileOf(november.answered, november.within, 0.9)).toBe(6);
  });

  it('counts back what is asked again within 90 days, in the month in which it ended', async () => {
    at('2027-02-28T12:00:00.000Z');
    await asks(henk);
    await city.idle();
    const back = async () => (await evidence('2026-12'))[0]?.cameBack;
    expect(await back()).toBe(0);
    await asks(ann);
    await asks(ann);
    await city.idle();
    expect(await back()).toBe(1);
  });
});

describe('the dispensability index of a wijk', () => {
  const months = 'month percent low high final';
  const ofWijk = `{ dispensability { trend months(last: 11) { ${months} } } }`;
  /** The index of each month as its city sees it; who takes part in the wijk sees the very same. */
  const seen = async (slug = wijk, who = ann) => {
    await city.idle();
    const { data } = await city.askCity(
      city.admin,
      `{ wijk(id: "${slug}") { dispensabilityTrend dispensability(last: 11) { ${months} } } }`,
    );
    if (!who) throw new Error('nobody');
    const own = await city.ask(who, slug, ofWijk);
    expect(own.data.dispensability).toEqual({
      trend: data.wijk.dispensabilityTrend,
      months: data.wijk.dispensability,
    });
    const byMonth = new Map<string, { percent: number | null; low: number; high: number; final: boolean }>();
    for (const { month: name, ...index } of data.wijk.dispensability) byMonth.set(name, index);
    return { trend: data.wijk.dispensabilityTrend, months: byMonth };
  };

  it('is withheld under five people, and not final until 90 days after the month', async () => {
    at('2027-03-02T12:00:00.000Z');
    const place = placing(city, wijk);
    await place([...month('2026-04', 2, 2), ...month('2026-10', 6, 4), ...month('2027-01', 6, 4)]);
    const { months } = await seen();
    expect(months.get('2026-04')).toEqual({ percent: null, low: null, high: null, final: true });
    expect(months.get('2026-10')).toEqual({ percent: 60, low: 31, high: 84, final: true });
    expect(months.get('2027-01')).toEqual({ percent: 60, low: 31, high: 84, final: false });
    // The month that is not over is not told.
    expect([...months.keys()].at(-1)).toBe('2027-02');
  });

  it('is not lifted by closing en masse, nor by splitting', async () => {
    const closed = (name: string): Made[] =>
      Array.from({ length: 30 }, (_, i) => ({
        on: `${name}-07`,
        who: `per_${name}-c${i % 12}`,
        how: i % 2 ? 'withdrawn' : 'expired',
        category: i % 3 ? 'forms' : 'debts',
      }));
    const split = (name: string): Made[] =>
      Array.from({ length: 25 }, () => ({
        ...{ on: `${name}-05`, who: `per_${name}-r0`, how: 'residents', helper: `per_${name}-r0-helper` },
      }));
    const place = placing(city, wijk);
    await place([...month('2026-05', 6, 4), ...closed('2026-05')]);
    // Closing what WIJ would have solved changes nothing; and of one request, asked in 26 parts at once, one need is left.
    const instead = month('2026-06', 6, 4).map(
      (one): Made => (one.how === 'wij' ? { ...one, how: 'withdrawn' } : one),
    );
    await place([...instead, ...month('2026-09', 6, 4), ...split('2026-09')]);
    const { months } = await seen();
    expect(months.get('2026-05')?.percent).toBe(Math.round((100 * 6) / (10 + 12)));
    expect(months.get('2026-06')?.percent).toBe(60);
    expect(months.get('2026-09')?.percent).toBe(60);
  });

  it('is lifted by two friends who answer each other by two needs, however much they ask', async () => {
    const services = ['debts', 'forms', 'company', 'garden', 'transport'];
    const friends = services.flatMap((category): Made[] => [
      { on: '2026-07-05', who: 'per_f1', how: 'residents', helper: 'per_f2', category },
      { on: '2026-07-05', who: 'per_f2', how: 'residents', helper: 'per_f1', category },
    ]);
    await placing(city, wijk)([...month('2026-07', 6, 4), ...friends]);
    const { months } = await seen();
    expect(months.get('2026-07')?.percent).toBe(Math.round((100 * (6 + mostPerPair)) / (10 + mostPerPair)));
  });

  it('falls by what comes back', async () => {
    const back: Made = { on: '2026-08-20', who: 'per_2026-08-r0', how: 'wij' };
    await placing(city, wijk)([...month('2026-08', 6, 4), back]);
    expect((await seen()).months.get('2026-08')?.percent).toBe(50);
  });

  it('is made anew from nothing to the same numbers, and every other figure with it', async () => {
    await city.idle();
    const derived = async () => {
      const { Items = [] } = await city.bare.send(
        new ScanCommand({ TableName: city.settings.tableName, ConsistentRead: true }),
      );
      return (
        Items.map((item) => unmarshall(item))
          .filter(({ PK, SK }) => /#FACTS|#WIJKEN/.test(PK) && SK !== 'TOTAL')
          // How often figures were written differs with how they came; the figures must not.
          .map(({ version: _, asOf: __, changes: ___, reckoned, ...item }) => ({
            ...item,
            ...(reckoned ? { of: reckoned.of, halves: reckoned.halves, people: reckoned.people } : {}),
          }))
          .sort((x: Record<string, unknown>, y: Record<string, unknown>) =>
            `${x.PK}${x.SK}` < `${y.PK}${y.SK}` ? -1 : 1,
          )
      );
    };
    const ofCity = new Table(city.bare, city.settings.tableName, cityScope('groningen'));
    const anew = async () => {
      await city.idle();
      const before = await derived();
      await rebuild(wijk, table, ofCity, city.time.now);
      expect(await derived()).toEqual(before);
      return before;
    };
    expect((await anew()).length).toBeGreaterThan(100);
    // And whatever else happened.
    await fc.assert(
      fc.asyncProperty(histories(serviceId), async (history) => {
        for (const request of history) await table.put(placeRequest(request));
        await anew();
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 60_000);

  it('is for who takes part, of a number of months that there can be', async () => {
    const stranger = await city.ask(city.admin, wijk, ofWijk);
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_A_RESIDENT');
    const query = '{ dispensability { months(last: 12) { month } } }';
    if (!ann) throw new Error('nobody');
    expect((await city.ask(ann, wijk, query)).errors?.[0]?.extensions).toEqual({
      code: 'BAD_PAGE',
      field: 'last',
    });
  });

  it('has a trend of the months that are final, those that are not left out', async () => {
    const { board } = await city.found('selwerd');
    const place = placing(city, 'selwerd');
    const low = ['2026-06', '2026-07', '2026-08'].flatMap((name) => month(name, 2, 10));
    const high = ['2026-09', '2026-10', '2026-11'].flatMap((name) => month(name, 10, 2));
    await place([...low, ...high]);
    expect((await seen('selwerd', board)).trend).toBe('rising');
    // Two days earlier November was not final, and nothing was told of a half year with May in it.
    at('2027-02-28T12:00:00.000Z');
    expect((await seen('selwerd', board)).trend).toBe('unknown');
  });
});
