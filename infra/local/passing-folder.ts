import { mkdtempSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const enough = 4 * 2 ** 30;

/** A folder for what goes when its maker goes: in memory where there is plenty, as what passes need not wait for a disk. */
export const passingFolder = (name: string): string =>
  mkdtempSync(join(hasRoom() ? memory : tmpdir(), `noaber-${name}-`));

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return Math.min(bavail * bsize, freemem()) > enough;
  } catch {
    return false;
  }
}
