import type { Context } from 'aws-lambda';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, eventFor, type Person, startCity } from '../harness/city.ts';

let city: City;
let board: Person;
const path = '/w/korrewegwijk/graphql';

beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found('korrewegwijk'));
});
afterAll(() => city.stop());

/** A fetch that calls the wijk API as API Gateway would. */
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
  } = await city.wijkApi('korrewegwijk')(
    { ...event, headers: { ...headers, authorization: `Bearer ${board.token}` } },
    {} as Context,
  );
  return new Response(body || null, { status: statusCode, headers: answered as Record<string, string> });
}

describe('GraphQL over HTTP', () => {
  for (const { name, fn } of serverAudits({ url: `https://noaber.test${path}`, fetchFn }))
    it(name, async () => {
      const { status, ...rest } = await fn();
      expect({ status, ...(status === 'ok' ? {} : rest) }).toEqual({ status: 'ok' });
    });
});
