import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsIn } from '../../functions/telling/events.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { dayAfter, instantOf } from '../../schema/amsterdam.ts';
import { dossierSets } from '../../schema/dossiers.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { agreementOn, challengesIn, wijk } from './cast.ts';

let city: City;
let board: Person;
let coordinator: Person;
let group: Person;
let second: Person;
let neighbour: Person;
let play: ReturnType<typeof challengesIn>;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  const names = ['Gro Ep', 'Me Doe', 'Bu Ur'];
  [group, second, neighbour] = (await city.residents(wijk, board, ...names)) as [Person, Person, Person];
  play = challengesIn(city, { group, coordinator });
  const rules = { version: 0, set: 'geertruidenberg', why: 'Met termijnen' };
  await city.act(coordinator, wijk, 'setChallengeRules', rules, 'rules { set }');
}, 60_000);
afterAll(() => city.stop());

/** What somebody is told about a challenge and did not see yet, newest first, once all of it went out. */
async function told(who: Person, challengeId: string): Promise<string[]> {
  await city.idle();
  await city.notifier(wijk);
  const query = '{ me { news(first: 50) { edges { node { kind about seen path } } } } }';
  const { data } = await city.ask(who, wijk, query);
  const lines: { kind: string; about: string; seen: boolean; path: string }[] = data.me.news.edges.map(
    ({ node }: { node: object }) => node,
  );
  const about = lines.filter((line) => line.about === challengeId && !line.seen);
  for (const { path } of about) expect(path).toBe(`/challenge/${challengeId}`);
  return about.map(({ kind }) => kind);
}
const nobodyElse = async (challengeId: string, people: readonly Person[]) => {
  for (const who of people) expect(await told(who, challengeId), who.id).toEqual([]);
};
const seen = (who: Person, about: string) => city.act(who, wijk, 'markSeen', { about }, '');
const at = (day: string, time: string) => {
  city.time.now = new Date(instantOf(day, time));
};
/** A challenge in the dialogue, of two residents. */
async function ofTwo() {
  const { challengeId } = await play.brought('draft');
  await play.mustAct(second, 'joinChallenge', { challengeId });
  await play.mustAct(group, 'admitToChallenge', { challengeId, personId: second.id });
  await play.filled(challengeId);
  await play.mustAct(group, 'submitChallenge', { challengeId });
  await play.mustAct(coordinator, 'openDialogue', { challengeId });
  return challengeId;
}

describe('the group of a challenge', () => {
  it('is told that somebody asks to join, as long as that waits', async () => {
    const { challengeId } = await play.brought('draft');
    await play.mustAct(second, 'joinChallenge', { challengeId });
    expect(await told(group, challengeId)).toEqual(['joinAsked']);
    await play.mustAct(group, 'admitToChallenge', { challengeId, personId: second.id });
    expect(await told(group, challengeId)).toEqual([]);
    await play.mustAct(neighbour, 'joinChallenge', { challengeId });
    for (const who of [group, second]) expect(await told(who, challengeId)).toEqual(['joinAsked']);
    await play.mustAct(neighbour, 'leaveChallenge', { challengeId });
    await nobodyElse(challengeId, [group, second, neighbour, board, coordinator]);
  });

  it('is told of the decision, and of what the other side writes; so is the coordinator, and nobody of their own', async () => {
    const challengeId = await ofTwo();
    const note = (who: Person) =>
      city.act(who, wijk, 'noteOnChallenge', { id: newId('cnt'), challengeId, text: 'Nou' }, 'note { id }');
    await note(coordinator);
    for (const who of [group, second]) expect(await told(who, challengeId)).toEqual(['challengeNote']);
    expect(await told(coordinator, challengeId)).toEqual([]);
    for (const who of [group, second]) await seen(who, challengeId);
    city.time.now = new Date(city.time.now.getTime() + 1_000);
    await note(second);
    await nobodyElse(challengeId, [group, second]);
    expect(await told(coordinator, challengeId)).toEqual(['challengeNote']);
    await seen(coordinator, challengeId);
    city.time.now = new Date(city.time.now.getTime() + 1_000);
    await note(board);
    for (const who of [group, second, coordinator])
      expect(await told(who, challengeId)).toEqual(['challengeNote']);
    for (const who of [group, second, coordinator]) await seen(who, challengeId);
    await play.mustAct(coordinator, 'rejectChallenge', { challengeId, why: 'Te duur voor nu' });
    for (const who of [group, second]) expect(await told(who, challengeId)).toEqual(['challengeDecided']);
    await nobodyElse(challengeId, [coordinator, board, neighbour]);
  });

  it('hears nothing any more once one has left the wijk', async () => {
    const [gone] = (await city.residents(wijk, board, 'We Ggaat')) as [Person];
    const theirs = challengesIn(city, { group: gone, coordinator });
    const { challengeId } = await theirs.brought('inDialogue');
    await city.act(gone, wijk, 'leave', { sure: true }, 'me { id }');
    await play.mustAct(coordinator, 'acceptChallenge', { challengeId, why: 'Mooi plan' });
    await city.idle();
    await city.notifier(wijk);
    const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
    expect(await table.get('TELLING', gone.id)).toBeUndefined();
    expect((await table.page({ collection: `NOTICE#${gone.id}`, limit: 1 })).items).toEqual([]);
  });
});

describe('the coordinator', () => {
  it('is told of a dossier, two weeks before its answer is due and the day after, as long as there is none', async () => {
    const { challengeId } = await play.brought('draft');
    await play.filled(challengeId);
    const { decideBy } = await play.mustAct(group, 'submitChallenge', { challengeId });
    expect(await told(coordinator, challengeId)).toEqual(['dossierSubmitted']);
    await play.mustAct(coordinator, 'openDialogue', { challengeId });
    expect(await told(coordinator, challengeId)).toEqual([]);
    at(dayAfter(decideBy, -14), '07:59');
    expect(await told(coordinator, challengeId)).toEqual([]);
    at(dayAfter(decideBy, -14), '08:00');
    expect(await told(coordinator, challengeId)).toEqual(['decisionDue']);
    at(decideBy, '23:59');
    expect(await told(coordinator, challengeId)).toEqual(['decisionDue']);
    at(dayAfter(decideBy), '08:00');
    expect(await told(coordinator, challengeId)).toEqual(['decisionLate', 'decisionDue']);
    await nobodyElse(challengeId, [group, board, neighbour]);
    await play.mustAct(coordinator, 'acceptChallenge', { challengeId, why: 'Mooi plan' });
    expect(await told(coordinator, challengeId)).toEqual([]);
    expect(await told(group, challengeId)).toEqual(['challengeDecided']);
  });

  it('is not told that an answer is due which was given, nor again when changes come twice', async () => {
    const challengeId = await ofTwo();
    const { data } = await city.ask(group, wijk, `{ challenge(id: "${challengeId}") { decideBy } }`);
    await play.mustAct(coordinator, 'rejectChallenge', { challengeId, why: 'Te duur voor nu' });
    await city.idle();
    for (const batch of city.batches.slice(-12)) await city.projector(batch);
    at(dayAfter(data.challenge.decideBy), '08:00');
    expect(await told(coordinator, challengeId)).toEqual([]);
  });
});

describe('both sides', () => {
  it('are told of the version that waits for them, and two months before the contract runs out', async () => {
    const { challengeId, serviceId } = await play.brought('proposed');
    expect(await told(coordinator, challengeId)).toEqual(['agreementWaits']);
    expect(await told(group, challengeId)).toEqual(['challengeDecided']);
    await seen(group, challengeId);
    const terms = { ...agreementOn(challengeId, serviceId, play.day(0)), version: 1, months: 6 };
    await play.mustAct(coordinator, 'proposeAgreement', terms);
    expect(await told(coordinator, challengeId)).toEqual([]);
    expect(await told(group, challengeId)).toEqual(['agreementWaits']);
    await play.mustAct(group, 'signAgreement', { challengeId, version: 2 });
    await nobodyElse(challengeId, [group, coordinator]);
    await play.mustAct(group, 'startChallenge', { challengeId });
    const until = async (): Promise<string> => {
      const query = `{ challenge(id: "${challengeId}") { contract { endsOn } } }`;
      return (await city.ask(group, wijk, query)).data.challenge.contract.endsOn;
    };
    const warned = async () => {
      const [year = 0, month = 1, date = 1] = (await until()).split('-').map(Number);
      const last = new Date(Date.UTC(year, month - 2, 0)).getUTCDate();
      return new Date(Date.UTC(year, month - 3, Math.min(date, last))).toISOString().slice(0, 10);
    };
    const day = await warned();
    at(day, '07:59');
    await nobodyElse(challengeId, [group, coordinator]);
    at(day, '08:00');
    for (const who of [group, coordinator]) expect(await told(who, challengeId)).toEqual(['contractEnds']);
    await nobodyElse(challengeId, [board, neighbour]);
    // What was extended runs out later, and both are told of that anew.
    const found = { challengeId, text: 'Het gaat goed.', met: [true, true] };
    await play.mustAct(coordinator, 'evaluateChallenge', found);
    await play.mustAct(coordinator, 'renewChallenge', { challengeId, months: 6, why: 'We gaan door' });
    await nobodyElse(challengeId, [group, coordinator]);
    at(await warned(), '08:00');
    for (const who of [group, coordinator]) expect(await told(who, challengeId)).toEqual(['contractEnds']);
    await play.mustAct(group, 'returnChallenge', { challengeId, from: play.day(1), why: 'Te zwaar' });
    await nobodyElse(challengeId, [group, coordinator]);
  });

  it('are two sides: who is in the group is never called as its coordinator', () => {
    const { elements, terms } = dossierSets.geertruidenberg;
    const change = (action: string, by: string) => ({ at: '2027-01-01T10:00:00.000Z', by, action, st: 1 });
    const stored = {
      PK: '',
      SK: '',
      kind: 'challenge',
      id: 'chl_1',
      title: 'Groen',
      state: 'submitted',
      draftedAt: '2027-01-01T10:00:00.000Z',
      group: ['per_a', 'per_b'],
      asking: [],
      rules: { elements: [...elements], terms },
      answers: {},
      submittedOn: '2027-01-01',
      decideBy: '2027-03-12',
      evaluations: [],
      trail: [change('draftChallenge', 'per_a'), change('challenge_submit', 'per_a')],
    };
    const { said } = newsIn(undefined, stored);
    expect(said.map(({ what }) => what)).toEqual(['dossierSubmitted', 'decisionDue', 'decisionLate']);
    for (const { toAll, knowing } of said) {
      expect(toAll).toBe('coordinator');
      expect(knowing).toEqual(expect.arrayContaining(['per_a', 'per_b']));
    }
    // A term of two weeks or less needs no warning of two weeks.
    const short = newsIn(undefined, { ...stored, decideBy: '2027-01-15' }).said;
    expect(short.map(({ what }) => what)).toEqual(['dossierSubmitted', 'decisionLate']);
  });
});
