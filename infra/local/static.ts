import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answer } from './answer.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** What the web apps may load and talk to: this origin, nothing else. CloudFront sends the same. */
const webPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const missing =
  '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Noaber</title><h1>Noaber</h1>' +
  '<p>The web apps are not built: run <code>npm run build:web</code>. The APIs answer meanwhile.</p></html>';

/** Sends a file of the built web apps; a path that names no file gets the app it belongs to. */
export async function sendStatic(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(
      request,
      response,
      405,
      { 'content-type': types['.txt'] ?? '', allow: 'GET, HEAD' },
      'GET only\n',
    );
  const type = types[extname(path)];
  const file = type ? await fileAt(folder, path) : undefined;
  // A file that is asked for by name and is not there is not the app.
  if (type && !file)
    return answer(request, response, 404, { 'content-type': types['.txt'] ?? '' }, 'not found\n');
  const body = file ?? (await fileAt(folder, pageOf(path)));
  if (!body) return answer(request, response, 503, page(), missing);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const headers = {
    ...page(),
    'content-type': type ?? types['.html'] ?? '',
    etag,
    // Names under assets/ carry a hash of what is in them.
    'cache-control': file && /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  return answer(request, response, 200, headers, body);
}

const page = () => ({ 'content-type': types['.html'] ?? '', 'content-security-policy': webPolicy });

/** The page that answers a path without a file behind it; CloudFront does the same. */
function pageOf(path: string): string {
  if (path === '/kit') return 'kit-page/index.html';
  return path === '/console' || path.startsWith('/console/') ? 'console/index.html' : 'index.html';
}

async function fileAt(folder: string, path: string): Promise<Buffer | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  // normalize() of an absolute path can't climb out of its root.
  const inside = normalize(`/${decoded}`);
  if (inside.includes('\0')) return undefined;
  try {
    return await readFile(join(folder, inside));
  } catch {
    return undefined;
  }
}
