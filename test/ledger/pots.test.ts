import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let an: Person;
let bo: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  [an, bo] = (await city.residents(wijk, board, 'An', 'Bo')) as [Person, Person];
  await city.act(board, wijk, 'openPot', { id: 'green', name: 'Groen' }, 'pot { id }');
});
afterAll(() => city.stop());

const set = async (who: Person, input: object) => {
  const { errors, data } = await city.send(
    who,
    wijk,
    'setWorkingGroup',
    { potId: 'green', people: [an.id, bo.id], why: 'Zij doen het groen', ...input },
    'pot { id name balance workingGroup { id name } }',
  );
  return errors?.[0]?.extensions ?? data.setWorkingGroup.userErrors[0] ?? data.setWorkingGroup.pot;
};
const seen = async (who: Person, language = 'nl') =>
  (
    await city.ask(
      who,
      wijk,
      '{ money { pots { id name workingGroup { name } } } }',
      {},
      { 'accept-language': language },
    )
  ).data.money.pots;

describe('the working group of a pot', () => {
  it('is set by the board, and everybody who takes part can see who is in it', async () => {
    expect((await set(an, {})).code).toBe('FORBIDDEN');
    const pot = await set(board, {});
    expect(pot).toMatchObject({ id: 'green', name: 'Groen', balance: 0 });
    expect(pot.workingGroup.map(({ name }: { name: string }) => name).sort()).toEqual(['An', 'Bo']);
    expect(await seen(bo)).toContainEqual({ id: 'green', name: 'Groen', workingGroup: expect.any(Array) });
    await city.idle();
    const { data } = await city.ask(
      board,
      wijk,
      '{ audit(first: 50) { edges { node { action subject why } } } }',
    );
    const entries = data.audit.edges.map(({ node }: { node: object }) => node);
    expect(entries).toContainEqual({
      action: 'setWorkingGroup',
      subject: 'green',
      why: 'Zij doen het groen',
    });
  });

  it('can be that of a pot that every wijk has, which keeps its name in each language and stands there once', async () => {
    await set(board, { potId: 'freeFund', people: [an.id] });
    const of = (pots: { id: string }[]) => pots.filter(({ id }) => id === 'freeFund');
    expect(of(await seen(an))).toEqual([
      { id: 'freeFund', name: 'Scharrelpot', workingGroup: [{ name: 'An' }] },
    ]);
    expect(of(await seen(an, 'en'))).toEqual([
      { id: 'freeFund', name: 'Free fund', workingGroup: [{ name: 'An' }] },
    ]);
  });

  it('is refused for a pot that is not there, somebody who is not, or without a reason', async () => {
    expect((await set(board, { potId: 'sok' })).code).toBe('UNKNOWN_POT');
    expect((await set(board, { potId: '' })).code).toBe('UNKNOWN_POT');
    expect((await set(board, { people: ['per_niemand'] })).code).toBe('NOT_A_NEIGHBOUR');
    expect((await set(board, { why: ' ' })).code).toBe('TOO_SHORT');
    expect((await set(board, { people: Array.from({ length: 31 }, (_, i) => `per_${i}`) })).code).toBe(
      'OUT_OF_RANGE',
    );
  });

  it('ends when nobody is in it, and does not show who left', async () => {
    await set(board, { people: [bo.id] });
    await city.act(bo, wijk, 'leave', { sure: true }, '');
    const green = async () => (await seen(an)).find(({ id }: { id: string }) => id === 'green');
    expect((await green()).workingGroup).toEqual([]);
    expect((await set(board, { people: [] })).workingGroup).toEqual([]);
    expect((await set(board, { people: [bo.id] })).code).toBe('NOT_A_NEIGHBOUR');
  });
});
