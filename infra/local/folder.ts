import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/**
 * Takes a data folder for this process alone; answers how to let it go. A name that Linux frees by itself when
 * its holder dies, however it dies; on other systems nobody is kept out.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return async () => {};
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  const holder = createServer();
  await new Promise<void>((done, refuse) => {
    holder.once('error', () =>
      refuse(new Error(`Noaber already runs on the data in ${folder}. Stop that one first, with Ctrl-C.`)),
    );
    holder.listen({ path: `\0noaber-${name}` }, done);
  });
  return () => new Promise((done) => holder.close(() => done()));
}
