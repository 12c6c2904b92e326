/**
 * Merges the SDL of each API into one document: what the Lambda builds its schema from and what it serves
 * at /schema.graphql. Run by `npm run generate`; a test checks that what is committed is current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';

const apis = ['wijk', 'city'] as const;

/** The whole SDL of one API, sorted as its files are. */
export function mergedSdl(api: (typeof apis)[number]): string {
  const read = (folder: string) =>
    readdirSync(new URL(`./${folder}/`, import.meta.url))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(new URL(`./${folder}/${file}`, import.meta.url), 'utf8'));
  return printSchema(buildSchema([...read('shared'), ...read(api)].join('\n')));
}

/** The module that carries the SDL of one API into the bundles. */
export function sdlModule(api: (typeof apis)[number]): string {
  return `// Made by \`npm run generate\` from schema/shared and schema/${api}.\nexport const ${api}Sdl = ${JSON.stringify(mergedSdl(api))};\n`;
}

if (import.meta.main) {
  for (const api of apis)
    writeFileSync(new URL(`./generated/${api}-sdl.ts`, import.meta.url), sdlModule(api));
}
