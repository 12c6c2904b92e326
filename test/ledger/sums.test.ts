import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effect, type Journal, undoing } from '../../functions/ledger/rules.ts';
import { allEntries } from '../../functions/ledger/store.ts';
import { movementIn, summed } from '../../functions/ledger/sums.ts';
import { incomeBySource, movements, rebuildSums, sumsAstray } from '../../functions/ledger/sums-store.ts';
import { verified } from '../../functions/ledger/verify.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { scenariosOf } from '../faults/scenarios.ts';
import { type City, newId, startCity } from '../harness/city.ts';

type Counted = Pick<Journal, 'id' | 'year' | 'type' | 'legs' | 'reverses' | 'source'>;
let made = 0;
const journal = (
  type: Journal['type'],
  legs: Record<string, number>,
  more: Partial<Counted> = {},
): Counted => ({
  id: `jrn_${++made}`,
  year: 2026,
  type,
  legs: Object.entries(legs).map(([account, amount]) => ({ account, amount })),
  ...more,
});
const moved = (entries: readonly Counted[], account: string, year = 2026) =>
  movementIn(summed(entries).get(year)?.get(account)?.amounts ?? {});

describe('the sums of a year', () => {
  const grant = journal('income', { bank: 1000, 'pot:general': -1000 }, { source: 'grant' });
  const toGreen = journal('move', { 'pot:general': 600, 'pot:green': -600 });
  const opened = journal('commit', { 'pot:green': 500, 'round:r': -500 });
  const counted = journal('fund', { 'round:r': 500, 'initiative:i': -300, 'pot:green': -200 });
  const claimed = journal('commit', { 'initiative:i': 120, 'claim:c': -120 });
  const paid = journal('move', { 'claim:c': 120, bank: -120 });

  it('tell of a pot what came in, what is promised and what is spent, however far the money went', () => {
    const books = [grant, toGreen, opened];
    expect(moved(books, 'pot:general')).toMatchObject({ received: 400, committed: 0, spent: 0 });
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 500, spent: 0 });
    books.push(counted);
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 300, spent: 0 });
    expect(moved(books, 'initiative:i')).toMatchObject({ received: 300, committed: 0, spent: 0 });
    books.push(claimed);
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 300, spent: 0 });
    expect(moved(books, 'initiative:i')).toMatchObject({ received: 300, committed: 120, spent: 0 });
    books.push(paid);
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 180, spent: 120 });
    expect(moved(books, 'initiative:i')).toMatchObject({ received: 300, committed: 0, spent: 120 });
  });

  it('take away where a counter-entry undoes, from its own source too', () => {
    const gift = journal('income', { bank: 70, 'pot:general': -70 }, { source: 'gift' });
    const undo = ({ id, legs, source }: Counted, year = 2026): Counted => ({
      ...journal('counter', {}, { reverses: id, year, source }),
      legs: undoing(legs),
    });
    const books = [grant, toGreen, opened, counted, claimed, paid, gift, undo(paid), undo(gift)];
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 300, spent: 0 });
    expect(moved(books, 'pot:general')).toMatchObject({ received: 400 });
    expect(summed(books).get(2026)?.get('source:gift')?.amounts).toEqual({ amount: 0 });
    const later = summed([...books, undo(grant, 2027)]);
    expect(later.get(2026)?.get('source:grant')?.amounts).toEqual({ amount: 1000 });
    expect(later.get(2027)?.get('source:grant')?.amounts).toEqual({ amount: -1000 });
  });

  it('keep what was promised in one year and paid in the next out of the budget of the next', () => {
    const books = [grant, toGreen, opened, counted, claimed, { ...paid, year: 2027 }];
    expect(moved(books, 'pot:green')).toMatchObject({ received: 600, committed: 300, spent: 0 });
    expect(moved(books, 'pot:green', 2027)).toEqual({
      received: 0,
      committed: 0,
      spent: 0,
      spentEarlier: 120,
    });
    // What comes back out of last year's round is received anew.
    const back = [grant, toGreen, opened, { ...counted, year: 2027 }];
    expect(moved(back, 'pot:green', 2027)).toMatchObject({ received: 200, committed: 0, spent: 0 });
  });

  it('come to what every account moved, whatever is booked', () => {
    const account = fc.constantFrom('bank', 'pot:a', 'pot:b', 'round:r', 'initiative:i', 'claim:c');
    const entry = fc
      .tuple(
        fc.constantFrom('income', 'move', 'commit', 'fund', 'closing', 'opening'),
        fc.uniqueArray(account, { minLength: 2, maxLength: 4 }),
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 3 }),
        fc.constantFrom(2026, 2027),
      )
      .map(([type, accounts, amounts, year]) => {
        const own = amounts.slice(0, accounts.length - 1);
        const rest = -own.reduce((sum, one) => sum + one, 0);
        const legs = Object.fromEntries(accounts.map((one, i) => [one, own[i] ?? rest]));
        return journal(type, legs, { year });
      });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (books) => {
        const plain = books.filter(({ type }) => type !== 'closing' && type !== 'opening');
        for (const [year, sums] of summed(books))
          for (const [name, { amounts }] of sums) {
            const legs = plain.filter((one) => one.year === year).flatMap((one) => one.legs);
            const own = legs.filter((leg) => leg.account === name);
            expect(amounts.net ?? 0).toBe(own.reduce((sum, { amount }) => sum + amount, 0));
            const { received, committed, spent } = movementIn(amounts);
            if (name.startsWith('pot:'))
              expect(received - committed - spent).toBe(own.reduce((sum, leg) => sum + effect(leg), 0));
          }
      }),
    );
  });
});

describe('the sums that sealing keeps', () => {
  const wijk = 'korrewegwijk';
  let city: City;
  let table: Table;

  beforeAll(async () => {
    city = await startCity();
    const { inWijk, send } = await scenariosOf(city);
    for (const mutation of ['bookIncome', 'moveMoney', 'counterEntry', 'startInitiative', 'closeYear']) {
      const scenario = await inWijk[mutation]?.();
      if (!scenario) throw new Error(mutation);
      await send('wijk', mutation, scenario);
    }
    await city.idle();
    table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  }, 60_000);
  afterAll(() => city.stop());

  it('are what the entries make, once, however often the stream tells of them', async () => {
    const entries = await allEntries(table);
    expect(entries.some(({ type }) => type === 'fund')).toBe(true);
    expect(await sumsAstray(table, entries)).toEqual([]);
    const before = await movements(table, 2026, 'pot:');
    for (const batch of [...city.batches]) await city.projector(batch);
    expect(await movements(table, 2026, 'pot:')).toEqual(before);
    expect((await incomeBySource(table, 2026)).get('gift')).toBeGreaterThan(0);
  });

  it('are made anew to the same numbers', async () => {
    const entries = await allEntries(table);
    await table.put({ kind: 'ledgerSum', at: ['LEDGER#SUMS#2026', 'pot:general'], attributes: { net: 1 } });
    await table.put({ kind: 'ledgerSum', at: ['LEDGER#SUMS#2026', 'pot:none'], attributes: { net: 1 } });
    expect(await sumsAstray(table, entries)).toEqual(['2026 pot:general', '2026 pot:none']);
    await rebuildSums(table);
    expect(await sumsAstray(table, entries)).toEqual([]);
  });
});

it('closes a year with more accounts than a transaction has room for', async () => {
  const wijk = 'selwerd';
  const city = await startCity();
  const { board } = await city.found(wijk);
  await city.act(
    board,
    wijk,
    'grantRole',
    { personId: board.id, role: 'treasurer', why: 'kas' },
    'person { id }',
  );
  const pots = Array.from({ length: 110 }, (_, i) => `pot-${i}`);
  await Promise.all(
    pots.map((id) => city.act(board, wijk, 'openPot', { id, name: `Pot ${id}` }, 'pot { id }')),
  );
  for (const pot of pots) {
    const income = { id: newId('jrn'), source: 'gift', amount: 100, pot, description: 'Collecte' };
    await city.act(board, wijk, 'bookIncome', income, 'journal { id }');
  }
  city.time.now = new Date('2027-01-02T09:00:00Z');
  await city.act(board, wijk, 'closeYear', { year: 2026 }, 'money { bank }');
  await city.idle();
  const entries = await allEntries(new Table(city.bare, city.settings.tableName, wijkScope(wijk)));
  expect(entries.slice(-2).map(({ type, legs }) => [type, legs.length])).toEqual([
    ['closing', 111],
    ['opening', 111],
  ]);
  expect(verified(entries)).toMatchObject({ breaches: [], balances: { bank: 11_000 } });
  await city.stop();
}, 60_000);
