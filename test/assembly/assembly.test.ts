import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../schema/moments.ts';
import { type Answer, type City, newId, type Person, readOpen, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const day = 86_400_000;
let city: City;
let board: Person;
let people: Person[];
/** What happens right before the next thing that the clock writes. */
let meanwhile: (() => Promise<unknown>) | undefined;

const interrupted = (dynamo: DynamoDBClient, by: string): DynamoDBClient => {
  if (!by.startsWith('clock')) return dynamo;
  dynamo.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const before = commandName === 'TransactWriteItemsCommand' ? meanwhile : undefined;
        if (before) meanwhile = undefined;
        await before?.();
        return next(args);
      },
    { step: 'initialize' },
  );
  return dynamo;
};

const who = (place: number): Person => {
  const person = people[place];
  if (!person) throw new Error(`nobody at ${place}`);
  return person;
};
const grant = (personId: string, role: string) =>
  city.act(board, wijk, 'grantRole', { personId, role, why: 'gekozen' }, 'person { id }');

beforeAll(async () => {
  city = await startCity({ wrap: interrupted });
  ({ board } = await city.found(wijk));
  people = await city.residents(wijk, board, ...'Ada Ben Cor Dia Eve Fay Gert Hanna'.split(' '));
  // Ada to Fay are members, with the board seven; Gert and Hanna are residents, Hanna is host.
  for (const { id } of people.slice(0, 6)) await grant(id, 'member');
  await grant(who(7).id, 'host');
}, 60_000);
afterAll(() => city.stop());

const instant = (days: number): string => new Date(city.time.now.getTime() + days * day).toISOString();
const later = (days: number): void => {
  city.time.now = new Date(city.time.now.getTime() + days * day);
};
const errorsOf = ({ errors, data }: Answer, mutation: string) => [
  ...(errors ?? []).map((error) => error.extensions),
  ...(data?.[mutation]?.userErrors ?? []),
];
const refusedWith = async (answer: Promise<Answer>, mutation: string) =>
  errorsOf(await answer, mutation).map(({ code }: { code: string }) => code);

const convening = (days = 20, more: object = {}) => ({
  id: newId('mtg'),
  title: 'Ledenvergadering',
  place: 'Floreshuis',
  startsAt: instant(days),
  endsAt: instant(days + 0.1),
  ...more,
});
async function meeting(days = 20): Promise<string> {
  const input = convening(days);
  await city.act(board, wijk, 'conveneMeeting', input, 'meeting { id }');
  return input.id;
}
const putting = (meetingId: string, more: object = {}) => ({
  id: newId('mot'),
  meetingId,
  title: 'Een voorstel',
  text: 'Omdat het beter is',
  ...more,
});
async function motion(meetingId: string, more: object = {}): Promise<string> {
  const input = putting(meetingId, more);
  const { motion, userErrors } = await city.act(who(0), wijk, 'putMotion', input, 'motion { id }');
  if (!motion) throw new Error(JSON.stringify(userErrors));
  return input.id;
}
const vote = (person: Person, motionId: string, said: string, more: object = {}) =>
  city.send(
    person,
    wijk,
    'castMotionVote',
    { motionId, vote: said, ...more },
    'motion { myVote myRevision }',
  );
/** Lets the meeting come and go. */
async function held(meetingId: string) {
  later(25);
  await city.clock(wijk);
  await city.idle();
  return look(meetingId);
}
const meetingQuery = `query M($id: ID!) { meeting(id: $id) { state hasVote votingNow motionsToVote { id } motionsUntil votingFrom notes { text }
  proxyTo { name } proxiesFrom { name }
  motions { id state title myVote myRevision difference { number before after } outcome { eligible cast yes no abstain quorum majority statutes article sentence notCarriedOut } } } }`;
const look = async (id: string, person = who(0), language = 'nl') =>
  (await city.ask(person, wijk, meetingQuery, { id }, { 'accept-language': language })).data.meeting;

describe('calling a meeting together', () => {
  it('is for the board, so many days ahead as the statutes say, and names the article', async () => {
    expect(
      await refusedWith(city.send(who(0), wijk, 'conveneMeeting', convening()), 'conveneMeeting'),
    ).toEqual(['FORBIDDEN']);
    const soon = await city.send(board, wijk, 'conveneMeeting', convening(13));
    expect(errorsOf(soon, 'conveneMeeting')).toEqual([
      {
        code: 'MEETING_TOO_SOON',
        field: 'startsAt',
        message:
          'De vergadering is te vroeg. Kies een dag over minstens 14 dagen: artikel 4 lid 1 van de statuten.',
      },
    ]);
    const endless = convening(20, { endsAt: instant(22) });
    expect(await refusedWith(city.send(board, wijk, 'conveneMeeting', endless), 'conveneMeeting')).toEqual([
      'BAD_MEETING_TIME',
    ]);
  });

  it('opens the agenda until the notice must be out, and then the voting', async () => {
    const id = await meeting(20);
    later(5);
    const motionId = await motion(id);
    expect(await look(id)).toMatchObject({ votingNow: false, state: 'convened', motionsToVote: [] });
    later(1.5);
    const late = await city.send(who(0), wijk, 'putMotion', putting(id));
    expect(errorsOf(late, 'putMotion')[0]).toMatchObject({ code: 'MOTION_TOO_LATE', field: 'meetingId' });
    expect(await look(id)).toMatchObject({ votingNow: true, motionsToVote: [{ id: motionId }] });
    // What people can vote on is not taken back.
    expect(
      await refusedWith(
        city.send(board, wijk, 'cancelMeeting', { meetingId: id, why: 'ijzel' }),
        'cancelMeeting',
      ),
    ).toEqual(['MEETING_NOT_NOW']);
  });
});

describe('who has a vote', () => {
  it('is a member at the record date: no resident, no later member', async () => {
    const id = await meeting(20);
    const motionId = await motion(id);
    later(14);
    const [late] = await city.residents(wijk, board, 'Laat');
    if (!late) throw new Error('nobody came');
    await grant(late.id, 'member');
    const refused = await vote(late, motionId, 'yes');
    expect(errorsOf(refused, 'castMotionVote')[0].message).toMatch(
      /^Een stem heeft wie op .* lid was \(artikel 4 lid 3/,
    );
    expect(await refusedWith(vote(who(6), motionId, 'yes'), 'castMotionVote')).toEqual(['FORBIDDEN']);
    expect(await look(id, late)).toMatchObject({ hasVote: false, motionsToVote: [] });
    expect(await look(id)).toMatchObject({ hasVote: true, motionsToVote: [{ id: motionId }] });
    const { motions } = await held(id);
    expect(motions[0].outcome.eligible).toBe(7);
    await city.act(
      board,
      wijk,
      'revokeRole',
      { personId: late.id, role: 'member', why: 'proef' },
      'person { id }',
    );
  });

  it('votes once, however often at once, and can change it until the end', async () => {
    const id = await meeting(20);
    const motionId = await motion(id);
    later(10);
    const answers = await Promise.all(Array.from({ length: 20 }, () => vote(who(1), motionId, 'no')));
    for (const answer of answers) expect(errorsOf(answer, 'castMotionVote')).toEqual([]);
    // What one voted on waits no more.
    expect(await look(id, who(1))).toMatchObject({ motionsToVote: [] });
    expect(await look(id, who(2))).toMatchObject({ motionsToVote: [{ id: motionId }] });
    expect(await refusedWith(vote(who(1), motionId, 'yes'), 'castMotionVote')).toEqual(['VOTE_CHANGED']);
    const { data } = await vote(who(1), motionId, 'yes', { revision: 1 });
    expect(data.castMotionVote.motion).toEqual({ myVote: 'yes', myRevision: 2 });
    later(20);
    expect(await refusedWith(vote(who(1), motionId, 'no', { revision: 2 }), 'castMotionVote')).toEqual([
      'VOTING_NOT_OPEN',
    ]);
    await city.clock(wijk);
  });

  it('can give it to another, who holds no more than the statutes allow, and is not voted for twice', async () => {
    const id = await meeting(20);
    const motionId = await motion(id);
    const give = (giver: Person, to: Person) =>
      city.send(giver, wijk, 'giveProxy', { meetingId: id, toPersonId: to.id }, 'meeting { id }');
    const both = await Promise.all([give(who(1), who(0)), give(who(2), who(0))]);
    expect(both.flatMap((answer) => errorsOf(answer, 'giveProxy')).map(({ code }) => code)).toEqual([
      'TOO_MANY_PROXIES',
    ]);
    const giver = errorsOf(both[0] as Answer, 'giveProxy').length ? who(2) : who(1);
    expect((await look(id)).proxiesFrom).toHaveLength(1);
    // What was given on is not given on again, and who gave it does not vote.
    expect(await refusedWith(give(who(3), giver), 'giveProxy')).toEqual(['PROXY_GIVEN']);
    later(10);
    expect(await refusedWith(vote(giver, motionId, 'yes'), 'castMotionVote')).toEqual(['PROXY_GIVEN']);
    expect(errorsOf(await vote(who(0), motionId, 'yes'), 'castMotionVote')).toEqual([]);
    expect(errorsOf(await vote(who(0), motionId, 'no', { forPersonId: giver.id }), 'castMotionVote')).toEqual(
      [],
    );
    const votesFor = async (proxy: Person) => {
      const query = '{ motions { votesFor { person { id } vote revision } } }';
      const { data } = await city.ask(proxy, wijk, `{ meeting(id: "${id}") ${query} }`);
      return data.meeting.motions[0].votesFor;
    };
    expect(await votesFor(who(0))).toContainEqual({ person: { id: giver.id }, vote: 'no', revision: 1 });
    expect(
      errorsOf(
        await vote(who(0), motionId, 'abstain', { forPersonId: giver.id, revision: 1 }),
        'castMotionVote',
      ),
    ).toEqual([]);
    expect(await votesFor(who(0))).toContainEqual({ person: { id: giver.id }, vote: 'abstain', revision: 2 });
    expect(await votesFor(giver)).toEqual([]);
    expect(
      await refusedWith(vote(who(4), motionId, 'yes', { forPersonId: giver.id }), 'castMotionVote'),
    ).toEqual(['NO_PROXY']);
    // Taken back, the vote is the giver's own again: the same one, which can be changed.
    await city.act(giver, wijk, 'withdrawProxy', { meetingId: id }, 'meeting { id }');
    expect(errorsOf(await vote(giver, motionId, 'yes', { revision: 2 }), 'castMotionVote')).toEqual([]);
    const { motions } = await held(id);
    expect(motions[0].outcome).toMatchObject({ cast: 2, yes: 2, no: 0 });
  });

  it('can vote by the host when present, with spoken consent', async () => {
    const motionId = await motion(await meeting(20));
    later(10);
    const forCor = { forPersonId: who(2).id };
    expect(await refusedWith(vote(who(7), motionId, 'yes', forCor), 'castMotionVote')).toEqual([
      'SPOKEN_CONSENT_NEEDED',
    ]);
    expect(
      errorsOf(await vote(who(7), motionId, 'yes', { ...forCor, consent: true }), 'castMotionVote'),
    ).toEqual([]);
    expect(await refusedWith(vote(who(2), motionId, 'yes', { revision: 0 }), 'castMotionVote')).toEqual([]);
    later(20);
    await city.clock(wijk);
  });

  it('keeps the vote they cast themselves from the host, who can neither change it nor find out what it is', async () => {
    const id = await meeting(20);
    const motionId = await motion(id);
    later(10);
    const atDesk = (giver: Person, said: string, revision = 0) =>
      vote(who(7), motionId, said, { forPersonId: giver.id, consent: true, revision });
    await vote(who(2), motionId, 'no');
    for (const revision of [0, 1])
      for (const said of ['no', 'yes'])
        expect(await refusedWith(atDesk(who(2), said, revision), 'castMotionVote')).toEqual([
          'VOTED_ALREADY',
        ]);
    // Sent twice it is one vote, also at the desk.
    for (const _ of [1, 2]) expect(await refusedWith(atDesk(who(3), 'yes'), 'castMotionVote')).toEqual([]);
    expect(await refusedWith(atDesk(who(3), 'no'), 'castMotionVote')).toEqual(['VOTE_CHANGED']);
    // A slip of the host's hand is put right; once its member changed it, it is theirs.
    expect(await refusedWith(atDesk(who(3), 'abstain', 1), 'castMotionVote')).toEqual([]);
    await vote(who(3), motionId, 'no', { revision: 2 });
    expect(await refusedWith(atDesk(who(3), 'no', 3), 'castMotionVote')).toEqual(['VOTED_ALREADY']);
    const { motions } = await held(id);
    expect(motions[0].outcome).toMatchObject({ cast: 2, yes: 0, no: 2 });
  });
});

describe('a motion', () => {
  it('is adopted by more than half of the votes cast, says so in a sentence, and stands in the minutes', async () => {
    const id = await meeting(20);
    const [won, tied] = [await motion(id), await motion(id)];
    later(10);
    for (const place of [0, 1]) await vote(who(place), won, 'yes');
    await vote(who(2), won, 'abstain');
    await vote(who(3), won, 'no');
    await vote(who(0), tied, 'yes');
    await vote(who(1), tied, 'no');
    const { state, motions } = await held(id);
    expect(state).toBe('held');
    expect(motions[0]).toMatchObject({ state: 'adopted' });
    expect(motions[0].outcome).toMatchObject({
      eligible: 7,
      cast: 4,
      quorum: 1,
      statutes: 1,
      article: 'artikel 4 lid 6',
      sentence: 'Aangenomen met 2 voor, 1 tegen, 1 onthouden. Nodig was meer dan de helft van de stemmen.',
    });
    expect(motions[1]).toMatchObject({ state: 'rejected' });
    expect((await look(id, who(0), 'ar')).motions[0].outcome).toMatchObject({
      article: 'المادة 4، الفقرة 6',
      sentence: 'قُبل الاقتراح. مع: 2، ضد: 1، امتناع: 1. المطلوب: أكثر من نصف الأصوات.',
    });
    await city.act(
      board,
      wijk,
      'noteInMinutes',
      { meetingId: id, id: 'a', text: 'Er was soep' },
      'meeting { id }',
    );
    expect((await look(id)).notes).toEqual([{ text: 'Er was soep' }]);
  });

  it('moves money, also out of the reserve, which nobody else can; and says when it could not', async () => {
    await grant(who(4).id, 'treasurer');
    const income = {
      id: newId('jrn'),
      source: 'savings',
      amount: 100_000,
      pot: 'reserve',
      description: 'Besparing',
    };
    await city.act(who(4), wijk, 'bookIncome', income, 'journal { id }');
    const move = { id: newId('jrn'), from: 'reserve', to: 'general', amount: 100, description: 'Zomaar' };
    expect(await refusedWith(city.send(who(4), wijk, 'moveMoney', move), 'moveMoney')).toEqual([
      'RESERVE_IS_MEMBERS',
    ]);
    const id = await meeting(20);
    const moving = (amount: number) =>
      motion(id, { kind: 'move', fromPot: 'reserve', toPot: 'general', amount });
    const [first, second] = [await moving(60_000), await moving(60_000)];
    later(10);
    for (const motionId of [first, second]) await vote(who(0), motionId, 'yes');
    const { motions } = await held(id);
    expect(
      motions.map(({ outcome }: { outcome: { notCarriedOut: unknown } }) => !outcome.notCarriedOut),
    ).toEqual([true, false]);
    const { data } = await city.ask(who(0), wijk, '{ money { pots { id balance } } }');
    const balances = new Map(
      data.money.pots.map(({ id, balance }: { id: string; balance: number }) => [id, balance]),
    );
    const undo = { id: newId('jrn'), entryId: `jrn_${first.slice(4)}`, why: 'Toch niet' };
    expect(await refusedWith(city.send(who(4), wijk, 'counterEntry', undo), 'counterEntry')).toEqual([
      'RESERVE_IS_MEMBERS',
    ]);
    expect(balances.get('reserve')).toBe(40_000);
    expect(balances.get('general')).toBe(60_000);
    await city.idle();
    expect(await city.nightly(wijk)).toEqual({ sentences: [] });
    // Whoever reads the open data is to know which of the two moved money.
    const { body } = await readOpen(city, wijk, 'decisions.json');
    const told = JSON.parse(body)
      .decisions.filter(({ kind }: { kind: string }) => kind === 'motion')
      .map(({ outcome }: { outcome: string }) => outcome.includes('Zo kon het niet worden uitgevoerd'));
    expect(told.filter(Boolean)).toHaveLength(1);
  });

  it('adopts the budget that was drafted when it was put, and no other', async () => {
    const year = city.time.now.getUTCFullYear();
    const draft = (amount: number, version: number) =>
      city.act(
        who(4),
        wijk,
        'draftBudget',
        { year, version, incomes: [{ source: 'grant', amount }], lines: [], freeFund: 100 },
        'budget { version }',
      );
    const id = await meeting(20);
    const budgeting = () => putting(id, { kind: 'budget', year });
    expect(await refusedWith(city.send(who(0), wijk, 'putMotion', budgeting()), 'putMotion')).toEqual([
      'BUDGET_NOT_THERE',
    ]);
    await draft(1_000, 0);
    const old = await motion(id, { kind: 'budget', year });
    await draft(2_000, 1);
    const newest = await motion(id, { kind: 'budget', year });
    later(10);
    for (const motionId of [old, newest]) await vote(who(0), motionId, 'yes');
    const { motions } = await held(id);
    expect(
      motions.map(({ outcome }: { outcome: { notCarriedOut: unknown } }) => !outcome.notCarriedOut),
    ).toEqual([false, true]);
    const { data } = await city.ask(
      who(0),
      wijk,
      `{ budget(year: ${year}) { adopted { incomes { amount } } } }`,
    );
    expect(data.budget.adopted.incomes).toEqual([{ amount: 2_000 }]);
    const { body } = await readOpen(city, wijk, 'decisions.json');
    const decided = JSON.parse(body).decisions.map(({ kind, article }: { kind: string; article: string }) => [
      kind,
      article,
    ]);
    expect(decided).toContainEqual(['motion', 'artikel 4 lid 6']);
    expect(decided).toContainEqual(['budget', 'artikel 4 lid 6']);
  });

  const step = (by: Person, initiativeId: string, mutation: string, more: object = {}) =>
    city.act(by, wijk, mutation, { initiativeId, ...more }, 'initiative { state }');
  /** An initiative that the board rejected. */
  const rejected = async (): Promise<string> => {
    const initiativeId = newId('ini');
    const plan = {
      id: initiativeId,
      title: 'Speeltuin',
      text: 'Een glijbaan voor kinderen',
      estimate: 80_000,
    };
    await city.act(who(0), wijk, 'proposeInitiative', plan, 'initiative { state }');
    for (const place of [1, 2]) await step(who(place), initiativeId, 'supportInitiative');
    await step(board, initiativeId, 'costInitiative', { cost: 80_000 });
    await step(board, initiativeId, 'rejectInitiative', { why: 'Het mag daar niet' });
    return initiativeId;
  };
  const appealed = async (): Promise<string> => {
    const initiativeId = await rejected();
    await step(who(0), initiativeId, 'appealInitiative', { why: 'Het mag daar wel' });
    return initiativeId;
  };

  it('decides on an appeal', async () => {
    const initiativeId = await rejected();
    const id = await meeting(20);
    // Nothing to decide on before there is an appeal.
    const early = putting(id, { kind: 'appeal', initiativeId });
    expect(await refusedWith(city.send(who(0), wijk, 'putMotion', early), 'putMotion')).toEqual([
      'NOT_FOUND',
    ]);
    await step(who(0), initiativeId, 'appealInitiative', { why: 'Het mag daar wel' });
    const motionId = await motion(id, { kind: 'appeal', initiativeId });
    later(10);
    await vote(who(0), motionId, 'yes');
    await held(id);
    const { data } = await city.ask(who(0), wijk, 'query I($id: ID!) { initiative(id: $id) { state } }', {
      id: initiativeId,
    });
    expect(data.initiative).toEqual({ state: 'admissible' });
  });

  it('is carried out also when what it changes is changed at that very moment', async () => {
    const about = who(6);
    const report = { id: newId('rep'), personId: about.id, text: 'Hij scheldt' };
    await city.act(who(1), wijk, 'reportPerson', report, 'me { id }');
    const decision = { reportId: report.id, measure: 'warning', why: 'Zo praten wij niet' };
    await city.act(board, wijk, 'decideReport', decision, 'report { id }');
    await city.act(
      about,
      wijk,
      'appealMeasure',
      { measureId: report.id, why: 'Ik was het niet' },
      'me { id }',
    );
    const id = await meeting(20);
    const motionId = await motion(id, { kind: 'measure', measureId: report.id });
    later(10);
    await vote(who(0), motionId, 'yes');
    meanwhile = () => city.act(about, wijk, 'updateProfile', { reach: '06 12345678' }, 'me { id }');
    const { motions } = await held(id);
    expect(motions[0]).toMatchObject({ state: 'adopted', outcome: { notCarriedOut: null } });
    const { data } = await city.ask(about, wijk, '{ me { measures { liftedAt } } }');
    expect(data.me.measures[0].liftedAt).not.toBeNull();
  });

  it('that was rejected never says that it was adopted, and is counted again when something was in its way', async () => {
    const initiativeId = await appealed();
    const id = await meeting(20);
    const motionId = await motion(id, { kind: 'appeal', initiativeId });
    later(10);
    await vote(who(0), motionId, 'no');
    const change = (by: number) =>
      city.bare.send(
        new UpdateItemCommand({
          TableName: city.settings.tableName,
          Key: { PK: { S: `W#${wijk}#INITIATIVE` }, SK: { S: initiativeId } },
          UpdateExpression: 'ADD version :by',
          ExpressionAttributeValues: { ':by': { N: String(by) } },
        }),
      );
    meanwhile = () => change(1);
    expect(await held(id)).toMatchObject({
      state: 'convened',
      motions: [{ state: 'onAgenda', outcome: null }],
    });
    await change(-1);
    await city.clock(wijk);
    expect(await look(id)).toMatchObject({
      state: 'held',
      motions: [{ state: 'rejected', outcome: { notCarriedOut: null } }],
    });
  });
});

describe('the statutes', () => {
  const changing = (meetingId: string, changes: object, more: object = {}) =>
    putting(meetingId, { kind: 'statutes', changes, ...more });

  it('refuse what contradicts itself, at its place and with the reason', async () => {
    const id = await meeting(20);
    const wrong = {
      responseHours: 200,
      expiryDays: 3,
      vouchers: 9,
      powers: [
        { decision: 'expense', upTo: 100, by: 'treasurer' },
        { decision: 'expense', upTo: 50, by: 'board' },
      ],
      assembly: { noticeDays: 3, majority: 'threeQuarters', statutesMajority: 'half' },
    };
    const answer = await city.send(who(0), wijk, 'putMotion', changing(id, wrong));
    const found = errorsOf(answer, 'putMotion').map(({ field, message }) => `${field}: ${message}`);
    expect(found).toContain('changes.vouchers: Zo kunnen de statuten niet: het mag hoogstens 5 zijn.');
    expect(found).toContain(
      'changes.assembly.noticeDays: Zo kunnen de statuten niet: het moet minstens 7 zijn.',
    );
    expect(found).toContain(
      'changes.powers: Zo kunnen de statuten niet: per soort besluit moeten de bedragen oplopen, en de laatste regel heeft geen grens.',
    );
    const together = await city.send(
      who(0),
      wijk,
      'putMotion',
      changing(id, { responseHours: 200, expiryDays: 3 }),
    );
    expect(errorsOf(together, 'putMotion')[0]).toMatchObject({
      code: 'BAD_STATUTES',
      field: 'changes.responseHours',
    });
    expect(
      await refusedWith(city.send(who(0), wijk, 'putMotion', changing(id, { vouchers: 2 })), 'putMotion'),
    ).toEqual(['NOTHING_CHANGES']);
    const unknown = await city.send(who(0), wijk, 'putMotion', changing(id, { tea: 'always' }));
    expect(unknown.errors?.[0].message).toMatch(/Field "tea" is not defined/);
  });

  it('change by an adopted motion alone, from its day on, and keep every version', async () => {
    const id = await meeting(20);
    const startDay = city.time.now;
    const from = new Date(startDay.getTime() + 40 * day).toISOString().slice(0, 10);
    const motionId = await motion(id, {
      kind: 'statutes',
      changes: { responseHours: 24, assembly: { quorumPercent: 20 } },
      from,
    });
    const preview = await city.ask(
      who(0),
      wijk,
      'query P($changes: StatutesChangeInput!) { previewStatutes(changes: $changes) { difference { number before after } userErrors { code } } }',
      { changes: { responseHours: 24 } },
    );
    expect(preview.data.previewStatutes).toEqual({
      difference: [
        {
          number: 1,
          before: ['Buren antwoorden binnen 48 uur. Anders vragen we wat de vrager wil.'],
          after: ['Buren antwoorden binnen 24 uur. Anders vragen we wat de vrager wil.'],
        },
        {
          number: 6,
          before: ['Ook krijgen van de 100 hulpvragen er minstens 80 binnen 48 uur antwoord.'],
          after: ['Ook krijgen van de 100 hulpvragen er minstens 80 binnen 24 uur antwoord.'],
        },
      ],
      userErrors: [],
    });
    later(10);
    for (const place of [0, 1]) await vote(who(place), motionId, 'yes');
    await vote(who(2), motionId, 'no');
    const { motions } = await held(id);
    // Two of three is two thirds, to the vote.
    expect(motions[0]).toMatchObject({ state: 'adopted' });
    expect(motions[0].difference.map(({ number }: { number: number }) => number)).toEqual([1, 4, 6]);
    const now = async () =>
      (
        await city.ask(
          who(0),
          wijk,
          '{ wijk { statutesVersion responseHours } statutes { version inForce rules { assembly { quorumPercent } } } statutesVersions { version from inForce motionId } }',
        )
      ).data;
    const before = await now();
    expect(before.wijk).toEqual({ statutesVersion: 1, responseHours: 48 });
    expect(before.statutesVersions[0]).toEqual({ version: 2, from, inForce: false, motionId });
    // Everybody reads the same, without signing in: each version, and what it changed.
    const { versions } = JSON.parse((await readOpen(city, wijk, 'statutes-versions.json')).body);
    expect(versions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(versions[0]).toMatchObject({ from, inForce: false, motion: motionId });
    expect(versions[0].changes[0]).toEqual({
      number: 1,
      title: 'Elkaar helpen',
      before: ['Buren antwoorden binnen 48 uur. Anders vragen we wat de vrager wil.'],
      after: ['Buren antwoorden binnen 24 uur. Anders vragen we wat de vrager wil.'],
    });
    expect(versions[1]).toMatchObject({ inForce: true, motion: null, changes: [] });
    const second = JSON.parse((await readOpen(city, wijk, 'statutes/2.json')).body);
    expect(second).toMatchObject({ version: 2, from, statutes: { responseHours: 24 } });
    expect(second.statutes).not.toHaveProperty('streets');
    expect(second.articles[0].paragraphs[0]).toContain('24 uur');
    expect((await readOpen(city, wijk, 'statutes/3.json')).statusCode).toBe(404);
    city.time.now = new Date(instantAt(`${from}T00:30:00`));
    const after = await now();
    expect(after.wijk).toEqual({ statutesVersion: 2, responseHours: 24 });
    expect(after.statutes).toEqual({ version: 2, inForce: true, rules: { assembly: { quorumPercent: 20 } } });
    expect(after.statutesVersions.map(({ inForce }: { inForce: boolean }) => inForce)).toEqual([true, false]);
  });

  it('need their own majority, and a quorum', async () => {
    const id = await meeting(30);
    const put = (hours: number) => motion(id, { kind: 'statutes', changes: { responseHours: hours } });
    const [short, few] = [await put(30), await put(36)];
    later(20);
    for (const [place, said] of ['yes', 'yes', 'yes', 'no', 'no'].entries())
      await vote(who(place), short, said);
    await vote(who(0), few, 'yes');
    const { motions } = await held(id);
    expect(motions.map(({ state }: { state: string }) => state)).toEqual(['rejected', 'noQuorum']);
    expect(motions[1].outcome.sentence).toBe(
      'Geen besluit: 1 van de 7 leden stemden, en er waren er 2 nodig.',
    );
  });

  it('of two changes adopted at one meeting hold both', async () => {
    const id = await meeting(30);
    const [one, two] = [
      await motion(id, { kind: 'statutes', changes: { responseHours: 12 } }),
      await motion(id, { kind: 'statutes', changes: { vouchers: 3 } }),
    ];
    later(20);
    for (const motionId of [one, two]) for (const place of [0, 1, 2]) await vote(who(place), motionId, 'yes');
    await held(id);
    later(2);
    const { data } = await city.ask(
      who(0),
      wijk,
      '{ wijk { statutesVersion responseHours vouchersNeeded } }',
    );
    expect(data.wijk).toEqual({ statutesVersion: 4, responseHours: 12, vouchersNeeded: 3 });
  });
});
