import * as http from 'node:http';
import * as https from 'node:https';

/**
 * Gets a key set with Node's own HTTP client, which the DynamoDB client has loaded already: the first use of
 * `fetch` in a process takes four times as long, and each cold start would wait for it.
 */
export const fetchKeys = (
  url: string,
  options: { readonly headers: Headers; readonly signal: AbortSignal },
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { get } = url.startsWith('https:') ? https : http;
    const headers = Object.fromEntries(options.headers);
    get(url, { headers, signal: options.signal }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode })));
    }).on('error', reject);
  });
