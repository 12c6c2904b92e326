import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holdFolder } from './folder.ts';

const folder = process.env.DATA_DIR ?? fileURLToPath(new URL('../../.noaber', import.meta.url));

// `npm run reset`: empties this machine; the next start fills the demo city anew.
try {
  const letGo = await holdFolder(folder);
  rmSync(folder, { recursive: true, force: true });
  await letGo();
  process.stdout.write(`Emptied ${folder}. \`npm start\` fills it anew.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
