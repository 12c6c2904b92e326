import type { Context } from 'aws-lambda';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledApi } from '../harness/bundled.ts';
import { type City, eventFor, newId, type Person, send, startCity } from '../harness/city.ts';

let city: City;
let board: Person;
let bundled: Awaited<ReturnType<typeof bundledApi>>;
const path = '/w/korrewegwijk/graphql';

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found('korrewegwijk'));
  const { tableName } = city.settings;
  bundled = await bundledApi('wijk-api', { TABLE_NAME: tableName, WIJK: 'korrewegwijk' });
});
afterAll(async () => {
  bundled.stop();
  await city.stop();
});

/** A fetch that calls the deployed file of the wijk API as API Gateway would. */
async function fetchFn(input: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(input);
  const headers = Object.fromEntries(new Headers(init.headers));
  const event = eventFor(
    url.pathname,
    init.body === undefined ? undefined : String(init.body),
    {},
    init.method ?? 'GET',
    url.search.slice(1),
  );
  const {
    statusCode,
    body,
    headers: answered,
  } = await bundled.handler(
    { ...event, headers: { ...headers, authorization: `Bearer ${board.token}` } },
    {} as Context,
  );
  return new Response(body || null, { status: statusCode, headers: answered as Record<string, string> });
}

describe('the deployed file of the wijk API', () => {
  it('answers somebody whose token it checked with keys that it fetched', async () => {
    const answer = await send(bundled.handler, path, board.token, '{ me { person { name } } }');
    expect(answer.data.me.person.name).toBe('Bea Bestuur');
  });

  it('writes what a resident asks, and the projector counts it', async () => {
    const input = { id: newId('req'), category: 'company', title: 'Wandelen', text: 'Wie gaat er mee?' };
    const ask =
      'mutation($input: AskForHelpInput!) { askForHelp(input: $input) { request { state } userErrors { code } } }';
    const answer = await send(bundled.handler, path, board.token, ask, { input });
    expect(answer.data.askForHelp).toEqual({ request: { state: 'open' }, userErrors: [] });
    await city.idle();
    const { data } = await city.ask(board, 'korrewegwijk', '{ audit { edges { node { action subject } } } }');
    expect(data.audit.edges[0].node).toEqual({ action: 'ask', subject: input.id });
  });

  it('takes a body in base64, and says no to nobody', async () => {
    const event = eventFor(path, Buffer.from('{"query":"{ wijk { id } }"}').toString('base64'), {});
    const { statusCode } = await bundled.handler({ ...event, isBase64Encoded: true }, {} as Context);
    expect(statusCode).toBe(401);
  });
});

describe('GraphQL over HTTP', () => {
  for (const { name, fn } of serverAudits({ url: `https://noaber.test${path}`, fetchFn }))
    it(name, async () => {
      const { status, ...rest } = await fn();
      expect({ status, ...(status === 'ok' ? {} : rest) }).toEqual({ status: 'ok' });
    });
});
