import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.ts';
import type { Seed } from './demo/seed.ts';
import { startNoaber } from './noaber.ts';

export { startNoaber } from './noaber.ts';

const seedOf = (word = 'demo'): Seed => {
  if (word === 'demo' || word === 'small' || word === 'none') return word;
  throw new Error(`SEED is demo, small or none, not ${word}`);
};

const portOf = (word = '4000'): number => {
  const port = Number(word);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is a number from 1 to 65535, not ${word}`);
};

/** `npm start`: PORT (4000), DATA_DIR (.noaber), SEED (demo), DYNAMODB_ENDPOINT, MAP (a GeoJSON), WEB=no to leave the web as it is. */
async function main(): Promise<void> {
  const { PORT, DATA_DIR, SEED, MAP, WEB } = process.env;
  if (WEB !== 'no') buildWeb();
  const noaber = await startNoaber({
    port: portOf(PORT),
    dataDir: DATA_DIR ?? fileURLToPath(new URL('../../.noaber', import.meta.url)),
    seed: seedOf(SEED),
    map: MAP,
  });
  const { origin, people } = noaber;
  const names = people.map(({ name, part }) => `  ${name.padEnd(20)} ${part.nl}`).join('\n');
  process.stdout.write(
    `
Noaber runs on this machine; it is for development and for showing around.

  For residents    ${origin}/
  For the city     ${origin}/console/
  Mail             ${origin}/mailbox
  GraphQL          ${origin}/w/korrewegwijk/graphql   ${origin}/city/graphql

Sign in as:
${names}

Ctrl-C stops it. \`npm run reset\` empties it.
`,
  );
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    noaber.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): never {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (import.meta.main) main().catch(fail);
