import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundleOptions, entryOf } from './options.ts';

/** The Lambdas that are deployed. */
export const lambdas = [
  'wijk-api',
  'open-data',
  'city-api',
  'clock',
  'notifier',
  'stop-door',
  'nightly',
  'projector',
  'pre-token',
] as const;
/** Name of a Lambda. */
export type LambdaName = (typeof lambdas)[number];

/** Bundles one Lambda as it is deployed; answers where it is and what went in. */
export async function bundleLambda(
  name: LambdaName,
  outDir: string,
): Promise<{ file: string; metafile: Metafile }> {
  const file = join(outDir, name, 'index.mjs');
  const { metafile } = await build({
    ...bundleOptions,
    entryPoints: [entryOf(name)],
    outfile: file,
    metafile: true,
  });
  return { file, metafile };
}
