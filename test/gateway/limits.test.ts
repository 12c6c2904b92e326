import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../functions/gateway/limits.ts';
import { type City, eventFor, type Person, startCity } from '../harness/city.ts';

let city: City;
let board: Person;
const wijk = 'beijum';

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found(wijk));
});
afterAll(() => city.stop());

const ask = (query: string, variables = {}, headers = {}) => city.ask(board, wijk, query, variables, headers);
const codeOf = async (query: string, variables = {}) => {
  const { status, errors, data, text } = await ask(query, variables);
  expect(text).not.toMatch(/node_modules|\.ts:/);
  return { status, code: errors?.[0].extensions.code, answered: !!data };
};
const refused = (code: string) => ({ status: 400, code, answered: false });

/** A page of requests in a page of requests, so many times over. */
const pages = (levels: number, inside = 'id'): string =>
  levels === 0
    ? inside
    : `requester { ... on Person { id } } answers { person { id } } messages(first: 50) { edges { node { ${pages(levels - 1, inside)} } } }`;
describe('an operation that asks too much is refused, with what to mend', () => {
  it('by aliases', async () => {
    const many = Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: me { id }`).join(' ');
    expect(await codeOf(`{ ${many} }`)).toEqual(refused('TOO_MANY_ALIASES'));
    const fine = Array.from({ length: limits.aliases }, (_, i) => `a${i}: me { id }`).join(' ');
    expect(await codeOf(`{ ${fine} }`)).toEqual({ status: 200, code: undefined, answered: true });
  });

  it('by aliases in a fragment that is spread again and again', async () => {
    const query = `{ me { ${'...a '.repeat(20)} } requests { edges { node { id } } } }
      fragment a on Me { x: id y: id }`;
    expect(await codeOf(query)).toEqual(refused('TOO_MANY_ALIASES'));
  });

  it('by pages in pages', async () => {
    const query = `{ requests(first: 50) { edges { node { ${pages(2)} } } } }`;
    const { errors, status } = await ask(query, {}, { 'accept-language': 'en' });
    expect(status).toBe(400);
    expect(errors?.[0].extensions.code).toMatch(/TOO_COSTLY|GRAPHQL_VALIDATION_FAILED/);
    const costly =
      '{ requests(first: 50) { edges { node { messages(first: 50) { edges { node { id text } } } } } } }';
    const answer = await ask(costly, {}, { 'accept-language': 'en' });
    expect(answer.errors?.[0].message).toContain('This query is too big');
    expect(answer.errors?.[0].extensions.code).toBe('TOO_COSTLY');
  });

  it('by pages whose length comes in a variable', async () => {
    const query =
      'query($n: Int!) { requests(first: $n) { edges { node { messages(first: $n) { edges { node { id text } } } } } } }';
    expect(await codeOf(query, { n: 50 })).toEqual(refused('TOO_COSTLY'));
    expect((await codeOf(query, { n: 10 })).answered).toBe(true);
  });

  it('by depth, however it is wrapped', async () => {
    const type = `${'{ ofType '.repeat(9)}{ name }${' }'.repeat(9)}`;
    const deep = `{ me { id } __type(name: "Query") { fields { type { fields { type ${type} } } } } }`;
    expect(await codeOf(deep)).toEqual(refused('TOO_DEEP'));
    const named = `{ ...__schema } fragment __schema on Query { me { id } __type(name: "Query") { fields { type { fields { type ${type} } } } } }`;
    expect(await codeOf(named)).toEqual(refused('TOO_DEEP'));
  });

  it('by cost in a fragment that calls itself __schema', async () => {
    const query = `{ ...__schema } fragment __schema on Query {
      requests(first: 50) { edges { node { messages(first: 50) { edges { node { id text } } } } } } }`;
    expect(await codeOf(query)).toEqual(refused('TOO_COSTLY'));
  });

  it('by words: a document of thousands of tokens is not read to its end', async () => {
    const query = `{ me { ${'id '.repeat(limits.tokens)} } }`;
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(1_000);
  });

  it('by fragments that spread themselves', async () => {
    const query = '{ me { ...a } } fragment a on Me { id ...b } fragment b on Me { id ...a }';
    expect((await codeOf(query)).status).toBe(400);
  });

  it('by bytes', async () => {
    const { status, errors } = await ask('{ me { id } }', { x: 'x'.repeat(limits.bodyBytes) });
    expect(status).toBe(413);
    expect(errors?.[0].extensions.code).toBe('TOO_LARGE');
  });

  it('by coming as several at once', async () => {
    const body = JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]);
    const event = eventFor(`/w/${wijk}/graphql`, body, { authorization: `Bearer ${board.token}` });
    const { statusCode } = await city.wijkApi(wijk)(event, {} as Context);
    expect(statusCode).toBe(400);
  });
});

describe('what is asked as it should be', () => {
  it('is answered: the schema to whoever wants it, whole', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('is served as SDL beside the API, which can be built again', async () => {
    const { buildSchema } = await import('graphql');
    const event = eventFor(`/w/${wijk}/schema.graphql`, undefined, {}, 'GET');
    const { statusCode, body = '' } = await city.wijkApi(wijk)(event, {} as Context);
    expect(statusCode).toBe(200);
    expect(buildSchema(body).getMutationType()?.getFields()).toHaveProperty('askForHelp');
    expect(body).toContain('"""');
  });

  it('is no mutation when it comes by GET', async () => {
    const query = new URLSearchParams({ query: 'mutation { leave(input: { sure: true }) { me { id } } }' });
    const headers = { authorization: `Bearer ${board.token}` };
    const event = eventFor(`/w/${wijk}/graphql`, undefined, headers, 'GET', String(query));
    const { statusCode } = await city.wijkApi(wijk)(event, {} as Context);
    expect(statusCode).toBe(405);
    expect((await ask('{ me { roles } }')).data.me.roles).toContain('board');
  });

  it('is nowhere else', async () => {
    for (const path of ['/', '/w/selwerd/graphql', `/w/${wijk}`, `/w/${wijk}/graphql/x`]) {
      const { statusCode, body } = await city.wijkApi(wijk)(eventFor(path, '{}', {}), {} as Context);
      expect(statusCode).toBe(404);
      expect(JSON.parse(body ?? '').errors[0].extensions.code).toBe('NOT_FOUND');
    }
  });
});
