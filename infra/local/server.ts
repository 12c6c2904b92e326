import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ApiHandler } from '../../functions/gateway/api.ts';
import { languageOf } from '../../schema/errors.ts';
import { answer } from './answer.ts';
import { bodyOf } from './body.ts';
import { gatewayEvent, headersOf, localContext } from './gateway-event.ts';
import type { Handlers } from './handlers.ts';
import type { Mailbox } from './mailbox.ts';
import type { OpenId } from './openid/openid.ts';
import { sendPage } from './page.ts';
import type { PushService } from './push-service.ts';
import { sendStatic } from './static.ts';

/** Everything that is behind the one port of this machine. */
export type Doors = {
  readonly handlers: Handlers;
  readonly openId: OpenId;
  readonly mailbox: Mailbox;
  readonly pushService: PushService;
  /** What both web apps begin with. */
  readonly settings: object;
  readonly webFolder: string;
  /** The outlines of the wijken, if there are any. */
  readonly map?: string;
  /** Takes and gives files, at addresses that were signed. */
  readonly files: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
// API Gateway hands a Lambda no more than this; what the API itself allows is less.
const mostBytes = 6_000_000;
// GraphiQL comes from a CDN with a script in its page; it is a tool for developers, on this machine only.
const graphiqlPolicy =
  "default-src 'none'; script-src 'unsafe-inline' https://unpkg.com; style-src 'unsafe-inline' https://unpkg.com; " +
  "font-src https://unpkg.com data:; img-src 'self' data: https://unpkg.com; connect-src 'self' https://unpkg.com; worker-src blob:; frame-ancestors 'none'";

/** The HTTP server of this machine. Until the doors are open it says that it is starting. */
export function makeServer(): { server: Server; open: (doors: Doors) => void } {
  let doors: Doors | undefined;
  const server = createServer((request, response) => {
    const answering = doors ? route(doors, request, response) : starting(request, response);
    answering.catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return {
    server,
    open(given) {
      doors = given;
    },
  };
}

const starting = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
  answer(
    request,
    response,
    503,
    { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' },
    'Noaber is starting: the demo city is being filled. Try again in a moment.\n',
  );

async function route(doors: Doors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const api = apiAt(doors.handlers, path);
  if (api) return callApi(api, request, response, path, query);
  if (path === '/oidc' || path.startsWith('/oidc/')) return doors.openId.handle(request, response);
  if (path.startsWith('/push/')) return doors.pushService.handle(request, response);
  if (path.startsWith('/files/')) return doors.files(request, response);
  if (path === '/settings.json') return answer(request, response, 200, json, JSON.stringify(doors.settings));
  if (path === '/map.json' && doors.map) return answer(request, response, 200, json, doors.map);
  if (path === '/mailbox')
    return sendPage(response, doors.mailbox.page(languageOf(request.headers['accept-language'])));
  return sendStatic(doors.webFolder, request, response, path);
}

/** The API that a path belongs to; a wijk that does not exist answers as API Gateway does without a route. */
function apiAt(handlers: Handlers, path: string): ApiHandler | undefined {
  const [, slug, open] =
    /^\/w\/([^/]*)\/(?:graphql|schema\.graphql|(open\/.+|telling\/stop))$/.exec(path) ?? [];
  if (slug !== undefined)
    return (
      (open === 'telling/stop'
        ? handlers.stopDoor(slug)
        : open
          ? handlers.openData(slug)
          : handlers.wijk(slug)) ??
      (async () => ({ statusCode: 404, headers: json, body: '{"message":"Not Found"}' }))
    );
  return /^\/city\/(?:graphql|schema\.graphql)$/.test(path) ? handlers.city : undefined;
}

async function callApi(
  api: ApiHandler,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string | undefined,
): Promise<void> {
  const body = await bodyOf(request, mostBytes);
  if (!body) return answer(request, response, 413, json, '{"message":"Request Entity Too Large"}');
  const event = gatewayEvent({
    method: request.method ?? 'GET',
    path,
    query,
    headers: headersOf(request),
    body: body.length ? body.toString('utf8') : undefined,
    ip: request.socket.remoteAddress,
  });
  const result = await api(event, localContext());
  const headers = Object.fromEntries(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  delete headers['content-length'];
  if (headers['content-type']?.startsWith('text/html') && !headers['content-security-policy'])
    headers['content-security-policy'] = graphiqlPolicy;
  const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  return answer(
    request,
    response,
    result.statusCode ?? 200,
    { 'cache-control': 'no-store', ...headers },
    bytes,
  );
}
