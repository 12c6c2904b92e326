import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenPromises } from '../../functions/checks/checks.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { scenariosOf } from '../faults/scenarios.ts';
import { type City, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let table: Table;

beforeAll(async () => {
  city = await startCity();
  const { inWijk, send } = await scenariosOf(city);
  // Money, plans and a round that is counted.
  for (const mutation of [
    'bookIncome',
    'moveMoney',
    'counterEntry',
    'startInitiative',
    'castBallot',
    'approveClaim',
    'matchLine',
  ]) {
    const scenario = await inWijk[mutation]?.();
    if (!scenario) throw new Error(mutation);
    await send('wijk', mutation, scenario);
  }
  await city.idle();
  table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
}, 60_000);
afterAll(() => city.stop());

const broken = () => brokenPromises(table, city.time.now);

/** Alters one item as somebody with a way into the table might, and puts it back after. */
async function altered(collection: string, change: (item: Record<string, unknown>) => object, sk?: string) {
  const { items } = await table.page({ collection, limit: 1, consistent: true, beginsWith: sk });
  const [stored] = items;
  if (!stored) throw new Error(`nothing in ${collection}`);
  const {
    PK: _,
    SK,
    kind,
    listPK: _l,
    listSK: _s,
    card: _c,
    personPK: _p,
    personSK: _q,
    duePK: _d,
    dueSK: _e,
    ...attributes
  } = stored;
  const place = { kind: String(kind), at: [collection, String(SK)] as const };
  await table.put({ ...place, attributes: { ...attributes, ...change(attributes) } });
  const found = await broken();
  await table.put({ ...place, attributes });
  return found;
}

describe('the nightly check', () => {
  it('has nothing to say when all is well', async () => {
    expect(await broken()).toEqual([]);
  });

  it('says that a balance is not the sum of its journals', async () => {
    const found = await altered('ACCOUNT', ({ balance }) => ({ balance: Number(balance) + 1 }), 'bank');
    expect(found).toEqual(['The balance of bank is not the sum of its journals.']);
  });

  it('says of which claim the money is not what it was approved for', async () => {
    const { items } = await table.page({ collection: 'CLAIMS#approved', index: 'byList', limit: 1 });
    const id = String(items[0]?.id);
    const paid = await altered('CLAIM', () => ({ state: 'paid' }), id);
    expect(paid).toEqual([`Claim ${id} is paid: 1000 cents are set apart for it, not 0.`]);
    const more = await altered('CLAIM', () => ({ amount: 1001 }), id);
    expect(more).toEqual([`Claim ${id} is approved: 1000 cents are set apart for it, not 1001.`]);
  });

  it('says which entry of the ledger was altered', async () => {
    const found = await altered('LEDGER#2026', () => ({ description: 'anders' }));
    expect(found[0]).toMatch(/^Entry \d+ of 2026 in the ledger: the hash does not fit/);
  });

  it('says which sum of a year is not what the entries make', async () => {
    const found = await altered('LEDGER#SUMS#2026', ({ net }) => ({ net: Number(net) + 1 }), 'pot:general');
    expect(found).toEqual(['The sum of 2026 pot:general is not what the entries of the ledger make.']);
  });

  it('says in which round a ballot was altered, and that an outcome is another when counted again', async () => {
    const { items } = await table.page({ collection: 'OUTCOME', limit: 1 });
    const id = String(items[0]?.SK);
    expect(await altered(`BALLOT#${id}`, () => ({ choices: [] }))).toEqual([
      `The ballots of round ${id} are not those that were counted.`,
    ]);
    expect(await altered('OUTCOME', () => ({ selected: [] }), id)).toEqual([
      `Round ${id} counted again gives another outcome.`,
    ]);
  });

  it('sets off its alarm, and says what is wrong', async () => {
    expect(await city.nightly(wijk)).toEqual({ sentences: [] });
    const bank = await table.get('ACCOUNT', 'bank', true);
    await table.put({ kind: 'account', at: ['ACCOUNT', 'bank'], attributes: { balance: -1 } });
    await expect(city.nightly(wijk)).rejects.toThrow('The balance of bank is not the sum of its journals.');
    await table.put({ kind: 'account', at: ['ACCOUNT', 'bank'], attributes: { balance: bank?.balance } });
  });
});
