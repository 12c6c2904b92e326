import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { cast } from '../../infra/local/demo/people.ts';
import { freePort } from '../../infra/local/dynoxide.ts';
import { Mailbox } from '../../infra/local/mailbox.ts';
import { keysIn } from '../../infra/local/openid/keys.ts';
import { makeOpenId } from '../../infra/local/openid/openid.ts';

const folder = mkdtempSync(join(tmpdir(), 'noaber-kill-'));
const program = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));
let running: ChildProcess | undefined;
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      SEED: 'small',
      WEB: 'no',
      DYNAMODB_ENDPOINT: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) resolve();
    });
    child.once('exit', () => reject(new Error(`ended early: ${said}`)));
  });
  return child;
}

type Answered = { data?: Record<string, never>; errors?: unknown };

test('killed in the middle of 200 requests: what was acknowledged is there, once, with its audit entry and its fact', async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const first = await start(port);
  // The same keys make the same tokens, without asking the machine under test.
  const { tokenFor } = await makeOpenId({
    origin,
    keys: await keysIn(join(folder, 'keys.json')),
    people: [],
    mailbox: new Mailbox(),
    wijkenOf: async () => ['korrewegwijk'],
  });
  const ask = async (path: string, sub: string, query: string, variables: object = {}): Promise<Answered> => {
    const response = await fetch(`${origin}${path}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(sub)}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const askedThisMonth = async () => {
    const told = await ask(
      '/city',
      cast.admin.sub,
      '{ wijk(id: "korrewegwijk") { months(last: 1) { asked { value } } } }',
    );
    return JSON.stringify(told).match(/"value":(\d+)/)?.[1];
  };
  const before = Number(await askedThisMonth());
  expect(before).toBeGreaterThanOrEqual(5);

  const ids = Array.from({ length: 200 }, () => `req_${v7()}`);
  const acknowledged: string[] = [];
  const exit = new Promise((resolve) => first.once('exit', resolve));
  await Promise.all(
    ids.map(async (id) => {
      try {
        const told = await ask(
          '/w/korrewegwijk',
          cast.asker.sub,
          'mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { request { id } userErrors { code } } }',
          { input: { id, category: 'company', title: 'Wie komt langs?' } },
        );
        if (JSON.stringify(told).includes(id)) acknowledged.push(id);
      } catch {
        // Cut off: nobody was told anything.
      }
      if (acknowledged.length === 60) first.kill('SIGKILL');
    }),
  );
  await exit;
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  expect(acknowledged.length).toBeLessThan(200);

  const restarted = performance.now();
  const second = await start(port);
  expect(performance.now() - restarted).toBeLessThan(5000);

  const present: string[] = [];
  let after = '';
  do {
    const query = `{ me { requests(first: 50${after && `, after: "${after}"`}) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const text = JSON.stringify(await ask('/w/korrewegwijk', cast.asker.sub, query));
    present.push(...[...text.matchAll(/"id":"(req_[^"]+)"/g)].map(([, id = '']) => id));
    after = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(text)?.[1] ?? '';
  } while (after);
  expect(new Set(present).size).toBe(present.length);
  expect(acknowledged.filter((id) => !present.includes(id))).toEqual([]);

  const made = ids.filter((id) => present.includes(id));
  await expect.poll(askedThisMonth, { timeout: 20_000 }).toBe(String(before + made.length));

  const audited: string[] = [];
  after = '';
  do {
    const query = `{ audit(first: 50${after && `, after: "${after}"`}) { edges { node { subject action } } pageInfo { hasNextPage endCursor } } }`;
    const text = JSON.stringify(await ask('/w/korrewegwijk', cast.board.sub, query));
    audited.push(...[...text.matchAll(/"subject":"(req_[^"]+)","action":"ask"/g)].map(([, id = '']) => id));
    after = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(text)?.[1] ?? '';
  } while (after);
  expect(audited.filter((id) => ids.includes(id)).sort()).toEqual([...made].sort());

  const ended = new Promise((resolve) => second.once('exit', resolve));
  second.kill('SIGINT');
  expect(await ended).toBe(0);
}, 60_000);
