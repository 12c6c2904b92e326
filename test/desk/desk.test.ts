import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, withoutAccount } from '../../functions/desk/rules.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let host: Person;
let anna: Person;
let bert: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
  const people = await city.residents(wijk, board, 'Trijntje', 'Anna', 'Bert');
  [host, anna, bert] = people as [Person, Person, Person];
  const role = { personId: host.id, role: 'host', why: 'huiskamer' };
  await city.act(board, wijk, 'grantRole', role, 'person { id }');
}, 60_000);
afterAll(() => city.stop());

const fields = 'desk { id person { id name } open openedAt endsAt slipCode slipUntil paperId }';
const newcomer = (more: object = {}) => ({
  id: newId('dsk'),
  consent: true,
  name: 'Mina Smit',
  street: 'Korreweg',
  reach: '050-1234567',
  ...more,
});
const open = (input: object, who = host) => city.act(who, wijk, 'openDesk', input, fields);
/** What is asked at a desk. */
const at = (deskId: string, query: string, variables: object = {}, who = host) =>
  city.ask(who, wijk, query, variables, { 'x-noaber-desk': deskId });
const askAt = (deskId: string, input: object) =>
  at(
    deskId,
    'mutation($input: AskForHelpInput!) { askForHelp(input: $input) { request { id title requester { id } can } userErrors { code } } }',
    { input: { category: 'debts', title: 'Rondkomen', text: 'De huur', ...input } },
  );
const logOf = async (who: Person) => {
  await city.idle();
  const { data } = await city.ask(
    who,
    wijk,
    '{ me { deskLog { edges { node { action subject host { id name } at } } } } }',
  );
  return data.me.deskLog.edges.map(({ node }: { node: object }) => node);
};
const codes = ({ userErrors }: { userErrors: { code: string; field: string }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`);

describe('somebody walks in who never took part', () => {
  it('comes in once, asks through the host, and both stand in the log', async () => {
    const input = newcomer();
    const { desk, userErrors } = await open(input);
    expect(userErrors).toEqual([]);
    expect(desk).toMatchObject({ open: true, person: { name: 'Mina Smit' } });
    expect(Date.parse(desk.endsAt) - Date.parse(desk.openedAt)).toBe(30 * 60_000);
    expect((await open(input)).desk).toEqual(desk);
    expect(codes(await open({ ...input, name: 'Iemand anders' }))).toEqual(['ID_TAKEN id']);

    const id = newId('req');
    const { data } = await askAt(desk.id, { id });
    expect(data.askForHelp).toMatchObject({
      userErrors: [],
      request: { id, requester: { id: desk.person.id } },
    });
    await city.idle();
    const { data: audit } = await city.ask(
      board,
      wijk,
      '{ audit(first: 50) { edges { node { by via action subject } } } }',
    );
    const entries = audit.audit.edges.map(({ node }: { node: object }) => node);
    const signed = { by: desk.person.id, via: host.id };
    expect(entries).toContainEqual({ ...signed, action: 'ask', subject: id });
    expect(entries).toContainEqual({ ...signed, action: 'openDesk', subject: desk.id });
    const { data: seen } = await at(
      desk.id,
      '{ me { deskLog { edges { node { action host { name } } } } } }',
    );
    expect(seen.me.deskLog.edges.map(({ node }: { node: object }) => node)).toEqual(
      expect.arrayContaining([
        { action: 'ask', host: { name: 'Trijntje' } },
        { action: 'openDesk', host: { name: 'Trijntje' } },
        { action: 'join', host: { name: 'Trijntje' } },
      ]),
    );
  });

  it('has the host phone them when somebody answers', async () => {
    const { desk } = await open(newcomer({ name: 'Belle' }));
    const id = newId('req');
    await askAt(desk.id, { id });
    const answer = { id: newId('ans'), requestId: id, text: 'Ik help' };
    await city.act(anna, wijk, 'answerRequest', answer, 'request { id }');
    await city.idle();
    const before = city.time.now;
    city.time.now = new Date(before.getTime() + 5 * 60_000);
    expect(await city.notifier(wijk)).toMatchObject({ noted: 1, sent: 0 });
    const { data } = await city.ask(
      host,
      wijk,
      '{ phoneNotes { edges { node { person { name } phone } } } }',
    );
    expect(data.phoneNotes.edges).toContainEqual({
      node: { person: { name: 'Belle' }, phone: '050-1234567' },
    });
    // The next time they walk in, they read the answer and pick it.
    const again = await open({ id: newId('dsk'), consent: true, personId: desk.person.id });
    const { data: read } = await at(again.desk.id, `{ request(id: "${id}") { answers { id text } } }`);
    expect(read.request.answers).toEqual([{ id: answer.id, text: 'Ik help' }]);
    city.time.now = before;
  });

  it('claims with the code of the slip what was entered, and goes on as the same person', async () => {
    const { desk } = await open(newcomer({ name: 'Claartje' }));
    const id = newId('req');
    await askAt(desk.id, { id });
    const own = await somebody();
    const claim = (who: Person, code: string) =>
      city.act(who, wijk, 'claimAccount', { code }, 'person { id name }');
    expect(codes(await claim(own, 'AAAAA-AAAAA'))).toEqual(['BAD_SLIP code']);
    expect(codes(await claim(anna, desk.slipCode))).toEqual(['ALREADY_HERE null']);
    const [first, second] = await Promise.all([claim(own, desk.slipCode), claim(own, desk.slipCode)]);
    for (const told of [first, second]) {
      expect(told.userErrors).toEqual([]);
      expect(told.person.id).toBe(desk.person.id);
    }
    const { data } = await city.ask(
      own,
      wijk,
      '{ me { id person { name } roles withoutAccount requests { edges { node { id } } } } }',
    );
    expect(data.me).toMatchObject({
      id: desk.person.id,
      person: { name: 'Claartje' },
      roles: ['resident'],
      withoutAccount: false,
      requests: { edges: [{ node: { id } }] },
    });
    expect(codes(await claim(await somebody(), desk.slipCode))).toEqual(['BAD_SLIP code']);
    // Whoever reads for themselves is written to, at the address they sign in with.
    const requestId = { id: newId('ans'), requestId: id, text: 'Ik help' };
    await city.act(anna, wijk, 'answerRequest', requestId, 'request { id }');
    await city.idle();
    const before = city.time.now;
    city.time.now = new Date(before.getTime() + 5 * 60_000);
    await city.notifier(wijk);
    expect(city.mails.map(({ to }) => to)).toContain(`${own.id}@noaber.example`);
    city.time.now = before;
  });

  it('is nobody whom the board excluded: with a slip they do not come back in', async () => {
    const [sent] = await city.residents(wijk, board, 'Uitgesloten');
    if (!sent) throw new Error('nobody came');
    const report = { id: newId('rep'), personId: sent.id, text: 'Dreigde een buur' };
    await city.act(anna, wijk, 'reportPerson', report, 'me { id }');
    const decision = { reportId: report.id, measure: 'exclusion', why: 'Dit kan niet', days: 1 };
    const told = await city.act(board, wijk, 'decideReport', decision, 'report { id }');
    expect(told.userErrors).toEqual([]);
    const { desk } = await open(newcomer({ name: 'Neef' }));
    const claimed = await city.act(sent, wijk, 'claimAccount', { code: desk.slipCode }, 'person { id }');
    expect(codes(claimed)).toEqual(['EXCLUDED null']);
  });

  it('leaves through the host, and what is left is a trail', async () => {
    const { desk } = await open(newcomer({ name: 'Vera Vertrek' }));
    const { data } = await at(desk.id, 'mutation { leave(input: { sure: true }) { userErrors { code } } }');
    expect(data.leave.userErrors).toEqual([]);
    const { errors } = await at(desk.id, '{ me { id } }');
    expect(errors?.[0].extensions.code).toBe('DESK_CLOSED');
    const { data: found } = await city.ask(
      host,
      wijk,
      '{ members(search: "vera vertrek") { edges { node { name } } } }',
    );
    expect(found.members.edges).toEqual([]);
  });
});

describe('a desk for somebody who takes part already', () => {
  it('enters, and reads nothing of what they began themselves', async () => {
    const own = newId('req');
    const hidden = { id: own, category: 'debts', title: 'Van mijzelf', text: 'Niet voor de balie' };
    await city.change(anna, wijk, 'askForHelp', { ...hidden, audience: 'circle' });
    await city.act(anna, wijk, 'updateProfile', { livedExperience: ['debts'] }, 'me { id }');
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    expect(desk.slipCode).toBeNull();
    const id = newId('req');
    await askAt(desk.id, { id, title: 'Aan de balie' });
    const { data, text } = await at(
      desk.id,
      `{ me { roles requests { edges { node { id title } } } } request(id: "${own}") { title } }`,
    );
    expect(data.request).toBeNull();
    expect(data.me.requests.edges).toEqual([{ node: { id, title: 'Aan de balie' } }]);
    expect(text).not.toContain('Van mijzelf');
    // By which circle they are shown, nobody learns at the desk what somebody lived through.
    const circle = newId('req');
    const asked = { id: circle, category: 'debts', title: 'Kring', audience: 'circle' };
    await city.change(bert, wijk, 'askForHelp', asked);
    const { data: none } = await at(
      desk.id,
      `{ request(id: "${circle}") { id } requests(audience: circle) { edges { node { id } } } }`,
    );
    expect(none).toEqual({ request: null, requests: { edges: [] } });
    expect((await city.ask(anna, wijk, `{ request(id: "${circle}") { id } }`)).data.request.id).toBe(circle);
    expect(await logOf(anna)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'ask', subject: id, host: { id: host.id, name: 'Trijntje' } }),
      ]),
    );
  });

  it('tells them that it was opened', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: bert.id });
    await city.idle();
    const { data } = await city.ask(
      bert,
      wijk,
      '{ me { news(first: 50) { edges { node { kind about } } } } }',
    );
    expect(data.me.news.edges).toContainEqual({ node: { kind: 'deskOpened', about: desk.id } });
    const { data: own } = await city.ask(bert, wijk, '{ me { everything } }');
    expect(JSON.parse(own.me.everything).atDesk).toContainEqual(
      expect.objectContaining({ action: 'openDesk', subject: desk.id }),
    );
  });

  it('tells neither them nor the host of what they did there, and who it touches', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    const [id, answerId] = [newId('req'), newId('ans')];
    await askAt(desk.id, { id });
    await city.act(bert, wijk, 'answerRequest', { id: answerId, requestId: id, text: 'Ik help' }, '');
    await city.act(anna, wijk, 'acceptAnswer', { requestId: id, answerId }, '');
    const undo = 'mutation($input: ReasonInput!) { undoMatch(input: $input) { userErrors { code } } }';
    const { data } = await at(desk.id, undo, { input: { requestId: id, why: 'Het past niet' } });
    expect(data.undoMatch.userErrors).toEqual([]);
    await city.idle();
    const news = async (who: Person) => {
      const query = '{ me { news(first: 50) { edges { node { kind about } } } } }';
      const { data } = await city.ask(who, wijk, query);
      type Notice = { node: { kind: string; about: string } };
      return data.me.news.edges
        .filter(({ node }: Notice) => node.about === id && node.kind === 'matchUndone')
        .map(({ node }: Notice) => node.kind);
    };
    expect(await news(bert)).toEqual(['matchUndone']);
    expect(await news(anna)).toEqual([]);
    expect(await news(host)).toEqual([]);
  });

  it('does not read to the host what two people say to each other', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    const [id, answerId] = [newId('req'), newId('ans')];
    await askAt(desk.id, { id });
    await city.act(bert, wijk, 'answerRequest', { id: answerId, requestId: id, text: 'Ik help' }, '');
    await city.act(anna, wijk, 'acceptAnswer', { requestId: id, answerId }, '');
    const said = { id: newId('msg'), requestId: id, text: 'Tussen ons' };
    await city.act(bert, wijk, 'sendMessage', said, 'message { id }');
    const conversation = `{ request(id: "${id}") { state messages { edges { node { text } } } } }`;
    expect((await city.ask(anna, wijk, conversation)).text).toContain('Tussen ons');
    expect((await at(desk.id, conversation)).data.request).toEqual({
      state: 'agreed',
      messages: { edges: [] },
    });
  });

  it('finds an offer to ask for, while it stands', async () => {
    const offer = {
      id: newId('ofr'),
      category: 'chores',
      title: 'Fietsen',
      until: '2027-02-01T00:00:00.000Z',
    };
    await city.act(bert, wijk, 'offerHelp', offer, 'offer { id }');
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    const asked = async (id: string) => (await at(desk.id, `{ offer(id: "${id}") { title } }`)).data.offer;
    expect(await asked(offer.id)).toEqual({ title: 'Fietsen' });
    expect(await asked(newId('ofr'))).toBeNull();
    await city.act(bert, wijk, 'withdrawOffer', { offerId: offer.id }, 'me { id }');
    expect(await asked(offer.id)).toBeNull();
  });

  it('gives no roles but those of a neighbour', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: board.id });
    const { data } = await at(desk.id, '{ me { roles } }');
    expect(data.me.roles).toEqual(['resident', 'member']);
  });

  it.each([
    ['{ me { livedExperience } }', 'livedExperience'],
    ['query { me { ...x } } fragment x on Me { everything }', 'everything'],
    ['{ me { calendarUrl } }', 'calendarUrl'],
    ['{ me { reach } }', 'reach'],
    ['{ audit { edges { cursor } } }', 'audit'],
    ['{ node(id: "per_x") { id } }', 'node'],
    ['mutation { leave(input: { sure: true }) { userErrors { code } } }', 'leave'],
    [
      'mutation { grantRole(input: { personId: "x", role: host, why: "x" }) { userErrors { code } } }',
      'grantRole',
    ],
    ['mutation { openDesk(input: { id: "x", consent: true }) { userErrors { code } } }', 'openDesk'],
  ])('refuses %s', async (query, what) => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    const { errors, data, status } = await at(desk.id, query);
    expect(status).toBe(403);
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_AT_DESK' } });
    expect(errors?.[0].message).toContain(what);
  });

  it('does not take lived experience from the mouth of a host', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: bert.id });
    const { data } = await at(
      desk.id,
      'mutation { updateProfile(input: { livedExperience: ["debts"] }) { userErrors { code field } } }',
    );
    expect(data.updateProfile.userErrors).toEqual([{ code: 'NOT_AT_DESK', field: 'livedExperience' }]);
  });

  it('signs somebody up, in their name', async () => {
    const activity = {
      id: newId('act'),
      title: 'Soep',
      text: 'Samen eten',
      place: 'Floreshuis',
      category: 'eat',
      startsAt: '2026-11-20T12:00:00.000Z',
      minutes: 60,
      places: 4,
    };
    await city.act(host, wijk, 'planActivity', activity, 'activity { id }');
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: bert.id });
    await at(desk.id, 'mutation($input: SignUpInput!) { signUp(input: $input) { userErrors { code } } }', {
      input: { activityId: activity.id, day: '2026-11-20' },
    });
    const { data } = await city.ask(bert, wijk, '{ me { signUps { day } } }');
    expect(data.me.signUps).toEqual([{ day: '2026-11-20' }]);
    expect(await logOf(bert)).toContainEqual(
      expect.objectContaining({ action: 'signUp', host: { id: host.id, name: 'Trijntje' } }),
    );
  });
});

describe('a desk', () => {
  it('ends after half an hour, when it is closed, and when its host is none any more', async () => {
    const { desk } = await open({ id: newId('dsk'), consent: true, personId: anna.id });
    const before = city.time.now;
    const codeOf = async () => (await at(desk.id, '{ me { id } }')).errors?.[0].extensions.code;
    city.time.now = new Date(Date.parse(desk.endsAt) - 1);
    expect(await codeOf()).toBeUndefined();
    city.time.now = new Date(desk.endsAt);
    expect(await codeOf()).toBe('DESK_CLOSED');
    city.time.now = before;
    expect((await city.act(host, wijk, 'closeDesk', { deskId: desk.id }, 'desk { open }')).desk.open).toBe(
      false,
    );
    expect((await city.act(host, wijk, 'closeDesk', { deskId: desk.id }, 'desk { open }')).desk.open).toBe(
      false,
    );
    expect(await codeOf()).toBe('DESK_CLOSED');

    const other = { personId: bert.id, role: 'host', why: 'valt in' };
    await city.act(board, wijk, 'grantRole', other, 'person { id }');
    const { desk: his } = await open({ id: newId('dsk'), consent: true, personId: anna.id }, bert);
    expect((await at(his.id, '{ me { id } }')).errors?.[0].extensions.code).toBe('DESK_CLOSED');
    expect((await at(his.id, '{ me { id } }', {}, bert)).data.me.id).toBe(anna.id);
    await city.act(board, wijk, 'revokeRole', other, 'person { id }');
    expect((await at(his.id, '{ me { id } }', {}, bert)).errors?.[0].extensions.code).toBe('DESK_CLOSED');
    expect((await city.ask(host, wijk, `{ desk(id: "${his.id}") { id } }`)).data.desk).toBeNull();
  });

  it('opens for hosts only, with consent, for one who is there and not for oneself', async () => {
    const input = () => ({ id: newId('dsk'), consent: true, personId: bert.id });
    const { errors } = await city.send(anna, wijk, 'openDesk', input());
    expect(errors ?? (await city.act(anna, wijk, 'openDesk', input(), '')).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect(codes(await open({ ...input(), consent: false }))).toEqual(['AGREEMENT_NEEDED consent']);
    expect(codes(await open({ ...input(), personId: host.id }))).toEqual(['OWN_DESK personId']);
    expect(codes(await open({ ...input(), personId: newId('per') }))).toEqual(['NOT_FOUND personId']);
    expect(codes(await open({ ...input(), name: 'Ook nog' }))).toEqual(['WHO_IS_IT personId']);
    expect(codes(await open({ id: newId('dsk'), consent: true }))).toEqual(['WHO_IS_IT personId']);
    expect(codes(await open(newcomer({ street: 'Nergenslaan' })))).toEqual(['UNKNOWN_STREET street']);
  });

  it('knows each field that it lets through', () => {
    const schema = buildASTSchema(wijkDocument);
    for (const list of [atDesk, withoutAccount])
      for (const [type, names] of Object.entries(list)) {
        const known = Object.keys((schema.getType(type) as { getFields?(): object })?.getFields?.() ?? {});
        expect(known.concat('__schema', '__type')).toEqual(expect.arrayContaining([...names]));
      }
  });
});

describe('the pile of paper', () => {
  const paperFields = 'paper { id mark state became why name }';
  const pile = async (state = 'waiting') => {
    const query = 'query($state: PaperState!) { papers(state: $state) { edges { node { id name } } } }';
    const { data } = await city.ask(host, wijk, query, { state });
    return data.papers.edges.map(({ node }: { node: { name: string } }) => node.name);
  };

  it('holds what came in until it is entered, first come on top', async () => {
    const sheets = ['Eerste', 'Tweede'].map((name) => ({
      id: newId('ppr'),
      kind: 'request',
      name,
      note: 'huur',
    }));
    for (const sheet of sheets) {
      city.time.now = new Date(city.time.now.getTime() + 1_000);
      const { paper } = await city.act(host, wijk, 'takeInPaper', sheet, paperFields);
      expect((await city.act(host, wijk, 'takeInPaper', sheet, paperFields)).paper).toEqual(paper);
      expect(paper.mark).toBe(sheet.id.slice(-4).toUpperCase());
    }
    expect(await pile()).toEqual(['Eerste', 'Tweede']);
    const [first, second] = sheets;
    const { desk } = await open(newcomer({ name: 'Eerste', ground: 'paper', paperId: first?.id }));
    expect(desk.paperId).toBe(first?.id);
    const id = newId('req');
    await askAt(desk.id, { id });
    const done = { paperId: first?.id, became: id };
    for (const _ of [1, 2])
      expect((await city.act(host, wijk, 'finishPaper', done, paperFields)).paper).toMatchObject({
        state: 'entered',
        became: id,
      });
    expect(codes(await city.act(host, wijk, 'finishPaper', { ...done, became: newId('req') }, ''))).toEqual([
      'PAPER_DONE paperId',
    ]);
    expect(codes(await open(newcomer({ ground: 'paper', paperId: first?.id })))).toEqual([
      'PAPER_DONE paperId',
    ]);
    const aside = { paperId: second?.id, why: 'Niet te lezen' };
    expect((await city.act(host, wijk, 'finishPaper', aside, paperFields)).paper.state).toBe('putAside');
    expect(await pile()).toEqual([]);
    expect(await pile('putAside')).toEqual(['Tweede']);
    expect(codes(await city.act(host, wijk, 'finishPaper', { paperId: second?.id }, ''))).toEqual([
      'PAPER_HOW became',
    ]);
  });

  it('is for hosts', async () => {
    const { errors } = await city.ask(anna, wijk, '{ papers { edges { cursor } } }');
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});
