import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dangerSigns } from '../../schema/danger-signs.ts';
import { type Answer, type City, newId, type Person, readOpen, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const day = 86_400_000;
let city: City;
let board: Person;
let people: Person[];
const who = (place: number): Person => {
  const person = people[place];
  if (!person) throw new Error(`nobody at ${place}`);
  return person;
};

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  people = await city.residents(wijk, board, 'Ada', 'Ben', 'Cor', 'Dia', 'Eve');
}, 60_000);
afterAll(() => city.stop());

const codes = ({ errors, data }: Answer, mutation: string): string[] => [
  ...(errors ?? []).map((error) => error.extensions.code),
  ...(data?.[mutation]?.userErrors ?? []).map(({ code }: { code: string }) => code),
];
const send = (person: Person, mutation: string, input: object) => city.send(person, wijk, mutation, input);
const refused = async (person: Person, mutation: string, input: object) =>
  codes(await send(person, mutation, input), mutation);
const asked = async (person: Person, title = 'Wandelen'): Promise<string> => {
  const id = newId('req');
  await city.change(person, wijk, 'askForHelp', { id, category: 'company', title });
  return id;
};
const titlesFor = async (person: Person): Promise<string[]> => {
  const { data } = await city.ask(person, wijk, '{ requests(first: 50) { edges { node { title } } } }');
  return data.requests.edges.map(({ node }: { node: { title: string } }) => node.title);
};
const answering = (requestId: string) => ({ id: newId('ans'), requestId, text: 'Ik kom' });

describe('somebody who is kept away', () => {
  it('sees nothing of the other, nor the other of them, and is not told why', async () => {
    const before = await asked(who(0), 'Voor het blokkeren');
    await send(who(1), 'answerRequest', answering(before));
    expect(await refused(who(0), 'blockPerson', { personId: who(1).id })).toEqual([]);
    const [hers, his] = [await asked(who(0), 'Van Ada'), await asked(who(1), 'Van Ben')];
    expect(await titlesFor(who(1))).not.toContain('Van Ada');
    expect(await titlesFor(who(0))).not.toContain('Van Ben');
    expect(await titlesFor(who(2))).toEqual(expect.arrayContaining(['Van Ada', 'Van Ben']));
    for (const [person, requestId] of [
      [who(1), hers],
      [who(0), his],
      [who(1), before],
    ] as const) {
      const { data } = await city.ask(
        person,
        wijk,
        'query R($id: ID!) { request(id: $id) { title } node(id: $id) { id } }',
        {
          id: requestId,
        },
      );
      expect(data).toEqual({ request: null, node: null });
    }
    expect(await refused(who(1), 'answerRequest', answering(hers))).toEqual(['NOT_FOUND']);
    // No word of it to him: not in his own data, and in nobody's audit trail.
    const own = await city.ask(who(1), wijk, '{ me { everything blocked { name } } }');
    expect(own.text).not.toContain(who(0).id);
    expect(own.data.me.blocked).toEqual([]);
    await city.idle();
    const audit = await city.ask(board, wijk, '{ audit(first: 50) { edges { node { action } } } }');
    expect(audit.text).not.toMatch(/"(block|unblock|apart)"/);
    const mine = await city.ask(who(0), wijk, '{ me { blocked { name } } }');
    expect(mine.data.me.blocked).toEqual([{ name: 'Ben' }]);
  });

  it('is never asked to help the other, however well they fit', async () => {
    const [asks, knows] = await city.residents(wijk, board, 'Fien', 'Guus');
    if (!asks || !knows) throw new Error('nobody came');
    await city.act(
      knows,
      wijk,
      'updateProfile',
      { talents: ['garden'], livedExperience: ['garden'] },
      'me { id }',
    );
    await city.idle();
    const inNeed = async (title: string) => {
      const id = newId('req');
      await city.change(asks, wijk, 'askForHelp', { id, category: 'garden', title });
      city.time.now = new Date(city.time.now.getTime() + 120_000);
      await city.clock(wijk);
      await city.idle();
    };
    const asksOf = async () => {
      const { data } = await city.ask(
        knows,
        wijk,
        '{ me { asks(first: 20) { edges { node { request { title } } } } } }',
      );
      return data.me.asks.edges.map(
        ({ node }: { node: { request: { title: string } } }) => node.request.title,
      );
    };
    await inNeed('De heg');
    expect(await asksOf()).toEqual(['De heg']);
    await send(knows, 'blockPerson', { personId: asks.id });
    await inNeed('Het gras');
    expect(await asksOf()).not.toContain('Het gras');
  });

  it('finds no offer of the other, also not by an id from before', async () => {
    const [giver, gone] = await city.residents(wijk, board, 'Hil', 'Ivo');
    if (!giver || !gone) throw new Error('nobody came');
    const id = newId('ofr');
    const until = new Date(city.time.now.getTime() + 30 * day).toISOString();
    await city.act(
      giver,
      wijk,
      'offerHelp',
      { id, category: 'chores', title: 'Boren', until },
      'offer { id }',
    );
    const seen = async () => (await city.ask(gone, wijk, `{ node(id: "${id}") { id } }`)).data.node;
    expect(await seen()).toEqual({ id });
    await send(giver, 'blockPerson', { personId: gone.id });
    expect(await seen()).toBeNull();
    const ask = { id: newId('req'), category: 'chores', title: 'Gaatje', offerId: id };
    expect(await refused(gone, 'askForHelp', ask)).toEqual(['NOT_FOUND']);
  });

  it('can keep the other away too, however often they were kept away themselves', async () => {
    const [victim, one, two] = await city.residents(wijk, board, 'Jet', 'Koos', 'Leo');
    if (!victim || !one || !two) throw new Error('nobody came');
    for (const other of [one, two])
      for (let n = 0; n < 52; n++)
        for (const mutation of ['blockPerson', 'unblockPerson'])
          await send(other, mutation, { personId: victim.id });
    expect(await refused(victim, 'blockPerson', { personId: one.id })).toEqual([]);
  });

  it('can finish what the two had begun together', async () => {
    const requestId = await asked(who(2));
    const answer = answering(requestId);
    await send(who(3), 'answerRequest', answer);
    await city.change(who(2), wijk, 'acceptAnswer', { requestId, answerId: answer.id });
    await send(who(2), 'blockPerson', { personId: who(3).id });
    const { data } = await city.ask(who(3), wijk, 'query R($id: ID!) { request(id: $id) { state } }', {
      id: requestId,
    });
    expect(data.request).toEqual({ state: 'agreed' });
    const { request } = await city.change(who(2), wijk, 'undoMatch', { requestId, why: 'liever niet' });
    expect(request.state).toBe('open');
    const after = await city.ask(who(3), wijk, 'query R($id: ID!) { request(id: $id) { state } }', {
      id: requestId,
    });
    expect(after.data.request).toBeNull();
  });

  it('is kept away once by twenty at the same time, and no longer when it is taken back; both ways end apart', async () => {
    const block = () => send(who(4), 'blockPerson', { personId: who(0).id });
    for (const answer of await Promise.all(Array.from({ length: 20 }, block)))
      expect(codes(answer, 'blockPerson')).toEqual([]);
    await send(who(0), 'blockPerson', { personId: who(4).id });
    await send(who(4), 'unblockPerson', { personId: who(0).id });
    await asked(who(0), 'Nog steeds apart');
    // She still keeps him away, whatever he took back.
    expect(await titlesFor(who(4))).not.toContain('Nog steeds apart');
    await send(who(0), 'unblockPerson', { personId: who(4).id });
    expect(await titlesFor(who(4))).toContain('Nog steeds apart');
    expect(await refused(who(0), 'blockPerson', { personId: who(0).id })).toEqual(['NOT_YOURSELF']);
    expect(await refused(who(0), 'blockPerson', { personId: 'per_niemand' })).toEqual(['NOT_FOUND']);
  });
});

const reporting = (personId: string, more: object = {}) => ({
  id: newId('rep'),
  personId,
  text: 'Schold mij uit op straat',
  ...more,
});
const reportsFor = async (person: Person) =>
  (
    await city.ask(
      person,
      wijk,
      '{ reports(first: 50) { edges { node { id text message about { name } } } } }',
    )
  ).data?.reports.edges.map(({ node }: { node: unknown }) => node);
const measuresOf = async (person: Person) =>
  (await city.ask(person, wijk, '{ me { roles measures { id kind why until appealed liftedAt } } }')).data.me;

describe('a report', () => {
  it('is made with words of a conversation that one was in oneself, and of no other', async () => {
    const requestId = await asked(who(0), 'Klussen');
    const answer = answering(requestId);
    await send(who(2), 'answerRequest', answer);
    await city.change(who(0), wijk, 'acceptAnswer', { requestId, answerId: answer.id });
    const [hers, his] = [newId('msg'), newId('msg')];
    await send(who(0), 'sendMessage', { id: hers, requestId, text: 'Waar bleef u?' });
    await send(who(2), 'sendMessage', { id: his, requestId, text: 'Zeur niet' });
    // Undone, the request is everybody's to see again; what the two said is not.
    await city.change(who(0), wijk, 'undoMatch', { requestId });
    const said = (personId: string, messageId: string) => reporting(personId, { requestId, messageId });
    expect(await refused(who(3), 'reportPerson', said(who(2).id, his))).toEqual(['NOT_FOUND']);
    expect(await refused(who(3), 'reportPerson', said(who(0).id, hers))).toEqual(['NOT_FOUND']);
    expect(await refused(who(0), 'reportPerson', said(who(2).id, his))).toEqual([]);
    expect(await refused(who(2), 'reportPerson', said(who(0).id, hers))).toEqual([]);
  });

  it('is read by the board alone, with the message it is about, and not by a board member it is about', async () => {
    const requestId = await asked(who(0), 'Praten');
    const answer = answering(requestId);
    await send(who(2), 'answerRequest', answer);
    await city.change(who(0), wijk, 'acceptAnswer', { requestId, answerId: answer.id });
    const messageId = newId('msg');
    await send(who(2), 'sendMessage', { id: messageId, requestId, text: 'Doe niet zo stom' });
    const input = reporting(who(2).id, { requestId, messageId });
    expect(await refused(who(0), 'reportPerson', input)).toEqual([]);
    const elses = reporting(who(3).id, { requestId, messageId });
    expect(await refused(who(0), 'reportPerson', elses)).toEqual(['NOT_FOUND']);
    const curious = reporting(who(2).id, { requestId, messageId });
    expect(await refused(who(1), 'reportPerson', curious)).toEqual(['NOT_FOUND']);
    expect(await reportsFor(board)).toContainEqual({
      id: input.id,
      text: input.text,
      message: 'Doe niet zo stom',
      about: { name: 'Cor' },
    });
    // Her own, which are the newest, do not end the list for a board member.
    for (const _ of [1, 2]) await send(board, 'reportPerson', reporting(who(3).id));
    const { data } = await city.ask(board, wijk, '{ reports(first: 1) { edges { node { id } } } }');
    expect(data.reports.edges).toEqual([{ node: { id: input.id } }]);
    const { errors } = await city.ask(who(0), wijk, '{ reports { edges { node { id } } } }');
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    await send(who(0), 'reportPerson', reporting(board.id));
    expect(JSON.stringify(await reportsFor(board))).not.toContain('Bea Bestuur');
  });

  it('that leads to a pause lets somebody read and post nothing, until it is over', async () => {
    const input = reporting(who(3).id);
    await send(who(0), 'reportPerson', input);
    const decision = { reportId: input.id, measure: 'pause', why: 'Schelden doen we niet', days: 7 };
    expect(await refused(who(0), 'decideReport', decision)).toEqual(['FORBIDDEN']);
    expect(await refused(board, 'decideReport', decision)).toEqual([]);
    expect(await refused(board, 'decideReport', { ...decision, measure: 'none' })).toEqual([
      'ALREADY_DECIDED',
    ]);
    const ask = { id: newId('req'), category: 'company', title: 'Wandelen' };
    expect(await refused(who(3), 'askForHelp', ask)).toEqual(['PAUSED']);
    expect(
      await refused(who(3), 'proposeInitiative', {
        id: newId('ini'),
        title: 'Bank',
        text: 'Een bank in het park',
        estimate: 100,
      }),
    ).toEqual(['PAUSED']);
    expect((await titlesFor(who(3))).length).toBeGreaterThan(0);
    expect((await measuresOf(who(3))).measures[0]).toMatchObject({
      kind: 'pause',
      why: 'Schelden doen we niet',
    });
    city.time.now = new Date(city.time.now.getTime() + 8 * day);
    expect(await refused(who(3), 'askForHelp', ask)).toEqual([]);
  });

  it('that leads to exclusion ends taking part; a code lets nobody back in, the members can', async () => {
    const [lout, chair] = await city.residents(wijk, board, 'Lou', 'Voor');
    if (!lout || !chair) throw new Error('nobody came');
    const able = { talents: ['garden'], livedExperience: ['debts'], street: 'Korreweg', nearby: true };
    await city.act(lout, wijk, 'updateProfile', able, 'me { id }');
    const until = new Date(city.time.now.getTime() + 30 * day).toISOString();
    const offer = { id: newId('ofr'), category: 'garden', title: 'Loutuin', until };
    await city.act(lout, wijk, 'offerHelp', offer, 'offer { id }');
    const { me } = await city.act(lout, wijk, 'replaceCalendarLink', { revision: 0 }, 'me { calendarUrl }');
    const input = reporting(lout.id);
    await send(who(0), 'reportPerson', input);
    await send(board, 'decideReport', {
      reportId: input.id,
      measure: 'exclusion',
      why: 'Na drie waarschuwingen',
    });
    expect((await measuresOf(lout)).roles).toEqual([]);
    // Nobody is sent to who can see nothing: not by the matcher, not by an offer.
    const { Items = [] } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    const left = Items.filter(({ PK, SK }) => `${PK?.S} ${SK?.S}`.match(/#(HELPER|EXPERIENCE|OFFERPLACE)\b/));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((item) => JSON.stringify(item).match(`${lout.id}|${offer.id}`))).toEqual([]);
    expect((await city.ask(who(0), wijk, `{ node(id: "${offer.id}") { id } }`)).data.node).toBeNull();
    expect((await readOpen(city, wijk, me.calendarUrl.split('/open/')[1])).statusCode).toBe(404);
    const invitation = { id: newId('inv'), uses: 5, days: 60 };
    const { invitation: made } = await city.act(board, wijk, 'invite', invitation, 'invitation { code }');
    const back = { code: made.code, name: 'Lou' };
    expect(await refused(lout, 'joinWithCode', back)).toEqual(['EXCLUDED']);
    expect(await refused(lout, 'appealMeasure', { measureId: input.id, why: 'Ik was het niet' })).toEqual([]);
    expect(await refused(lout, 'appealMeasure', { measureId: input.id, why: 'Echt niet' })).toEqual([
      'ALREADY_DECIDED',
    ]);

    const start = city.time.now.getTime() + 20 * day;
    const meeting = {
      id: newId('mtg'),
      title: 'Ledenvergadering',
      place: 'Floreshuis',
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 3_600_000).toISOString(),
    };
    await city.act(board, wijk, 'conveneMeeting', meeting, 'meeting { id }');
    const motion = {
      id: newId('mot'),
      meetingId: meeting.id,
      kind: 'measure',
      title: 'Een nieuwe kans',
      text: 'Hij heeft spijt',
      measureId: input.id,
    };
    expect(await refused(board, 'putMotion', { ...motion, measureId: newId('rep') })).toEqual(['NOT_FOUND']);
    expect(await refused(board, 'putMotion', motion)).toEqual([]);
    city.time.now = new Date(start - day);
    await send(board, 'castMotionVote', { motionId: motion.id, vote: 'yes' });
    city.time.now = new Date(start + day);
    await city.clock(wijk);
    await city.idle();
    expect((await measuresOf(lout)).measures[0].liftedAt).not.toBeNull();
    expect(await refused(lout, 'joinWithCode', back)).toEqual([]);
  });
});

describe('signs of danger in a text', () => {
  it('are found in Dutch, English, Turkish, Arabic and Ukrainian, whatever the accents', () => {
    expect(dangerSigns('Mijn man slaat me, ik weet niet wat ik moet doen')).toEqual(['violence']);
    expect(dangerSigns('Ik wil niet meer leven')).toEqual(['suicide']);
    expect(dangerSigns('He is UNCONSCIOUS!')).toEqual(['emergency']);
    expect(dangerSigns('Kocam beni dövüyor')).toEqual(['violence']);
    expect(dangerSigns('İntihar etmek istiyor')).toEqual(['suicide']);
    expect(dangerSigns('زوجي يضربني كل يوم')).toEqual(['violence']);
    expect(dangerSigns('أريد أن أموت')).toEqual(['suicide']);
    expect(dangerSigns('Я хочу померти')).toEqual(['suicide']);
    expect(dangerSigns('Чоловік б’є мене')).toEqual(['violence']);
    expect(dangerSigns('Zelfmoordgedachten')).toEqual(['suicide']);
    expect(dangerSigns('Suïcidale gedachten')).toEqual(['suicide']);
  });

  it('are not seen in what people ask every day', () => {
    for (const text of [
      'Wie helpt mij met de heg? Ik heb een ladder en een schaar.',
      'Mijn zoon gamet de hele nacht en ik weet niet meer wat ik moet doen',
      'De brandmelder piept',
      'I am afraid of dogs, who walks mine?',
      'Bana alışverişte kim yardım eder?',
      'Хто допоможе з переїздом?',
      '',
    ])
      expect(dangerSigns(text), text).toEqual([]);
  });
});
