import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a data folder for this process alone; answers how to let it go. */
export function holdFolder(folder: string): () => void {
  const file = join(folder, 'running.pid');
  const holder = runningIn(folder);
  if (holder)
    throw new Error(`Noaber already runs on the data in ${folder} (process ${holder}). Stop that one first.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** The process that runs on this folder, if any; what a killed process left behind does not count. */
export function runningIn(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, 'running.pid'), 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
