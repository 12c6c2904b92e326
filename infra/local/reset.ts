import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runningIn } from './folder.ts';

const folder = process.env.DATA_DIR ?? fileURLToPath(new URL('../../.noaber', import.meta.url));

/** `npm run reset`: empties this machine; the next start fills the demo city anew. */
const holder = runningIn(folder);
if (holder) {
  process.stderr.write(`Noaber still runs on ${folder} (process ${holder}). Stop it first, with Ctrl-C.\n`);
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`Emptied ${folder}. \`npm start\` fills it anew.\n`);
