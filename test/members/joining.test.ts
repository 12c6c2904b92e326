import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, newId, type Person, somebody, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let board: Person;
let coordinator: Person;
let fatima: Person;
let henk: Person;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [fatima, henk] = (await city.residents(wijk, board, 'Fatima', 'Henk')) as [Person, Person];
});
afterAll(() => city.stop());

const refusal = async (who: Person, mutation: string, input: object) => {
  const { errors, data } = await city.send(who, wijk, mutation, input);
  const [error] = errors ?? data[mutation].userErrors;
  return (
    error && { code: error.code ?? error.extensions?.code, field: error.field ?? error.extensions?.field }
  );
};
const invited = async (more: object = {}, who = board) =>
  (await city.act(who, wijk, 'invite', { id: newId('inv'), ...more }, 'invitation { id code works }'))
    .invitation;
const rolesOf = async (who: Person) => (await city.ask(who, wijk, '{ me { roles } }')).data.me.roles;
const later = async (days: number, then: () => Promise<void>) => {
  const start = city.time.now;
  city.time.now = new Date(start.getTime() + days * 86_400_000);
  try {
    await then();
  } finally {
    city.time.now = start;
  }
};

describe('founding', () => {
  it('gives the first board and the coordinator their roles, and each code works once', async () => {
    expect(await rolesOf(board)).toEqual(['resident', 'member', 'board']);
    expect(await rolesOf(coordinator)).toEqual(['coordinator']);
    const { boardCode } = await city.found('selwerd');
    const { errors, data } = await city.send(await somebody(), 'selwerd', 'joinWithCode', {
      code: boardCode,
      name: 'Te laat',
    });
    expect(errors).toBeUndefined();
    expect(data.joinWithCode.userErrors[0].code).toBe('BAD_CODE');
  });

  it('is for the city alone: a wijk can’t be founded twice, nor by a resident', async () => {
    const input = { slug: wijk, name: 'Andere', inhabitants: 1000, column: 1, row: 1 };
    const again = await city.sendCity(city.admin, 'foundWijk', input);
    expect(again.data.foundWijk.userErrors[0]).toMatchObject({ code: 'ID_TAKEN', field: 'slug' });
    const resident = await city.sendCity(fatima, 'foundWijk', { ...input, slug: 'nieuw' });
    expect(resident.text).toContain('FORBIDDEN');
    for (const slug of ['Groot', 'a', 'met spatie', 'a#b', '-streep'])
      expect(
        (await city.sendCity(city.admin, 'foundWijk', { ...input, slug })).data.foundWijk.userErrors[0],
      ).toMatchObject({ code: 'BAD_SLUG', field: 'slug' });
  });
});

describe('an invitation', () => {
  it('lets whoever sends it several times at once in once, also with a code that is used up by that', async () => {
    for (let round = 0; round < 8; round++) {
      const { code } = await invited();
      const who = await somebody();
      const sent = () => refusal(who, 'joinWithCode', { code, name: 'Vaak Gedrukt' });
      expect(await Promise.all(Array.from({ length: 20 }, sent))).toEqual(Array(20).fill(undefined));
    }
  });

  it('lets in as many as it says, also when all come at once, and then no more', async () => {
    const { code } = await invited({ uses: 3 });
    const people = await Promise.all(Array.from({ length: 8 }, somebody));
    const answers = await Promise.all(
      people.map((who, i) => refusal(who, 'joinWithCode', { code, name: `Nieuw ${i}` })),
    );
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(3);
    for (const answer of answers.filter(Boolean)) expect(answer).toEqual({ code: 'BAD_CODE', field: 'code' });
  });

  it('works until it expires, and until it is ended', async () => {
    const short = await invited({ days: 2 });
    await later(2, async () =>
      expect(await refusal(await somebody(), 'joinWithCode', { code: short.code, name: 'Laat' })).toEqual({
        code: 'BAD_CODE',
        field: 'code',
      }),
    );
    const ended = await invited({ uses: 5 });
    await city.act(board, wijk, 'endInvitation', { id: ended.id }, 'invitation { works }');
    expect((await refusal(await somebody(), 'joinWithCode', { code: ended.code, name: 'Laat' }))?.code).toBe(
      'BAD_CODE',
    );
  });

  it('is taken as it is typed from paper', async () => {
    const { code } = await invited();
    const typed = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(
      await refusal(await somebody(), 'joinWithCode', { code: typed, name: 'Van papier' }),
    ).toBeUndefined();
  });

  it('carries only roles that its maker may give', async () => {
    expect(await refusal(board, 'invite', { id: newId('inv'), roles: ['host'] })).toBeUndefined();
    expect(await refusal(board, 'invite', { id: newId('inv'), roles: ['wij'] })).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'roles',
    });
    expect(await refusal(fatima, 'invite', { id: newId('inv') })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows its code only to who may give all its roles', async () => {
    const [host] = await city.residents(wijk, board, 'Gerda');
    if (!host) throw new Error('nobody came');
    await city.act(board, wijk, 'grantRole', { personId: host.id, role: 'host', why: 'gastvrouw' }, '');
    const { id } = await invited({ roles: ['treasurer'] });
    const plain = await invited();
    const seen = async (who: Person) =>
      (
        await city.ask(who, wijk, '{ invitations(first: 50) { edges { node { id code } } } }')
      ).data.invitations.edges
        .map(({ node }: { node: { id: string; code: string | null } }) => node)
        .filter((node: { id: string }) => node.id === id || node.id === plain.id);
    expect(await seen(board)).toEqual([
      { id: plain.id, code: plain.code },
      { id, code: expect.any(String) },
    ]);
    expect(await seen(host)).toEqual([
      { id: plain.id, code: plain.code },
      { id, code: null },
    ]);
    const node = await city.ask(host, wijk, `{ node(id: "${id}") { ... on Invitation { code } } }`);
    expect(node.data.node).toEqual({ code: null });
  });

  it('of the coordinator lets a professional in who works here and does not live here', async () => {
    expect(await refusal(coordinator, 'invite', { id: newId('inv') })).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'roles',
    });
    const wij = await city.professional(wijk, coordinator);
    expect(await rolesOf(wij)).toEqual(['wij']);
    for (const who of [wij, coordinator]) {
      const lists = await city.ask(who, wijk, '{ requests { edges { node { id } } } }');
      expect(lists.errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
      const circle = await city.ask(who, wijk, '{ requests(audience: circle) { edges { node { id } } } }');
      expect(circle.errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
    }
    const requestId = newId('req');
    await city.change(fatima, wijk, 'askForHelp', { id: requestId, category: 'garden', title: 'Heg' });
    for (const who of [wij, coordinator])
      expect(
        (await city.ask(who, wijk, `{ request(id: "${requestId}") { id } node(id: "${requestId}") { id } }`))
          .data,
      ).toEqual({ request: null, node: null });
    const host = { personId: wij.id, role: 'host', why: 'helpt mee' };
    expect(await refusal(board, 'grantRole', host)).toEqual({ code: 'NOT_A_NEIGHBOUR', field: 'personId' });
  });

  it('says what to mend when it can’t be made', async () => {
    expect(await refusal(board, 'invite', { id: 'inv_1' })).toEqual({ code: 'BAD_ID', field: 'id' });
    expect(await refusal(board, 'invite', { id: newId('inv'), uses: 0 })).toEqual({
      code: 'OUT_OF_RANGE',
      field: 'uses',
    });
    expect(await refusal(board, 'invite', { id: newId('inv'), days: 91 })).toEqual({
      code: 'OUT_OF_RANGE',
      field: 'days',
    });
    const id = newId('inv');
    await invited({ id });
    expect(await refusal(board, 'invite', { id, uses: 9 })).toEqual({ code: 'ID_TAKEN', field: 'id' });
  });

  it('is kept without its code: who reads the table can’t use it', async () => {
    const { code } = await invited();
    const { ScanCommand } = await import('@aws-sdk/client-dynamodb');
    const { Items } = await city.bare.send(new ScanCommand({ TableName: city.settings.tableName }));
    expect(JSON.stringify(Items)).not.toContain(code);
  });
});

describe('who comes in', () => {
  it('is told what is wrong with a name, a street or a language, and is not let in half', async () => {
    const { code } = await invited();
    const who = await somebody();
    const came = { code, name: 'Nieuw' };
    expect(await refusal(who, 'joinWithCode', { ...came, name: ' ' })).toEqual({
      code: 'TOO_SHORT',
      field: 'name',
    });
    expect(await refusal(who, 'joinWithCode', { ...came, street: 'Damrak' })).toEqual({
      code: 'UNKNOWN_STREET',
      field: 'street',
    });
    expect(await refusal(who, 'joinWithCode', { ...came, languages: ['Nederlands'] })).toEqual({
      code: 'UNKNOWN_LANGUAGE',
      field: 'languages',
    });
    expect(await rolesOf(who)).toEqual([]);
    expect(await refusal(who, 'joinWithCode', came)).toBeUndefined();
    expect(await rolesOf(who)).toEqual(['resident']);
  });
});

describe('without a code', () => {
  const asking = async (who: Person) =>
    (await city.act(who, wijk, 'askToJoin', { name: 'Joke' }, 'me { application { word vouchers needed } }'))
      .me.application;

  it('two residents vouch by the word that they were told, and the second lets the newcomer in', async () => {
    const joke = await somebody();
    const { word, needed } = await asking(joke);
    expect(needed).toBe(2);
    const vouched = (who: Person) => city.act(who, wijk, 'vouch', { word }, 'name admitted');
    expect(await vouched(fatima)).toMatchObject({ name: 'Joke', admitted: false });
    expect(await vouched(fatima)).toMatchObject({ admitted: false });
    expect(await rolesOf(joke)).toEqual([]);
    expect(await vouched(henk)).toMatchObject({ admitted: true });
    expect(await rolesOf(joke)).toEqual(['resident']);
    expect(await refusal(board, 'vouch', { word })).toEqual({ code: 'BAD_WORD', field: 'word' });
  });

  it('nobody vouches for themselves, with a made-up word, or before they take part', async () => {
    const joke = await somebody();
    const { word } = await asking(joke);
    expect((await refusal(joke, 'vouch', { word }))?.code).toBe('NOT_A_RESIDENT');
    expect(await refusal(fatima, 'vouch', { word: 'AAAAA-AAAAA' })).toEqual({
      code: 'BAD_WORD',
      field: 'word',
    });
    expect(await refusal(fatima, 'vouch', { word: 'onzin' })).toEqual({ code: 'BAD_WORD', field: 'word' });
  });
});

describe('a role', () => {
  const named = (who: Person, role: string) => ({ personId: who.id, role, why: 'omdat het moet' });

  it('is given and taken by whom the table allows, and by nobody else', async () => {
    expect(await refusal(fatima, 'grantRole', named(henk, 'host'))).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'role',
    });
    expect(await refusal(coordinator, 'grantRole', named(henk, 'host'))).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'role',
    });
    expect(await refusal(board, 'grantRole', named(henk, 'wij'))).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'role',
    });
    expect(await refusal(board, 'grantRole', named(henk, 'cityAdmin'))).toEqual({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      field: 'role',
    });
    expect(await refusal(board, 'grantRole', named(henk, 'host'))).toBeUndefined();
    expect(await rolesOf(henk)).toEqual(['resident', 'host']);
    expect(await refusal(fatima, 'revokeRole', named(henk, 'host'))).toMatchObject({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
    });
    expect(await refusal(henk, 'revokeRole', named(henk, 'host'))).toBeUndefined();
    expect(await rolesOf(henk)).toEqual(['resident']);
  });

  it('works from the next request on, and ends with the next request', async () => {
    const members = async () =>
      (await city.ask(henk, wijk, '{ members { edges { node { name } } } }')).errors?.[0].extensions.code;
    expect(await members()).toBe('FORBIDDEN');
    await city.act(board, wijk, 'grantRole', named(henk, 'host'), '');
    expect(await members()).toBeUndefined();
    await city.act(board, wijk, 'revokeRole', named(henk, 'host'), '');
    expect(await members()).toBe('FORBIDDEN');
  });

  it('that somebody must hold stays with somebody, also when the last two give it back at once', async () => {
    expect(await refusal(board, 'revokeRole', named(board, 'board'))).toEqual({
      code: 'LAST_OF_ROLE',
      field: 'role',
    });
    await city.act(board, wijk, 'grantRole', named(fatima, 'board'), '');
    const both = await Promise.all([
      refusal(board, 'revokeRole', named(board, 'board')),
      refusal(fatima, 'revokeRole', named(fatima, 'board')),
    ]);
    const held = [...(await rolesOf(board)), ...(await rolesOf(fatima))].filter((role) => role === 'board');
    expect(held).toHaveLength(1);
    expect(both.filter((answer) => answer?.code === 'LAST_OF_ROLE')).toHaveLength(1);
    if (!(await rolesOf(board)).includes('board')) {
      await city.act(fatima, wijk, 'grantRole', named(board, 'board'), '');
      await city.act(fatima, wijk, 'revokeRole', named(fatima, 'board'), '');
    }
  });

  it('says in the audit trail who gave it, and why', async () => {
    await city.act(board, wijk, 'grantRole', { ...named(henk, 'treasurer'), why: 'kan goed rekenen' }, '');
    await city.idle();
    const { data } = await city.ask(
      board,
      wijk,
      '{ audit(first: 50) { edges { node { by action subject why } } } }',
    );
    const entries = data.audit.edges.map(({ node }: { node: object }) => node);
    expect(entries).toContainEqual({
      by: board.id,
      action: 'grantRole',
      subject: henk.id,
      why: 'treasurer: kan goed rekenen',
    });
  });
});
