import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brokenPromises } from '../../functions/checks/checks.ts';
import { actualWrites, loadSpecialism } from '../../functions/formation/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { Conflict } from '../../functions/tenancy/table-errors.ts';
import { add } from '../../functions/tenancy/table-writes.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const start = new Date('2026-11-02T09:00:00.000Z');
let city: City;
let board: Person;
let coordinator: Person;
let resident: Person;
let wij: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [resident] = (await city.residents(wijk, board, 'Rie')) as [Person];
  wij = await city.professional(wijk, coordinator);
});
beforeEach(() => {
  city.time.now = new Date(start);
});
afterAll(() => city.stop());

const table = () => new Table(city.bare, city.settings.tableName, wijkScope(wijk));
const strengthFields = 'from until fte tariff why decision';
const fields = `id name service { id } version baseline { ${strengthFields} } actual { ${strengthFields} }
  baselines { from fte } actuals { from fte } proposal { from fte proposedBy mayAgree }`;
const act = async (who: Person, mutation: string, input: object) => {
  const { errors, data } = await city.send(who, wijk, mutation, input, `specialism { ${fields} }`);
  return errors?.[0]?.extensions ?? data[mutation].userErrors[0] ?? data[mutation].specialism;
};
const open = async (name = 'Schuldhulp', more: object = {}) => {
  const { id } = await act(coordinator, 'openSpecialism', { id: newId('spc'), name, ...more });
  return String(id);
};
const strength = (specialismId: string, version: number, more: object = {}) => ({
  specialismId,
  version,
  from: '2026-11-02',
  fte: 350,
  tariff: 6_250,
  why: 'Zo is het begroot',
  ...more,
});
const look = async (id: string, who = resident) => {
  const { data } = await city.ask(who, wijk, `{ formation { specialisms { ${fields} } } }`);
  return data.formation.specialisms.find((one: { id: string }) => one.id === id);
};

describe('the formation of WIJ', () => {
  it('is written by coordinator and WIJ, and read by everybody who takes part', async () => {
    const serviceId = newId('svc');
    const service = { id: serviceId, name: 'Geld', provider: 'wij', from: '2026-11-02', why: 'Zo is het' };
    await city.act(coordinator, wijk, 'openService', service, 'service { id }');
    const id = await open('Schuldhulp', { serviceId });
    expect(await act(wij, 'setActualFte', strength(id, 1))).toMatchObject({
      actual: { from: '2026-11-02', until: null, fte: 350, tariff: 6_250, decision: null },
      baseline: null,
      version: 2,
    });
    expect(await look(id)).toMatchObject({ service: { id: serviceId }, actual: { fte: 350 } });
    const { errors } = await city.ask(city.admin, wijk, '{ formation { version } }');
    expect(errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
  });

  it.each([
    ['by a resident', {}, 'FORBIDDEN', () => resident],
    ['by the board', {}, 'FORBIDDEN', () => board],
    ['in a quarter that is over', { from: '2026-09-30' }, 'QUARTER_CLOSED', undefined],
    ['too far ahead', { from: '2029-01-01' }, 'TOO_LATE_A_DAY', undefined],
    ['until before it begins', { until: '2026-11-01' }, 'TOO_EARLY_A_DAY', undefined],
    ['below nothing', { fte: -1 }, 'OUT_OF_RANGE', undefined],
    ['for nothing an hour', { tariff: 0 }, 'OUT_OF_RANGE', undefined],
    ['without a reason', { why: '' }, 'TOO_SHORT', undefined],
    ['as another version', { version: 7 }, 'FORMATION_CHANGED', undefined],
    ['of nothing', { specialismId: newId('spc') }, 'NOT_FOUND', undefined],
    ['of what stands beside the specialisms', { specialismId: 'PARAMETERS' }, 'NOT_FOUND', undefined],
  ])('is not written %s', async (_, more, code, who) => {
    const id = await open();
    expect(await act(who?.() ?? wij, 'setActualFte', strength(id, 1, more))).toMatchObject({ code });
    expect(await look(id)).toMatchObject({ actual: null, version: 1 });
  });

  it('changes in the transaction of whatever decides it, or not at all', async () => {
    const id = await open();
    const specialism = await loadSpecialism(table(), id);
    if (!specialism) throw new Error('it is not there');
    const signature = { at: start.toISOString(), by: 'fourCorners', st: 1 };
    const less = { from: '2027-01-01', fte: 250, tariff: 6_250, why: 'De vierhoek stemde in', ref: 'prp_1' };
    await table().transact(actualWrites(specialism, [less], signature));
    await expect(table().transact(actualWrites(specialism, [less], signature))).rejects.toBeInstanceOf(
      Conflict,
    );
    expect(await look(id)).toMatchObject({ actual: null, actuals: [{ from: '2027-01-01', fte: 250 }] });
    city.time.now = new Date('2027-01-01T09:00:00Z');
    expect(await look(id)).toMatchObject({ actual: { fte: 250, decision: 'prp_1' } });
  });
});

describe('a baseline', () => {
  it('holds once the other party agreed to what they saw', async () => {
    const id = await open();
    const proposed = await act(coordinator, 'proposeBaseline', strength(id, 1, { fte: 400 }));
    expect(proposed).toMatchObject({
      baseline: null,
      proposal: { fte: 400, proposedBy: 'coordinator', mayAgree: false },
    });
    expect((await look(id, board)).proposal.mayAgree).toBe(true);
    const agree = { specialismId: id, version: 2 };
    expect(await act(coordinator, 'agreeBaseline', agree)).toMatchObject({ code: 'OTHER_PARTY_AGREES' });
    expect(await act(resident, 'agreeBaseline', agree)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(wij, 'proposeBaseline', strength(id, 2))).toMatchObject({ code: 'FORBIDDEN' });
    // The board would rather have another; who agrees to what is gone agrees to nothing.
    expect(await act(board, 'proposeBaseline', strength(id, 2, { fte: 380 }))).toMatchObject({
      proposal: { fte: 380, proposedBy: 'board' },
    });
    expect(await act(board, 'agreeBaseline', agree)).toMatchObject({ code: 'FORMATION_CHANGED' });
    expect(await act(coordinator, 'agreeBaseline', { ...agree, version: 3 })).toMatchObject({
      baseline: { from: '2026-11-02', fte: 380, tariff: 6_250 },
      proposal: null,
      version: 4,
    });
    const again = { ...agree, version: 4 };
    expect(await act(board, 'agreeBaseline', again)).toMatchObject({ code: 'NO_PROPOSAL' });
  });

  it('does not change for a quarter that is over, not by a proposal that waited either', async () => {
    const id = await open();
    await act(board, 'proposeBaseline', strength(id, 1, { fte: 400 }));
    await act(coordinator, 'agreeBaseline', { specialismId: id, version: 2 });
    await act(board, 'proposeBaseline', strength(id, 3, { from: '2026-12-01', fte: 300 }));
    city.time.now = new Date('2027-01-02T09:00:00Z');
    expect(await act(coordinator, 'agreeBaseline', { specialismId: id, version: 4 })).toMatchObject({
      code: 'QUARTER_CLOSED',
    });
    const late = strength(id, 4, { from: '2026-12-31' });
    expect(await act(board, 'proposeBaseline', late)).toMatchObject({ code: 'QUARTER_CLOSED' });
    expect((await look(id)).baselines).toEqual([{ from: '2026-11-02', fte: 400 }]);
  });
});

describe('the parameters of the capacity model', () => {
  const set = async (more: object, who = coordinator) => {
    const input = {
      kind: 'absence',
      from: '2026-11-02',
      value: 1_250,
      source: 'Jaarverslag',
      assumed: false,
      ...more,
    };
    const asked = 'formation { version parameters { kind from value source assumed inForce } }';
    const { errors, data } = await city.send(who, wijk, 'setFormationParameter', input, asked);
    return (
      errors?.[0]?.extensions ??
      data.setFormationParameter.userErrors[0] ??
      data.setFormationParameter.formation
    );
  };

  it('are data with their source, or say that they are assumed', async () => {
    await set({ version: 0 });
    await set({ version: 1, kind: 'travel', value: 500, source: 'Geschat in een gesprek', assumed: true });
    const { version, parameters } = await set({ version: 2, from: '2027-01-01', value: 1_000 }, wij);
    expect(version).toBe(3);
    expect(parameters).toMatchObject([
      { kind: 'absence', from: '2027-01-01', value: 1_000, inForce: false },
      { kind: 'travel', value: 500, assumed: true, inForce: true },
      {
        kind: 'absence',
        from: '2026-11-02',
        value: 1_250,
        source: 'Jaarverslag',
        assumed: false,
        inForce: true,
      },
    ]);
  });

  it.each([
    ['by the board', {}, 'FORBIDDEN', () => board],
    ['over a whole', { value: 10_000 }, 'OUT_OF_RANGE', undefined],
    ['as no hours in a year', { kind: 'yearHours', value: 0 }, 'OUT_OF_RANGE', undefined],
    ['in a quarter that is over', { from: '2026-09-30' }, 'QUARTER_CLOSED', undefined],
    ['without a source', { source: '' }, 'TOO_SHORT', undefined],
    ['over what was not seen', { version: 1 }, 'FORMATION_CHANGED', undefined],
  ])('are not set %s', async (_, more, code, who) => {
    expect(await set({ version: 3, ...more }, who?.())).toMatchObject({ code });
  });
});

describe('the hours of a week that are about no request', () => {
  const hours = async (mutation: string, input: object, who = wij) => {
    const asked = 'hours { id week minutes corrects correctedBy specialism { name } }';
    const { errors, data } = await city.send(who, wijk, mutation, input, asked);
    return errors?.[0]?.extensions ?? data[mutation].userErrors[0] ?? data[mutation].hours;
  };
  const entry = (specialismId: string, more: object = {}) => ({
    id: newId('whr'),
    specialismId,
    week: '2026-W44',
    minutes: 600,
    ...more,
  });
  const weeks = async (who = wij) => {
    const query = '{ formation { weeks { week specialisms { minutes specialism { id } } } } }';
    return (await city.ask(who, wijk, query)).data.formation.weeks;
  };
  const sumOf = async (id: string) => {
    const all = (await weeks()).flatMap(({ specialisms }: { specialisms: object[] }) => specialisms);
    return all.find(({ specialism }: { specialism: { id: string } }) => specialism.id === id)?.minutes;
  };

  it('are read by who works there and not by residents: behind a specialism there are one or two people', async () => {
    const id = await open('Werk');
    await hours('recordWeekHours', entry(id));
    expect((await weeks(coordinator)).length).toBeGreaterThan(0);
    expect(await weeks(resident)).toEqual([]);
    expect(await weeks(board)).toEqual([]);
  });

  it('are added up per week and specialism, and corrected by an entry that takes the place of another', async () => {
    const id = await open('Opvoeden');
    const first = entry(id);
    expect(await hours('recordWeekHours', first)).toMatchObject({
      minutes: 600,
      specialism: { name: 'Opvoeden' },
    });
    await hours('recordWeekHours', entry(id, { minutes: 30 }));
    expect(await sumOf(id)).toBe(630);
    const correction = { id: newId('whr'), hoursId: first.id, minutes: 60 };
    expect(await hours('correctWeekHours', correction)).toMatchObject({
      corrects: first.id,
      week: '2026-W44',
    });
    expect(await sumOf(id)).toBe(90);
    const other = { id: newId('whr'), hoursId: first.id, minutes: 70 };
    expect(await hours('correctWeekHours', other)).toMatchObject({ code: 'CORRECTED_ALREADY' });
    const second = { id: newId('whr'), hoursId: correction.id, minutes: 0 };
    expect(await hours('correctWeekHours', second)).toMatchObject({ minutes: 0 });
    expect(await sumOf(id)).toBe(30);
    const own = '{ me { weekHours { edges { node { id minutes correctedBy } } } } }';
    const { data } = await city.ask(wij, wijk, own);
    const nodes = data.me.weekHours.edges.map(({ node }: { node: object }) => node);
    expect(nodes).toContainEqual({ id: first.id, minutes: 600, correctedBy: correction.id });
    expect(nodes).toContainEqual({ id: second.id, minutes: 0, correctedBy: null });
  });

  it('are corrected once by two who press at once', async () => {
    const id = await open('Dubbel');
    const first = entry(id);
    await hours('recordWeekHours', first);
    const press = () => hours('correctWeekHours', { id: newId('whr'), hoursId: first.id, minutes: 60 });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.filter(({ code }) => code === 'CORRECTED_ALREADY')).toHaveLength(2);
    expect(await sumOf(id)).toBe(60);
  });

  it.each([
    ['by the coordinator', {}, 'FORBIDDEN', () => coordinator],
    ['by a resident', {}, 'FORBIDDEN', () => resident],
    ['of a week to come', { week: '2026-W46' }, 'BAD_WEEK', undefined],
    ['of a week that there is not', { week: '2025-W53' }, 'BAD_WEEK', undefined],
    ['that a week does not have', { minutes: 10_081 }, 'OUT_OF_RANGE', undefined],
    ['of no time', { minutes: 0 }, 'OUT_OF_RANGE', undefined],
  ])('are not recorded %s', async (_, more, code, who) => {
    expect(await hours('recordWeekHours', entry(await open(), more), who?.())).toMatchObject({ code });
  });

  it('are corrected by who recorded them, and by nobody else', async () => {
    const first = entry(await open());
    await hours('recordWeekHours', first);
    const other = await city.professional(wijk, coordinator);
    const correction = { id: newId('whr'), hoursId: first.id, minutes: 1 };
    expect(await hours('correctWeekHours', correction, other)).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await city.ask(other, wijk, '{ me { weekHours { edges { node { id } } } } }');
    expect(data.me.weekHours.edges).toEqual([]);
  });

  it('add up, as is looked at each night', async () => {
    const broken = async () =>
      (await brokenPromises(table(), city.time.now)).filter((one) => /hours of/.test(one));
    expect(await broken()).toEqual([]);
    const id = await open('Scheef');
    await hours('recordWeekHours', entry(id));
    await table().transact([add('weekSum', ['WEEKSUM', '2026-W44'], { [id]: 1 })]);
    expect(await broken()).toEqual([`The hours of 2026-W44 ${id} are not the sum of what was recorded.`]);
  });
});
