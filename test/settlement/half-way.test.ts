import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifiedFile } from '../../functions/ledger/verify.ts';
import { type City, newId, readOpen, startCity } from '../harness/city.ts';
import { type Fault, faultyLine } from '../harness/faulty.ts';
import { dynamoEndpoint } from '../harness/table.ts';
import { settlingCity, wijk } from './cast.ts';

const quarter = '2026-Q4';
let line: Awaited<ReturnType<typeof faultyLine>>;
let city: City;
let cast: Awaited<ReturnType<typeof settlingCity>>;

beforeAll(async () => {
  line = await faultyLine(dynamoEndpoint());
  city = await startCity({
    wrap: (dynamo, by) => (by.startsWith('wijk-api') ? line.under(dynamo) : dynamo),
  });
  cast = await settlingCity(city);
  city.time.now = new Date('2027-01-01T00:00:00Z');
  await city.clock(wijk);
}, 60_000);
afterAll(async () => {
  line.plan = undefined;
  await city.stop();
  line.stop();
});

const always = (fault: Fault) => {
  line.plan = (operation) => (operation.startsWith('Transact') ? fault : undefined);
};
const stands = async () => {
  const { data } = await city.ask(cast.resident, wijk, '{ money { bank owed pots { balance } } }');
  return { money: data.money, settlement: await cast.look() };
};

describe('settling when the table fails', () => {
  it.each(['broken', 'lostBefore', 'throttled', 'conflict'] as const)(
    'leaves nothing of the booking behind: %s',
    async (fault) => {
      const { draft } = await cast.look();
      const agree = { quarter, draft: draft.draft };
      await cast.act(cast.coordinator, 'agreeSettlement', agree);
      const before = await stands();
      always(fault);
      expect((await cast.act(cast.board, 'agreeSettlement', agree)).code).toMatch(/^(BROKEN|BUSY)$/);
      line.plan = undefined;
      expect(await stands()).toEqual(before);
    },
    60_000,
  );

  it('is booked once, and paid once, when only the answer was lost', async () => {
    let lost = 0;
    const losing = () => {
      lost = 0;
      line.plan = (operation) => (operation.startsWith('Transact') && !lost++ ? 'lostAfter' : undefined);
    };
    const { draft } = await cast.look();
    losing();
    await cast.act(cast.board, 'agreeSettlement', { quarter, draft: draft.draft });
    expect(lost).toBeGreaterThan(0);
    const { booked, owed } = await cast.look();
    expect(booked).toHaveLength(1);
    losing();
    await cast.act(cast.treasurer, 'receiveSettlement', { id: newId('jrn'), quarter, amount: 5_000 });
    line.plan = undefined;
    expect(await cast.look()).toMatchObject({ owed: owed - 5_000, received: 5_000 });
    expect((await stands()).money).toMatchObject({ bank: 5_000, owed: owed - 5_000 });
  });
});

it('what the city owes goes over into the next year, and the books still verify', async () => {
  const { owed } = await cast.look();
  city.time.now = new Date('2028-01-02T09:00:00Z');
  for (const year of [2026, 2027])
    await city.act(cast.treasurer, wijk, 'closeYear', { year }, 'money { bank }');
  await city.act(
    cast.treasurer,
    wijk,
    'receiveSettlement',
    { id: newId('jrn'), quarter, amount: owed },
    'settlement { id }',
  );
  await city.idle();
  const { breaches, balances } = verifiedFile((await readOpen(city, wijk, 'ledger.json')).body);
  expect(breaches).toEqual([]);
  expect(balances).toMatchObject({ 'owed:city': 0, 'settled:reserve': 0, 'kept:city': 0 });
  expect(balances['pot:reserve']).toBe(owed + 5_000);
});
