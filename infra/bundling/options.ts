import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Modules that are swapped in a bundle: Yoga's fetch ponyfill for Node's own. */
export const aliases = { '@whatwg-node/fetch': here('./native-fetch.ts') };

/** Some libraries still call require; an ES module has none of its own. */
export const banner = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

/** How every Lambda is bundled: for CDK, the tests and the benchmark alike. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  // Arabic and Ukrainian as they are: escaped they weigh three times as much.
  charset: 'utf8',
  keepNames: false,
  mainFields: ['module', 'main'],
  alias: aliases,
  banner: { js: banner },
  legalComments: 'none',
} satisfies BuildOptions;

/** Entry of a Lambda, by its name. */
export const entryOf = (name: string): string => here(`../../functions/lambdas/${name}.ts`);
