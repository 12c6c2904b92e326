import { paginateScan } from '@aws-sdk/client-dynamodb';
import {
  buildASTSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { selectionsOf } from '../harness/selection.ts';
import { settlementsPlaced } from '../settlement/placed.ts';

const schema = buildASTSchema(wijkDocument);
const secret = 'GEHEIM-VAN-BEIJUM';
/** Everything of wijk A by which somebody of wijk B might try to get at it. */
const handles: { ids: string[]; cursors: string[]; codes: string[] } = { ids: [], cursors: [], codes: [] };
let city: City;
let board: Person;
let coordinator: Person;

beforeAll(async () => {
  city = await startCity();
  const a = await city.found('beijum');
  const [ask, help] = await city.residents('beijum', a.board, `${secret} An`, `${secret} Bo`);
  const wij = await city.professional('beijum', a.coordinator);
  if (!ask || !help) throw new Error('nobody came');
  const change = (who: Person, mutation: string, input: object) =>
    city.change(who, 'beijum', mutation, input);
  const requestId = newId('req');
  const [answerId, messageId, open] = [newId('ans'), newId('msg'), newId('req')];
  const words = { category: 'debts', title: `${secret} titel`, text: `${secret} tekst` };
  await change(ask, 'askForHelp', { id: requestId, ...words });
  await change(ask, 'askForHelp', { id: open, ...words });
  await change(help, 'answerRequest', { id: answerId, requestId, text: `${secret} antwoord` });
  await change(ask, 'acceptAnswer', { requestId, answerId });
  const said = { id: messageId, requestId, text: `${secret} bericht` };
  await city.act(help, 'beijum', 'sendMessage', said, 'message { id }');
  const offerId = newId('ofr');
  const offer = {
    id: offerId,
    category: 'chores',
    title: `${secret} fietsen`,
    until: '2027-06-01T00:00:00Z',
  };
  await city.act(help, 'beijum', 'offerHelp', offer, 'offer { id }');
  await city.act(help, 'beijum', 'updateProfile', { livedExperience: ['debts'], talents: ['debts'] }, '');
  await city.clock('beijum');
  const escalated = newId('req');
  await change(ask, 'askForHelp', { id: escalated, ...words, audience: 'wij', consentToWij: true });
  const activity = {
    id: newId('act'),
    title: `${secret} soep`,
    text: secret,
    place: secret,
    category: 'eat',
  };
  const host = { personId: a.board.id, role: 'host', why: 'huiskamer' };
  await city.act(a.board, 'beijum', 'grantRole', host, 'person { id }');
  const startsAt = '2026-11-25T12:00:00.000Z';
  await city.act(
    a.board,
    'beijum',
    'planActivity',
    { ...activity, startsAt, minutes: 60 },
    'activity { id }',
  );
  const place = { activityId: activity.id, day: '2026-11-25' };
  await city.act(ask, 'beijum', 'signUp', place, 'occurrence { day }');
  handles.ids.push(activity.id);
  const challengeId = newId('chl');
  const challenge = { id: challengeId, title: `${secret} taak` };
  await city.act(ask, 'beijum', 'draftChallenge', challenge, 'challenge { id }');
  const text = { challengeId, version: 1, answers: [{ element: 'task', text: secret }] };
  await city.act(ask, 'beijum', 'changeChallenge', text, 'challenge { id }');
  handles.ids.push(challengeId);
  const serviceId = newId('svc');
  const service = {
    id: serviceId,
    name: secret,
    categories: [],
    provider: 'wij',
    from: '2026-11-01',
    why: secret,
  };
  await city.act(a.coordinator, 'beijum', 'openService', service, 'service { id }');
  const specialism = { id: newId('spc'), name: secret, serviceId };
  await city.act(a.coordinator, 'beijum', 'openSpecialism', specialism, 'specialism { id }');
  const strength = { specialismId: specialism.id, version: 1, from: '2026-11-01', fte: 300, tariff: 6_250 };
  await city.act(wij, 'beijum', 'setActualFte', { ...strength, why: secret }, 'specialism { id }');
  const proposalId = newId('prp');
  const step = { id: proposalId, serviceId, fte: 250, why: secret };
  await city.act(a.coordinator, 'beijum', 'proposeStep', step, 'proposal { id }');
  const against = { proposalId, version: 1, why: secret };
  await city.act(wij, 'beijum', 'objectToStep', against, 'proposal { id }');
  handles.ids.push(proposalId);
  const { invitation } = await city.act(
    a.board,
    'beijum',
    'invite',
    { id: newId('inv'), uses: 5, note: secret },
    'invitation { id code }',
  );
  handles.ids.push(
    requestId,
    open,
    offerId,
    escalated,
    answerId,
    messageId,
    invitation.id,
    ask.id,
    help.id,
    wij.id,
    a.board.id,
  );
  handles.codes.push(invitation.code);
  await settlementsPlaced(city, 'beijum', a.board, `${secret} hulp`).drafted();
  const lists = await Promise.all([
    city.ask(
      ask,
      'beijum',
      '{ requests(first: 1) { pageInfo { endCursor } } challenges(phase: drafting, first: 1) { pageInfo { endCursor } } stepProposals(phase: open, first: 1) { pageInfo { endCursor } } offers(first: 1) { pageInfo { endCursor } } me { requests(first: 1) { pageInfo { endCursor } } } }',
    ),
    city.ask(
      a.board,
      'beijum',
      '{ members(first: 1) { pageInfo { endCursor } } audit(first: 1) { pageInfo { endCursor } } invitations(first: 1) { pageInfo { endCursor } } }',
    ),
    city.ask(wij, 'beijum', '{ requests(audience: wij, first: 1) { pageInfo { endCursor } } }'),
  ]);
  const found = JSON.stringify(lists).matchAll(/"endCursor":"([^"]+)"/g);
  handles.cursors.push(...[...found].map(([, cursor = '']) => cursor));
  ({ board, coordinator } = await city.found('selwerd'));
  await city.idle();
}, 60_000);
afterAll(() => city.stop());

/** A value of an input type; ids, cursors and codes are those that are tried. */
function sample(name: string, type: GraphQLInputType, tried: Tried): unknown {
  if (isNonNullType(type)) return sample(name, type.ofType, tried);
  if (isListType(type)) return name === 'wijken' ? [] : [sample(name, type.ofType, tried)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, sample(field.name, field.type, tried)]),
    );
  if (!isScalarType(type)) return null;
  if (type.name === 'ID') return name === 'category' ? 'debts' : tried.id;
  if (type.name === 'Int') return name === 'satisfaction' ? 3 : 1;
  if (type.name === 'Boolean') return true;
  if (type.name === 'Cents') return 1;
  if (type.name === 'Tags') return ['debts'];
  if (type.name === 'DateTime') return '2026-11-25T12:00:00Z';
  if (name === 'after') return tried.cursor;
  if (name === 'code' || name === 'word') return tried.code;
  if (name === 'languages') return 'nl';
  if (name === 'quarter') return '2001-Q1';
  return name === 'street' ? null : 'tekst';
}

type Tried = { readonly id: string; readonly cursor: string | null; readonly code: string };

/** Documents that ask one field with variables for all its arguments; of an interface, one for each of its types. */
function documentsFor({ kind, name, args, type }: (typeof fields)[number]): string[] {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return selectionsOf(schema, type, 2).map(
    (fields) =>
      `${kind} ${declared ? `(${declared})` : ''} { ${name}${given ? `(${given})` : ''} ${fields} }`,
  );
}

/** Everything that stands in the table for wijk A, as it stands there. */
async function itemsOfA(): Promise<object[]> {
  await city.idle();
  const asked = {
    TableName: city.settings.tableName,
    FilterExpression: 'begins_with(PK, :a)',
    ExpressionAttributeValues: { ':a': { S: 'W#beijum#' } },
  };
  const found: { readonly key: string; readonly item: object }[] = [];
  for await (const { Items = [] } of paginateScan({ client: city.bare }, asked))
    for (const item of Items) found.push({ key: `${item.PK?.S}${item.SK?.S}`, item });
  return found.sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** Somebody of wijk B with as much say as there is. */
async function somebodyOfB(): Promise<Person[]> {
  const wij = await city.professional('selwerd', coordinator);
  const [resident] = await city.residents('selwerd', board, 'Sel');
  return resident ? [board, wij, resident] : [];
}

const roots = [
  { kind: 'query' as const, type: schema.getQueryType() },
  { kind: 'mutation' as const, type: schema.getMutationType() },
];
const fields = roots.flatMap(({ kind, type }) =>
  Object.values(type?.getFields() ?? {}).map(({ name, args, type: answer }) => ({
    kind,
    name,
    args,
    type: answer,
  })),
);

/** Variables for all arguments of a field. */
function variablesFor({ name, args }: (typeof fields)[number], tried: Tried): object {
  // Leaving is one's own to do, and would end the try.
  if (name === 'leave') return { input: { sure: false } };
  return Object.fromEntries(args.map((arg) => [arg.name, sample(arg.name, arg.type, tried)]));
}

describe('somebody of wijk B who has everything of wijk A in hand', () => {
  for (const field of fields)
    it(`finds nothing and learns nothing by ${field.kind} ${field.name}`, async () => {
      const { kind } = field;
      const nowhere = newId('req');
      const before = await itemsOfA();
      const tries: Tried[] = [
        ...handles.ids.map((id) => ({ id, cursor: null, code: handles.codes[0] ?? '' })),
        ...handles.cursors.map((cursor) => ({ id: nowhere, cursor, code: 'AAAAA-AAAAA' })),
      ];
      // A field that takes no id, or no cursor, is asked the same whichever is tried: once is enough.
      const asked = new Map(tries.map((tried) => [JSON.stringify(variablesFor(field, tried)), tried]));
      const people = await somebodyOfB();
      await city.idle();
      for (const document of documentsFor(field))
        for (const who of people)
          for (const tried of asked.values()) {
            const answer = await city.ask(who, 'selwerd', document, variablesFor(field, tried));
            expect(answer.status, answer.text).toBe(200);
            expect(answer.text).not.toContain(secret);
            expect(answer.text).not.toMatch(/BROKEN|stack|beijum/);
            if (tried.cursor || kind === 'mutation') continue;
            // What does not exist at all is answered no otherwise.
            const madeUp = { ...tried, id: newId(tried.id.split('_')[0] ?? 'req') };
            const unknown = await city.ask(who, 'selwerd', document, variablesFor(field, madeUp));
            expect(answer.text.replaceAll(tried.id, 'ID')).toBe(unknown.text.replaceAll(madeUp.id, 'ID'));
          }
      expect(await itemsOfA()).toEqual(before);
    }, 60_000);

  it('is told that a cursor of wijk A belongs to no list here', async () => {
    for (const after of handles.cursors) {
      const { errors } = await city.ask(
        board,
        'selwerd',
        'query($after: String) { members(after: $after) { edges { cursor } } }',
        { after },
      );
      expect(errors?.[0].extensions.code).toBe('BAD_CURSOR');
    }
  });
});

describe('two wijken in one warm process', () => {
  it('answer each their own, however they are mixed', async () => {
    const [ofB] = await city.residents('selwerd', board, 'Mengeling');
    if (!ofB) throw new Error('nobody came');
    const query = '{ wijk { id name } me { roles } requests { edges { node { title } } } }';
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => city.ask(ofB, i % 2 ? 'selwerd' : 'beijum', query)),
    );
    for (const [i, answer] of answers.entries()) {
      expect(answer.text).not.toContain(secret);
      if (i % 2) expect(answer.data.wijk.id).toBe('selwerd');
      else expect(answer.errors?.[0].extensions.code).toBe('NOT_A_RESIDENT');
    }
  });
});
