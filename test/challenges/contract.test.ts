import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instalmentJournal } from '../../functions/challenges/money.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { challengesIn, wijk } from './cast.ts';

let city: City;
let board: Person;
let coordinator: Person;
let group: Person;
let play: ReturnType<typeof challengesIn>;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [group] = (await city.residents(wijk, board, 'Gro Ep')) as [Person];
  play = challengesIn(city, { group, coordinator });
}, 60_000);
afterAll(() => city.stop());

type Line = { readonly challengeId: string; readonly budgeted: number; readonly purpose: string };
/** What contract money is expected in a year, and the line of a challenge in its budget. */
const budgeted = async (year: number, challengeId: string) => {
  const query = `{ budget(year: ${year}) { incomes { source expected } lines { challengeId budgeted purpose } } }`;
  const { incomes, lines } = (await city.ask(group, wijk, query)).data.budget;
  return {
    expected: incomes.find(({ source }: { source: string }) => source === 'contract').expected,
    line: lines.find((line: Line) => line.challengeId === challengeId),
  };
};
/** A specialism that works for a service, of which there is so much. */
const specialism = async (serviceId: string, fte: number, baseline?: number) => {
  const id = newId('spc');
  const act = (who: Person, mutation: string, input: object) =>
    city.act(who, wijk, mutation, input, 'specialism { version }');
  await act(coordinator, 'openSpecialism', { id, name: 'Schulden', serviceId });
  const strength = { specialismId: id, from: '2026-10-01', tariff: 6_500, why: 'Zo is het nu' };
  await act(coordinator, 'setActualFte', { ...strength, version: 1, fte });
  if (baseline === undefined) return id;
  await act(coordinator, 'proposeBaseline', { ...strength, version: 2, fte: baseline });
  await act(board, 'agreeBaseline', { specialismId: id, version: 3 });
  return id;
};
const baselineOf = async (id: string) => {
  const query = '{ formation { specialisms { id baseline { fte tariff from decision } } } }';
  const { specialisms } = (await city.ask(group, wijk, query)).data.formation;
  return specialisms.find((one: { id: string }) => one.id === id).baseline;
};

describe('a contract', () => {
  it('is a line in the budget of each of its years, which goes with it when it is extended and when it goes back', async () => {
    const { challengeId } = await play.brought('proposed');
    expect((await budgeted(2026, challengeId)).line).toBeUndefined();
    await play.mustAct(coordinator, 'signAgreement', { challengeId, version: 1 });
    // A year from 2 November on, in quarters: one instalment in 2026, three in 2027.
    const purpose = 'Schulden samen oplossen';
    expect(await budgeted(2026, challengeId)).toEqual({
      expected: 300_000,
      line: { challengeId, budgeted: 300_000, purpose },
    });
    expect(await budgeted(2027, challengeId)).toMatchObject({
      expected: 900_000,
      line: { budgeted: 900_000 },
    });

    await play.mustAct(group, 'startChallenge', { challengeId });
    const found = { challengeId, text: 'Het gaat goed.', met: [true, true] };
    await play.mustAct(coordinator, 'evaluateChallenge', found);
    await play.mustAct(coordinator, 'renewChallenge', { challengeId, months: 12, why: 'Het gaat goed' });
    expect(await budgeted(2027, challengeId)).toMatchObject({ line: { budgeted: 1_200_000 } });
    expect(await budgeted(2028, challengeId)).toMatchObject({ line: { budgeted: 900_000 } });

    const back = { challengeId, why: 'Te weinig mensen', from: play.day(30), keep: 0 };
    await play.mustAct(group, 'returnChallenge', back);
    for (const year of [2026, 2027, 2028])
      expect(await budgeted(year, challengeId), String(year)).toEqual({ expected: 0, line: undefined });
  });

  it('is no line any more where what came in of it is undone after it went back', async () => {
    const { challengeId } = await play.brought('running');
    const role = { personId: group.id, role: 'treasurer', why: 'gekozen' };
    await city.act(board, wijk, 'grantRole', role, 'person { id }');
    await play.mustAct(group, 'bookInstalment', { challengeId, number: 1 });
    const back = { challengeId, why: 'Te weinig mensen', from: play.day(30), keep: 300_000 };
    await play.mustAct(group, 'returnChallenge', back);
    expect(await budgeted(2026, challengeId)).toMatchObject({ expected: 300_000 });
    const entryId = instalmentJournal(challengeId, { number: 1 });
    const counter = { id: newId('jrn'), entryId, why: 'Het was van een ander' };
    expect((await city.act(group, wijk, 'counterEntry', counter, 'journal { id }')).userErrors).toEqual([]);
    expect(await budgeted(2026, challengeId)).toEqual({ expected: 0, line: undefined });
  });

  it('beside a plan that says the same counts once', async () => {
    const { challengeId } = await play.brought('contracted');
    const query = `{ challenge(id: "${challengeId}") { contract { pot { id } } } }`;
    const potId = (await city.ask(group, wijk, query)).data.challenge.contract.pot.id;
    const plan = {
      year: 2026,
      version: 0,
      incomes: [{ source: 'contract', amount: 250_000 }],
      lines: [{ potId, amount: 250_000, purpose: 'Schulden, begroot' }],
    };
    expect((await city.act(board, wijk, 'draftBudget', plan, 'budget { version }')).userErrors).toEqual([]);
    expect(await budgeted(2026, challengeId)).toEqual({
      expected: 300_000,
      line: { challengeId, budgeted: 300_000, purpose: 'Schulden, begroot' },
    });
  });

  it('makes what there is on its first day the baseline, and leaves one that was agreed on before', async () => {
    const { challengeId, serviceId } = await play.brought('proposed');
    const [there, agreed] = [await specialism(serviceId, 150), await specialism(serviceId, 100, 200)];
    const other = await specialism((await play.brought('proposed')).serviceId, 50);
    const before = await baselineOf(agreed);
    expect(before).toMatchObject({ fte: 200, decision: null });
    expect(await baselineOf(there)).toBeNull();
    await play.mustAct(coordinator, 'signAgreement', { challengeId, version: 1 });
    expect(await baselineOf(there)).toEqual({
      fte: 150,
      tariff: 6_500,
      from: play.day(0),
      decision: challengeId,
    });
    expect(await baselineOf(agreed)).toEqual(before);
    expect(await baselineOf(other)).toBeNull();
  });
});
