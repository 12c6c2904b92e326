import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startNoaber } from '../../infra/local/noaber.ts';
import { passingFolder } from '../../infra/local/passing-folder.ts';
import { fiscalDay } from '../../schema/money.ts';

/** Where the workers ask for the folder of a small city, to copy. */
export type SmallCity = { readonly address: string; stop(): Promise<void> };

/**
 * A small city for whoever asks: filled for the first of them, as filling it takes longer than most that is done in it.
 * Its people did everything up to now: on a new day it is filled anew.
 */
export async function lendSmallCity(): Promise<SmallCity> {
  const folder = passingFolder('small');
  const filled = new Map<string, Promise<string>>();
  const filledOn = (day: string): Promise<string> => {
    const known = filled.get(day) ?? fill(join(folder, day));
    filled.set(day, known);
    return known;
  };
  const server = createServer((_, response) => {
    filledOn(fiscalDay(new Date())).then(
      (path) => response.end(path),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.allSettled(filled.values());
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills the folder and lets go of it: what is copied is not being written. */
async function fill(folder: string): Promise<string> {
  const noaber = await startNoaber({ seed: 'small', quiet: true, dataDir: folder });
  await noaber.stop();
  return folder;
}
