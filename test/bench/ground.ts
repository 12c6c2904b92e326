import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { v7 } from 'uuid';
import { makeCityApi } from '../../functions/gateway/city-api.ts';
import { makeWijkApi } from '../../functions/gateway/wijk-api.ts';
import { placeMember } from '../../functions/members/store.ts';
import type { HelpRequest } from '../../functions/requests/rules.ts';
import { placeRequest } from '../../functions/requests/store.ts';
import { foundingWrites } from '../../functions/statutes/store.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { makeTokenVerifier } from '../../functions/tenancy/tokens.ts';
import { localAccess, startDynamo } from '../../infra/local/dynoxide.ts';
import { createTable } from '../../infra/local/table.ts';
import { foundingStatutes } from '../../schema/statutes.ts';

const at = new Date();
const created = (n: number) => new Date(at.getTime() - n * 1000).toISOString();

/** A request of the length that people write. */
export const someRequest = (requester: string, n: number): HelpRequest => ({
  id: `req_${v7()}`,
  requester,
  category: 'company',
  title: 'Wie gaat er met mij wandelen in het Noorderplantsoen?',
  text: 'Sinds mijn man er niet meer is, kom ik weinig buiten. '.repeat(6),
  urgency: 'whenever',
  languages: ['nl'],
  street: 'Korreweg',
  audience: 'wijk',
  hideName: false,
  state: 'open',
  createdAt: created(n),
  openSince: created(n),
  answers: 0,
  escalations: [],
  handBacks: [],
  wijMinutes: 0,
  dueAt: created(-86_400),
  trail: [{ at: created(n), by: requester, action: 'ask', st: 1 }],
});

/** Everything a measurement stands on: a table, one wijk with one resident, the two APIs, and what each request cost. */
export async function ground() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256' };
  const keys = createLocalJWKSet({ keys: [jwk] });
  const embedded = await startDynamo();
  // Signs its calls, as on AWS: what is measured counts it.
  const dynamo = new DynamoDBClient(localAccess(embedded.endpoint));
  const tableName = 'noaber-bench';
  await createTable(dynamo, tableName);
  const costs: Record<string, number>[] = [];
  const log = new Logger({ logLevel: 'SILENT' });
  // Each request writes what it cost in one line: that line is what is measured.
  log.info = (_message, ...rest) => void costs.push({ ...(rest[0] as Record<string, number>) });
  const now = () => new Date();
  const tokens = makeTokenVerifier({ issuer: 'bench', audience: ['noaber'], keys, now });
  const settings = {
    city: 'groningen',
    tableName,
    dynamo,
    now,
    log,
    tokens,
    secret: 'bench',
    graphiql: false,
  };
  const sub = randomUUID();
  const token = await new SignJWT({ sub, iss: 'bench', aud: 'noaber' })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(privateKey);
  const personId = `per_${sub}`;
  const wijk = new Table(dynamo, tableName, wijkScope('korrewegwijk'));
  const city = new Table(dynamo, tableName, cityScope('groningen'));
  await wijk.transact(
    foundingWrites(
      {
        id: 'korrewegwijk',
        name: 'Korrewegwijk',
        inhabitants: 8000,
        foundedAt: created(0),
        statutes: { ...foundingStatutes, streets: ['Korreweg'] },
      },
      { at: created(0), by: personId, action: 'foundWijk', st: 1 },
    ),
  );
  await wijk.put(
    placeMember({
      id: personId,
      name: 'Fatima',
      languages: ['nl'],
      talents: [],
      roles: ['resident', 'member', 'treasurer', 'host'],
      joinedAt: created(0),
      trail: [{ at: created(0), by: personId, action: 'join', st: 1 }],
    }),
  );
  const apis = { wijk: makeWijkApi({ ...settings, wijk: 'korrewegwijk' }), city: makeCityApi(settings) };
  const paths = { wijk: '/w/korrewegwijk/graphql', city: '/city/graphql' };

  /** Sends a request through a handler; answers what came back and what it cost. */
  async function send(api: keyof typeof apis, query: string, variables: object = {}, more: object = {}) {
    const event = {
      rawPath: paths[api],
      rawQueryString: '',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more },
      requestContext: { http: { method: 'POST', path: paths[api] } },
      body: JSON.stringify({ query, variables }),
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const { body = '' } = await apis[api](event, {} as Context);
    const answer = JSON.parse(body);
    if (answer.errors) throw new Error(body);
    return { data: answer.data, cost: costs.at(-1) ?? {} };
  }

  /** Fills the wijk up to so many open requests. */
  async function fill(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n += 16)
      await Promise.all(
        Array.from({ length: Math.min(16, to - n) }, (_, i) =>
          wijk.put(placeRequest(someRequest(personId, n + i))),
        ),
      );
  }

  return {
    apis,
    city,
    dynamo,
    endpoint: embedded.endpoint,
    fill,
    jwk,
    memberKey: { PK: { S: 'W#korrewegwijk#MEMBER' }, SK: { S: personId } },
    personId,
    send,
    stop: embedded.stop,
    sub,
    tableName,
    token,
    wijk,
  };
}
