import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenPromises } from '../../functions/checks/checks.ts';
import { monthsUntil } from '../../functions/scaling/due.ts';
import { monthAfter } from '../../schema/months.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { stepsIn, wijk } from './cast.ts';

let city: City;
let board: Person;
let coordinator: Person;
let wij: Person;
let host: Person;
let resident: Person;
let play: ReturnType<typeof stepsIn>;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [host, resident] = (await city.residents(wijk, board, 'Hos Piet', 'Rie')) as [Person, Person];
  wij = await city.professional(wijk, coordinator);
  play = stepsIn(city, { board, coordinator });
  await play.must(board, 'grantRole', { personId: host.id, role: 'host', why: 'huiskamer' }, 'person { id }');
  await play.must(board, 'grantRole', { personId: board.id, role: 'host', why: 'invallen' }, 'person { id }');
  await play.parameters();
}, 60_000);
afterAll(() => city.stop());

const fields = `id state direction source before after from savedInQuarter why scenario warnings reasons lapsesOn
  reverses reversedBy supersededBy version can mayAssent
  corners { role by { id } } objections { why role withdrawnAt } shares { before after specialism { id } }
  reasoning { month goodMonths actual reserve months { month asked wijMinutes } need { fte handled minutes }
    findings { month rail state value limit article } }`;
const look = async (id: string, who = resident) =>
  (await city.ask(who, wijk, `query P($id: ID!) { stepProposal(id: $id) { ${fields} } }`, { id })).data
    .stepProposal;
const act = async (who: Person, mutation: string, input: object) => {
  const { proposal, userErrors } = await city.act(who, wijk, mutation, input, `proposal { ${fields} }`);
  return proposal ?? userErrors[0];
};
const assent = async (who: Person, proposalId: string, corner: string) =>
  act(who, 'assentToStep', { proposalId, corner, version: (await look(proposalId)).version });
const allAgree = async (id: string) => {
  await assent(host, id, 'host');
  await assent(coordinator, id, 'coordinator');
  await assent(wij, id, 'wij');
  return assent(board, id, 'board');
};
const judged = async (language = 'nl') => {
  const query = '{ scaling { month verdicts { service { id } nothing months reasons proposal { id } } } }';
  return (await city.ask(resident, wijk, query, {}, { 'accept-language': language })).data.scaling;
};
const verdictOf = async (serviceId: string) =>
  (await judged()).verdicts.find((one: { service: { id: string } }) => one.service.id === serviceId);
const actuals = async (specialismId: string) => {
  const query = '{ formation { specialisms { id actual { fte } actuals { from fte decision } } } }';
  const { formation } = (await city.ask(resident, wijk, query)).data;
  return formation.specialisms.find((one: { id: string }) => one.id === specialismId);
};
const upTo = (month: string) => monthsUntil(monthAfter(month, -1), 6);
const propose = (serviceId: string, fte: number, more: object = {}) =>
  act(coordinator, 'proposeStep', { id: newId('prp'), serviceId, fte, why: 'Het gaat zo goed.', ...more });

describe('a month that is over', () => {
  let up: { id: string; lapsesOn: string; reasons: string[] };
  let trouble: Awaited<ReturnType<typeof play.service>>;
  it('is judged once by the clock; four people agree; the formation changes on its day', async () => {
    const good = await play.service(300);
    const gap = await play.service(300, 'Ouders');
    city.time.now = new Date('2026-11-02T09:00:00.000Z');
    await city.clock(wijk);
    expect((await judged()).month, 'on the second day hours are still written down').toBe('2026-09');
    await play.figures(good.serviceId, upTo('2026-11'));
    await play.figures(gap.serviceId, upTo('2026-09'));
    trouble = await play.service(300, 'Eenzaamheid');
    await play.figures(trouble.serviceId, upTo('2026-10'));
    await play.figures(trouble.serviceId, ['2026-10'], { ratingSum: 150 });
    const moved = await play.service(300, 'Ouderen');
    await play.figures(moved.serviceId, [...upTo('2026-10'), '2026-10'], { ratingSum: 150 });

    city.time.now = new Date('2026-11-03T09:00:00.000Z');
    await Promise.all([city.clock(wijk), city.clock(wijk)]);
    await city.clock(wijk);
    expect((await judged()).month).toBe('2026-10');
    expect(await verdictOf(gap.serviceId)).toMatchObject({
      nothing: 'monthMissing',
      months: ['2026-09', '2026-10'],
      proposal: null,
      reasons: ['We hebben geen cijfers van september 2026 en oktober 2026.'],
    });
    const { verdicts } = await judged('uk');
    expect(verdicts.flatMap(({ reasons }: { reasons: string[] }) => reasons)).toContain(
      'Немає даних за: вересень 2026 і жовтень 2026.',
    );
    up = await look((await verdictOf(trouble.serviceId)).proposal.id);
    expect(up).toMatchObject({ direction: 'up', before: 300, after: 350, savedInQuarter: -1_462_500 });
    expect(up.reasons[0]).toBe(
      'In oktober 2026: vragers gaven gemiddeld minder dan een 3,8, namelijk een 3 (artikel 6 lid 2).',
    );

    const outdated = (await verdictOf(moved.serviceId)).proposal.id;
    city.time.now = new Date('2026-11-03T10:00:00.000Z');
    const planned = {
      specialismId: moved.specialismId,
      version: 2,
      from: '2027-03-01',
      fte: 280,
      tariff: 6_250,
    };
    await play.must(coordinator, 'setActualFte', { ...planned, why: 'Pensioen' }, 'specialism { id }');

    const { id } = (await verdictOf(good.serviceId)).proposal;
    const open = await look(id);
    // 0.5 fte × 36 hours × 13 weeks × € 62.50
    expect(open).toMatchObject({
      state: 'open',
      source: 'figures',
      direction: 'down',
      before: 300,
      after: 250,
      savedInQuarter: 1_462_500,
      from: null,
      can: [],
      lapsesOn: '2027-01-02',
      shares: [{ before: 300, after: 250, specialism: { id: good.specialismId } }],
    });
    expect(open.reasoning.months[0]).toEqual({ month: '2026-10', asked: 60, wijMinutes: null });
    expect((await look(id, wij)).reasoning.need).toMatchObject({ handled: 120, minutes: 36_000 });
    expect(open.reasoning.findings).toHaveLength(9);
    const { data } = await city.ask(
      resident,
      wijk,
      '{ stepProposals(phase: open) { edges { node { id } } } }',
    );
    expect(data.stepProposals.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);

    await assent(host, id, 'host');
    await assent(coordinator, id, 'coordinator');
    await assent(wij, id, 'wij');
    expect((await actuals(good.specialismId)).actuals).toHaveLength(1);
    expect(await assent(board, id, 'board')).toMatchObject({ state: 'agreed', from: '2026-12-01' });
    expect(await actuals(good.specialismId)).toMatchObject({
      actual: { fte: 300 },
      actuals: [
        { from: '2026-12-01', fte: 250, decision: id },
        { from: '2026-10-01', fte: 300, decision: null },
      ],
    });
    city.time.now = new Date('2026-12-01T09:00:00.000Z');
    expect((await actuals(good.specialismId)).actual.fte).toBe(250);

    city.time.now = new Date('2026-12-03T09:00:00.000Z');
    await play.figures(good.serviceId, ['2026-11']);
    await play.figures(gap.serviceId, ['2026-11']);
    await play.figures(trouble.serviceId, ['2026-11'], { ratingSum: 150 });
    await play.figures(moved.serviceId, ['2026-11'], { ratingSum: 150 });
    await city.clock(wijk);
    const newer = (await verdictOf(moved.serviceId)).proposal.id;
    expect(newer, 'nobody can agree to the one before any more').not.toBe(outdated);
    expect(await look(outdated)).toMatchObject({ state: 'superseded', supersededBy: newer });
    expect(await verdictOf(good.serviceId)).toMatchObject({
      nothing: 'stepNotSeen',
      months: ['2026-09', '2026-10', '2026-11'],
    });
    expect(await verdictOf(trouble.serviceId), 'who agreed need not do so again').toMatchObject({
      nothing: 'alreadyOpen',
      proposal: { id: up.id },
    });
  }, 60_000);

  it('lets a step down go whose figures no longer carry it, and another take the place of one', async () => {
    const { serviceId } = await play.service(300, 'Formulieren');
    await play.figures(serviceId, upTo('2026-12'));
    // A quarter past midnight in Amsterdam.
    city.time.now = new Date('2027-01-02T23:15:00.000Z');
    await play.figures(serviceId, ['2026-12']);
    await play.figures(trouble.serviceId, ['2026-12'], { ratingSum: 150 });
    await city.clock(wijk);
    expect(up.lapsesOn, 'its days are just over').toBe('2027-01-02');
    expect(await verdictOf(trouble.serviceId)).toMatchObject({ nothing: null });
    const { id } = (await verdictOf(serviceId)).proposal;
    expect((await look(id)).state).toBe('open');
    await play.figures(serviceId, ['2027-01'], { ratingSum: 150 });
    city.time.now = new Date('2027-02-03T09:00:00.000Z');
    await city.clock(wijk);
    const newer = (await verdictOf(serviceId)).proposal.id;
    expect(await look(newer)).toMatchObject({ direction: 'up' });
    expect(await look(id)).toMatchObject({ state: 'superseded', supersededBy: newer });
    expect(await assent(host, id, 'host')).toMatchObject({ code: 'STEP_NOT_OPEN' });
    city.time.now = new Date('2027-04-05T09:00:00.000Z');
    await city.clock(wijk);
    expect((await look(newer)).state, 'after sixty days').toBe('lapsed');
  }, 60_000);
});

describe('the four corners', () => {
  let id: string;
  let service: Awaited<ReturnType<typeof play.service>>;
  beforeAll(async () => {
    city.time.now = new Date('2027-04-06T09:00:00.000Z');
    service = await play.service(300, 'Wonen');
    ({ id } = await propose(service.serviceId, 220, {
      scenario: '/console/what-if?wijk=korrewegwijk&demand=60',
    }));
  });

  it('see what speaks against what people propose, and from which scenario it is', async () => {
    expect(await look(id, host)).toMatchObject({
      source: 'people',
      direction: 'down',
      scenario: '/console/what-if?wijk=korrewegwijk&demand=60',
      warnings: ['needUnknown', 'biggerStep', 'monthsUnknown'],
      can: ['assent', 'object'],
      mayAssent: ['host'],
    });
  });

  it('find in the list in whose name they can agree', async () => {
    for (const [person, corners] of [
      [host, ['host']],
      // Who founded the wijk hosts it too.
      [board, ['host', 'board']],
      [resident, []],
    ] as const) {
      const { data } = await city.ask(
        person,
        wijk,
        '{ stepProposals(phase: open) { edges { node { id mayAssent } } } }',
      );
      const nodes: { id: string; mayAssent: string[] }[] = data.stepProposals.edges.map(
        ({ node }: { node: unknown }) => node,
      );
      expect(nodes.find((node) => node.id === id)?.mayAssent).toEqual(corners);
    }
  });

  it.each([
    ['somebody without the role of a corner', () => resident, 'board', 'FORBIDDEN'],
    ['the host for WIJ', () => host, 'wij', 'CORNER_NOT_YOURS'],
    ['anybody for residents, who are no corner here', () => host, 'resident', 'NOT_A_CORNER'],
    ['anybody for the city', () => host, 'auditor', 'NOT_A_CORNER'],
  ])('are not spoken for by %s', async (_, who, corner, code) => {
    expect(await assent(who(), id, corner)).toMatchObject({ code });
  });

  it('are each somebody else, and the same twice is once', async () => {
    const { version } = await look(id);
    const input = { proposalId: id, corner: 'host', version };
    const first = await act(board, 'assentToStep', input);
    expect(await act(board, 'assentToStep', input)).toEqual(first);
    expect(await assent(board, id, 'board')).toMatchObject({ code: 'ONE_CORNER_EACH' });
    expect(await assent(host, id, 'host')).toMatchObject({ code: 'CORNER_AGREED' });
  });

  it('can object: nothing takes effect until it is withdrawn, and who objects no longer agrees', async () => {
    const object = async (who: Person, why: string) =>
      act(who, 'objectToStep', { proposalId: id, why, version: (await look(id)).version });
    expect(await object(wij, 'x')).toMatchObject({ code: 'TOO_SHORT', field: 'why' });
    expect(await object(resident, 'Ik ook niet')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await object(board, 'Eerst praten')).toMatchObject({
      corners: [{ role: 'host', by: null }, {}, {}, {}],
      objections: [{ why: 'Eerst praten', role: 'host', withdrawnAt: null }],
    });
    expect(await object(board, 'Nog eens')).toMatchObject({ code: 'OBJECTS_ALREADY' });
    expect(await object(wij, 'Te snel')).toMatchObject({ objections: [{}, { role: 'wij' }] });
    const withdraw = async (who: Person) =>
      act(who, 'withdrawObjection', { proposalId: id, version: (await look(id)).version });
    expect(await withdraw(coordinator)).toMatchObject({ code: 'NO_OBJECTION' });
    await withdraw(board);
    expect((await allAgree(id)).state, 'one objection stands').toBe('open');
    expect(await withdraw(wij)).toMatchObject({ state: 'agreed', from: '2027-05-01', can: [] });
    expect((await actuals(service.specialismId)).actuals[0]).toEqual({
      from: '2027-05-01',
      fte: 220,
      decision: id,
    });
  });

  it('can be asked to undo it: once, by a proposal that names it', async () => {
    const reverse = (proposalId: string, who = board) =>
      act(who, 'reverseStep', { id: newId('prp'), proposalId, why: 'Het ging te hard.' });
    expect(await reverse(id, host)).toMatchObject({ code: 'FORBIDDEN' });
    const back = await reverse(id);
    expect(back).toMatchObject({
      source: 'reversal',
      direction: 'up',
      reverses: id,
      before: 220,
      after: 300,
    });
    const twin = await reverse(id);
    expect(await reverse(twin.id)).toMatchObject({ code: 'NOT_TO_REVERSE' });
    expect((await allAgree(back.id)).state).toBe('agreed');
    expect((await look(id)).reversedBy).toBe(back.id);
    expect((await actuals(service.specialismId)).actuals[0]).toMatchObject({ fte: 300, decision: back.id });
    await assent(host, twin.id, 'host');
    await assent(coordinator, twin.id, 'coordinator');
    await assent(wij, twin.id, 'wij');
    expect(await assent(board, twin.id, 'board'), 'undone already').toMatchObject({ code: 'STEP_OUTDATED' });
    expect(await act(board, 'withdrawStep', { proposalId: twin.id, version: 4 })).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('agree at the same moment, and it takes effect once', async () => {
    const made = await propose(service.serviceId, 290);
    const four = [
      [host, 'host'],
      [coordinator, 'coordinator'],
      [wij, 'wij'],
      [board, 'board'],
    ] as const;
    await Promise.all(
      four.map(([who, corner]) => act(who, 'assentToStep', { proposalId: made.id, corner, version: 1 })),
    );
    expect(await look(made.id)).toMatchObject({ state: 'agreed' });
    const { actuals: all } = await actuals(service.specialismId);
    expect(all.filter(({ decision }: { decision: string }) => decision === made.id)).toHaveLength(1);
  });

  it('decide on nothing that the formation no longer fits', async () => {
    const { serviceId, specialismId } = await play.service(300, 'Geld');
    const made = await propose(serviceId, 280);
    const strength = { specialismId, version: 2, from: '2027-04-06', fte: 310, tariff: 6_250, why: 'Anders' };
    await play.must(coordinator, 'setActualFte', strength, 'specialism { id }');
    expect(await allAgree(made.id)).toMatchObject({ code: 'STEP_OUTDATED', field: 'proposalId' });
    expect(await look(made.id)).toMatchObject({ state: 'open', from: null });
    expect((await actuals(specialismId)).actuals).toHaveLength(2);
  });

  it('decide on nothing when another specialism of the service changed, or works for another service', async () => {
    const { serviceId } = await play.service(300, 'Samen');
    const other = newId('spc');
    await play.must(
      coordinator,
      'openSpecialism',
      { id: other, name: 'Ook', serviceId },
      'specialism { id }',
    );
    const strength = { specialismId: other, from: '2027-04-06', tariff: 6_250, why: 'Zo is het' };
    const set = (version: number, fte: number) =>
      play.must(coordinator, 'setActualFte', { ...strength, version, fte }, 'specialism { id }');
    await set(1, 100);
    const made = await propose(serviceId, 380);
    expect(made).toMatchObject({ before: 400, shares: [{ before: 300, after: 280 }] });
    await set(2, 0);
    expect(await allAgree(made.id)).toMatchObject({ code: 'STEP_OUTDATED', field: 'proposalId' });

    const gone = await propose(serviceId, 280);
    const elsewhere = {
      specialismId: gone.shares[0].specialism.id,
      version: 2,
      name: 'Weg',
      serviceId: null,
    };
    await play.must(coordinator, 'changeSpecialism', elsewhere, 'specialism { id }');
    expect(await allAgree(gone.id)).toMatchObject({ code: 'STEP_OUTDATED', field: 'proposalId' });
  });

  it('let what is there for a while end when it was to, and what is known to come later come', async () => {
    const { serviceId, specialismId } = await play.service(300, 'Tijdelijk');
    const strength = { specialismId, tariff: 6_250, why: 'Zo is het' };
    const ill = { ...strength, version: 2, from: '2027-04-06', until: '2027-06-30', fte: 200 };
    await play.must(coordinator, 'setActualFte', ill, 'specialism { id }');
    const later = { ...strength, version: 3, from: '2027-09-01', fte: 350 };
    await play.must(coordinator, 'setActualFte', later, 'specialism { id }');
    const made = await propose(serviceId, 180);
    expect((await allAgree(made.id)).state).toBe('agreed');
    const { actuals: all } = await actuals(specialismId);
    const decided = all.filter(({ decision }: { decision: string }) => decision === made.id);
    expect(decided.map(({ from, fte }: { from: string; fte: number }) => [from, fte]).sort()).toEqual([
      ['2027-05-01', 180],
      ['2027-07-01', 280],
      ['2027-09-01', 330],
    ]);
  });

  it('decide on nothing after its last day, also when the clock did not come by yet', async () => {
    const { serviceId } = await play.service(300, 'Te laat');
    const made = await propose(serviceId, 280);
    await assent(host, made.id, 'host');
    const { now } = city.time;
    city.time.now = new Date('2027-06-06T09:00:00.000Z');
    expect(await assent(board, made.id, 'board')).toMatchObject({ code: 'STEP_NOT_OPEN' });
    expect(await look(made.id, board)).toMatchObject({ state: 'lapsed', can: [], mayAssent: [] });
    const { data } = await city.ask(
      board,
      wijk,
      '{ stepProposals(phase: open) { edges { node { id mayAssent } } } }',
    );
    const nodes: { id: string; mayAssent: string[] }[] = data.stepProposals.edges.map(
      ({ node }: { node: unknown }) => node,
    );
    expect(nodes.find((node) => node.id === made.id)?.mayAssent).toEqual([]);
    city.time.now = now;
  });
});

describe('a proposal that people make', () => {
  it.each([
    ['for a service that is not there', { serviceId: newId('svc') }, 'NOT_FOUND', 'serviceId'],
    ['for as much as there is', { fte: 300 }, 'SAME_FTE', 'fte'],
    ['for less than nothing', { fte: -1 }, 'OUT_OF_RANGE', 'fte'],
    ['without a reason', { why: ' ' }, 'TOO_SHORT', 'why'],
    ['with an address that leads elsewhere', { scenario: 'https://elders.nl/' }, 'BAD_SCENARIO', 'scenario'],
    ['under an id of another kind', { id: newId('chl') }, 'BAD_ID', 'id'],
  ])('is refused %s', async (_, more, code, field) => {
    const { serviceId } = await play.service(300, 'Kort');
    expect(await propose(serviceId, 280, more)).toMatchObject({ code, field });
  });

  it('is refused where there is no formation, and by who is neither coordinator nor board', async () => {
    const serviceId = newId('svc');
    const opened = {
      id: serviceId,
      name: 'Leeg',
      categories: [],
      provider: 'wij',
      from: '2026-01-01',
      why: 'Zo',
    };
    await play.must(coordinator, 'openService', { ...opened, why: 'Zo is het' }, 'service { id }');
    expect(await propose(serviceId, 280)).toMatchObject({ code: 'NO_FORMATION' });
    const input = { id: newId('prp'), serviceId, fte: 280, why: 'Het gaat goed' };
    expect(await act(wij, 'proposeStep', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is made once, and its id is not made twice', async () => {
    const { serviceId } = await play.service(300, 'Eens');
    const input = { id: newId('prp'), serviceId, fte: 280, why: 'Het gaat goed' };
    const first = await act(coordinator, 'proposeStep', input);
    expect(await act(coordinator, 'proposeStep', input)).toEqual(first);
    expect(await act(coordinator, 'proposeStep', { ...input, fte: 270 })).toMatchObject({ code: 'ID_TAKEN' });
  });
});

it('is in what somebody can download about themselves, and tells those who can decide', async () => {
  const document = (await city.ask(board, wijk, '{ me { everything } }')).data.me.everything;
  expect(document).toContain('Eerst praten');
  expect(document).not.toContain('Te snel');
  await city.idle();
  city.time.now = new Date('2027-04-06T18:00:00.000Z');
  await city.notifier(wijk);
  const kinds = async (who: Person) =>
    JSON.stringify(
      (await city.ask(who, wijk, '{ me { news(first: 50) { edges { node { kind } } } } }')).data,
    );
  expect(await kinds(wij)).toContain('stepProposed');
  expect(await kinds(resident)).not.toContain('stepProposed');
});

it('keeps every promise that is checked at night', async () => {
  await city.idle();
  expect(await brokenPromises(play.table, city.time.now)).toEqual([]);
});
