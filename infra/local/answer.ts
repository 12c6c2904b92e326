import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipped = promisify(gzip);

/** What goes with every answer, whatever it is. */
const guardHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

const squeezable = /^(?:text\/|application\/(?:json|javascript|graphql|manifest)|image\/svg)/;

/** Sends an answer, made smaller where the caller can read that and it helps. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const squeeze =
    bytes.length > 1000 &&
    squeezable.test(headers['content-type'] ?? '') &&
    /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = squeeze ? await gzipped(bytes) : bytes;
  response.writeHead(status, {
    ...guardHeaders,
    ...headers,
    ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
    vary: headers.vary ? `${headers.vary}, accept-encoding` : 'accept-encoding',
    'content-length': String(sent.length),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
