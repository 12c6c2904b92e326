import { createServer } from 'node:http';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { v7 } from 'uuid';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;
const seconds = 4;
const clients = 8;

const list = () => ({ query: '{ requests(first: 20) { edges { node { id title state createdAt } } } }' });
const create = () => ({
  query:
    'mutation A($input: AskForHelpInput!) { askForHelp(input: $input) { request { id } userErrors { code } } }',
  variables: {
    input: { id: `req_${v7()}`, category: 'company', title: 'Wandelen', text: 'Wie gaat er mee?' },
  },
});

/** Requests a second over HTTP, with eight clients at a time. */
export async function requestsPerSecond({ apis, token }: Ground): Promise<Record<string, number>> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const event = {
      rawPath: request.url,
      rawQueryString: '',
      headers: request.headers,
      requestContext: { http: { method: 'POST', path: request.url } },
      body: Buffer.concat(chunks).toString(),
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const { statusCode = 500, body } = await apis.wijk(event, {} as Context);
    response.writeHead(statusCode).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const rate = async (body: () => object): Promise<number> => {
    const until = performance.now() + seconds * 1000;
    let done = 0;
    const client = async () => {
      while (performance.now() < until) {
        const response = await fetch(`http://127.0.0.1:${port}/w/korrewegwijk/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body()),
        });
        const { errors } = (await response.json()) as { errors?: unknown };
        if (response.status !== 200 || errors)
          throw new Error(`HTTP ${response.status} ${JSON.stringify(errors)}`);
        done++;
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    return Math.round(done / seconds);
  };
  const result = { createPerSecond: await rate(create), listPerSecond: await rate(list) };
  server.close();
  return result;
}
