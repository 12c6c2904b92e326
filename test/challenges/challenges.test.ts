import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../functions/projector/rebuild.ts';
import { cityScope, type Scope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { iban, png } from '../expenses/cast.ts';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';
import { agreementOn, challengesIn, wijk } from './cast.ts';

let city: City;
let board: Person;
let coordinator: Person;
let group: Person;
let neighbour: Person;
let treasurer: Person;
let play: ReturnType<typeof challengesIn>;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  const names = ['Gro Ep', 'Bu Ur', 'Pen Ning'];
  [group, neighbour, treasurer] = (await city.residents(wijk, board, ...names)) as [Person, Person, Person];
  const role = { personId: treasurer.id, role: 'treasurer', why: 'kas' };
  await city.act(board, wijk, 'grantRole', role, 'person { id }');
  play = challengesIn(city, { group, coordinator });
}, 60_000);
afterAll(() => city.stop());

const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
const look = async (id: string, fields: string, who = group) =>
  (await city.ask(who, wijk, `{ challenge(id: "${id}") { ${fields} } }`)).data.challenge;
const list = async (phase: string) => {
  const query = `{ challenges(phase: ${phase}) { edges { node { id state decideBy overdue } } } }`;
  const { data } = await city.ask(coordinator, wijk, query);
  return data.challenges.edges.map(({ node }: { node: object }) => node);
};
const rulesQuery = '{ challengeRules { set version elements { id name } terms { decisionWeeks } } }';
const rulesNow = async () => (await city.ask(group, wijk, rulesQuery)).data.challengeRules;
const choose = async (more: object) => {
  const input = { version: (await rulesNow()).version, why: 'Zo doen we het hier', ...more };
  return city.act(coordinator, wijk, 'setChallengeRules', input, 'rules { set version elements { id } }');
};

describe('the dossier', () => {
  it('has the elements of Middelburg until the coordinator chooses; what is missing blocks it and is named', async () => {
    expect((await rulesNow()).elements).toHaveLength(7);
    const { challengeId } = await play.brought('draft');
    expect((await look(challengeId, 'missing')).missing).toContain('Schatting van de kosten');
    await play.filled(challengeId, ['costs', 'support']);
    const refused = await play.act(group, 'submitChallenge', { challengeId });
    expect(code(refused)).toBe('DOSSIER_INCOMPLETE');
    expect(refused.userErrors[0].message).toContain('Steun van bewoners; Schatting van de kosten');
    await play.filled(challengeId);
    const submitted = await play.mustAct(group, 'submitChallenge', { challengeId });
    expect(submitted).toMatchObject({ state: 'submitted', missing: [], decideBy: null });
  });

  it('by Geertruidenberg comes 18 weeks before the start, and is answered within 10 weeks; late shows', async () => {
    const before = await play.brought('draft');
    expect((await choose({ set: 'geertruidenberg' })).rules.elements).toHaveLength(8);
    const { challengeId } = await play.brought('draft');
    // What was begun before goes by the rules of then.
    expect((await look(before.challengeId, 'missing')).missing).toHaveLength(7);
    const { version } = await play.filled(challengeId);
    const startsOn = play.day(18 * 7);
    const eve = { challengeId, version, startsOn: play.day(18 * 7 - 1) };
    await play.mustAct(group, 'changeChallenge', eve);
    const soon = await play.act(group, 'submitChallenge', { challengeId });
    expect(soon.userErrors[0]).toMatchObject({ code: 'STARTS_TOO_SOON', field: 'startsOn' });
    expect(soon.userErrors[0].message).toContain('8 maart 2027');
    await play.mustAct(group, 'changeChallenge', { challengeId, version: version + 1, startsOn });
    const { decideBy } = await play.mustAct(group, 'submitChallenge', { challengeId });
    expect(decideBy).toBe(play.day(70));
    const at = city.time.now;
    city.time.now = new Date(at.getTime() + 70 * 86_400_000);
    const waiting = { id: challengeId, state: 'submitted', decideBy };
    expect((await list('answering'))[0]).toEqual({ ...waiting, overdue: false });
    city.time.now = new Date(at.getTime() + 71 * 86_400_000);
    expect((await list('answering'))[0]).toEqual({ ...waiting, overdue: true });
    const no = { challengeId, why: 'De gemeente houdt deze taak.' };
    await play.mustAct(coordinator, 'rejectChallenge', no);
    const over = { id: challengeId, state: 'rejected', decideBy: null, overdue: false };
    expect((await list('over'))[0]).toEqual(over);
    city.time.now = at;
    await choose({ set: 'middelburg' });
  });

  it('can have elements of the wijk’s own, each once', async () => {
    const plan = { id: 'plan', name: 'Het plan' };
    expect(code(await choose({ set: 'own', elements: [] }))).toBe('OUT_OF_RANGE');
    expect(code(await choose({ set: 'own', elements: [plan, plan] }))).toBe('NAMED_TWICE');
    expect((await choose({ set: 'own', elements: [plan] })).rules.elements).toEqual([{ id: 'plan' }]);
    expect(code(await choose({ set: 'middelburg', version: 0 }))).toBe('DOSSIER_CHANGED');
    const byBoard = { version: (await rulesNow()).version, set: 'middelburg', why: 'Wij willen dit' };
    expect(code(await city.act(board, wijk, 'setChallengeRules', byBoard, 'rules { set }'))).toBe(
      'FORBIDDEN',
    );
    await choose({ set: 'middelburg' });
  });

  it('is written by the group: who asks to join waits for its yes, and who saw an older text looks again', async () => {
    const { challengeId } = await play.brought('draft');
    const change = { challengeId, version: 1, answers: [{ element: 'task', text: 'Schulden' }] };
    expect(code(await play.act(neighbour, 'changeChallenge', change))).toBe('FORBIDDEN');
    await play.mustAct(neighbour, 'joinChallenge', { challengeId });
    expect(code(await play.act(neighbour, 'changeChallenge', change))).toBe('FORBIDDEN');
    const seen = await look(challengeId, 'asking { name } group { name }', board);
    expect(seen).toEqual({ asking: [], group: [{ name: 'Gro Ep' }] });
    const stranger = { challengeId, personId: board.id };
    expect(code(await play.act(group, 'admitToChallenge', stranger))).toBe('NOT_ASKED_TO_JOIN');
    await play.mustAct(group, 'admitToChallenge', { challengeId, personId: neighbour.id });
    expect(code(await play.act(neighbour, 'changeChallenge', change))).toBe('DOSSIER_CHANGED');
    await play.mustAct(neighbour, 'changeChallenge', { ...change, version: 3 });
    const stray = { challengeId, version: 4, answers: [{ element: 'shoeSize', text: '43' }] };
    expect(code(await play.act(neighbour, 'changeChallenge', stray))).toBe('UNKNOWN_ELEMENT');
    await play.mustAct(group, 'leaveChallenge', { challengeId });
    // One always stays.
    expect(code(await play.act(neighbour, 'leaveChallenge', { challengeId }))).toBe('CHALLENGE_NOT_NOW');
  });
});

describe('the dialogue and the decision', () => {
  const note = (who: Person, challengeId: string, text: string, more: object = {}) =>
    city.act(
      who,
      wijk,
      'noteOnChallenge',
      { id: newId('cnt'), challengeId, text, ...more },
      'note { text side }',
    );

  it('is not written in by whom the board asked to be quiet', async () => {
    const [loud] = (await city.residents(wijk, board, 'Lui Dop')) as [Person];
    const { challengeId } = await challengesIn(city, { group: loud, coordinator }).brought('draft');
    const report = { id: newId('rep'), personId: loud.id, text: 'Scheldt op de buren' };
    await city.act(neighbour, wijk, 'reportPerson', report, 'me { id }');
    const decision = { reportId: report.id, measure: 'pause', why: 'Even stil', days: 7 };
    await city.act(board, wijk, 'decideReport', decision, 'report { id }');
    const change = { challengeId, version: 1, answers: [{ element: 'task', text: 'Schelden' }] };
    expect(code(await play.act(loud, 'changeChallenge', change))).toBe('PAUSED');
  });

  it('is nothing to who asks for the rules of the wijk as if they were one', async () => {
    await choose({ set: 'middelburg' });
    const { data, errors } = await city.ask(group, wijk, '{ challenge(id: "RULES") { id } }');
    expect({ data, errors }).toEqual({ data: { challenge: null }, errors: undefined });
  });

  it('is worn out by nobody who comes and goes, and what must be decided still can be', async () => {
    const { challengeId } = await play.brought('inDialogue');
    for (const _ of [1, 2, 3])
      for (const mutation of ['joinChallenge', 'leaveChallenge'])
        await play.mustAct(neighbour, mutation, { challengeId });
    expect(code(await play.act(neighbour, 'joinChallenge', { challengeId }))).toBe('CHANGED_TOO_OFTEN');
    for (let changes = 0; ; changes++) {
      const { version } = await look(challengeId, 'version');
      const input = { challengeId, version, title: `Schulden samen oplossen ${changes}` };
      const told = await play.act(group, 'changeChallenge', input);
      if (!told.userErrors.length) continue;
      expect(code(told)).toBe('CHANGED_TOO_OFTEN');
      break;
    }
    const why = 'De groep weet waar het over gaat.';
    expect((await play.mustAct(coordinator, 'acceptChallenge', { challengeId, why })).state).toBe('accepted');
  }, 60_000);

  it('stands with the dossier for the whole wijk to read; who has no part in it does not write', async () => {
    const draft = await play.brought('draft');
    expect(code(await note(group, draft.challengeId, 'Hallo'))).toBe('CHALLENGE_NOT_NOW');
    const { challengeId } = await play.brought('inDialogue');
    expect(code(await note(neighbour, challengeId, 'Ik vind'))).toBe('FORBIDDEN');
    expect((await note(coordinator, challengeId, 'Wat kost het?')).note.side).toBe('municipality');
    city.time.now = new Date(city.time.now.getTime() + 1);
    expect((await note(group, challengeId, 'Te veel')).note.side).toBe('group');
    expect(code(await note(group, challengeId, 'Gaat goed', { kind: 'progress' }))).toBe('CHALLENGE_NOT_NOW');
    const { notes } = await look(challengeId, 'notes { edges { node { text } } }', neighbour);
    const texts = notes.edges.map(({ node }: { node: { text: string } }) => node.text);
    expect(texts).toEqual(['Te veel', 'Wat kost het?']);
    const { data } = await city.ask(group, wijk, '{ me { everything } }');
    expect(JSON.parse(data.me.everything).challengeNotes).toMatchObject([{ challengeId, text: 'Te veel' }]);
  });

  it('is the municipality’s, with reasons', async () => {
    const { challengeId } = await play.brought('inDialogue');
    const accept = { challengeId, why: 'Mooi plan' };
    expect(code(await play.act(board, 'acceptChallenge', accept))).toBe('FORBIDDEN');
    expect(code(await play.act(coordinator, 'rejectChallenge', { challengeId, why: '' }))).toBe('TOO_SHORT');
    const rejected = await play.mustAct(coordinator, 'rejectChallenge', {
      challengeId,
      why: 'Te duur voor nu',
    });
    expect(rejected).toMatchObject({ state: 'rejected', reason: 'Te duur voor nu' });
    expect(code(await play.act(coordinator, 'acceptChallenge', accept))).toBe('CHALLENGE_NOT_NOW');
  });
});

describe('what the city sees', () => {
  const query = (phase: string) =>
    `{ city { challenges(phase: ${phase}, first: 50) { edges { node { id wijk title state decideBy overdue } } } } }`;
  const seen = async (phase: string, who = city.admin) => {
    await city.idle();
    const { data } = await city.askCity(who, query(phase));
    return data.city.challenges.edges.map(({ node }: { node: object }) => node);
  };

  it('is a challenge from the day it was submitted on: its title, where it is, and whether the answer is late', async () => {
    await choose({ set: 'geertruidenberg' });
    const { challengeId } = await play.brought('draft');
    expect(await seen('drafting')).toEqual([]);
    await play.filled(challengeId);
    const { decideBy } = await play.mustAct(group, 'submitChallenge', { challengeId });
    const shown = { id: challengeId, wijk, title: 'Schulden samen oplossen', state: 'submitted', decideBy };
    expect(await seen('answering')).toContainEqual({ ...shown, overdue: false });
    const at = city.time.now;
    city.time.now = new Date(at.getTime() + 71 * 86_400_000);
    expect(await seen('answering')).toContainEqual({ ...shown, overdue: true });
    city.time.now = at;
    await play.mustAct(coordinator, 'openDialogue', { challengeId });
    const talking = { ...shown, state: 'inDialogue', overdue: false };
    expect(await seen('answering')).toContainEqual(talking);
    // What is told once more of before changes nothing.
    const older = city.batches.filter((batch) => !JSON.stringify(batch).includes('openDialogue'));
    expect(older.length).toBeGreaterThan(5);
    for (const batch of older) await city.projector(batch);
    expect(await seen('answering')).toContainEqual(talking);
    const tableOf = (scope: Scope) => new Table(city.bare, city.settings.tableName, scope);
    const ofCity = tableOf(cityScope('groningen'));
    await ofCity.remove('CITYCHALLENGE', `${wijk}#${challengeId}`);
    expect(await seen('answering')).not.toContainEqual(talking);
    await rebuild(wijk, tableOf(wijkScope(wijk)), ofCity, city.time.now);
    expect(await seen('answering')).toContainEqual(talking);
    await choose({ set: 'middelburg' });
  });

  it('is shown to a coordinator of that wijk, and to no other', async () => {
    const official = async (wijken: string[]) => {
      const input = { id: newId('inv'), role: 'coordinator', wijken };
      const { code: word } = await city.actCity(city.admin, 'inviteOfficial', input, 'code');
      const who = await somebody();
      await city.actCity(who, 'acceptAppointment', { code: word, name: 'Co Ordinator' }, 'official { id }');
      return who;
    };
    await city.found('selwerd');
    const { challengeId } = await play.brought('submitted');
    expect(await seen('answering', await official([wijk]))).toContainEqual(
      expect.objectContaining({ id: challengeId }),
    );
    expect(await seen('answering', await official(['selwerd']))).toEqual([]);
    const { errors } = await city.askCity(neighbour, query('answering'));
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('the agreement', () => {
  it('is signed by both sides in the same version; a new version is signed anew', async () => {
    const { challengeId, serviceId } = await play.brought('proposed');
    const sign = (who: Person, version: number) => play.act(who, 'signAgreement', { challengeId, version });
    expect(code(await sign(group, 1))).toBe('SIGNED_ALREADY');
    const begins = play.day(7);
    const cheaper = { ...agreementOn(challengeId, serviceId, begins), version: 1, yearlyBudget: 1_000_000 };
    await play.mustAct(coordinator, 'proposeAgreement', cheaper);
    const late = await play.act(group, 'proposeAgreement', { ...cheaper, months: 6 });
    expect(code(late)).toBe('AGREEMENT_CHANGED');
    expect(code(await sign(group, 1))).toBe('AGREEMENT_CHANGED');
    expect((await sign(group, 2)).challenge.state).toBe('contracted');
    const { agreement, contract } = await look(
      challengeId,
      `agreement { signedBy service { provider next { from provider decision } } }
       contract { pot { name balance workingGroup { name } } instalments { number dueOn amount bookedOn } }`,
    );
    expect(agreement.signedBy).toEqual(['municipality', 'group']);
    const next = { from: begins, provider: 'residents', decision: challengeId };
    expect(agreement.service).toEqual({ provider: 'wij', next });
    const pot = { name: 'Schulden samen oplossen', balance: 0, workingGroup: [{ name: 'Gro Ep' }] };
    expect(contract.pot).toEqual(pot);
    expect(contract.instalments).toHaveLength(4);
    expect(contract.instalments[0]).toEqual({ number: 1, dueOn: begins, amount: 250_000, bookedOn: null });
    expect(code(await play.act(group, 'startChallenge', { challengeId }))).toBe('NOT_YET');
  });

  it('that can’t be carried out leaves nothing behind: no pot, no other provider, no contract', async () => {
    const { challengeId, serviceId } = await play.brought('proposed');
    const fields = 'state agreement { signedBy service { version provider } } contract { signedAt }';
    const stood = await look(challengeId, fields);
    // Somebody else's decision already gives the service away on that very day.
    const change = { serviceId, version: 1, provider: 'together', from: play.day(0), why: 'Vierhoek' };
    await city.act(coordinator, wijk, 'setProvider', change, 'service { id }');
    const refused = await play.act(coordinator, 'signAgreement', { challengeId, version: 1 });
    expect(code(refused)).toBe('PROVIDER_DAY_TAKEN');
    const service = { version: 2, provider: 'together' };
    expect(await look(challengeId, fields)).toEqual({ ...stood, agreement: { ...stood.agreement, service } });
    const { data } = await city.ask(group, wijk, '{ money { pots { id } } }');
    const pots = data.money.pots.map(({ id }: { id: string }) => id);
    expect(pots).not.toContain(`uitdaging-${challengeId.slice(-12)}`);
  });
});

describe('the task in residents’ hands', () => {
  const fields = `state contract { endsOn extendedMonths pot { balance } instalments { amount } }
    handover { from rest paidOn } agreement { service { provider next { provider from } } }`;

  it('has its grant in a pot of its own, progress talks, an evaluation by each measure, and can be extended', async () => {
    const { challengeId } = await play.brought('running');
    const first = { challengeId, number: 1 };
    expect(code(await play.act(group, 'bookInstalment', first))).toBe('FORBIDDEN');
    await play.mustAct(treasurer, 'bookInstalment', first);
    await play.mustAct(treasurer, 'bookInstalment', first);
    expect(code(await play.act(treasurer, 'bookInstalment', { challengeId, number: 9 }))).toBe(
      'INSTALMENT_BOOKED',
    );
    expect((await look(challengeId, fields)).contract.pot.balance).toBe(300_000);
    const progress = { id: newId('cnt'), challengeId, kind: 'progress', text: 'Loopt goed' };
    const { note } = await city.act(group, wijk, 'noteOnChallenge', progress, 'note { heldOn kind }');
    expect(note).toEqual({ heldOn: play.day(0), kind: 'progress' });
    const judged = { challengeId, text: 'Het gaat goed genoeg.', met: [true] };
    expect(code(await play.act(coordinator, 'evaluateChallenge', judged))).toBe('MEASURES_MISSING');
    await play.mustAct(coordinator, 'evaluateChallenge', { ...judged, met: [true, false] });
    const { evaluations } = await look(challengeId, 'evaluations { measures { measure met } }');
    expect(evaluations[0].measures[1]).toEqual({ measure: 'Tevredenheid minstens 4', met: false });
    await play.mustAct(coordinator, 'renewChallenge', { challengeId, months: 6, why: 'We gaan door' });
    const { contract } = await look(challengeId, fields);
    expect(contract.extendedMonths).toBe(6);
    const amounts = contract.instalments.map(({ amount }: { amount: number }) => amount);
    expect(amounts).toEqual(Array(6).fill(300_000));
  });

  it('is extended within the term, and no further', async () => {
    await choose({ set: 'geertruidenberg', terms: { months: 12, extensionMonths: 6 } });
    const { challengeId } = await play.brought('evaluated');
    const renew = (months: number) =>
      play.act(coordinator, 'renewChallenge', { challengeId, months, why: `Nog ${months} maanden` });
    expect(code(await renew(7))).toBe('EXTENDED_TOO_LONG');
    expect((await renew(4)).challenge.state).toBe('renewed');
    const found = { challengeId, text: 'Nog steeds goed.', met: [true, true] };
    await play.mustAct(coordinator, 'evaluateChallenge', found);
    expect((await renew(3)).userErrors[0].message).toContain('2 maanden');
    const stop = { challengeId, why: 'De termijn is om' };
    expect(code(await play.act(group, 'endChallenge', stop))).toBe('NOT_YET');
    const before = city.time.now;
    city.time.now = new Date(before.getTime() + 500 * 86_400_000);
    expect((await play.mustAct(group, 'endChallenge', stop)).state).toBe('ended');
    city.time.now = before;
    await choose({ set: 'middelburg' });
  });

  it('goes back in good order: WIJ provides it again, the rest is set apart and paid back', async () => {
    const { challengeId } = await play.brought('running');
    await play.mustAct(treasurer, 'bookInstalment', { challengeId, number: 1 });
    const back = { challengeId, from: play.day(0), keep: 50_000, why: 'Het lukt ons niet meer' };
    // Today it began; it goes back tomorrow at the earliest.
    expect(code(await play.act(group, 'returnChallenge', back))).toBe('TOO_EARLY_A_DAY');
    await play.mustAct(group, 'returnChallenge', { ...back, from: play.day(30) });
    const stand = await look(challengeId, fields);
    expect(stand.state).toBe('returned');
    expect(stand.handover).toEqual({ from: play.day(30), rest: 250_000, paidOn: null });
    expect(stand.contract.pot.balance).toBe(50_000);
    const next = { provider: 'wij', from: play.day(30) };
    expect(stand.agreement.service).toEqual({ provider: 'residents', next });
    expect(code(await play.act(group, 'payBackRest', { challengeId }))).toBe('FORBIDDEN');
    await play.mustAct(treasurer, 'payBackRest', { challengeId });
    expect((await look(challengeId, fields)).handover.paidOn).toBe(play.day(0));
    await city.idle();
    expect((await city.nightly(wijk)).sentences).toEqual([]);
    const { data } = await city.ask(group, wijk, '{ ledger { edges { node { type description } } } }');
    const [paid, apart] = data.ledger.edges.map(({ node }: { node: object }) => node);
    expect(paid).toMatchObject({ type: 'pay' });
    // Why it went back is not for the books, which everybody reads for years.
    expect(apart).toEqual({ type: 'commit', description: 'Schulden samen oplossen' });
  });

  it('of a service that residents provide already is agreed on all the same, and its return leaves that as it is', async () => {
    const first = await play.brought('contracted');
    const second = await play.brought('accepted');
    const agreed = agreementOn(second.challengeId, first.serviceId, play.day(0));
    await play.mustAct(group, 'proposeAgreement', agreed);
    const sign = { challengeId: second.challengeId, version: 1 };
    expect((await play.mustAct(coordinator, 'signAgreement', sign)).state).toBe('contracted');
    const back = { challengeId: second.challengeId, from: play.day(1), why: 'Eén groep is genoeg' };
    expect((await play.mustAct(group, 'returnChallenge', back)).state).toBe('returned');
    const { agreement } = await look(second.challengeId, fields);
    expect(agreement.service).toEqual({ provider: 'residents', next: null });
  });

  it('goes back also when the coordinator gave the service to another before, and to who had it', async () => {
    const serviceId = await play.opened();
    const together = { serviceId, version: 1, provider: 'together', from: play.day(0), why: 'Samen' };
    await city.act(coordinator, wijk, 'setProvider', together, 'service { id }');
    const { challengeId } = await play.brought('accepted');
    await play.mustAct(group, 'proposeAgreement', agreementOn(challengeId, serviceId, play.day(1)));
    await play.mustAct(coordinator, 'signAgreement', { challengeId, version: 1 });
    const changed = { ...together, version: 3, from: play.day(2), why: 'Weer samen' };
    await city.act(coordinator, wijk, 'setProvider', changed, 'service { id }');
    const back = { challengeId, from: play.day(5), why: 'Het lukt niet' };
    expect((await play.mustAct(group, 'returnChallenge', back)).state).toBe('returned');
    const { data } = await city.ask(group, wijk, '{ services { id history { from provider } } }');
    const { history } = data.services.find(({ id }: { id: string }) => id === serviceId);
    expect(history.map(({ provider }: { provider: string }) => provider)).toEqual([
      'together',
      'residents',
      'together',
      'wij',
    ]);
  });

  it('gives back no more than was granted: what others gave to its pot stays here', async () => {
    const { challengeId } = await play.brought('running');
    await play.mustAct(treasurer, 'bookInstalment', { challengeId, number: 1 });
    const gift = {
      id: newId('jrn'),
      source: 'gift',
      amount: 40_000,
      description: 'Van een fonds',
      pot: `uitdaging-${challengeId.slice(-12)}`,
    };
    const { userErrors } = await city.act(treasurer, wijk, 'bookIncome', gift, 'journal { id }');
    expect(userErrors).toEqual([]);
    await play.mustAct(group, 'returnChallenge', { challengeId, from: play.day(1), why: 'Geen tijd meer' });
    expect((await look(challengeId, fields)).handover.rest).toBe(300_000);
    expect((await look(challengeId, fields)).contract.pot.balance).toBe(40_000);
  });

  it('stays with residents while another contract runs on the service, and goes back with the last', async () => {
    const serviceId = await play.opened();
    const signed = async (startsOn: string) => {
      const { challengeId } = await play.brought('accepted');
      await play.mustAct(group, 'proposeAgreement', agreementOn(challengeId, serviceId, startsOn));
      expect(code(await play.act(group, 'signAgreement', { challengeId, version: 1 }))).toBe(
        'SIGNED_ALREADY',
      );
      await play.mustAct(coordinator, 'signAgreement', { challengeId, version: 1 });
      return challengeId;
    };
    const [first, second] = [await signed(play.day(1)), await signed(play.day(2))];
    const next = async () => {
      const { data } = await city.ask(group, wijk, '{ services { id history { from provider } } }');
      const { history } = data.services.find(({ id }: { id: string }) => id === serviceId);
      return history.map(({ provider }: { provider: string }) => provider);
    };
    const back = (challengeId: string, days: number) =>
      play.mustAct(group, 'returnChallenge', { challengeId, from: play.day(days), why: 'Geen tijd meer' });
    await back(first, 5);
    // Newest first.
    expect(await next()).toEqual(['residents', 'wij']);
    await back(second, 6);
    expect(await next()).toEqual(['wij', 'residents', 'wij']);
  });

  it('of one person alone is paid their small expenses by the treasurer', async () => {
    const { challengeId } = await play.brought('running');
    await play.mustAct(treasurer, 'bookInstalment', { challengeId, number: 1 });
    const { id: receiptId } = await city.upload(group, wijk, 'image/png', png);
    const claimId = newId('clm');
    const claim = {
      ...{ id: claimId, from: `uitdaging-${challengeId.slice(-12)}`, amount: 10_00, receiptId, iban },
      ...{ description: 'Verf', holder: 'G. Ep' },
    };
    const told = (answer: { userErrors: object[] }) => answer.userErrors;
    expect(told(await city.act(group, wijk, 'submitClaim', claim, 'claim { id }'))).toEqual([]);
    expect(told(await city.act(group, wijk, 'approveClaim', { claimId }, 'claim { state }'))).toMatchObject([
      { code: 'OWN_CLAIM' },
    ]);
    expect(told(await city.act(treasurer, wijk, 'approveClaim', { claimId }, 'claim { state }'))).toEqual([]);
  });

  it('whose last day is over shows, until it was evaluated and extended, ended or given back', async () => {
    const { challengeId } = await play.brought('running');
    const shown = async () => {
      const query = '{ challenges(phase: underWay, first: 50) { edges { node { id endsOn runOut } } } }';
      const { data } = await city.ask(coordinator, wijk, query);
      type Edge = { node: { id: string; runOut: boolean } };
      return data.challenges.edges.find(({ node }: Edge) => node.id === challengeId)?.node.runOut;
    };
    expect(await shown()).toBe(false);
    const before = city.time.now;
    city.time.now = new Date(before.getTime() + 366 * 86_400_000);
    expect(await shown()).toBe(true);
    expect((await look(challengeId, 'runOut')).runOut).toBe(true);
    await play.mustAct(coordinator, 'evaluateChallenge', {
      challengeId,
      text: 'Het ging goed.',
      met: [true, true],
    });
    expect(await shown()).toBe(true);
    // However often it is extended: where the terms say nothing, no further than terms can say.
    const renew = (months: number) =>
      play.act(coordinator, 'renewChallenge', { challengeId, months, why: 'We gaan door' });
    await renew(60);
    expect(await shown()).toBe(false);
    await play.mustAct(coordinator, 'evaluateChallenge', {
      challengeId,
      text: 'Het ging goed.',
      met: [true, true],
    });
    expect(code(await renew(1))).toBe('EXTENDED_TOO_LONG');
    city.time.now = before;
  });

  it('that was accepted and comes to no agreement is ended by either side, with reasons', async () => {
    const { challengeId } = await play.brought('accepted');
    const end = { challengeId, why: 'We werden het niet eens over het geld.' };
    expect(await play.mustAct(coordinator, 'endChallenge', end)).toMatchObject({
      state: 'ended',
      reason: end.why,
    });
  });

  it('stands in what its people download of themselves', async () => {
    const { challengeId } = await play.brought('draft');
    await play.mustAct(neighbour, 'joinChallenge', { challengeId });
    const own = async (who: Person) => {
      const { data } = await city.ask(who, wijk, '{ me { everything } }');
      const { challenges } = JSON.parse(data.me.everything);
      return challenges.find(({ id }: { id: string }) => id === challengeId);
    };
    const title = 'Schulden samen oplossen';
    expect(await own(group)).toMatchObject({ title, part: 'group', did: [{ action: 'draftChallenge' }] });
    expect(await own(neighbour)).toMatchObject({ title, part: 'asking' });
    expect(await own(treasurer)).toBe(undefined);
  });

  it('is paid back by another than who returned it', async () => {
    const own = challengesIn(city, { group: treasurer, coordinator });
    const { challengeId } = await own.brought('running');
    await own.mustAct(treasurer, 'bookInstalment', { challengeId, number: 1 });
    await own.mustAct(treasurer, 'returnChallenge', {
      challengeId,
      from: play.day(1),
      why: 'Geen tijd meer',
    });
    expect(code(await own.act(treasurer, 'payBackRest', { challengeId }))).toBe('ANOTHER_PAYS_BACK');
  });
});
