import { buildASTSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tooMuch } from '../../functions/gateway/limits.ts';
import { makeWijkApi } from '../../functions/gateway/wijk-api.ts';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { cityDocuments } from '../../schema/generated/city-documents.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { wijkDocuments } from '../../schema/generated/wijk-documents.ts';
import { readerIn } from '../../schema/text.ts';
import { type City, eventFor, type Person, startCity } from '../harness/city.ts';

let city: City;
let board: Person;
beforeAll(async () => {
  city = await startCity();
  ({ board } = await city.found('korrewegwijk'));
});
afterAll(() => city.stop());

const [known = ''] = Object.keys(wijkDocuments).filter((id) => wijkDocuments[id]?.startsWith('query Here'));
const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

/** What the API of the wijk says to this body. */
async function said(body: object, listedOnly = false) {
  const api = makeWijkApi({ ...city.settings, wijk: 'korrewegwijk', listedOnly });
  const headers = { authorization: `Bearer ${board.token}`, 'accept-language': 'nl' };
  const event = eventFor('/w/korrewegwijk/graphql', JSON.stringify(body), headers);
  const { statusCode, body: text = '' } = await api(event, {} as never);
  const { data, errors } = JSON.parse(text);
  return { status: statusCode, data, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

describe('what our web apps ask', () => {
  it.each([
    ['wijk', wijkDocument, wijkDocuments],
    ['city', cityDocument, cityDocuments],
  ] as const)('is known to the API of the %s, and fits its schema', (_, document, documents) => {
    const schema = buildASTSchema(document);
    expect(Object.keys(documents).length).toBeGreaterThan(5);
    for (const asked of Object.values(documents)) expect(validate(schema, parse(asked)), asked).toEqual([]);
  });

  it('is small enough for the wijk to answer', () => {
    for (const asked of Object.values(wijkDocuments))
      expect(tooMuch(parse(asked), {}, readerIn('en'))?.message, asked).toBeUndefined();
  });

  it('is answered by its id as by its text', async () => {
    const answer = await said(byId(known));
    expect(answer).toMatchObject({ status: 200, data: { me: { person: { name: 'Bea Bestuur' } } } });
    expect(await said({ query: wijkDocuments[known] })).toEqual(answer);
  });

  it('under an id that is not known is refused, with what to do', async () => {
    for (const id of ['0'.repeat(64), 'constructor', ''])
      expect(await said(byId(id))).toMatchObject({ status: 400, code: 'UNKNOWN_DOCUMENT' });
    expect(await said({})).toMatchObject({ status: 400, code: 'NO_DOCUMENT' });
  });
});

describe('a wijk that answers only its own web app', () => {
  it('answers that, and nothing else, which it says', async () => {
    expect(await said(byId(known), true)).toMatchObject({ status: 200 });
    const other = await said({ query: '{ wijk { id } }' }, true);
    expect(other).toMatchObject({ status: 403, code: 'LISTED_ONLY' });
    // Also with the id of something else beside it.
    expect(await said({ query: '{ wijk { id } }', ...byId(known) }, true)).toEqual(other);
  });
});
