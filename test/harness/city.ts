import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2, Context, DynamoDBStreamEvent } from 'aws-lambda';
import { buildASTSchema } from 'graphql';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { v7 } from 'uuid';
import { makeNightly } from '../../functions/checks/nightly.ts';
import { placeOfficial } from '../../functions/city/store.ts';
import { makeClock } from '../../functions/clock/sweep.ts';
import type { ApiHandler } from '../../functions/gateway/api.ts';
import { makeCityApi } from '../../functions/gateway/city-api.ts';
import { makeWijkApi } from '../../functions/gateway/wijk-api.ts';
import { makeOpenData } from '../../functions/open/handler.ts';
import { makeProjector } from '../../functions/projector/projector.ts';
import { makeDoor } from '../../functions/telling/door.ts';
import type { Mail } from '../../functions/telling/letter.ts';
import { makeNotifier, type Post } from '../../functions/telling/sending.ts';
import { cityScope } from '../../functions/tenancy/scope.ts';
import type { ApiSettings } from '../../functions/tenancy/settings.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { makeTokenVerifier } from '../../functions/tenancy/tokens.ts';
import { dynamoAt } from '../../infra/local/dynoxide.ts';
import { makeFileStore } from '../../infra/local/files.ts';
import { startPump } from '../../infra/local/pump.ts';
import { PushService } from '../../infra/local/push-service.ts';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { dynamoEndpoint, freshTable } from './table.ts';

/** Who signs the tokens of the tests. */
export const issuer = 'https://id.test';
const { publicKey, privateKey } = await generateKeyPair('RS256');
/** The public half of the key that signs them. */
export const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256' };
const keys = createLocalJWKSet({ keys: [jwk] });

/** A new id of a kind, as a client makes it. */
export const newId = (kind: string): string => `${kind}_${v7()}`;

/** An answer of an API, as it came over the wire. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
export type Answer = { status: number; data: any; errors?: any[]; text: string };

/** Somebody with a token. */
export type Person = { readonly sub: string; readonly id: string; readonly token: string };

/** Signs a token; claims override what a good one has. */
export async function tokenWith(
  claims: Record<string, unknown>,
  now = new Date(),
  header = {},
): Promise<string> {
  const at = Math.floor(now.getTime() / 1000);
  return new SignJWT({ iss: issuer, aud: 'noaber', iat: at, exp: at + 86_400 * 5_000, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'test', ...header })
    .sign(privateKey);
}

/** Somebody new. */
export async function somebody(): Promise<Person> {
  const sub = randomUUID();
  return { sub, id: `per_${sub}`, token: await tokenWith({ sub }, new Date('2026-01-01T00:00:00Z')) };
}

/** Sends a GraphQL request as API Gateway would. */
export async function send(
  handler: ApiHandler,
  path: string,
  token: string | undefined,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const event = eventFor(path, JSON.stringify({ query, variables }), {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  });
  const { statusCode = 0, body = '' } = await handler(event, {} as Context);
  return { status: statusCode, text: body, ...JSON.parse(body) };
}

/** An event as API Gateway's HTTP API makes it. */
export const eventFor = (
  path: string,
  body: string | undefined,
  headers: Record<string, string>,
  method = 'POST',
  rawQueryString = '',
): APIGatewayProxyEventV2 =>
  ({
    version: '2.0',
    rawPath: path,
    rawQueryString,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    requestContext: { http: { method, path } },
    body,
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2;

/** A city on a table of its own: real handlers, real stream, real tokens, and a clock that the test sets. */
export async function startCity({ wrap = (dynamo: DynamoDBClient, _by: string) => dynamo } = {}) {
  const { dynamo: bare, tableName } = await freshTable();
  // Each function has a client of its own, so that a test can see and spoil what one of them does.
  const clientOf = (by: string) => wrap(dynamoAt(dynamoEndpoint()), by);
  const time = { now: new Date('2026-11-02T09:00:00.000Z') };
  const log = new Logger({ logLevel: process.env.LOG ? 'ERROR' : 'SILENT' });
  const now = () => time.now;
  const tokens = makeTokenVerifier({ issuer, audience: ['noaber'], keys, now });
  const files = await startFiles();
  const push = await startPushService();
  const settings: ApiSettings = {
    city: 'groningen',
    tableName,
    dynamo: clientOf('city-api'),
    now,
    log,
    tokens,
    secret: 'test',
    graphiql: false,
    bucket: files.bucket,
    pushOrigin: push.origin,
  };
  const cityApi = makeCityApi(settings);
  const wijkApis = new Map<string, ApiHandler>();
  const wijkApi = (wijk: string): ApiHandler => {
    const api =
      wijkApis.get(wijk) ?? makeWijkApi({ ...settings, dynamo: clientOf(`wijk-api ${wijk}`), wijk });
    wijkApis.set(wijk, api);
    return api;
  };
  const projector = makeProjector({
    city: 'groningen',
    tableName,
    dynamo: clientOf('projector'),
    now,
    log,
  });
  /** Every batch of changes that the stream gave, in its order. */
  const batches: DynamoDBStreamEvent[] = [];
  const project: typeof projector = (event) => {
    batches.push(event);
    return projector(event);
  };
  const pump = await startPump({
    endpoint: dynamoEndpoint(),
    dynamo: bare,
    tableName,
    project,
    onPoison: (event, error) => {
      throw new Error(`not projected: ${JSON.stringify(event)}`, { cause: error });
    },
  });
  /** Letters that went out, each once however often it came. */
  const mails: Mail[] = [];
  const post: Post = {
    addressOf: async (personId) => `${personId}@noaber.example`,
    send: async (mail) => {
      if (!mails.some(({ id }) => id === mail.id)) mails.push(mail);
    },
  };
  const pushSettings = { secret: 'p'.repeat(64), contact: 'mailto:b@noaber.example', origin: push.origin };
  const admin = await somebody();
  await new Table(bare, tableName, cityScope('groningen')).put(
    placeOfficial({
      id: `off_${admin.sub}`,
      name: 'Beheer',
      roles: ['cityAdmin'],
      wijken: [],
      since: now().toISOString(),
      trail: [{ at: now().toISOString(), by: 'operator', action: 'firstCityAdmin', st: 0 }],
    }),
  );

  const ask = (who: Person, wijk: string, query: string, variables: object = {}, headers = {}) =>
    send(wijkApi(wijk), `/w/${wijk}/graphql`, who.token, query, variables, headers);
  const askCity = (who: Person, query: string, variables: object = {}, headers = {}) =>
    send(cityApi, '/city/graphql', who.token, query, variables, headers);

  const mutationOf = (mutation: string, fields: string) =>
    `mutation Act($input: ${inputTypeOf(mutation)}) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`;
  /** A mutation with its input; what was answered, errors and all. */
  const sendWijk = (who: Person, wijk: string, mutation: string, input: object, fields = '') =>
    ask(who, wijk, mutationOf(mutation, fields), { input });
  const sendCity = (who: Person, mutation: string, input: object, fields = '') =>
    askCity(who, mutationOf(mutation, fields), { input });
  const payloadOf = (mutation: string, { errors, data }: Answer) => {
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation];
  };

  /** A mutation with its input; the payload's fields are asked as given. */
  const act = async (who: Person, wijk: string, mutation: string, input: object, fields: string) =>
    payloadOf(mutation, await sendWijk(who, wijk, mutation, input, fields));
  const actCity = async (who: Person, mutation: string, input: object, fields: string) =>
    payloadOf(mutation, await sendCity(who, mutation, input, fields));

  /** A change to a request, with what most tests look at. */
  const change = (who: Person, wijk: string, mutation: string, input: object) =>
    act(who, wijk, mutation, input, 'request { id state can version } ');

  /** Founds a wijk and brings its first board member and coordinator in. */
  async function found(wijk: string) {
    const answer = await askCity(
      admin,
      'mutation Found($input: FoundWijkInput!) { foundWijk(input: $input) { boardCode coordinatorCode userErrors { code field } } }',
      {
        input: {
          slug: wijk,
          name: wijk,
          inhabitants: 8000,
          column: 1,
          row: 1,
          streets: ['Korreweg', 'Floresplein'],
          supporters: 2,
        },
      },
    );
    if (answer.errors) throw new Error(answer.text);
    const { boardCode, coordinatorCode } = answer.data.foundWijk;
    await pump.idle();
    const [board, coordinator] = [await somebody(), await somebody()];
    await act(board, wijk, 'joinWithCode', { code: boardCode, name: 'Bea Bestuur' }, 'me { id }');
    // One after the other: who comes at the same instant stands in no order in a list of people.
    const at = time.now;
    time.now = new Date(at.getTime() + 1);
    await act(coordinator, wijk, 'joinWithCode', { code: coordinatorCode, name: 'Cor Dinator' }, 'me { id }');
    time.now = at;
    return { board, coordinator, boardCode };
  }

  /** Lets people in by the board's invitation. */
  async function residents(wijk: string, board: Person, ...names: string[]): Promise<Person[]> {
    const { invitation } = await act(
      board,
      wijk,
      'invite',
      { id: newId('inv'), uses: names.length },
      'invitation { code }',
    );
    return Promise.all(
      names.map(async (name) => {
        const person = await somebody();
        await act(person, wijk, 'joinWithCode', { code: invitation.code, name }, 'me { id }');
        return person;
      }),
    );
  }

  /** A WIJ professional, invited by the coordinator. */
  async function professional(wijk: string, coordinator: Person): Promise<Person> {
    const input = { id: newId('inv'), roles: ['wij'] };
    const { invitation } = await act(coordinator, wijk, 'invite', input, 'invitation { code }');
    const person = await somebody();
    await act(person, wijk, 'joinWithCode', { code: invitation.code, name: 'Wil Wijma' }, 'me { id }');
    return person;
  }

  /** Uploads a file as a browser does; answers its id. What is sent can differ from what was said. */
  async function upload(who: Person, wijk: string, contentType: string, body: Uint8Array, more: object = {}) {
    const id = newId('fil');
    const input = { id, contentType, bytes: body.length, purpose: 'receipt', ...more };
    const fields = 'upload { url method headers { name value } }';
    const { upload: to, userErrors } = await act(who, wijk, 'requestUpload', input, fields);
    if (!to) throw new Error(JSON.stringify(userErrors));
    const headers = to.headers.map(({ name, value }: Record<string, string>) => [name, value]);
    const { status } = await fetch(to.url, { method: to.method, headers, body: Buffer.from(body) });
    return { id, status, to };
  }

  return {
    admin,
    ask,
    askCity,
    act,
    actCity,
    send: sendWijk,
    sendCity,
    change,
    found,
    residents,
    professional,
    time,
    settings,
    bare,
    wijkApi,
    openData: (wijk: string) => makeOpenData({ ...settings, dynamo: clientOf(`open-data ${wijk}`), wijk }),
    cityApi,
    batches,
    projector,
    clock: (wijk: string) => makeClock({ ...settings, dynamo: clientOf(`clock ${wijk}`), wijk })(),
    /** Tells who is due; without a post of the test's own, into `mails`. */
    notifier: (wijk: string, more: Partial<Post> = {}) =>
      makeNotifier({
        ...settings,
        dynamo: clientOf(`notifier ${wijk}`),
        wijk,
        origin: 'https://noaber.test',
        post: { ...post, ...more },
        push: pushSettings,
      })(),
    pushOrigin: push.origin,
    pushTrouble: push.trouble,
    pushSettings,
    mails,
    /** The door for who unsubscribes: what it answers to a link. */
    door: (wijk: string, link: string, method: 'GET' | 'POST', language = 'nl') => {
      const { pathname, search } = new URL(link);
      const handler = makeDoor({ ...settings, dynamo: clientOf(`stop-door ${wijk}`), wijk });
      return handler(eventFor(pathname, undefined, { 'accept-language': language }, method, search.slice(1)));
    },
    nightly: (wijk: string) => makeNightly({ ...settings, dynamo: clientOf(`nightly ${wijk}`), wijk })(),
    idle: () => pump.idle(),
    upload,
    async stop() {
      await pump.stop();
      files.stop();
      push.stop();
    },
  };
}

/** A file store of a test, on a port of its own. */
async function startFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-files-'));
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bucket = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files`,
    region: 'local',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const handle = makeFileStore(folder, bucket);
  return {
    bucket,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A push service of a test, on a port of its own. */
async function startPushService() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { status, headers } = trouble;
    if (!request.url?.startsWith('/trouble/')) return void service.handle(request, response);
    asked.push(request.url);
    request.resume().on('end', () => response.writeHead(status, headers).end());
  });
  const trouble = { status: 503, headers: {} as Record<string, string>, asked };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service = new PushService(origin);
  return {
    origin,
    /** What it answers under /trouble/, and what it was asked there. */
    trouble,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A city of a test. */
export type City = Awaited<ReturnType<typeof startCity>>;

const mutations = [wijkDocument, cityDocument].map((document) =>
  buildASTSchema(document).getMutationType()?.getFields(),
);

/** The type of a mutation's input, as the schema says it. */
function inputTypeOf(mutation: string): string {
  const field = mutations.map((fields) => fields?.[mutation]).find((one) => one !== undefined);
  if (!field) throw new Error(`no mutation ${mutation}`);
  return String(field.args[0]?.type);
}

/** A file of the open data, as anybody reads it. */
export async function readOpen(city: City, wijk: string, name: string) {
  const event = eventFor(`/w/${wijk}/open/${name}`, undefined, {}, 'GET');
  const { statusCode, body = '', headers } = await city.openData(wijk)(event);
  return { statusCode, body, type: String(headers?.['content-type']) };
}
