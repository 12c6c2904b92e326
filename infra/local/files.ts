import { randomUUID, timingSafeEqual } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { AwsV4Signer } from 'aws4fetch';
import type { BucketSettings } from '../../functions/tenancy/bucket.ts';
import { answer } from './answer.ts';
import { bodyOf } from './body.ts';

const mostBytes = 11_000_000;
const keyOf = /^\/files\/(w\/[a-z0-9-]{2,40}\/fil_[0-9a-f-]{36})$/;
// What people upload may not act as a page of this origin.
const guard = { 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private' };
const xml = { 'content-type': 'application/xml', 'cache-control': 'no-store' };

/** True when the address was signed with these credentials, for this method and these headers, and still holds. */
async function isSigned(
  request: IncomingMessage,
  url: URL,
  { region, credentials }: BucketSettings,
  now: Date,
) {
  const given = url.searchParams;
  const [signature, datetime] = [given.get('X-Amz-Signature') ?? '', given.get('X-Amz-Date') ?? ''];
  const signedAt = Date.parse(
    datetime.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  const age = (now.getTime() - signedAt) / 1000;
  const seconds = Number(given.get('X-Amz-Expires'));
  if (!(age > -60 && age <= seconds && seconds <= 604_800)) return false;
  const bare = new URL(url);
  for (const name of [...given.keys()])
    if (name.startsWith('X-Amz-') && name !== 'X-Amz-Expires') bare.searchParams.delete(name);
  const names = (given.get('X-Amz-SignedHeaders') ?? '').split(';').filter((name) => name !== 'host');
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? '')]));
  const signer = new AwsV4Signer({
    ...credentials,
    url: bare.href,
    method: request.method,
    headers,
    service: 's3',
    region,
    datetime,
    signQuery: true,
    allHeaders: true,
  });
  const expected = (await signer.sign()).url.searchParams.get('X-Amz-Signature') ?? '';
  return (
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  );
}

/**
 * The files of one machine: what Noaber needs of S3 (signed PUT and GET, a range, nothing overwritten), kept in a
 * folder, with the signature checked as S3 does.
 */
export function makeFileStore(folder: string, settings: BucketSettings, now = () => new Date()) {
  const refused = (request: IncomingMessage, response: ServerResponse, status: number, code: string) =>
    answer(request, response, status, xml, `<Error><Code>${code}</Code></Error>`);

  async function keep(key: string, request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request, mostBytes);
    if (!body) return refused(request, response, 400, 'EntityTooLarge');
    const place = join(folder, key);
    await mkdir(dirname(place), { recursive: true });
    const half = `${place}.${randomUUID()}`;
    const type = String(request.headers['content-type'] ?? 'application/octet-stream');
    await writeFile(half, Buffer.concat([Buffer.from(`${type}\n`), body]));
    try {
      // A link is made whole or not at all, and never over another.
      await link(half, place);
    } catch {
      return refused(request, response, 412, 'PreconditionFailed');
    } finally {
      await rm(half);
    }
    return answer(request, response, 200, xml, '');
  }

  async function give(key: string, request: IncomingMessage, response: ServerResponse) {
    let kept: Buffer;
    try {
      kept = await readFile(join(folder, key));
    } catch {
      return refused(request, response, 403, 'AccessDenied');
    }
    const line = kept.indexOf('\n');
    const [type, body] = [kept.subarray(0, line).toString(), kept.subarray(line + 1)];
    const headers = { ...guard, 'content-type': type, 'accept-ranges': 'bytes' };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || to === undefined || Number(from) >= body.length)
      return answer(request, response, 200, headers, body);
    const part = body.subarray(Number(from), Number(to) + 1);
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${body.length}`;
    return answer(request, response, 206, { ...headers, 'content-range': range }, part);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const key = keyOf.exec(url.pathname)?.[1];
    if (!key || !(await isSigned(request, url, settings, now())))
      return refused(request, response, 403, 'SignatureDoesNotMatch');
    if (request.method === 'PUT') return keep(key, request, response);
    if (request.method === 'GET') return give(key, request, response);
    return refused(request, response, 405, 'MethodNotAllowed');
  };
}
