import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the web apps when they were never built, or when something they are made of is newer. */
export function buildWeb(): void {
  if (!/"build:web"/.test(readFileSync(join(root, 'package.json'), 'utf8'))) return;
  const built = timeOf(join(root, 'dist/web/index.html'));
  const newest = Math.max(...['web', 'schema'].map((folder) => newestIn(join(root, folder))));
  if (built >= newest) return;
  process.stdout.write('Building the web apps …\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build:web'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The web apps could not be built:\n${stdout}${stderr}`);
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) newest = Math.max(newest, timeOf(join(entry.parentPath, entry.name)));
  return newest;
}
